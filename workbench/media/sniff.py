"""What a file is, from its first bytes and never from its name: the first step of every intake.

The answer pins the decoder. Left to guess, decoders open other files: one named `frame%03d.png` is a numbered
sequence to FFmpeg, a text file with a list of clips is a clip.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from workbench.errors import UnreadableError

HEAD_BYTES = 4096


class Family(StrEnum):
    """Which reader takes the file."""

    PICTURE = "picture"  # Pillow, one picture
    ANIMATION = "animation"  # Pillow, several pictures
    CONTAINER = "container"  # PyAV: clips and sound


@dataclass(frozen=True, slots=True)
class Identity:
    """What a file is.

    Attributes:
        label: Name of the format for people ("JPEG", "Matroska or WebM").
        family: Which reader takes it.
        reader: Pillow's format names, or FFmpeg's demuxer name.
        extensions: Endings usual for this format, lower case without the dot.
    """

    label: str
    family: Family
    reader: tuple[str, ...]
    extensions: tuple[str, ...]


def identify(path: str, name: str) -> Identity:
    """Tell what a file is.

    Args:
        path: The file.
        name: Its original name, for messages only.

    Raises:
        UnreadableError: Not a regular file, empty, or nothing this program reads; the reason says what it is instead.
    """
    head = read_head(path, name)
    if not head:
        raise UnreadableError(name, "the file is empty", advice="Download or copy it again.")
    for rule in _FORMATS:
        if rule.fits(head):
            return _animated(rule.identity, head, path)
    raise _refusal(head, name)


def read_head(path: str, name: str, size: int = HEAD_BYTES) -> bytes:
    """First bytes of a regular file; never blocks on a pipe or a device.

    Raises:
        UnreadableError: Missing, not a regular file, or no permission.
    """
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except OSError as error:
        raise UnreadableError(name, _why_not_opened(error, path), advice=_ADVICE.get(error.errno or 0, "")) from error
    try:
        mode = os.fstat(descriptor).st_mode
        if not stat.S_ISREG(mode):
            raise UnreadableError(name, f"it is {_kind_words(mode)}, not a file")
        return os.read(descriptor, size)
    except OSError as error:
        raise UnreadableError(
            name, f"it cannot be read ({os.strerror(error.errno or 0)})", advice="Check the drive it is on."
        ) from error
    finally:
        os.close(descriptor)


_ADVICE = {
    errno.EACCES: "Give yourself permission to read it, or copy it.",
    errno.ENOENT: "Check whether it was moved or its drive was unplugged.",
}


def _why_not_opened(error: OSError, path: str) -> str:
    if error.errno == errno.ENOENT:
        return "there is no such file"
    if error.errno == errno.EACCES:
        # Windows answers with "permission denied" when a directory is opened as a file.
        return "it is a folder, not a file" if os.path.isdir(path) else "there is no permission to read it"  # noqa: PTH112
    if error.errno == errno.EISDIR:
        return "it is a folder, not a file"
    if error.errno == errno.ENXIO:
        return "it is a socket or pipe, not a file"
    return f"it cannot be opened ({os.strerror(error.errno or 0)})"


def _kind_words(mode: int) -> str:
    kinds: tuple[tuple[Callable[[int], bool], str], ...] = (
        (stat.S_ISDIR, "a folder"),
        (stat.S_ISFIFO, "a pipe"),
        (stat.S_ISSOCK, "a socket"),
        (stat.S_ISCHR, "a device"),
        (stat.S_ISBLK, "a device"),
    )
    return next((words for test, words in kinds if test(mode)), "something special")


@dataclass(frozen=True, slots=True)
class _Format:
    identity: Identity
    fits: Callable[[bytes], bool]


def _starts(*prefixes: bytes) -> Callable[[bytes], bool]:
    return lambda head: head.startswith(prefixes)


def _riff(kind: bytes) -> Callable[[bytes], bool]:
    return lambda head: head[:4] in (b"RIFF", b"RIFX", b"RF64") and head[8:12] == kind


def _brands(head: bytes) -> set[bytes]:
    """Major and compatible brands of an ISO base media file, empty for other files."""
    if head[4:8] != b"ftyp":
        return set()
    end = min(int.from_bytes(head[:4], "big"), len(head))
    return {head[8:12]} | {head[start : start + 4] for start in range(16, end - 3, 4)}


_HEIF_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1", b"miaf"}
_AVIF_BRANDS = {b"avif", b"avis"}


def _is_avif(head: bytes) -> bool:
    brands = _brands(head)
    return bool(brands & _AVIF_BRANDS) and head[8:12] in _AVIF_BRANDS | {b"mif1", b"msf1", b"miaf"}


def _is_heif(head: bytes) -> bool:
    return head[4:8] == b"ftyp" and head[8:12] in _HEIF_BRANDS


_NOT_MOVIES = (b"crx ", b"jxl ", b"jp2 ", b"jpx ")


def _is_mp4(head: bytes) -> bool:
    return head[4:8] == b"ftyp" and head[8:12] not in _NOT_MOVIES


def _is_3gp(head: bytes) -> bool:
    return head[4:8] == b"ftyp" and head[8:10] == b"3g"


def _is_quicktime(head: bytes) -> bool:
    if head[4:8] == b"ftyp":
        return head[8:12] == b"qt  "
    return head[4:8] in (b"moov", b"mdat", b"wide", b"skip", b"free", b"pnot") and len(head) >= 16


def _is_webm(head: bytes) -> bool:
    return head.startswith(_EBML) and b"webm" in head[:64]


def _is_transport_stream(head: bytes) -> bool:
    def synced(start: int, size: int) -> bool:
        marks = range(start, min(len(head), start + size * 5), size)
        return len(marks) >= 3 and all(head[mark] == 0x47 for mark in marks)

    return synced(0, 188) or synced(4, 192) or synced(0, 204)


def _is_bmp(head: bytes) -> bool:
    return head.startswith(b"BM") and int.from_bytes(head[14:18], "little") in (12, 16, 40, 52, 56, 64, 108, 124)


def _is_mpeg_audio(head: bytes) -> bool:
    """An MPEG audio frame header with legal version, layer, bit rate and sampling rate."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return False
    version, layer, rate, sampling = (head[1] >> 3) & 3, (head[1] >> 1) & 3, head[2] >> 4, (head[2] >> 2) & 3
    return version != 1 and layer != 0 and 0 < rate < 15 and sampling != 3


def _is_adts(head: bytes) -> bool:
    return len(head) > 2 and head[0] == 0xFF and head[1] & 0xF6 == 0xF0


def _picture(label: str, reader: tuple[str, ...], extensions: str, fits: Callable[[bytes], bool]) -> _Format:
    return _Format(Identity(label, Family.PICTURE, reader, tuple(extensions.split())), fits)


def _container(label: str, demuxer: str, extensions: str, fits: Callable[[bytes], bool]) -> _Format:
    return _Format(Identity(label, Family.CONTAINER, (demuxer,), tuple(extensions.split())), fits)


_EBML = b"\x1a\x45\xdf\xa3"
_ASF_GUID = bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c")
_WTV_GUID = bytes.fromhex("b7d800203749da11a64e0007e95ead8d")

_FORMATS: tuple[_Format, ...] = (
    _picture("JPEG", ("JPEG", "MPO"), "jpg jpeg jpe jfif mpo", _starts(b"\xff\xd8\xff")),
    _picture("PNG", ("PNG",), "png apng", _starts(b"\x89PNG\r\n\x1a\n")),
    _picture("GIF", ("GIF",), "gif", _starts(b"GIF87a", b"GIF89a")),
    _picture("WebP", ("WEBP",), "webp", _riff(b"WEBP")),
    _picture("AVIF", ("AVIF",), "avif avifs", _is_avif),
    _picture("HEIC", ("HEIF",), "heic heif hif", _is_heif),
    _picture("TIFF", ("TIFF",), "tif tiff", _starts(b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")),
    _picture("BMP", ("BMP",), "bmp dib", _is_bmp),
    _picture("JPEG 2000", ("JPEG2000",), "jp2 j2k jpx j2c", _starts(b"\0\0\0\x0cjP  ", b"\xff\x4f\xff\x51")),
    _picture("Photoshop", ("PSD",), "psd psb", _starts(b"8BPS\0\x01")),
    _picture("QOI", ("QOI",), "qoi", _starts(b"qoif")),
    _container("QuickTime", "mov", "mov qt mp4", _is_quicktime),
    _container("3GP", "mov", "3gp 3g2 mp4", _is_3gp),
    _container("MP4", "mov", "mp4 m4v m4a f4v mov insv lrv", _is_mp4),
    _container("WebM", "matroska", "webm weba mkv", _is_webm),
    _container("Matroska", "matroska", "mkv mka mk3d webm", _starts(_EBML)),
    _container("AVI", "avi", "avi divx", _riff(b"AVI ")),
    _container("MPEG transport stream", "mpegts", "ts m2ts mts m2t tp", _is_transport_stream),
    _container("MPEG program stream", "mpeg", "mpg mpeg vob dat mod", _starts(b"\0\0\x01\xba")),
    _container("Flash video", "flv", "flv f4v", _starts(b"FLV\x01")),
    _container("Ogg", "ogg", "ogv ogg oga opus ogx", _starts(b"OggS")),
    _container("Windows Media", "asf", "wmv asf wma wm", _starts(_ASF_GUID)),
    _container("RealMedia", "rm", "rm rmvb ra", _starts(b".RMF")),
    _container("MXF", "mxf", "mxf", _starts(b"\x06\x0e\x2b\x34\x02\x05\x01\x01\x0d\x01\x02")),
    _container("Windows recorded TV", "wtv", "wtv", _starts(_WTV_GUID)),
    _container("NUT", "nut", "nut", _starts(b"nut/multimedia container")),
    _container("IVF", "ivf", "ivf", _starts(b"DKIF")),
    _container("YUV4MPEG2", "yuv4mpegpipe", "y4m", _starts(b"YUV4MPEG2 ")),
    _container("DV", "dv", "dv dif", _starts(b"\x1f\x07\x00\x3f", b"\x1f\x07\x00\xbf")),
    _container("WAV", "wav", "wav wave", _riff(b"WAVE")),
    _container("FLAC", "flac", "flac", _starts(b"fLaC")),
    _container("AIFF", "aiff", "aif aiff", lambda head: head[:4] == b"FORM" and head[8:12] in (b"AIFF", b"AIFC")),
    _container("Core Audio", "caf", "caf", _starts(b"caff")),
    _container("AMR", "amr", "amr", _starts(b"#!AMR")),
    _container("MP3", "mp3", "mp3", _starts(b"ID3")),
    _container("AAC", "aac", "aac", _is_adts),
    _container("MP3", "mp3", "mp3 mp2", _is_mpeg_audio),
)


def _animated(identity: Identity, head: bytes, path: str) -> Identity:
    """The same format as an animation when it holds several pictures."""
    tests: dict[str, Callable[[], bool]] = {
        "GIF": lambda: gif_frame_count(path, stop_at=2) > 1,
        "PNG": lambda: _png_is_animated(head),
        "WebP": lambda: head[12:16] == b"VP8X" and bool(head[20] & 0x02) if len(head) > 20 else False,
        "AVIF": lambda: head[8:12] == b"avis",
    }
    test = tests.get(identity.label)
    if test is None or not test():
        return identity
    label = {"PNG": "animated PNG", "WebP": "animated WebP", "AVIF": "AVIF sequence", "GIF": "animated GIF"}
    return Identity(label[identity.label], Family.ANIMATION, identity.reader, identity.extensions)


def _png_is_animated(head: bytes) -> bool:
    position = 8
    while position + 8 <= len(head):
        size, kind = int.from_bytes(head[position : position + 4], "big"), head[position + 4 : position + 8]
        if kind == b"acTL":
            return int.from_bytes(head[position + 8 : position + 12], "big") > 1
        if kind == b"IDAT":
            return False
        position += size + 12
    return False


def gif_frame_count(path: str, stop_at: int | None = None) -> int:
    """Number of pictures in a GIF, by walking its blocks; nothing is decoded.

    Args:
        path: A file that begins as a GIF.
        stop_at: Stop counting here.
    """
    with open(path, "rb") as file:  # noqa: PTH123 - the path may be any bytes
        header = file.read(13)
        if len(header) < 13:
            return 0
        if header[10] & 0x80:
            file.seek(3 << ((header[10] & 7) + 1), os.SEEK_CUR)
        count = 0
        while (stop_at is None or count < stop_at) and (mark := file.read(1)):
            if mark == b"!":
                file.seek(1, os.SEEK_CUR)
            elif mark == b",":
                descriptor = file.read(9)
                if len(descriptor) < 9:
                    break
                count += 1
                if descriptor[8] & 0x80:
                    file.seek(3 << ((descriptor[8] & 7) + 1), os.SEEK_CUR)
                file.seek(1, os.SEEK_CUR)
            else:
                break
            while size := file.read(1):
                if size == b"\0":
                    break
                file.seek(size[0], os.SEEK_CUR)
        return count


_OTHER: tuple[tuple[tuple[bytes, ...], str, str], ...] = (
    ((b"MZ",), "it is actually a Windows program", "Do not open it. Delete it, or keep it apart for a specialist."),
    ((b"\x7fELF", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe"), "it is actually a program", "Do not open it."),
    (
        (b"%PDF",),
        "it is actually a PDF document",
        "Save its text as a text file for the article, and its pictures one by one.",
    ),
    (
        (b"PK\x03\x04", b"PK\x05\x06"),
        "it is actually a ZIP archive or an office document",
        "Unpack it, then add what is inside.",
    ),
    ((b"Rar!",), "it is actually a RAR archive", "Unpack it, then add what is inside."),
    ((b"7z\xbc\xaf\x27\x1c",), "it is actually a 7-Zip archive", "Unpack it, then add what is inside."),
    ((b"\x1f\x8b",), "it is actually a gzip archive", "Unpack it, then add what is inside."),
    ((b"SQLite format 3",), "it is actually a database", ""),
    ((b"#EXTM3U",), "it is actually a playlist that points to other files", "Download the clip itself."),
    ((b"ffconcat",), "it is actually a list of other clips", "Add the clips themselves."),
    ((b"[playlist]",), "it is actually a playlist that points to other files", "Download the clip itself."),
    ((b"FWS", b"CWS", b"ZWS"), "it is a Flash animation, which is not read", "Record it as a video."),
    (
        (b"\xff\x0a", b"\0\0\0\x0cJXL "),
        "it is a JPEG XL picture, which is not read yet",
        "Convert it to PNG; keep the original too.",
    ),
    (
        (b"\x76\x2f\x31\x01",),
        "it is an OpenEXR picture, which is not read",
        "Convert it to PNG; keep the original too.",
    ),
    ((b"FUJIFILMCCD",), "it is a camera raw file, which is not read", "Export it as JPEG; keep the original too."),
    (
        (b"\0\0\0\x01\x67", b"\0\0\0\x01\x27", b"\0\0\0\x01\x09", b"\0\0\0\x01\x40", b"\0\0\x01\xb3"),
        "it is a bare video stream without times",
        "Put it into an MP4 or Matroska file first; keep the original too.",
    ),
)


def _refusal(head: bytes, name: str) -> UnreadableError:
    for prefixes, reason, advice in _OTHER:
        if head.startswith(prefixes):
            return UnreadableError(name, reason, advice=advice)
    if head[4:12] == b"ftypcrx ":
        return UnreadableError(name, "it is a camera raw file, which is not read", advice="Export it as JPEG.")
    if not head.strip(b"\0"):
        return UnreadableError(
            name,
            f"its first {len(head):,} bytes are all zero",
            advice="It was not copied or downloaded to its end: get it again.",
        )
    return _text_refusal(head, name) or UnreadableError(
        name,
        "it is not a picture, clip or sound this program knows",
        advice="Check how it was saved; an encrypted or partly downloaded file looks like this too.",
    )


def _text_refusal(head: bytes, name: str) -> UnreadableError | None:
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if text.startswith((b"<!doctype html", b"<html", b"<head", b"<body", b"<!--")):
        return UnreadableError(
            name,
            "it is actually a web page",
            advice="The site answered with a page instead of the file. Save it again.",
        )
    if text.startswith(b"<") and (found := _xml_refusal(text, name)):
        return found
    if text.startswith((b"{", b"[")) or _is_text(head):
        return UnreadableError(name, "it is actually a text", advice="If it is the article, add it as the article.")
    return None


def _xml_refusal(text: bytes, name: str) -> UnreadableError | None:
    if b"<svg" in text:
        return UnreadableError(name, "it is an SVG drawing, which is never rendered", advice="Take a screenshot of it.")
    if b"<!entity" in text:
        return UnreadableError(
            name,
            "it is an XML text that defines words of its own (entities), as files made to fill the memory do",
            advice="It is not a picture and is never unfolded. Get the picture itself.",
        )
    if b"<mpd" in text[:1024]:
        return UnreadableError(
            name, "it is actually a playlist that points to other files", advice="Download the clip itself."
        )
    if text.startswith(b"<?xml"):
        return UnreadableError(
            name,
            "it is actually an XML text",
            advice="Get the picture or clip itself. If it is the page of the article, add it as the article.",
        )
    return None


def _is_text(head: bytes) -> bool:
    try:
        decoded = head.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start < len(head) - 4:
            return False
        decoded = head[: error.start].decode("utf-8")
    return all(sign.isprintable() or sign in "\t\r\n\f" for sign in decoded)
