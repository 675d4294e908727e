"""What the Debian package tells the desktop: entry, store data and type of a case agree, and tools find them valid."""

from __future__ import annotations

import configparser
import shutil
import subprocess
from pathlib import Path

import pytest
from lxml import etree

from workbench.__main__ import CASE_FILE
from workbench.storage.schema import APPLICATION_ID

HERE = Path(__file__).resolve().parents[2] / "packaging" / "linux"
NAME = "org.claim_workbench.desk"
KIND = "application/x-claim-workbench-case"
_MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def entry() -> configparser.SectionProxy:
    """The entry of the menu."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.read_string((HERE / f"{NAME}.desktop").read_text(encoding="utf-8"))
    return parser["Desktop Entry"]


def test_entry_store_data_and_type_name_each_other() -> None:
    store = etree.parse(HERE / f"{NAME}.metainfo.xml")
    kind = etree.parse(HERE / f"{NAME}.xml").find(f"{_MIME}mime-type")
    assert kind is not None
    assert entry()["mimetype"] == f"{KIND};"
    assert store.findtext("provides/mediatype") == kind.get("type") == KIND
    assert store.findtext("launchable") == f"{NAME}.desktop"
    assert store.findtext("id") == entry()["icon"] == NAME


def test_the_type_is_that_of_the_file_the_program_writes() -> None:
    kind = etree.parse(HERE / f"{NAME}.xml")
    patterns = [one.get("pattern") for one in kind.iter(f"{_MIME}glob")]
    numbers = [one.get("value", "") for one in kind.iter(f"{_MIME}match") if one.get("type") == "big32"]
    assert patterns == [CASE_FILE]
    assert [int(number, 16) for number in numbers] == [APPLICATION_ID]


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="needs desktop-file-utils")
def test_the_entry_is_valid() -> None:
    call = ["desktop-file-validate", HERE / f"{NAME}.desktop"]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="needs appstream")
def test_the_store_data_are_valid() -> None:
    call = ["appstreamcli", "validate", "--no-net", HERE / f"{NAME}.metainfo.xml"]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
