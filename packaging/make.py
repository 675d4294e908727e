"""Build what is installed and try each: wheel and sdist, the bundle, the Debian package.

    python3 run.py package [wheel] [bundle] [deb]      all of them when none is named; results in dist/

Windows and macOS bundles are built by the same spec on such machines; see packaging/windows and packaging/macos.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "dist"
sys.path[:0] = [str(ROOT / "packaging" / "bundle"), str(ROOT / "packaging" / "linux")]

import build_bundle  # noqa: E402
import build_deb  # noqa: E402


def say(text: str) -> None:
    """One line to the person at the terminal."""
    sys.stderr.write(f"{text}\n")


def smoke(program: Path, *, window: bool) -> None:
    """Try it; ends the run when it does not work."""
    words = [sys.executable, str(ROOT / "packaging" / "smoke.py"), str(program)]
    if window and shutil.which("Xvfb") and shutil.which("xdotool"):
        words.append("--window")
    elif window:
        say("Xvfb or xdotool is not here, so the window is not tried.")
    if subprocess.run(words, check=False).returncode:
        raise SystemExit(1)


def make_wheel() -> Path:
    """Wheel and sdist, built with what tests run with; the wheel installed into an empty environment and tried."""
    for old in OUT.glob("claim_workbench-*"):
        old.unlink()
    with tempfile.TemporaryDirectory(prefix="wheel-") as folder:
        # from a copy, so that nothing is left in the checkout and only what is in it goes in
        source = Path(folder) / "source"
        left_out = shutil.ignore_patterns(".git", ".venv", "build", "dist", "docs", "tests", "__pycache__", ".*_cache")
        shutil.copytree(ROOT, source, ignore=left_out)
        call = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(OUT), str(source)]
        settings = {**os.environ, "SOURCE_DATE_EPOCH": build_bundle.FIXED_TIME}
        settings.pop("PYTHONPATH", None)  # it names the checkout, whose folders build would be taken for its own
        built = subprocess.run(call, env=settings, cwd=folder, capture_output=True, text=True, check=False)
        if built.returncode:
            say(built.stdout[-3000:] + built.stderr[-3000:])
            raise SystemExit(1)
        wheel = next(OUT.glob("claim_workbench-*.whl"))
        empty = Path(folder) / "empty"
        venv.create(empty, with_pip=True)
        inside = empty / ("Scripts" if os.name == "nt" else "bin")
        install(inside / "python", "--require-hashes", "-r", str(ROOT / "packaging" / "requirements.txt"))
        install(inside / "python", "--no-deps", str(wheel))
        smoke(inside / "workbench", window=False)
    return wheel


def install(python: Path, *words: str) -> None:
    """Install into an environment with uv, which has the wheels of the last setup at hand, else with pip."""
    # Networks that inspect traffic add their own certificate to the system's; uv has its own list unless told.
    settings = {**os.environ, "UV_SYSTEM_CERTS": "true", "UV_NATIVE_TLS": "true"}
    with_uv = [sys.executable, "-m", "uv", "pip", "install", "--quiet", "--python", str(python), *words]
    if subprocess.run(with_uv, env=settings, capture_output=True, check=False).returncode:
        subprocess.run([str(python), "-m", "pip", "--disable-pip-version-check", "-q", "install", *words], check=True)


def make_bundle() -> Path:
    """The bundle, tried."""
    bundle = build_bundle.build(OUT)
    say(build_bundle.sizes(bundle))
    smoke(bundle / ("workbench-cli.exe" if os.name == "nt" else "workbench"), window=True)
    return bundle


def make_deb() -> Path | None:
    """The Debian package, unpacked beside the system and tried; None where dpkg-deb is not."""
    if shutil.which("dpkg-deb") is None:
        say("There is no dpkg-deb here, so no Debian package is made.")
        return None
    bundle = OUT / "workbench"
    package = build_deb.build(bundle if bundle.is_dir() else build_bundle.build(OUT), OUT)
    with tempfile.TemporaryDirectory(prefix="installed-") as folder:
        subprocess.run(["dpkg-deb", "--extract", str(package), folder], check=True)
        smoke(Path(folder) / "usr/bin/workbench", window=True)
    return package


JOBS = {"wheel": make_wheel, "bundle": make_bundle, "deb": make_deb}


def main(words: list[str]) -> int:
    """Make what is asked for and tell where it is."""
    if unknown := [word for word in words if word not in JOBS]:
        say(f"There is no {', '.join(unknown)} to be made. {__doc__}")
        return 2
    OUT.mkdir(exist_ok=True)
    for name in words or list(JOBS):
        say(f"Making: {name}")
        made = JOBS[name]()
        if made is not None:
            size = sum(
                file.stat().st_size
                for file in ([made] if made.is_file() else made.rglob("*"))
                if file.is_file() and not file.is_symlink()
            )
            say(f"{made} ({size / 1e6:.0f} MB)")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
