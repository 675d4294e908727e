"""Fonts inside a page: only those letters the page holds.

A report brings those of scripts that many machines have no letters for; a card, which is passed on by itself and whose
lines must not run over, brings the font of everything else too.
"""

from __future__ import annotations

import base64
import io
import json
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace

from workbench.export.content import ReportContent
from workbench.export.directions import SCRIPTS, script_of
from workbench.model.plain import to_plain
from workbench.paths import resources_dir

_WEIGHTS = {"400": "Regular", "700": "Bold"}
_JOINERS = "\u200c\u200d"
_PAGE_FONT = (("400", "Inter-Regular.ttf"), ("600", "Inter-SemiBold.ttf"))


@dataclass(frozen=True, slots=True)
class Face:
    """A font cut down.

    Attributes:
        script: One of `SCRIPTS`, or empty for the font of the page.
        rule: For the style sheet, with the font in it.
    """

    script: str
    rule: str


def card_faces(texts: Sequence[str]) -> tuple[Face, ...]:
    """Fonts with all letters of these texts, that of the page among them; cut once for all cards of a report."""
    letters = {letter for text in texts for letter in text if letter.isprintable()}
    latin = {letter for letter in letters if not script_of(letter)}
    page = (_face("", "Inter", weight, _cut_down(file, latin)) for weight, file in _PAGE_FONT)
    return (*page, *_faces(letters))


def rules_for(faces: Sequence[Face], texts: Sequence[str]) -> str:
    """Style rules with the fonts that these texts need."""
    scripts = {"", *(script_of(letter) for text in texts for letter in text)}
    return "".join(face.rule for face in faces if face.script in scripts)


def font_faces(content: ReportContent) -> str:
    """Style rules with the fonts of the scripts that a report is written in; empty where none of them occurs."""
    letters = set(json.dumps(to_plain(replace(content, log=())), ensure_ascii=False))
    return "".join(face.rule for face in _faces(letters))


def _faces(letters: Set[str]) -> Iterator[Face]:
    for script in SCRIPTS:
        own = {letter for letter in letters if script_of(letter) == script}
        for weight, name in _WEIGHTS.items() if own else ():
            font = _cut_down(f"NotoSans{script}-{name}.ttf", own | set(_JOINERS))
            yield _face(script, f"Noto Sans {script}", weight, font)


def _face(script: str, family: str, weight: str, font: bytes) -> Face:
    data = base64.b64encode(font).decode("ascii")
    return Face(
        script,
        f'@font-face{{font-family:"{family}";font-weight:{weight};'
        f'src:url("data:font/woff2;base64,{data}")format("woff2")}}\n',
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
