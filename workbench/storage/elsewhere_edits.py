"""Edits that record a search made elsewhere: which picture, with which service, and what came of it."""

from __future__ import annotations

import json

from workbench.model.review import LookedElsewhere, Outcome
from workbench.storage.case_base import clean
from workbench.storage.clock import now
from workbench.storage.review_edits import ReviewEdits


class ElsewhereEdits(ReviewEdits):
    """What a person did outside the program, as that person says."""

    def add_looked_elsewhere(self, step: LookedElsewhere) -> int:
        """Record a search with another service; id, time and person are filled in here.

        Raises:
            NotFoundError: The medium or the claim does not exist.
        """
        self._require("medium", (step.media_id,))
        self._require("claim", [] if step.claim_id is None else [step.claim_id])
        crop = "" if step.crop is None else json.dumps(step.crop)
        with self._edit(
            "elsewhere.add",
            f"Looked with {step.service}",
            media_id=step.media_id,
            pts=step.pts,
            claim_id=step.claim_id,
            crop=crop,
            service=step.service,
            address=step.address,
        ) as edit:
            self._db.execute(
                "INSERT INTO looked_elsewhere (media_id, pts, claim_id, crop, service, address, at, by, outcome, note,"
                " evidence_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)",
                (
                    step.media_id,
                    step.pts,
                    step.claim_id,
                    crop,
                    clean(step.service),
                    clean(step.address),
                    now(),
                    clean(self.by),
                    step.outcome,
                    clean(step.note),
                ),
            )
            edit.detail["id"] = self._inserted()
            return self._inserted()

    def set_outcome(self, step_id: int, outcome: Outcome, note: str, evidence_id: int | None) -> None:
        """Say what a search elsewhere came to.

        Raises:
            NotFoundError: The step or the piece of evidence does not exist.
        """
        self._require("search elsewhere", (step_id,))
        self._require("piece of evidence", [] if evidence_id is None else [evidence_id])
        with self._edit(
            "elsewhere.outcome",
            "Said what a search elsewhere came to",
            id=step_id,
            outcome=outcome,
            note=note,
            evidence_id=evidence_id,
        ):
            self._db.execute(
                "UPDATE looked_elsewhere SET outcome = ?, note = ?, evidence_id = ? WHERE id = ?",
                (outcome, clean(note), evidence_id, step_id),
            )
