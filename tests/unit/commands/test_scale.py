"""A desk's own words for verdicts: kept, undone, printed beside the fixed code, and begun with by new cases."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.unit.commands.fakes import FakePool
from workbench.cli.main import main as run
from workbench.commands import case, scale, verdict
from workbench.commands.session import Session
from workbench.errors import UsageError
from workbench.export.build import build_content
from workbench.model.review import Rating
from workbench.review.findings import claim_state_words
from workbench.settings import Settings


def test_a_word_is_kept_printed_and_undone(session: Session) -> None:
    verdict.save(session, 1, rating=Rating.FALSE_CONTEXT)
    change = scale.set_words(session, {"false-context": "  Miscaptioned "})
    assert change.label == "Words for verdicts: 1 word of this desk"
    state = session.state()
    page = build_content(state, "0.1").claims[0]
    assert (page.rating, page.rating_words) == ("false-context", "Miscaptioned")
    assert claim_state_words(state, state.claims[0]) == "Draft: miscaptioned"
    assert "Miscaptioned" in page.history[0]
    case.undo(session)
    assert build_content(session.state(), "0.1").claims[0].rating_words == "False context"
    assert not session.store.check_record()


def test_an_empty_word_goes_back_to_the_usual(session: Session) -> None:
    scale.set_words(session, {"false": "Wrong", "mixed": "Half true"})
    assert scale.set_words(session, {"false": "", "mixed": "Mixed"}).label == "Words for verdicts: the usual"
    assert session.state().rating_words == {}


@pytest.mark.parametrize(
    "words",
    [
        {"false": "Altered"},
        {"false": "One", "mixed": "one"},
        {"wrong": "Wrong"},
        {"false": "W" * 41},
        {"false": "Wr\u202eong"},
    ],
)
def test_words_that_cannot_be_used_are_refused(session: Session, words: dict[str, str]) -> None:
    with pytest.raises(UsageError):
        scale.set_words(session, words)
    assert session.state().rating_words == {}


def test_words_may_change_places(session: Session) -> None:
    scale.set_words(session, {"false": "Altered", "altered": "Faked"})
    assert scale.words_of(session)[Rating.FALSE] == "Altered"


def test_new_cases_begin_with_them(tmp_path: Path, pool: FakePool) -> None:
    scale.keep_for_new_cases(Settings(), {"unverifiable": "Unproven", "false": "False"})
    assert Settings().get("rating_words") == ["unverifiable=Unproven"]
    session, _ = case.new(tmp_path / "new.case", pool=pool)  # type: ignore[arg-type]
    with session:
        assert session.state().rating_words == {"unverifiable": "Unproven"}
    Settings().set("rating_words", ["nonsense", "what=ever"])
    assert scale.words_for_new_cases(Settings()) == {}


def test_on_the_terminal(session: Session, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(session.path)
    session.close()
    assert run(["words", "scale", path, "false-context=Miscaptioned", "--json"], lambda *_: 0) == 0
    assert json.loads(capsys.readouterr().out)["false-context"] == "Miscaptioned"
    assert run(["words", "scale", path, "Miscaptioned"], lambda *_: 0) == 2
    assert run(["words", "scale", path], lambda *_: 0) == 0
    assert "false-context: Miscaptioned" in capsys.readouterr().out
