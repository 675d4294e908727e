"""The sample case: everything drawn by this program, and the whole job done on it by a script.

The decisions and verdicts are those of the sample's script and are recorded under the name "Sample analyst": on real
cases only a person decides.
"""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path

from workbench import paths
from workbench.commands import case, claims, library, matches, tags, verdict
from workbench.commands import export as export_command
from workbench.commands.names import display, plural
from workbench.commands.running import LatestReport, wait
from workbench.commands.session import Session, open_case
from workbench.errors import StorageError, UsageError, WorkbenchError
from workbench.jobs import SILENT, Progress
from workbench.model.case import CaseState
from workbench.model.dates import PartialDate
from workbench.model.match import Decision, Match
from workbench.model.media import MediaItem, MediaKind, MediaState
from workbench.model.plain import from_plain, to_plain
from workbench.model.review import (
    Category,
    Claim,
    Confidence,
    Likelihood,
    Pillar,
    PillarAnswer,
    PillarState,
    Rating,
    Stance,
)
from workbench.model.sample import SampleMedium, SampleRequest, SampleResult
from workbench.review.findings import earlier_matches, items_searched, seen_before
from workbench.review.words import CAUTION, date_words
from workbench.storage.faults import cannot
from workbench.workers.pool import WorkerKind, WorkerPool

SAMPLE_TASK = "workbench.tasks.sample_case:run"
ANALYST = "Sample analyst"
CASE_NAME = "sample.case"
LIBRARY_NAME = "sample.library"
_MANIFEST = "sample.json"
_FILES = "files"
_REPORT = "report"


@dataclass(frozen=True, slots=True)
class DemoResult:
    """Where the sample is, and what it says.

    Attributes:
        case, library: Folders.
        report: The HTML report; None when nothing was exported.
        verdict_lines: One line for each claim.
        reused: True when an intact sample was there already.
    """

    case: Path
    library: Path
    report: Path | None
    verdict_lines: tuple[str, ...]
    reused: bool = False


def build(
    to: Path | None = None, *, pool: WorkerPool | None = None, progress: Progress = SILENT, export: bool = True
) -> DemoResult:
    """Build the sample case, or find it again.

    An intact sample is left as it is; anything half built is set up anew beside it.

    Args:
        to: Folder; by default one in the program's data folder.
        export: Also write the report (HTML, CSV, JSON).

    Raises:
        UsageError: The place is a file.
        StorageError: It cannot be written.
    """
    folder = (to or paths.data_dir() / "sample").expanduser().absolute()
    if folder.exists() and not folder.is_dir():
        raise UsageError(f"{display(folder)} is a file.", advice="Name a folder for the sample case.")
    if pool is None:
        with WorkerPool() as own:
            return build(folder, pool=own, progress=progress, export=export)
    found = _intact(folder, pool, progress, export)
    return found or _build_fresh(_free_folder(folder), pool, progress, export)


def _intact(folder: Path, pool: WorkerPool, progress: Progress, export: bool) -> DemoResult | None:
    """The finished sample in a folder, or None when it is not there or not whole."""
    marker = folder / _MANIFEST
    try:
        made = from_plain(SampleResult, json.loads(marker.read_text(encoding="utf-8")))
        session = open_case(folder / CASE_NAME, by=ANALYST, pool=pool, read_only=True)
    except (OSError, ValueError, WorkbenchError):
        return None
    with session:
        state = session.state()
        whole = len(state.claims) >= len(made.claims) and (folder / LIBRARY_NAME / "library.workbench").is_file()
        if not whole:
            return None
        report = _export(session, folder, progress) if export else None
        return DemoResult(folder / CASE_NAME, folder / LIBRARY_NAME, report, case.verdict_lines(state), reused=True)


def _free_folder(folder: Path) -> Path:
    """The folder if it is free to use; else the next free name beside it. Nothing somebody else made is touched."""
    for number in range(1, 1000):
        candidate = folder if number == 1 else folder.with_name(f"{folder.name}-{number}")
        if not candidate.exists() or not any((candidate / name).exists() for name in (CASE_NAME, LIBRARY_NAME)):
            return candidate
    raise StorageError("There is no free name for the sample case.", advice="Name another folder with --to.")


def _build_fresh(folder: Path, pool: WorkerPool, progress: Progress, export: bool) -> DemoResult:
    made = _draw(folder, pool, progress)
    footage = {Path(item.path): item.provenance for item in made.footage}
    library.add(folder / LIBRARY_NAME, list(footage), progress=progress, pool=pool, by_path=footage)
    shutil.rmtree(folder / CASE_NAME, ignore_errors=True)  # made by this call alone: `_free_folder` saw none
    session, _report = case.new(
        folder / CASE_NAME,
        article=Path(made.article),
        media=[Path(medium.path) for medium in made.media],
        by=ANALYST,
        pool=pool,
        progress=progress,
    )
    with session:
        work_through(session, made, folder / LIBRARY_NAME, progress)
        report = _export(session, folder, progress) if export else None
        lines = case.verdict_lines(session.state())
    marker = folder / _MANIFEST
    marker.write_text(json.dumps(to_plain(made), ensure_ascii=False, indent=1), encoding="utf-8")
    return DemoResult(folder / CASE_NAME, folder / LIBRARY_NAME, report, lines)


def _draw(folder: Path, pool: WorkerPool, progress: Progress) -> SampleResult:
    target = folder / _FILES
    try:
        target.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise cannot(f"{display(target)} cannot be made", error, advice="Name another folder with --to.") from error
    latest = LatestReport()
    job = pool.submit(
        SAMPLE_TASK,
        SampleRequest(str(target)),
        SampleResult,
        kind=WorkerKind.MAKER,
        label="Drawing the sample",
        timeout_s=None,
        report=latest,
    )
    return wait(job, progress, latest=latest)


def _export(session: Session, folder: Path, progress: Progress) -> Path:
    formats, to = export_command.DEFAULT_FORMATS, folder / _REPORT
    files = export_command.export(session, to, formats, progress, overwrite=True).files  # a folder of our own
    return next((path for path in files if path.suffix == ".html"), files[0])


# The script's work on the case


def work_through(session: Session, made: SampleResult, library_folder: Path, progress: Progress = SILENT) -> None:
    """Match, decide, tag and give a verdict on each claim, as the sample's script says."""
    state = session.state()
    if state.articles and not state.articles[0].article.published:
        case.set_published(session, made.published)
    _link_what_is_left(session, made)
    matches.run(session, [library_folder], progress=progress)
    _decide(session, made)
    _tag(session)
    for claim in session.state().claims:
        _judge(session, claim)


def _link_what_is_left(session: Session, made: SampleResult) -> None:
    """Link media the page's references and names left open, as the sample says."""
    by_sentence = {claim.sentence: claim for claim in session.state().claims}
    for medium in made.media:
        _link(session, made, medium, by_sentence)


def _link(session: Session, made: SampleResult, medium: SampleMedium, by_sentence: dict[str, Claim]) -> None:
    claim = by_sentence.get(made.claims[medium.claim - 1])
    held = next((one for one in session.state().media if one.name == medium.name), None)
    if claim is not None and held is not None and held.id not in session.claim(claim.id).media_ids:
        claims.link(session, claim.id, [held.id])


def _decide(session: Session, made: SampleResult) -> None:
    """Decide as the script knows it was drawn; a match it did not draw is chance."""
    state = session.state()
    drawn = {(reuse.medium, reuse.footage) for reuse in made.reuses}
    names = {medium.id: medium.name for medium in state.media}
    current = [match for match in state.matches if not match.superseded]
    true = [match.id for match in current if (names[match.media_id], match.finding.name) in drawn]
    chance = [match.id for match in current if match.id not in true]
    for decision, chosen in ((Decision.SAME, true), (Decision.NOT_RELATED, chance)):
        if chosen:
            matches.decide(session, chosen, decision)


_TAGS = (("salute", "salute"), ("parade", "salute"), ("drone", "drone"), ("street", "empty street"))


def _tag(session: Session) -> None:
    for medium in session.state().media:
        if medium.state is MediaState.READY:
            words = [tag for part, tag in _TAGS if part in medium.name.lower()]
            if words:
                tags.add(session, medium.id, words[:1])


def _media_of(state: CaseState, claim: Claim) -> list[MediaItem]:
    return [medium for media_id in claim.media_ids if (medium := state.medium(media_id)) is not None]


def _ground(state: CaseState, claim: Claim) -> tuple[Match | None, int | None]:
    """What a verdict of the script rests on: an earlier copy, or else a search."""
    media = _media_of(state, claim)
    same = [
        match
        for medium in media
        for match in state.matches_of(medium.id)
        if match.decision is Decision.SAME and seen_before(state, claim, match)
    ]
    searched = [search.id for search in state.searches if set(claim.media_ids) & set(search.media_ids)]
    return same[0] if same else None, searched[-1] if searched else None


def _judge(session: Session, claim: Claim) -> None:
    earlier, search_id = _ground(session.state(), claim)
    if earlier is not None:
        _judge_reused(session, claim, earlier)
    elif search_id is not None:
        _judge_not_found(session, claim, search_id)
    else:
        _judge_missing(session, claim)


def _judge_reused(session: Session, claim: Claim, match: Match) -> None:
    """False context; mixed when other media of the claim were found nowhere, which the conclusion then says."""
    state = session.state()
    medium = session.medium(match.media_id)
    others = [one for one in _media_of(state, claim) if one.id != medium.id and not earlier_matches(state, one.id)]
    changed = bool(match.finding.transforms or match.finding.mirrored)
    verdict.record(
        session,
        claim.id,
        rating=Rating.MIXED if others else Rating.FALSE_CONTEXT,
        categories=[Category.DECONTEXTUALIZED, *([Category.EDITED_OR_CROPPED] if changed else [])],
        likelihood=None if others else Likelihood.VERY_LIKELY,
        confidence=Confidence.MODERATE,
        conclusion=_reused_conclusion(medium, match, others),
        rationale=f"{medium.name}: {seen_before(state, claim, match)}. {_rest_words(state, others)}{CAUTION}",
        evidence=[f"match:{match.id}", f"media:{medium.sha256}"],
        stance=Stance.AGAINST,
    )
    if others:
        verdict.pin(session, claim.id, f"search:{match.search_id}")
    verdict.save(
        session,
        claim.id,
        pillars=[
            PillarAnswer(Pillar.PROVENANCE, PillarState.ANSWERED, "An earlier copy is in the library."),
            PillarAnswer(Pillar.SOURCE, PillarState.PARTLY, match.item.published_by or "Who filmed it is not known."),
            PillarAnswer(Pillar.DATE, PillarState.CONTRADICTS, date_words(match.item.earliest_date)),
        ],
        final=True,
    )


def _kind_word(medium: MediaItem) -> str:
    return "clip" if medium.kind is MediaKind.VIDEO else "picture"


def _reused_conclusion(medium: MediaItem, match: Match, others: list[MediaItem]) -> str:
    what, title = _kind_word(medium), match.item.title or match.finding.name
    date = PartialDate(match.item.earliest_date).words()
    if not others:
        return f"The {what} was published before the claim: {title}, {date}."
    rest = " and ".join(f"the {_kind_word(one)} {one.name}" for one in others)
    return f"One {what} is older than the claim ({title}, {date}); {rest} was found nowhere."


def _rest_words(state: CaseState, others: list[MediaItem]) -> str:
    return "".join(f"{one.name}: found nowhere in {plural(items_searched(state, one.id), 'item')}. " for one in others)


def _judge_not_found(session: Session, claim: Claim, search_id: int) -> None:
    search = next(search for search in session.state().searches if search.id == search_id)
    verdict.record(
        session,
        claim.id,
        rating=Rating.UNVERIFIABLE,
        confidence=Confidence.LOW,
        conclusion="No earlier copy of the footage was found; that does not show that it is new.",
        rationale=f"Searched {plural(search.item_count, 'item')} and found no copy older than the claim.",
        evidence=[f"search:{search_id}"],
        final=True,
    )


def _judge_missing(session: Session, claim: Claim) -> None:
    verdict.record(
        session,
        claim.id,
        rating=Rating.NOT_YET_CHECKED,
        conclusion="The cited footage could not be had, so the claim was not checked.",
        rationale="It stays open until the file is found.",
    )
