"""The boards of the gallery: widgets with sample data, pictures drawn here."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPolygonF
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from workbench.ui.gate import PictureGate, ReadyPicture
from workbench.ui.widgets.buttons import IconButton, KeyButton, SegmentedControl, SegmentItem
from workbench.ui.widgets.chips import ScopeChips, TagChip
from workbench.ui.widgets.coverage_bar import CoverageBar
from workbench.ui.widgets.headers import EmptyState, FindingBanner, KeyHint, SectionHeader
from workbench.ui.widgets.keyframe_cell import KeyframeCell
from workbench.ui.widgets.keyframe_strip import KeyframeStrip
from workbench.ui.widgets.labels import ElidedLabel, TextLabel, divider
from workbench.ui.widgets.pictures import MatchPictures, PairPicture, Thumbnail
from workbench.ui.widgets.stage import Stage, StageState
from workbench.ui.widgets.status import BandMeter, ProgressStrip, StatusPill
from workbench.ui.widgets.timeline import Timeline
from workbench.ui.widgets.timeline_data import CoverageSpan, Lane, Segment, ShotMark, TagSpan, TimelineData
from workbench.ui.widgets.transport import TransportBar


def settle(app: QApplication) -> None:
    """Let queued pictures arrive."""
    for _ in range(6):
        app.processEvents()


def scene(seed: int, width: int = 640, height: int = 360) -> QImage:
    """A drawn landscape that differs by seed."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    sky = QLinearGradient(0, 0, 0, height)
    sky.setColorAt(0, QColor.fromHsv((200 + seed * 23) % 360, 70, 190))
    sky.setColorAt(1, QColor.fromHsv((210 + seed * 23) % 360, 30, 225))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(image.rect(), sky)
    painter.setPen(Qt.PenStyle.NoPen)
    for hill in range(3):
        painter.setBrush(QColor.fromHsv((90 + seed * 17) % 360, 60, 150 - hill * 30))
        top = height * (0.45 + hill * 0.12)
        points = [QPointF(0, height), QPointF(0, top + (seed * 13 + hill * 31) % 40)]
        points += [QPointF(width * 0.4, top - 40 + (seed * 7) % 50), QPointF(width, top + 20), QPointF(width, height)]
        painter.drawPolygon(QPolygonF(points))
    painter.setBrush(QColor(186, 166, 132))
    painter.drawRect(QRectF(width * (0.1 + 0.07 * (seed % 5)), height * 0.35, width * 0.3, height * 0.3))
    painter.setBrush(QColor(170, 40, 45))
    painter.drawRect(QRectF(width * 0.8, height * 0.12, width * 0.1, height * 0.08))
    painter.end()
    return image


def jpeg(image: QImage) -> bytes:
    """The picture as JPEG bytes."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG", 90)
    return bytes(data.data())


def provider(key: str, masked: bool) -> ReadyPicture:
    """Scenes by the number at the end of the key."""
    image = scene(int(key.rsplit(":", 1)[-1]))
    return ReadyPicture(jpeg(image.scaledToWidth(24) if masked else image))


def sample_timeline() -> TimelineData:
    """The clip of the mock-ups."""
    edges = (0.0, 2.4, 8.0, 14.8, 19.0, 24.2, 28.0, 31.2)
    shots = tuple(
        ShotMark(edges[i], edges[i + 1], i + 1, f"thumb:{i}" if i else "thumb:0", flat=i == 0) for i in range(7)
    )
    oath = (
        Segment(2.4, 14.8, "A", "strong", "0:02.4 to 0:14.8, mirrored", 1, True, 62.1, 74.5),
        Segment(19.0, 24.2, "A", "strong", "mirrored", 2, True, 80.0, 85.2),
    )
    return TimelineData(
        31.2,
        25.0,
        shots,
        (
            Lane("A", "Oath, 2016", oath),
            Lane("B", "Dusk drill, 2018", (Segment(14.8, 19.0, "B", "possible", "possible", 3),)),
            Lane("C", "Same barracks, another day", (Segment(25.0, 28.0, "C", "weak", "weak", 4),)),
        ),
        (
            CoverageSpan("unsearched", 0.0, 2.3, "Title"),
            CoverageSpan("found", 2.4, 14.8),
            CoverageSpan("possible", 14.8, 19.0),
            CoverageSpan("found", 19.0, 24.2),
            CoverageSpan("nowhere", 24.3, 31.2),
        ),
        (
            TagSpan("salute", 2, 5.2, 14.8, 1),
            TagSpan("flag", 1, 19.4, 23.6, 2),
            TagSpan("street sign", 5, 25.0, 29.4, 3),
            TagSpan("uniform patch", 3, 3.0, 9.4, 4),
            TagSpan("flag", 1, 9.8, 14.2, 5),
            TagSpan("wounded person", 6, 30.0, 30.0, 6, graphic=True),
        ),
    )


def sample_cells() -> list[KeyframeCell]:
    """The keyframes of the mock-ups."""
    return [
        KeyframeCell(1, "thumb:0", 0.0, flat=True),
        KeyframeCell(2, "thumb:1", 3.2, ("A",), (3,), tags=("uniform patch",)),
        KeyframeCell(3, "thumb:2", 8.52, ("A",), (2, 3), tags=("salute", "uniform patch")),
        KeyframeCell(4, "thumb:3", 16.8, ("B",)),
        KeyframeCell(5, "thumb:4", 21.04, ("A", "B", "C"), (1,), by_hand=True),
        KeyframeCell(6, "thumb:5", 25.6, (), (5,), no_match=True),
        KeyframeCell(7, "thumb:6", 29.12, no_match=True),
    ]


def centre(gate: PictureGate) -> QWidget:
    """Stage, transport, timeline, keyframes: the middle of the desk."""
    board = QWidget()
    board.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    board.setProperty("surface", "window")
    column = QVBoxLayout(board)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    stage = Stage(gate)
    stage.set_picture("frame:2", name="salute-fighters.mp4, frame at 0:08.52", size=QSize(1280, 720))
    transport = TransportBar()
    transport.set_clip(31.2, 780, 25.0)
    transport.set_position(8.52, 213)
    transport.set_sound(False, True)
    timeline = Timeline(gate)
    timeline.set_data(sample_timeline())
    timeline.set_position(8.52)
    timeline.set_range(5.2, 14.8)
    timeline.set_selected_segment(2)
    header = SectionHeader("Keyframes", "7")
    filters = [SegmentItem(key, text) for key, text in _FILTERS]
    header.add_widget(SegmentedControl(filters, "Show", joined=True))
    header.add_button("layout-grid", "Contact sheet", "Ctrl+4")
    strip = KeyframeStrip(gate)
    strip.set_cells(sample_cells())
    strip.set_current(3)
    for piece in (stage, transport, timeline, header, strip):
        column.addWidget(piece)
    column.setStretch(0, 1)
    board.resize(856, 860)
    return board


_FILTERS = (("all", "All"), ("no-match", "No match"), ("untagged", "Untagged"), ("flat", "Flat"))


def right(gate: PictureGate) -> QWidget:
    """The match card and what stands below it."""
    board = QWidget()
    board.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    board.setProperty("surface", "panel")
    column = QVBoxLayout(board)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    header = SectionHeader("Match", "1 of 3")
    header.add_button("chevron-left", "Last match", ",")
    header.add_button("chevron-right", "Next match", ".")
    column.addWidget(header)
    inner = QVBoxLayout()
    inner.setContentsMargins(14, 0, 14, 12)
    inner.setSpacing(10)
    for piece in _match_pieces(gate):
        inner.addWidget(piece)
    column.addLayout(inner)
    column.addWidget(SectionHeader("Tags and notes", "this frame", line_above=True))
    chips = ScopeChips()
    field = QLineEdit()
    field.setPlaceholderText("Add a tag")
    field.setProperty("size", "small")
    field.setMinimumWidth(100)
    chips.set_tail(field)
    chips.set_chips(
        [TagChip("salute", 2, "2"), TagChip("uniform patch", 3, "3", partly=True), TagChip("x", 6, graphic=True)]
    )
    inner2 = QVBoxLayout()
    inner2.setContentsMargins(14, 0, 14, 12)
    inner2.addWidget(chips)
    column.addLayout(inner2)
    column.addWidget(SectionHeader("Verdict", "claim 1, draft", line_above=True))
    column.addLayout(_verdict_fields())
    column.addStretch(1)
    board.resize(384, 860)
    return board


def _match_pieces(gate: PictureGate) -> list[QWidget]:
    banner = FindingBanner()
    banner.set_finding("Seen 4 years 6 months before the claim", "Published 9 Apr 2016; the claim says 11 Oct 2020")
    question = FindingBanner()
    question.set_question("Earlier than what?", "The library copy is of 9 Apr 2016.", "Set the date of the claim")
    pair = MatchPictures(gate)
    pair.set_pair(
        PairPicture("thumb:2", "In the article", "0:08.52"), PairPicture("thumb:3", "Earlier copy", "1:08.22", "A")
    )
    band = QWidget()
    row = QHBoxLayout(band)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(BandMeter("strong"))
    row.addWidget(TextLabel("Strong match.", "strong"))
    row.addWidget(
        ElidedLabel("In our test, fewer than 1 in 1,000 unrelated clips reach this.", "small", "secondary"), 1
    )
    row.addWidget(KeyHint("E", "Numbers"))
    decisions = QWidget()
    grid = QGridLayout(decisions)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(6)
    same = KeyButton("Same footage", icon="check", key="S", kind="decision")
    related = KeyButton("Related", icon="git-compare-arrows", key="R", kind="decision")
    related.set_chosen(True)
    buttons = [same, related, KeyButton("Not related", icon="x", key="N", kind="decision")]
    buttons.append(KeyButton("Decide later", icon="clock", key="D", kind="decision"))
    for number, button in enumerate(buttons):
        grid.addWidget(button, number // 2, number % 2)
    return [banner, question, pair, band, divider(), decisions]


def _verdict_fields() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(14, 0, 14, 14)
    row = QHBoxLayout()
    rating = QComboBox()
    rating.addItems(["False context", "Mixed"])
    rating.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    likely = QComboBox()
    likely.addItems(["Very likely", "Likely"])
    row.addWidget(rating)
    row.addWidget(likely)
    column.addLayout(row)
    text = QPlainTextEdit("An oath ceremony from 2016 was passed round as new footage of fighters in October 2020.")
    text.setFixedHeight(60)
    column.addWidget(text)
    last = QHBoxLayout()
    last.addWidget(QCheckBox("Decide for copies"))
    ticked = QCheckBox("Also for B")
    ticked.setChecked(True)
    last.addWidget(ticked)
    last.addStretch(1)
    last.addWidget(KeyButton("Finalise…", kind="primary"))
    column.addLayout(last)
    return column


def pieces(gate: PictureGate) -> QWidget:
    """Everything else, one below the other."""
    board = QWidget()
    board.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    board.setProperty("surface", "window")
    column = QVBoxLayout(board)
    column.setSpacing(14)
    views = SegmentedControl(
        [
            SegmentItem("desk", "Desk"),
            SegmentItem("review", "Review", 6),
            SegmentItem("compare", "Compare"),
            SegmentItem("verdict", "Verdict"),
            SegmentItem("report", "Report"),
        ],
        "View",
    )
    column.addWidget(views)
    column.addLayout(_buttons_row())
    bar = CoverageBar()
    data = sample_timeline()
    bar.set_data(data.duration_s, data.coverage, [segment for lane in data.lanes for segment in lane.segments])
    column.addWidget(bar)
    column.addLayout(_thumbs_row(gate))
    column.addLayout(_status_row())
    labels = QHBoxLayout()
    for role in ("hero", "verdict", "title", "section", "reading", "body", "small", "caption", "code"):
        labels.addWidget(TextLabel(f"{role} 0123", role))
    column.addLayout(labels)
    tones = QHBoxLayout()
    for tone in ("primary", "secondary", "muted", "disabled", "accent", "good", "warn", "bad", "neutral"):
        tones.addWidget(TextLabel(tone, "body", tone))
    column.addLayout(tones)
    scripts = "Հրադադարը · ხანძრის შეწყვეტა · وقف إطلاق النار · הפסקת אש · Boş küçələr · Подтверждений нет"
    column.addWidget(TextLabel(scripts, "reading"))
    elided = ElidedLabel("a-very-long-file-name-that-will-be-cut-in-the-middle-since-it-does-not-fit-2020-10-11.mp4")
    elided.setMaximumWidth(260)
    column.addWidget(elided)
    column.addWidget(EmptyState("No match yet. 3 of 5 media still to be searched.", "Search a library…", "history"))
    column.addStretch(1)
    board.resize(900, 760)
    return board


def _buttons_row() -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(KeyButton("Compare", icon="git-compare", key="C"))
    row.addWidget(KeyButton("Choose…", key="Ctrl N", kind="primary", size="large"))
    row.addWidget(KeyButton("Masked", icon="eye-off"))
    row.addWidget(KeyButton("Shown", icon="eye", kind="ghost"))
    off = KeyButton("Export", icon="file-output")
    off.setEnabled(False)
    row.addWidget(off)
    row.addWidget(KeyButton("Show frames", size="small"))
    row.addWidget(KeyButton("Same footage", icon="check", key="S", kind="decision", size="decision"))
    undo = IconButton("undo-2", "Undo")
    redo = IconButton("redo-2", "Redo")
    redo.setEnabled(False)
    row.addWidget(undo)
    row.addWidget(redo)
    row.addWidget(KeyHint("Space", "Play both"))
    row.addStretch(1)
    return row


def _thumbs_row(gate: PictureGate) -> QHBoxLayout:
    row = QHBoxLayout()
    for state, text in (("usual", ""), ("offline", "Offline"), ("unreadable", "The file is empty"), ("missing", "")):
        thumb = Thumbnail(gate, "thumb:4")
        thumb.set_picture("thumb:4", "clip", state, text)
        row.addWidget(thumb)
    small = Thumbnail(gate, "thumb:1", width_px=44, height_px=25)
    row.addWidget(small)
    lost = Thumbnail(gate, "", width_px=44, height_px=25)
    row.addWidget(lost)
    for band in ("strong", "possible", "weak"):
        row.addWidget(BandMeter(band))
    row.addStretch(1)
    return row


def _status_row() -> QHBoxLayout:
    row = QHBoxLayout()
    strip = ProgressStrip()
    strip.set_progress("Matching drone-hills.mp4 against the library", 0.62, "212 frames a second, about 20 s left")
    row.addWidget(strip)
    row.addWidget(StatusPill("triangle-alert", "2 need attention", "warn", loud=True))
    row.addStretch(1)
    row.addWidget(StatusPill("circle-check", "Every change saved", "good"))
    row.addWidget(StatusPill("wifi-off", "No connection in use"))
    return row


def states(gate: PictureGate) -> QWidget:
    """The stage in each of its states."""
    board = QWidget()
    grid = QGridLayout(board)
    for number, state in enumerate(StageState):
        stage = Stage(gate)
        if state != StageState.EMPTY:
            stage.set_picture("frame:4", size=QSize(640, 360))
        message = {
            StageState.EMPTY: "Choose a medium to look at it here.",
            StageState.NO_PICTURE: "Gap in the file, 0:12.0 to 0:12.4",
            StageState.OFFLINE: "The drive is not connected",
            StageState.BROKEN: "The file breaks off here",
        }.get(state, "")
        action = {"action": "find-file", "action_text": "Find the file…"} if state == StageState.OFFLINE else {}
        stage.set_state(state, message, **action)
        if state == StageState.LOADING:
            stage.set_view(stage.view().__class__(zoom=14.0, centre_x=0.8, centre_y=0.15, rotation_deg=90))
        if state == StageState.PICTURE:
            stage._pointer = QPointF(300, 140)
            stage.set_loupe(True)
        grid.addWidget(stage, number // 2, number % 2)
    board.resize(1000, 860)
    return board


def boards() -> dict[str, QWidget]:
    """All boards of the present look."""
    shown = PictureGate(provider, masked=False)
    masked = PictureGate(provider, masked=True)
    found = {
        "centre": centre(shown),
        "centre-masked": centre(masked),
        "right": right(shown),
        "pieces": pieces(shown),
        "states": states(shown),
    }
    shown.setParent(found["centre"])
    masked.setParent(found["centre-masked"])
    return found
