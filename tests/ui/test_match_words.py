"""What an analyst reads and sees of a match: changes with places, outlines, and mere layouts kept apart."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from tests.ui import gallery_boards
from tests.ui.test_fix_views import with_finding
from tests.ui.window.conftest import (  # noqa: F401 - fixtures
    clip,
    known,
    make_session,
    matched,
    pool,
    put,
    settle,
    start,
    still,
    window,
)
from workbench.model.article import MediaReference, ReferenceKind
from workbench.model.case import CaseState
from workbench.model.match import Band, Relation, Transform
from workbench.review.naming import case_heading
from workbench.ui.gate import PictureGate
from workbench.ui.main_window import MainWindow
from workbench.ui.models.words import attention, layout_heading, to_review
from workbench.ui.panels.match_card import DecisionButtons, pair
from workbench.ui.views.review_facts import headline
from workbench.ui.views.review_queue import queue
from workbench.ui.widgets.pictures import (
    MatchPictures,
    PairPicture,
    PictureOutline,
    label_place,
    outline_rect,
    paint_outlines,
)

SHOWN = QRectF(10, 20, 200, 100)
RIGHT_HALF = PictureOutline((0.5, 0.0, 0.5, 1.0), "Something else", "differs", "right half")


def layout_state(shown: MainWindow) -> CaseState:
    """The case with its match and a second one that shares a mere layout."""
    state, match = with_finding(shown, decision=None, query_start_s=None, query_end_s=None)
    finding = dataclasses.replace(match.finding, relation=Relation.SAME_LAYOUT, band=Band.WEAK, score=99.0)
    other = dataclasses.replace(match, id=match.id + 100, finding=finding)
    return dataclasses.replace(state, matches=(other, match))


def test_mere_layouts_come_last_under_their_own_heading(matched: MainWindow) -> None:  # noqa: F811
    state = layout_state(matched)
    rows = queue(state)
    headings = [row.title for row in rows if row.match is None]
    assert headings[-1] == "Only the layout is the same: frame, lettering or template"
    last = rows[-1]
    assert last.match is not None
    assert last.word is not None
    assert last.match.finding.relation is Relation.SAME_LAYOUT
    assert "match" not in last.word.text.lower()


def test_mere_layouts_are_not_counted_and_ask_for_nothing(matched: MainWindow) -> None:  # noqa: F811
    state = layout_state(matched)
    assert [match.finding.relation for match in to_review(state)] == [Relation.SAME_PICTURE]
    only = dataclasses.replace(state, matches=state.matches[:1])
    assert not any(attention(only, claim) for claim in only.claims)


def test_the_card_of_a_mere_layout_speaks_of_no_strength(matched: MainWindow, qtbot: QtBot) -> None:  # noqa: F811
    matched.case.state = layout_state(matched)
    card = matched.desk.match
    matched.case.choose_match(matched.case.state.matches[0].id)
    card.refresh()
    settle(qtbot, matched)
    assert card.band.meter.isHidden()
    assert "does not show reuse" in card.band.text.text()
    assert card.header.detail_label.text() == "layout only, 1 of 1"
    assert headline(matched.case.state.matches[0], True) == layout_heading()
    assert [match.finding.relation for match in matched.case.matches()][-1] is Relation.SAME_LAYOUT


def test_the_band_says_how_it_was_tested(matched: MainWindow) -> None:  # noqa: F811
    line = matched.desk.match.band
    assert "unrelated clips reach" in line.text.text()
    assert "32 clips" in line.text.toolTip()


def test_sources_of_a_collage_tell_their_places(matched: MainWindow) -> None:  # noqa: F811
    state, match = with_finding(
        matched, transforms=(Transform("inset", (0.5, 0.5, 0.5, 0.5)),), decision=None, query_start_s=None
    )
    row = next(row for row in queue(state) if row.match is not None)
    assert row.more == "Lower right part"
    case, library = pair(state, match)
    assert [one.label for one in case.outlines] == ["The library's picture"]
    assert library.outlines == ()


def test_a_crop_is_outlined_on_the_library_s_picture(matched: MainWindow) -> None:  # noqa: F811
    state, match = with_finding(matched, transforms=(Transform("cropped", (0.0, 0.0, 0.5, 1.0)),))
    case, library = pair(state, match)
    assert case.outlines == ()
    assert [one.rect for one in library.outlines] == [(0.0, 0.0, 0.5, 1.0)]


def test_an_outline_lies_over_its_part_and_never_beyond() -> None:
    assert outline_rect(RIGHT_HALF, SHOWN) == QRectF(110, 20, 100, 100)
    beyond = PictureOutline((0.5, 0.5, 2.0, 2.0), "")
    assert outline_rect(beyond, SHOWN) == QRectF(110, 70, 100, 50)


def test_words_of_outlines_stay_inside_and_do_not_cover_each_other() -> None:
    place = outline_rect(RIGHT_HALF, SHOWN)
    first = label_place("Words", place, SHOWN, [])
    assert first is not None
    second = label_place("Words", place, SHOWN, [first])
    assert second is not None
    assert not first.intersects(second)
    assert SHOWN.contains(first)
    assert SHOWN.contains(second)
    assert label_place("Words that are far too long for a picture as small as this", place, SHOWN, []) is None


@pytest.mark.parametrize("ground", ["white", "black"])
def test_an_outline_shows_on_any_picture(ground: str) -> None:
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    paint_outlines(painter, QRectF(0, 0, 200, 100), [PictureOutline((0.25, 0.25, 0.5, 0.5), "")])
    painter.end()
    tones = {image.pixelColor(x, 60).lightness() for x in range(45, 60)}
    assert min(tones) < 60
    assert max(tones) > 200


def test_masked_pictures_keep_the_mask_and_tell_their_outlines(qtbot: QtBot, masked_gate: PictureGate) -> None:
    pictures = MatchPictures(masked_gate)
    qtbot.addWidget(pictures)
    masked_gate.put("square", gallery_boards.jpeg(gallery_boards.scene(1, 24, 24)), masked=True)
    pictures.set_pair(PairPicture("square", "In the article", outlines=(RIGHT_HALF,)), PairPicture("", "Earlier copy"))
    pictures.resize(356, 200)
    pictures.grab()
    assert pictures.accessibleName().startswith("Masked picture, In the article, Something else: right half")


def test_answers_stand_in_one_row_only_where_their_words_fit(qtbot: QtBot, matched: MainWindow) -> None:  # noqa: F811
    answers = DecisionButtons(matched.actions_by_id, in_one_row=True)
    qtbot.addWidget(answers)
    answers.show()
    for width, rows in ((1200, 1), (300, 2)):
        answers.resize(width, 120)
        qtbot.waitUntil(lambda rows=rows: len({made.y() for made in answers.buttons.values()}) == rows)


def test_a_file_no_article_shows_is_called_as_in_the_report(matched: MainWindow) -> None:  # noqa: F811
    state, match = with_finding(matched)
    medium = next(one for one in state.media if one.id == match.media_id)
    reference = MediaReference("https://example.org/shown.mp4", ReferenceKind.VIDEO)
    entry = dataclasses.replace(
        state.articles[0], article=dataclasses.replace(state.articles[0].article, media=(reference,))
    )
    shown = dataclasses.replace(
        state,
        articles=(entry,),
        citations=(),
        media=tuple(
            dataclasses.replace(one, source_url=reference.url) if one is medium else one for one in state.media
        ),
    )
    brought = dataclasses.replace(state, articles=(), set_aside=())
    for told, heading in ((brought, "File of the case"), (shown, "In the article")):
        assert pair(told, match)[0].title == heading
        assert case_heading(told, match.media_id) == heading
