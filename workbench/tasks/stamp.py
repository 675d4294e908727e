"""Takes apart a reply of a time stamping authority, and certificates somebody handed in."""

from __future__ import annotations

from workbench.errors import UnreadableError
from workbench.jobs import Progress
from workbench.model.stamp import StampReadRequest, StampReadResult


def run(request: StampReadRequest, progress: Progress) -> StampReadResult:
    """Read both.

    Raises:
        UnreadableError: One is not what it should be, or the authority gave no stamp.
    """
    from workbench.stamping.certificates import Certificate, certificates_in
    from workbench.stamping.der import NotDerError
    from workbench.stamping.reply import RefusedError, read_reply

    progress.check()
    try:
        reply = read_reply(request.reply)
    except RefusedError as error:
        raise UnreadableError(
            request.name, f"it holds no stamp, {error}", advice="Make a new request and send it again."
        ) from error
    except (NotDerError, ValueError, IndexError) as error:
        raise UnreadableError(
            request.name,
            f"it could not be read as a reply of a time stamping authority ({error})",
            advice="Save the reply as it came, as a binary file; a page that says what went wrong is no reply.",
        ) from error
    found: list[Certificate] = []
    for name, data in zip(request.certificate_names, request.certificates, strict=True):
        try:
            found += certificates_in(data)
        except (NotDerError, ValueError, IndexError) as error:
            raise UnreadableError(
                name,
                f"it could not be read as a certificate ({error})",
                advice="Hand in the certificate of the authority as PEM or DER.",
            ) from error
    known = tuple(dict.fromkeys(found))
    return StampReadResult(
        reply.token,
        "".join(one.pem for one in known),
        tuple(one.sha256 for one in known if one.is_root),
    )
