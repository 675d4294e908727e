"""A redacted copy: what a case says without names of analysts, folders, places and file names.

Texts are changed before anything is rendered, in every field of the case alike, so that no format can tell what another
leaves out. What is covered in pictures is decided in `review.covering` and done in `media.covering`.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace

from workbench.export.redacted_arrivals import file_names, without_askers, without_local_paths
from workbench.export.redacted_makers import without_makers
from workbench.model.case import CaseState
from workbench.model.mapping import texts, with_each, with_texts
from workbench.model.match import LibraryFacts, SearchRecord
from workbench.model.media import FactEntry, FileFacts, MediaFacts, MediaKind
from workbench.model.report import Removal, ReportRequest
from workbench.model.view import ViewSettings
from workbench.review.words import plural

PERSON_FIELDS = frozenset(
    (
        *("analyst", "second_analyst", "by", "added_by", "pinned_by", "decided_by", "set_aside_by"),
        *("mine_by", "theirs_by"),
    )
)
"""Fields that hold the name of who did something."""
_ACCOUNTS = frozenset(
    ("admin", "administrator", "analyst", "an unnamed analyst", "guest", "nobody", "owner", "root", "user", "workbench")
)
"""Names of accounts that are words: they are taken out of the fields that hold names, not out of sentences."""
_SHORTEST_NAME, _SHORTEST_PART = 3, 4
_COMMON_DEPTH = 2  # "/home", "C:/Users": everybody has these
_FOLDER = "(folder left out)"
_POSITION = "(position left out)"
_TIDY = re.compile(r"\s+")
_PATHS = re.compile(
    r"""file:/+[^\s"'“”<>]+
    |(?<![\w/:.~])~?/(?:[^\s/"'“”<>|:;,()]+/)+[^\s"'“”<>|;,()]*
    |(?<!\w)[A-Za-z]:[\\/][^\s"'“”<>|;,()]+
    |\\\\[^\s\\"'“”<>|]+\\[^\s"'“”<>|;,()]+""",
    re.VERBOSE,
)
_PAIR = re.compile(
    r"[-+]?\d{1,2}\.\d{3,}\s*°?\s*[NS]?\s*[,;/ ]\s*[-+]?\d{1,3}\.\d{3,}\s*°?\s*[EW]?"
    r"|[-+]\d{2}(?:\d{2}){0,2}\.\d{2,}[-+]\d{3}(?:\d{2}){0,2}\.\d{2,}(?:[-+]\d+(?:\.\d+)?)?/?"
    r"|\d{1,3}\s*°\s*\d{1,2}\s*['′’]\s*(?:\d{1,2}(?:\.\d+)?\s*[\"″”]?)?\s*[NSEW]?"
)
_PLACE_TAG = re.compile(
    r"gps|latitude|longitude|location|coordinate|altitude|\bcity\b|country|province|\bstate\b|\bgeo|iso6709|©xyz|\bxyz\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d+\.\d+")
_KIND_NAMES = {MediaKind.IMAGE: "picture", MediaKind.VIDEO: "clip", MediaKind.AUDIO: "sound", MediaKind.UNKNOWN: "file"}
_SHORTEST_FILE_NAME = 4
_NOT_TOLD = frozenset(("state", "pictures", "formats", "program_version", "options", "covered", "notices"))
"""Fields of a request that hold no text about the case, or are made here."""


class Redaction:
    """A redacted case and what was taken out of it.

    Args:
        state: The case as recorded, cut down to what the report covers.
        without: What is taken out.
        people: Names of whoever worked in the case, beside those its records hold.
        folders: Folders to take out of sentences, beside those its records hold.

    Attributes:
        state: The case as the report may tell it.
    """

    def __init__(
        self, state: CaseState, without: Collection[Removal], people: Iterable[str] = (), folders: Iterable[str] = ()
    ) -> None:
        self._before = state
        self._without = frozenset(without)
        self._counts: dict[Removal, int] = {}
        self._met: set[str] = set()
        self._people = _numbered(state, people) if Removal.NAMES in self._without else {}
        self._changes: list[tuple[Removal, Callable[[str], str]]] = []
        if Removal.NAMES in self._without:
            known = {folder for folder in (*_folders_of(state), *folders) if len(folder.strip("/\\")) > 1}
            self._changes += [(Removal.NAMES, _without_paths(known)), (Removal.NAMES, _without_people(self._people))]
        if Removal.FILES in self._without:
            self._changes.append((Removal.FILES, _without_files(state)))
        if Removal.PLACES in self._without:
            self._changes.append((Removal.PLACES, _without_positions(state)))
        shaped = without_local_paths(_without_libraries(state)) if Removal.NAMES in self._without else state
        shaped = without_askers(shaped) if self._without & {Removal.NAMES, Removal.PLACES} else shaped
        shaped = self._without_place_fields(shaped) if Removal.PLACES in self._without else shaped
        if Removal.PICTURES in self._without:
            shaped = replace(shaped, covered=())
        self._makers = 0
        if Removal.NAMES in self._without:
            shaped, self._makers = without_makers(shaped)
        self.state: CaseState = with_texts(shaped, self._field)

    def clean(self, text: str) -> str:
        """A sentence that is no field of the case, such as a warning."""
        return self._changed(text)

    def of_request(self, request: ReportRequest) -> ReportRequest:
        """The request with the redacted case, and with whatever else it tells cleaned alike, field by field: so that
        what is added to it tomorrow is cleaned too."""
        rest = {
            one.name: with_texts(getattr(request, one.name), self._field)
            for one in dataclasses.fields(request)
            if one.name not in _NOT_TOLD
        }
        return replace(request, state=self.state, **rest)

    def notices(self, covered: tuple[str, ...] = ()) -> tuple[str, ...]:
        """What kind of copy this is, and what was taken out, for the top of it.

        Args:
            covered: What was done to pictures, in sentences.
        """
        if not self._without:
            return ()
        return ("This is a redacted copy of the report.", *self._told(), *covered)

    def _told(self) -> Iterator[str]:
        if Removal.NAMES in self._without:
            people = plural(len(self._met), "analyst")
            whose = f"Names of {people} and of folders" if self._met else "Names of folders"
            yield (
                f"{whose} are left out, in {self._places(Removal.NAMES)}; an analyst bears the same number throughout,"
                " and so does a library."
            )
            if self._makers:
                told = plural(self._makers, "field")
                yield f"Names of people and devices that cameras and programs wrote into files are left out, in {told}."
        if Removal.PLACES in self._without:
            rows = len(self._before.places)
            fields = self._counts.get(Removal.PLACES, 0)
            gone = [
                *([f"positions written by cameras, in {plural(fields, 'field')}"] if fields else []),
                *(
                    [plural(rows, "place written down by an analyst", "places written down by analysts")]
                    if rows
                    else []
                ),
            ]
            yield f"Left out: {' and '.join(gone)}." if gone else "There was no position or place to leave out."
            yield "Places that sentences of analysts and of the article name are not left out."
        if Removal.FILES in self._without:
            yield f"Names of files are replaced by numbers, in {self._places(Removal.FILES)}."

    def _places(self, removal: Removal) -> str:
        return plural(self._counts.get(removal, 0), "field")

    def _field(self, _kind: str, field: str, text: str) -> str:
        if field == "view_settings" and ViewSettings.from_text(text) is not None:
            return text  # numbers of a view look like positions
        if field in PERSON_FIELDS and self._people:
            number = self._people.get(_tidy(text))
            if number is not None:
                self._count(Removal.NAMES)
                self._met.add(number)
                return number
        return self._changed(text)

    def _changed(self, text: str) -> str:
        for removal, change in self._changes:
            changed = change(text)
            if changed != text:
                self._count(removal)
                text = changed
        return text

    def _count(self, removal: Removal) -> None:
        self._counts[removal] = self._counts.get(removal, 0) + 1

    def _without_place_fields(self, state: CaseState) -> CaseState:
        def of_facts(facts: MediaFacts) -> MediaFacts:
            entries = tuple(one for one in facts.entries if not _is_place(one))
            said = {part for part in (facts.place, facts.gps) if part}
            summary = tuple(one for one in facts.summary if not any(part in one for part in said))
            for _ in range(len(facts.entries) - len(entries) + len(said)):
                self._count(Removal.PLACES)
            return replace(facts, entries=entries, summary=summary, place="", gps="")

        without: CaseState = with_each(state, MediaFacts, of_facts)
        without = with_each(without, FileFacts, lambda one: replace(one, place="", gps=""))
        return replace(without, places=(), gazetteer=())


def _tidy(name: str) -> str:
    return _TIDY.sub(" ", name).strip().casefold()


def _numbered(state: CaseState, people: Iterable[str]) -> dict[str, str]:
    """`Analyst 1`... by tidied name, in the order in which the record names them."""
    found = [text for _, field, text in texts(state) if field in PERSON_FIELDS]
    names = dict.fromkeys(_tidy(name) for name in (*found, *people))
    return {name: f"Analyst {number}" for number, name in enumerate(filter(None, names), 1)}


def _without_people(people: dict[str, str]) -> Callable[[str], str]:
    """Names in sentences: whole names whatever their case, single words and parts of names with a capital."""
    whole: dict[str, str] = {}
    parts: dict[str, str] = {}
    for name, number in people.items():
        if name in _ACCOUNTS or len(name) < _SHORTEST_NAME:
            continue
        words = name.split(" ")
        if len(words) > 1:
            whole[name] = number
            parts |= {word: number for word in words if len(word) >= _SHORTEST_PART and word not in parts}
        else:
            parts[name] = number
    if not parts and not whole:
        return lambda text: text
    spelled = (r"\s+".join(map(re.escape, name.split(" "))) for name in sorted(whole, key=len, reverse=True))
    full = re.compile(rf"(?<!\w)(?:{'|'.join(spelled)})(?!\w)", re.IGNORECASE) if whole else None
    single = re.compile(
        rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(parts, key=len, reverse=True)))})(?!\w)", re.IGNORECASE
    )

    def of_part(found: re.Match[str]) -> str:
        word = found[0]
        return parts[_tidy(word)] if _is_name(word) else word

    def change(text: str) -> str:
        if full is not None:
            text = full.sub(lambda found: whole[_tidy(found[0])], text)
        return single.sub(of_part, text)

    return change


def _is_name(word: str) -> bool:
    """Whether a word may be meant as a name: it has a capital, or its script has none, or it is no word ("mara92")."""
    return word != word.lower() or word.lower() == word.upper() or not word.isalpha()


def _folders_of(state: CaseState) -> Iterator[str]:
    yield state.path
    yield from state.libraries
    for match in state.matches:
        yield from (match.item.library, match.item.path)
    for search in state.searches:
        yield search.library


def _without_paths(known: Collection[str]) -> Callable[[str], str]:
    spelled = sorted({above for one in known for above in _with_parents(one)}, key=len, reverse=True)
    below = r"""(?:[\\/][^\s"'“”<>|;,()]*)?"""
    literal = re.compile(rf"(?<!\w)(?:file:/+)?(?:{'|'.join(map(re.escape, spelled))}){below}") if spelled else None

    def change(text: str) -> str:
        if "/" not in text and "\\" not in text:
            return text
        if literal is not None:
            text = literal.sub(_FOLDER, text)
        return _PATHS.sub(_FOLDER, text)

    return change


def _with_parents(path: str) -> Iterator[str]:
    """A path and the folders above it, as deep as they may be somebody's own: names with spaces are known only so."""
    signs = [place for place, sign in enumerate(path) if sign in "/\\"]
    yield from (path[:place] for place in signs[_COMMON_DEPTH:])
    if signs:
        yield path


def _without_libraries(state: CaseState) -> CaseState:
    """Libraries by number, since their folders bear names of people and desks; nowhere where a file lies."""
    ids = dict.fromkeys(
        (*(search.library_id for search in state.searches), *(match.item.library_id for match in state.matches))
    )
    numbers = {library_id: f"library {number}" for number, library_id in enumerate(ids, 1)}

    def of_item(item: LibraryFacts) -> LibraryFacts:
        return replace(item, library=numbers[item.library_id], path="")

    def of_search(search: SearchRecord) -> SearchRecord:
        return replace(search, library=numbers[search.library_id])

    shaped: CaseState = replace(with_each(state, LibraryFacts, of_item), path="", libraries=())
    shaped = with_each(shaped, SearchRecord, of_search)
    return shaped


def _is_place(entry: FactEntry) -> bool:
    return bool(_PLACE_TAG.search(entry.group) or _PLACE_TAG.search(entry.name))


def _without_positions(state: CaseState) -> Callable[[str], str]:
    """Positions in sentences: whatever is written like one, and the numbers of those the case knows."""
    known = [one.coordinates for one in state.places]
    known += [one.coordinates for one in state.gazetteer if one.coordinates]
    known += [text for _, field, text in texts(state) if field == "gps"]
    starts = {number[: number.index(".") + 3].lstrip("0") for text in known for number in _NUMBER.findall(text)}
    spelled = "|".join(map(re.escape, sorted(starts)))
    numbers = re.compile(rf"(?<![\d.])[-+]?0*(?:{spelled})\d*") if starts else None

    def change(text: str) -> str:
        text = _PAIR.sub(_POSITION, text)
        return numbers.sub(_POSITION, text) if numbers is not None else text

    return change


def _without_files(state: CaseState) -> Callable[[str], str]:
    """Names of files by number: of media, articles, what lies with them, and items of libraries."""
    names: dict[str, str] = {}
    for number, medium in enumerate(state.media, 1):
        names.setdefault(medium.name, f"{_KIND_NAMES[medium.kind]} {number}")
    for number, entry in enumerate((*state.articles, *state.set_aside), 1):
        names.setdefault(entry.name, f"article {number}")
        for place, name in enumerate(dict.fromkeys(filter(None, file_names(entry))), 1):
            names.setdefault(name, f"file {place} of article {number}")
    items = dict.fromkeys((match.item.library_id, match.finding.item) for match in state.matches)
    numbers = {item: f"library file {number}" for number, item in enumerate(items, 1)}
    for match in state.matches:
        names.setdefault(match.finding.name, numbers[match.item.library_id, match.finding.item])
    long_enough = [name for name in names if len(name) >= _SHORTEST_FILE_NAME]
    if not long_enough:
        return lambda text: names.get(text, text)
    spelled = "|".join(map(re.escape, sorted(long_enough, key=len, reverse=True)))
    pattern = re.compile(rf"(?<!\w)(?:{spelled})(?!\w)")

    def change(text: str) -> str:
        return names[text] if text in names else pattern.sub(lambda found: names[found[0]], text)

    return change


def covered_sentences(parts: int, pictures: int, whole: int, left_out: int) -> tuple[str, ...]:
    """What was done to pictures.

    Args:
        parts, pictures: Rectangles that were covered, and in how many pictures.
        whole: Pictures that are covered wholly.
        left_out: Figures that could not be drawn again and are left out.
    """
    told = [
        *([f"{plural(parts, 'part')} of {plural(pictures, 'picture')}"] if parts else []),
        *([plural(whole, "whole picture")] if whole else []),
    ]
    sentences = [f"Covered by one colour: {' and '.join(told)}."] if told else []
    if not told and not left_out:
        sentences.append("Nothing was to be covered in pictures: no rectangle is drawn, and nothing is marked graphic.")
    if left_out:
        verb = "is" if left_out == 1 else "are"
        sentences.append(f"{plural(left_out, 'figure')} {verb} left out, as what it shows could not be covered.")
    return tuple(sentences)
