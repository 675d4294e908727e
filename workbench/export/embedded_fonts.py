"""Fonts inside a page, for scripts that many machines have no letters for: only those letters the page holds."""

from __future__ import annotations

import base64
import io
import json
from collections.abc import Iterator, Set
from dataclasses import replace

from workbench.export.content import ReportContent
from workbench.export.directions import SCRIPTS, script_of
from workbench.model.plain import to_plain
from workbench.paths import resources_dir

_WEIGHTS = {"400": "Regular", "700": "Bold"}
_JOINERS = "\u200c\u200d"


def font_faces(content: ReportContent) -> str:
    """Style rules with the fonts of the scripts that a report is written in; empty where none of them occurs."""
    letters = set(json.dumps(to_plain(replace(content, log=())), ensure_ascii=False))
    return "".join(_faces(letters))


def _faces(letters: Set[str]) -> Iterator[str]:
    for script in SCRIPTS:
        own = {letter for letter in letters if script_of(letter) == script}
        for weight, name in _WEIGHTS.items() if own else ():
            font = _cut_down(f"NotoSans{script}-{name}.ttf", own | set(_JOINERS))
            data = base64.b64encode(font).decode("ascii")
            yield (
                f'@font-face{{font-family:"Noto Sans {script}";font-weight:{weight};'
                f'src:url("data:font/woff2;base64,{data}")format("woff2")}}\n'
            )


def _cut_down(file: str, letters: Set[str]) -> bytes:
    """A font with these letters, in all the shapes they take beside one another."""
    from fontTools.subset import Options, Subsetter  # noqa: PLC0415 - on use: the window process stays light
    from fontTools.ttLib import TTFont  # noqa: PLC0415

    with TTFont(resources_dir() / "fonts" / file, recalcTimestamp=False) as font:
        cutter = Subsetter(Options(hinting=False, name_IDs=[0, 1, 2, 13, 14], notdef_outline=True))
        cutter.populate(unicodes=sorted(map(ord, letters)))
        cutter.subset(font)
        font.flavor = "woff2"
        buffer = io.BytesIO()
        font.save(buffer)
    return buffer.getvalue()
