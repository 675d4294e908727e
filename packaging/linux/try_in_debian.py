"""Install the Debian package in a system with nothing but Debian's base, use it, remove it, and see what is left.

    python3 packaging/linux/try_in_debian.py PACKAGE.deb [FOLDER]

Needs root, debootstrap and Debian's packages; about 1.5 GB in FOLDER (a temporary one when not said). The window is
opened under Xvfb, which is installed for that alone.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SUITE = "bookworm"
MIRROR = "http://deb.debian.org/debian"
_ENVIRONMENT = [
    "env",
    "-i",
    "HOME=/root",
    "LANG=C.UTF-8",
    "PATH=/usr/sbin:/usr/bin:/sbin:/bin",
    "DEBIAN_FRONTEND=noninteractive",
]


class FailedError(Exception):
    """What does not hold, in words."""


def inside(system: Path, *words: str, check: bool = True) -> str:
    """Run a command in the system.

    Raises:
        FailedError: It ended with an error.
    """
    call = ["chroot", str(system), *_ENVIRONMENT, *words]
    done = subprocess.run(call, capture_output=True, encoding="utf-8", errors="replace", check=False)
    if check and done.returncode:
        raise FailedError(f"`{' '.join(words)}` ended with {done.returncode}: {(done.stdout + done.stderr)[-3000:]}")
    return done.stdout


def bootstrap(system: Path) -> None:
    """Debian's base, and nothing else."""
    call = ["debootstrap", "--variant=minbase", SUITE, str(system), MIRROR]
    done = subprocess.run(call, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        raise FailedError(f"Debian's base could not be had: {(done.stdout + done.stderr)[-2000:]}")
    for folder in ("proc", "dev"):
        subprocess.run(["mount", "--bind", f"/{folder}", str(system / folder)], check=True)
    shutil.copyfile("/etc/resolv.conf", system / "etc/resolv.conf")
    for extra in Path("/etc/apt/apt.conf.d").glob("*proxy*"):
        shutil.copyfile(extra, system / "etc/apt/apt.conf.d" / extra.name)


def release(system: Path) -> None:
    """Let go of what was mounted."""
    for folder in ("proc", "dev"):
        subprocess.run(["umount", "-l", str(system / folder)], capture_output=True, check=False)


def files(system: Path) -> set[str]:
    """Everything in the system that a package or a person could have left."""
    looked_at = ("usr", "etc", "opt", "root", "home", "srv", "var/lib")
    found: set[str] = set()
    for top in looked_at:
        found.update(str(path.relative_to(system)) for path in (system / top).rglob("*"))
    return found


def try_package(system: Path, package: Path) -> list[str]:
    """Install, use, remove; returns what is left of it besides the user's own.

    Raises:
        FailedError: A step does not work.
    """
    shutil.copyfile(package, system / "srv" / package.name)
    shutil.copyfile(ROOT / "packaging" / "smoke.py", system / "srv/smoke.py")
    inside(system, "apt-get", "update", "-q")
    # what only this trial needs, and what the package asks for, so that what is left over later is the package's
    inside(
        system,
        "apt-get",
        "install",
        "-y",
        "-q",
        "--no-install-recommends",
        "python3-minimal",
        "python3",
        "xvfb",
        "xdotool",
    )
    inside(system, "apt-get", "install", "-y", "-q", f"/srv/{package.name}")
    sys.stderr.write("Installed with apt.\n")
    kind = inside(system, "grep", "-c", "claim-workbench", "/usr/share/mime/globs2", check=False)
    if kind.strip() == "0":
        raise FailedError("the type of a case's file is not known to the system")
    sys.stderr.write(inside(system, "python3", "/srv/smoke.py", "/usr/bin/workbench", "--window"))
    inside(system, "workbench", "demo", "--to", "/root/Cases/sample", "--no-window")
    owned = set(inside(system, "dpkg", "-L", "claim-workbench").split("\n"))
    before = files(system)
    inside(system, "apt-get", "purge", "-y", "-q", "claim-workbench")
    after = files(system)
    if "root/Cases/sample/sample.case/case.workbench" not in after:
        raise FailedError("removing the package took the user's case")
    own = {path.lstrip("/") for path in owned if path}
    shared = {path for path in own if any(other in after for other in (path,)) and (system / path).is_dir()}
    left = [path for path in own - shared if path in after]
    left += [  # what the user made stays, and so does what this trial put in /srv
        path
        for path in before & after
        if "claim" in path.lower() and "workbench" in path.lower() and not path.startswith(("root/", "srv/"))
    ]
    return sorted(set(left))


def main() -> int:
    """Try it and tell."""
    if len(sys.argv) < 2:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    package = Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory(prefix="debian-", dir=sys.argv[2] if len(sys.argv) > 2 else None) as folder:
        system = Path(folder) / "system"
        try:
            bootstrap(system)
            left = try_package(system, package)
        except FailedError as error:
            sys.stderr.write(f"{error}\n")
            return 1
        finally:
            release(system)
    if left:
        sys.stderr.write("Left after removing:\n" + "\n".join(left) + "\n")
        return 1
    sys.stdout.write("Installed with apt on Debian's base, sample case and window right, removed without a trace.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
