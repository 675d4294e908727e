"""Bundle and Debian package are built from this checkout and tried in an empty environment, window included."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="packages of other systems are built there")
def test_bundle_and_package_are_built_and_work() -> None:
    settings = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "QT_QPA_PLATFORM")}
    call = [sys.executable, str(ROOT / "packaging" / "make.py"), "bundle", "deb"]
    done = subprocess.run(call, env=settings, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    print(done.stderr)
    assert done.returncode == 0, done.stderr[-4000:]
    assert done.stderr.count(" are right") + done.stdout.count(" are right") == 2
