"""Two copies edited at random and merged to and fro: always sound, nothing lost, and in the end the same in both."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from tests.unit.storage import samples
from tests.unit.storage.test_merging import source, verdict
from workbench.errors import NotFoundError, RuleError, UsageError
from workbench.model.match import Decision
from workbench.model.review import Rating
from workbench.model.times import TimeSpan
from workbench.storage.case_store import CaseStore

_EDITS = 14


def edit(store: CaseStore, chance: random.Random, mark: str, folder: Path) -> None:
    """One edit of any sort; one that does not fit is left out."""
    state = store.state()
    claims = [claim.id for claim in state.claims]
    media = [medium.id for medium in state.media]
    claim, medium = (chance.choice(claims) if claims else 0), chance.choice(media)
    note = chance.choice(state.notes).id if state.notes else 0
    tag = chance.choice(state.tags).id if state.tags else 0
    pin = chance.choice(state.evidence).id if state.evidence else 0
    span = TimeSpan(chance.randrange(4))
    steps = (
        lambda: store.add_claim(f"Claim of {mark}."),
        lambda: store.edit_claim(claim, sentence=f"Edited by {mark}."),
        lambda: store.remove_claim(claim),
        lambda: store.add_note(f"note of {mark}", claim_id=claim),
        lambda: store.add_note(f"note of {mark}", media_id=medium),
        lambda: store.edit_note(note, f"edited by {mark}"),
        lambda: store.remove_note(note),
        lambda: store.add_tags(medium, span, [chance.choice(("salute", "drone"))]),
        lambda: store.remove_tags([tag]),
        lambda: store.save_verdict(verdict(claim, chance.choice(list(Rating)), final=chance.random() < 0.3)),
        lambda: store.pin(source(claim, f"https://example.org/{mark}")),
        lambda: store.unpin(pin),
        lambda: store.link_media(claim, [medium]),
        lambda: store.decide_matches([chance.choice(state.matches).id], chance.choice(list(Decision))),
        lambda: store.add_keyframe(1, chance.randrange(20), 0.5),
        lambda: store.rename_vocabulary_tag("drone", "aircraft"),
        lambda: samples.record(store, medium, samples.finding(chance.randrange(4))),
        lambda: store.add_file(_file(folder, chance.randrange(5))),
        store.undo,
        store.redo,
    )
    try:
        chance.choice(steps)()
    except (NotFoundError, RuleError, UsageError, IndexError):
        return


def _file(folder: Path, number: int) -> Path:
    path = folder / f"{number}.mp4"
    path.write_bytes(b"clip %d" % number)
    return path


def said(store: CaseStore) -> dict[str, object]:
    """What a case holds, without numbers."""
    state = store.state()
    hashes = {medium.id: medium.sha256 for medium in state.media}
    sentences = {claim.id: claim.sentence for claim in state.claims}
    return {
        "claims": sorted(sentences.values()),
        "notes": sorted(
            (one.text, sentences.get(one.claim_id or 0), hashes.get(one.media_id or 0)) for one in state.notes
        ),
        "tags": sorted((one.tag, str(hashes[one.media_id]), str(one.span)) for one in state.tags),
        "pins": sorted((one.url, sentences[one.claim_id]) for one in state.evidence),
        "verdicts": sorted((sentences[one], kept.rating, kept.final) for one, kept in state.verdicts.items()),
        "media": sorted(str(one) for one in hashes.values()),
    }


@pytest.mark.parametrize("seed", range(6))
def test_copies_edited_at_random_come_together(seed: int, case: CaseStore, tmp_path: Path) -> None:
    chance = random.Random(seed)
    case.add_note("before", claim_id=1)
    case.close()
    shutil.copytree(case.path, tmp_path / "theirs.case", ignore=shutil.ignore_patterns("lock"))
    with CaseStore.open(case.path, by="mara") as mine, CaseStore.open(tmp_path / "theirs.case", by="ina") as theirs:
        for turn in range(3):
            for number in range(_EDITS):
                edit(mine, chance, f"mara {turn} {number}", tmp_path)
                edit(theirs, chance, f"ina {turn} {number}", tmp_path)
            before = mine.state()
            report = mine.merge_copy(theirs._db, prefer="theirs")
            assert [problem.why for problem in mine.check_record()] == []
            if report.done:
                kept = mine.state()
                mine.undo()
                assert mine.state().claims == before.claims
                assert mine.state().notes == before.notes
                mine.redo()
                assert mine.state().claims == kept.claims
            theirs.merge_copy(mine._db, prefer="theirs")
            assert [problem.why for problem in theirs.check_record()] == []
            if not any(one.choice == "open" for one in (*mine.state().conflicts, *theirs.state().conflicts)):
                assert said(theirs) == said(mine)
