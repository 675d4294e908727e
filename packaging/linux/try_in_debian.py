"""Install the Debian package in a system with nothing but Debian's base, use it, remove it, and see what is left.

    python3 packaging/linux/try_in_debian.py PACKAGE.deb [FOLDER] [--suite bookworm] [--mirror ADDRESS]

Needs root, debootstrap and Debian's packages; about 1.5 GB in FOLDER (a temporary one when not said). The window is
opened under Xvfb, which is installed for that alone. `--suite jammy` tries the oldest Ubuntu the package is for.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MIRRORS = {"bookworm": "http://deb.debian.org/debian", "jammy": "http://archive.ubuntu.com/ubuntu"}
"""Systems the package is for, the oldest of each family."""
KEYRINGS = {"jammy": Path("/usr/share/keyrings/ubuntu-archive-keyring.gpg")}
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


def bootstrap(system: Path, suite: str, mirror: str) -> None:
    """Debian's base, or Ubuntu's, and nothing else."""
    call = ["debootstrap", "--variant=minbase", suite, str(system), mirror]
    if suite in KEYRINGS and not KEYRINGS[suite].exists():  # Debian has no keys of Ubuntu; nothing of this is kept
        call.insert(1, "--no-check-gpg")
    done = subprocess.run(call, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        raise FailedError(f"The base of {suite} could not be had: {(done.stdout + done.stderr)[-2000:]}")
    if "ubuntu" in mirror:  # xdotool, which this trial needs, is in a part that is not asked for by itself
        (system / "etc/apt/sources.list").write_text(f"deb {mirror} {suite} main universe\n", encoding="utf-8")
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
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("package", type=Path)
    parser.add_argument("folder", nargs="?", help="where the system is made")
    parser.add_argument("--suite", default="bookworm")
    parser.add_argument("--mirror", help="needed for a suite other than " + ", ".join(MIRRORS))
    chosen = parser.parse_args()
    mirror = chosen.mirror or MIRRORS.get(chosen.suite)
    if mirror is None:
        parser.error(f"say the mirror of {chosen.suite} with --mirror")
    with tempfile.TemporaryDirectory(prefix="debian-", dir=chosen.folder) as folder:
        system = Path(folder) / "system"
        try:
            bootstrap(system, chosen.suite, mirror)
            left = try_package(system, chosen.package.resolve())
        except FailedError as error:
            sys.stderr.write(f"{error}\n")
            return 1
        finally:
            release(system)
    if left:
        sys.stderr.write("Left after removing:\n" + "\n".join(left) + "\n")
        return 1
    sys.stdout.write(
        f"Installed with apt on the base of {chosen.suite}; sample case, exports and window right; removed without a"
        " trace.\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
