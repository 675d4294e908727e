"""Files that hold an article together with its media: saved pages, web archives, documents, archives of posts.

Each module reads one kind and yields a page or text, where it comes from, and a shelf of the parts in it; `opening`
decides by content which kind a file is. Parts are told of by `model.article.ContainedPart` and taken out again on
request; nothing is written here.
"""
