"""What an edit was about, read from its entry of the audit log."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator, Mapping
from typing import Any

from workbench.model.case import HistoryEntry

_NAMES = {  # in entries, as edits write them
    "media_id": ("media_id",),
    "pts": ("start_pts", "pts"),
    "claim_id": ("claim_id",),
    "match_id": ("match_id",),
}
_LISTS = {"media_id": "media_ids", "match_id": "matches"}


def with_subject(entry: HistoryEntry, body: str) -> HistoryEntry:
    """The entry with what its audit text tells; a text of another shape tells nothing."""
    try:
        told = json.loads(body)
        details = list(_details(told))
    except (ValueError, KeyError, TypeError, AttributeError):
        return entry
    action = details[0][0] if details else ""
    found: dict[str, int] = {}
    for _action, detail in details:
        for field, names in _NAMES.items():
            value = next((detail[name] for name in names if detail.get(name) is not None), None)
            listed = detail.get(_LISTS.get(field, ""))
            if value is None and isinstance(listed, list) and listed:
                value = listed[0]
            if isinstance(value, int):
                found.setdefault(field, value)
    return dataclasses.replace(entry, action=action, **found)  # type: ignore[arg-type]


def _details(told: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The actions of an entry with their details, those of a group instead of the group."""
    detail = told["detail"]
    parts = detail.get("parts")
    if not parts:
        yield str(told["action"]), detail
    for part in parts or ():
        yield str(part["action"]), part["detail"]
