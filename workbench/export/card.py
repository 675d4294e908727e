"""A card of one claim for sharing: a PNG of 1200 by 630 and the same as a page, both complete in themselves."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING

from workbench.export.card_content import Card, cards
from workbench.export.content import ReportContent
from workbench.export.embedded_fonts import Face, card_faces, rules_for
from workbench.model.case import CaseState
from workbench.model.mapping import texts
from workbench.model.names import visible_text
from workbench.model.report import FormatOptions
from workbench.model.work import ReportPicture, WrittenFile
from workbench.paths import resources_dir

if TYPE_CHECKING:
    from jinja2 import Template

_OF_THE_TEMPLATE = "Claim · “”"


@dataclass(frozen=True, slots=True)
class CardExporter:
    """Two files for each claim that has a verdict."""

    options: FormatOptions = field(default_factory=FormatOptions)
    name = "card"
    title = "A card of each claim for sharing (PNG and web page)"

    def adjusted(self, options: FormatOptions) -> CardExporter:
        """With these options."""
        return replace(self, options=options)

    def render(
        self, content: ReportContent, state: CaseState, pictures: Sequence[ReportPicture]
    ) -> tuple[WrittenFile, ...]:
        """`cards/claim-1.png` and `cards/claim-1.html`; the page alone where the picture could not be drawn right."""
        # Imported on use: the window process reads this package for its names and must stay light.
        from workbench.export.card_picture import card_png, why_not_drawn  # noqa: PLC0415

        files: list[WrittenFile] = []
        made = tuple(cards(content, state, pictures, self.options))
        fonts = card_faces([text for card in made for text in card_texts(card)]) if made else ()
        for card in made:
            if not why_not_drawn(card):
                files.append(WrittenFile(f"cards/claim-{card.number}.png", card_png(card)))
            files.append(WrittenFile(f"cards/claim-{card.number}.html", card_page(card, fonts)))
        return tuple(files)

    def problems(self, content: ReportContent, state: CaseState) -> tuple[str, ...]:
        """Cards that are no pictures, and that there is none."""
        from workbench.export.card_picture import why_not_drawn  # noqa: PLC0415

        made = list(cards(content, state, (), self.options))
        if not made:
            return ("No claim of this report has a verdict yet, so there is no card.",)
        reasons = [(card.number, why_not_drawn(card)) for card in made]
        return tuple(
            f"The card of claim {number} is written as a web page only: {why}." for number, why in reasons if why
        )


def card_texts(card: Card) -> list[str]:
    """All that is read on a card."""
    return [_OF_THE_TEMPLATE, *(text for _kind, _field, text in texts(card))]


def card_page(card: Card, fonts: Sequence[Face]) -> bytes:
    """The card as a page: nothing is loaded, nothing runs.

    Args:
        fonts: As of `card_faces`; those that its texts need are put into it.
    """
    from markupsafe import Markup  # noqa: PLC0415 - on use, see above

    css = (resources_dir() / "report" / "card.css").read_text(encoding="utf-8")
    return _template().render(card=card, css=Markup(rules_for(fonts, card_texts(card)) + css), uri=_data_uri).encode()  # noqa: S704 - our own file


@cache
def _template() -> Template:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415
    from markupsafe import Markup  # noqa: PLC0415

    environment = Environment(
        loader=FileSystemLoader(resources_dir() / "report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        finalize=lambda value: (
            visible_text(value) if isinstance(value, str) and not isinstance(value, Markup) else value
        ),
    )
    return environment.get_template("card.html.j2")


def _data_uri(picture: ReportPicture) -> str:
    kind = "png" if picture.jpeg.startswith(b"\x89PNG") else "jpeg"
    return f"data:image/{kind};base64," + base64.b64encode(picture.jpeg).decode("ascii")
