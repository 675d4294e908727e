"""A redacted copy in every format: no name of an analyst, no folder, no position, no file name that was to go."""

from __future__ import annotations

import dataclasses
import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pypdfium2
import pytest

from tests.outputs.filled import case_of, text_fields
from tests.unit.export.sample_state import PIXEL, sample_state
from workbench.export.exporters import EXPORTERS, render_report
from workbench.export.kept import figure_key
from workbench.export.pictures import needed_pictures
from workbench.export.redacting import PERSON_FIELDS, Redaction, covered_sentences
from workbench.model.case import CaseState
from workbench.model.mapping import texts, with_texts
from workbench.model.media import FactEntry
from workbench.model.report import FOR_PUBLICATION, Removal, ReportOptions, ReportRequest
from workbench.model.work import ReportPicture

NAME = "Marianna Dzhaparova"
SECOND = "Nvard"
FOLDER = "/home/marianna/Desktop/Secret cases"
GPS = "40.17920, 44.49910"
SPOKEN_POSITIONS = ("40.1792, 44.4991", "40°10'45.1\"N 44°29'56.8\"E", "+40.1792+044.4991/", "N 40.179")
_FORMATS = tuple(one.name for one in EXPORTERS)


def words_of(path: str) -> str:
    """What stands in each field: names where names are, and names, folders and positions in all sentences."""
    field = path.rsplit(".", 1)[-1]
    if field in ("analyst", "second_analyst") or field == "by" or (field.endswith("_by") and field != "published_by"):
        return SECOND if field == "second_analyst" else NAME
    if field in {"gps", "coordinates"}:
        return GPS
    if field in ("path", "library", "libraries"):
        return f"{FOLDER}/known"
    if field in ("sha256", "audit_head", "head"):
        return "ab" * 32
    return f"{NAME.upper()} and {SECOND} saw {FOLDER}/clip.mp4 at {SPOKEN_POSITIONS[len(path) % 4]}, says {path}"


@pytest.fixture(scope="module", params=range(3))
def files(request: pytest.FixtureRequest) -> dict[str, bytes]:
    """All formats of a case that tells everything in every field."""
    state = case_of(words_of, request.param)
    told = Redaction(state, FOR_PUBLICATION, (), (FOLDER,))
    keys = [need.key for need in needed_pictures(told.state)] + [figure_key(one) for one in told.state.figures]
    pictures = tuple(ReportPicture(key, 1, 1, PIXEL) for key in keys)
    asked = ReportRequest(
        told.state,
        pictures,
        _FORMATS,
        "0.1",
        (told.clean(f"{NAME} changed {FOLDER}/x.case"),),
        ReportOptions(without=FOR_PUBLICATION),
        notices=told.notices(),
    )
    return {file.name: file.data for file in render_report(asked)}


def inside(name: str, data: bytes) -> Iterator[tuple[str, bytes]]:
    """A file, what lies in it where it is an archive, and what can be read of it where it is a PDF."""
    yield name, data
    if data.startswith(b"%PDF"):
        document = pypdfium2.PdfDocument(data)
        yield f"{name}/text", "\n".join(page.get_textpage().get_text_range() for page in document).encode()
    if data.startswith(b"PK\x03\x04"):
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            for part in packed.namelist():
                yield from inside(f"{name}/{part}", packed.read(part))


def test_every_format_is_there(files: dict[str, bytes]) -> None:
    assert {"report.html", "report.json", "claims.csv"} <= set(files)


@pytest.mark.parametrize(
    "told", [*NAME.split(), *(word.upper() for word in NAME.split()), SECOND, "Secret cases", "/home", "marianna"]
)
def test_no_name_and_no_folder_is_in_any_byte(files: dict[str, bytes], told: str) -> None:
    for name, data in files.items():
        assert [part for part, found in inside(name, data) if told.encode() in found] == []


@pytest.mark.parametrize("told", ["40.179", "44.499", "40°10", "44°29"])
def test_no_position_is_in_any_byte(files: dict[str, bytes], told: str) -> None:
    for name, data in files.items():
        assert [part for part, found in inside(name, data) if told.encode() in found] == []


FOR_PEOPLE = ("report.html", "report.json", "about.csv", "report.pdf", "report.docx", "report.xlsx")


def test_the_copy_says_that_it_is_one_and_what_was_taken_out(files: dict[str, bytes]) -> None:
    for name in (one for one in FOR_PEOPLE if one in files):
        text = " ".join(found.decode("utf-8", "replace") for _, found in inside(name, files[name]))
        assert "This is a redacted copy of the report." in text
        assert "Names of 2 analysts and of folders are left out" in text
        assert name == "about.csv" or "Analyst 1" in text


def test_fields_with_names_of_people_are_known() -> None:
    """Whoever adds a field for a name adds it to the list."""
    fields = {path.rsplit(".", 1)[-1] for path in text_fields(CaseState)}
    named = {field for field in fields if re.search(r"(^|_)by$|analyst|author|person|who", field)}
    assert named - PERSON_FIELDS == {"published_by", "author", "authority"} & fields
    assert fields >= PERSON_FIELDS


@dataclasses.dataclass(frozen=True, slots=True)
class Told:
    """Something a request may tell beside the case."""

    by: str
    label: str


@dataclasses.dataclass(frozen=True, slots=True)
class LongerRequest(ReportRequest):
    """A request with a field nobody thought of here."""

    log: tuple[Told, ...] = ()


def test_whatever_else_a_request_tells_is_cleaned_too() -> None:
    state = sample_state()
    request = LongerRequest(state, (), ("html",), "0.1", ("Mara changed it.",), log=(Told("Mara", "Mara said so"),))
    told = Redaction(state, FOR_PUBLICATION).of_request(request)
    assert isinstance(told, LongerRequest)
    assert told.log == (Told("Analyst 1", "Analyst 1 said so"),)
    assert told.warnings == ("Analyst 1 changed it.",)
    assert told.state.verdicts[state.claims[0].id].analyst == "Analyst 1"


def test_an_analyst_bears_one_number_throughout() -> None:
    state = sample_state()
    told = Redaction(state, (Removal.NAMES,)).state
    assert told.matches[0].decided_by == told.verdicts[state.claims[0].id].analyst == "Analyst 1"


def test_a_name_in_a_sentence_goes_and_a_word_that_only_looks_like_one_stays() -> None:
    state = replace(sample_state("Will they march? Mara will."), title="mara's case, by MARA")
    told = Redaction(state, (Removal.NAMES,), ("Will", "root")).state
    assert told.claims[0].sentence == "Analyst 2 they march? Analyst 1 will."
    assert told.title == "mara's case, by Analyst 1"
    assert Redaction(replace(state, title="At the Root of it, root"), (Removal.NAMES,), ("root",)).state.title == (
        "At the Root of it, root"
    )


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("see /home/mara/x y.mp4", "see (folder left out) y.mp4"),
        (r"see C:\Users\mara\x.mp4, then", "see (folder left out), then"),
        (r"on \\desk\share\x.mp4", "on (folder left out)"),
        ("open file:///home/mara/x.html now", "open (folder left out) now"),
        (
            "https://example.org/home/mara and his/her and/or 1/2",
            "https://example.org/home/mara and his/her and/or 1/2",
        ),
        ("~/Desktop/x.mp4", "(folder left out)"),
    ],
)
def test_folders_in_sentences(text: str, left: str) -> None:
    assert Redaction(sample_state(), (Removal.NAMES,), ("nobody",)).clean(text) == left


@pytest.mark.parametrize(
    "text", ["at 0:08.52, 1,200 px, 12.5 s", "agrees 0.93, 18 of 256 bits", "3.75, 4.5", "version 1.2.3"]
)
def test_numbers_that_are_no_position_stay(text: str) -> None:
    assert Redaction(sample_state(), (Removal.PLACES,)).clean(text) == text


def test_the_view_of_a_pinned_frame_stays_readable() -> None:
    state = sample_state()
    view = '{"seen": [0.1234, 0.2345, 0.5432, 0.6543]}'
    pins = (replace(state.evidence[0], view_settings=view), *state.evidence[1:])
    assert Redaction(replace(state, evidence=pins), FOR_PUBLICATION).state.evidence[0].view_settings == view


def test_tags_of_places_are_taken_out_with_their_sentence() -> None:
    state = sample_state()
    facts = state.media[0].facts
    assert facts is not None
    told_facts = replace(
        facts,
        gps=GPS,
        place="Lachin",
        summary=(f"Place in the file: Lachin, {GPS}.", "Last written by FFmpeg."),
        entries=(
            *facts.entries,
            FactEntry("EXIF GPS", "GPSLatitude", "40, 10.752"),
            FactEntry("IPTC", "City", "Lachin"),
        ),
    )
    media = (replace(state.media[0], facts=told_facts), *state.media[1:])
    found = Redaction(replace(state, media=media), (Removal.PLACES,)).state.media[0].facts
    assert found is not None
    assert (found.gps, found.place, found.summary) == ("", "", ("Last written by FFmpeg.",))
    assert [entry.name for entry in found.entries] == ["encoder"]


def test_names_that_cameras_wrote_are_taken_out_with_the_device_and_that_is_told() -> None:
    state = sample_state()
    facts = state.media[0].facts
    assert facts is not None
    written = replace(
        facts,
        device="Anna's Pixel 4",
        summary=("Device in the file: Anna's Pixel 4.", "Last written by FFmpeg."),
        entries=(
            *facts.entries,
            FactEntry("EXIF", "Artist", "Anna Weber"),
            FactEntry("EXIF", "Model", "Anna's Pixel 4"),
            FactEntry("XMP", "dc:creator", "Anna Weber"),
            FactEntry("EXIF", "CreatorTool", "FFmpeg"),
        ),
    )
    media = (replace(state.media[0], facts=written), *state.media[1:])
    redaction = Redaction(replace(state, media=media), (Removal.NAMES,))
    assert not any("Anna" in text for _, _, text in texts(redaction.state))
    found = redaction.state.media[0].facts
    assert found is not None
    assert [entry.name for entry in found.entries] == ["encoder", "CreatorTool"]
    assert found.summary == ("Last written by FFmpeg.",)
    told = "Names of people and devices that cameras and programs wrote into files are left out, in 4 fields."
    assert told in redaction.notices()
    assert "Anna" in str(Redaction(replace(state, media=media), (Removal.PLACES,)).state)


def test_what_was_taken_out_is_told_and_nothing_that_was_not() -> None:
    state = sample_state()
    told = Redaction(state, FOR_PUBLICATION, ("Never Seen",)).notices()
    assert told[1].startswith("Names of 1 analyst and of folders are left out, in ")
    assert "There was no position or place to leave out." in told
    assert covered_sentences(0, 0, 0, 0) == (
        "Nothing was to be covered in pictures: no rectangle is drawn, and nothing is marked graphic.",
    )
    assert covered_sentences(2, 1, 1, 1) == (
        "Covered by one colour: 2 parts of 1 picture and 1 whole picture.",
        "1 figure is left out, as what it shows could not be covered.",
    )


def test_names_of_files_are_numbered() -> None:
    state = sample_state("The page names salute.mp4 and resalute.mp4.")
    told = Redaction(state, (Removal.FILES,)).state
    assert told.media[0].name == "clip 1"
    assert told.claims[0].sentence == "The page names clip 1 and resalute.mp4."
    assert (told.articles[0].name, told.matches[0].finding.name) == ("article 1", "library file 1")


def test_what_was_not_asked_to_go_stays() -> None:
    state = sample_state()
    assert Redaction(state, ()).state == state
    assert Redaction(state, ()).notices() == ()
    told = Redaction(state, (Removal.PLACES,)).state
    assert told.matches[0].decided_by == "Mara"


def test_a_changed_text_is_changed_in_every_field_and_nothing_else() -> None:
    state = case_of(lambda path: path)
    changed = with_texts(state, lambda _kind, _field, text: f"<{text}>")
    assert {text for _, _, text in texts(changed)} == {f"<{text}>" for _, _, text in texts(state)}
    assert {path.removesuffix("#") for path in text_fields(CaseState)} == {text for _, _, text in texts(state)}
    assert dataclasses.replace(with_texts(changed, lambda _kind, _field, text: text[1:-1])) == state


def test_the_same_case_gives_the_same_redacted_bytes() -> None:
    def once() -> Any:
        told = Redaction(case_of(words_of), FOR_PUBLICATION, ("Zaven", "Ani"))
        return render_report(ReportRequest(told.state, (), _FORMATS, "0.1", notices=told.notices()))

    assert once() == once()
