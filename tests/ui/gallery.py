"""Every widget in every look, as PNG files to be looked at: `python -m tests.ui.gallery --out DIR`.

Qt reads its scale factor once at start, so each device ratio is rendered by a process of its own.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

LOOKS = ("dark", "light", "contrast")
RATIOS = ("1", "2")


def main() -> int:
    """Render all looks at all ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--ratio", help=argparse.SUPPRESS)
    parser.add_argument("--text", type=float, default=1.0, help="text size, 1.0 to 2.0")
    parser.add_argument("--rtl", action="store_true", help="mirrored layout")
    chosen = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    chosen.out.mkdir(parents=True, exist_ok=True)
    if chosen.ratio:
        render(chosen.out, chosen.ratio, chosen.text, chosen.rtl)
        return 0
    for ratio in RATIOS:
        again = [sys.executable, "-m", "tests.ui.gallery", "--out", str(chosen.out), "--ratio", ratio]
        again += ["--text", str(chosen.text)] + (["--rtl"] if chosen.rtl else [])
        environment = {**os.environ, "QT_SCALE_FACTOR": ratio, "QT_QPA_PLATFORM": "offscreen"}
        subprocess.run(again, check=True, env=environment)
    return 0


def render(out: Path, ratio: str, text_scale: float, rtl: bool) -> None:
    """One process: all looks at one ratio."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from tests.ui import gallery_boards
    from workbench.ui import fonts, theme

    app = QApplication([])
    for line in fonts.load():
        print(line)
    if rtl:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for look in LOOKS:
        theme.apply(app, look, text_scale)
        for name, board in gallery_boards.boards().items():
            board.show()
            gallery_boards.settle(app)
            board.grab().save(str(out / f"{name}-{look}@{ratio}x.png"))
            board.close()
            board.deleteLater()
            gallery_boards.settle(app)


if __name__ == "__main__":
    raise SystemExit(main())
