"""Archives in a real reader: listed, a member handed out, a bag read."""

from __future__ import annotations

import hashlib
import os
import zipfile
from pathlib import Path

import pytest

from workbench.errors import UnreadableError
from workbench.jobs import Kept
from workbench.model.archive import ArchiveListing, ArchiveRequest, BagReport, CopiedOut
from workbench.workers.pool import WorkerPool


def test_a_member_comes_out_whole_and_in_order(tmp_path: Path) -> None:
    data, path = os.urandom(3_000_000), tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("in/a.bin", data)
    parts: list[Kept] = []
    with WorkerPool() as pool:
        request = ArchiveRequest(str(path), "a.zip", "in/a.bin")
        found = pool.submit("workbench.tasks.archive:listing", request, ArchiveListing).result(60)
        done = pool.submit("workbench.tasks.archive:copy_out", request, CopiedOut, keep=parts.append).result(60)
    assert [one.name for one in found.members] == ["in/a.bin"]
    assert b"".join(part.data for part in parts) == data
    assert done == CopiedOut(len(data), hashlib.sha256(data).hexdigest())


def test_what_is_no_bag_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(b"no archive")
    with WorkerPool() as pool, pytest.raises(UnreadableError, match=r"a\.zip: it is not a zip archive"):
        pool.submit("workbench.tasks.archive:bag", ArchiveRequest(str(tmp_path / "a.zip"), "a.zip"), BagReport).result(
            60
        )
