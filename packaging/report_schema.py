"""Writes docs/report.schema.json anew, and prints the heading of its entry in docs/report-schema-changes.md.

python packaging/report_schema.py
"""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path
from typing import Any

from workbench.export.machine import SCHEMA_VERSION, json_schema

TARGET = Path(__file__).resolve().parents[1] / "docs" / "report.schema.json"


def print_of(schema: dict[str, Any]) -> str:
    """The first digits of the SHA-256 of a schema, whatever its descriptions say."""
    text = json.dumps(schema, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(re.sub(r'"description":"(?:[^"\\]|\\.)*",?', "", text).encode()).hexdigest()[:16]


def main() -> None:
    """Write the schema as it is now."""
    TARGET.write_text(json.dumps(json_schema(), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"## {SCHEMA_VERSION}, schema `{print_of(json_schema())}`")  # noqa: T201 - speaks to a terminal


if __name__ == "__main__":
    main()
