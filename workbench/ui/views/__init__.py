"""The views of a case and the first page."""
