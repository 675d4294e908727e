"""First words of the command line; anything else that stands alone is a case to open."""

NOUNS = (
    *("demo", "article", "case", "media", "claim", "match", "tag", "text", "place", "cover", "words", "find"),
    *("verdict", "report", "library", "about"),
)
