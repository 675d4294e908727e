"""The catalogue of the window's words: collected from the source, translated in Qt Linguist's files, compiled.

Run by `python3 run.py words`; see docs/translation.md.
"""
