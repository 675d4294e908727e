"""What a report says of how a verdict came about: nothing that was corrected is left untold."""

from __future__ import annotations

from dataclasses import replace

from tests.unit.export.sample_state import sample_state
from workbench.export.build import build_content
from workbench.export.content import ClaimPage
from workbench.model.ids import ClaimId
from workbench.model.review import (
    Category,
    Confidence,
    Likelihood,
    Pillar,
    PillarAnswer,
    PillarState,
    Rating,
    Reopening,
    VerdictRevision,
)

FIRST = VerdictRevision(
    ClaimId(1),
    1,
    Rating.FALSE_CONTEXT,
    True,
    "Mara",
    "2020-10-14T09:00:00Z",
    likelihood=Likelihood.UNLIKELY,
    confidence=Confidence.LOW,
    conclusion="An oath of 2016.",
    categories=(Category.DECONTEXTUALIZED,),
    pillars=(PillarAnswer(Pillar.DATE, PillarState.PARTLY, "2016"),),
)


def corrected(**changed: object) -> ClaimPage:
    """The page of a claim whose final verdict was opened again, changed and made final anew."""
    again = replace(FIRST, revision=3, **changed)  # type: ignore[arg-type]
    rows = (FIRST, replace(FIRST, revision=2, final=False), again)
    opened = (Reopening(ClaimId(1), 2, "The category was wrong"),)
    return build_content(replace(sample_state(), revisions=rows, reopenings=opened), "0.1").claims[0]


def test_a_correction_of_the_category_alone_is_told_with_what_was_said_before() -> None:
    page = corrected(categories=(Category.SATIRE,))
    assert page.history[-1].endswith("False context; made final; category changed (before: out of context).")
    assert page.corrections == (
        "Reopened after revision 1: The category was wrong. Final again with revision 3: category changed (before: out"
        " of context).",
    )


def test_a_draft_that_changes_only_an_answer_is_in_the_list() -> None:
    page = corrected(final=False, pillars=())
    assert page.history[-1].endswith("; answer on date changed (before: partly, “2016”).")


def test_old_words_are_told_and_likelihood_apart_from_the_work_behind_it() -> None:
    page = corrected(
        likelihood=Likelihood.ALMOST_NO_CHANCE,
        confidence=Confidence.HIGH,
        conclusion="An oath of 2015.",
        rationale="New.",
    )
    told = (
        "likelihood changed (before: unlikely); conclusion changed (before: “An oath of 2016.”); reasons changed"
        " (before: none). Work behind it changed (before: low)."
    )
    assert page.history[-1].endswith(told)
    assert page.corrections[0].endswith(f"Final again with revision 3: {told}")


def test_a_verdict_made_final_again_as_it_was_says_that_nothing_changed() -> None:
    assert corrected().corrections[0].endswith("Final again with revision 3: nothing changed.")
