"""Pictures of real articles on their way into a case: `python -m tests.ui.article_shows --out DIR [--docs]`.

Three pages of the shared material, and a folder as bellingcat's auto-archiver leaves it (generated), each before it is
taken in and as a case; light and dark, at 100 % and with text of 200 %. Also the dialogs for place names and fetching.
Without the shared material only the folder is shown, and a line says why. `--docs` puts some of them, reduced, where
the guide shows them.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from tests.ui.screenshots import screen, settle
from tests.ui.screenshots_articles import _until, _wait
from tests.unit.articles.containers import made_archive
from workbench.commands import case, known
from workbench.settings import Settings
from workbench.ui import app as window_app
from workbench.ui.main_window import MainWindow

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared" / "articles"
PAGES = ("flydubai-kathmandu", "gospers-megablaze", "ru-kommersant-malaysia")
RUNS = (("light", "1.0"), ("dark", "1.0"), ("light", "2.0"), ("dark", "2.0"))
DOCS = ROOT / "docs" / "screens" / "articles"
IN_DOCS = (
    *("flydubai-kathmandu-before-light", "flydubai-kathmandu-case-light", "gospers-megablaze-before-dark"),
    *("gospers-megablaze-case-dark", "ru-kommersant-malaysia-before-light-200", "auto-archiver-before-light"),
    *("auto-archiver-case-dark", "places-light", "fetch-dark-200"),
)


def sources(folder: Path) -> dict[str, Path]:
    """What is shown, by name; says what is missing."""
    archive = made_archive.folder(folder / "archive")
    archive.write_json()
    found = {"auto-archiver": archive.root}
    missing = [name for name in PAGES if not (SHARED / f"{name}.html").is_file()]
    if missing:
        sys.stderr.write(f"Not shown, as the shared material is not at {SHARED}: {', '.join(missing)}.\n")
    return {name: SHARED / f"{name}.html" for name in PAGES if name not in missing} | found


class Shows:
    """Takes the pictures of one look.

    Args:
        window: Open, without a case.
        out: Takes the pictures.
        suffix: Ends their names.
    """

    def __init__(self, window: MainWindow, out: Path, suffix: str) -> None:
        self._window, self._out, self._suffix = window, out, suffix

    def _keep(self, name: str, widget: QWidget) -> None:
        settle(self._window, 400)
        widget.grab().save(str(self._out / f"{name}{self._suffix}.png"))

    def before(self, name: str, source: Path) -> None:
        """The article as it is shown before the case is made."""
        dialog = self._window.article_work.ask_new(source)
        dialog.resize(min(1200, self._window.width() - 60), min(900, self._window.height() - 60))
        _wait(dialog)
        self._keep(f"{name}-before", dialog)
        dialog.reject()
        QTest.qWait(100)

    def as_case(self, name: str, path: Path) -> None:
        """The case made of it."""
        known.note(path)
        self._window.case_work.open_path(path, drawn=True)
        _until(lambda: self._window.case.path == path and self._window.case.session is not None)
        _until(lambda: self._window.runner.idle)
        self._window.show_view("desk")
        settle(self._window, 1200)
        self._keep(f"{name}-case", self._window)

    def dialogs(self) -> None:
        """Place names of the open case, and fetching a page by its address."""
        self._window.article_work.ask_place_names()
        self._dialog("places")
        self._window.fetching.ask_page(self._window, lambda _path: None)
        self._dialog("fetch")

    def _dialog(self, name: str) -> None:
        QTest.qWait(300)
        asked = next(one for one in self._window.findChildren(QDialog) if one.isVisible())
        self._keep(name, asked)
        asked.reject()
        QTest.qWait(100)


def photograph(out: Path, look: str, text_scale: str) -> None:
    """All pictures of one look, in this process."""
    settings = Settings()
    settings.set("theme", look)
    settings.set("text_scale", float(text_scale))
    window_app.make_app(settings)
    window = window_app.open_window(settings)
    window.resize(1600, 1000)
    window.show()
    shows = Shows(window, out, f"-{look}" + ("-200" if text_scale == "2.0" else ""))
    with tempfile.TemporaryDirectory() as folder:
        for name, source in sources(Path(folder)).items():
            shows.before(name, source)
            path = Path(folder) / f"{name}.case"
            made, _report = case.new(path, article=source)
            made.close()
            shows.as_case(name, path)
        shows.dialogs()
        window.close()


def into_docs(out: Path) -> None:
    """Some of the pictures, with a palette and at most 1400 pixels wide."""
    DOCS.mkdir(parents=True, exist_ok=True)
    for name in IN_DOCS:
        if (out / f"{name}.png").is_file():
            with Image.open(out / f"{name}.png") as picture:
                small = picture.convert("RGB")
                small.thumbnail((1400, 1400), Image.Resampling.LANCZOS)
                small.quantize(128).save(DOCS / f"{name}.png", optimize=True)


def main() -> int:
    """Each look in a process of its own."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--run", nargs=2, metavar=("LOOK", "TEXT_SCALE"), help="only this look, in this process")
    parser.add_argument("--docs", action="store_true", help="put some where the guide shows them")
    chosen = parser.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    if chosen.run:
        photograph(chosen.out, *chosen.run)
        return 0
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    worst = 0
    for look, text_scale in RUNS:
        command = [sys.executable, "-m", "tests.ui.article_shows", "--out", str(chosen.out), "--run", look, text_scale]
        variables = {"WORKBENCH_HOME": str(chosen.out / "home"), **screen(chosen.out)}
        done = subprocess.run(command, env={**os.environ, **variables}, check=False)
        worst = max(worst, abs(done.returncode))
    if chosen.docs:
        into_docs(chosen.out)
    return worst


if __name__ == "__main__":
    sys.exit(main())
