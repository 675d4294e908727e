"""What a WACZ says of its signature (specs.webrecorder.net/wacz-auth): whose, when, and of which list of hashes.

The signature itself is not verified: that needs elliptic curves, which no library of this program has. So all that is
told is what the archive says, and that it was not checked.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from typing import Any

from workbench.articles.containers.digests import Tally, stated

_FINGERPRINT_DIGITS = 16
SIGNED_HASH = "the hash that was signed"


def told(signed: dict[str, Any]) -> str:
    """Whose signature it says it is, as a sentence.

    Args:
        signed: Its `signedData`.
    """
    domain, created, software = (_text(signed.get(name))[:80] for name in ("domain", "created", "software"))
    key = _fingerprint(signed.get("publicKey"))
    if domain:
        by = f"Signed by {domain}, as the archive says"
    elif key:
        by = f"Signed with the key {key} of nobody named"
    else:
        by = "Signed, and the archive does not say by whom"
    dated = re.match(r"\d{4}-\d\d-\d\d", created)
    stamp = " It holds a time stamp, which was not checked either." if signed.get("timeSignature") else ""
    return (  # each form written out, as the words of the window are found by what is fixed in them
        f"{by}{f', on {created[:10]}' if dated else ''}{f', made with {software}' if software else ''}."
        f" The signature was not checked.{stamp}"
    )


def count_hash(signed: dict[str, Any], listed: bytes, tally: Tally) -> None:
    """Compare the hash that was signed with the list of hashes itself: a signature of another list says nothing of it.

    Args:
        listed: The list, as it lies in the archive.
    """
    text = _text(signed.get("hash"))
    wanted = stated(text if ":" in text else f"sha256:{text}")
    if wanted is None or not wanted.kind:
        tally.not_checked["as the signature does not say what it is of"] += 1
        return
    digest = wanted.new()
    digest.update(listed)
    tally.count(wanted.agrees(digest.digest()), SIGNED_HASH)


def _fingerprint(key: object) -> str:
    """SHA-256 of a public key, its beginning; empty when there is no key."""
    try:
        data = base64.b64decode(_text(key), validate=True)
    except (binascii.Error, ValueError):
        return ""
    return hashlib.sha256(data).hexdigest()[:_FINGERPRINT_DIGITS] if data else ""


def _text(value: object) -> str:
    return " ".join(value.split())[:2000] if isinstance(value, str) else ""
