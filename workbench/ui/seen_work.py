"""Edits of what is seen, masked and called: texts, places, masks, tag edges and tag words. Each is one command."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from workbench.commands import covering, masks, scale, seen, tags, words
from workbench.commands.session import Session
from workbench.errors import UsageError
from workbench.model.review import FramePlace, FrameText, VocabularyTag
from workbench.settings import Settings
from workbench.ui.direction import without_isolates
from workbench.ui.models.case import CaseModel
from workbench.ui.models.words import tr

Refused = Callable[[BaseException], None]


class SeenWork(QObject):
    """What the panel of tags and notes, the word list and the mask actions ask for."""

    def __init__(self, case: CaseModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._case = case

    def _edit(
        self,
        label: str,
        work: Callable[[Session], Any],
        done: Callable[[Any], None] | None = None,
        refused: Refused | None = None,
    ) -> None:
        self._case.edit(label, lambda session, _progress: work(session), done, refused)

    def _need_medium(self) -> int:
        if self._case.media_id is None:
            raise UsageError(tr("No picture or clip is chosen."), advice=tr("Choose one in the list of claims."))
        return self._case.media_id

    # -- masks

    def mask_media(self, media_ids: Sequence[int], state: str) -> None:
        """Mask or show media whatever the case says; empty goes by the case again."""
        ids = tuple(media_ids)
        self._edit(tr("Changing what is masked"), lambda session: masks.set_media(session, ids, state))

    def mask_case(self, state: str) -> None:
        """What the pictures of the case are at the start; empty goes by the settings."""
        self._edit(tr("Changing what is masked"), lambda session: masks.set_case(session, state))

    # -- texts and places

    def record_text(
        self, known: FrameText | None, fields: tuple[str, str, str], done: Callable[[Any], None], refused: Refused
    ) -> None:
        """Write down or change a text seen: its words, language and translation; new ones lie on the scope."""
        text, language, translation = fields
        if known is not None:
            self._edit(
                tr("Changing the text"),
                lambda session: seen.edit_text(session, known.id, text, language, translation),
                done,
                refused,
            )
            return
        media_id = self._need_medium()
        start_s, end_s = self._case.span_seconds()
        self._edit(
            tr("Writing down the text"),
            lambda session: seen.add_text(
                session, media_id, text, language=language, translation=translation, start_s=start_s, end_s=end_s
            ),
            done,
            refused,
        )

    def record_place(
        self, known: FramePlace | None, fields: tuple[str, str], done: Callable[[Any], None], refused: Refused
    ) -> None:
        """Write down or change a place: its name and coordinates; new ones lie on the scope."""
        place, coordinates = fields
        if known is not None:
            self._edit(
                tr("Changing the place"),
                lambda session: seen.edit_place(session, known.id, place, coordinates),
                done,
                refused,
            )
            return
        media_id = self._need_medium()
        start_s, end_s = self._case.span_seconds()
        self._edit(
            tr("Writing down the place"),
            lambda session: seen.add_place(
                session, media_id, place, coordinates=coordinates, start_s=start_s, end_s=end_s
            ),
            done,
            refused,
        )

    def remove_text(self, text_id: int) -> None:
        """Take a text seen away."""
        self._edit(tr("Removing the text"), lambda session: seen.remove_text(session, text_id))

    def remove_place(self, place_id: int) -> None:
        """Take a place away."""
        self._edit(tr("Removing the place"), lambda session: seen.remove_place(session, place_id))

    # -- what verdicts are called

    def set_rating_words(
        self, chosen: dict[str, str], new_cases: bool, done: Callable[[Any], None], refused: Refused
    ) -> None:
        """Record what this desk calls verdicts; for new cases too if so."""

        def work(session: Session) -> Any:
            change = scale.set_words(session, chosen)
            if new_cases:
                scale.keep_for_new_cases(Settings(), chosen)
            return change

        self._edit(tr("Changing the words for verdicts"), work, done, refused)

    # -- what copies cover

    def cover(
        self,
        media_id: int,
        rect: tuple[float, float, float, float],
        span_s: tuple[float, float] | None,
        note: str,
        refused: Refused,
    ) -> None:
        """Cover a rectangle in redacted copies, throughout or from one time to another."""
        start_s, end_s = span_s or (None, None)
        self._edit(
            tr("Covering a part"),
            lambda session: covering.add(session, media_id, rect, start_s=start_s, end_s=end_s, note=note),
            None,
            refused,
        )

    def uncover(self, covered_id: int) -> None:
        """Cover a rectangle no more."""
        self._edit(tr("Covering it no more"), lambda session: covering.remove(session, covered_id))

    # -- edges of tags

    def move_tag(self, use_id: int, start_s: float | None, end_s: float | None) -> None:
        """Move the edges of a tag; no times put it on the whole file."""
        self._edit(tr("Moving the tag"), lambda session: tags.move(session, use_id, start_s, end_s))

    # -- words

    def set_word(self, known: str, word: VocabularyTag, done: Callable[[Any], None], refused: Refused) -> None:
        """Add a word, or change one and its name, as one edit."""

        def work(session: Session) -> Any:
            if not known or known == word.name:
                return tags.set_word(session, word)
            label = without_isolates(tr("Changed the tag “{name}”").format(name=word.name))  # it is stored
            with session.edit(label):
                renamed = words.rename(session, known, word.name)
                tags.set_word(session, word)
            return renamed

        self._edit(tr("Changing the tag word"), work, done, refused)

    def merge_words(self, name: str, into: str, refused: Refused) -> None:
        """Make one word of two."""
        self._edit(tr("Merging the words"), lambda session: words.merge(session, name, into), None, refused)

    def remove_word(self, name: str, with_uses: bool, refused: Refused) -> None:
        """Take a word out of the vocabulary."""
        self._edit(
            tr("Removing the word"), lambda session: words.remove(session, name, with_uses=with_uses), None, refused
        )

    def order_words(self, names: Sequence[str], refused: Refused) -> None:
        """Put the words in this order."""
        order = tuple(names)
        self._edit(tr("Ordering the words"), lambda session: words.order(session, order), None, refused)

    def import_words(self, file: Path, done: Callable[[words.WordsTaken], None], refused: Refused) -> None:
        """Take over a list of words."""

        def work(session: Session) -> Any:
            taken.append(words.import_words(session, file))
            return taken[0].change

        taken: list[words.WordsTaken] = []
        self._edit(tr("Taking over the words"), work, lambda _change: done(taken[0]), refused)

    def export_words(self, file: Path, done: Callable[[str], None], refused: Refused) -> None:
        """Write the words for a desk to share."""
        session = self._case.session
        if session is not None:
            self._case.runner.case(
                tr("Writing the words"), lambda _progress: words.export_words(session, file), done, refused
            )
