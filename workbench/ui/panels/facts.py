"""Facts: what the file itself says, in words first, every tag as read below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.commands import provenance
from workbench.commands.parts import taken_from
from workbench.model.media import MediaItem
from workbench.ui.direction import without_isolates
from workbench.ui.language import number, said
from workbench.ui.models.case import CaseModel
from workbench.ui.models.words import date_words, plural, size_words, tr
from workbench.ui.panels.match_card import FactRows
from workbench.ui.panels.pieces import button, column, tool, words
from workbench.ui.widgets.headers import SectionHeader


def fact_rows(item: MediaItem, inside: Sequence[str] = ()) -> list[tuple[str, str, str]]:
    """Name, size, hash and origin of a medium.

    Args:
        inside: Where it lay in the files of articles.
    """
    facts = item.facts
    rows = [(tr("Name"), item.name, "")]
    if item.caption:
        rows.append((tr("Caption"), item.caption, ""))
    if facts is not None:
        rows.append((tr("Kind"), ", ".join(part for part in (facts.format_name, size_words(item)) if part), ""))
        if facts.frame_count:
            count, rate = number(facts.frame_count), facts.frame_rate
            told = tr("{n}, {rate} a second").format(n=count, rate=number(rate, 2)) if rate else count
            rows.append((tr("Frames"), told, ""))
    if item.size_bytes is not None:
        rows.append((tr("Size"), tr("{n} bytes").format(n=number(item.size_bytes)), ""))
    rows.append((tr("Hash"), item.sha256 or tr("no file"), "code"))
    rows.append((tr("Comes from"), item.source_url or tr("not stated"), ""))
    rows += [(tr("Taken out of"), said(place), "") for place in inside]
    taken = ", ".join(part for part in (date_words(item.added_at[:10]), item.added_by) if part)
    rows.append((tr("Taken in"), taken, ""))
    return rows


def facts_text(item: MediaItem, inside: Sequence[str] = ()) -> str:
    """Everything as text for the clipboard."""
    lines = [f"{label}: {value}" for label, value, _role in fact_rows(item, inside)]
    if item.facts is not None:
        lines += list(item.facts.summary)
        lines += [f"{entry.group} / {entry.name}: {entry.value}" for entry in item.facts.entries]
    return "\n".join(lines)


class FactsPanel(QWidget):
    """Facts of the chosen medium; all tags on request."""

    def __init__(self, case: CaseModel) -> None:
        super().__init__()
        self.setObjectName("facts.panel")
        self._case = case
        self.header = SectionHeader(tr("Facts"), line_above=True)
        self.header.add_widget(tool("copy", "facts.copy", tr("Copy all facts"), self._copy))
        body = QWidget()
        body.setProperty("surface", "none")
        layout = column(body, margins=(5, 0, 5, 5), gap=4)
        self.summary = words("", "small", "secondary", wrap=True)
        self.rows = FactRows()
        self.problems = words("", "small", "warn", wrap=True)
        self.more = button("", "facts.more", self._toggle, kind="link")
        self.tags = FactRows(120)
        for widget in (self.summary, self.rows, self.problems, self.more, self.tags):
            layout.addWidget(widget)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        outer.addWidget(body)
        self.tags.hide()
        case.medium_changed.connect(self.refresh)
        case.changed.connect(lambda kinds: self.refresh() if kinds & {"media", "masks", "articles"} else None)

    def refresh(self) -> None:
        """Another medium."""
        item = self._case.medium()
        self.setVisible(item is not None)
        if item is None:
            return
        facts = item.facts
        self.header.set_detail("")
        self.summary.setText("\n".join(facts.summary) if facts else "")
        self.summary.setVisible(bool(facts and facts.summary))
        self.rows.show_rows(
            [
                *fact_rows(item, self._inside(item)),
                *self._citation_rows(item),
                *self._fetch_rows(item),
                *self._mask_row(item),
            ]
        )
        self.problems.setText("\n".join(map(said, facts.problems)) if facts else said(item.reason))
        self.problems.setVisible(bool(self.problems.text()))
        count = len(self._entries(item))
        self.more.setVisible(count > 0)
        self._show_tags(item)

    def _inside(self, item: MediaItem) -> tuple[str, ...]:
        state = self._case.state
        return () if state is None else taken_from(state, item)

    def _citation_rows(self, item: MediaItem) -> list[tuple[str, str, str]]:
        """Which of several articles cite it, each with its caption."""
        state = self._case.state
        if state is None or len(state.articles) + len(state.set_aside) < 2:
            return []
        return [
            (
                tr("Cited by"),
                ": ".join(part for part in (entry.title, reference.caption) if part)
                + (" " + tr("(set aside)") if entry.set_aside_at else ""),
                "",
            )
            for entry, reference in state.cited_in(item.id)
        ]

    def _fetch_rows(self, item: MediaItem) -> list[tuple[str, str, str]]:
        """How it came from the network, or why it did not."""
        state = self._case.state
        if state is None:
            return []
        lines = provenance.fetched(state, item.sha256) if item.sha256 else provenance.tries(state, item.id)
        return [(tr("Fetched") if item.sha256 else tr("Tried"), "\n".join(map(said, lines)), "")] if lines else []

    def _mask_row(self, item: MediaItem) -> list[tuple[str, str, str]]:
        """What was said of this file against the case, in words."""
        state = self._case.state.masks.get(item.id, "") if self._case.state else ""
        told = {"masked": tr("Masked, for this file"), "shown": tr("Shown, for this file")}.get(state)
        return [(tr("Picture"), told, "")] if told else []

    def _entries(self, item: MediaItem) -> list[tuple[str, str]]:
        """Every tag of the file, and the headers it came with."""
        tags = [(f"{entry.group}, {entry.name}", entry.value) for entry in item.facts.entries] if item.facts else []
        headers = provenance.response_headers(self._case.state, item.sha256) if self._case.state else ()
        return tags + [(tr("Answer of the site, {name}").format(name=name), value) for name, value in headers]

    def _show_tags(self, item: MediaItem) -> None:
        entries = self._entries(item)
        shown = self.tags.isVisibleTo(self)
        self.more.setText(
            tr("Hide the tags") if shown else plural(len(entries), "Show {n} tag as read", "Show all {n} tags as read")
        )
        if shown:
            self.tags.show_rows([(label, value, "code") for label, value in entries])

    def _toggle(self) -> None:
        self.tags.setVisible(not self.tags.isVisibleTo(self))
        item = self._case.medium()
        if item is not None:
            self._show_tags(item)

    def _copy(self) -> None:
        item = self._case.medium()
        if item is not None:
            told = len(item.facts.entries) if item.facts else 0  # these are in the text already
            more = [f"{label}: {value}" for label, value, _role in self._fetch_rows(item)]
            more += [f"{label}: {value}" for label, value in self._entries(item)[told:]]
            QGuiApplication.clipboard().setText(
                without_isolates("\n".join((facts_text(item, self._inside(item)), *more)))
            )
