"""Put a bundle into a Debian package.

    python3 packaging/linux/build_deb.py BUNDLE OUT       needs dpkg-deb; writes OUT/claim-workbench_VERSION_ARCH.deb

The program goes to /usr/lib/claim-workbench, a launcher to /usr/bin/workbench; cases and libraries are never touched by
installing or removing.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
NAME = "org.claim_workbench.desk"
DEPENDS = (
    "libc6 (>= 2.35), libstdc++6 (>= 12), libgcc-s1, libexpat1, libglib2.0-0 | libglib2.0-0t64, libgl1, libegl1, "
    "libfontconfig1, libdbus-1-3, libxkbcommon0, libxkbcommon-x11-0, libxcb-cursor0, libxcb-icccm4, libxcb-image0, "
    "libxcb-keysyms1, libxcb-randr0, libxcb-render-util0, libxcb-shape0, libxcb-xkb1, shared-mime-info, "
    "desktop-file-utils"
)
"""What of these the building system had is in the bundle as well; that it had them is not relied on."""
RECOMMENDS = "libseccomp2, libportaudio2"
_DESCRIPTION = """\
 A desk for fact-checkers and investigators: a case is made from an article,
 its pictures and clips are compared with a library of known footage, frames
 are tagged, a verdict is recorded for each claim, and what was found is
 exported so that others can check it."""
_REFRESH = """\
#!/bin/sh
set -e
if [ "$1" = configure ] || [ "$1" = remove ] || [ "$1" = purge ]; then
  if command -v update-mime-database >/dev/null; then update-mime-database /usr/share/mime || true; fi
  if command -v update-desktop-database >/dev/null; then update-desktop-database -q || true; fi
fi
"""


def version() -> str:
    """The program's version, from its one place."""
    text = (ROOT / "workbench" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', text, re.M)
    if found is None:
        raise SystemExit("workbench/__init__.py names no version")
    return found[1]


def architecture() -> str:
    """Debian's name of this machine's kind."""
    return subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    ).stdout.strip()  # fmt: skip


def lay_out(bundle: Path, root: Path) -> None:
    """All files where they go."""
    program = root / "usr/lib/claim-workbench"
    shutil.copytree(bundle, program, symlinks=True)
    launcher = root / "usr/bin/workbench"
    launcher.parent.mkdir(parents=True)
    launcher.symlink_to("../lib/claim-workbench/workbench")
    share = root / "usr/share"
    for source, folder in (
        (f"{NAME}.desktop", "applications"),
        (f"{NAME}.metainfo.xml", "metainfo"),
        (f"{NAME}.xml", "mime/packages"),
    ):
        (share / folder).mkdir(parents=True, exist_ok=True)
        shutil.copyfile(HERE / source, share / folder / source)
    icons = share / "icons/hicolor/scalable"
    for folder, name in (("apps", NAME), ("mimetypes", "application-x-claim-workbench-case")):
        (icons / folder).mkdir(parents=True)
        shutil.copyfile(HERE / "workbench.svg", icons / folder / f"{name}.svg")
    documents = share / "doc/claim-workbench"
    documents.mkdir(parents=True)
    (program / "LICENCES.txt").rename(documents / "copyright")  # where Debian has it; About looks beside the program
    (program / "LICENCES.txt").symlink_to("../../share/doc/claim-workbench/copyright")
    shutil.copyfile(ROOT / "CHANGELOG.md", documents / "CHANGELOG.md")


def control(root: Path) -> str:
    """The package's own description."""
    size_kb = sum(file.lstat().st_size for file in root.rglob("*") if not file.is_dir()) // 1024
    return (
        f"Package: claim-workbench\nVersion: {version()}\nArchitecture: {architecture()}\nSection: graphics\n"
        f"Priority: optional\nMaintainer: The workbench team <workbench@localhost>\nInstalled-Size: {size_kb}\n"
        f"Depends: {DEPENDS}\nRecommends: {RECOMMENDS}\n"
        f"Description: verification of what an article claims with pictures\n{_DESCRIPTION}\n"
    )


def build(bundle: Path, out: Path) -> Path:
    """Make the package; returns it."""
    with tempfile.TemporaryDirectory(prefix="deb-") as folder:
        root = Path(folder) / "root"
        root.mkdir(mode=0o755)
        lay_out(bundle, root)
        about = root / "DEBIAN"
        about.mkdir()
        (about / "control").write_text(control(root), encoding="utf-8")
        for name in ("postinst", "postrm"):
            (about / name).write_text(_REFRESH, encoding="utf-8")
            (about / name).chmod(0o755)
        subprocess.run(["chmod", "-R", "u+rwX,go+rX,go-w", str(root)], check=True)
        made = out / f"claim-workbench_{version()}_{architecture()}.deb"
        out.mkdir(parents=True, exist_ok=True)
        pack = ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z15", "--build", str(root), str(made)]
        subprocess.run(pack, check=True, stdout=subprocess.DEVNULL)
    return made


def main() -> int:
    """Build and tell where it is."""
    if len(sys.argv) != 3:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    made = build(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve())
    sys.stdout.write(f"{made} ({made.stat().st_size / 1e6:.0f} MB)\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
