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
    from workbench.export.exporters import at_hand, render_report, unprinted

    progress.update(0, 1, "Writing the report")
    formats, problems = at_hand(request.formats)
    files = render_report(replace(request, formats=formats))
    progress.update(1, 1, "Writing the report")
    return ReportResult(files, (*problems, *unprinted(request, formats)))
