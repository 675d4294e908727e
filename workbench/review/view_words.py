"""How a picture was looked at, in words; templates are apart from their values, so that a window can translate them."""

from __future__ import annotations

from workbench.model.view import ViewSettings

Part = tuple[str, dict[str, object]]
"""A sentence part with placeholders, and what fills them."""


def tone_parts(view: ViewSettings) -> tuple[Part, ...]:
    """What makes the picture look other than in the file, zoom apart."""
    parts: list[Part] = []
    if view.mirrored:
        parts.append(("mirrored", {}))
    if view.rotation_deg:
        parts.append(("turned {degrees}° clockwise", {"degrees": view.rotation_deg}))
    if view.brightness:
        parts.append(("brightness {value}", {"value": f"{view.brightness:+d}".replace("-", "−")}))
    if view.contrast != 1:
        parts.append(("contrast {value}", {"value": f"{view.contrast:g}"}))
    if view.gamma != 1:
        parts.append(("gamma {value}", {"value": f"{view.gamma:g}"}))
    return tuple(parts)


def view_parts(view: ViewSettings, width_px: int = 0, height_px: int = 0) -> tuple[Part, ...]:
    """The same with zoom and the part that was on the stage.

    Args:
        width_px, height_px: Size of the picture; 0 when it is not known.
    """
    parts = list(tone_parts(view))
    if view.zoom is not None:
        parts.append(("zoomed to {percent} %", {"percent": f"{view.zoom * 100:.0f}"}))
    if view.seen is not None and width_px and height_px:
        left, top, right, bottom = view.seen
        parts.append(
            (
                "pixels {left} to {right} from the left and {top} to {bottom} from the top",
                {
                    "left": round(left * width_px),
                    "right": round(right * width_px),
                    "top": round(top * height_px),
                    "bottom": round(bottom * height_px),
                },
            )
        )
    return tuple(parts)


def view_sentence(recorded: str, width_px: int = 0, height_px: int = 0) -> str:
    """`Looked at mirrored, brightness +20; the file is unchanged`; empty when it was looked at as it is.

    Args:
        recorded: The view as kept with the evidence.
    """
    if not recorded:
        return ""
    view = ViewSettings.from_text(recorded)
    if view is None:
        return f"view settings {recorded}"
    parts = [template.format(**values) for template, values in view_parts(view, width_px, height_px)]
    return f"looked at {', '.join(parts)}; the file is unchanged" if parts else ""
