"""One match, argued: the finding, both pictures, what was changed, how strong it is, and the decision."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from workbench.commands.match_words import (
    band_sentence,
    finding_sentence,
    layout_only,
    outlines,
    rate_set_words,
    shows_reuse,
)
from workbench.commands.matches import match_moment
from workbench.model.case import CaseState
from workbench.model.match import Decision, Match, Relation
from workbench.model.media import MediaItem, MediaKind, MediaState
from workbench.model.review import Claim
from workbench.model.times import timecode
from workbench.ui import theme
from workbench.ui.actions import Actions
from workbench.ui.direction import shielded
from workbench.ui.gate import PictureGate
from workbench.ui.language import number, said
from workbench.ui.models.case import CaseModel
from workbench.ui.models.timeline import letters, library_key, thumb_key
from workbench.ui.models.words import (
    changes,
    date_words,
    decision,
    differs,
    is_clip,
    is_finding,
    isolate,
    match_title,
    plural,
    precision_words,
    relation_of,
    tr,
    where,
)
from workbench.ui.panels.dragging import DragSource
from workbench.ui.panels.pieces import column, empty, row, words
from workbench.ui.widgets.buttons import KeyButton
from workbench.ui.widgets.headers import EmptyState, FindingBanner, KeyHint, SectionHeader
from workbench.ui.widgets.labels import divider
from workbench.ui.widgets.pictures import MatchPictures, PairPicture, PictureOutline, PictureState
from workbench.ui.widgets.status import BandMeter

DECISIONS = (
    (Decision.SAME, "matches.same", "S"),
    (Decision.RELATED, "matches.related", "R"),
    (Decision.NOT_RELATED, "matches.not_related", "N"),
    (Decision.LATER, "matches.later", "D"),
)


def claim_of(case: CaseModel, match: Match) -> Claim | None:
    """The claim a match is judged against: the chosen one if it rests on the medium, else the first that does."""
    state = case.state
    if state is None:
        return None
    owners = state.claims_of(match.media_id)
    return next((claim for claim in owners if claim.id == case.claim_id), owners[0] if owners else None)


def pair(state: CaseState, match: Match) -> tuple[PairPicture, PairPicture]:
    """Both pictures of a match at moments in step."""
    item = state.medium(match.media_id)
    moment = match_moment(state, match)
    online = match.item.path and Path(match.item.path).exists()
    return (
        PairPicture(
            thumb_key(match.media_id, moment.pts),
            tr("In the article"),
            timecode(moment.case_s) if moment.case_s is not None else "",
            name=item.name if item else "",
            outlines=picture_outlines(match, "case"),
        ),
        PairPicture(
            library_key(match, moment.library_s),
            copy_word(match),
            timecode(moment.library_s) if moment.library_s is not None else "",
            letters(state, match.media_id).get(match.id, ""),
            state=PictureState.USUAL if online else PictureState.OFFLINE,
            name=match_title(match),
            outlines=picture_outlines(match, "library"),
        ),
    )


def picture_outlines(match: Match, side: str) -> tuple[PictureOutline, ...]:
    """What is outlined on one of the two pictures, with its words."""
    return tuple(
        PictureOutline(one.rect, said(one.label), one.kind, said(one.place))
        for one in outlines(match)
        if one.side == side
    )


def copy_word(match: Match) -> str:
    """What the library's side is called: "earlier" only where it has a date, no copy where only the layout agrees."""
    if layout_only(match):
        return tr("In the library")
    return tr("Earlier copy") if match.item.earliest_date else tr("Known copy")


def picture_aspect(item: MediaItem | None) -> float:
    """Width to height of a medium."""
    facts = item.facts if item else None
    return facts.width_px / facts.height_px if facts and facts.width_px and facts.height_px else 16 / 9


class FactRows(QWidget):
    """Label and value in two columns; values wrap."""

    def __init__(self, label_width: int = 74) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.current().px(8))
        self._grid.setVerticalSpacing(theme.current().px(3))
        self._grid.setColumnMinimumWidth(0, theme.current().px(label_width))
        self._grid.setColumnStretch(1, 1)

    def show_rows(self, rows: list[tuple[str, str, str]]) -> None:
        """Rows of label, value and role of the value."""
        empty(self._grid)
        for place, (label, value, role) in enumerate(rows):
            name = words(label, "small", "muted")
            self._grid.addWidget(name, place, 0, Qt.AlignmentFlag.AlignTop)
            text = words(value, role or "small", "secondary" if not role else "primary", wrap=True)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            text.setAccessibleName(f"{label}: {value}")
            self._grid.addWidget(text, place, 1)


def why_not_decided(state: CaseState, match: Match) -> str:
    """Why a match cannot be decided now: the case is only read, or a final verdict cites the match."""
    if state.read_only:
        return said(state.read_only)
    claims = [claim for claim in state.claims if (verdict := state.verdicts.get(claim.id)) and verdict.final]
    cited = {pin.claim_id for pin in state.evidence if pin.match_id == match.id}
    number = next((claim.number for claim in claims if claim.id in cited), None)
    if number is None:
        return ""
    return tr("The final verdict on claim {n} rests on this match. Reopen it to change it.").format(n=number)


class DecisionButtons(QWidget):
    """Four answers, none of them preselected; in one row only where their words fit."""

    def __init__(self, actions: Actions, *, in_one_row: bool = False) -> None:
        super().__init__()
        self.buttons: dict[Decision, KeyButton] = {}
        self._in_one_row = in_one_row
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.current().px(6 if not in_one_row else 10))
        for value, action, key in DECISIONS:
            word = decision(value, True)
            made = KeyButton(word.text, icon=word.icon, key=key, kind="decision", size="decision" if in_one_row else "")
            made.setObjectName(f"button.{action}")
            made.clicked.connect(lambda _checked=False, name=action: actions[name].trigger())
            self.buttons[value] = made
        self._arrange(2)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, made in enumerate(self.buttons.values()):
            self._grid.addWidget(made, *divmod(place, columns))
        for column_ in range(len(self.buttons)):
            self._grid.setColumnStretch(column_, 1 if column_ < columns else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """More rows where one would cut the words."""
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _fit(self, width_px: int) -> None:
        widest = max(made.sizeHint().width() for made in self.buttons.values()) + self._grid.spacing()
        whole = len(self.buttons) if self._in_one_row else 2
        columns = next((count for count in (whole, 2) if count * widest - self._grid.spacing() <= width_px), 1)
        self._arrange(columns)

    def show_decision(self, match: Match | None, clip: bool, why_not: str) -> None:
        """Mark what was decided."""
        for value, made in self.buttons.items():
            word = decision(value, clip)
            key = next(key for one, _name, key in DECISIONS if one is value)
            made.set_content(word.text, word.icon, key)
            made.set_chosen(match is not None and match.decision is value)
            made.setEnabled(not why_not)
            made.setToolTip(why_not)
            made.setStatusTip(why_not)
        if self.width() and self.isVisible():
            self._fit(self.width())  # other words need other room


class BandLine(QWidget):
    """Bars, word and measured rate; Numbers one key away."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._numbers_action = actions["view.numbers"]
        layout = row(self, gap=4)
        self.meter = BandMeter()
        self.text = words("", "small", "secondary", wrap=True)
        self.numbers = QPushButton(tr("Numbers"))
        self.numbers.setObjectName("match.numbers_link")
        self.numbers.setProperty("kind", "link")
        self.numbers.setAutoDefault(False)
        self.numbers.clicked.connect(lambda _checked=False: self._numbers_action.trigger())
        layout.addWidget(self.meter, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.numbers, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(KeyHint("E"), 0, Qt.AlignmentFlag.AlignTop)

    def show_match(self, match: Match, kind: MediaKind) -> None:
        """The band of a match."""
        banded = match.finding.has_band
        self.meter.setVisible(banded)
        self.meter.set_band(match.finding.band.value)
        self.text.setText(said(band_sentence(match, kind)))
        self.text.setToolTip(said(rate_set_words(kind)) if banded else "")


_METHODS = {  # without versions, which stand beside the words
    "pdq/": "fingerprints of whole pictures (PDQ)",
    "exact scan/": "compared with every fingerprint of the library",
    "alignment/": "pictures in the same order in time",
    "orb index/": "details found in the library (ORB)",
    "registration/": "details lie the same way in both pictures",
    "deep look/": "a closer look at the original file",
    "still picture/": "a still picture of the clip",
    "file hash": "the same file, byte for byte",
}


def method_words(step: str) -> str:
    """A step of the search in words, with its own name for whoever repeats it."""
    name, _, rest = step.partition(", correlation ")
    if rest:
        value, _, over = rest.partition(" over ")
        parts = [tr("{name}: movement agrees").format(name=name), tr("over {time}").format(time=over) if over else ""]
        return " ".join(part for part in parts if part) + tr(" ({value} of 1)").format(value=value)
    known = next((text for head, text in _METHODS.items() if step.startswith(head)), "")
    return f"{said(known)} [{step}]" if known else step


def numbers(match: Match, kind: MediaKind = MediaKind.UNKNOWN) -> list[tuple[str, str, str]]:
    """Method, bits, limit, inliers, versions, and on what the rate was measured: what the words rest on."""
    finding = match.finding
    rows = [(tr("Method"), "; ".join(map(method_words, finding.method)) or tr("not recorded"), "")]
    if finding.distance_bits is not None:
        limit = "" if finding.threshold_bits is None else tr("; up to {n} count").format(n=finding.threshold_bits)
        rows.append((tr("Bits apart"), tr("{n} of 256{limit}").format(n=finding.distance_bits, limit=limit), ""))
    else:
        rows.append((tr("Bits apart"), tr("not compared by bits"), ""))
    if finding.inliers is not None:
        rows.append((tr("Points"), plural(finding.inliers, "{n} point lines up", "{n} points line up"), ""))
    if finding.agreement is not None:
        share = tr("{n} of 100 parts of the overlap agree").format(n=round(finding.agreement * 100))
        rows.append((tr("Agreement"), share, ""))
    if finding.edges_s is not None:
        rows.append((tr("Edges"), tr("known to {n} s").format(n=number(finding.edges_s, 2)), ""))
    rows.append(
        (tr("Pictures"), plural(finding.distinct_pictures, "{n} distinct picture", "{n} distinct pictures"), "")
    )
    rows.append(
        (
            tr("Library"),
            f"{shielded(Path(match.item.library).name)}, {tr('state {n}').format(n=match.item.generation)}",
            "",
        )
    )
    if match.item.sha256:
        rows.append((tr("Its hash"), match.item.sha256, "code"))
    if rate_set_words(kind) and match.finding.has_band:
        rows.append((tr("The test"), said(rate_set_words(kind)), ""))
    return rows


def show_finding(banner: FindingBanner, state: CaseState, claim: Claim | None, match: Match) -> None:
    """Fill the banner: loud only when an earlier copy is certain; a question when the claim has no date."""
    item_date = match.item.earliest_date
    banner.setVisible(True)
    claim_date = state.claim_date(claim) if claim else ""
    if claim is not None and is_finding(state, claim, match):
        detail = tr("Published {item}; the claim says {claim}").format(
            item=date_words(item_date), claim=date_words(claim_date)
        )
        told = said(finding_sentence(state, claim, match) or "")
        open_yet = match.decision in (None, Decision.LATER)
        banner.set_finding(tr("{finding} (not decided yet)").format(finding=told) if open_yet else told, detail)
    elif not shows_reuse(match):
        banner.set_question(*_not_reuse(match), icon="circle-help")
    elif item_date and not claim_date:
        detail = tr("This copy is of {date}.").format(date=date_words(item_date))
        if claim is None:
            banner.set_question(tr("No claim rests on this medium"), detail, tr("Link it to a claim"))
            return
        banner.set_question(tr("Earlier than what?"), detail, tr("Set the date of the claim"))
    elif not item_date:
        banner.set_question(tr("When was this copy published?"), tr("The library has no date for it."))
    else:
        detail = tr("Published {item}; the claim says {claim}").format(
            item=date_words(item_date), claim=date_words(claim_date)
        )
        banner.set_question(tr("Not shown to be earlier than the claim"), detail)


def answer_question(case: CaseModel, actions: Actions) -> None:
    """What the link of the banner does: give the claim a date, or the medium a claim."""
    match = case.match()
    unlinked = match is not None and claim_of(case, match) is None
    actions["claims.link" if unlinked else "claims.set_date"].trigger()


def _not_reuse(match: Match) -> tuple[str, str]:
    """Why a match is no finding whatever its dates, and what would make it one."""
    date = match.item.earliest_date
    published = tr("This copy is of {date}. ").format(date=date_words(date)) if date else ""
    if match.decision is Decision.NOT_RELATED:
        return tr("Decided: not related"), published.strip()
    if match.finding.relation is Relation.SAME_SCENE:
        return tr("To review: it may be the same footage or another take"), published + tr(
            "It counts as an earlier copy only when a person says that it is the same."
        )
    return tr("Same layout only"), tr("This does not show reuse.")


class MatchCard(QWidget):
    """The matches of the chosen medium, one at a time."""

    def __init__(self, case: CaseModel, gate: PictureGate, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("match.card")
        self._case, self._actions = case, actions
        self.header = SectionHeader(tr("Match"))
        self.previous = self.header.add_button("chevron-left", tr("Last match"), "Ctrl+[")
        self.next = self.header.add_button("chevron-right", tr("Next match"), "Ctrl+]")
        self.previous.setObjectName("match.previous")
        self.next.setObjectName("match.next")
        self.previous.clicked.connect(lambda _checked=False: actions["matches.last"].trigger())
        self.next.clicked.connect(lambda _checked=False: actions["matches.next"].trigger())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        self.body = QWidget()
        self.body.setProperty("surface", "none")
        self._build_body(gate)
        self.empty = EmptyState("", "", "search")
        self.empty.action_triggered.connect(actions["matches.run"].trigger)
        outer.addWidget(self.body)
        outer.addWidget(self.empty)
        case.changed.connect(self._changed)
        case.match_changed.connect(self.refresh)
        case.claim_changed.connect(self.refresh)
        case.medium_changed.connect(self.refresh)
        actions["view.numbers"].toggled.connect(lambda _on: self.refresh())

    def _build_body(self, gate: PictureGate) -> None:
        layout = column(self.body, margins=(5, 0, 5, 5), gap=4)
        self.banner = FindingBanner()
        self.banner.setObjectName("match.finding")
        self.banner.action_triggered.connect(lambda: answer_question(self._case, self._actions))
        self.pictures = MatchPictures(gate)
        self.pictures.setObjectName("match.pictures")
        self.pictures.side_clicked.connect(self._side_clicked)
        DragSource(self.pictures, self.dragged, gate, self._dragged_key)
        self.facts = FactRows()
        self.caution = words(
            tr("An old clip does not show that the event did not happen."), "caption", "muted", wrap=True
        )
        self.band = BandLine(self._actions)
        self.numbers = FactRows()
        self.decisions = DecisionButtons(self._actions)
        self.decided = words("", "caption", "muted", wrap=True)
        for widget in (
            self.banner,
            self.pictures,
            self.facts,
            self.caution,
            divider(),
            self.band,
            self.numbers,
            self.decisions,
            self.decided,
        ):
            layout.addWidget(widget)

    def dragged(self) -> str:
        """The match as evidence, as it is dragged to a claim."""
        match = self._case.match()
        return f"match:{match.id}" if match is not None and self._case.writable else ""

    def _dragged_key(self) -> str:
        state, match = self._case.state, self._case.match()
        return thumb_key(match.media_id, match_moment(state, match).pts) if state is not None and match else ""

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"matches", "claims", "articles", "media", "libraries"}:
            self.refresh()

    def refresh(self) -> None:
        """Show the chosen match, or why there is none."""
        case, match, state = self._case, self._case.match(), self._case.state
        matches = case.matches()
        self.previous.setEnabled(len(matches) > 1)
        self.next.setEnabled(len(matches) > 1)
        self.body.setVisible(match is not None)
        self.empty.setVisible(match is None)
        if match is None or state is None:
            self.header.set_detail("")
            self._say_why()
            return
        alike = [one for one in matches if layout_only(one) is layout_only(match)]
        place = next((place for place, one in enumerate(alike, 1) if one.id == match.id), 0)
        detail = tr("layout only, {n} of {total}") if layout_only(match) else tr("{n} of {total}")
        self.header.set_detail(detail.format(n=place, total=len(alike)))
        item = state.medium(match.media_id)
        claim = claim_of(case, match)
        show_finding(self.banner, state, claim, match)
        self.pictures.set_pair(*pair(state, match), aspect=picture_aspect(item))
        self.facts.show_rows(self._fact_rows(state, match, item))
        self.caution.setVisible(claim is not None and is_finding(state, claim, match))
        self.band.show_match(match, item.kind if item else MediaKind.IMAGE)
        shown = self._actions["view.numbers"].isChecked()
        self.numbers.setVisible(shown)
        self.numbers.show_rows(numbers(match, item.kind if item else MediaKind.IMAGE) if shown else [])
        why_not = why_not_decided(state, match)
        self.decisions.show_decision(match, is_clip(item), why_not)
        self._show_decided(match, why_not)

    def _show_decided(self, match: Match, why_not: str) -> None:
        text = ""
        if match.decision is not None:
            text = tr("Decided by {who}, {when}").format(
                who=isolate(match.decided_by), when=date_words(match.decided_at[:10])
            )
        text = ". ".join(part for part in (text, why_not) if part)
        self.decided.setText(text)
        self.decided.setVisible(bool(text))

    @staticmethod
    def _fact_rows(state: CaseState, match: Match, item: MediaItem | None) -> list[tuple[str, str, str]]:
        del state
        clip = is_clip(item)
        copy = isolate(match_title(match))
        if not (match.item.path and Path(match.item.path).exists()):
            copy += "\n" + tr("File offline, picture and facts kept")
        rows = [(copy_word(match), copy, "")]
        date = match.item.earliest_date
        known = f"{date_words(date)}, {precision_words(date)}" if date else tr("unknown")
        rows.append((tr("Published"), known, ""))
        source = ", ".join(part for part in (match.item.published_by, match.item.place, match.item.event) if part)
        if source:
            rows.append((tr("From"), source, ""))
        rows.append((tr("Relation"), relation_of(match, clip), "strong"))
        if layout_only(match):
            return rows
        if differs(match):
            rows.append((tr("Differs"), differs(match), ""))
        rows.append((tr("Changed"), changes(match), ""))
        rows.append((tr("Where"), where(match, item), ""))
        return rows

    def _say_why(self) -> None:
        state, item = self._case.state, self._case.medium()
        if state is None:
            return
        if item is None:
            self.empty.set_text(tr("Matches of the chosen picture or clip will be here."))
        elif item.state is MediaState.MISSING:
            self.empty.set_text(tr("The file could not be had, so nothing could be searched."))
        elif item.state is not MediaState.READY:
            self.empty.set_text(tr("The file could not be read, so nothing could be searched."))
        elif any(item.id in search.media_ids for search in state.searches):
            items = max(search.item_count for search in state.searches if item.id in search.media_ids)
            text = plural(items, "Found nowhere in {n} item.", "Found nowhere in {n} items.")
            self.empty.set_text(f"{text} {tr('This does not show that it is new.')}", tr("Search another library…"))
        else:
            left = [one for one in state.media if one.state is MediaState.READY]
            searched = {media_id for search in state.searches for media_id in search.media_ids}
            waiting = sum(one.id not in searched for one in left)
            text = tr("No match yet. {n} of {total} media still to be searched.").format(n=waiting, total=len(left))
            self.empty.set_text(text, tr("Match against a library…"))

    def _side_clicked(self, side: str) -> None:
        del side
        self._actions["compare.next_mode"].trigger()
