"""Trusted time stamps: write the request, take the reply in, check it again. The program itself sends nothing.

The head of the log is the SHA-256 of its last entry, and this alone goes to the authority.
"""

from __future__ import annotations

import datetime as dt
import secrets
import shlex
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench.commands.names import display
from workbench.commands.running import wait
from workbench.commands.session import Session
from workbench.errors import RuleError, UnreadableError, UsageError
from workbench.jobs import SILENT, Progress
from workbench.model.stamp import Stamp, StampCheck, StampReadRequest, StampReadResult, StampState
from workbench.review.stamps import stamp_lines
from workbench.stamping.request import request_bytes
from workbench.storage.faults import cannot
from workbench.storage.stamps import REQUESTED
from workbench.storage.whole_files import whole_file
from workbench.workers.openssl import check_token

READ_TASK = "workbench.tasks.stamp:run"
MOST_BYTES = 1 << 20
SUFFIX = ".tsq"
_NONCE_BITS = 63


@dataclass(frozen=True, slots=True)
class StampRequestReport:
    """A request that was written.

    Attributes:
        path: The file.
        seq, head: Entry of the log whose hash it holds.
    """

    path: Path
    seq: int
    head: str

    def lines(self) -> Iterator[str]:
        """What to do with it."""
        name = display(self.path)
        yield f"The request is written to {name}. It holds the head of the log, entry {self.seq}: {self.head}"
        yield "Send it to a time stamping authority of your choice, such as your own organisation's, for instance with:"
        yield (
            "  curl -H 'Content-Type: application/timestamp-query' --data-binary "
            f"{shlex.quote('@' + self.path.name)} -o {shlex.quote(self.path.stem + '.tsr')} ADDRESS"
        )
        yield "Then take the reply in with `case stamp import`. Nothing was sent."


@dataclass(frozen=True, slots=True)
class StampImportReport:
    """A reply that was taken in.

    Attributes:
        stamp: As kept.
        notes: What is worth knowing.
    """

    stamp: Stamp
    notes: tuple[str, ...] = ()

    def lines(self) -> Iterator[str]:
        """It in sentences."""
        yield from stamp_lines(self.stamp)
        yield from self.notes


def request(session: Session, to: Path) -> StampRequestReport:
    """Write a request for the head of the log as it is now.

    Raises:
        UsageError: A file of that name is there, or the place lies in the case.
        StorageError: It cannot be written.
    """
    target = to.expanduser().absolute()
    if target.suffix != SUFFIX:
        target = target.with_name(target.name + SUFFIX)
    if target.exists():
        raise UsageError(f"{display(target)} exists already.", advice="Choose another name.")
    if target.resolve().is_relative_to(session.path.resolve()):
        raise UsageError("A request is not written into the case itself.", advice="Choose a folder beside it.")
    state = session.state()
    nonce = secrets.randbits(_NONCE_BITS)
    # Noted first: a request nobody remembers would make its reply look like one of somebody else's request.
    session.store.activity(REQUESTED, {"head": state.audit_head, "entry": state.audit_length, "nonce": f"{nonce:x}"})
    try:
        with whole_file(target) as part:
            part.write_bytes(request_bytes(state.audit_head, nonce))
    except OSError as error:
        raise cannot(f"{display(target)} cannot be written", error, advice="Choose another folder.") from error
    return StampRequestReport(target, state.audit_length, state.audit_head)


def import_reply(
    session: Session, reply: Path, certificates: Sequence[Path] = (), progress: Progress = SILENT
) -> StampImportReport:
    """Take in the reply of an authority, and check it offline.

    Args:
        reply: As it came.
        certificates: The authority's, which the analyst trusts; by default those this computer trusts.

    Raises:
        UnreadableError: It is no reply, the authority gave no stamp, or its signature does not hold: nothing is kept.
        RuleError: It stamps another case, or a log that was written anew since.
        StorageError: The case cannot be written.
    """
    session.check_writable()
    data = _read(reply)
    wanted = StampReadRequest(
        data, tuple(map(_read, certificates)), display(reply), tuple(display(one) for one in certificates)
    )
    read = _taken_apart(session, wanted, progress)
    token = read.token
    seq = session.store.entry_of(token.imprint)
    if token.algorithm != "SHA-256" or seq is None:
        raise RuleError(
            f"{display(reply)} stamps something else: the log of this case holds no entry with the hash "
            f"{token.imprint[:16]}… ({token.algorithm}).",
            advice="Check that it belongs to this case. If it does, the log was written anew since the request.",
        )
    check = _check(read)
    if check.state is StampState.WRONG:
        raise UnreadableError(display(reply), f"its signature does not hold: {check.why}", advice="Ask for another.")
    notes = _nonce_notes(session, token.nonce)
    stamp_id = session.store.keep_stamp(seq, token, check, reply=data, certificates=read.certificates)
    session.refresh()
    stamp = next(one for one in session.state().stamps if one.id == stamp_id)
    return StampImportReport(stamp, notes)


def check_again(session: Session, progress: Progress = SILENT) -> tuple[tuple[Stamp, StampCheck], ...]:
    """Check all stamps of the case again, from the replies as they came.

    Raises:
        Cancelled: The analyst stopped it.
    """
    found = []
    stamps = session.state().stamps
    for done, stamp in enumerate(stamps):
        progress.update(done, len(stamps), "Time stamps", "stamps")
        reply, certificates = session.store.stamp_file(stamp.id)
        given = (certificates.encode(),) if certificates else ()
        name = f"time stamp {stamp.id}"
        wanted = StampReadRequest(reply, given, name, (name,) * len(given))
        try:
            read = _taken_apart(session, wanted, progress)
            check = _check(read)
            if read.token.imprint != stamp.head:
                check = StampCheck(StampState.WRONG, "it stamps another hash", check.checked_with)
        except UnreadableError as error:
            check = StampCheck(StampState.NOT_CHECKED, error.reason)
        found.append((stamp, check))
    return tuple(found)


def save_reply(session: Session, stamp_id: int, to: Path) -> Path:
    """Write a reply out as it came, to be checked with another program.

    Raises:
        NotFoundError: There is no such stamp.
        UsageError: A file of that name is there.
        StorageError: It cannot be written.
    """
    target = to.expanduser().absolute()
    if target.exists():
        raise UsageError(f"{display(target)} exists already.", advice="Choose another name.")
    reply, _certificates = session.store.stamp_file(stamp_id)
    try:
        with whole_file(target) as part:
            part.write_bytes(reply)
    except OSError as error:
        raise cannot(f"{display(target)} cannot be written", error, advice="Choose another folder.") from error
    return target


def _read(path: Path) -> bytes:
    """The bytes of a small file.

    Raises:
        UnreadableError: It is too large, no file, or cannot be read.
    """
    name = display(path)
    try:
        if not path.exists():
            raise UnreadableError(name, "there is no such file", advice="Check the path.")
        if path.is_dir():
            raise UnreadableError(name, "it is a folder, not a file", advice="Choose the file inside it.")
        if not path.is_file():
            raise UnreadableError(
                name, "it is not a regular file but a pipe or device", advice="Save its content as a file first."
            )
        with path.open("rb") as stream:
            data = stream.read(MOST_BYTES + 1)
    except OSError as error:
        raise UnreadableError(name, f"it could not be read ({error.strerror})", advice="Check the disk.") from error
    if len(data) > MOST_BYTES:
        raise UnreadableError(name, "it is larger than any reply or certificate", advice="Choose the right file.")
    return data


def _taken_apart(session: Session, wanted: StampReadRequest, progress: Progress) -> StampReadResult:
    return wait(session.pool.submit(READ_TASK, wanted, StampReadResult, label="Reading the time stamp"), progress)


def _check(read: StampReadResult) -> StampCheck:
    token = read.token
    at_s = int(dt.datetime.fromisoformat(token.time).timestamp())
    check = check_token(token.token, token.imprint, at_s, read.certificates)
    if check.state is StampState.TRUSTED and read.fingerprints:
        roots = ", ".join(read.fingerprints)
        return StampCheck(check.state, f"{check.why} (fingerprint {roots})", check.checked_with)
    return check


def _nonce_notes(session: Session, nonce: str) -> tuple[str, ...]:
    if nonce in session.store.requested_nonces():
        return ()
    return ("It answers a request this case does not remember; what it says of the log is the same.",)


def to_json(stamp: Stamp) -> dict[str, object]:
    """For `--json`."""
    return {
        "id": stamp.id,
        "entry": stamp.seq,
        "head": stamp.head,
        "time": stamp.time,
        "accuracy_ms": stamp.accuracy_ms,
        "authority": stamp.authority,
        "serial": stamp.serial,
        "policy": stamp.policy,
        "state": stamp.state.value,
        "why": stamp.why,
        "checked_with": stamp.checked_with,
        "reply_sha256": stamp.reply_sha256,
        "added_at": stamp.added_at,
        "added_by": stamp.added_by,
    }


def lines_of(stamp: Stamp) -> tuple[str, ...]:
    """A stamp as it was taken in, in sentences."""
    return stamp_lines(stamp)
