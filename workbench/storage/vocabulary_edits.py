"""Edits of the tag vocabulary: words, their spellings, colours, keys and order. Uses follow a word that changes."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Sequence

from workbench.errors import NotFoundError, RuleError, UsageError
from workbench.model.review import VocabularyTag
from workbench.storage import reading
from workbench.storage.case_base import CaseBase, clean


class VocabularyEdits(CaseBase):
    """What a desk calls things."""

    def set_vocabulary_tag(self, tag: VocabularyTag) -> None:
        """Add a word to the vocabulary, or change its aliases, colour, key or mark. A key belongs to one word."""
        name = clean(tag.name.strip())
        if not name:
            raise UsageError("A tag needs a word.")
        with self._edit("vocabulary.set", f"Changed the tag word {name}", name=name):
            put_word(self._db, dataclasses.replace(tag, name=name))

    def rename_vocabulary_tag(self, name: str, to: str) -> None:
        """Give a word another name; every use of it follows.

        Raises:
            NotFoundError: There is no such word.
            RuleError: The new name is a word already.
        """
        new = clean(to.strip())
        if not new:
            raise UsageError("A tag needs a word.")
        word = self._word(name)
        if new == name:
            return
        if self._db.execute("SELECT 1 FROM vocabulary WHERE name = ?", (new,)).fetchone() is not None:
            raise RuleError(f"There is a tag “{new}” already.", advice="Merge the two words instead.")
        with self._edit("vocabulary.rename", f"Renamed the tag {name} to {new}", name=name, to=new) as edit:
            place = self._db.execute("SELECT position FROM vocabulary WHERE name = ?", (name,)).get
            self._db.execute("UPDATE vocabulary SET favourite_key = NULL WHERE name = ?", (name,))
            put_word(self._db, dataclasses.replace(word, name=new))
            self._db.execute("UPDATE vocabulary SET position = ? WHERE name = ?", (place, new))
            edit.detail["uses"] = self._move_uses(name, new)
            self._db.execute("DELETE FROM vocabulary WHERE name = ?", (name,))

    def merge_vocabulary_tags(self, name: str, into: str) -> None:
        """Make one word of two: uses go over, the word and its spellings become aliases of the other.

        Raises:
            NotFoundError: There is no such word.
            UsageError: They are the same.
        """
        word, kept = self._word(name), self._word(into)
        if name == into:
            raise UsageError("A word cannot be merged with itself.", advice="Choose two different words.")
        aliases = tuple(dict.fromkeys((*kept.aliases, word.name, *word.aliases)))
        with self._edit("vocabulary.merge", f"Merged the tag {name} into {into}", name=name, into=into) as edit:
            self._db.execute("UPDATE vocabulary SET favourite_key = NULL WHERE name = ?", (name,))
            put_word(
                self._db,
                dataclasses.replace(
                    kept,
                    aliases=aliases,
                    favourite_key=kept.favourite_key or word.favourite_key,
                    graphic=kept.graphic or word.graphic,  # what was to stay masked does
                ),
            )
            edit.detail["uses"] = self._move_uses(name, into)
            self._db.execute("DELETE FROM vocabulary WHERE name = ?", (name,))

    def _move_uses(self, name: str, to: str) -> int:
        """Uses of one word become uses of another; where both stood on the same, one is left."""
        self._db.execute(
            "DELETE FROM tag_use WHERE tag = ? AND EXISTS (SELECT 1 FROM tag_use AS other WHERE other.tag = ?"
            " AND other.media_id = tag_use.media_id AND other.start_pts IS tag_use.start_pts"
            " AND other.end_pts IS tag_use.end_pts)",
            (name, to),
        )
        self._db.execute("UPDATE tag_use SET tag = ? WHERE tag = ?", (to, name))
        return int(self._db.execute("SELECT count(*) FROM tag_use WHERE tag = ?", (to,)).get)

    def order_vocabulary(self, names: Sequence[str]) -> None:
        """Put the words in this order; those not named keep theirs, after them."""
        present = [str(name) for (name,) in self._db.execute("SELECT name FROM vocabulary ORDER BY position, name")]
        for name in names:
            self._word(name)
        order = [*dict.fromkeys(names), *(name for name in present if name not in set(names))]
        with self._edit("vocabulary.order", "Changed the order of the tag words", names=list(order)):
            for place, name in enumerate(order, 1):
                self._db.execute(
                    "UPDATE vocabulary SET position = ? WHERE name = ? AND position <> ?", (place, name, place)
                )

    def remove_vocabulary_tag(self, name: str, *, with_uses: bool = False) -> None:
        """Take a word out of the vocabulary.

        Args:
            with_uses: Take it off everything it stands on too.

        Raises:
            NotFoundError: There is no such word.
            RuleError: It is in use, and that was not allowed for.
        """
        self._word(name)
        uses = int(self._db.execute("SELECT count(*) FROM tag_use WHERE tag = ?", (name,)).get)
        if uses and not with_uses:
            raise RuleError(
                f"The tag “{name}” is used {uses} time{'s' if uses > 1 else ''}.", advice="Remove it there first."
            )
        with self._edit("vocabulary.remove", f"Removed the tag word {name}", name=name, uses=uses):
            self._db.execute("DELETE FROM tag_use WHERE tag = ?", (name,))
            self._db.execute("DELETE FROM vocabulary WHERE name = ?", (name,))

    def _word(self, name: str) -> VocabularyTag:
        found = next((word for word in reading.vocabulary(self._db) if word.name == name), None)
        if found is None:
            raise NotFoundError(f"There is no tag “{name}” in the vocabulary of this case.")
        return found


def put_word(db: reading.Database, tag: VocabularyTag) -> None:
    """Write a word of the vocabulary; call inside a transaction."""
    if tag.favourite_key is not None:
        db.execute(
            "UPDATE vocabulary SET favourite_key = NULL WHERE favourite_key = ? AND name <> ?",
            (tag.favourite_key, tag.name),
        )
    db.execute(
        "INSERT INTO vocabulary SELECT ?, coalesce(max(position), 0) + 1, ?, ?, ?, ? FROM vocabulary WHERE true"
        " ON CONFLICT (name) DO UPDATE SET aliases = excluded.aliases, colour = excluded.colour,"
        " favourite_key = excluded.favourite_key, graphic = excluded.graphic",
        (tag.name, json.dumps([clean(alias) for alias in tag.aliases]), tag.colour, tag.favourite_key, tag.graphic),
    )
