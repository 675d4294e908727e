"""Taking files and articles into a case: the file first, then its row and audit entry in one transaction."""

from __future__ import annotations

import json
import os
from collections.abc import Collection, Sequence
from pathlib import Path

from workbench.errors import NotFoundError, UsageError
from workbench.jobs import SILENT, Progress
from workbench.model.article import Article, ClaimSuggestion
from workbench.model.ids import ArticleId, MediaId
from workbench.model.media import MediaKind, MediaState
from workbench.model.names import display_name
from workbench.storage.case_base import CaseBase, clean
from workbench.storage.clock import now
from workbench.storage.originals import Stored
from workbench.storage.packing import packed
from workbench.storage.taken_out import TakenOut
from workbench.storage.vouching import Entry

_ADD_MEDIUM = """INSERT INTO media
    (sha256, size_bytes, name_bytes, name, kind, state, reason, advice, source_url, caption, added_at, added_by)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""


class Intake(CaseBase):
    """Files into the case."""

    def add_file(
        self,
        source: Path,
        *,
        name_bytes: bytes = b"",
        source_url: str = "",
        caption: str = "",
        progress: Progress = SILENT,
    ) -> tuple[MediaId, bool]:
        """Take a picture or clip in. The same content is stored once.

        Args:
            source: The file; a link is followed.
            name_bytes: Original name as the file system gives it; the name of `source` when empty.
            source_url: Where it was had.
            caption: As given by the article.

        Returns:
            Its id, and whether it is new.

        Raises:
            UnreadableError: The file is missing, empty, not a regular file, changed while copied, or may not be read.
            StorageError: The disk of the case is full or fails.
        """
        self._require_writable()
        stored = self._originals.store(source, progress)
        raw = name_bytes or os.fsencode(source.name)
        if (known := self._medium_with(stored.sha256)) is not None:
            self.activity("found again", {"media_id": known, "name": display_name(raw)})
            return known, False
        return self._add_row(stored, raw, source_url, caption), True

    def _add_row(self, stored: Stored, name_bytes: bytes, source_url: str, caption: str) -> MediaId:
        name = display_name(name_bytes)
        with self._record(
            "media.add", f"Added {name}", sha256=stored.sha256, size_bytes=stored.size_bytes, name=name, url=source_url
        ) as entry:
            self._db.execute(
                _ADD_MEDIUM,
                (
                    stored.sha256,
                    stored.size_bytes,
                    name_bytes,
                    name,
                    MediaKind.UNKNOWN,
                    MediaState.WAITING,
                    "",
                    "",
                    clean(source_url),
                    clean(caption),
                    now(),
                    clean(self.by),
                ),
            )
            media_id = MediaId(self._inserted())
            entry.detail["media_id"] = media_id
            entry.wrote("medium", media_id)
        return media_id

    def taken_out(self, sizes_bytes: Sequence[int]) -> TakenOut:
        """Disposable files for media on their way out of an archive; see `TakenOut`.

        Raises:
            StorageError: There is too little room on the disk of the case.
        """
        self._require_writable()
        return self._cache.taken_out(sizes_bytes)

    def _medium_with(self, sha256: str) -> MediaId | None:
        row = self._db.execute("SELECT id FROM media WHERE sha256 = ?", (sha256,)).fetchone()
        return MediaId(row[0]) if row else None

    def original_path(self, sha256: str) -> Path:
        """Where the original with this hash lies.

        Raises:
            NotFoundError: It is not there.
        """
        path = self._originals.path(sha256)
        if not path.is_file():
            raise NotFoundError(
                f"The original {sha256[:12]} is not in the case folder.",
                advice="Check the case to see what else is missing.",
            )
        return path

    def add_missing(self, name: str, url: str = "", caption: str = "", reason: str = "") -> MediaId:
        """Record a medium the article cites but that could not be had."""
        shown = display_name(name)
        with self._record("media.missing", f"Cited but missing: {shown}", name=shown, url=url, reason=reason) as entry:
            return self._add_without_file(entry, os.fsencode(name), MediaState.MISSING, reason, "", url, caption)

    def add_unreadable(self, name_bytes: bytes, reason: str, advice: str, source_url: str = "") -> MediaId:
        """Record a file the analyst gave that could not be taken in (empty, no permission), so that it is not lost
        from sight. It has no hash and no original. The same file refused again for the same reason is found again.

        Args:
            name_bytes: Name as the file system gives it.
            reason: As in `UnreadableError.reason`.
            advice: What to do about it.
            source_url: Where it was had.
        """
        self._require_writable()
        row = self._db.execute(
            "SELECT id FROM media WHERE name_bytes = ? AND state = ? AND sha256 IS NULL AND reason = ?"
            " AND source_url = ? AND same_as IS NULL",
            (name_bytes, MediaState.UNREADABLE, clean(reason), clean(source_url)),
        ).fetchone()
        if row is not None:
            return MediaId(row[0])
        shown = display_name(name_bytes)
        label = f"Could not take in {shown}"
        with self._record("media.refused", label, name=shown, url=source_url, reason=reason) as entry:
            return self._add_without_file(
                entry, name_bytes, MediaState.UNREADABLE, reason, advice, source_url, caption=""
            )

    def _add_without_file(  # noqa: PLR0917 - one column each
        self, entry: Entry, name: bytes, state: MediaState, reason: str, advice: str, url: str, caption: str
    ) -> MediaId:
        self._db.execute(
            _ADD_MEDIUM,
            (
                *(None, None, name, display_name(name), MediaKind.UNKNOWN, state),
                *(clean(reason), clean(advice), clean(url), clean(caption), now(), clean(self.by)),
            ),
        )
        media_id = MediaId(self._inserted())
        entry.detail["media_id"] = media_id
        entry.wrote("medium", media_id)
        return media_id

    def resolve_missing(
        self, missing_id: int, source: Path, *, name_bytes: bytes = b"", progress: Progress = SILENT
    ) -> MediaId:
        """Give a medium without a file, missing or refused before, its file.

        Returns:
            The medium to use from now on: the same one, or the one that already had this content.

        Raises:
            UsageError: The medium has its file.
            UnreadableError, StorageError: As for `add_file`.
        """
        self._require_writable()
        self._require("medium", (missing_id,))
        sha256, same_as = self._db.execute("SELECT sha256, same_as FROM media WHERE id = ?", (missing_id,)).get
        if sha256 is not None or same_as is not None:
            raise UsageError(f"Medium {missing_id} is not missing.")
        stored = self._originals.store(source, progress)
        raw = name_bytes or os.fsencode(source.name)
        known = self._medium_with(stored.sha256)
        with self._record(
            "media.found",
            f"Found {display_name(raw)}",
            media_id=missing_id,
            sha256=stored.sha256,
            name=display_name(raw),
        ) as entry:
            entry.wrote("medium", missing_id)
            if known is not None:
                entry.detail["same_as"] = known
                self._db.execute("UPDATE media SET same_as = ? WHERE id = ?", (known, missing_id))
                return known
            self._db.execute(
                "UPDATE media SET sha256 = ?, size_bytes = ?, name_bytes = ?, name = ?, state = ?, reason = '',"
                " advice = '', added_at = ?, added_by = ? WHERE id = ?",
                (
                    stored.sha256,
                    stored.size_bytes,
                    raw,
                    display_name(raw),
                    MediaState.WAITING,
                    now(),
                    clean(self.by),
                    missing_id,
                ),
            )
        return MediaId(missing_id)

    def add_article(
        self,
        source: Path,
        article: Article,
        *,
        name_bytes: bytes = b"",
        without_claims: Collection[int] = (),
        progress: Progress = SILENT,
    ) -> ArticleId:
        """Take an article in, with a claim for each suggestion. The same file is stored once.

        Args:
            source: The saved page or text.
            article: As read from it.
            without_claims: Suggestions that become no claim, by their place.

        Raises:
            UnreadableError, StorageError: As for `add_file`.
        """
        self._require_writable()
        stored = self._originals.store(source, progress)
        row = self._db.execute("SELECT id FROM article WHERE sha256 = ?", (stored.sha256,)).fetchone()
        if row is not None:
            return ArticleId(row[0])
        raw = name_bytes or os.fsencode(source.name)
        name = display_name(raw)
        claims = [one for number, one in enumerate(article.claims) if number not in without_claims]
        with self._record(
            "article.add", f"Added the article {name}", sha256=stored.sha256, name=name, claims=len(claims)
        ) as entry:
            self._db.execute(
                "INSERT INTO article (sha256, size_bytes, name_bytes, name, content, added_at, added_by)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (stored.sha256, stored.size_bytes, raw, name, packed(article), now(), clean(self.by)),
            )
            article_id = ArticleId(self._inserted())
            for suggestion in claims:
                self._add_suggestion(article_id, suggestion)
            entry.detail["article_id"] = article_id
            entry.wrote("article", article_id)
        return article_id

    def _add_suggestion(self, article_id: ArticleId, suggestion: ClaimSuggestion) -> None:
        self._db.execute(
            "INSERT INTO claim (article_id, by_hand, sentence, block, start, end, reason, attribution, hedges, dates,"
            " places, date, edited) VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', 0)",
            (
                article_id,
                clean(suggestion.sentence),
                suggestion.block,
                suggestion.start,
                suggestion.end,
                clean(suggestion.reason),
                clean(suggestion.attribution),
                json.dumps(suggestion.hedges),
                json.dumps(suggestion.dates),
                json.dumps(suggestion.places),
            ),
        )

    def keep_article_file(
        self, article_id: int, source: Path, role: str, *, name_bytes: bytes = b"", progress: Progress = SILENT
    ) -> bool:
        """Keep a file that belongs to an article without being a medium. The same content is kept once.

        Args:
            role: What it is, in words.

        Returns:
            Whether it is new.

        Raises:
            NotFoundError: There is no such article.
            UnreadableError, StorageError: As for `add_file`.
        """
        self._require("article", (article_id,))
        self._require_writable()
        stored = self._originals.store(source, progress)
        known = "SELECT 1 FROM article_file WHERE article_id = ? AND sha256 = ?"
        if self._db.execute(known, (article_id, stored.sha256)).fetchone() is not None:
            return False
        raw = name_bytes or os.fsencode(source.name)
        name = display_name(raw)
        with self._record(
            "article.file", f"Kept {name} with the article", article_id=article_id, sha256=stored.sha256, name=name,
            role=role,
        ) as entry:  # fmt: skip
            self._db.execute(
                "INSERT INTO article_file (article_id, sha256, size_bytes, name_bytes, name, role, added_at, added_by)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (article_id, stored.sha256, stored.size_bytes, raw, name, clean(role), now(), clean(self.by)),
            )
            entry.wrote("article-file", self._inserted())
        return True

    def activity(self, kind: str, detail: dict[str, object]) -> None:
        """Record that something was looked at, checked, exported or searched: outside the chain, nothing changes.

        A case open for reading only keeps no such record.
        """
        if self.read_only:
            return
        with self._aside():
            self._db.execute(
                "INSERT INTO activity (at, by, kind, detail) VALUES (?, ?, ?, ?)",
                (now(), clean(self.by), kind, json.dumps(detail, sort_keys=True)),
            )
