"""Dialogs and sheets of the window."""
