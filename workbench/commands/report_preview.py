"""The report as it would be written with these options, for looking at; nothing is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from workbench.commands.export import record_warnings, report_request
from workbench.commands.running import LatestReport, wait
from workbench.commands.session import Session
from workbench.export.kept import figure_key
from workbench.export.selecting import of_claims
from workbench.jobs import SILENT, Progress
from workbench.model.case import CaseState
from workbench.model.report import EVERYTHING, ReportOptions
from workbench.model.report_preview import PreviewPage as PreviewPage  # noqa: PLC0414 - what the window shows
from workbench.model.report_preview import PreviewRequest
from workbench.model.report_preview import PreviewResult as PreviewResult  # noqa: PLC0414

PREVIEW_TASK = "workbench.tasks.report_preview:run"
MOST_CLAIMS = 12
"""So many claims are laid out: a case may have hundreds, and each page waits for its pictures."""


def pages(
    session: Session,
    options: ReportOptions = EVERYTHING,
    *,
    masked: Callable[[str], bool] = lambda _key: False,
    width_px: int = 360,
    progress: Progress = SILENT,
) -> PreviewResult:
    """The summary and the first claims, everything taken out and covered as it would be.

    Args:
        masked: Whether a picture of the window, by its key there, is to come masked.
        width_px: Of pictures, at most.

    Raises:
        UsageError: There is no such claim.
    """
    state = session.state()
    numbers = [claim.number for claim in of_claims(state, options.claims).claims]
    shown = replace(options, claims=tuple(numbers[:MOST_CLAIMS])) if len(numbers) > MOST_CLAIMS else options
    request, _problems = report_request(session, (), shown, record_warnings(session), progress)
    if shown is not options:
        request = replace(
            request, notices=request.notices[:-1]
        )  # that it is of some claims is true of the preview alone
    keys = tuple(one.key for one in request.pictures if masked(window_key(request.state, one.key)))
    latest = LatestReport()
    job = session.pool.submit(
        PREVIEW_TASK,
        PreviewRequest(request, keys, width_px, len(numbers) if shown is not options else 0),
        PreviewResult,
        label="Preparing the preview",
        timeout_s=None,
        report=latest,
    )
    return replace(wait(job, progress, latest=latest), left=max(0, len(numbers) - MOST_CLAIMS))


def window_key(state: CaseState, key: str) -> str:
    """What the window calls a picture of the report, by which it knows whether it is masked."""
    kind, _, rest = key.partition(":")
    if kind == "media":
        return f"frame:{rest}"
    if kind == "match":
        return f"library:{rest.partition(':')[0]}@0"
    match_id = next((one.match_id for one in state.figures if figure_key(one) == key), 0)
    return f"compare:{match_id}@0"
