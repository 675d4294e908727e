"""The documentation: Markdown under docs/ as plain pages in one folder, its links checked, its commands found.

Nothing here needs a network. `python3 run.py docs` builds; tests/guides runs every command of the pages.
"""
