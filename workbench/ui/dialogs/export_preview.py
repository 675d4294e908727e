"""What would be written, page by page, beside the choices of the export dialog."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from workbench.commands.report_preview import PreviewPage, PreviewResult
from workbench.errors import Cancelled, WorkbenchError
from workbench.model.report import ReportOptions
from workbench.ui import theme
from workbench.ui.gate import PictureGate, masked_look, to_image
from workbench.ui.language import said
from workbench.ui.models.words import tr
from workbench.ui.panels.pieces import row, tool, words
from workbench.ui.tasks import Activity
from workbench.ui.widgets.focus_ring import FocusRing

Ask = Callable[
    [ReportOptions, int, Callable[[PreviewResult], None], Callable[[BaseException], None]], "Activity | None"
]
"""Lays the report out: with these options, pictures so wide at most, then one of the two is called."""

_WAIT_MS = 250
_PICTURE_PX = 300
_SHEET = """
body {{ color: {ink}; font-size: {body}px; }} p {{ margin: 3px 0; }}
h1 {{ font-size: {title}px; font-weight: 600; margin: 6px 0; }}
h2 {{ font-size: {section}px; font-weight: 600; margin: 12px 0 4px 0; }}
h3 {{ font-size: {body}px; font-weight: 600; margin: 12px 0 3px 0; }}
td {{ vertical-align: top; }}
.quiet, .cap {{ color: {muted}; font-size: {small}px; }}
.num {{ color: {accent}; }} .note {{ background-color: {card}; }}
.good {{ color: {good}; }} .warn {{ color: {warn}; }} .bad {{ color: {bad}; }} .neutral {{ color: {quiet}; }}
.find {{ color: {find}; }}
"""


class ReportPreview(QWidget):
    """Pages of the report as it would be written now.

    Args:
        gate: By which pictures are masked here as everywhere.
        ask: Lays the report out.

    Attributes:
        pages: As laid out last; nothing while that has not been done.
    """

    def __init__(self, gate: PictureGate, ask: Ask) -> None:
        super().__init__()
        self.setObjectName("export.preview")
        self._gate, self._ask = gate, ask
        self._options: ReportOptions | None = None
        self._activity: Activity | None = None
        self._asked = 0
        self._place = 0
        self.pages: tuple[PreviewPage, ...] = ()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        line = row(margins=(5, 3, 5, 3), gap=3)
        self.told = words("", "small", "secondary")
        line.addWidget(self.told)
        self.last = tool("chevron-left", "export.page.last", tr("Last page"), lambda: self._turn(-1))
        self.next = tool("chevron-right", "export.page.next", tr("Next page"), lambda: self._turn(1))
        line.addWidget(self.last)
        line.addWidget(self.next)
        line.addStretch(1)
        outer.addLayout(line)
        self.browser = QTextBrowser()
        self.browser.setObjectName("export.page")
        self.browser.setOpenLinks(False)
        FocusRing(self.browser)
        self.browser.setAccessibleName(tr("Preview"))
        self.browser.document().setDocumentMargin(theme.current().px(20))
        outer.addWidget(self.browser, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self._lay_out)
        gate.masking_changed.connect(self._masking_changed)
        gate.everything_masked.connect(self._masking_changed)
        self._show_place()

    def set_options(self, options: ReportOptions) -> None:
        """Lay it out anew, once nothing more is chosen for a moment."""
        self._options = options
        self._timer.start()

    def stop(self) -> None:
        """Nobody looks any more."""
        self._timer.stop()
        self._asked += 1
        activity, self._activity = self._activity, None
        if activity is not None:
            activity.cancel()

    def _masking_changed(self, _masked: object = None) -> None:
        self._drop()  # what was shown must not stay until the new one is there
        if self._options is not None:
            self._timer.start()

    def _drop(self) -> None:
        self.pages = ()
        self.browser.clear()
        self._show_place()

    def _lay_out(self) -> None:
        options = self._options
        if options is None:
            return
        self.stop()
        asked = self._asked
        self.told.setText(tr("The preview is being prepared…"))
        self._activity = self._ask(
            options,
            theme.current().px(_PICTURE_PX),
            lambda found: self._show(asked, found),
            lambda error: self._failed(asked, error),
        )

    def _show(self, asked: int, found: PreviewResult) -> None:
        if asked != self._asked:
            return
        self._activity = None
        self.pages = found.pages
        self._place = min(self._place, max(0, len(found.pages) - 1))
        self._show_page()
        if found.left:
            more = tr("; {n} more claims are not shown here").format(n=found.left)
            self.told.setText(self.told.text() + more)

    def _failed(self, asked: int, error: BaseException) -> None:
        if asked != self._asked or isinstance(error, Cancelled):
            return
        self._activity = None
        self._drop()
        why = said(str(error)) if isinstance(error, WorkbenchError) else tr("Something unexpected went wrong.")
        self.told.setText(tr("There is no preview: {why}").format(why=why))

    def _turn(self, step: int) -> None:
        self._place = min(max(0, self._place + step), max(0, len(self.pages) - 1))
        self._show_page()

    def _show_page(self) -> None:
        document = self.browser.document()
        document.clear()
        document.setDefaultStyleSheet(_sheet())
        page = self.pages[self._place] if self.pages else None
        if page is not None:
            for one in page.pictures:
                image = to_image(one.picture)
                shown = masked_look(image) if one.masked else image
                document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(one.name), shown)
            self.browser.setHtml(f"<body>{page.html}</body>")
            self.browser.setAccessibleName(tr("Preview: {page}").format(page=said(page.title)))
        self._show_place()

    def _show_place(self) -> None:
        count = len(self.pages)
        text = tr("Preview, page {page} of {count}").format(page=self._place + 1, count=count)
        self.told.setText(text if count else tr("Preview"))
        self.last.setEnabled(self._place > 0)
        self.next.setEnabled(self._place + 1 < count)


def _sheet() -> str:
    now = theme.current()
    colours = {
        "ink": "text.primary",
        "muted": "text.muted",
        "quiet": "text.secondary",
        "accent": "accent.text",
        "card": "surface.card",
        "good": "state.good",
        "warn": "state.warn",
        "bad": "state.bad",
        "find": "finding.text",
    }
    sizes = {name: now.font(name).pixelSize() for name in ("body", "small", "title", "section")}
    return _SHEET.format(**{name: now.colour(token).name() for name, token in colours.items()}, **sizes)
