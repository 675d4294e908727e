"""The pictures and the page of docs/screens: `python -m tests.ui.screens_page`.

Draws the sample case (the program makes its media itself), takes every view and dialog from the running program,
reduces the PNGs to a palette, and writes docs/screens/README.md. `--language CODE` adds the main views in that
language.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from tests.ui.screenshots import screen
from workbench.settings import PREFERENCES

ROOT = Path(__file__).resolve().parents[2]
TO = ROOT / "docs" / "screens"
COLOURS = 256
_MAIN = ("desk", "review", "compare-swipe", "verdict", "report", "sheet", "library")
_VIEWS = ("start", *_MAIN)


@dataclass(frozen=True, slots=True)
class Screen:
    """One screen.

    Attributes:
        chapter: Heading it stands under.
        name: Beginning of the names of its pictures.
        title: Its heading.
        text: What it shows and what to press.
        state: State of `tests.ui.screenshots` that takes it; empty where it comes along with the screen before.
        also: Further pictures told here.
    """

    chapter: str
    name: str
    title: str
    text: str
    state: str
    also: tuple[str, ...]


def screens() -> tuple[Screen, ...]:
    """What `screens.toml` says."""
    told = tomllib.loads((Path(__file__).parent / "screens.toml").read_text(encoding="utf-8"))["screen"]
    return tuple(
        Screen(
            *(one[key] for key in ("chapter", "name", "title", "text")),
            one.get("as", one["name"]).strip("-"),
            tuple(one.get("also", ())),
        )
        for one in told
    )


_LEAD = """# Every screen

All pictures are of the sample case, which the program draws itself; nothing in them happened. Pictures of media are
masked, blurred and grey, until a person asks to see them: hold `V` to look, `Shift+V` shows them until the case is
closed, `Shift+Esc` masks everything. `?` lists the keys of the view that is open, `Ctrl+K` finds any action by name.

Made by `python -m tests.ui.screens_page`; do not edit by hand.
"""


_EXPORTS = """## What is exported

Pages as they are printed and cards as they are shared, made by `python -m tests.ui.export_screens`: of the sample
case, and of a case of four claims on an article with real clips. The clips are Big Buck Bunny (Blender Foundation,
CC BY 3.0) and sample videos of intel-iot-devkit (CC BY 4.0); they have nothing to do with the article, and all dates,
names and verdicts are invented.
"""
_EXPORT_TITLES = {"sample": "The sample case", "ceasefire": "Four claims with real clips"}


def exported(pictures: Iterable[str]) -> str:
    """The chapter on exports: for each case its first page and its first card, and links to the others."""
    parts = [_EXPORTS]
    for case, title in _EXPORT_TITLES.items():
        of_case = sorted((one for one in pictures if one.startswith(f"{case}-")), key=_by_number)
        first = [f"{case}-{kind}-1.jpg" for kind in ("page", "card") if f"{case}-{kind}-1.jpg" in of_case]
        links = ", ".join(f"[{one.removesuffix('.jpg')}](exports/{one})" for one in of_case if one not in first)
        shown = [f"![{title}: {one.split('-')[1]}](exports/{one})\n" for one in first]
        parts.append("\n".join([f"### {title}\n", *shown, f"Also: {links}\n"]))
    return "\n".join(parts)


def _by_number(name: str) -> tuple[str, int]:
    stem, _, number = name.removesuffix(".jpg").rpartition("-")
    return stem, int(number)


def runs(dialogs: tuple[str, ...], language: str) -> list[tuple[str, str, dict[str, str], tuple[str, ...]]]:
    """What is taken in one process: look, ending of the names, variables, states."""
    made: list[tuple[str, str, dict[str, str], tuple[str, ...]]] = [
        (
            "dark",
            "-dark",
            {},
            (*_VIEWS, *dialogs, "masked", "masked-review", "compare-masked", "sheet-masked", "small"),
        ),
        ("light", "-light", {}, (*_VIEWS, *dialogs)),
        ("contrast", "-contrast", {}, ("desk", "verdict")),
        (
            "dark",
            "-dark@2x",
            {"QT_SCALE_FACTOR": "2"},
            ("desk", "verdict", "report"),
        ),
        ("light", "-light-large-text", {"WORKBENCH_TEXT_SCALE": "2.0"}, ("desk", "verdict")),
    ]
    if language:
        made.append(("dark", "-dark", {"WORKBENCH_LANGUAGE": language}, _MAIN))
    return made


def take(case: Path, work: Path, language: str) -> list[Path]:
    """Take everything, one process for each look, each with a fresh copy of the case."""
    dialogs = tuple(one.state for one in screens() if one.state and one.state not in _VIEWS)
    taken: list[Path] = []
    for place, (look, _ending, more, states) in enumerate(runs(dialogs, language)):
        out = work / f"{place}"
        copy = out / "case" / case.name
        shutil.copytree(case, copy)
        command = [sys.executable, "-m", "tests.ui.screenshots", "--case", str(copy), "--out", str(out)]
        command += ["--look", look, "--states", ",".join(states)]
        if "WORKBENCH_LANGUAGE" in more:
            command += ["--language", more["WORKBENCH_LANGUAGE"]]
        known_from(work, out / "home")
        home = {"WORKBENCH_HOME": str(out / "home"), "HOME": str(work)}
        subprocess.run(command, cwd=ROOT, env={**os.environ, **screen(out), **more, **home}, check=True)
        for picture in sorted(out.glob("*.png")):
            spoken = more.get("WORKBENCH_LANGUAGE", "")
            name = f"{picture.stem}-{spoken}.png" if spoken else picture.name
            taken.append(picture.rename(work / name))
    return taken


def drawn_sample(work: Path) -> Path:
    """Let the program draw its sample; returns the case."""
    home = {**os.environ, "WORKBENCH_HOME": str(work / "home")}
    drawn = [sys.executable, "-m", "workbench", "demo", "--to", str(work / "demo"), "--no-window"]
    subprocess.run(drawn, cwd=ROOT, env=home, check=True, stdout=subprocess.DEVNULL)
    return work / "demo" / "sample.case"


def known_from(work: Path, home: Path) -> None:
    """Let the program of `home` know the library that was drawn in `work`, so that it does not ask whose it is."""
    known = work / "home" / "known.json"
    if known.is_file():
        home.mkdir(parents=True, exist_ok=True)
        shutil.copy(known, home / "known.json")


def reduced(picture: Path, to: Path) -> None:
    """The same with a palette: a third of the size, and no difference that tells anything."""
    with Image.open(picture) as whole:
        whole.convert("RGB").quantize(COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(
            to, optimize=True
        )


def page(names: set[str], exports: Sequence[str] = ()) -> str:
    """The page, in Markdown.

    Args:
        names: Of the pictures of screens.
        exports: Names of the pictures in `exports`.
    """
    parts = [_LEAD]
    chapter = ""
    for one in screens():
        if one.chapter != chapter:
            chapter = one.chapter
            parts.append(f"## {chapter}\n")
        parts.append(part(one, names))
    if exports:
        parts.append(exported(exports))
    return "\n".join(parts)


def part(one: Screen, names: set[str]) -> str:
    """One screen: what it shows, what to press, and its pictures."""
    shown = next(name for name in (f"{one.name}-dark.png", f"{one.name}-light.png") if name in names)
    stems = {f"{other}-" for other in (one.name, *one.also)}
    more = sorted(name for name in names if name != shown and any(_is_of(name, stem) for stem in stems))
    links = ", ".join(f"[{name.removesuffix('.png')}]({name})" for name in more)
    lines = [f"### {one.title}\n", f"{one.text}\n", f"![{one.title}]({shown})\n"]
    return "\n".join([*lines, f"Also: {links}\n"] if links else lines)


def _is_of(name: str, stem: str) -> bool:
    return any(name.startswith(f"{stem}{look}") for look in ("dark", "light", "contrast"))


def main() -> int:
    """Draw, take, reduce, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--case", type=Path, help="a sample case that is there already")
    parser.add_argument("--language", default="", help="also the main views in this language, as the setting names it")
    parser.add_argument("--to", type=Path, default=TO)
    chosen = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    language = chosen.language
    if language and not any(one.key == "language" for one in PREFERENCES):
        sys.stderr.write("This version has no setting for the language; its pictures are left out.\n")
        language = ""
    with tempfile.TemporaryDirectory(prefix="sample-") as folder:  # seen in dialogs that show a path
        work, case = Path(folder), chosen.case
        if case is None:
            case = drawn_sample(work)
        taken = take(case, work, language)
        chosen.to.mkdir(parents=True, exist_ok=True)
        for old in chosen.to.glob("*.png"):
            old.unlink()
        for picture in taken:
            reduced(picture, chosen.to / picture.name)
    names = {picture.name for picture in chosen.to.glob("*.png")}
    exports = sorted(picture.name for picture in (chosen.to / "exports").glob("*.jpg"))
    (chosen.to / "README.md").write_text(page(names, exports), encoding="utf-8")
    size_mb = sum((chosen.to / name).stat().st_size for name in names) / 1e6
    sys.stderr.write(f"{len(names)} pictures, {size_mb:.1f} MB, in {chosen.to}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
