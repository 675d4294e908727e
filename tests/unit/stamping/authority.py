"""A time stamping authority for tests: openssl with keys made on the spot, in a folder of the test."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

_SETTINGS = """
[tsa]
default_tsa = here
[here]
serial = ./serial
signer_cert = ./tsa.pem
certs = ./root.pem
signer_key = ./tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha512
accuracy = secs:1, millisecs:500
ess_cert_id_chain = no
ess_cert_id_alg = sha256
[stamps]
extendedKeyUsage = critical,timeStamping
"""


class Authority:
    """Answers requests.

    Attributes:
        root: Its root certificate, PEM.
    """

    def __init__(self, folder: Path) -> None:
        if shutil.which("openssl") is None:
            pytest.skip("needs openssl, which makes the test authority")
        folder.mkdir()
        self.folder, self.root = folder, folder / "root.pem"
        (folder / "tsa.cnf").write_text(_SETTINGS, encoding="utf-8")
        (folder / "serial").write_text("2A\n", encoding="utf-8")
        self._openssl(
            "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "root.key", "-out", "root.pem",
            "-subj", "/O=Test desk/CN=Test root", "-days", "3650",
        )  # fmt: skip
        self._openssl(
            "req", "-newkey", "rsa:2048", "-nodes", "-keyout", "tsa.key", "-out", "tsa.csr",
            "-subj", "/O=Test desk/CN=Test clock",
        )  # fmt: skip
        self._openssl(
            "x509", "-req", "-in", "tsa.csr", "-CA", "root.pem", "-CAkey", "root.key", "-CAcreateserial",
            "-out", "tsa.pem", "-days", "365", "-extfile", "tsa.cnf", "-extensions", "stamps",
        )  # fmt: skip

    def answer(self, request: Path, reply: Path) -> Path:
        """Stamp a request; the reply goes to that file."""
        query, to = str(request.absolute()), str(reply.absolute())
        self._openssl("ts", "-reply", "-config", "tsa.cnf", "-section", "here", "-queryfile", query, "-out", to)
        return reply

    def stamp(self, sha256: str, *more: str) -> bytes:
        """The reply to a request that openssl made."""
        wants = more or ("-cert",)
        self._openssl("ts", "-query", "-digest", sha256, "-sha256", "-out", "made.tsq", *wants)
        return self.answer(self.folder / "made.tsq", self.folder / "made.tsr").read_bytes()

    def said_of(self, request: Path) -> str:
        """What openssl reads in a request."""
        return self._openssl("ts", "-query", "-in", str(request.absolute()), "-text")

    def _openssl(self, *arguments: str) -> str:
        done = subprocess.run(["openssl", *arguments], cwd=self.folder, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """One for the whole run: keys take a while."""
    return Authority(tmp_path_factory.mktemp("authority") / "tsa")
