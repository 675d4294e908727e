"""Rules of verdicts, words and rates; the commands' tests try them on a real case."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from tests.unit.export.sample_state import sample_state
from workbench.errors import RuleError, UsageError
from workbench.model.dates import DatePrecision
from workbench.model.ids import ClaimId
from workbench.model.match import Band, Decision, MatchFinding, Relation, Transform
from workbench.model.media import MediaKind, MediaState
from workbench.model.review import (
    Category,
    Confidence,
    EvidenceKind,
    Likelihood,
    Pillar,
    PillarState,
    Rating,
    Stance,
    Verdict,
    VocabularyTag,
)
from workbench.review import findings, open_points, rules, vocabulary, words


@pytest.mark.parametrize("other", [Category.TRANSFORMED, Category.EDITED_OR_CROPPED, Category.STAGED])
def test_original_contradicts(other: Category) -> None:
    with pytest.raises(RuleError, match="Original cannot be chosen together with"):
        rules.check_categories([Category.ORIGINAL, other])


@pytest.mark.parametrize("other", [Category.DECONTEXTUALIZED, Category.SATIRE])
def test_original_stands_with_others(other: Category) -> None:
    rules.check_categories([Category.ORIGINAL, other])


def test_pin_to_nothing_is_no_evidence() -> None:
    from dataclasses import replace

    state = sample_state()
    claim = state.claims[0]
    assert len(rules.evidence_of(state, claim)) == 2
    emptied = replace(state, matches=(), media=())
    assert rules.evidence_of(emptied, claim) == ()


def test_sentence_names_what_can_be_pinned() -> None:
    from dataclasses import replace

    state = replace(sample_state(), evidence=())
    with pytest.raises(RuleError, match=r"Pin match \d+ .*or search 1, or salute.mp4"):
        rules.check_final(state, Verdict(state.claims[0].id, Rating.FALSE))


@pytest.mark.parametrize(
    ("table", "codes"),
    [
        (words.RATING_WORDS, Rating),
        (words.RATING_MEANINGS, Rating),
        (words.CATEGORY_WORDS, Category),
        (words.CATEGORY_MEANINGS, Category),
        (words.CATEGORY_SCHEMA_ORG, Category),
        (words.LIKELIHOOD_WORDS, Likelihood),
        (words.LIKELIHOOD_RANGES, Likelihood),
        (words.CONFIDENCE_WORDS, Confidence),
        (words.BAND_WORDS, Band),
        (words.PILLAR_WORDS, Pillar),
        (words.PILLAR_QUESTIONS, Pillar),
        (words.PILLAR_STATE_WORDS, PillarState),
        (words.STANCE_WORDS, Stance),
        (words.EVIDENCE_WORDS, EvidenceKind),
        (words.KIND_WORDS, MediaKind),
        (words.PRECISION_WORDS, DatePrecision),
    ],
)
def test_every_code_has_words(table: dict[object, str], codes: type) -> None:
    assert set(table) == set(codes)  # type: ignore[arg-type]
    assert all(table.values())


def test_words_of_relations_and_decisions_fit_the_medium() -> None:
    assert words.relation_words(Relation.SAME_PICTURE, MediaKind.IMAGE) == "Same picture"
    assert words.relation_words(Relation.SAME_PICTURE, MediaKind.VIDEO) == "Same footage"
    assert words.decision_words(Decision.SAME, MediaKind.IMAGE) == "Same picture"
    for relation in Relation:
        assert not re.search(
            r"similar|score|duplicate|identical|fake|%", words.relation_words(relation, MediaKind.IMAGE)
        )


def test_changes_are_said_once() -> None:
    finding = MatchFinding(
        1,
        "a",
        Band.STRONG,
        Relation.SAME_PICTURE,
        mirrored=True,
        speed=0.8,
        rotation_deg=90,
        transforms=(Transform("mirrored"), Transform("letterboxed"), Transform("speed"), Transform("rotated")),
    )
    assert (
        words.changed_sentence(finding)
        == "Mirrored, black bars added, plays 1.25 times slower, turned a quarter to the right"
    )


def test_dates_tell_how_well_they_are_known() -> None:
    assert words.date_words("2016-04-09") == "9 Apr 2016"
    assert words.date_words("2016-04") == "Apr 2016, month known"
    assert words.date_words("") == "date unknown"


def test_aliases_find_their_tag() -> None:
    assert vocabulary.canonical("  BADGE ", vocabulary.DEFAULT_VOCABULARY) == "uniform patch"
    assert vocabulary.canonical("oath  ceremony", vocabulary.DEFAULT_VOCABULARY) == "oath ceremony"


@pytest.mark.parametrize("word", ["", "   ", "x" * 61, "a\x00b", "a\u202eb"])
def test_words_that_cannot_be_tags(word: str) -> None:
    with pytest.raises(UsageError):
        vocabulary.canonical(word, ())


def test_default_vocabulary_is_sound() -> None:
    keys = [tag.favourite_key for tag in vocabulary.DEFAULT_VOCABULARY if tag.favourite_key]
    assert sorted(keys) == list(range(1, 10))
    for tag in vocabulary.DEFAULT_VOCABULARY:
        vocabulary.check_word(tag, vocabulary.DEFAULT_VOCABULARY)


def test_typing_finds_names_and_aliases() -> None:
    found = [tag.name for tag in vocabulary.suggestions("ba", vocabulary.DEFAULT_VOCABULARY)]
    assert found[:2] == ["uniform patch", "flag"]
    assert VocabularyTag("drone", ("uav",)).name not in found


def test_states_have_one_word() -> None:
    state = sample_state()
    assert findings.medium_state_words(state, state.media[0]) == "1 earlier"
    assert findings.medium_state_words(state, state.media[1]) == "Could not be had"
    assert findings.claim_state_words(state, state.claims[1]) == "No verdict"


def test_newer_matches_flag_a_final_verdict() -> None:
    from dataclasses import replace

    state = sample_state()
    claim = state.claims[0]
    final = replace(state.verdicts[claim.id], final=True, library_generations=((state.matches[0].item.library_id, 1),))
    newer = replace(state, verdicts={claim.id: final}, matches=(replace(state.matches[0], decision=None),))
    assert len(findings.newer_evidence(newer, claim)) == 1
    known = replace(final, library_generations=((state.matches[0].item.library_id, 99),))
    assert findings.newer_evidence(replace(newer, verdicts={claim.id: known}), claim) == ()


def test_unread_media_are_never_silent() -> None:
    from dataclasses import replace

    state = sample_state()
    for kind in (MediaState.MISSING, MediaState.UNREADABLE, MediaState.SET_ASIDE, MediaState.WAITING):
        medium = replace(state.media[0], state=kind, reason="the file is empty")
        told = open_points.not_established(replace(state, media=(medium,)), state.claims[0])
        assert any("salute.mp4" in sentence and "It was not checked." in sentence for sentence in told)


def test_gaps_and_unsearched_seconds_are_told() -> None:
    state = sample_state()
    text = " ".join(open_points.not_established(state, state.claims[0]))
    assert "5.2 seconds" in text
    assert "not searched (0:00.00 to 0:02.40)" in text


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"rating": Rating.CONFIRMED, "likelihood": Likelihood.ALMOST_NO_CHANCE}, ["almost no chance"]),
        ({"rating": Rating.CONFIRMED, "categories": (Category.TRANSFORMED,)}, ["Transformed"]),
        ({"rating": Rating.FALSE, "likelihood": Likelihood.VERY_UNLIKELY}, ["very unlikely"]),
        ({"rating": Rating.CONFIRMED, "likelihood": Likelihood.LIKELY, "categories": (Category.ORIGINAL,)}, []),
        ({"rating": Rating.FALSE_CONTEXT, "likelihood": Likelihood.LIKELY, "categories": (Category.STAGED,)}, []),
        ({"rating": Rating.MIXED, "likelihood": Likelihood.UNLIKELY}, []),
    ],
)
def test_what_seldom_goes_together_is_told_and_not_forbidden(changed: dict[str, object], told: list[str]) -> None:
    state = sample_state()
    fields = {"likelihood": None, "categories": (), **changed}
    verdict = replace(state.verdicts[ClaimId(1)], **fields)  # type: ignore[arg-type]
    found = rules.tensions(state, verdict)
    assert len(found) == len(told)
    assert all(word in sentence for word, sentence in zip(told, found, strict=True))
    rules.check_final(state, verdict)
