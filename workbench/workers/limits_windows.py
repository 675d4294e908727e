"""Limits on Windows: a job object around the worker (memory, no further process, ended with its job)."""

from __future__ import annotations

import ctypes
from typing import Any

from workbench.workers.kinds import WorkerKind
from workbench.workers.limits_common import MEMORY_BYTES, Limits

_EXTENDED_LIMIT_INFORMATION = 9  # JobObjectExtendedLimitInformation
_LIMIT_ACTIVE_PROCESS = 0x0008
_LIMIT_PROCESS_MEMORY = 0x0100
_LIMIT_DIE_ON_UNHANDLED_EXCEPTION = 0x0400
_LIMIT_KILL_ON_JOB_CLOSE = 0x2000


class _BasicLimits(ctypes.Structure):
    _fields_ = [
        ("PerProcessUserTimeLimit", ctypes.c_int64),
        ("PerJobUserTimeLimit", ctypes.c_int64),
        ("LimitFlags", ctypes.c_uint32),
        ("MinimumWorkingSetSize", ctypes.c_size_t),
        ("MaximumWorkingSetSize", ctypes.c_size_t),
        ("ActiveProcessLimit", ctypes.c_uint32),
        ("Affinity", ctypes.c_size_t),
        ("PriorityClass", ctypes.c_uint32),
        ("SchedulingClass", ctypes.c_uint32),
    ]


class _ExtendedLimits(ctypes.Structure):
    _fields_ = [
        ("BasicLimitInformation", _BasicLimits),
        ("IoInfo", ctypes.c_uint64 * 6),
        ("ProcessMemoryLimit", ctypes.c_size_t),
        ("JobMemoryLimit", ctypes.c_size_t),
        ("PeakProcessMemoryUsed", ctypes.c_size_t),
        ("PeakJobMemoryUsed", ctypes.c_size_t),
    ]


_jobs: list[object] = []  # an open handle keeps the job alive; the system closes it with the process


def apply(kind: WorkerKind) -> Limits:
    """Put this process into a job of its own; see `limits.apply`."""
    memory = MEMORY_BYTES.get(kind, 0)
    sentences = ["No starting of programs (job object)"]
    if memory:
        sentences.append(f"{memory >> 30} GB of memory for each file (job object)")
    missing: tuple[str, ...] = ("No network: this system offers no such limit to an ordinary program",)
    if kind is WorkerKind.FETCHER:
        missing = ("No change to any file: this system offers no such limit to an ordinary program",)
    try:
        _enter_job(memory)
    except OSError as error:
        return Limits((), (*missing, *(f"{sentence}: not on this system ({error})" for sentence in sentences)))
    return Limits(tuple(sentences), missing)


def _enter_job(memory: int) -> None:
    windows: Any = ctypes  # type checkers know these names on Windows only
    kernel = windows.WinDLL("kernel32", use_last_error=True)
    kernel.CreateJobObjectW.restype = ctypes.c_void_p
    kernel.CreateJobObjectW.argtypes = (ctypes.c_void_p, ctypes.c_wchar_p)
    kernel.SetInformationJobObject.argtypes = (ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p, ctypes.c_uint32)
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    kernel.AssignProcessToJobObject.argtypes = (ctypes.c_void_p, ctypes.c_void_p)
    job = kernel.CreateJobObjectW(None, None)
    limits = _ExtendedLimits()
    limits.BasicLimitInformation.LimitFlags = (
        _LIMIT_ACTIVE_PROCESS | _LIMIT_KILL_ON_JOB_CLOSE | _LIMIT_DIE_ON_UNHANDLED_EXCEPTION
    )
    limits.BasicLimitInformation.ActiveProcessLimit = 1
    if memory:
        limits.BasicLimitInformation.LimitFlags |= _LIMIT_PROCESS_MEMORY
        limits.ProcessMemoryLimit = memory
    done = job and kernel.SetInformationJobObject(
        job, _EXTENDED_LIMIT_INFORMATION, ctypes.byref(limits), ctypes.sizeof(limits)
    )
    if not done or not kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess()):
        raise windows.WinError(windows.get_last_error())
    _jobs.append(job)
