"""The report as pages for looking at before it is written, in the small HTML that a text widget understands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from workbench.export.content import ClaimPage, Figure, FigureRow, ReportContent
from workbench.export.html import template
from workbench.model.mapping import with_each
from workbench.model.report_preview import PreviewPage, PreviewPicture


def preview_pages(content: ReportContent, pictures: Mapping[str, PreviewPicture], of: int = 0) -> Iterator[PreviewPage]:
    """The summary, then each claim.

    Args:
        pictures: By their key in the report.
        of: Claims of the report; 0 where all are laid out.
    """
    for page in (None, *content.claims):
        keys = list(dict.fromkeys(_keys(page)))
        shown = [pictures[key] for key in keys if key in pictures]
        html = template("preview.html.j2").render(
            content=content,
            page=page,
            of=of,
            names={key: pictures[key].name for key in keys if key in pictures},
            sizes={key: (pictures[key].width_px, pictures[key].height_px) for key in keys if key in pictures},
        )
        title = "Summary" if page is None else f"Claim {page.number}"
        yield PreviewPage(title, html, tuple(shown))


def _keys(page: ClaimPage | None) -> Sequence[str]:
    found: list[str] = []

    def of_figure(one: Figure) -> Figure:
        found.append(one.key)
        return one

    def of_row(one: FigureRow) -> FigureRow:
        found.append(one.key)
        return one

    if page is not None:
        with_each(page, Figure, of_figure)
        with_each(page, FigureRow, of_row)
    return [key for key in found if key]
