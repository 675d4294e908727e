"""A small story for the drive of the window: an article, the media it cites, and an earlier copy of one of them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tests.end2end.program import clip, pan, picture

TITLE = "Volunteers leave for the front"
CITED = "Footage shows volunteers giving a salute before they left for the front."
MARKED = "Hundreds of flags were raised over the square the same evening."
EARLIEST = "2016-04-09"

_PAGE = f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{TITLE}</title>
<meta property="og:title" content="{TITLE}">
<meta property="article:published_time" content="2020-10-12T08:00:00+00:00"></head>
<body><article><h1>{TITLE}</h1>
<p>The council of the valley said on Monday that the road to the north had been opened again after three days.</p>
<p>{CITED}</p>
<figure><video controls><source src="march_files/salute.mp4" type="video/mp4"></video>
<figcaption>Front channel</figcaption></figure>
<p>{MARKED}</p>
<p>Nobody could be reached for comment at the time of writing, and both sides have been asked for an answer.</p>
</article></body></html>
"""


@dataclass(frozen=True, slots=True)
class March:
    """Files of the story.

    Attributes:
        article: The page; what it cites is not beside it.
        salute: The clip it cites: five seconds of the oath, then two that nobody has seen.
        square: A picture no page cites.
        oath: The earlier clip.
    """

    article: Path
    salute: Path
    square: Path
    oath: Path


def march(folder: Path) -> March:
    """Draw and write everything."""
    article = folder / "page" / "march.html"
    article.parent.mkdir(parents=True)
    article.write_text(_PAGE, encoding="utf-8")
    yard, hall, camp = (pan(seed, seconds, width=640, height=360) for seed, seconds in ((41, 3), (42, 2.4), (43, 2)))
    return March(
        article,
        clip(folder / "had" / "salute.mp4", [*yard, *hall, *camp], width=480),
        picture(folder / "had" / "square.jpg", 44),
        clip(folder / "known" / "oath-2016.mp4", [*pan(45, 2, width=640, height=360), *yard, *hall]),
    )
