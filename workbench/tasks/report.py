"""Renders the files of an export."""

from __future__ import annotations

from workbench.jobs import Progress
from workbench.model.report import ReportRequest, ReportResult


def run(request: ReportRequest, progress: Progress) -> ReportResult:
    """Render all formats asked for.

    Raises:
        UsageError: A format is not known.
    """
    from workbench.export.exporters import rendered

    progress.update(0, 1, "Writing the report")
    result = rendered(request)
    progress.update(1, 1, "Writing the report")
    return result
