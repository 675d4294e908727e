"""Trusted time stamps: what a reply says, and what came of checking it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class StampState(StrEnum):
    """What came of checking a stamp.

    TRUSTED: the signature holds, and its certificate leads to one that is trusted.
    UNTRUSTED: the signature holds, but who signed is not established.
    WRONG: the signature does not belong to what is signed.
    NOT_CHECKED: this could not be found out; the stamp says why.
    """

    TRUSTED = "trusted"
    UNTRUSTED = "untrusted"
    WRONG = "wrong"
    NOT_CHECKED = "not-checked"


@dataclass(frozen=True, slots=True)
class StampReadRequest:
    """A reply to be taken apart, and certificate files somebody handed in with it.

    Attributes:
        reply: The file, or a token alone.
        certificates: Files, PEM or DER.
        name, certificate_names: Of the files, for display.
    """

    reply: bytes
    certificates: tuple[bytes, ...] = ()
    name: str = ""
    certificate_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StampToken:
    """What a stamp says, before anybody checked it.

    Attributes:
        time: ISO, UTC.
        accuracy_ms: How far off the authority says it may be, or None when it does not say.
        imprint: The hash that was stamped, hex.
        algorithm: Of the imprint: "SHA-256", or the object identifier of one that has no name here.
        serial, nonce: Hex; the nonce may be empty.
        policy: Object identifier.
        authority: Who it says signed; may be empty.
        has_signer: The certificate of the signer was found in the reply.
        token: The signed part alone, DER.
    """

    time: str
    accuracy_ms: int | None
    imprint: str
    algorithm: str
    serial: str
    policy: str
    nonce: str
    authority: str
    has_signer: bool
    token: bytes


@dataclass(frozen=True, slots=True)
class StampReadResult:
    """A reply taken apart.

    Attributes:
        certificates: Those handed in, as one PEM text.
        fingerprints: Of the roots among them: SHA-256, hex.
    """

    token: StampToken
    certificates: str
    fingerprints: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StampCheck:
    """What came of checking a signature.

    Attributes:
        state: See `StampState`.
        why: What the certificate leads to, or why it was not found out; a clause without a full stop.
        checked_with: Program and version; empty when there was none.
    """

    state: StampState
    why: str
    checked_with: str = ""


@dataclass(frozen=True, slots=True)
class Stamp:
    """A stamp kept in a case.

    Attributes:
        id: In the case.
        seq: Entry of the log whose hash was stamped: that entry, and all before it, existed at that time.
        head: That hash, hex.
        time, accuracy_ms, authority, serial, policy: As of `StampToken`.
        state, why, checked_with: What came of checking it when it was taken in.
        reply_sha256: Of the reply as it came.
        added_at, added_by: When (ISO, UTC) and by whom it was taken in.
    """

    id: int
    seq: int
    head: str
    time: str
    accuracy_ms: int | None
    authority: str
    serial: str
    policy: str
    state: StampState
    why: str
    checked_with: str
    reply_sha256: str
    added_at: str
    added_by: str
