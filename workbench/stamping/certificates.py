"""Certificates, as far as it takes to name them; nothing here judges one (X.509, RFC 5280, 4.1)."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass

from workbench.stamping.der import SEQUENCE, SET, Element, NotDerError, only

_PEM = re.compile(
    rb"-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([A-Za-z0-9+/=\s]*)-----END [A-Z0-9 ]*CERTIFICATE-----"
)
_COMMON_NAME, _ORGANISATION = "2.5.4.3", "2.5.4.10"
MOST_CERTIFICATES = 40


@dataclass(frozen=True, slots=True)
class Certificate:
    """One certificate.

    Attributes:
        der: As it came.
        subject: Whose it says it is, in words.
        issuer, serial: Who it says gave it out, as DER, and its number: together they name it.
        is_root: It says that it was given out by itself.
    """

    der: bytes
    subject: str
    issuer: bytes
    serial: int
    is_root: bool

    @property
    def sha256(self) -> str:
        """Its fingerprint, hex."""
        return hashlib.sha256(self.der).hexdigest()

    @property
    def pem(self) -> str:
        """As text."""
        text = base64.b64encode(self.der).decode("ascii")
        lines = "\n".join(text[at : at + 64] for at in range(0, len(text), 64))
        return f"-----BEGIN CERTIFICATE-----\n{lines}\n-----END CERTIFICATE-----\n"


def certificate(element: Element) -> Certificate:
    """Take one apart.

    Raises:
        NotDerError: It is none.
    """
    body = element.expect(SEQUENCE).parts()[0].expect(SEQUENCE).parts()
    fields = body[1:] if body and body[0].tag == 0xA0 else body  # the version, which the first ones leave away
    if len(fields) < 6:
        raise NotDerError("a certificate without its fields")
    serial, _algorithm, issuer, _validity, subject, *_rest = fields
    return Certificate(
        element.whole, name_words(subject), issuer.whole, serial.integer(), issuer.whole == subject.whole
    )


def certificates_in(data: bytes) -> tuple[Certificate, ...]:
    """All certificates of a file, PEM or DER.

    Raises:
        NotDerError: It holds none, too many, or one that cannot be read.
    """
    blocks = _PEM.findall(data)
    if not blocks:
        return (certificate(only(data)),)
    if len(blocks) > MOST_CERTIFICATES:
        raise NotDerError(f"more than {MOST_CERTIFICATES} certificates")
    try:
        return tuple(certificate(only(base64.b64decode(b"".join(block.split()), validate=True))) for block in blocks)
    except binascii.Error as error:
        raise NotDerError("a certificate that is not base64") from error


def name_words(name: Element) -> str:
    """A distinguished name in words: the common name and the organisation; empty when it has neither."""
    found: dict[str, str] = {}
    for group in name.expect(SEQUENCE).parts():
        for pair in group.expect(SET).parts():
            parts = pair.expect(SEQUENCE).parts()
            if len(parts) == 2:
                found.setdefault(parts[0].object_id(), " ".join(parts[1].text().split())[:120])
    words = [found[kind] for kind in (_COMMON_NAME, _ORGANISATION) if found.get(kind)]
    return ", ".join(dict.fromkeys(words))
