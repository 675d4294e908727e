"""An article as the analyst corrects it before it is taken in: what is ticked, put back and marked."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from workbench.commands import taking_in
from workbench.commands.taking_in import Preview
from workbench.errors import UsageError
from workbench.model.article import Article, ClaimSuggestion
from workbench.model.taking_in import Passage, TakingIn


@dataclass(frozen=True, slots=True)
class DraftClaim:
    """A claim to be: suggested, or marked by the analyst.

    Attributes:
        number: Of the suggestion in the article; of one marked by hand -(n + 1), n its place among those.
        passage: Its words as they are now.
        suggestion: What was suggested; None for one marked by hand.
        taken: Whether it becomes a claim.
        changed: Whether its words are other ones than suggested.
    """

    number: int
    passage: Passage
    suggestion: ClaimSuggestion | None
    taken: bool
    changed: bool = False


class Draft(QObject):
    """The choices of one article; nothing of it is in a case.

    Signals:
        changed(what): "claims", "media" or "lines".
    """

    changed = Signal(str)

    def __init__(self, preview: Preview, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.preview = preview
        self._without = {"claims": set[int](), "media": set[int]()}
        self._put_back: set[int] = set()
        self._passages: dict[int, Passage] = {}
        self._own: dict[int, Passage] = {}
        self._made = 0
        self._shown: tuple[frozenset[int], tuple[Article, tuple[int, ...]]] | None = None

    @property
    def article(self) -> Article:
        """As read."""
        return self.preview.article

    def shown(self) -> tuple[Article, tuple[int, ...]]:
        """The article with the lines put back, and the lasting number of each paragraph."""
        back = frozenset(self._put_back)
        if self._shown is None or self._shown[0] != back:
            self._shown = (back, taking_in.with_lines(self.article, back))
        return self._shown[1]

    def claims(self) -> tuple[DraftClaim, ...]:
        """In the order of the text."""
        found = [
            DraftClaim(
                number,
                self._passages.get(number, Passage(one.block, one.start, one.end, one.sentence)),
                one,
                number not in self._without["claims"],
                number in self._passages,
            )
            for number, one in enumerate(self.article.claims)
        ]
        found += [DraftClaim(-number - 1, one, None, taken=True) for number, one in self._own.items()]
        places = {key: place for place, key in enumerate(self.shown()[1])}
        shown = [one for one in found if one.passage.block in places]
        return tuple(sorted(shown, key=lambda one: (places[one.passage.block], one.passage.start, one.passage.end)))

    def is_taken(self, what: str, number: int) -> bool:
        """Whether a claim or medium is ticked, or a line put back."""
        if what == "lines":
            return number in self._put_back
        return number < 0 or number not in self._without[what]

    def take(self, what: str, number: int, taken: bool) -> None:
        """Tick or untick; a claim marked by hand that is unticked is no more, and neither are those of a line."""
        if what == "lines":
            (self._put_back.add if taken else self._put_back.discard)(number)
            if not taken:
                self._forget_in(-number - 1)
        elif number < 0:
            self._own.pop(-number - 1, None)
        else:
            (self._without[what].discard if taken else self._without[what].add)(number)
        self.changed.emit(what)

    def take_all(self, what: str, numbers: list[int], taken: bool) -> None:
        """The same for many, told once."""
        self.blockSignals(True)
        for number in numbers:
            self.take(what, number, taken)
        self.blockSignals(False)
        self.changed.emit(what)

    def _forget_in(self, block: int) -> None:
        self._own = {number: one for number, one in self._own.items() if one.block != block}
        self._passages = {number: one for number, one in self._passages.items() if one.block != block}

    def mark(self, passage: Passage) -> int:
        """Make these words a claim; one suggested at the very place is ticked instead.

        Returns:
            Its number (see `DraftClaim`).
        """
        same = next((one for one in self.claims() if _place(one.passage) == _place(passage)), None)
        if same is not None:
            self.take("claims", same.number, True) if same.number >= 0 else None
            return same.number
        self._own[self._made] = passage
        self._made += 1
        self.changed.emit("claims")
        return -self._made

    def use(self, number: int, passage: Passage) -> None:
        """Let a claim be these words.

        Raises:
            UsageError: There is no such claim.
        """
        if number < 0 and -number - 1 in self._own:
            self._own[-number - 1] = passage
        elif 0 <= number < len(self.article.claims):
            read = self.article.claims[number]
            if (passage.block, passage.start, passage.end) == (read.block, read.start, read.end):
                self._passages.pop(number, None)
            else:
                self._passages[number] = passage
            self._without["claims"].discard(number)
        else:
            raise UsageError("Choose a claim first.")
        self.changed.emit("claims")

    def choices(self, fields: dict[str, str], published: str) -> TakingIn:
        """All of it, checked.

        Args:
            fields: Title, author, outlet, language and address as they stand in the form.
            published: The date as it stands there; empty for unknown.

        Raises:
            UsageError: A field is not what it should be.
        """
        given = TakingIn(
            tuple(fields.items()),
            published,
            frozenset(self._without["claims"]),
            frozenset(self._without["media"]),
            frozenset(self._put_back),
            tuple(sorted(self._passages.items())),
            tuple(one.passage for one in self.claims() if one.number < 0),
        )
        return taking_in.checked(self.article, given)

    def changed_by_hand(self) -> bool:
        """Whether closing would lose anything a person did."""
        return bool(self._put_back or self._passages or self._own or any(self._without.values()))


def _place(passage: Passage) -> tuple[int, int, int]:
    return passage.block, passage.start, passage.end
