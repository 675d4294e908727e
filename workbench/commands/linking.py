"""Which claim a file belongs to: by the article's own references, by name, and otherwise not at all.

A wrong link is worse than none, so anything ambiguous is left to the analyst.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from urllib.parse import unquote, urlsplit

from workbench.articles.companions import is_still_of_clip
from workbench.commands.names import key, stem, url_name
from workbench.model.article import MediaReference
from workbench.model.case import CaseState
from workbench.model.ids import MediaId
from workbench.model.media import MediaItem, MediaState
from workbench.model.review import Claim
from workbench.review.rules import final_claims

_WORD = re.compile(r"[^\W\d_]{4,}")
_GENERIC = frozenset(
    """
    video videos clip clips image images picture pictures photo photos footage frame frames screenshot screen copy
    final file media download original full size large small thumb thumbnail preview edit edited export with from
    that this were have been also into over under after before near their there these those they which show shows
    showing shown released doing saying said
    """.split()  # noqa: SIM905 - a list of words reads better as words
)
_SHORTEST_STEM = 5


@lru_cache(maxsize=4096)  # the sentences are the same for every file of a folder
def _words(text: str) -> frozenset[str]:
    """Telling words, without plural and possessive endings."""
    found = (key(word) for word in _WORD.findall(text.replace("’", "'").replace("'s ", " ")))
    return frozenset(_singular(word) for word in found if word not in _GENERIC)


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 5:
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 4 else word


def reference_names(reference: MediaReference) -> frozenset[str]:
    """File names a reference may have been saved under, as compared."""
    addresses = (reference.url, reference.local_path, *_own_alternatives(reference))
    return frozenset(key(name) for name in map(url_name, addresses) if name)


def _own_alternatives(reference: MediaReference) -> tuple[str, ...]:
    """Other addresses of the same medium: the still of a clip is not the clip."""
    return tuple(url for url in reference.alternatives if not is_still_of_clip(reference.kind, url))


class Placing:
    """Where the files of one intake belong; made once, then kept in step, so that a thousand files cost one look.

    Attributes:
        linked: Media that belong to a claim.
    """

    def __init__(self, state: CaseState) -> None:
        self._references: dict[str, frozenset[str]] = {}
        self._alternatives: dict[str, frozenset[str]] = {}
        self._hashes: dict[str, str] = {}
        for article in state.articles:
            for reference in article.article.media:
                self.note(reference)
        self._missing = [
            (medium, self._names_of(medium)) for medium in state.media if medium.state is MediaState.MISSING
        ]
        self._refused = {key(medium.name): medium for medium in state.media if _is_refused(medium)}
        self._claims = state.claims
        self._locked = {claim.id for claim in final_claims(state, state.claims)}
        self.linked = {media_id for claim in state.claims for media_id in claim.media_ids}

    def note(self, reference: MediaReference) -> None:
        """One more medium that is cited: the names, addresses and the content by which a file of it is known."""
        url = reference.url
        self._references[url] = self._references.get(url, frozenset()) | reference_names(reference)
        self._alternatives[url] = self._alternatives.get(url, frozenset()) | {url, *_own_alternatives(reference)}
        if reference.sha256:
            self._hashes.setdefault(url, reference.sha256)

    def _names_of(self, medium: MediaItem) -> frozenset[str]:
        names = {key(medium.name), key(url_name(medium.source_url))}
        if medium.source_url:
            names |= self._references.get(medium.source_url, frozenset())
        return frozenset(name for name in names if name)

    def cite(self, medium: MediaItem) -> None:
        """One more medium is cited but missing."""
        self._missing.append((medium, self._names_of(medium)))

    def refuse(self, medium: MediaItem) -> None:
        """One more file could not be taken in."""
        self._refused[key(medium.name)] = medium

    def refused_as(self, name: str) -> MediaItem | None:
        """The medium of a file of this name that could not be taken in before."""
        return self._refused.get(key(name))

    def found(self, missing_id: int, media_id: int) -> None:
        """A missing medium has its file; links go with it when another medium had that content already."""
        self._refused = {name: medium for name, medium in self._refused.items() if medium.id != missing_id}
        self._missing = [(medium, names) for medium, names in self._missing if medium.id != missing_id]
        if missing_id in self.linked:
            self.linked.add(MediaId(media_id))

    def missing_for(self, name: str, folders: Sequence[str] = ()) -> MediaItem | None:
        """The cited but missing medium a file of this name resolves: by its name in the address, else by its stem.

        Args:
            name: Of the file.
            folders: Names of the folders it lies in, outermost first: a site that was copied folder by folder repeats
                host and path of each address.

        Returns:
            The medium, or None when there is none or more than one fits.
        """
        wanted = key(name)
        exact = [medium for medium, names in self._missing if wanted in names]
        if exact:
            return exact[0] if len(exact) == 1 else _by_folders(exact, [*map(key, folders), wanted])
        wanted_stem = stem(wanted)
        if len(wanted_stem) < _SHORTEST_STEM:
            return None
        by_stem = [medium for medium, names in self._missing if wanted_stem in {stem(one) for one in names}]
        return by_stem[0] if len(by_stem) == 1 else None

    def missing_at(self, urls: Sequence[str]) -> MediaItem | None:
        """The cited but missing medium that is cited under one of these addresses; None when there is none."""
        wanted = {url for url in urls if url}
        return next(
            (one for one, _ in self._missing if one.source_url and self._all_addresses(one.source_url) & wanted), None
        )

    def _all_addresses(self, url: str) -> frozenset[str]:
        return self._alternatives.get(url, frozenset((url,)))

    def missing_with(self, sha256: str) -> MediaItem | None:
        """The cited but missing medium whose content must have this hash; None when there is none."""
        found = (medium for medium, _ in self._missing if self._hashes.get(medium.source_url) == sha256)
        return next(found, None) if sha256 else None

    @property
    def knows_hashes(self) -> bool:
        """Whether the hash of any missing medium is known: only then is it worth while to hash a file first."""
        return any(medium.source_url in self._hashes for medium, _ in self._missing)

    def claim_by_name(self, name: str) -> Claim | None:
        """The one claim whose words a file name clearly repeats, or None; none whose verdict is final and locked."""
        found = claim_by_name(name, self._claims)
        return None if found is None or found.id in self._locked else found


def _by_folders(media: Sequence[MediaItem], path: Sequence[str]) -> MediaItem | None:
    """Of media whose files have the same name, the one whose address ends like the path; at least one folder agrees."""
    ranked = sorted(((_agreeing(medium.source_url, path), medium) for medium in media), key=lambda pair: -pair[0])
    clear = len(ranked) == 1 or ranked[0][0] > ranked[1][0]
    return ranked[0][1] if clear and ranked[0][0] > 1 else None


def _agreeing(url: str, path: Sequence[str]) -> int:
    """How many parts of a path, from its end, are those of an address."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return 0
    names = [key(unquote(name)) for name in (parts.netloc, *parts.path.split("/")) if name]
    count = 0
    while count < min(len(names), len(path)) and names[-1 - count] == path[-1 - count]:
        count += 1
    return count


def _is_refused(medium: MediaItem) -> bool:
    return medium.state is MediaState.UNREADABLE and not medium.sha256


def claim_by_name(name: str, claims: Sequence[Claim]) -> Claim | None:
    """The one claim whose words a file name clearly repeats, or None."""
    wanted = _words(stem(name).replace("_", " ").replace("-", " ").replace(".", " "))
    if not wanted:
        return None
    ranked = sorted(((len(wanted & _words(claim.sentence)), claim) for claim in claims), key=lambda pair: -pair[0])
    if not ranked or ranked[0][0] == 0:
        return None
    best = ranked[0][0]
    second = ranked[1][0] if len(ranked) > 1 else 0
    clear = second == 0 or (best > second and best == len(wanted))
    return ranked[0][1] if clear else None
