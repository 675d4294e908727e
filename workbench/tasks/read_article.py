"""Task `workbench.tasks.read_article:run`: one saved page, text, archive or document -> Article."""

from __future__ import annotations

from pathlib import Path

from workbench.jobs import Progress
from workbench.model.article import Article, ReadArticleRequest


def run(request: ReadArticleRequest, progress: Progress) -> Article:
    """Read the article where the analyst has it, so that a saved page's folder beside it is found.

    Raises:
        UnreadableError: The file is no article; says what it is instead.
    """
    from workbench.articles.containers.opening import read_any

    return read_any(Path(request.path), request.name, progress, request.page, request.url)
