"""What is said of archives: how many digests agree, which do not, what was not compared."""

from __future__ import annotations

from workbench.model.article import ContainerFacts, DigestCheck, NotChecked
from workbench.review.archive_words import container_lines, digest_lines


def test_all_agree() -> None:
    assert digest_lines([DigestCheck("contents", 30), DigestCheck("files", 7)]) == ["Archive: 37 of 37 digests agree."]


def test_what_differs_is_named() -> None:
    names = tuple(f"{number}.jpg" for number in range(7))
    lines = digest_lines([DigestCheck("files", 1, names, 7)])
    assert lines[0] == "Archive: 1 of 8 digests agree."
    assert lines[1].startswith("Not as the archive says: 0.jpg, 1.jpg, 2.jpg, 3.jpg, 4.jpg, …. The content")


def test_what_was_not_compared_is_no_agreement() -> None:
    check = DigestCheck("contents", 0, not_checked=(NotChecked("of a kind this program does not know", 2),))
    assert digest_lines([check]) == ["2 digests not compared: of a kind this program does not know."]
    assert digest_lines([]) == []


def test_what_it_is_and_when_it_was_saved() -> None:
    facts = ContainerFacts("saved page (MHTML)", saved_at="2020-10-12T18:30:00+00:00", notes=("A note.",))
    assert container_lines(facts) == ("Read from a saved page (MHTML), saved 12 Oct 2020.", "A note.")
