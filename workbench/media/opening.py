"""Picks the reader for a clip from what the file is."""

from __future__ import annotations

from workbench.media.animation import AnimationClip
from workbench.media.clips import Clip, ContainerClip
from workbench.media.sniff import Family, Identity


def open_clip(path: str, name: str, identity: Identity, *, thrifty: bool = False) -> Clip:
    """Open a clip.

    Args:
        path: The file.
        name: Display name, for messages.
        identity: What the file is.
        thrifty: Decode cheaply, for codes and small pictures; frames to be looked at or compared exactly need the rest.

    Raises:
        UnreadableError: Damaged, too large, without pictures, or of a kind the decoder does not know.
    """
    if identity.family is Family.ANIMATION:
        return AnimationClip(path, name, identity)
    return ContainerClip(path, name, identity, thrifty=thrifty)
