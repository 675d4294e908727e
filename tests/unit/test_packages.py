"""Every folder of code is a package: import contracts pass over folders that are none."""

from __future__ import annotations

from pathlib import Path

import workbench

ROOT = Path(workbench.__file__).parent


def test_every_folder_of_code_is_seen_by_the_import_contracts() -> None:
    folders = {path.parent for path in ROOT.rglob("*.py")}
    assert {folder.relative_to(ROOT).as_posix() for folder in folders if not (folder / "__init__.py").exists()} == set()
