"""Trusted time stamps (RFC 3161): requests written, replies taken apart. Bytes to values; no files, no network."""
