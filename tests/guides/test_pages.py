"""The pages: no dead link, no stale picture, nothing from outside, and words that are those of the program."""

from __future__ import annotations

import ast
import re
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest
from documentation import keys, links, site
from documentation.pages import DOCS, ROOT, all_pages
from documentation.reading import commands, headings, inner, tokens_of

from tests.ui.guide_pictures import TO, pictures
from workbench.commands.table import COMMANDS, MENUS
from workbench.model.match import Band
from workbench.model.media import MediaKind
from workbench.model.review import Likelihood
from workbench.review.bands import figures, one_in
from workbench.review.words import LIKELIHOOD_RANGES, LIKELIHOOD_WORDS

GUIDES = sorted((DOCS / "guide").glob("*.md"))


class Asked(HTMLParser):
    """What a page would load, and its anchors."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.loaded: list[str] = []
        self.links: list[str] = []
        self.ids: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        if identity := told.get("id"):
            self.ids.add(identity)
        if tag == "a":
            self.links.append(told.get("href") or "")
        else:
            self.loaded += [value for name in ("src", "href", "srcset", "data") if (value := told.get(name))]


@pytest.mark.parametrize("page", all_pages())
def test_no_link_is_dead(page: str) -> None:
    assert links.dead(page) == []


def test_a_dead_link_is_found(tmp_path: Path) -> None:
    (tmp_path / "other.md").write_text("# Other\n\n## There\n", encoding="utf-8")
    text = "# A\n\n[a](gone.md) [b](other.md#there) [c](other.md#away) ![d](gone.png) [e](#a) [f](#b) [g](../x) [h](https://a.b)"
    (tmp_path / "page.md").write_text(text, encoding="utf-8")
    assert [fault.split(": ")[1] for fault in links.dead("page.md", tmp_path)] == [
        *("gone.md", "other.md#away", "gone.png", "#b", "../x")
    ]


def test_every_page_is_in_the_contents() -> None:
    apart = {"screens/README.md"}  # a gallery of its own, larger than all pages together
    there = {str(page.relative_to(DOCS)) for page in DOCS.rglob("*.md")}
    assert there - apart == set(all_pages())


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pages")
    site.build(folder)
    return folder


def test_the_pages_load_nothing_from_outside(built: Path) -> None:
    pages = {page: Asked(page.read_text(encoding="utf-8")) for page in built.rglob("*.html")}
    assert len(pages) == len(all_pages()) + 1
    for page, asked in pages.items():
        for target in asked.loaded:
            assert "//" not in target
            assert (page.parent / target).is_file(), f"{page.name}: {target}"
        assert "<script" not in page.read_text(encoding="utf-8")


def test_links_of_the_built_pages_lead_to_built_pages(built: Path) -> None:
    ids = {page.resolve(): Asked(page.read_text(encoding="utf-8")).ids for page in built.rglob("*.html")}
    for page in list(ids):
        for target in Asked(page.read_text(encoding="utf-8")).links:
            if target.startswith(links.OUTSIDE):
                continue
            path, _mark, anchor = target.partition("#")
            file = (page.parent / path).resolve() if path else page
            assert file.is_file(), f"{page.name}: {target}"
            assert not anchor or anchor in ids[file], f"{page.name}: {target}"


def test_the_contents_lead_to_every_page_and_chapter(built: Path) -> None:
    told = Asked((built / "index.html").read_text(encoding="utf-8")).links
    for page in all_pages():
        first, *others = headings(tokens_of(DOCS / page))
        assert first.level == 1
        assert site.html_name(page) in told
        assert {f"{site.html_name(page)}#{one.anchor}" for one in others if one.level == 2} <= set(told)


def test_building_twice_gives_the_same(built: Path, tmp_path: Path) -> None:
    site.build(tmp_path)
    for file in (one for one in built.rglob("*") if one.is_file()):
        assert (tmp_path / file.relative_to(built)).read_bytes() == file.read_bytes()


def test_every_picture_of_the_guide_is_taken_from_the_program() -> None:
    shown = {str(token.attrGet("src")) for page in GUIDES for token in inner(tokens_of(page)) if token.attrGet("src")}
    assert shown == {f"pictures/{name}.png" for name in pictures()}
    assert {picture.stem for picture in TO.iterdir()} == set(pictures())


def test_every_picture_has_words_for_who_cannot_see_it() -> None:
    bare = [(page.name, token.attrGet("src")) for page in GUIDES for token in inner(tokens_of(page))
            if token.type == "image" and not token.content]  # fmt: skip
    assert bare == []


def test_the_shortcuts_are_those_of_the_program() -> None:
    assert keys.PAGE.read_text(encoding="utf-8") == keys.page()


@pytest.mark.parametrize("page", all_pages())
def test_menu_entries_named_are_there(page: str) -> None:
    titles = {(one.menu, one.title.rstrip("…")) for one in COMMANDS}
    text = (DOCS / page).read_text(encoding="utf-8").replace("\n", " ")
    named = re.findall(rf"\*({'|'.join(MENUS)}) › ([^*]+)\*", text)
    assert [entry for entry in named if (entry[0], re.sub(r"\s+", " ", entry[1]).rstrip("…")) not in titles] == []


@cache
def sentences() -> tuple[str, ...]:
    """Every piece of text in the source of the program."""
    found: set[str] = set()
    for file in (ROOT / "workbench").rglob("*.py"):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        found.update(
            node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)
        )
    return tuple(found)


def messages() -> list[str]:
    text = (DOCS / "guide" / "messages.md").read_text(encoding="utf-8")
    return re.findall(r"^\| `([^`]+)` \|", text, re.M)


@pytest.mark.parametrize("message", messages())
def test_messages_explained_are_messages_of_the_program(message: str) -> None:
    pieces = [piece.strip() for piece in message.split("…") if len(piece.strip()) > 2]
    assert pieces
    assert [piece for piece in pieces if not any(piece in told for told in sentences())] == []


def table_of(page: str, heading: str) -> list[list[str]]:
    """Cells of the first table after these words."""
    text = (DOCS / page).read_text(encoding="utf-8")
    lines = text[text.index(heading) :].splitlines()
    start = next(place for place, line in enumerate(lines) if line.startswith("|"))
    rows = []
    for line in lines[start + 2 :]:
        if not line.startswith("|"):
            break
        rows.append([cell.strip() for cell in line.strip("|").split("|")])
    return rows


def test_the_rates_of_the_method_are_those_that_were_measured() -> None:
    measured = figures()
    told = {
        (kind, band): (searched, wrong, most)
        for kind, band, searched, wrong, most in table_of("method.md", "The figures of this version")
    }
    kinds = {MediaKind.IMAGE: "pictures", MediaKind.VIDEO: "clips"}
    assert told == {
        (kinds[kind], band.value): (str(rate.queries), str(rate.false_queries), f"1 in {one_in(rate.upper_bound)}")
        for (kind, band), rate in measured.rates.items()
    }
    assert {band.value for band in Band} == {band for _kind, band in told}


def test_the_words_of_likelihood_are_those_of_the_program() -> None:
    rows = table_of("method.md", "## Likelihood and confidence")
    assert rows == [[LIKELIHOOD_WORDS[one], LIKELIHOOD_RANGES[one]] for one in Likelihood]


def test_what_is_not_run_says_why() -> None:
    left = [(page, one) for page in all_pages() for one in commands(DOCS / page) if one.not_run]
    begins = ("installs", "asks a site", "downloads", "removes", "runs the whole suite", "resolves on")
    assert [one for one in left if not one[1].not_run.startswith(begins)] == []
    assert 0 < len(left) < 40
