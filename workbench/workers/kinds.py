"""Kinds of workers, by what they are trusted with."""

from __future__ import annotations

from enum import StrEnum


class WorkerKind(StrEnum):
    """What a worker may do.

    READER opens foreign bytes (probe, decode, parse): bounded memory and processor time, may write nothing but its
    answer, no network, starts no program.
    SEARCHER works on our own index files, which may be larger than any address space limit: its resident memory is
    watched instead; no network, starts no program.
    FETCHER speaks to the network, only when a person asked: bounded memory and processor time, opens no file but those
    of Python and the system, writes nothing but its answer, starts no program.
    MAKER makes files whose names this program chose, from data this program made (report, sample case): may write
    files; no network, starts no program.
    """

    READER = "reader"
    SEARCHER = "searcher"
    MAKER = "maker"
    FETCHER = "fetcher"
