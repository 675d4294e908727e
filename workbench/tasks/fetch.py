"""Task `workbench.tasks.fetch:run`: bytes by their address, in a worker that may use the network."""

from __future__ import annotations

from importlib.util import find_spec

from workbench.jobs import Progress
from workbench.model.fetching import FetchRequest, FetchResult

# Imported before the limits hold, where they are installed.
PRELOAD = tuple(name for name in ("httpx", "certifi", "encodings.idna", "workbench.fetching.fetch") if find_spec(name))


def run(request: FetchRequest, progress: Progress) -> FetchResult:
    """Fetch one page, file or post; see `workbench.fetching.fetch`."""
    from workbench.fetching.fetch import fetch

    return fetch(request, progress)
