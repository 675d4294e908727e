"""Build the folder that is installed: an environment of its own from the lock, PyInstaller, licences.

python3 packaging/bundle/build_bundle.py [OUT]       OUT is `dist` when not said; the bundle is OUT/workbench
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import shared_libraries

ROOT = Path(__file__).resolve().parents[2]
WORK = ROOT / "build" / "bundle"
SYSTEM_LIBRARIES = WORK / "work" / "system-libraries.json"
"""Written by the spec: which files of this system's own went in."""
LOCK = ROOT / "packaging" / "requirements-bundle.txt"
FIXED_TIME = "1767225600"
"""2026-01-01: so that two builds of one source differ as little as the system allows."""
_WITH_TABLES = ("libpython*.so*", "_brotli.*.so", "fontTools/*/*.so", "zopfli/*.so", "regex/*.so")


def environment() -> Path:
    """An environment with what the bundle carries and PyInstaller, nothing else; returns its Python."""
    folder = WORK / "environment"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = folder / "lock"
    lock = LOCK.read_text(encoding="utf-8")
    if not python.exists() or not stamp.exists() or stamp.read_text(encoding="utf-8") != lock:
        venv.create(folder, with_pip=True, clear=True)
        pip = [str(python), "-m", "pip", "--disable-pip-version-check", "-q", "install"]
        subprocess.run([*pip, "--require-hashes", "-r", str(LOCK)], check=True)
        stamp.write_text(lock, encoding="utf-8")
    return python


def build(out: Path) -> Path:
    """Make the bundle; returns its folder."""
    python = environment()
    settings = {**os.environ, "PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": FIXED_TIME}
    spec = ROOT / "packaging" / "bundle" / "workbench.spec"
    command = [str(python), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(out), "--workpath", str(WORK / "work"), str(spec)]
    subprocess.run(command, env=settings, check=True)
    bundle = out / "workbench"
    strip_tables(bundle)
    if sys.platform.startswith("linux") and (newer := shared_libraries.too_new(bundle)):
        raise SystemExit("The bundle would not run on the oldest system it is for:\n" + "\n".join(newer))
    licences = [str(python), str(ROOT / "packaging" / "licences.py"), str(bundle / "LICENCES.txt")]
    subprocess.run([*licences, *([str(SYSTEM_LIBRARIES)] if SYSTEM_LIBRARIES.exists() else [])], check=True)
    here = {**settings, "PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "packaging")))}
    subprocess.run([str(python), "-m", "documentation", "--to", str(bundle / "guide")], env=here, check=True)
    for application in out.glob("*.app"):  # macOS, where paths.bundle_dir looks for them
        resources = application / "Contents" / "Resources"
        shutil.copyfile(bundle / "LICENCES.txt", resources / "LICENCES.txt")
        shutil.copytree(bundle / "guide", resources / "guide", dirs_exist_ok=True)
    return bundle


def strip_tables(bundle: Path) -> None:
    """Take the debugging tables out of some libraries that were built with them: 28 MB of nothing that runs.

    Python's own, and those of wheels that were linked and then left alone. No others: those that came with libraries of
    their own were changed after they were linked, and some do not survive it.
    """
    tool = shutil.which("strip")
    inside = bundle / "_internal"
    for pattern in _WITH_TABLES:
        for library in inside.glob(pattern):
            if tool and not library.is_symlink():
                subprocess.run([tool, "--strip-unneeded", str(library)], check=True)


def sizes(bundle: Path) -> str:
    """The parts of a bundle by size, in MB, largest first; what is below 2 MB together."""
    found: dict[str, int] = {}
    for file in bundle.rglob("*"):
        if file.is_file() and not file.is_symlink():
            inside = file.relative_to(bundle).parts
            name = inside[1] if inside[0] == "_internal" and len(inside) > 1 else inside[0]
            found[name.split(".libs")[0]] = found.get(name.split(".libs")[0], 0) + file.stat().st_size
    lines, small = [], 0
    for name, size in sorted(found.items(), key=lambda one: -one[1]):
        if size >= 2_000_000:
            lines.append(f"{name:40s} {size / 1e6:7.1f}")
        else:
            small += size
    total = sum(found.values())
    return "\n".join([*lines, f"{'all below 2 MB':40s} {small / 1e6:7.1f}", f"{'together':40s} {total / 1e6:7.1f}"])


def main() -> int:
    """Build and tell the sizes."""
    out = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else ROOT / "dist"
    bundle = build(out)
    sys.stdout.write(f"{sizes(bundle)}\n{bundle}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
