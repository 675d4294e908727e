"""Texts made to act where they should only be read."""

from __future__ import annotations

FORMULAS = ('=cmd|"/c calc"!A1', "+1", "-1+1", "@SUM(1)", "\t=1", "\r=1", "\n=1", "＝1")
MARKUP = ("</script><script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "javascript:alert(1)", "<!--<script>")
SIGNS = ("a\u202egnp.exe", "x\0y", "\u2028")

COLLECTED = FORMULAS + MARKUP + SIGNS
"""The fifteen of docs/reliability-outputs.md."""

FURTHER = (
    "W" * 3_000,
    "\udc80lone",
    "../../../etc/passwd",
    "{{ 7*7 }}{% include '/etc/passwd' %}",
    'x";=1+1;"',
    "\x1b[2J\x1b]0;owned\x07",
    "\U000e0041\U000e0042 hidden letters",
    "https://bank.example@evil.example/login",
    "https://xn--pple-43d.com.evil.example/\u202emoc.elppa",
)

ALL = COLLECTED + FURTHER


def label(text: str) -> str:
    """Name of a case of a test."""
    return ascii(text[:24]).strip("'\"")
