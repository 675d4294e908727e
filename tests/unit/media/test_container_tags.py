"""Tags of clips, kept as read."""

from __future__ import annotations

from pathlib import Path

from tests.unit.media.drawing import moving, rotate_mp4, write_clip
from workbench.media.clips import ContainerClip
from workbench.media.container_tags import container_tags, first_frame_tags
from workbench.media.sniff import identify


def _tags(path: Path) -> dict[tuple[str, str], str]:
    with ContainerClip(str(path), path.name, identify(str(path), path.name)) as clip:
        assert isinstance(clip, ContainerClip)
        frame = next(clip.frames())
        entries = (*container_tags(clip.container), *first_frame_tags(frame))
    return {(entry.group, entry.name): entry.value for entry in entries}


def test_container_and_stream_tags_are_read(tmp_path: Path) -> None:
    written = {"comment": "a note", "creation_time": "2020-10-03T10:22:01Z"}
    tags = _tags(write_clip(tmp_path / "a.mp4", moving(1, 5), metadata=written))
    assert tags["container", "comment"] == "a note"
    assert tags["container", "creation_time"].startswith("2020-10-03T10:22:01")
    assert tags["container", "encoder"].startswith("Lavf")
    assert tags["video stream", "handler_name"] == "VideoHandler"


def test_the_settings_of_the_encoder_are_read_from_the_picture_data(tmp_path: Path) -> None:
    settings = _tags(write_clip(tmp_path / "a.mp4", moving(1, 5), options={"crf": "31"}))[
        "encoder settings", "user data"
    ]
    assert settings.startswith("x264 - core")
    assert "crf=31.0" in settings


def test_rotation_is_mentioned(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "a.mp4", moving(1, 5))
    rotate_mp4(path, 1)
    assert _tags(path)["video stream", "rotation for display"] == "-90 degrees counter-clockwise"


def test_streams_of_one_kind_are_numbered_only_when_there_are_several(tmp_path: Path) -> None:
    tags = _tags(write_clip(tmp_path / "a.mp4", moving(1, 25), sound=True))
    assert {"audio stream", "video stream"} <= {group for group, _ in tags}
