"""The report as it is looked at before it is written: pages in the small HTML a text widget understands."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.model.media import Picture
from workbench.model.report import ReportRequest


@dataclass(frozen=True, slots=True)
class PreviewRequest:
    """Task `workbench.tasks.report_preview:run`.

    Attributes:
        report: As it would be written.
        masked: Keys of pictures that are to come as 24 grey pixels across, in which nothing can be recognised.
        width_px: Of pictures, at most.
        claims_count: Of the report, where only the first are laid out; else 0.
    """

    report: ReportRequest
    masked: tuple[str, ...] = ()
    width_px: int = 360
    claims_count: int = 0


@dataclass(frozen=True, slots=True)
class PreviewPicture:
    """A picture of a page.

    Attributes:
        name: As its element names it.
        width_px, height_px: To be shown at; of a masked one more than it has pixels.
        picture: Raw, so that the window decodes nothing.
        masked: Whether it is masked.
    """

    name: str
    width_px: int
    height_px: int
    picture: Picture
    masked: bool = False


@dataclass(frozen=True, slots=True)
class PreviewPage:
    """The summary, or one claim.

    Attributes:
        title: For people who do not see it.
        html: Plain elements and no address: pictures are named, links go nowhere.
        pictures: Those it names.
    """

    title: str
    html: str
    pictures: tuple[PreviewPicture, ...] = ()


@dataclass(frozen=True, slots=True)
class PreviewResult:
    """The pages in order; `left` further claims are not among them."""

    pages: tuple[PreviewPage, ...]
    left: int = 0
