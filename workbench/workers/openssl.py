"""Checking the signature of a time stamp with the system's openssl, offline.

Cryptography is not written anew here. What openssl is given was taken apart in a reader before; it runs in a folder
of its own that goes afterwards, without a network address to ask, and is ended after a while.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from workbench.model.stamp import StampCheck, StampState

_PATIENCE_S = 20.0
_MOST_OUTPUT_CHARS = 4000
_WRONG = re.compile(r":verification failure", re.IGNORECASE)
_REASON = re.compile(r":Verify error:\s*(.+)")
_OTHER_HASH = "message imprint mismatch"
_LAST_ERROR = re.compile(r"error:[0-9A-F]+:[^:]*:[^:]*:([^:\n]+)")
_ELSEWHERE = (
    r"C:\Program Files\OpenSSL-Win64\bin\openssl.exe",
    r"C:\Program Files\OpenSSL\bin\openssl.exe",
    r"C:\Program Files\Git\usr\bin\openssl.exe",
    r"C:\Program Files\Git\mingw64\bin\openssl.exe",
)
_TRUSTED_FILES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)


@dataclass(frozen=True, slots=True)
class _Said:
    status: int | None
    text: str


@dataclass(frozen=True, slots=True)
class _Bench:
    """openssl, and the folder it works in."""

    program: str
    folder: Path

    def run(self, *arguments: str) -> _Said:
        """Run it once.

        Returns:
            Its status, None when it did not end by itself, and what it said.
        """
        kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH") if name in os.environ}
        try:
            done = subprocess.run(
                [self.program, *arguments],
                cwd=self.folder,
                env={**kept, "LC_ALL": "C", "OPENSSL_CONF": os.devnull},  # no engine or provider of somebody's settings
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                timeout=_PATIENCE_S,
                check=False,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except subprocess.TimeoutExpired:
            return _Said(None, f"it took longer than {_PATIENCE_S:.0f} seconds")
        except OSError as error:
            return _Said(None, error.strerror or str(error))
        return _Said(done.returncode, done.stdout[:_MOST_OUTPUT_CHARS].decode("utf-8", "replace"))


def find_openssl() -> str:
    """Path of openssl, or an empty text. On Windows never from the folder one is in."""
    if os.name == "nt":
        return next((path for path in _ELSEWHERE if Path(path).is_file()), "")
    return shutil.which("openssl") or ""


def check_token(token: bytes, sha256: str, at_s: int, certificates: str = "", program: str | None = None) -> StampCheck:
    """Check a stamp: does the signature fit, and does its certificate lead to one that is trusted?

    Args:
        token: DER.
        sha256: What should have been stamped, hex.
        at_s: The time it says, in seconds since 1970: certificates had to be valid then.
        certificates: Trusted ones, PEM; without them the ones this computer trusts.
        program: Path of openssl; found when None.
    """
    found = find_openssl() if program is None else program
    if not found:
        return StampCheck(StampState.NOT_CHECKED, "this computer has no openssl, which checks the signature")
    with tempfile.TemporaryDirectory(prefix="workbench-stamp-") as name:
        bench = _Bench(found, Path(name))
        (bench.folder / "token.der").write_bytes(token)
        (bench.folder / "given.pem").write_text(certificates, encoding="ascii")
        named = bench.run("version")
        version = " ".join(named.text.split()[:2]) if named.status == 0 else ""
        state, why = _signature(bench, given=bool(certificates))
        if state is StampState.UNTRUSTED:
            state, why = _chain(bench, sha256, at_s, given=bool(certificates))
    return StampCheck(state, why, version)


def _signature(bench: _Bench, *, given: bool) -> tuple[StampState, str]:
    """Whether the signature fits, whoever made it."""
    more = ("-certfile", "given.pem") if given else ()
    said = bench.run("cms", "-verify", "-noverify", "-inform", "DER", "-in", "token.der", "-out", "signed", *more)
    if said.status == 0:
        return StampState.UNTRUSTED, ""
    if _WRONG.search(said.text):
        return StampState.WRONG, "the signature does not belong to what is signed"
    if said.status is not None and "signer certificate not found" in said.text:
        return StampState.NOT_CHECKED, "the reply does not carry the certificate it was signed with"
    return StampState.NOT_CHECKED, _cannot(said)


def _chain(bench: _Bench, sha256: str, at_s: int, *, given: bool) -> tuple[StampState, str]:
    """Whether it stamps this hash, and whether its certificate led to a trusted one at that time."""
    trusted = "given.pem" if given else next((one for one in _TRUSTED_FILES if Path(one).is_file()), "")
    ends = "one you handed in" if given else "one this computer trusts"
    if not trusted:
        return StampState.UNTRUSTED, "this computer keeps no list of certificates that it trusts"
    said = bench.run(
        *("ts", "-verify", "-token_in", "-in", "token.der", "-digest", sha256, "-attime", str(at_s)),
        *("-CAfile", trusted, *(("-untrusted", "given.pem") if given else ())),
    )
    if said.status == 0:
        return StampState.TRUSTED, f"its certificate leads to {ends}"
    if said.status is None:
        return StampState.NOT_CHECKED, _cannot(said)
    if _OTHER_HASH in said.text:
        return StampState.WRONG, "it stamps another hash"
    reason = found[1].strip() if (found := _REASON.search(said.text)) else _last_error(said.text)
    return StampState.UNTRUSTED, f"its certificate does not lead to {ends} ({reason})"


def _cannot(said: _Said) -> str:
    if said.status is None:
        return f"openssl did not answer: {said.text}"
    return f"openssl could not check the signature ({_last_error(said.text)})"


def _last_error(text: str) -> str:
    found = _LAST_ERROR.findall(text)
    return found[-1].strip() if found else "without a reason"
