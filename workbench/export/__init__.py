"""Exporters: a finished case to a file."""
