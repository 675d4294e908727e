"""PDF: text in reading order, pictures in place, what it says of itself as hints, and what cannot be read said so."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path

import pytest
from PIL import Image

from tests.unit.articles.containers import made, made_pdf
from tests.unit.articles.containers.checks import saved, taken_out
from tests.unit.articles.containers.made_pdf import Picture, Text, paragraph
from workbench.articles.containers.opening import read_any
from workbench.errors import UnreadableError

INFO = "/Title(An internal title)/Producer(Press 1.0)/CreationDate(D:20201013091200Z)"


@pytest.fixture
def printed(tmp_path: Path) -> Path:
    return saved(tmp_path, "page.pdf", made_pdf.pdf(made_pdf.article_pages(), info=INFO))


def test_text_and_facts_are_those_of_the_page(printed: Path) -> None:
    article = read_any(printed)
    assert article.title == "Ceasefire falls through in the east"
    assert (article.published, article.author, article.url) == ("2020-10-12", "Anna Reed", made.URL)
    texts = [block.text for block in article.blocks]
    assert texts == ["Smoke rises over the city on Monday.", *made.PARAGRAPHS, made.AFTER]
    edges = [line.text for line in article.left_out if line.rule == "repeated at the edge of pages"]
    assert {"10/13/20, 9:12 AM", "1/2", "2/2", made.URL} <= set(edges)


def test_claims_and_pictures_are_those_of_the_page(printed: Path) -> None:
    article = read_any(printed)
    assert [(one.url, one.block) for one in article.media] == [
        ("page 1, picture 1.jpg", 0),
        ("page 2, picture 1.png", 5),
    ]
    assert {claim.sentence: claim.media for claim in article.claims} == {
        "Smoke rises over the city on Monday.": (0,),
        made.CLAIM: (1,),
    }
    jpeg, png = taken_out(printed, article)
    assert jpeg == made.jpeg()
    assert Image.open(io.BytesIO(png)).size == (128, 100)
    assert [part.sha256 for part in article.parts] == [hashlib.sha256(data).hexdigest() for data in (jpeg, png)]


def test_what_the_document_says_of_itself_is_a_hint(printed: Path) -> None:
    article = read_any(printed)
    assert article.container is not None
    assert article.container.notes == (
        "The PDF says of itself: title “An internal title”, made with “Press 1.0”, made 2020-10-13."
        " Any program can write this; it is a hint, not a fact.",
    )
    assert article.date_hints == ("2020-10-13 (the PDF says it was made then)",)


def test_columns_are_read_one_after_the_other(tmp_path: Path) -> None:
    left = [
        "The first column begins here and tells of the town in some words.",
        "It goes on with a second paragraph of text.",
    ]
    right = [
        "The second column begins at the top again, beside the first.",
        "And it ends with a fourth paragraph of text.",
    ]
    page: list[Text | Picture] = [Text(40, 780, 20, "A title over both of the columns")]
    for x, texts in ((40, left), (310, right)):
        top = 740.0
        for text in texts:
            lines, top = paragraph(text, x, top, letters=30)
            page += lines
    page += paragraph("A closing paragraph goes over the whole width of the page, below both of the columns.", 40, 560)[
        0
    ]
    article = read_any(saved(tmp_path, "a.pdf", made_pdf.pdf([page])))
    texts = [block.text for block in article.blocks]
    assert texts[:4] == [*left, *right]
    assert texts[4].startswith("A closing paragraph")


def _two_columns() -> list[Text | Picture]:
    """A wide title over two columns; in the left one a picture with a caption in the letters of the text."""
    left = [
        "Officials in the river town of Karsk said on",
        "Sunday that the main bridge had been de-",
        "stroyed in the night.",
    ]
    right = ["Residents told reporters that they had", "heard two explosions after midnight, and", "then nothing more."]
    page: list[Text | Picture] = [Text(40, 780, 20, "A bridge in the river town was destroyed in the night")]
    page += [Text(40, 740 - 14 * number, 10, line) for number, line in enumerate(left)]
    page += [Text(320, 740 - 14 * number, 10, line) for number, line in enumerate(right)]
    page += [Picture(40, 520, 220, 150, made.jpeg(), (160, 120)), Text(40, 507, 10, "The bridge at Karsk on Saturday.")]
    return page


def test_lines_below_a_wide_title_are_one_paragraph(tmp_path: Path) -> None:
    article = read_any(saved(tmp_path, "a.pdf", made_pdf.pdf([_two_columns()])))
    assert "said on Sunday that the main bridge had been destroyed in the night." in article.blocks[0].text


def test_a_line_set_close_below_a_picture_is_its_caption(tmp_path: Path) -> None:
    article = read_any(saved(tmp_path, "a.pdf", made_pdf.pdf([_two_columns()])))
    assert [one.caption for one in article.media] == ["The bridge at Karsk on Saturday."]
    assert [claim.reason for claim in article.claims] == ["caption of medium 1"]


def test_a_caption_on_a_page_in_larger_letters_is_one_too(tmp_path: Path) -> None:
    second: list[Text | Picture] = [
        Text(40, 780, 12, "On the second page the text goes on for a while."),
        Picture(40, 520, 230, 150, made.jpeg(9), (160, 120)),
        Text(40, 506, 12, "A column of vehicles waits, 13 May."),
    ]
    article = read_any(saved(tmp_path, "a.pdf", made_pdf.pdf([_two_columns(), second])))
    assert article.media[1].caption == "A column of vehicles waits, 13 May."
    assert article.claims[-1].media == (1,)


@pytest.mark.parametrize(
    ("below", "following"),
    [
        (480, 466),  # further from the picture than a caption stands
        (507, 493),  # the first line of running text
        (507, 490),
    ],
)
def test_running_text_below_a_picture_is_no_caption(tmp_path: Path, below: int, following: int) -> None:
    page: list[Text | Picture] = [
        *paragraph("The town lies on both banks of the river and has two bridges in all.", 40, 780, size=10)[0],
        Picture(40, 520, 300, 150, made.jpeg(), (160, 120)),
        Text(40, below, 10, "The bridge at Karsk fell on Saturday."),
        Text(40, following, 10, "Nobody was hurt when it fell into the river."),
    ]
    article = read_any(saved(tmp_path, "a.pdf", made_pdf.pdf([page])))
    assert [one.caption for one in article.media] == [""]


def test_a_broken_word_and_a_sentence_over_two_pages_are_whole(tmp_path: Path) -> None:
    first = [
        Text(40, 700, 11, "The people of the town went to the sta-"),
        Text(40, 685, 11, "tion in the morning and waited for"),
    ]
    second = [Text(40, 760, 11, "the train to the south, which did not come.")]
    article = read_any(saved(tmp_path, "a.pdf", made_pdf.pdf([first, second])))
    assert article.body.split(" and ") == [
        "The people of the town went to the station in the morning",
        "waited for the train to the south, which did not come.",
    ]


def test_a_turned_page_is_read_as_it_is_looked_at(tmp_path: Path) -> None:
    # written along the long side of a page that is shown turned by 90 degrees
    lines = [Text(100, 500, 11, "The page was turned before it was shown.")]
    article = read_any(saved(tmp_path, "a.pdf", made_pdf.pdf([lines], rotate=180)))
    assert article.body == "The page was turned before it was shown."


def test_a_logo_on_every_page_is_no_medium(tmp_path: Path) -> None:
    pages = made_pdf.article_pages()
    logo = Picture(440, 700, 120, 90, made.jpeg(9), (160, 120))
    pages = [[*page, logo] for page in (*pages, [Text(40, 700, 11, "A third page follows.")])]
    article = read_any(saved(tmp_path, "a.pdf", made_pdf.pdf(pages)))
    assert len(article.media) == 2


def test_a_scan_keeps_its_pictures_and_says_it_was_not_read(tmp_path: Path) -> None:
    scan = Picture(0, 0, made_pdf.WIDTH, made_pdf.HEIGHT, made.jpeg(), (160, 120))
    article = read_any(saved(tmp_path, "scan.pdf", made_pdf.pdf([[scan]])))
    assert len(article.parts) == 1
    assert article.container is not None
    assert "what is written in them was not read" in article.container.notes[0]


def test_a_password_is_told(tmp_path: Path) -> None:
    path = saved(tmp_path, "locked.pdf", made_pdf.pdf(made_pdf.article_pages(), password="secret"))  # noqa: S106
    with pytest.raises(UnreadableError, match="encrypted: it opens with a password only"):
        read_any(path)


@pytest.mark.parametrize(
    ("data", "words"), [(b"%PDF-1.7\nnothing", "damaged"), (made_pdf.pdf([[]]), "nothing in this PDF")]
)
def test_a_pdf_that_cannot_be_read_says_so(tmp_path: Path, data: bytes, words: str) -> None:
    with pytest.raises(UnreadableError, match=words):
        read_any(saved(tmp_path, "a.pdf", data))
