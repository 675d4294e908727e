"""Score of the article reader on the shared hand-labelled pages.

    .venv/bin/python -m tests.benchmarks.bench_articles [ID...]

Prints what score.py prints: per page what is missed or wrong, then the table.
"""

from __future__ import annotations

import contextlib
import importlib.util
import io
import json
import shutil
import sys
import tempfile
from pathlib import Path
from types import ModuleType

from workbench.articles.reading import read_article
from workbench.model.article import Article

GOLD = Path(__file__).resolve().parents[3] / "shared" / "articles"


def as_output(article: Article) -> dict[str, object]:
    """An article in the form score.py reads."""
    return {
        "title": article.title,
        "published": article.published,
        "body": article.body,
        "media": [{"url": item.url, "kind": item.kind.value} for item in article.media],
        "claims": [{"sentence": claim.sentence, "media": list(claim.media)} for claim in article.claims],
    }


def load_score(gold: Path) -> ModuleType:
    """The scoring script beside the pages."""
    spec = importlib.util.spec_from_file_location("article_score", gold / "score.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(gold / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def report(gold: Path, only: tuple[str, ...] = ()) -> str:
    """Read every page and return the text that score.py prints."""
    score = load_score(gold)
    with tempfile.TemporaryDirectory() as temporary:
        out, labels = Path(temporary) / "out", Path(temporary) / "gold"
        out.mkdir()
        labels.mkdir()
        for label in sorted(gold.glob("*.json")):
            if only and label.stem not in only:
                continue
            shutil.copy(label, labels)
            page = next(path for path in (label.with_suffix(".html"), label.with_suffix(".txt")) if path.exists())
            text = json.dumps(as_output(read_article(page)), ensure_ascii=False)
            (out / label.name).write_text(text, encoding="utf-8")
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            score.main(labels, out)
    return printed.getvalue()


def main() -> None:
    """Print the score table."""
    if not GOLD.is_dir():
        sys.exit(f"The shared articles are not at {GOLD}.")
    print(report(GOLD, tuple(sys.argv[1:])))


if __name__ == "__main__":
    main()
