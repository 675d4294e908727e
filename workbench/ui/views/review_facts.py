"""What the review says of a match beside its pictures: times of both copies, facts of both files."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent

from workbench.commands.match_words import layout_only, overruled_layout
from workbench.commands.matches import in_step
from workbench.model.match import Match
from workbench.model.media import FileFacts, MediaItem, file_facts
from workbench.model.review import Claim
from workbench.ui.language import said
from workbench.ui.models.words import (
    date_words,
    layout_heading,
    relation,
    relation_of,
    strength,
    tr,
)
from workbench.ui.widgets.labels import TextLabel, breakable

MOMENTS = 5
_MOMENT_EVERY_S = 0.4  # moments nearer than this show the same


def headline(match: Match, clip: bool) -> str:
    """What the two share and how strong the match is: "Same footage, strong match"; no strength for a mere layout."""
    if layout_only(match):
        return layout_heading()
    if overruled_layout(match):
        return relation_of(match, clip)
    strong = strength(match)
    return f"{relation(match.finding.relation, clip)}, {strong[0].lower()}{strong[1:]}"


def moments_of(match: Match) -> tuple[tuple[float, float | None], ...]:
    """Times of both copies in step, evenly over the stretch; fewer where it is short, none where it is unknown."""
    start_s, end_s = match.finding.query_start_s, match.finding.query_end_s
    if start_s is None or end_s is None or match.finding.library_start_s is None:
        return ()
    count = min(MOMENTS, max(1, int((end_s - start_s) / _MOMENT_EVERY_S)))
    times = (start_s + (place + 0.5) / count * (end_s - start_s) for place in range(count))
    return tuple((here, in_step(match, here)) for here in times)


def kind_words(kind: str, size: str = "") -> str:
    """`Clip, 640 x 480, 20.8 s`."""
    word = {"video": tr("Clip"), "image": tr("Picture")}.get(kind, tr("unknown"))
    return f"{word}, {size}" if size else word


class Fact(TextLabel):
    """A value whose long names break into lines, all of them on show: half a letter at the edge tells nothing."""

    def __init__(self, text: str, role: str, tone: str) -> None:
        super().__init__(text if role == "code" else breakable(text), role, tone, wrap=True)
        self.setAccessibleName(text)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The grid gives a squeezed column's lines no more height by itself."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))


def file_rows(item: MediaItem | None, match: Match) -> tuple[tuple[str, str, str], ...]:
    """What the two files say of their own making, where at least one of them says something."""
    ours = file_facts(item.facts) if item is not None and item.facts is not None else FileFacts()
    theirs = match.item.file
    rows = (
        (tr("Made"), moment_words(ours.made), moment_words(theirs.made)),
        (tr("Device"), ours.device, theirs.device),
        (tr("Place"), _in_file(ours), _in_file(theirs)),
        (tr("Last writer"), said(ours.last_writer), said(theirs.last_writer)),
        (tr("Encoded"), ours.encoder, theirs.encoder),
    )
    silent = tr("not in the file")
    unknown = silent if theirs != FileFacts() else tr("not kept")  # the item came before this was kept, or as a hash
    return tuple((label, here or silent, there or unknown) for label, here, there in rows if here or there)


def _in_file(facts: FileFacts) -> str:
    return ", ".join(part for part in (facts.place, facts.gps) if part)


def moment_words(iso: str) -> str:
    """`3 Apr 2016, 14:22:10`: a date of a file, with its time."""
    date, _, time = iso.partition("T")
    day = date_words(date) if date else ""
    return f"{day}, {time}" if time else day


def claimed_words(claim: Claim | None, date: str) -> str:
    """The date a claim states, or that it states none; a medium without a claim has none to be compared with."""
    if claim is None:
        return tr("no claim")
    return tr("{date}, claimed").format(date=date_words(date)) if date else tr("not stated")
