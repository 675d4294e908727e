"""What a file is, told from its content."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PIL import Image

from tests.unit.media.drawing import gif_of_dots, moving, scene, write_clip, write_sound
from workbench.errors import UnreadableError
from workbench.media.sniff import Family, gif_frame_count, identify


def _refusal(path: Path) -> str:
    with pytest.raises(UnreadableError) as caught:
        identify(str(path), path.name)
    return caught.value.reason


@pytest.mark.parametrize(
    ("kind", "label"),
    [("JPEG", "JPEG"), ("PNG", "PNG"), ("WEBP", "WebP"), ("AVIF", "AVIF"), ("HEIF", "HEIC"), ("GIF", "GIF"),
     ("TIFF", "TIFF"), ("BMP", "BMP"), ("JPEG2000", "JPEG 2000")],
)  # fmt: skip
def test_pictures_are_known_by_content(tmp_path: Path, kind: str, label: str) -> None:
    path = tmp_path / "wrong-ending.mp4"
    Image.fromarray(scene(1)).save(path, kind)
    found = identify(str(path), path.name)
    assert (found.label, found.family) == (label, Family.PICTURE)


@pytest.mark.parametrize(
    ("kind", "label"),
    [("GIF", "animated GIF"), ("PNG", "animated PNG"), ("WEBP", "animated WebP"), ("AVIF", "AVIF sequence")],
)
def test_animations_are_told_from_stills(tmp_path: Path, kind: str, label: str) -> None:
    first, *rest = [Image.fromarray(picture) for picture in moving(1, 3, step_px=4)]
    path = tmp_path / "x"
    first.save(path, kind, save_all=True, append_images=rest, duration=80)
    found = identify(str(path), "x")
    assert (found.label, found.family) == (label, Family.ANIMATION)


@pytest.mark.parametrize(
    ("name", "codec", "demuxer"),
    [("a.mp4", "libx264", "mov"), ("a.mov", "libx264", "mov"), ("a.mkv", "libx264", "matroska"),
     ("a.webm", "libvpx", "matroska"), ("a.avi", "mpeg4", "avi"), ("a.ts", "libx264", "mpegts"),
     ("a.mpg", "mpeg2video", "mpeg"), ("a.flv", "flv1", "flv"), ("a.wmv", "wmv2", "asf")],
)  # fmt: skip
def test_containers_pin_their_demuxer(tmp_path: Path, name: str, codec: str, demuxer: str) -> None:
    path = write_clip(tmp_path / name, moving(1, 5), codec=codec)
    found = identify(str(path), "clip.jpg")
    assert (found.family, found.reader) == (Family.CONTAINER, (demuxer,))


def test_webm_is_told_from_matroska(tmp_path: Path) -> None:
    webm = write_clip(tmp_path / "a.webm", moving(1, 3), codec="libvpx")
    matroska = write_clip(tmp_path / "a.mkv", moving(1, 3))
    assert [identify(str(path), "x").label for path in (webm, matroska)] == ["WebM", "Matroska"]


def test_sound_has_a_demuxer(tmp_path: Path) -> None:
    assert identify(str(write_sound(tmp_path / "a.m4a")), "x").reader == ("mov",)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"MZ" + b"\0" * 200, "Windows program"),
        (b"\x7fELF" + b"\0" * 200, "program"),
        (b"%PDF-1.7\n", "PDF"),
        (b"PK\x03\x04" + b"\0" * 40, "ZIP"),
        (b"  <!DOCTYPE html><html>", "web page"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "SVG"),
        (b"<?xml version='1.0'?><!DOCTYPE l [<!ENTITY a 'lol'>]><html>&a;</html>", "defines words of its own"),
        (b"<!DOCTYPE s [<!ENTITY a 'b'>]><!--" + b" " * 1500 + b"--><svg/>", "SVG"),
        (b"<?xml version='1.0'?><rss/>", "XML text"),
        (b"\0" * 5000, "first 4,096 bytes are all zero"),
        (b"#EXTM3U\n#EXTINF:1,\nseg.ts\n", "playlist"),
        (b"ffconcat version 1.0\nfile 'other.mp4'\n", "list of other clips"),
        (b"<?xml version='1.0'?><MPD></MPD>", "playlist"),
        (b"{\"error\": \"not found\"}", "text"),
        ("Ein Text mit Ümlauten.".encode(), "text"),
        (bytes(range(1, 200)) * 3, "not a picture, clip or sound"),
        (b"\0\0\0\x01\x67\x42\0\x1e", "bare video stream"),
    ],
)  # fmt: skip
def test_other_files_are_refused_by_their_kind(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(content)
    assert words in _refusal(path)


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    assert _refusal(tmp_path / "gone.jpg") == "there is no such file"


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    assert "folder" in _refusal(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_without_waiting(tmp_path: Path) -> None:
    path = tmp_path / "pipe.mp4"
    os.mkfifo(path)
    assert "pipe" in _refusal(path)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no device files")
def test_a_device_is_refused() -> None:
    assert "device" in _refusal(Path("/dev/zero"))


def test_gif_frames_are_counted_without_decoding(tmp_path: Path) -> None:
    path = tmp_path / "many.gif"
    path.write_bytes(gif_of_dots(12_000, 12_000, 321))
    assert gif_frame_count(str(path)) == 321


def test_counting_stops_in_a_cut_off_gif(tmp_path: Path) -> None:
    path = tmp_path / "cut.gif"
    path.write_bytes(gif_of_dots(10, 10, 50)[:-40])
    assert 40 < gif_frame_count(str(path)) < 50
