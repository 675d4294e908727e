"""Renders the files of an export."""

from __future__ import annotations

from dataclasses import replace

from workbench.jobs import Progress
from workbench.model.report import ReportRequest, ReportResult


def run(request: ReportRequest, progress: Progress) -> ReportResult:
    """Render all formats asked for; where one cannot be made on this machine, what stands in for it.

    Raises:
        UsageError: A format is not known.
    """
    from workbench.export.exporters import rendered

    progress.update(0, 1, "Writing the report")
    result = rendered(with_pictures_covered(request))
    progress.update(1, 1, "Writing the report")
    return result


def with_pictures_covered(request: ReportRequest) -> ReportRequest:
    """The request with its pictures as they may be shown: before any exporter sees them.

    A picture that cannot be covered is left out.
    """
    from workbench.media.covering import covered_picture

    wanted = {one.key: one for one in request.covered}
    if not wanted:
        return request
    pictures = []
    for picture in request.pictures:
        cover = wanted.get(picture.key)
        if cover is None:
            pictures.append(picture)
            continue
        try:
            data = covered_picture(picture.jpeg, cover.rects, whole=bool(cover.whole))
        except (OSError, ValueError, SyntaxError):
            continue
        pictures.append(replace(picture, jpeg=data))
    return replace(request, pictures=tuple(pictures))
