"""Looking elsewhere: copy what is on the stage, open a reverse-image search in the browser, record the step.

Nothing is sent from here. Opening a page is left to the browser, and the picture waits on the clipboard.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage

from workbench.commands import elsewhere
from workbench.commands.elsewhere import Crop, SearchService
from workbench.errors import UsageError
from workbench.model.review import Evidence, LookedElsewhere, Stance
from workbench.model.work import FramesResult
from workbench.ui.gate import to_image
from workbench.ui.models.words import tr
from workbench.ui.window import Window


class ElsewhereWork(QObject):
    """Handlers of searches in the browser.

    Attributes:
        open_address: Opens an address in the browser; False when there is none.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.open_address: Callable[[QUrl], bool] = QDesktopServices.openUrl

    def look(self) -> None:
        """Copy and open, with the service used last; the first time it is asked which."""
        service = elsewhere.last_service(self._window.settings)
        if service is None:
            self.choose()
        else:
            self.copy_and_open(service)

    def choose(self) -> None:
        """Ask which service, and how."""
        from workbench.ui.dialogs.elsewhere import ElsewhereDialog  # noqa: PLC0415 - after the first paint

        item = self._window.case.medium()
        if item is None:
            raise UsageError(tr("Choose a picture or clip first."))
        ElsewhereDialog(self._window, self, self._window.settings, item, self.part() is not None).open()

    def part(self) -> Crop | None:
        """The part of the picture on the stage; None for all of it, and where the stage is not in view."""
        stage = self._window.desk_work.stage
        if self._window.view_name() != "desk" or stage is None:
            return None
        return stage.geometry_now().part_in_view()

    def copy_and_open(self, service: SearchService, *, whole: bool = False) -> None:
        """Put the picture, or the part in view, on the clipboard and open the service's page.

        Args:
            whole: The whole picture although only a part is in view.
        """
        case = self._window.case
        session, media_id = case.session, case.media_id
        if session is None or media_id is None:
            raise UsageError(tr("Choose a picture or clip first."))
        pts, crop = case.pts, None if whole else self.part()
        case.runner.job(
            lambda: elsewhere.whole_frame(session, media_id, pts),
            lambda result: self._copied(service, media_id, result, crop),
        )

    def _copied(self, service: SearchService, media_id: int, result: FramesResult, crop: Crop | None) -> None:
        image = to_image(result.pictures[0]) if result.pictures else QImage()
        if image.isNull():
            self._window.show_error(UsageError(tr("There is no picture at this time, so nothing was copied.")))
            return
        QGuiApplication.clipboard().setImage(_cut(image, crop))
        said = (
            tr("The part in view is on the clipboard. Paste it into {service} with Ctrl+V.")
            if crop
            else tr("The picture is on the clipboard. Paste it into {service} with Ctrl+V.")
        )
        self._open(service, media_id, service.page, result.pictures[0].pts, crop, said.format(service=service.name))

    def open_by_address(self, service: SearchService) -> None:
        """Open the address that makes the service look for the picture at its own address."""
        item = self._window.case.medium()
        address = elsewhere.address_of(service, item) if item is not None else ""
        if item is None or not address:
            raise UsageError(tr("This medium has no address of its own that the service could look for."))
        said = tr("{service} was given the address of the picture by your browser.").format(service=service.name)
        self._open(service, item.id, address, None, None, said)

    def _open(  # noqa: PLR0917 - private; the parts of one step
        self, service: SearchService, media_id: int, address: str, pts: int | None, crop: Crop | None, said: str
    ) -> None:
        window = self._window
        elsewhere.use_service(window.settings, service)
        claim = window.case.claim()
        claim_id = claim.id if claim is not None and media_id in claim.media_ids else None
        if not self.open_address(QUrl(address, QUrl.ParsingMode.StrictMode)):
            said = tr("No browser could be opened. Open {address} yourself; the picture is on the clipboard.").format(
                address=address
            )
        window.case.edit(
            tr("Recording the search elsewhere"),
            lambda session, _progress: elsewhere.record(
                session, media_id, service, address=address, pts=pts, crop=crop, claim_id=claim_id
            ),
            lambda _change: window.desk_work.say_next(said),
        )

    # -- what it came to

    def nothing_found(self, step: LookedElsewhere) -> None:
        """The search found nothing."""
        self._window.case.edit(
            tr("Recording the answer"), lambda session, _progress: elsewhere.nothing_found(session, step.id)
        )

    def left_open(self, step: LookedElsewhere) -> None:
        """Take the answer back."""
        self._window.case.edit(
            tr("Recording the answer"), lambda session, _progress: elsewhere.left_open(session, step.id)
        )

    def ask_found(self, step: LookedElsewhere) -> None:
        """Ask for the outside source that was found."""
        from workbench.ui.dialogs.elsewhere import FoundDialog  # noqa: PLC0415 - after the first paint

        FoundDialog(self._window, self, step).open()

    def found(self, step: LookedElsewhere, source: Evidence, stance: Stance) -> None:
        """Pin what was found to the claim of the step, or to the chosen one."""
        claim_id = step.claim_id or self._window.case.need_claim().id
        self._window.case.edit(
            tr("Pinning"), lambda session, _progress: elsewhere.found(session, step.id, claim_id, source, stance)
        )


def _cut(image: QImage, crop: Crop | None) -> QImage:
    if crop is None:
        return image
    left, top, width, height = crop
    return image.copy(
        round(left * image.width()),
        round(top * image.height()),
        max(1, round(width * image.width())),
        max(1, round(height * image.height())),
    )
