"""What each finding shows and does not show, for the window's help."""

from __future__ import annotations

from workbench.review.meaning import MEANINGS as MEANINGS  # noqa: PLC0414 - the window asks commands alone
from workbench.review.meaning import Meaning as Meaning  # noqa: PLC0414
