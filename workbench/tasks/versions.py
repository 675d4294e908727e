"""Versions of what reads foreign files, told by the very libraries a reader loads."""

from __future__ import annotations

from importlib import metadata

from workbench.jobs import Progress
from workbench.model.about import Component, Components


def run(request: None, progress: Progress) -> Components:
    """Ask each library for its version."""
    del request
    progress.update(0, None, "Asking for the versions")
    return Components((*_clips(), *_pictures(), *_texts(), *_printing(), *_search(), *_fetching()))


def _clips() -> tuple[Component, ...]:
    import av

    libraries = ", ".join(f"{name} {'.'.join(map(str, version))}" for name, version in av.library_versions.items())
    return (
        Component("FFmpeg", f"{av.ffmpeg_version_info} ({libraries})", "clips and their sound"),
        Component("PyAV", av.__version__, "FFmpeg for Python"),
    )


def _pictures() -> tuple[Component, ...]:
    import cv2
    import pillow_heif
    from PIL import features

    codecs = (
        ("jpg", "libjpeg"),
        ("jpg_2000", "OpenJPEG"),
        ("webp", "libwebp"),
        ("avif", "libavif"),
        ("libtiff", "libtiff"),
    )
    inside = ", ".join(f"{name} {version}" for code, name in codecs if (version := features.version(code)))
    return (
        Component("Pillow", f"{_installed('pillow')} ({inside})", "pictures"),
        Component(
            "libheif", f"{pillow_heif.libheif_version()} (pillow-heif {pillow_heif.__version__})", "HEIC pictures"
        ),
        Component("OpenCV", cv2.__version__, "decoding and comparing pictures"),
    )


def _texts() -> tuple[Component, ...]:
    import pypdfium2
    from lxml import etree

    libxml, lxml = (".".join(map(str, version)) for version in (etree.LIBXML_VERSION, etree.LXML_VERSION[:3]))
    return (
        Component("libxml2", f"{libxml} (lxml {lxml})", "web pages"),
        Component("trafilatura", _installed("trafilatura"), "the text of web pages"),
        Component("PDFium", f"{pypdfium2.PDFIUM_INFO} (pypdfium2 {pypdfium2.PYPDFIUM_INFO})", "PDF"),
    )


def _printing() -> tuple[Component, ...]:
    """What reports are set and written with; Pango tells no version where it is not installed."""
    from workbench.export import typesetting

    pango = typesetting.versions()
    beside = ", ".join(f"{name} {version}" for name, version in pango.items() if name != "Pango")
    return (
        Component("WeasyPrint", _installed("weasyprint"), "reports as PDF"),
        Component("Pango", f"{pango['Pango']} ({beside})" if pango else "", "setting the text of a PDF"),
        Component("python-docx", _installed("python-docx"), "reports for word processors"),
        Component("openpyxl", _installed("openpyxl"), "reports as workbooks"),
    )


def _search() -> tuple[Component, ...]:
    import numpy

    return (
        Component("NumPy", numpy.__version__, "searching"),
        Component("ImageHash", _installed("ImageHash"), "hashes for exchange"),
    )


def _fetching() -> tuple[Component, ...]:
    """The extras, where they are installed."""
    extras = (
        ("httpx", "fetching"),
        ("yt-dlp", "posts of platforms"),
        ("zstandard", "web archives compressed with Zstandard"),
    )
    told = ((name, _installed(name), use) for name, use in extras)
    return tuple(Component(name, version, use) for name, version, use in told)


def _installed(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""
