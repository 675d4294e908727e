"""What the database of a case must be."""

from __future__ import annotations

from workbench.storage import schema
from workbench.storage.migrations import CASE_MIGRATIONS, Format

FORMAT = Format(
    "case",
    schema.APPLICATION_ID,
    schema.VERSION,
    CASE_MIGRATIONS,
    schema.STATEMENTS,
    schema.LATER,
    shows_newer=True,
)
