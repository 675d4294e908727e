"""Try any form of the program as a stranger would: an empty environment, the sample case, a report that is checked.

    python3 packaging/smoke.py PROGRAM            a bundle's `workbench`, an installed one, or `.venv/bin/workbench`
    python3 packaging/smoke.py PROGRAM --window   also open the window on the sample, on a screen of its own (Xvfb)

Needs nothing but Python. Ends with 0 when all holds, else says what does not.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import zipfile
from collections.abc import Sequence
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

VERDICTS = ("Claim 1: False context", "Claim 2: Unverifiable", "Claim 3: Mixed", "Claim 4: Not yet checked")
CLAIM = "A second drone was also allegedly downed."
"""A sentence of the sample that stands in every export with words."""
EXPORTS = {
    "html": ("report.html", b"<!doctype html"),
    "pdf": ("report.pdf", b"%PDF-1."),
    "docx": ("report.docx", b"PK"),
    "xlsx": ("report.xlsx", b"PK"),
    "csv": ("claims.csv", b'\xef\xbb\xbf"Number"'),
    "json": ("report.json", b"{"),
    "jsonld": ("claimreview.jsonld", b"{"),
    "vtt": ("clips/medium-1.vtt", b"WEBVTT"),
    "edl": ("clips/medium-1.edl", b"TITLE: "),
    "keyframes": ("keyframes.zip", b"PK"),
    "card": ("cards/claim-1.png", b"\x89PNG"),
}
"""Of each format a file it writes, and what that begins with."""
_LIMIT_S = 600
_WINDOW_LIMIT_S = 60


class FailedError(Exception):
    """What does not hold, in words."""


def clean_environment(home: Path) -> dict[str, str]:
    """Nothing of the caller's: no Python of its own, no settings, no screen."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "TMP") if name in os.environ}
    return {**kept, "HOME": str(home), "USERPROFILE": str(home), "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"}


def call(program: Path, *words: str, home: Path, right: Sequence[int] = (0,), **more: str) -> str:
    """Run one command.

    Args:
        right: What it may end with.
        more: Further variables of its environment.

    Raises:
        FailedError: It ended with an error.
    """
    done = subprocess.run(
        [str(program), *words],
        env={**clean_environment(home), **more},
        cwd=home,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=_LIMIT_S,
        check=False,
    )
    if done.returncode not in right:
        raise FailedError(f"`{' '.join(words)}` ended with {done.returncode}: {(done.stderr or done.stdout)[-2000:]}")
    if "Traceback" in done.stderr:
        raise FailedError(f"`{' '.join(words)}` told of an error: {done.stderr[-2000:]}")
    return done.stdout


def check_sample(program: Path, home: Path) -> Path:
    """The sample case from nothing to a report with its verdicts; returns the case.

    Raises:
        FailedError: Something of it is missing or wrong.
    """
    out = call(program, "demo", "--to", str(home / "sample"), "--no-window", home=home)
    missing = [verdict for verdict in VERDICTS if verdict not in out]
    if missing:
        raise FailedError(f"the sample case says nothing of: {', '.join(missing)}")
    case = home / "sample" / "sample.case"
    report = (home / "sample" / "report" / "report.html").read_text(encoding="utf-8")
    if "False context" not in report or re.search(r'(?:src|href)="https?://[^"]*\.(?:js|css|png|jpg|woff2?)"', report):
        raise FailedError("the report lacks its verdict, or asks for something from outside")
    shown = json.loads(call(program, "case", "show", str(case), "--json", home=home))
    if not any(not match["superseded"] for match in shown["matches"]):
        raise FailedError("the sample case has no match, so searching does not work")
    call(program, "case", "check", str(case), home=home)
    return case


def check_exports(program: Path, case: Path, home: Path, formats: Sequence[str]) -> None:
    """The formats are written and say what they should; the checked ones are found right; a bundle is sound.

    Args:
        formats: Names from `EXPORTS`.

    Raises:
        FailedError: One is missing, empty of words, or found wrong.
    """
    out = home / "exports"
    words = ["case", "export", str(case), "--to", str(out), "--format", ",".join(formats)]
    call(program, *words, home=home, right=(0, 1))  # 1: a clip has 15 frames a second, which an EDL does not count
    wrong = wrong_exports(out, formats)
    if "pdf" in formats and "pdf" not in wrong:
        # read by the program as if it came from somebody else: what Pango set can be taken out again as text
        printed = json.loads(call(program, "article", "read", str(out / "report.pdf"), "--json", home=home))
        if CLAIM not in json.dumps(printed, ensure_ascii=False):
            wrong.append("pdf (its text cannot be read)")
    if wrong:
        raise FailedError(f"these exports are not right: {', '.join(wrong)}")
    for name in ("claimreview.jsonld", "report.json"):
        call(program, "report", "check", str(out / name), home=home)
    bag = home / "sample-bundle.zip"
    call(program, "case", "bundle", str(case), "--to", str(bag), home=home)
    call(program, "case", "check", str(bag), home=home)


def wrong_exports(out: Path, formats: Sequence[str]) -> list[str]:
    """Those of the formats whose file is missing or is not what it should be."""
    wrong = []
    for name in formats:
        file, begins = EXPORTS[name]
        path = out / file
        data = path.read_bytes() if path.is_file() else b""
        if not data.lower().startswith(begins.lower()):
            wrong.append(name)
        elif name in _TEXTS_OF and CLAIM not in _TEXTS_OF[name](path):
            wrong.append(f"{name} (a claim is not in it)")
    return wrong


def _plain(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _packed(path: Path) -> str:
    """The words of an office file, without what marks them up."""
    with zipfile.ZipFile(path) as office:
        parts = [office.read(name).decode("utf-8") for name in office.namelist() if name.endswith(".xml")]
    return re.sub(r"<[^>]*>", "", "".join(parts))


_TEXTS_OF = {"html": _plain, "csv": _plain, "json": _plain, "docx": _packed, "xlsx": _packed}


def is_bundle(program: Path) -> bool:
    """Whether it lies in a bundle's folder, with all it needs beside it."""
    return (program.resolve().parent / "_internal").is_dir()


def check_about(program: Path, home: Path) -> dict[str, str]:
    """Every decoder tells its version; returns all of them, empty for what is no part of the program.

    Raises:
        FailedError: One cannot be loaded.
    """
    told = json.loads(call(program, "about", "--json", home=home))
    versions = {part["name"]: part["version"] for part in told["parts"]}
    optional = {"httpx", "yt-dlp", "zstandard"}
    if not is_bundle(program):
        optional.add("Pango")  # a library of the system there; without it no PDF is made, and that is said
    unknown = [name for name, version in versions.items() if not version and name not in optional]
    missing = {"FFmpeg", "Pillow", "OpenCV", "PDFium", "libxml2", "SQLite", "WeasyPrint", "Pango"} - set(versions)
    if unknown or missing:
        raise FailedError(f"these tell no version: {', '.join([*unknown, *missing])}")
    if "Apache License" not in call(program, "about", "--licences", home=home):
        raise FailedError("the licences cannot be read")
    return versions


class _Page(BaseHTTPRequestHandler):
    """A page of this machine, for whoever asks."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(b"<html><head><title>Tried</title></head><body><p>It was fetched.</p></body></html>")

    def log_message(self, *_words: object) -> None:
        """Nobody reads it."""


def check_fetching(program: Path, home: Path) -> None:
    """A page of this very machine is fetched.

    Raises:
        FailedError: It is not.
    """
    settings = home / "fetching" / "settings.json"
    settings.parent.mkdir()
    settings.write_text(json.dumps({"fetch_private": True}), encoding="utf-8")
    server = HTTPServer(("127.0.0.1", 0), _Page)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        address = f"http://127.0.0.1:{server.server_port}/page.html"
        call(program, "article", "fetch", address, "--to", str(home / "pages"), "--yes",
             home=home, WORKBENCH_HOME=str(settings.parent))  # fmt: skip
    finally:
        server.shutdown()
        server.server_close()
    if not any(b"It was fetched" in file.read_bytes() for file in (home / "pages").rglob("*") if file.is_file()):
        raise FailedError("a page was fetched, but it is not there")


def check_window(program: Path, case: Path, home: Path) -> None:
    """The window comes up on a screen of its own.

    Raises:
        FailedError: It does not, or there is no screen to be had.
    """
    absent = [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]
    if absent:
        raise FailedError(f"a window needs {', '.join(absent)} (Debian: apt-get install xvfb xdotool)")
    number = str(90 + os.getpid() % 900)
    environment = {**clean_environment(home), "DISPLAY": f":{number}"}
    screen = subprocess.Popen(["Xvfb", f":{number}", "-screen", "0", "1600x1000x24"], stderr=subprocess.DEVNULL)
    window = None
    try:
        time.sleep(1)
        window = subprocess.Popen([str(program), str(case)], env=environment, cwd=home, stderr=subprocess.PIPE)
        end = time.monotonic() + _WINDOW_LIMIT_S
        while not _is_shown(environment):
            if window.poll() is not None:
                told = (window.stderr.read() if window.stderr else b"").decode(errors="replace")
                raise FailedError(f"the window ended with {window.returncode}: {told[-2000:]}")
            if time.monotonic() > end:
                raise FailedError(f"no window was seen within {_WINDOW_LIMIT_S} s")
            time.sleep(0.2)
    finally:
        for process in (window, screen):
            if process is not None:
                process.terminate()
                process.wait(timeout=20)


def _is_shown(environment: dict[str, str]) -> bool:
    search = ["xdotool", "search", "--onlyvisible", "--name", "sample|Footage|workbench"]
    found = subprocess.run(search, env=environment, capture_output=True, text=True, check=False)
    return bool(found.stdout.strip())


def main() -> int:
    """Try it and tell."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=Path)
    parser.add_argument("--window", action="store_true", help="also open the window, on a virtual screen")
    chosen = parser.parse_args()
    program = chosen.program.absolute()
    with tempfile.TemporaryDirectory(prefix="smoke-") as folder:
        home = Path(folder)
        try:
            version = call(program, "--version", home=home).strip()
            call(program, "--limits", home=home)
            versions = check_about(program, home)
            fetches = bool(versions.get("httpx"))
            formats = [name for name in EXPORTS if name != "pdf" or versions["Pango"]]
            if fetches:
                check_fetching(program, home)
            case = check_sample(program, home)
            check_exports(program, case, home, formats)
            if chosen.window:
                check_window(program, case, home)
        except (FailedError, OSError, ValueError, KeyError, subprocess.TimeoutExpired) as error:
            sys.stderr.write(f"{program} does not work here: {error}\n")
            return 1
    tried = ["the sample case", "its report", f"{len(formats)} formats", "a bundle", "About"]
    tried += ["fetching"] * fetches + ["the window"] * chosen.window
    sys.stdout.write(f"{version}: {', '.join(tried[:-1])} and {tried[-1]} are right\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
