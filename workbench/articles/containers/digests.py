"""Digests that archives state of what lies in them: compared, counted, and told. Never more than compared."""

from __future__ import annotations

import base64
import hashlib
import re
from collections import Counter
from dataclasses import dataclass, field

from workbench.model.article import DigestCheck, NotChecked

_KINDS = {"sha1": "sha1", "sha256": "sha256", "sha512": "sha512", "sha384": "sha384", "md5": "md5", "sha224": "sha224"}
_MOST_TOLD = 50


@dataclass(frozen=True, slots=True)
class Stated:
    """A digest as an archive states it.

    Attributes:
        kind: Name for `hashlib`; empty when it is not known.
        value: As written.
    """

    kind: str
    value: str

    def agrees(self, digest: bytes) -> bool:
        """Whether a digest is the one stated: in hexadecimal, Base32 or Base64, as archives write it."""
        bare = self.value.rstrip("=")
        forms = (base64.b32encode(digest), base64.b64encode(digest), base64.urlsafe_b64encode(digest))
        return bare.lower() == digest.hex() or bare.upper() == forms[0].decode().rstrip("=") or any(
            bare == form.decode().rstrip("=") for form in forms[1:]
        )  # fmt: skip

    def new(self) -> hashlib._Hash:
        """A digest of its kind, to be filled."""
        return hashlib.new(self.kind, usedforsecurity=False)


def stated(text: str) -> Stated | None:
    """`sha1:ABC...`; None when nothing is stated."""
    kind, colon, value = text.strip().partition(":")
    if not colon or not value.strip():
        return None
    return Stated(_KINDS.get(re.sub(r"[^a-z0-9]", "", kind.lower()), ""), value.strip())


@dataclass(slots=True)
class Tally:
    """A check being made.

    Attributes:
        what: What the digests are of, in words.
    """

    what: str
    agree: int = 0
    differ: list[str] = field(default_factory=list)
    differ_count: int = 0
    not_checked: Counter[str] = field(default_factory=Counter)

    def count(self, agrees: bool, name: str) -> None:
        """One more digest was compared."""
        if agrees:
            self.agree += 1
            return
        self.differ_count += 1
        if len(self.differ) < _MOST_TOLD:
            self.differ.append(name[:300])

    def result(self) -> DigestCheck | None:
        """As told; None when there was nothing to compare."""
        if not self.agree and not self.differ_count and not self.not_checked:
            return None
        reasons = tuple(NotChecked(reason, count) for reason, count in sorted(self.not_checked.items()))
        return DigestCheck(self.what, self.agree, tuple(self.differ), self.differ_count, reasons)
