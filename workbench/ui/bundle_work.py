"""Bundles and other copies of the case, as the window asks for them: made, taken over, merged."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workbench.ui.dialogs.giving import free_place
from workbench.ui.giving_work import GivingWork
from workbench.ui.language import said
from workbench.ui.models.words import tr
from workbench.ui.windows_work import cases_folder

if TYPE_CHECKING:
    from workbench.commands.change import Change
    from workbench.commands.session import Session
    from workbench.jobs import Progress
    from workbench.model.bundle import Bundled
    from workbench.model.case import CaseState
    from workbench.model.merging import MergeReport


class BundleWork(GivingWork):
    """Handlers of what goes out as a bundle and of what comes back."""

    # -- making one

    def ask_bundle(self) -> None:
        """Ask where the bundle goes."""
        from workbench.ui.dialogs.bundle import BundleDialog  # noqa: PLC0415 - after the first paint

        self._ask_giving(BundleDialog, self.bundle)

    def bundle(self, to: Path, originals: bool) -> None:
        """Make it; it can be stopped like all long work."""

        def work(session: Session, progress: Progress) -> Bundled:
            from workbench.commands import bundle  # noqa: PLC0415

            return bundle.bundle(session, to, originals=originals, progress=progress)

        def done(made: Bundled) -> None:
            from workbench.commands import bundle  # noqa: PLC0415

            self._tell_given(tr("The bundle is made"), bundle.lines(made), made.head, made.place.parent)

        self._window.case.edit(
            tr("Making the bundle"), work, done, self._failed(tr("The bundle was not made")), long=True
        )

    # -- one that came

    def ask_what_for(self, bundle: Path) -> None:
        """A bundle was dropped or chosen: it can become a case of its own, or be merged into the open one."""
        answers: list[tuple[str, Callable[[], object]]] = [
            (tr("Take over as a new case"), partial(self.take_over, bundle))
        ]
        if self._window.case.session is not None and self._window.case.writable:
            answers.append((tr("Merge into this case…"), partial(self.look, bundle)))
        text = tr(
            "“{name}” is a bundle of a case. Every file of it is checked first; nothing in it is opened as it is."
        )
        self._work.ask(tr("A bundle"), text.format(name=bundle.name), answers)

    def take_over(self, bundle: Path) -> None:
        """Make a case of a bundle, and open it."""
        by = self._window.settings.analyst()
        to = free_place(Path(cases_folder(self._window.settings)) / f"{bundle.stem}.case", ".case")

        def work(progress: Progress) -> tuple[Session, CaseState, list[str]]:
            from workbench.commands import foreign  # noqa: PLC0415
            from workbench.commands.session import open_case  # noqa: PLC0415

            report = foreign.import_case(bundle, to, by=by, progress=progress)
            session = open_case(to, by=by)
            return session, session.state(), list(report.lines())

        def told(outcome: tuple[Any, ...]) -> None:
            self._work.tell(tr("The case was taken over"), "\n".join(said(line) for line in outcome[2]))

        failed = self._failed(tr("The bundle was not taken over"))
        self._window.case_work.begin(tr("Taking over {name}").format(name=bundle.name), work, failed, told, folder=to)

    # -- merging

    def ask_merge(self) -> None:
        """Ask where the other copy is."""
        from workbench.ui.dialogs.base import choose_file, choose_folder  # noqa: PLC0415

        if self._window.case.session is None:
            return
        title, folder = tr("The other copy"), cases_folder(self._window.settings)
        kinds = tr("Bundles (*.zip)")
        self._work.ask(
            tr("Merge a copy"),
            tr("Choose another copy of this case: its folder, or a bundle of it. Nothing in it is changed."),
            [
                (tr("A folder…"), lambda: choose_folder(self._window, title, folder, self.look)),
                (tr("A bundle…"), lambda: choose_file(self._window, title, folder, kinds, self.look)),
            ],
        )

    def look(self, other: Path) -> None:
        """Find out what a copy would bring, and ask."""

        def work(session: Session, progress: Progress) -> MergeReport:
            from workbench.commands import merging  # noqa: PLC0415

            with merging.opened_copy(session, other, progress) as copy:
                return copy.look(progress)

        self._window.case.edit(
            tr("Looking at the copy"),
            work,
            partial(self._show, other),
            self._failed(tr("The copy cannot be merged")),
            long=True,
        )

    def _show(self, other: Path, report: MergeReport) -> None:
        from workbench.commands import merging  # noqa: PLC0415
        from workbench.ui.dialogs.merge import MergeDialog  # noqa: PLC0415

        if not report.since:
            self._work.tell(tr("Merge a copy"), said(merging.label(report)))
            return
        dialog = MergeDialog(self._window, other.name, report)
        dialog.chosen.connect(partial(self.merge, other, report.head))
        dialog.open()

    def merge(self, other: Path, head: str, choices: dict[int, str]) -> None:
        """Merge as it was chosen."""

        def work(session: Session, progress: Progress) -> Change:
            from workbench.commands import merging  # noqa: PLC0415

            with merging.opened_copy(session, other, progress) as copy:
                found, change = copy.merge(choices, progress=progress, expected_head=head)
            notes.extend(found.notes)
            return change

        def done(change: Change) -> None:
            if notes:
                self._work.tell(said(change.label), "\n".join(said(note) for note in notes))

        notes: list[str] = []
        self._window.case.edit(
            tr("Merging the copy"), work, done, self._failed(tr("The copy was not merged")), long=True
        )

    def ask_conflicts(self) -> None:
        """What merges left open, to be decided."""
        from workbench.commands import merging  # noqa: PLC0415
        from workbench.ui.dialogs.merge import ConflictsDialog  # noqa: PLC0415

        state = self._window.case.state
        if state is None:
            return
        found = merging.open_conflicts(state)
        if not found:
            self._work.tell(tr("Conflicts of merges"), tr("No merged copy left anything to be decided."))
            return
        dialog = ConflictsDialog(self._window, found)
        dialog.chosen.connect(self.decide)
        dialog.open()

    def decide(self, choices: dict[int, str]) -> None:
        """Decide conflicts as it was chosen, as one edit."""

        def work(session: Session, _progress: Progress) -> Change:
            from workbench.commands import merging  # noqa: PLC0415

            return merging.settle(session, choices)

        self._window.case.edit(tr("Deciding"), work, failed=self._failed(tr("The conflicts were not decided")))
