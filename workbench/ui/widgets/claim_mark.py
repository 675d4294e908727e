"""How a claim is marked in the text of an article."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QTextCharFormat

from workbench.ui import theme


@dataclass(frozen=True, slots=True)
class MarkState:
    """State of one mark.

    Attributes:
        current: The claim is the chosen one.
        hovered: The pointer is on it or on its media.
        hedged: The sentence doubts itself ("allegedly"): dashed underline.
        edited: The analyst changed the sentence; its row bears a pencil.
    """

    current: bool = False
    hovered: bool = False
    hedged: bool = False
    edited: bool = False


def mark_format(state: MarkState) -> QTextCharFormat:
    """Background, underline and text colour of a mark in the present theme."""
    now = theme.current()
    style = QTextCharFormat()
    lit = state.current or state.hovered
    style.setBackground(now.colour("claim.mark_current" if lit else "claim.mark"))
    style.setForeground(now.colour("text.primary"))
    style.setUnderlineColor(now.colour("claim.underline"))
    style.setUnderlineStyle(
        QTextCharFormat.UnderlineStyle.DashUnderline if state.hedged else QTextCharFormat.UnderlineStyle.SingleUnderline
    )
    return style


def number_format() -> QTextCharFormat:
    """The number before a marked sentence, as text of a document."""
    now = theme.current()
    style = QTextCharFormat()
    style.setFont(now.font("caption", weight=700))
    style.setBackground(now.colour("claim.underline"))
    style.setForeground(now.colour("surface.panel"))
    return style
