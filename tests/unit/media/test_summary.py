"""Tags in words."""

from __future__ import annotations

import pytest

from workbench.media.summary import NOTHING_LEFT, Summary, iso_date, summarise
from workbench.model.media import FactEntry


def _told(*tags: tuple[str, str, str]) -> Summary:
    return summarise([FactEntry(*tag) for tag in tags])


def test_nothing_left_is_said() -> None:
    assert _told().sentences == (NOTHING_LEFT,)


def test_the_capture_date_of_a_camera_has_its_zone() -> None:
    told = _told(("EXIF", "DateTimeOriginal", "2016:04:03 14:22:10"), ("EXIF", "OffsetTimeOriginal", "+04:00"))
    assert told.captured == "2016-04-03T14:22:10+04:00"
    assert told.sentences[0] == "Captured on 2016-04-03 at 14:22:10 (UTC+04:00) by the clock of the device."


def test_the_date_of_a_container_is_that_of_its_writer() -> None:
    told = _told(("container", "creation_time", "2020-10-03T10:22:01.000000Z"))
    assert told.sentences[0].startswith(
        "The clip was created on 2020-10-03 at 10:22:01 (UTC) by the clock of the program"
    )


def test_the_date_of_the_camera_goes_before_that_of_the_writer() -> None:
    told = _told(
        ("container", "creation_time", "2020-10-03T10:22:01Z"),
        ("container", "com.apple.quicktime.creationdate", "2020-10-01T18:00:00+0400"),
    )
    assert told.captured == "2020-10-01T18:00:00+0400"


@pytest.mark.parametrize("text", ["0000:00:00 00:00:00", "1904-01-01T00:00:00Z", "1970-01-01", "", "yesterday"])
def test_dates_of_clocks_that_were_never_set_are_no_dates(text: str) -> None:
    assert iso_date(text) is None


def test_the_place_of_a_camera_is_in_degrees() -> None:
    told = _told(
        ("EXIF GPS", "GPSLatitude", "40, 7.5 (15/2), 0"),
        ("EXIF GPS", "GPSLatitudeRef", "S"),
        ("EXIF GPS", "GPSLongitude", "44, 30, 36"),
        ("EXIF GPS", "GPSLongitudeRef", "E"),
    )
    assert told.gps == "-40.12500, 44.51000"


def test_the_place_of_a_phone_clip_is_in_degrees() -> None:
    told = _told(("container", "com.apple.quicktime.location.ISO6709", "+40.1234-044.5678+1000.0/"))
    assert told.gps == "40.12340, -44.56780"
    assert told.sentences[0] == "Place in the file: 40.12340, -44.56780."


def test_zero_by_zero_is_no_place() -> None:
    assert _told(("container", "location", "+00.0000+000.0000/")).gps == ""


def test_a_named_place_is_joined() -> None:
    assert _told(("IPTC", "City", "Milan"), ("IPTC", "Country", "Italy")).place == "Milan, Italy"


@pytest.mark.parametrize(
    ("make", "model", "device"), [("Apple", "iPhone 7", "Apple iPhone 7"), ("Canon", "Canon EOS", "Canon EOS")]
)
def test_the_maker_is_named_once(make: str, model: str, device: str) -> None:
    assert _told(("EXIF", "Make", make), ("EXIF", "Model", model)).device == device


@pytest.mark.parametrize(
    ("tag", "writer"),
    [
        (("container", "encoder", "Lavf58.76.100"), "FFmpeg (Lavf58.76.100)"),
        (("encoder settings", "user data", "x264 - core 164 r3095 baee400"), "the x264 encoder (core 164)"),
        (("video stream", "handler_name", "Vimeo Artax Video Handler"), "Vimeo (handler name “Vimeo”)"),
        (("EXIF", "Software", "Adobe Photoshop 21.0"), "Adobe Photoshop 21.0"),
        (("comment", "comment", "CREATOR: gd-jpeg v1.0"), "CREATOR: gd-jpeg v1.0"),
        (("comment", "comment", "my holiday"), ""),
    ],
)
def test_the_last_writer_is_named(tag: tuple[str, str, str], writer: str) -> None:
    assert _told(tag).last_writer == writer
