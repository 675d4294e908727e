"""The report as one HTML file: self-contained, no script, no remote reference, prints well."""

from __future__ import annotations

import base64
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

from workbench.export.content import ReportContent
from workbench.export.embedded_fonts import font_faces
from workbench.export.figures import LETTERS
from workbench.model.case import CaseState
from workbench.model.names import visible_text
from workbench.model.review import PillarState
from workbench.model.times import timecode
from workbench.model.web_addresses import shown_address
from workbench.model.work import ReportPicture, WrittenFile
from workbench.paths import resources_dir
from workbench.review import rejected
from workbench.review.words import LAYOUT_HEADING, LAYOUT_MEANING

if TYPE_CHECKING:
    from jinja2 import Template

_TONE_ICONS = {"good": "circle-check", "warn": "circle-minus", "bad": "circle-x", "neutral": "circle"}
_PILLAR_ICONS = {
    PillarState.ANSWERED.value: "circle-check",
    PillarState.PARTLY.value: "circle-minus",
    PillarState.CONTRADICTS.value: "circle-x",
    PillarState.NOT_ESTABLISHED.value: "circle",
}
_PILLAR_TONES = {
    PillarState.ANSWERED.value: "good",
    PillarState.PARTLY.value: "warn",
    PillarState.CONTRADICTS.value: "bad",
    PillarState.NOT_ESTABLISHED.value: "neutral",
}
_ICONS = ("circle-check", "circle-minus", "circle-x", "circle", "history", "arrow-left-right", "info", "triangle-alert")


class HtmlExporter:
    """The master: every other layout is held against this one."""

    name = "html"
    title = "Web page (HTML), complete in one file"

    def render(
        self, content: ReportContent, state: CaseState, pictures: Sequence[ReportPicture]
    ) -> tuple[WrittenFile, ...]:
        """One file, `report.html`."""
        page = io.BytesIO()  # piece by piece: the page as one text would take several times the room of its pictures
        for piece in _pieces(content, pictures, _Inline(pictures), font_faces(content)):
            page.write(piece.encode())
        return (WrittenFile("report.html", page.getvalue()),)


class _Inline(Mapping[str, str]):
    """Addresses of pictures that hold the pictures themselves, each made when it is asked for."""

    def __init__(self, pictures: Sequence[ReportPicture]) -> None:
        self._pictures = {picture.key: picture for picture in pictures}

    def __getitem__(self, key: str) -> str:
        return _data_uri(self._pictures[key])

    def __contains__(self, key: object) -> bool:
        return key in self._pictures

    def __iter__(self) -> Iterator[str]:
        return iter(self._pictures)

    def __len__(self) -> int:
        return len(self._pictures)


def report_page(content: ReportContent, pictures: Sequence[ReportPicture], images: Mapping[str, str]) -> str:
    """The report as a page.

    Args:
        pictures: Those that could be had.
        images: The address of each by its key.
    """
    return "".join(_pieces(content, pictures, images))


def _pieces(
    content: ReportContent, pictures: Sequence[ReportPicture], images: Mapping[str, str], fonts: str = ""
) -> Iterator[str]:
    """The page in pieces; `fonts` are style rules that bring fonts with them."""
    from markupsafe import Markup  # noqa: PLC0415 - on use, see `template`

    css = (resources_dir() / "report" / "report.css").read_text(encoding="utf-8")
    return template("report.html.j2").generate(
        content=content,
        css=Markup(fonts + css),  # noqa: S704 - our own file
        icons={name: Markup(_icon(name)) for name in _ICONS},  # noqa: S704 - our own files
        images=images,
        sizes={picture.key: (picture.width_px, picture.height_px) for picture in pictures},
        tone_icons=_TONE_ICONS,
        pillar_icons=_PILLAR_ICONS,
        pillar_tones=_PILLAR_TONES,
        letters=LETTERS,
        layout_heading=LAYOUT_HEADING,
        layout_meaning=LAYOUT_MEANING,
        rejected_heading=rejected.HEADING,
    )


@cache
def template(name: str) -> Template:
    """A page of `resources/report`; whatever is put into it is escaped, and shown as text can be shown."""
    # Imported on use: the window process reads this package for its names and must stay light.
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415
    from markupsafe import Markup  # noqa: PLC0415

    environment = Environment(
        loader=FileSystemLoader(resources_dir() / "report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        finalize=lambda value: value if isinstance(value, Markup) else _visible(value),
    )
    environment.filters["clock"] = timecode
    environment.filters["address"] = shown_address
    return environment.get_template(name)


def _visible(value: object) -> object:
    """Whatever is printed on the page: text with nothing in it that hides or turns the reading direction over."""
    return visible_text(value) if isinstance(value, str) else value


def _data_uri(picture: ReportPicture) -> str:
    kind = "png" if picture.jpeg.startswith(b"\x89PNG") else "jpeg"
    return f"data:image/{kind};base64," + base64.b64encode(picture.jpeg).decode("ascii")


@cache
def _icon(name: str) -> str:
    """The icon's drawing without its size and comments, to be styled by the page."""
    text = (resources_dir() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    inner = re.search(r"<svg[^>]*>(.*)</svg>", text, re.DOTALL)
    drawing = re.sub(r"\s+", " ", inner.group(1)).strip() if inner else ""
    # Not by the page's styles alone: what lays out pages for printing reads a drawing by itself.
    drawn = 'fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"'
    return f'<svg class="i" viewBox="0 0 24 24" {drawn} aria-hidden="true">{drawing}</svg>'
