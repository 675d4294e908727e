"""Pages written in the layouts of kinds of sites that no rule was developed on, held against what was expected first.

Counts are of expectations: one for the title, one for the date, one for each text, medium and claim that is named.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from workbench.articles.containers.opening import read_any
from workbench.model.article import Article

FOLDER = Path(__file__).parents[2] / "data" / "articles"
NAMES = sorted(path.stem for path in FOLDER.glob("*.html"))


def expected_of(name: str) -> dict[str, Any]:
    """What was expected of a page before it was read."""
    found: dict[str, Any] = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return found


def misses(name: str) -> dict[str, list[str]]:
    """Where a page was read otherwise than expected, by sort."""
    article, wanted = read_any(FOLDER / f"{name}.html"), expected_of(name)
    claims = [one.sentence for one in article.claims]
    found = {
        sort: [f"{getattr(article, sort)!r} for {wanted[sort]!r}"]
        for sort in ("url", "title", "published", "author", "language")
        if sort in wanted and getattr(article, sort) != wanted[sort]
    }
    found["lost"] = [text for text in wanted["body"] if text not in article.body]
    found["kept"] = [text for text in wanted["out"] if text in article.body]
    found["media missed"] = [url for url in wanted["media"] if not any(_has(one, url) for one in article.media)]
    found["media strayed"] = strayed(article, wanted["media"])
    found["claims missed"] = [text for text in wanted["claims"] if not any(text in one for one in claims)]
    found["claims wrong"] = [one for one in claims if any(text in one for text in wanted["no_claims"])]
    return {sort: texts for sort, texts in found.items() if texts}


def strayed(article: Article, wanted: list[str]) -> list[str]:
    """Media that were not expected, and those listed twice."""
    seen: set[str] = set()
    found = []
    for one in article.media:
        which = next((url for url in wanted if _has(one, url)), "")
        if not which or which in seen:
            found.append(one.url)
        seen.add(which)
    return found


def _has(one: Any, url: str) -> bool:
    return any(url in address for address in (one.url, *one.alternatives))


if __name__ == "__main__":
    for page in NAMES:
        print(page, json.dumps(misses(page), ensure_ascii=False, indent=1))
