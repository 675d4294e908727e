"""Pages of HTML from the Markdown: a contents page, plain text, pictures beside them, nothing from outside."""

from __future__ import annotations

import html
import shutil
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from markdown_it.token import Token

from documentation.links import OUTSIDE
from documentation.pages import CHAPTERS, DOCS, ROOT, all_pages
from documentation.reading import Heading, headings, inner, parser, tokens_of

NAME = "Media claim workbench"
_STYLE = """
:root { color-scheme: light dark; --ink: #1c1f23; --paper: #fff; --soft: #f3f4f6; --line: #d4d8dd; --link: #1a5fb4; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e4e6e9; --paper: #17191c; --soft: #22262b; --line: #3a4047; --link: #8ab4f8; }
}
body { margin: 0 auto; max-width: 50rem; padding: 1.5rem; color: var(--ink); background: var(--paper);
  font: 1rem/1.6 system-ui, sans-serif; }
a { color: var(--link); }
h1, h2, h3 { line-height: 1.25; margin: 2em 0 .6em; }
h1 { margin-top: .6em; }
img { max-width: 100%; height: auto; border: 1px solid var(--line); }
code, pre { font-family: ui-monospace, monospace; font-size: .9em; background: var(--soft); }
code { padding: .1em .25em; overflow-wrap: anywhere; }
pre { padding: .8rem; overflow-x: auto; }
pre code { padding: 0; overflow-wrap: normal; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid var(--line); padding: .35rem .6rem; text-align: start; vertical-align: top; }
nav { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; border-bottom: 1px solid var(--line); padding-bottom: .6rem; }
nav.foot { border-bottom: 0; border-top: 1px solid var(--line); padding-top: .6rem; margin-top: 3rem; }
@media print { nav { display: none; } }
"""


def html_name(page: str) -> str:
    """`guide/article.md` becomes `guide/article.html`."""
    return str(PurePosixPath(page).with_suffix(".html"))


def _from(page: str, target: str) -> str:
    """A page as it is linked from another."""
    return "../" * (len(PurePosixPath(page).parts) - 1) + html_name(target)


def _document(title: str, body: str) -> str:
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{html.escape(title)}</title>\n'
        f"<style>{_STYLE}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def _turned(tokens: list[Token]) -> None:
    """Give headings their anchors, and let links to pages lead to their HTML."""
    found = iter(headings(tokens))
    for token in inner(tokens):
        if token.type == "heading_open":
            token.attrSet("id", next(found).anchor)
        target = token.attrGet("href") if token.type == "link_open" else None
        if target and not str(target).startswith(OUTSIDE):
            path, mark, anchor = str(target).partition("#")
            if path.endswith(".md"):
                token.attrSet("href", f"{path.removesuffix('.md')}.html{mark}{anchor}")


def _neighbours(page: str, kind: str) -> str:
    order = all_pages()
    place = order.index(page)
    links = [f'<a href="{_from(page, "index.md")}">Contents</a>']
    if place:
        links.append(f'<a rel="prev" href="{_from(page, order[place - 1])}">Before: {_title(order[place - 1])}</a>')
    if place + 1 < len(order):
        links.append(f'<a rel="next" href="{_from(page, order[place + 1])}">Next: {_title(order[place + 1])}</a>')
    return f'<nav class="{kind}">{" · ".join(links)}</nav>'


def _title(page: str) -> str:
    return html.escape(headings(tokens_of(DOCS / page))[0].text)


def rendered(page: str) -> str:
    """One page as HTML."""
    tokens = tokens_of(DOCS / page)
    title = headings(tokens)[0].text
    _turned(tokens)
    markdown = parser()
    body = markdown.renderer.render(tokens, markdown.options, {})
    return _document(
        f"{title} - {NAME}", f"{_neighbours(page, 'head')}\n<main>\n{body}</main>\n{_neighbours(page, 'foot')}"
    )


def contents(version: str) -> str:
    """The first page: every page with its headings."""
    parts = [f"<main>\n<h1>{NAME}</h1>\n<p>Version {html.escape(version)}. Every page is a file in this folder.</p>"]
    for chapter in CHAPTERS:
        parts.append(f"<h2>{html.escape(chapter.title)}</h2>\n<ul>")
        for page in chapter.pages:
            first, *others = headings(tokens_of(DOCS / page))
            parts.append(f'<li><a href="{html_name(page)}">{html.escape(first.text)}</a>{_below(page, others)}</li>')
        parts.append("</ul>")
    return _document(NAME, "\n".join([*parts, "</main>"]))


def _below(page: str, found: list[Heading]) -> str:
    links = [
        f'<a href="{html_name(page)}#{html.escape(one.anchor)}">{html.escape(one.text)}</a>'
        for one in found
        if one.level == 2
    ]
    return f"<br><small>{' · '.join(links)}</small>" if links else ""


def _files(page: str) -> Iterator[Path]:
    """Pictures and other files a page leads to, from docs/."""
    for token in inner(tokens_of(DOCS / page)):
        target = token.attrGet("src") or token.attrGet("href")
        if target and not str(target).startswith((*OUTSIDE, "#")):
            path = ((DOCS / page).parent / str(target).partition("#")[0]).resolve()
            if path.suffix != ".md" and path.is_file():
                yield path.relative_to(DOCS.resolve())


def build(to: Path) -> list[Path]:
    """Write all pages and what they show into a folder; what else is there stays.

    Returns:
        The pages, the contents first.
    """
    version = next(
        line.split('"')[1]
        for line in (ROOT / "workbench" / "__init__.py").read_text(encoding="utf-8").splitlines()
        if line.startswith("__version__")
    )
    made = {to / "index.html": contents(version)}
    made |= {to / html_name(page): rendered(page) for page in all_pages()}
    for path, text in made.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    for file in sorted({file for page in all_pages() for file in _files(page)}):
        (to / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(DOCS / file, to / file)
    return list(made)
