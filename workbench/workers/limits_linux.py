"""Limits on Linux: resource limits, the places a reader may open (Landlock), and a filter of system calls (seccomp).

The filter refuses with "not permitted", so that a library that tries gets an ordinary error. It is a deny list: the
decoders use too many calls for an allow list to survive their next version, and what must not happen is short: no
network, no other program, no look into or signal to other processes, and for readers no change of any file. A fetcher
has the network, but connects to other machines only, and waits for nobody.

bubblewrap is not used, present or not. What it adds to the filter, a view of the file system of one's own, Landlock
gives inside the worker itself; in exchange it would need user namespaces, which many systems keep from ordinary
programs, put a process between the pool and the worker, and hide by which signal a decoder died.
"""

from __future__ import annotations

import errno
import os
import socket
from pathlib import Path

from workbench.workers import limits_landlock, limits_posix
from workbench.workers.kinds import WorkerKind
from workbench.workers.limits_common import CONFINED, Limits

_CLONE_THREAD = 0x10000
_AF_NETLINK, _FAMILIES = 16, 64
_NOTHING_HIDDEN = "No look at hidden files of your home folder, or into other programs (Landlock)"
_NOTHING_OWN = "No look at any file of yours, or into other programs (Landlock)"

_NETWORK = (
    "socket", "socketpair", "connect", "bind", "listen", "accept", "accept4", "sendto", "sendmsg", "sendmmsg",
    "recvfrom", "recvmsg", "recvmmsg", "io_uring_setup", "io_uring_enter", "io_uring_register",
)  # fmt: skip
_SERVING = ("socketpair", "listen", "accept", "accept4", "io_uring_setup", "io_uring_enter", "io_uring_register")
_PROGRAMS = (
    "execve", "execveat", "fork", "vfork",
)  # fmt: skip
_OTHERS = (
    "ptrace", "process_vm_readv", "process_vm_writev", "kcmp", "pidfd_open", "pidfd_getfd", "pidfd_send_signal",
    "tkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo", "process_madvise", "setpriority",
)  # fmt: skip
_SYSTEM = (
    "mount", "umount2", "pivot_root", "chroot", "unshare", "setns", "bpf", "perf_event_open", "userfaultfd",
    "keyctl", "add_key", "request_key", "init_module", "finit_module", "delete_module", "kexec_load",
    "kexec_file_load", "reboot", "swapon", "swapoff", "sethostname", "setdomainname", "settimeofday",
    "clock_settime", "adjtimex", "clock_adjtime", "acct", "quotactl", "open_by_handle_at", "fsopen", "fsconfig",
    "fsmount", "move_mount", "open_tree", "mount_setattr",
)  # fmt: skip
_FILES = (
    "unlink", "unlinkat", "rename", "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat", "mkdir",
    "mkdirat", "rmdir", "mknod", "mknodat", "creat", "truncate", "chmod", "fchmod", "fchmodat", "fchmodat2",
    "chown", "fchown", "lchown", "fchownat", "setxattr", "lsetxattr", "fsetxattr", "removexattr",
    "lremovexattr", "fremovexattr", "utime", "utimes", "utimensat", "futimesat",
)  # fmt: skip


def apply(kind: WorkerKind, places: tuple[str, ...]) -> Limits:
    """Set the resource limits, then load the filter; see `limits.apply`."""
    limits = limits_posix.apply(kind)
    sentence = "No network, no starting of programs, no look into other programs (seccomp)"
    if kind is WorkerKind.READER:
        sentence = "No network, no starting of programs, no change to any file (seccomp)"
    if kind is WorkerKind.FETCHER:
        sentence = "No sockets of this machine, no starting of programs, no change to any file (seccomp)"
    steps = [(sentence, lambda: _load_filter(kind))]
    if kind is WorkerKind.FETCHER:
        steps.append((_NOTHING_OWN, lambda: limits_landlock.restrict(places, network=True)))
    if kind is WorkerKind.READER:  # after the filter, whose library looks for a folder it can write to
        steps.append((_NOTHING_HIDDEN, lambda: limits_landlock.restrict(places)))
    added = limits_posix.run_steps(steps)
    return Limits(added.active + limits.active, added.missing + limits.missing)


def private_bytes(process_id: int) -> int | None:
    """Resident memory of a process without the files it has mapped."""
    try:
        _, resident, shared, *_ = Path(f"/proc/{process_id}/statm").read_text(encoding="ascii").split()
    except (OSError, ValueError):
        return None
    return (int(resident) - int(shared)) * os.sysconf("SC_PAGE_SIZE")


def _load_filter(kind: WorkerKind) -> None:
    import pyseccomp  # noqa: PLC0415 - needs libseccomp, which may be absent; then this limit is reported missing

    rules = pyseccomp.SyscallFilter(pyseccomp.ALLOW)
    rules.set_attr(pyseccomp.Attr.CTL_TSYNC, 1)  # for the threads that run already, too
    refuse = pyseccomp.ERRNO(errno.EPERM)
    network = _SERVING if kind is WorkerKind.FETCHER else _NETWORK
    names = network + _PROGRAMS + _OTHERS + _SYSTEM + (_FILES if kind in CONFINED else ())
    for name in names:
        _add(rules, refuse, name)
    argument = pyseccomp.Arg
    # threads yes, processes no; clone3 hides its flags from a filter, and libc falls back to clone when it is absent
    _add(rules, refuse, "clone", argument(0, pyseccomp.MASKED_EQ, _CLONE_THREAD, 0))
    _add(rules, pyseccomp.ERRNO(errno.ENOSYS), "clone3")
    _add(rules, refuse, "prlimit64", argument(0, pyseccomp.NE, 0))
    for name in ("kill", "tgkill"):  # abort() signals its own process
        _add(rules, refuse, name, argument(0, pyseccomp.NE, os.getpid()))
    if kind is WorkerKind.FETCHER:  # of sockets those of the internet, and the one that lists its own addresses
        allowed = (socket.AF_INET, socket.AF_INET6, _AF_NETLINK)
        for family in range(_FAMILIES):
            if family not in allowed:
                _add(rules, refuse, "socket", argument(0, pyseccomp.EQ, family))
    if kind in CONFINED:
        _refuse_writing(rules, refuse)
    rules.load()


def _refuse_writing(rules: object, refuse: int) -> None:
    import pyseccomp  # noqa: PLC0415

    _add(rules, pyseccomp.ERRNO(errno.ENOSYS), "openat2")  # hides its flags likewise
    for name, position in (("open", 1), ("openat", 2)):
        for mask, value in ((os.O_ACCMODE, os.O_WRONLY), (os.O_ACCMODE, os.O_RDWR), (os.O_TRUNC, os.O_TRUNC),
                            (os.O_CREAT, os.O_CREAT)):  # fmt: skip
            _add(rules, refuse, name, pyseccomp.Arg(position, pyseccomp.MASKED_EQ, mask, value))


def _add(rules: object, action: int, name: str, *arguments: object) -> None:
    """Add a rule; a call this machine's processor or libseccomp does not know cannot be made by that name."""
    import pyseccomp  # noqa: PLC0415

    try:
        number = pyseccomp.resolve_syscall(pyseccomp.Arch.NATIVE, name)
    except OSError:
        return
    if number is None or number < 0:
        return
    rules.add_rule(action, number, *arguments)  # type: ignore[attr-defined]
