"""Resolve the lock files: every version and hash, for Python 3.11 to 3.13 on Linux, Windows and macOS.

    python3 packaging/renew_locks.py             adds what the inputs ask for and the locks lack; other versions stay
    python3 packaging/renew_locks.py --upgrade   the newest version of everything

    python3 packaging/renew_locks.py --check     resolves nothing; asks whether all can be had as wheels everywhere

Needs uv (`pip install uv`) and the network. It also resolves the lowest versions that pyproject.toml allows, so that no
floor is one that Python 3.11 cannot have, and asks for wheels of every Python and system named here.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
LOCKS = ("requirements", "requirements-extras", "requirements-bundle", "requirements-dev")
"""Stems of the inputs (`.in`) and of the locks (`.txt`) beside this file."""
PYTHONS = ("3.11", "3.12", "3.13")
OLDEST = PYTHONS[0]
SYSTEMS = ("x86_64-manylinux_2_34", "windows", "aarch64-apple-darwin", "x86_64-apple-darwin")
OLDEST_MACOS = "14.0"
"""Below it there are no wheels of PyAV (arm64) and OpenCV (x86_64)."""
_UV = [sys.executable, "-m", "uv", "pip", "compile", "--quiet", "--universal", "--python-version", OLDEST]
# Networks that inspect traffic add their own certificate to the system's; uv has its own list unless told.
_SETTINGS = {**os.environ, "UV_SYSTEM_CERTS": "true", "UV_NATIVE_TLS": "true"}


def lock(stem: str, *, upgrade: bool) -> None:
    """Write one lock; what it held stays at its version unless newer ones are asked for."""
    written = ["--generate-hashes", "--no-header", "--no-annotate", "--output-file", str(HERE / f"{stem}.txt")]
    newer = ["--upgrade"] if upgrade else []
    subprocess.run([*_UV, *written, *newer, str(HERE / f"{stem}.in")], env=_SETTINGS, check=True)


def check_floors() -> None:
    """Resolve the lowest versions the inputs allow on the oldest Python."""
    with tempfile.TemporaryDirectory(prefix="floors-") as folder:
        out = ["--resolution", "lowest-direct", "--output-file", str(Path(folder) / "floors.txt")]
        subprocess.run([*_UV, *out, str(HERE / "requirements-extras.in")], env=_SETTINGS, check=True)


def check_wheels() -> None:
    """Ask whether the program with all extras can be installed from wheels alone, wherever it is to run."""
    lock_file = ["--require-hashes", "-r", str(HERE / "requirements-extras.txt")]
    settings = {**_SETTINGS, "MACOSX_DEPLOYMENT_TARGET": OLDEST_MACOS}
    with tempfile.TemporaryDirectory(prefix="wheels-") as folder:
        install = [sys.executable, "-m", "uv", "pip", "install", "--quiet", "--dry-run", "--only-binary", ":all:"]
        for python in PYTHONS:
            for system in SYSTEMS:
                where = ["--target", folder, "--python-version", python, "--python-platform", system]
                subprocess.run([*install, *where, *lock_file], env=settings, check=True)
                sys.stderr.write(f"Python {python}, {system}: all as wheels\n")


def main() -> int:
    """Renew all of them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--upgrade", action="store_true", help="take the newest version of everything")
    parser.add_argument("--check", action="store_true", help="resolve nothing, only ask for the wheels")
    chosen = parser.parse_args()
    try:
        if chosen.check:
            check_wheels()
            return 0
        check_floors()
        for stem in LOCKS:
            lock(stem, upgrade=chosen.upgrade)
            sys.stderr.write(f"{stem}.txt\n")
        check_wheels()
    except subprocess.CalledProcessError as error:
        sys.stderr.write(f"uv could not resolve them (status {error.returncode}); its reason is above.\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
