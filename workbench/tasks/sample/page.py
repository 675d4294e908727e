"""The article of the sample case, in our own words: a page saved with its folder, with the noise of real pages."""

from __future__ import annotations

from html import escape

TITLE = "A ceasefire on paper … shelling goes on above the Dzor valley"
PUBLISHED = "2020-10-11"
FOLDER = "article_files"
CLAIMS = (
    "Footage was released of hired fighters giving a salute before they leave for the front.",
    "An enemy drone was also destroyed.",
    "The ministry of defence released videos praising the villages it had taken and showing empty streets.",
    "A second drone was also allegedly downed.",
)
MISSING = "second-drone.mp4"

_BEFORE = (
    "The ceasefire in the Dzor valley lasted less than one night, and the heaviest shelling since spring is falling on "
    "the upper town.",
    "“They came at dawn along both roads. Our people hold the ridge and will go on holding it,” the spokesman "
    "of the valley council, Aram Vardan, said.",
    "According to Vardan, the other side has begun pushing in several directions.",
    "“In the north the enemy again went on the attack. The valley guard is taking steps to stop him,” said Vardan.",
    "The general staff’s representative vowed that the war would be won, whoever stood behind the other army.",
    "“I have said it many times: in this kind of war there is no use in naming lines, heights or farms. The "
    "fighting is hard, and we face more men and more guns than we have. Where it has to be, the guard steps back "
    "and shortens its line; where it can be, it goes forward. Trust the guard.”",
    "The ministry’s speaker also said that talk of an air strike by the valley’s side was wrong, and that only the "
    "other side was breaking the truce.",
)
_STYLE = "body{font:16px/1.5 Georgia,serif;max-width:44em;margin:2em auto}figure{margin:1em 0}img,video{max-width:100%}"


def _paragraph(text: str) -> str:
    return f"<p>{escape(text, quote=False)}</p>"


def _video(name: str, caption: str, kind: str = "video/mp4") -> str:
    return (
        f'<figure><video controls preload="metadata" width="640"><source src="{FOLDER}/{name}" type="{kind}"></video>'
        f"<figcaption>{escape(caption)}</figcaption></figure>"
    )


def _picture(name: str, caption: str) -> str:
    return (
        f'<figure><a href="{FOLDER}/{name}"><img src="{FOLDER}/{name}" alt="{escape(caption)}" width="640"></a>'
        f"<figcaption>{escape(caption)}</figcaption></figure>"
    )


def page() -> str:
    """The page as text."""
    widget = "".join(f"<div>{line}</div>" for line in ("0 $", "2,500 $", "5,000 $", "929 $", "MARCH 2021"))
    shown = (
        [_video("salute-fighters.mp4", "Front channel")],
        [_video("drone-hills.webm", "Lower town", "video/webm")],
        [_video("street-north.mp4", "Northern street"), _picture("square-01.jpg", "The square")],
        [_video(MISSING, "Press channel")],
    )
    body = [_paragraph(text) for text in _BEFORE]
    for claim, media in zip(CLAIMS, shown, strict=True):
        body += [_paragraph(claim), *media]
    article = "\n".join(body)
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{TITLE}</title>
<meta property="og:type" content="article">
<meta property="og:title" content="{TITLE}">
<meta property="og:site_name" content="Valley Front Report">
<meta property="article:published_time" content="{PUBLISHED}T17:42:00+00:00">
<style>{_STYLE}</style>
</head>
<body>
<div class="box">{widget}</div>
<h1>{TITLE}</h1>
<article>
<h2>{TITLE.replace("…", "...")}</h2>
<p>Click to see full-size image</p>
{article}
<p>Do you like this content? Consider helping us!</p>
</article>
</body>
</html>
"""
