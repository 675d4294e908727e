"""The fetcher as a process of its own, under its limits."""

from __future__ import annotations

import subprocess
import sys
import threading

import pytest

from tests.loopback import Reply, Site
from tests.unit.fetching.conftest import RULES
from workbench.errors import Cancelled
from workbench.jobs import Kept
from workbench.model.fetching import FetchKind, FetchRequest, FetchResult
from workbench.workers.pool import WorkerKind, WorkerPool

TASK = "workbench.tasks.fetch:run"
BODY = b"\xff\xd8\xff\xe0" + bytes(3_000_000)


@pytest.mark.loopback
class TestWithTheExtra:
    @pytest.fixture(autouse=True)
    def extra(self) -> None:
        pytest.importorskip("httpx", reason="the extra for fetching is not installed")

    @pytest.mark.parametrize("kind", [FetchKind.FILE, FetchKind.POST])
    def test_it_works_under_its_limits(self, served: Site, kind: FetchKind) -> None:
        if kind is FetchKind.POST:
            pytest.importorskip("yt_dlp", reason="the extra for platforms is not installed")
        page = f'<html><title>A post</title><video src="{served.url}/a.jpg"></video></html>'
        served.pages["/post"] = Reply(page.encode(), headers={"Content-Type": "text/html"})
        served.pages["/a.jpg"] = Reply(BODY, headers={"Content-Type": "image/jpeg"})
        path = {FetchKind.FILE: "/a.jpg", FetchKind.POST: "/post"}[kind]
        parts: list[Kept] = []
        with WorkerPool(size=1) as pool:
            request = FetchRequest(served.url + path, kind, RULES)
            job = pool.submit(TASK, request, FetchResult, kind=WorkerKind.FETCHER, keep=parts.append)
            result = job.result(120)
        assert result.record.reason == ""
        assert b"".join(part.data for part in parts if part.at >= 0) == BODY

    def test_names_are_looked_up_and_other_machines_could_be_asked(self) -> None:
        with WorkerPool(size=1) as pool:
            request = FetchRequest("http://no-such-site.invalid/a", FetchKind.FILE, RULES)
            result = pool.submit(TASK, request, FetchResult, kind=WorkerKind.FETCHER).result(120)
        assert "could not be found" in result.record.reason

    def test_a_stop_ends_a_site_that_says_nothing_more(self, served: Site) -> None:
        hold = threading.Event()
        served.pages["/a"] = Reply(BODY, hold=hold)
        come = threading.Event()
        with WorkerPool(size=1) as pool:
            request = FetchRequest(f"{served.url}/a", FetchKind.FILE, RULES)
            job = pool.submit(TASK, request, FetchResult, kind=WorkerKind.FETCHER, keep=lambda _part: come.set())
            assert come.wait(120)
            job.cancel()
            with pytest.raises(Cancelled):
                job.result(30)
        hold.set()


def test_everything_imports_without_the_extras() -> None:
    code = (
        "import sys; sys.modules['httpx'] = None; sys.modules['yt_dlp'] = None; sys.modules['certifi'] = None\n"
        "import workbench.fetching.fetch, workbench.tasks.fetch"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
