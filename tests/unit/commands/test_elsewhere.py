"""Searches elsewhere: the list, the addresses, the record and what it counts for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.unit.commands.fakes import PNG, FakePool
from workbench.commands import case, claims, elsewhere, media, verdict
from workbench.commands.elsewhere import BUILT_IN, SearchService
from workbench.commands.export import content as report_content
from workbench.commands.session import Session
from workbench.errors import UsageError
from workbench.model.ids import ClaimId, EvidenceId
from workbench.model.review import Evidence, EvidenceKind, Outcome, Stance
from workbench.review import rules
from workbench.settings import Settings


@pytest.fixture
def session(tmp_path: Path, pool: FakePool, put: Callable[[str, bytes], Path]) -> Session:
    still = put("square.png", PNG + b"square")
    opened, _report = case.new(tmp_path / "a.case", media=[still], by="Mara", pool=pool)  # type: ignore[arg-type]
    claims.add(opened, "The square is empty.")
    claims.link(opened, 1, [1])
    return opened


def test_a_picture_with_an_address_can_be_looked_for_by_it(session: Session) -> None:
    assert elsewhere.address_of(BUILT_IN[3], session.medium(1)) == ""
    media.set_source(session, 1, "https://a.example/x.jpg?a=1&b=ü")
    told = elsewhere.address_of(BUILT_IN[3], session.medium(1))
    assert told == "https://tineye.com/search?url=https%3A%2F%2Fa.example%2Fx.jpg%3Fa%3D1%26b%3D%C3%BC"


@pytest.mark.parametrize(
    ("service", "words"),
    [
        (SearchService("", "https://a.example"), "needs a name"),
        (SearchService("A", "a.example"), "not a web address"),
        (SearchService("A", "javascript:alert(1)"), "not a web address"),
        (SearchService("A", "https://a.example", "https://a.example/?u="), "does not say where"),
        (SearchService("A", "https://a.example", "file:///{address}"), "not a web address"),
    ],
)
def test_a_service_that_cannot_be_opened_is_refused(service: SearchService, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        elsewhere.set_services(Settings(), [service])


def test_the_list_comes_back_when_it_is_emptied() -> None:
    settings = Settings()
    elsewhere.set_services(settings, [SearchService("Own", "https://own.example/")])
    assert [one.name for one in elsewhere.services(Settings())] == ["Own"]
    elsewhere.set_services(settings, [])
    assert elsewhere.services(Settings()) == BUILT_IN


def test_a_search_elsewhere_is_a_recorded_step_told_in_the_report(session: Session) -> None:
    elsewhere.record(session, 1, BUILT_IN[3], address=BUILT_IN[3].page, claim_id=1)
    claim = session.claim(1)
    assert "search with TinEye" in rules.recorded_steps(session.state(), claim)
    (page,) = report_content(session.state()).claims
    assert page.steps[-1].endswith("looked for “square.png” with TinEye; what it came to is not recorded.")
    elsewhere.nothing_found(session, 1)
    (page,) = report_content(session.state()).claims
    assert page.steps[-1].endswith("with TinEye; nothing was found.")


def test_taking_the_source_or_the_claim_away_keeps_the_step(session: Session) -> None:
    elsewhere.record(session, 1, BUILT_IN[3], address=BUILT_IN[3].page, claim_id=1)
    source = Evidence(EvidenceId(0), ClaimId(0), EvidenceKind.OUTSIDE, url="https://n.example/", note="Same square")
    elsewhere.found(session, 1, 1, source, Stance.AGAINST)
    assert elsewhere.told(session.state(), session.state().looked_elsewhere[0]).endswith("found https://n.example/")
    verdict.unpin(session, session.state().evidence[0].id)
    (step,) = session.state().looked_elsewhere
    assert (step.outcome, step.evidence_id) == (Outcome.FOUND, None)
    claims.remove(session, 1)
    (step,) = session.state().looked_elsewhere
    assert step.claim_id is None
    assert session.store.check().sound
