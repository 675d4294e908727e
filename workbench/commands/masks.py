"""What is masked before the first look: the default of a case, and single media against it."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.commands.change import Change
from workbench.commands.names import plural
from workbench.commands.session import Session
from workbench.errors import UsageError
from workbench.review.graphic import MaskRules as MaskRules  # noqa: PLC0414 - the window masks by these
from workbench.review.graphic import copies_of as copies_of  # noqa: PLC0414
from workbench.review.graphic import mask_rules as mask_rules  # noqa: PLC0414

_WORDS = {"masked": "masked", "shown": "shown"}


def set_media(session: Session, media_ids: Sequence[int], state: str) -> Change:
    """Mask or show media whatever the case says; an empty state goes by the case again.

    What is tagged graphic stays masked all the same.

    Raises:
        UsageError: There is no such state, or no medium was named.
    """
    session.check_writable()
    media = [session.medium(media_id) for media_id in dict.fromkeys(media_ids)]
    if not media:
        raise UsageError("No medium was named.")
    names = media[0].name if len(media) == 1 else plural(len(media), "file")
    done = {"masked": "Masked", "shown": "Shown"}.get(state, "By the case again, masked or shown")
    label = f"{done}: {names}"
    with session.edit(label):
        session.store.set_masks([medium.id for medium in media], state)
    return session.changed(label, {"masks"}, [medium.id for medium in media])


def set_case(session: Session, state: str) -> Change:
    """Say what the pictures of the case are at the start; an empty state goes by the person's setting again.

    Raises:
        UsageError: There is no such state.
    """
    session.check_writable()
    words = _WORDS.get(state, "as in the settings")
    label = f"Pictures of this case at the start: {words}"
    with session.edit(label):
        session.store.set_masking(state)
    return session.changed(label, {"masks"})
