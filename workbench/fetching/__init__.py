"""Fetching pages, files and posts, only when a person asked; runs in workers of its own kind."""
