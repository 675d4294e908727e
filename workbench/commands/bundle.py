"""A case as one bundle: made to be given away, checked by whoever gets it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from workbench import __version__
from workbench.commands import export
from workbench.commands.case_sources import BundleSource, read_bundle
from workbench.commands.checking import problem_lines
from workbench.commands.foreign import CASE_TASK, looked_over
from workbench.commands.library_adding import pool_or_own
from workbench.commands.names import display, plural
from workbench.commands.session import Session
from workbench.errors import StorageError, UnreadableError
from workbench.jobs import SILENT, Kept, Progress
from workbench.model.archive import BagProblem, BagReport
from workbench.model.bundle import (
    AGENT_LABEL,
    ALL,
    CASE_FOLDER,
    CASE_LABEL,
    ENTRIES_LABEL,
    HEAD_LABEL,
    LEFT_OUT,
    MISSING,
    ORIGINALS_LABEL,
    READ_ME,
    REPORT_FOLDER,
    SOME_MISSING,
    VERSION_LABEL,
    BundleCheck,
    Bundled,
)
from workbench.model.check import CheckProblem
from workbench.model.foreign import ForeignLook
from workbench.model.plain import to_plain
from workbench.model.work import WrittenFile
from workbench.storage.bundling import BundleDraft
from workbench.storage.case_base import DATABASE
from workbench.workers.pool import WorkerPool

FORMATS = ("html", "json")
_ASK = "Ask whoever made it to make the bundle again, or to send it in another way."
_ASK_CASE = "Ask whoever made it to check the case there, and to make the bundle again."


def bundle(session: Session, to: Path, *, originals: bool = True, progress: Progress = SILENT) -> Bundled:
    """Make a bundle of a case: a BagIt bag with the closed case, its originals, its figures and its report.

    The same case and options give the same bytes. It is written beside its place, read whole by a reader and held
    against its own lists, and only then takes its place.

    Args:
        to: The zip file to be made; a name without the ending .zip is that of a folder.
        originals: Whether the originals go along. Those that do not are listed in it.

    Raises:
        UsageError: The place is taken, or lies in the case.
        NewerFormatError: A newer version made the case.
        StorageError: The disk is full or fails; nothing is left there.
        Cancelled: The analyst stopped it; nothing is left there.
    """
    target = to.expanduser()
    as_zip = target.suffix.lower() == ".zip"
    with session.store.bundle(target, as_zip=as_zip, originals=originals, progress=progress) as draft:
        files, notes = export.rendered(session, FORMATS, progress)
        texts = [WrittenFile(READ_ME, _text(_read_me(session, draft, originals)))]
        if draft.not_here:
            texts.append(WrittenFile(MISSING, _text(_missing(draft))))
        report = [replace(file, name=f"{REPORT_FOLDER}/{file.name}") for file in files]
        draft.write((*texts, *report), tuple(_info(draft, originals)), progress)
        _require_as_written(draft, target.name, session.pool, progress)
        place = draft.settle()
    if not session.read_only:
        session.store.activity("bundled", {"to": display(place), "head": draft.head, "originals": originals})
    return Bundled(
        place,
        draft.files,
        draft.size_bytes,
        draft.originals,
        draft.not_here,
        draft.case_id,
        draft.head,
        draft.entries,
        draft.problems,
        notes,
    )


def _require_as_written(draft: BundleDraft, name: str, pool: WorkerPool, progress: Progress) -> None:
    """Read the bundle back before anybody relies on it."""
    _report, problems = read_bundle(draft.place, pool, progress)
    if problems:
        raise StorageError(
            f"The bundle “{display(name)}” does not read back as it was written: {problems[0].path}: {problems[0].why}",
            advice="The disk it was written to fails: choose another one. The case is as it was.",
        )


def _info(draft: BundleDraft, originals: bool) -> Iterator[tuple[str, str]]:
    yield AGENT_LABEL, " ".join(("Workbench", __version__))  # no sentence of the window
    yield CASE_LABEL, draft.case_id
    yield VERSION_LABEL, __version__
    yield ENTRIES_LABEL, str(draft.entries)
    yield HEAD_LABEL, draft.head
    yield ORIGINALS_LABEL, LEFT_OUT if not originals else SOME_MISSING if draft.not_here else ALL


def _text(lines: Iterator[str]) -> bytes:
    return ("\n".join(lines) + "\n").encode("utf-8")


def _missing(draft: BundleDraft) -> Iterator[str]:
    """One line for each: hash, name, reason; the hash first, as in every list of hashes."""
    for one in draft.not_here:
        yield f"{one.sha256}  {one.name}  ({one.why})"


def _read_me(session: Session, draft: BundleDraft, originals: bool) -> Iterator[str]:
    yield f"Bundle of the case “{display(session.state().title)}”"
    yield ""
    yield f"This is a BagIt bag (RFC 8493), made with Workbench {__version__}. In it are:"
    yield ""
    yield f"  {CASE_FOLDER}/      the closed case: its database with article, claims, notes, verdicts and the log,"
    yield "                  the originals under their SHA-256, and the figures"
    yield f"  {REPORT_FOLDER}/    the report, for the browser and for other programs"
    if draft.not_here:
        yield f"  {MISSING}"
        yield "                  the hashes of the originals that are not in it, with the reason"
    yield ""
    yield _originals_words(len(draft.not_here), draft.originals, originals)
    yield "The database names who worked on the case and the paths of the libraries that were searched. Half-typed"
    yield "texts, backups and what the program noted of the computer (when the case was opened, where it was exported"
    yield "to) are not in it."
    yield ""
    yield from _record_words(draft.problems)
    yield "To check that every file is as it was written, with standard tools, in the folder that holds bagit.txt:"
    yield ""
    yield "    sha256sum -c manifest-sha256.txt"
    yield "    sha256sum -c tagmanifest-sha256.txt"
    yield "    bagit.py --validate ."
    yield ""
    yield "To check that and the case inside, packed or not:"
    yield ""
    yield "    workbench case check BUNDLE"
    yield ""
    yield "To open it elsewhere, as a copy of your own:"
    yield ""
    yield "    workbench case import BUNDLE --to NEW.case"
    yield ""
    yield "Do not open data/case itself: working in it changes its files, and the lists no longer hold."
    yield ""
    yield f"Case {draft.case_id}. Its log ends at entry {draft.entries}. The head, which stands for all entries, is"
    yield ""
    yield f"    {draft.head}"
    yield ""
    yield "The lists show damage, not deceit: whoever can change a file can write the lists anew. Who got this head in"
    yield "another way than with the bundle, such as by telephone, can tell that nothing was exchanged."


def _originals_words(not_here: int, held: int, wanted: bool) -> str:
    if not wanted:
        return f"{plural(not_here, 'original')} left out on request: frames and searches need them."
    if not_here:
        return f"{plural(held, 'original')} in it; {plural(not_here, 'original')} could not go along."
    return f"{plural(held, 'original')} in it, which is all of them."


def _record_words(problems: tuple[CheckProblem, ...]) -> Iterator[str]:
    if problems:
        yield f"When it was made, {plural(len(problems), 'problem')} found in the record of the case:"
        yield from (f"  {display(problem.what)}: {display(problem.why)}" for problem in problems)
        yield ""


def check(path: Path, *, pool: WorkerPool | None = None, progress: Progress = SILENT) -> BundleCheck:
    """Read a bundle whole: every file against both lists, and the case inside it against its log. Nothing is changed.

    Raises:
        UnreadableError: It is no bag, or its lists cannot be read.
        StorageError: There is too little room to look at the database in it.
        Cancelled: The analyst stopped it.
    """
    with pool_or_own(pool) as workers:
        report, problems = read_bundle(path, workers, progress)
        found = _stated(path, report, problems)
        if problems:
            return found
        with tempfile.TemporaryDirectory(prefix="bundle-") as temporary:
            files = {one.path: one for one in report.files}
            source = BundleSource(path, files, report.root, workers, Path(temporary), progress)
            return replace(found, case_problems=tuple(_case_problems(source, found, path, workers, progress)))


def _stated(path: Path, report: BagReport, problems: tuple[BagProblem, ...]) -> BundleCheck:
    info = dict(report.info)
    entries = info.get(ENTRIES_LABEL, "")
    return BundleCheck(
        name=display(path.name),
        case_id=info.get(CASE_LABEL, ""),
        head=info.get(HEAD_LABEL, ""),
        entries=int(entries) if entries.isdecimal() and len(entries) < 19 else 0,
        version=info.get(VERSION_LABEL, ""),
        files=len(report.files),
        size_bytes=sum(one.size_bytes for one in report.files),
        originals=sum(one.path.startswith(f"{CASE_FOLDER}/originals/") for one in report.files),
        originals_stated=info.get(ORIGINALS_LABEL, ""),
        bag_problems=problems,
    )


def _case_problems(
    source: BundleSource, stated: BundleCheck, path: Path, pool: WorkerPool, progress: Progress
) -> Iterator[CheckProblem]:
    """What does not fit in the case itself."""
    with source.held(DATABASE) as place:
        if place is None:
            raise UnreadableError(
                display(path), "it is a bag, but holds no case of this program", advice="Open what is in it on its own."
            )
        look: ForeignLook = looked_over(place, CASE_TASK, path.name, pool, progress, _not_kept)
    for problem in look.problems:
        yield replace(problem, action=_ASK_CASE)  # who got it has no backups of it to restore
    if look.head != stated.head:
        yield CheckProblem(
            "head",
            "bag-info.txt",
            f"It says that the log ends at {stated.head[:16] or 'nothing'}…; the log in it ends at {look.head[:16]}…",
            _ASK_CASE,
        )


def _not_kept(_part: Kept) -> None:
    """The rows are only looked at."""


def lines(done: Bundled) -> Iterator[str]:
    """What was made, in sentences."""
    size = f"{plural(done.files, 'file')}, {done.size_bytes / 1e6:,.1f} MB"
    yield f"The bundle is {display(done.place)}: {size}, read back and as written."
    yield f"{plural(done.originals, 'original')} in it."
    left = [one for one in done.not_here if one.why == done.not_here[0].why]
    if done.not_here and len(left) == len(done.not_here):
        yield f"{plural(len(left), 'original')} not in it, {left[0].why}; the bundle lists them."
    elif done.not_here:
        yield f"{plural(len(done.not_here), 'original')} not in it:"
        yield from (f"  {one.name}: {one.why}" for one in done.not_here)
    if done.problems:
        yield f"{plural(len(done.problems), 'problem')} found in the record, which the case has:"
        yield from (f"  {problem.what}: {problem.why}" for problem in done.problems)
    yield from done.notes
    yield f"Head of the log: {done.head}"


def to_json(done: Bundled) -> dict[str, object]:
    """For `--json`."""
    return {**dict(to_plain(replace(done, place=Path()))), "place": str(done.place)}


def is_partly(done: Bundled) -> bool:
    """Whether something that should be in it is not, or the case has problems."""
    return bool(done.problems) or any(one.why != "left out on request" for one in done.not_here)


def check_lines(found: BundleCheck) -> Iterator[str]:
    """The outcome of a check, in sentences."""
    if found.sound:
        yield (
            f"Sound: {plural(found.files, 'file')} of “{found.name}” as its two lists say, the log and the record of"
            " the case complete."
        )
    else:
        yield f"{plural(len(found.bag_problems) + len(found.case_problems), 'problem')} found in “{found.name}”."
    for one in found.bag_problems:
        yield f"  {one.path or 'the bag'}: {one.why}"
    if found.bag_problems:
        yield f"    To do: {_ASK}"
    yield from problem_lines(found.case_problems)
    if found.case_id:
        yield f"Case {found.case_id}, bundled with Workbench {found.version}. {_held_words(found)}"
    yield f"Head of the log: {found.head}"


def _held_words(found: BundleCheck) -> str:
    held = plural(found.originals, "original")
    if found.originals_stated == ALL and not found.sound:
        return f"{held} found in it; all of them were in it when it was made."
    words = {ALL: ", which is all of them", LEFT_OUT: "; they were left out", SOME_MISSING: "; some are missing"}
    return f"It holds {held}{words.get(found.originals_stated, '')}."


def check_to_json(found: BundleCheck) -> dict[str, object]:
    """For `case check --json` on a bundle."""
    return {"sound": found.sound, **dict(to_plain(found))}
