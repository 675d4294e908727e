#!/usr/bin/env python3
"""Start the workbench from a checkout; needs nothing but Python 3.11.

    python3 run.py              open the window on the sample case (no screen: run it, say where the report is)
    python3 run.py test         run all tests, spread over the cores
    python3 run.py test WORDS   the same in one process; the words go to pytest (add -n 2 to spread them)
    python3 run.py test --slow  run the long ones alone (docs/reliability.md) and print their figures
    python3 run.py setup        install only; the program is then .venv/bin/workbench
    python3 run.py bench NAME   run a benchmark of tests/benchmarks; without NAME list them
    python3 run.py words        bring the translations of the window up to date (docs/translation.md)
    python3 run.py docs         build the guides as pages (dist/docs); --to FOLDER, --pictures takes their pictures anew
    python3 run.py fuzz [...]   take in altered files for some minutes; --minutes N, --seed S, --again KEPT.json
    python3 run.py package      build wheel, bundle and (where dpkg-deb is) Debian package, and try each; into dist/
                                (package wheel, package bundle, package deb: that one alone)
    python3 run.py lint         format, lint, types, import contracts
    python3 run.py workbench …  run the program with these arguments

The first call makes .venv and installs the locked requirements; later calls start at once.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
WINDOWS = os.name == "nt"
BIN = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = BIN / ("python.exe" if WINDOWS else "python")
STAMP = VENV / "workbench-requirements"

# Shared libraries, and the Debian package of each (see docs/architecture.md).
QT_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
}
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
OPTIONAL_LIBRARIES = {
    "libseccomp.so.2": "libseccomp2",
    "libpango-1.0.so.0": "libpango-1.0-0",
    "libpangoft2-1.0.so.0": "libpangoft2-1.0-0",
    "libharfbuzz-subset.so.0": "libharfbuzz-subset0",
}


def say(text: str) -> None:
    """Tell the person at the terminal what is going on; standard output stays free for the program."""
    print(text, file=sys.stderr, flush=True)


def stop(text: str) -> None:
    """End with a sentence."""
    say(text)
    raise SystemExit(2)


def has_screen() -> bool:
    """Whether a window can be shown."""
    if WINDOWS or sys.platform == "darwin":
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


# Installing


def requirement_file(development: bool) -> Path:
    """The lock file: runtime alone, or with the tools for tests and lint."""
    return ROOT / "packaging" / ("requirements-dev.txt" if development else "requirements.txt")


def wanted_stamp(development: bool) -> str:
    """What the stamp says when the environment holds exactly this lock."""
    return hashlib.sha256(requirement_file(development).read_bytes()).hexdigest() + f" {sys.version_info[:2]} {ROOT}"


def installed(development: bool) -> bool:
    """Whether the environment already holds the lock (the development lock contains the runtime one)."""
    if not (PYTHON.exists() and STAMP.exists()):
        return False
    stamp = STAMP.read_text(encoding="utf-8")
    return stamp == wanted_stamp(True) or (not development and stamp == wanted_stamp(False))


def make_environment() -> None:
    """Create .venv, telling Debian users what is missing if it cannot be made."""
    if PYTHON.exists():
        if subprocess.run([str(PYTHON), "-m", "pip", "--version"], capture_output=True, check=False).returncode:
            # made by another tool, which leaves pip out
            subprocess.run([str(PYTHON), "-m", "ensurepip"], capture_output=True, check=False)
        return
    made = subprocess.run([sys.executable, "-m", "venv", str(VENV)], capture_output=True, text=True, check=False)
    if made.returncode == 0:
        return
    shutil.rmtree(VENV, ignore_errors=True)
    if not install_debian_packages(["python3-venv", "ca-certificates"]):
        stop(f"Python could not make the environment .venv: {(made.stderr or made.stdout).strip()}")
    subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)


def install_requirements(development: bool) -> None:
    """Install the lock with uv, or with pip where uv cannot be had."""
    lock = str(requirement_file(development))
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "-qq"]
    with_uv = subprocess.run([*pip, "install", "uv"], check=False).returncode == 0
    if with_uv:
        call = [str(PYTHON), "-m", "uv", "pip", "install", "--quiet", "--python", str(PYTHON)]
        # Networks that inspect traffic add their own certificate to the system's; uv has its own list unless told.
        environment = {**os.environ, "UV_SYSTEM_CERTS": "true", "UV_NATIVE_TLS": "true"}
        with_uv = subprocess.run([*call, "--require-hashes", "-r", lock], env=environment, check=False).returncode == 0
    if not with_uv:
        say("uv could not install them here; installing with pip, which takes a little longer.")
        if subprocess.run([*pip, "install", "--require-hashes", "-r", lock], check=False).returncode:
            stop(
                "The requirements could not be installed. Check the connection and the lines above, then run it again."
            )


def write_launcher() -> None:
    """Make `.venv/bin/workbench` start the program of this checkout."""
    find_site = "import sysconfig; print(sysconfig.get_path('purelib'))"
    site = subprocess.run([str(PYTHON), "-c", find_site], capture_output=True, text=True, check=True).stdout.strip()
    Path(site, "workbench_checkout.pth").write_text(f"{ROOT}\n", encoding="utf-8")
    if WINDOWS:
        (BIN / "workbench.cmd").write_text('@"%~dp0python.exe" -m workbench %*\r\n', encoding="utf-8")
        return
    launcher = BIN / "workbench"
    launcher.write_text(f'#!/bin/sh\nexec "{PYTHON}" -m workbench "$@"\n', encoding="utf-8")
    launcher.chmod(0o755)


def setup(development: bool) -> None:
    """Bring .venv to what the lock says; does nothing when it already is."""
    if not installed(development):
        say("Installing what the workbench needs into .venv (about 300 MB, once).")
        make_environment()
        install_requirements(development)
        write_launcher()
        STAMP.write_text(wanted_stamp(development), encoding="utf-8")
    check_shared_libraries()


# Shared libraries of the system


def missing_packages(libraries: dict[str, str]) -> list[str]:
    """Debian packages of the libraries that cannot be loaded."""
    missing = []
    for library, package in libraries.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    return missing


def is_debian() -> bool:
    """Whether apt can install packages here."""
    return Path("/etc/debian_version").exists() and shutil.which("apt-get") is not None


def install_debian_packages(packages: list[str]) -> bool:
    """Install packages as root on Debian; otherwise print the one line to type.

    Returns:
        True when they were installed.
    """
    line = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    if not is_debian():
        say(f"These libraries are missing; their Debian names are: {' '.join(packages)}")
        return False
    if os.geteuid() != 0:
        say(f"Some system libraries are missing. Please type:\n    sudo {line}")
        return False
    say(f"Installing system libraries: {' '.join(packages)}")
    call_quietly("apt-get", "update", "-q")
    return call_quietly(*line.split()) == 0


def call_quietly(*words: str) -> int:
    """Run a system command; its errors stay visible, its chatter does not."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "DEBCONF_NOWARNINGS": "yes"}
    return subprocess.run(words, stdout=subprocess.DEVNULL, env=environment, check=False).returncode


def check_shared_libraries() -> None:
    """Make sure that Qt can start; say what else would be of use."""
    if not sys.platform.startswith("linux"):
        return
    needed = missing_packages(QT_LIBRARIES)
    if os.environ.get("DISPLAY"):
        needed += missing_packages(WINDOW_LIBRARIES)
    useful = missing_packages(OPTIONAL_LIBRARIES)
    if not needed and not (useful and is_debian() and os.geteuid() == 0):
        return
    if not install_debian_packages(needed + useful) and needed:
        stop("The window cannot start without them.")


# Jobs

# One process of tests a core, in the order of the files, so that what a file sets up is mostly made once; who has done
# all of its part takes over from the others. (The ways that keep whole files together stand still for ever when a
# process of tests dies: pytest-xdist 3.8, its issues 1323 and 1378.) Each of them starts workers of its own, so more
# than eight help no further.
SPREAD = ["-n", "auto", "--maxprocesses", "8", "--dist", "worksteal"]
# Long tests have limits of their own; what ends the usual run at 330 s would end theirs with it on a busy machine.
LONG = ["-o", "faulthandler_timeout=3700"]


def run(*words: str) -> int:
    """Run the environment's Python with these words and pass its exit status on."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "packaging")))}
    environment.setdefault("LANG", "C.UTF-8")
    try:
        return subprocess.run([str(PYTHON), *words], cwd=ROOT, env=environment, check=False).returncode
    except KeyboardInterrupt:
        return 130


def program(words: list[str]) -> int:
    """Run the program in the caller's folder."""
    setup(development=False)
    environment = {**os.environ}
    environment.setdefault("LANG", "C.UTF-8")
    try:
        return subprocess.run([str(PYTHON), "-m", "workbench", *words], env=environment, check=False).returncode
    except KeyboardInterrupt:
        return 130


def open_sample() -> int:
    """Open the window on the sample case, or run the same job where there is no screen."""
    return program(["demo"] if has_screen() else ["demo", "--no-window"])


def test(words: list[str]) -> int:
    """Run the tests without needing a screen: all of them over the cores, chosen ones in one process.

    With `--slow` the long ones alone, which print figures.
    """
    if "--slow" in words:
        words = ["-m", "slow", "-s", *LONG, *(word for word in words if word != "--slow")]
    setup(development=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return run("-m", "pytest", *(words or SPREAD))


def lint() -> int:
    """Format, lint, types, import contracts; all are run even when one fails."""
    setup(development=True)
    checks = (
        ["-m", "ruff", "format", "--check", "."],
        ["-m", "ruff", "check", "."],
        ["-m", "mypy"],
        ["-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"],
    )
    return max(run(*check) for check in checks)


def bench(words: list[str]) -> int:
    """Run one benchmark by name."""
    names = sorted(
        path.stem.removeprefix("bench_").replace("_", "-")
        for path in (ROOT / "tests" / "benchmarks").glob("bench_*.py")
    )
    if not words or words[0] not in names:
        stop("Benchmarks: " + ", ".join(names))
    setup(development=True)
    return run("-m", f"tests.benchmarks.bench_{words[0].replace('-', '_')}", *words[1:])


def words_of_the_window(words: list[str]) -> int:
    """Bring the catalogues of other languages up to date with the source."""
    setup(development=True)
    return run("-m", "translation", *words)


def docs(words: list[str]) -> int:
    """Build the documentation as plain pages; no network is needed."""
    setup(development=True)
    return run("-m", "documentation", *words)


def fuzz(words: list[str]) -> int:
    """Take in altered files of every kind, and tell what became of them."""
    setup(development=True)
    return run("-m", "tests.fuzz", *words)


def package(words: list[str]) -> int:
    """Build what is installed, and try all of it as a stranger would."""
    setup(development=True)
    return run(str(ROOT / "packaging" / "make.py"), *words)


def main(words: list[str]) -> int:
    """Do what the first word says."""
    if sys.version_info < (3, 11):  # noqa: UP036 - the very point is to tell people with an older Python
        stop(f"The workbench needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    job, rest = (words[0], words[1:]) if words else ("", [])
    if job == "setup":
        setup(development=False)
        say(f"Ready. The program is {BIN / 'workbench'}")
        return 0
    jobs = {
        "test": lambda: test(rest),
        "lint": lint,
        "words": lambda: words_of_the_window(rest),
        "bench": lambda: bench(rest),
        "docs": lambda: docs(rest),
        "fuzz": lambda: fuzz(rest),
        "package": lambda: package(rest),
        "workbench": lambda: program(rest),
    }
    if not job:
        return open_sample()
    if job not in jobs:
        stop((__doc__ or "").strip())
    return jobs[job]()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
