"""Frozen dataclasses and enums; no input or output."""
