"""A time stamp request (RFC 3161, 2.4.1). Only a hash leaves the machine, and a number that was never used before."""

from __future__ import annotations

from workbench.stamping.der import BOOLEAN, NULL, OBJECT, OCTET_STRING, SEQUENCE, encode, encode_integer

SHA256_ID = "2.16.840.1.101.3.4.2.1"
_SHA256 = bytes.fromhex("608648016503040201")


def request_bytes(sha256: str, nonce: int) -> bytes:
    """What is sent to an authority.

    Args:
        sha256: Hash to be stamped, 64 hex digits.
        nonce: Comes back in the reply.

    Returns:
        DER of a TimeStampReq that asks for the certificates, so that the reply can be checked without a network.
    """
    algorithm = encode(SEQUENCE, encode(OBJECT, _SHA256) + encode(NULL, b""))
    imprint = encode(SEQUENCE, algorithm + encode(OCTET_STRING, bytes.fromhex(sha256)))
    wants_certificates = encode(BOOLEAN, b"\xff")
    return encode(SEQUENCE, encode_integer(1) + imprint + encode_integer(nonce) + wants_certificates)
