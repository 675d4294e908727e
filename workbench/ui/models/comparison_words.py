"""What a comparison found, in words."""

from __future__ import annotations

from workbench.model.comparison import Comparison
from workbench.ui.language import number
from workbench.ui.models.words import tr

_HARDLY = 0.01
_TOO_LITTLE = 0.05
_TILTED_DEG = 1.0


def steps(
    mirrored: bool, rotation_deg: int, tilt_deg: float = 0.0, *, inverted: bool = False, laid: bool = True
) -> str:
    """What was done to the article's picture, in a sentence.

    Args:
        mirrored, rotation_deg, tilt_deg, inverted: What is undone.
        laid: Whether it is laid over the library's picture; otherwise both stand whole, and nothing is straightened.
    """
    done = []
    if inverted:
        done.append(tr("turned from a negative into a positive"))
    if mirrored:
        done.append(tr("turned back left to right"))
    if rotation_deg:
        done.append(tr("turned back by {n} degrees").format(n=rotation_deg))
    if laid and abs(tilt_deg) >= _TILTED_DEG:
        done.append(tr("straightened by {n} degrees").format(n=round(abs(tilt_deg))))
    words = tr("{first} and {last}").format(first=", ".join(done[:-1]), last=done[-1]) if done[1:] else "".join(done)
    if not laid:
        whole = tr("Both pictures stand side by side, whole.")
        return tr("{whole} The article's copy is {done}.").format(whole=whole, done=words) if done else whole
    if not done:
        return tr("The article's copy is laid over the library's picture.")
    return tr("The article's copy is {done}, and laid over the library's picture.").format(done=words)


def layout_words(overruled: bool) -> str:
    """What two pictures of one layout share, and what they do not.

    Args:
        overruled: Whether a person decided that the picture is the same nevertheless.
    """
    if overruled:
        return tr("What agrees is the frame, lettering or template; inside, the program saw different pictures.")
    return tr("What agrees is the frame, lettering or template; the pictures inside are different.")


def shared_rows(overruled: bool) -> list[tuple[str, str, str]]:
    """Facts of two pictures of one layout: label, value, role; nothing was changed, as they are not one picture."""
    inside = tr("different pictures, as the program saw them") if overruled else tr("different pictures")
    return [(tr("Shared"), tr("frame, lettering or template"), ""), (tr("Inside"), inside, "")]


def verdict_words(found: Comparison, *, marked: bool) -> str:
    """Where the two agree, in a sentence that claims no more than was judged.

    Args:
        found: Of two pictures that could be lined up.
        marked: Whether the marks are on show already.
    """
    text = _agreement(found, marked=marked)
    if not found.inverted:
        return text
    return tr("The article's copy is a negative; it is compared with light and dark exchanged back.") + " " + text


def _agreement(found: Comparison, *, marked: bool) -> str:
    if found.judged < _TOO_LITTLE:
        return tr("Too much of what both show is plain or lettered to say where they agree.")
    if found.differs < _HARDLY:
        return tr("Both pictures agree wherever there is enough detail to tell.")
    if found.agrees < _HARDLY:
        return tr("The pictures differ wherever there is enough detail to tell.")
    count = len(found.differing)
    if count == 0:
        return tr("The pictures agree, except for a few small places.")
    if count == 1:
        text = tr("The pictures agree, except for one place that differs.")
    else:
        text = tr("The pictures agree in part; {n} places differ.").format(n=count)
    return text if marked else text + " " + tr("Press A to see where.")


def view_numbers(found: Comparison) -> list[tuple[str, str, str]]:
    """Rows of the exact numbers: label, value, role."""
    rows = [
        (tr("Lined up on"), tr("{n} points").format(n=found.inliers) if found.inliers else tr("the whole picture"), ""),
        (tr("Agrees"), tr("{n} of 100 parts that could be judged").format(n=round(100 * found.agrees)), ""),
        (tr("Judged"), tr("{n} of 100 parts of the overlap").format(n=round(100 * found.judged)), ""),
    ]
    if found.refined:
        away = tr("{n} pixels of {width} x {height}").format(
            n=number(found.error_px, 1), width=found.width_px, height=found.height_px
        )
        rows.append((tr("Points apart"), away, ""))
    return rows
