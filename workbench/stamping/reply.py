"""A reply of a time stamping authority taken apart (RFC 3161, 2.4.2; RFC 5652, 5.1).

Nothing here says that a stamp holds: who signed it, and whether the signature fits, is checked elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass

from workbench.model.stamp import StampToken
from workbench.stamping.certificates import MOST_CERTIFICATES, Certificate, certificate, name_words
from workbench.stamping.der import INTEGER, OBJECT, OCTET_STRING, SEQUENCE, SET, Element, NotDerError, only
from workbench.stamping.request import SHA256_ID

_SIGNED_DATA, _TOKEN_INFO = "1.2.840.113549.1.7.2", "1.2.840.113549.1.9.16.1.4"
_DIGESTS = {
    SHA256_ID: "SHA-256",
    "2.16.840.1.101.3.4.2.2": "SHA-384",
    "2.16.840.1.101.3.4.2.3": "SHA-512",
    "1.3.14.3.2.26": "SHA-1",
}
_GRANTED = (0, 1)
_STATUS_WORDS = {
    2: "the authority rejected the request",
    3: "the authority has not decided yet",
    4: "the authority warns that a revocation is about to come",
    5: "the authority says that its certificate was revoked",
}


class RefusedError(ValueError):
    """The authority gave no stamp; the text says what it answered."""


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply taken apart.

    Attributes:
        token: What it says.
        certificates: Those it carries.
    """

    token: StampToken
    certificates: tuple[Certificate, ...]


def read_reply(data: bytes) -> Reply:
    """Take a reply apart, or a bare token, as some programs keep it.

    Raises:
        RefusedError: The authority gave no stamp.
        NotDerError: It is no reply, or one in a form this program does not read.
    """
    whole = only(data).expect(SEQUENCE)
    first, *rest = whole.parts() or (_nothing(),)
    if first.tag == OBJECT:
        return _token(whole)
    _require_granted(first)
    if len(rest) != 1:
        raise NotDerError("a reply without a stamp")
    return _token(rest[0])


def _nothing() -> Element:
    raise NotDerError("an empty reply")


def _require_granted(status: Element) -> None:
    number, *more = status.expect(SEQUENCE).parts() or (_nothing(),)
    if number.integer() in _GRANTED:
        return
    said = _STATUS_WORDS.get(number.integer(), f"the authority answered with status {number.integer()}")
    texts = [part.text() for item in more if item.tag == SEQUENCE for part in item.parts()]
    raise RefusedError(f"{said}: {' '.join(texts)[:300]}" if texts else said)


def _token(element: Element) -> Reply:
    signed = _tagged(element, _SIGNED_DATA).expect(SEQUENCE).parts()
    if len(signed) < 4:
        raise NotDerError("signed data without its fields")
    content = signed[2].parts()
    info = only(_tagged(signed[2], _TOKEN_INFO).expect(OCTET_STRING).content) if content else _nothing()
    carried = next((part for part in signed[3:] if part.tag == 0xA0), None)
    inside = carried.parts() if carried is not None else ()
    if len(inside) > MOST_CERTIFICATES:
        raise NotDerError(f"more than {MOST_CERTIFICATES} certificates")
    certificates = tuple(certificate(part) for part in inside if part.tag == SEQUENCE)
    return Reply(_said(info, element.whole, signed[-1], certificates), certificates)


def _tagged(element: Element, kind: str) -> Element:
    """What a value of a named sort holds: SEQUENCE { kind, [0] value }."""
    name, *values = element.expect(SEQUENCE).parts() or (_nothing(),)
    if name.object_id() != kind:
        raise NotDerError(f"content of the sort {name.object_id()}")
    if len(values) != 1:
        raise NotDerError("a named value that is missing")
    return only(values[0].expect(0xA0).content)


def _said(info: Element, token: bytes, signers: Element, certificates: tuple[Certificate, ...]) -> StampToken:
    parts = info.expect(SEQUENCE).parts()
    if len(parts) < 5:
        raise NotDerError("a stamp without its fields")
    version, policy, imprint, serial, moment, *options = parts
    if version.integer() != 1:
        raise NotDerError(f"a stamp of version {version.integer()}")
    algorithm, digest = imprint.expect(SEQUENCE).parts()
    kind = algorithm.expect(SEQUENCE).parts()[0].object_id()
    signer = _signer(signers, certificates)
    named = next((name_words(only(one.content)) for one in _tsa(options)), "")
    return StampToken(
        time=moment.time().isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        accuracy_ms=next((_accuracy_ms(one) for one in options if one.tag == SEQUENCE), None),
        imprint=digest.expect(OCTET_STRING).content.hex(),
        algorithm=_DIGESTS.get(kind, kind),
        serial=format(serial.integer(), "x"),
        policy=policy.object_id(),
        nonce=next((format(one.integer(), "x") for one in options if one.tag == INTEGER), ""),
        authority=(signer.subject if signer is not None else "") or named,
        has_signer=signer is not None,
        token=token,
    )


def _tsa(options: list[Element]) -> list[Element]:
    """The directory name ([4]) in the field `tsa` ([0]), if it is there."""
    names = [only(one.content) for one in options if one.tag == 0xA0]
    return [one for one in names if one.tag == 0xA4]


def _signer(signers: Element, certificates: tuple[Certificate, ...]) -> Certificate | None:
    """The certificate of the one signer, if the reply carries it."""
    if len(all_signers := signers.expect(SET).parts()) != 1:
        raise NotDerError("a stamp signed by none or by several")
    fields = all_signers[0].expect(SEQUENCE).parts()
    if len(fields) < 2 or fields[1].tag != SEQUENCE:
        return None  # named by the identifier of its key: openssl finds it, for the name this program does without
    issuer, serial = fields[1].parts()
    for one in certificates:
        if (one.issuer, one.serial) == (issuer.whole, serial.integer()):
            return one
    return None


def _accuracy_ms(element: Element) -> int:
    seconds = next((part.integer() for part in element.parts() if part.tag == INTEGER), 0)
    millis = next((int.from_bytes(part.content, "big") for part in element.parts() if part.tag == 0x80), 0)
    return seconds * 1000 + millis
