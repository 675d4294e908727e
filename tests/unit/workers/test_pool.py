"""The worker pool, with real processes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.workers.tasks_for_tests import Facts, Words
from workbench.errors import (
    Cancelled,
    InternalError,
    LockedError,
    UnreadableError,
    WorkerDied,
    WorkerGivenUp,
    WorkerTimeout,
)
from workbench.jobs import ProgressReport
from workbench.workers import pool as pool_module
from workbench.workers.pool import Job, WorkerKind, WorkerPool

TASKS = "tests.unit.workers.tasks_for_tests:"
WAIT_S = 60.0

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="these limits exist on Linux only")


@pytest.fixture(scope="module")
def shared_pool() -> Iterator[WorkerPool]:
    """One pool for tests that leave their workers sound."""
    with WorkerPool(2) as pool:
        yield pool


@pytest.fixture
def pool() -> Iterator[WorkerPool]:
    """A pool of one worker, for tests that hurt it."""
    with WorkerPool(1) as pool:
        yield pool


def run(pool: WorkerPool, name: str, request: Words | None = None, source: str = "") -> Words:
    return pool.submit(TASKS + name, request or Words("x"), Words, source=source).result(WAIT_S)


def process_of(pool: WorkerPool) -> int:
    return pool.submit(TASKS + "who", Words("x"), Facts).result(WAIT_S).process_id


def alive(process_id: int) -> bool:
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return False
    return True


def wait_until(condition: object, limit_s: float = WAIT_S) -> None:
    until = time.monotonic() + limit_s
    while not condition():  # type: ignore[operator]
        assert time.monotonic() < until, "waited in vain"
        time.sleep(0.005)


def test_a_request_comes_back_unchanged(shared_pool: WorkerPool) -> None:
    request = Words("naïve \udcff", b"\x00\xff" * 100_000, (b"", b"a", b"bb"), {"$bytes": 0, "$table": 2})
    assert run(shared_pool, "echo", request) == request


def test_workers_run_one_thread_each(shared_pool: WorkerPool) -> None:
    assert shared_pool.submit(TASKS + "who", Words("x"), Facts).result(WAIT_S).texts == ("1", "1")


def test_progress_is_reported(shared_pool: WorkerPool) -> None:
    seen: list[ProgressReport] = []
    shared_pool.submit(TASKS + "count", Words("frames"), Words, report=seen.append).result(WAIT_S)
    assert seen[-1] == ProgressReport(3, 3, "frames")


def test_a_running_task_that_asks_is_cancelled_and_its_worker_kept(pool: WorkerPool) -> None:
    before = process_of(pool)
    started = threading.Event()
    job = pool.submit(TASKS + "work_on", Words("x"), Words, report=lambda _: started.set())
    assert started.wait(WAIT_S)
    job.cancel()
    with pytest.raises(Cancelled):
        job.result(WAIT_S)
    assert process_of(pool) == before


def test_a_running_task_that_never_asks_is_cancelled_by_ending_its_worker(pool: WorkerPool) -> None:
    started = threading.Event()
    job = pool.submit(TASKS + "hang", Words("x"), Words, report=lambda _: started.set())
    assert started.wait(WAIT_S)
    job.cancel()
    with pytest.raises(Cancelled):
        job.result(WAIT_S)


def test_a_queued_job_is_cancelled_before_it_runs(pool: WorkerPool) -> None:
    started = threading.Event()
    running = pool.submit(TASKS + "work_on", Words("x"), Words, report=lambda _: started.set())
    queued = pool.submit(TASKS + "echo", Words("x"), Words)
    assert started.wait(WAIT_S)
    queued.cancel()
    with pytest.raises(Cancelled):
        queued.result(WAIT_S)
    assert not running.done()
    running.cancel()


def test_a_task_without_progress_is_ended(pool: WorkerPool) -> None:
    job = pool.submit(TASKS + "hang", Words("x"), Words, timeout_s=0.3, source="clip.mp4", label="Reading")
    with pytest.raises(WorkerTimeout, match=r"clip\.mp4: Reading made no progress for 0\.3 s"):
        job.result(WAIT_S)


def test_progress_renews_the_time_limit(pool: WorkerPool) -> None:
    process_of(pool)
    job = pool.submit(TASKS + "work_on", Words("x"), Words, timeout_s=1.0)
    with pytest.raises(WorkerTimeout, match="not finished yet"):
        job.result(2.0)
    job.cancel()


def test_a_file_that_crashes_the_reader_twice_is_set_aside(pool: WorkerPool) -> None:
    request = Words("x", path="/a/ab12")
    with pytest.raises(UnreadableError) as caught:
        run(pool, "crash", request, source="bad.png")
    assert caught.value.reason == "it stopped the reader twice"
    assert "a last word from the library" in caught.value.details
    assert pool.quarantined() == {"bad.png": "it stopped the reader twice"}
    with pytest.raises(UnreadableError, match="stopped the reader twice"):
        run(pool, "echo", request, source="bad.png")


def test_a_file_set_aside_is_tried_again_when_asked_for(pool: WorkerPool) -> None:
    request = Words("x", path="/a/ab12")
    with pytest.raises(UnreadableError):
        run(pool, "crash", request, source="bad.png")
    pool.try_again("bad.png", "/a/ab12")
    assert run(pool, "echo", request, source="bad.png").text == "x"
    assert pool.quarantined() == {}


def test_another_file_of_the_same_name_is_still_read(pool: WorkerPool) -> None:
    with pytest.raises(UnreadableError):
        run(pool, "crash", Words("x", path="/a/ab12"), source="bad.png")
    assert run(pool, "echo", Words("y", path="/a/cd34"), source="bad.png").text == "y"


def test_one_crash_is_retried_in_a_fresh_worker(pool: WorkerPool, tmp_path: Path) -> None:
    marker = tmp_path / "crashed"
    request = Words(str(marker))
    job = pool.submit(TASKS + "crash_once", request, Words, kind=WorkerKind.MAKER, source="clip.mp4")
    assert job.result(WAIT_S) == request
    assert marker.exists()
    assert pool.quarantined() == {}


def test_a_crash_without_a_file_is_told(pool: WorkerPool) -> None:
    with pytest.raises(WorkerDied, match="ended its worker process twice"):
        run(pool, "crash")


@pytest.mark.parametrize("kind", [WorkerKind.SEARCHER, WorkerKind.MAKER])
def test_what_is_no_foreign_file_is_never_set_aside(pool: WorkerPool, kind: WorkerKind) -> None:
    def asked(name: str) -> Words:
        return pool.submit(TASKS + name, Words("x"), Words, kind=kind, source="desk.library").result(WAIT_S)

    with pytest.raises(WorkerGivenUp, match="ended its worker process twice") as caught:
        asked("crash")
    assert "try again" in caught.value.advice
    assert pool.quarantined() == {}
    assert asked("echo").text == "x"


@linux_only
def test_memory_is_limited(pool: WorkerPool) -> None:
    with pytest.raises(UnreadableError, match="needs more memory than a reader may use"):
        run(pool, "eat_memory", source="huge.tif")
    assert run(pool, "echo").text == "x"


@linux_only
@pytest.mark.loopback  # the limits are to refuse its socket, not the guard of the suite
def test_a_reader_has_no_network_starts_nothing_and_changes_nothing(pool: WorkerPool, tmp_path: Path) -> None:
    present = tmp_path / "present"
    present.write_text("here")
    request = Words(str(tmp_path / "new"), str(present).encode())
    found = pool.submit(TASKS + "attempt", request, Facts).result(WAIT_S)
    assert found.texts == ("socket", "program", "fork", "write", "append", "unlink", "rename", "signal")
    assert present.read_text() == "here"


def test_threads_work_inside_a_reader(shared_pool: WorkerPool) -> None:
    assert run(shared_pool, "use_threads").text == "x"


def test_a_maker_writes_files(pool: WorkerPool, tmp_path: Path) -> None:
    target = tmp_path / "made"
    pool.submit(TASKS + "write", Words(str(target), b"content"), Words, kind=WorkerKind.MAKER).result(WAIT_S)
    assert target.read_bytes() == b"content"


def test_active_limits_are_told(shared_pool: WorkerPool) -> None:
    sentences = shared_pool.active_limits()
    assert any(sentence.startswith("Readers of files: ") for sentence in sentences)
    if sys.platform == "linux":
        assert any("No network" in sentence for sentence in sentences)


def test_errors_keep_class_and_fields(shared_pool: WorkerPool) -> None:
    with pytest.raises(UnreadableError) as caught:
        run(shared_pool, "refuse_file", Words("a.jpg"))
    assert (caught.value.path, caught.value.reason, caught.value.advice) == (
        "a.jpg",
        "the file is empty",
        "Ask for it again.",
    )
    with pytest.raises(LockedError) as locked:
        run(shared_pool, "locked")
    assert locked.value.holder == "mara on desk-3"


@pytest.mark.parametrize("name", ["stumble", "no_such_task", "not_a_number"])
def test_unforeseen_errors_keep_their_traceback_out_of_the_message(shared_pool: WorkerPool, name: str) -> None:
    with pytest.raises(InternalError) as caught:
        run(shared_pool, name)
    assert caught.value.message
    assert "Traceback" not in str(caught.value)
    assert "secret" not in str(caught.value)
    assert "Traceback" in caught.value.details


def test_a_result_of_another_shape_is_refused(pool: WorkerPool) -> None:
    before = process_of(pool)
    with pytest.raises(InternalError, match="did not have the expected form"):
        run(pool, "wrong_shape")
    assert process_of(pool) != before


def test_what_libraries_print_stays_inside(pool: WorkerPool, capfd: pytest.CaptureFixture[str]) -> None:
    run(pool, "chatter")
    assert capfd.readouterr() == ("", "")


def test_many_tasks_share_few_workers() -> None:
    with WorkerPool(2) as pool:
        jobs = [pool.submit(TASKS + "who", Words(str(number)), Facts) for number in range(200)]
        processes = {job.result(WAIT_S).process_id for job in jobs}
    assert len(processes) == 2


def test_jobs_of_the_same_affinity_return_to_the_same_worker() -> None:
    with WorkerPool(2) as pool:
        jobs = [pool.submit(TASKS + "who", Words("x"), Facts, affinity=name) for name in "ab"]
        first = {name: job.result(WAIT_S).process_id for name, job in zip("ab", jobs, strict=True)}
        for name in "baab":
            wait_until(lambda: all(seat.job is None for seat in pool._seats))
            job = pool.submit(TASKS + "who", Words("x"), Facts, affinity=name)
            assert job.result(WAIT_S).process_id == first[name]


def test_a_reader_is_replaced_after_its_share(pool: WorkerPool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool_module, "TASKS_PER_READER", 2)
    assert len({process_of(pool) for _ in range(5)}) == 3


def test_an_idle_worker_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool_module, "IDLE_S", 0.05)
    with WorkerPool(1) as pool:
        process_id = process_of(pool)
        wait_until(lambda: not alive(process_id))


def test_a_worker_lost_while_idle_is_replaced_without_blame(pool: WorkerPool) -> None:
    process_id = process_of(pool)
    os.kill(process_id, signal.SIGTERM)
    assert run(pool, "echo", source="clip.mp4").text == "x"
    assert pool.quarantined() == {}


def test_a_worker_of_another_kind_makes_room(pool: WorkerPool) -> None:
    reader = process_of(pool)
    searcher = pool.submit(TASKS + "who", Words("x"), Facts, kind=WorkerKind.SEARCHER).result(WAIT_S).process_id
    assert searcher != reader


def test_callbacks_tell_when_a_job_is_done(shared_pool: WorkerPool) -> None:
    done: list[Job[Words]] = []
    job = shared_pool.submit(TASKS + "echo", Words("x"), Words)
    job.on_done(done.append)
    job.result(WAIT_S)
    wait_until(lambda: done == [job])
    job.on_done(done.append)
    assert done == [job, job]


def test_a_failing_callback_does_not_stop_the_pool(shared_pool: WorkerPool, caplog: pytest.LogCaptureFixture) -> None:
    job = shared_pool.submit(TASKS + "count", Words("x"), Words)
    job.on_done(lambda _: 1 / 0)  # type: ignore[arg-type, return-value]
    job.result(WAIT_S)
    wait_until(lambda: "a listener of a job failed" in caplog.text)
    assert run(shared_pool, "echo").text == "x"


def test_close_ends_running_and_queued_work_and_leaves_nothing() -> None:
    threads_before = set(threading.enumerate())
    pool = WorkerPool(1)
    process_id = process_of(pool)
    running = pool.submit(TASKS + "hang", Words("x"), Words)
    queued = pool.submit(TASKS + "echo", Words("x"), Words)
    pool.close()
    for job in (running, queued):
        with pytest.raises(Cancelled):
            job.result(WAIT_S)
    assert not alive(process_id)
    assert set(threading.enumerate()) == threads_before
    with pytest.raises(InternalError):
        pool.submit(TASKS + "echo", Words("x"), Words)


def test_a_listener_may_close_the_pool() -> None:
    pool = WorkerPool(1)
    job = pool.submit(TASKS + "count", Words("x"), Words)
    job.on_done(lambda _: pool.close())
    job.result(WAIT_S)
    pool.close()


def test_a_worker_killed_just_after_its_answer_does_not_keep_the_pool_from_closing() -> None:
    pool = WorkerPool(1)
    run(pool, "echo")  # the worker is there
    job, killed = None, threading.Event()

    def kill_late() -> None:
        assert job is not None
        job.result(WAIT_S)  # the answer is read, and its news stands in the queue behind this call
        time.sleep(0.05)
        pool._seats[0].kill()
        killed.set()

    job = pool.submit(TASKS + "echo", Words("x"), Words)
    pool._post(kill_late)
    assert killed.wait(WAIT_S)
    closing = threading.Thread(target=pool.close, daemon=True)
    closing.start()
    closing.join(WAIT_S / 4)
    assert not closing.is_alive()


@linux_only
def test_workers_end_when_the_program_is_killed() -> None:
    program = textwrap.dedent("""
        import time
        from tests.unit.workers.tasks_for_tests import Facts, Words
        from workbench.workers.pool import WorkerPool
        pool = WorkerPool(1)
        tasks = "tests.unit.workers.tasks_for_tests:"
        print(pool.submit(tasks + "who", Words("x"), Facts).result(60).process_id, flush=True)
        pool.submit(tasks + "hang", Words("x"), Words)
        time.sleep(600)
    """)
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        worker = int(parent.stdout.readline())
        parent.kill()
    wait_until(lambda: not Path(f"/proc/{worker}").exists() or " Z " in Path(f"/proc/{worker}/stat").read_text())


def test_the_parent_loads_nothing_heavy() -> None:
    program = "import sys, workbench.workers.pool; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    heavy = {"numpy", "cv2", "av", "PIL", "scipy", "lxml", "trafilatura", "PySide6", "resource", "pyseccomp"}
    assert not heavy & set(loaded)
