"""Task `workbench.tasks.find_articles:run`: a folder -> the files in it that are articles or records of archives."""

from __future__ import annotations

from pathlib import Path

from workbench.jobs import Progress
from workbench.model.article import FindArticlesRequest, FoundArticles


def run(request: FindArticlesRequest, progress: Progress) -> FoundArticles:
    """Look through a folder.

    Raises:
        UnreadableError: There is none in it, or several of which one has to be chosen.
    """
    from workbench.articles.containers.folders import articles_in

    return FoundArticles(tuple(str(path) for path in articles_in(Path(request.path), request.name, progress)))
