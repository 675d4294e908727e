"""Kinds of workers, by what they are trusted with."""

from __future__ import annotations

from enum import StrEnum


class WorkerKind(StrEnum):
    """What a worker may do.

    READER opens foreign bytes (probe, decode, parse): bounded memory and processor time, may write nothing but its
    answer, no network, starts no program.
    SEARCHER works on our own index files, which may be larger than any address space limit: its resident memory is
    watched instead; no network, starts no program.
    MAKER makes files whose names this program chose, from data this program made (report, sample case): may write
    files; no network, starts no program.
    """

    READER = "reader"
    SEARCHER = "searcher"
    MAKER = "maker"
