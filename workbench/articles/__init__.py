"""Saved pages and text to an Article with its Claims and references to media."""
