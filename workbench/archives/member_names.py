"""Which names of archive entries are refused, and which two count as the same.

Nothing is ever written under a name from an archive, so this is the second wall. The first reason for it is that
programs disagree about such names, and an entry that is another file elsewhere is no evidence.
"""

from __future__ import annotations

import re
import unicodedata

MAX_NAME_CHARS = 1000
MAX_PART_BYTES = 255
MAX_DEPTH = 40
# learn.microsoft.com/windows/win32/fileio/naming-a-file: also with an ending, also with superscript digits
_DEVICE = re.compile(
    r"(?:con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3]|conin\$|conout\$)", re.I
)
_DRIVE = re.compile(r"[A-Za-z]:")


def fault_of(name: str) -> str:  # noqa: PLR0911 - one return for each reason
    """Why a name is refused, as a short clause; empty for a name that is not.

    Args:
        name: Path inside the archive; without the `/` that marks a folder.
    """
    if not name:
        return "it has no name"
    if len(name) > MAX_NAME_CHARS:
        return f"its name is longer than {MAX_NAME_CHARS:,} characters"
    if any(unicodedata.category(one) in ("Cc", "Cs", "Zl", "Zp") for one in name):
        return "its name holds control characters"
    if "\\" in name:
        return "its name holds a backslash, which is a folder on some systems and part of a name on others"
    if name.startswith("/"):
        return "its name begins at the root of a disk"
    if _DRIVE.match(name):
        return "its name begins with the letter of a disk"
    parts = name.split("/")
    if len(parts) > MAX_DEPTH:
        return f"it lies more than {MAX_DEPTH} folders deep"
    return next((why for part in parts if (why := _fault_of_part(part))), "")


def _fault_of_part(part: str) -> str:
    if part in ("", "."):
        return "its path has an empty part"
    if part == "..":
        return "its path leads out of the archive"
    if len(part.encode("utf-8")) > MAX_PART_BYTES:
        return f"a part of its name is longer than {MAX_PART_BYTES} bytes"
    if part[-1] in ". ":
        return "a part of its name ends with a dot or a space, which some systems drop"
    if _DEVICE.fullmatch(part.partition(".")[0].rstrip(" ")):
        return "its name is that of a device on some systems"
    return ""


def key_of(name: str) -> str:
    """What two names have in common that are the same file on some system: composed, and without case.

    The canonical caseless match of the Unicode Standard, 3.13 (D145).
    """
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", name).casefold())
