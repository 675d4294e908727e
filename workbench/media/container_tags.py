"""Tags of clips and sound: container, streams, and the settings encoders leave inside the pictures.

This is what FFmpeg maps, a summary of the container; it is labelled so wherever it is shown.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import av
from av.sidedata.sidedata import SideData
from av.sidedata.sidedata import Type as SideDataType

from workbench.media.tags import bounded, entry
from workbench.model.media import FactEntry

_UUID_BYTES = 16
_DECIMALS = 3


def container_tags(container: av.container.InputContainer) -> tuple[FactEntry, ...]:
    """Everything the container and its streams say."""
    entries = [entry("container", "format", container.format.long_name)]
    if container.duration:
        entries.append(entry("container", "duration", f"{container.duration / av.time_base:.{_DECIMALS}f} s"))
    if container.bit_rate:
        entries.append(entry("container", "bit rate", f"{container.bit_rate:,} bit/s"))
    entries.extend(entry("container", name, value) for name, value in container.metadata.items())
    for stream in container.streams:
        entries.extend(_stream_tags(stream))
    return bounded(entries)


def _stream_tags(stream: av.stream.Stream) -> Iterator[FactEntry]:
    same_type = [other for other in stream.container.streams if other.type == stream.type]
    number = f" {same_type.index(stream) + 1}" if len(same_type) > 1 else ""
    group = f"{stream.type} stream{number}"
    for name, value in _technical(stream):
        if value:
            yield entry(group, name, value)
    for name, value in stream.metadata.items():
        yield entry(group, name, value)


def _codec_tag(context: av.CodecContext) -> str:
    """Four letters for the codec, as the container has them; PyAV raises on other signs."""
    try:
        return str(context.codec_tag or "").strip("\0")
    except UnicodeDecodeError:
        return "not legible"


def _technical(stream: av.stream.Stream) -> Iterator[tuple[str, str]]:
    context: av.CodecContext | None = stream.codec_context
    if context is None:
        yield "codec", "not known to this program"
        return
    yield "codec", context.codec.long_name or context.name
    yield "profile", str(stream.profile or "")
    yield "codec tag", _codec_tag(context)
    yield "clock", f"{stream.time_base} s" if stream.time_base else ""
    if stream.start_time is not None and stream.time_base is not None:
        yield "start", f"{float(stream.start_time * stream.time_base):.{_DECIMALS}f} s"
    yield "frames promised", str(stream.frames or "")
    if isinstance(context, av.VideoCodecContext):
        yield "size as coded", f"{context.width} x {context.height}"
        yield "pixel format", context.pix_fmt or ""
        yield "pixel shape", str(context.sample_aspect_ratio or "")
        yield "average rate", f"{float(stream.average_rate):.4g} frames/s" if stream.average_rate else ""
        yield "bit rate", f"{context.bit_rate:,} bit/s" if context.bit_rate else ""
    elif isinstance(context, av.AudioCodecContext):
        yield "sampling rate", f"{context.sample_rate} Hz"
        yield "channels", context.layout.name
        yield "bit rate", f"{context.bit_rate:,} bit/s" if context.bit_rate else ""


def first_frame_tags(frame: av.VideoFrame) -> tuple[FactEntry, ...]:
    """What the first picture of a clip carries: encoder settings, colour, rotation."""
    entries = []
    # PyAV's annotations call it a mapping of text; iterating gives the side data itself.
    carried = [cast(SideData, item) for item in frame.side_data]
    for side_data in carried:
        if side_data.type == SideDataType.SEI_UNREGISTERED:
            entries.append(entry("encoder settings", "user data", bytes(side_data)[_UUID_BYTES:].rstrip(b"\0")))
        else:
            entries.append(entry("video stream", "side data", side_data.type.name.lower().replace("_", " ")))
    if frame.rotation:
        entries.append(entry("video stream", "rotation for display", f"{frame.rotation} degrees counter-clockwise"))
    if frame.interlaced_frame:
        entries.append(entry("video stream", "scan", "interlaced"))
    return tuple(entries)
