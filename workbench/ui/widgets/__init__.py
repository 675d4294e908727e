"""Widgets that know nothing of claims or storage: they take plain data and say what was done by signals."""
