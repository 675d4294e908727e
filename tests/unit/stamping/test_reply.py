"""Replies of an authority are taken apart exactly, or refused in a sentence; nothing else ends the reader."""

from __future__ import annotations

import datetime as dt
import hashlib
import random
from pathlib import Path

import pytest

from tests.unit.stamping.authority import Authority
from tests.unit.stamping.authority import authority as authority  # noqa: PLC0414 - a fixture
from workbench.errors import UnreadableError
from workbench.jobs import SILENT
from workbench.model.stamp import StampReadRequest, StampState
from workbench.stamping.certificates import certificates_in
from workbench.stamping.der import NotDerError, encode, encode_integer, only
from workbench.stamping.reply import RefusedError, read_reply
from workbench.stamping.request import request_bytes
from workbench.tasks import stamp as task
from workbench.workers import openssl

SHA256 = hashlib.sha256(b"the last entry").hexdigest()


@pytest.fixture(scope="module")
def reply(authority: Authority) -> bytes:
    return authority.stamp(SHA256)


def test_a_request_is_what_openssl_takes_for_one(authority: Authority, tmp_path: Path) -> None:
    path = tmp_path / "a.tsq"
    path.write_bytes(request_bytes(SHA256, 0xFEDCBA9876543210))
    said = authority.said_of(path)
    assert "Hash Algorithm: sha256" in said
    assert "Nonce: 0xFEDCBA9876543210" in said
    assert "Certificate required: yes" in said
    dump = "".join(line.split(" - ")[1][:48] for line in said.splitlines() if " - " in line)
    assert "".join(digit for digit in dump if digit in "0123456789abcdef") == SHA256


def test_a_reply_says_what_the_authority_put_in_it(reply: bytes) -> None:
    token = read_reply(reply).token
    assert (token.imprint, token.algorithm, token.policy) == (SHA256, "SHA-256", "1.2.3.4.1")
    assert (token.authority, token.accuracy_ms, token.has_signer) == ("Test clock, Test desk", 1500, True)
    assert int(token.serial, 16) > 0x2A
    age = dt.datetime.now(dt.UTC) - dt.datetime.fromisoformat(token.time)
    assert dt.timedelta(minutes=-1) < age < dt.timedelta(minutes=10)


def test_a_bare_token_is_read_too(reply: bytes) -> None:
    token = read_reply(reply).token
    assert read_reply(token.token).token == token


def test_a_reply_without_certificates_names_nobody(authority: Authority) -> None:
    found = read_reply(authority.stamp(SHA256, "-no_nonce"))
    assert (found.token.has_signer, found.token.authority, found.token.nonce) == (False, "", "")
    assert found.certificates == ()


def test_a_refusal_says_what_the_authority_said() -> None:
    words = encode(0x30, encode(0x0C, b"bad data format"))
    refusal = encode(0x30, encode(0x30, encode_integer(2) + words))
    with pytest.raises(RefusedError, match="rejected the request: bad data format"):
        read_reply(refusal)


@pytest.mark.parametrize("data", [b"", b"\x30", b"\x30\x80\x00\x00", b"<html>busy</html>", b"\x30\x84\xff\xff\xff\xff"])
def test_what_is_no_reply_is_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(UnreadableError, match=r"a\.tsr: it could not be read as a reply"):
        task.run(StampReadRequest(data, name="a.tsr"), SILENT)


def test_a_length_in_a_longer_form_is_no_der() -> None:
    with pytest.raises(NotDerError, match="longer form"):
        only(b"\x04\x81\x01x")


def test_every_cut_and_thousands_of_changed_bytes_end_in_a_reply_or_a_sentence(reply: bytes) -> None:
    choice = random.Random(3161)
    cuts = [reply[:end] for end in range(0, len(reply), 7)]
    changed = []
    for _ in range(3000):
        data = bytearray(reply)
        for _ in range(choice.randint(1, 4)):
            data[choice.randrange(len(data))] = choice.randrange(256)
        changed.append(bytes(data))
    refused = 0
    for data in (*cuts, *changed):
        try:
            task.run(StampReadRequest(data, name="a.tsr"), SILENT)
        except UnreadableError:
            refused += 1
    assert refused >= len(cuts)


def test_certificates_come_as_pem_or_der(authority: Authority) -> None:
    text = authority.root.read_bytes()
    (root,) = certificates_in(text)
    assert (root.subject, root.is_root) == ("Test root, Test desk", True)
    assert certificates_in(root.der) == (root,)
    assert certificates_in(root.pem.encode()) == (root,)
    with pytest.raises(UnreadableError, match=r"b\.pem: it could not be read as a certificate"):
        task.run(StampReadRequest(authority.stamp(SHA256), (b"no",), "a.tsr", ("b.pem",)), SILENT)


def check(reply: bytes, sha256: str = SHA256, certificates: str = "", at_s: int | None = None) -> tuple[str, str]:
    token = read_reply(reply).token
    moment = int(dt.datetime.fromisoformat(token.time).timestamp()) if at_s is None else at_s
    found = openssl.check_token(token.token, sha256, moment, certificates)
    return found.state, found.why


def test_a_stamp_is_trusted_by_the_certificate_handed_in(authority: Authority, reply: bytes) -> None:
    root = authority.root.read_text()
    assert check(reply, certificates=root) == (StampState.TRUSTED, "its certificate leads to one you handed in")


def test_without_it_the_signature_holds_but_nobody_is_known(reply: bytes) -> None:
    state, why = check(reply)
    assert state == StampState.UNTRUSTED
    assert "does not lead to one this computer trusts" in why or "no list of certificates" in why


def test_a_stamp_of_another_hash_is_wrong(authority: Authority, reply: bytes) -> None:
    state, why = check(reply, "00" * 32, authority.root.read_text())
    assert (state, why) == (StampState.WRONG, "it stamps another hash")


def test_a_certificate_that_was_not_valid_then_leads_nowhere(authority: Authority, reply: bytes) -> None:
    state, why = check(reply, certificates=authority.root.read_text(), at_s=1_000_000)
    assert state == StampState.UNTRUSTED
    assert "not yet valid" in why


def test_one_changed_bit_of_the_signature_is_wrong(authority: Authority, reply: bytes) -> None:
    token = read_reply(reply).token.token
    changed = token[:-5] + bytes([token[-5] ^ 1]) + token[-4:]
    assert check(changed, certificates=authority.root.read_text())[0] == StampState.WRONG


def test_a_changed_time_is_wrong(authority: Authority, reply: bytes) -> None:
    year = read_reply(reply).token.time[:4].encode()
    token = read_reply(reply).token.token
    changed = token.replace(b"\x18\x0f" + year, b"\x18\x0f1999", 1)
    assert changed != token
    assert check(changed, certificates=authority.root.read_text())[0] == StampState.WRONG


def test_a_reply_without_its_certificate_is_not_called_wrong(authority: Authority) -> None:
    bare = authority.stamp(SHA256, "-no_nonce")
    state, why = check(bare, certificates=authority.root.read_text())
    assert (state, why) == (StampState.NOT_CHECKED, "the reply does not carry the certificate it was signed with")
    both = authority.root.read_text() + (authority.folder / "tsa.pem").read_text()
    assert check(bare, certificates=both)[0] == StampState.TRUSTED


def test_without_openssl_nothing_is_claimed(reply: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(openssl, "find_openssl", lambda: "")
    state, why = check(reply)
    assert state == StampState.NOT_CHECKED
    assert "no openssl" in why


@pytest.mark.parametrize(("body", "words"), [("sleep 60", "took longer"), ("exit 3", "could not check")])
def test_an_openssl_that_hangs_or_fails_decides_nothing(
    body: str, words: str, reply: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "openssl"
    program.write_text(f"#!/bin/sh\nexec {body}\n" if body.startswith("sleep") else f"#!/bin/sh\n{body}\n")
    program.chmod(0o755)
    monkeypatch.setattr(openssl, "_PATIENCE_S", 0.2)
    monkeypatch.setattr(openssl, "find_openssl", lambda: str(program))
    state, why = check(reply)
    assert state == StampState.NOT_CHECKED
    assert words in why
