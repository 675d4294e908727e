"""The PDF: readable in every script, with its data inside, the same on every machine."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from functools import cache
from pathlib import Path
from types import SimpleNamespace

import pypdfium2
import pytest
from PIL import Image

from tests.outputs import pdf_parts
from tests.unit.export.sample_state import sample_pictures, sample_state
from workbench.errors import InternalError
from workbench.export.build import build_content
from workbench.export.exporters import render_report
from workbench.export.html import report_page
from workbench.export.pdf import css_string
from workbench.export.typesetting import SCHEME, fetcher, require_our_fonts, weasyprint
from workbench.jobs import SILENT
from workbench.model.case import CaseState
from workbench.model.report import ReportRequest
from workbench.tasks import report

SENTENCES = {
    "English": "Footage was released of fighters doing a salute.",
    "Armenian": "Կադրերում երևում է զինվորների երդման արարողությունը։",
    "Azerbaijani": "Görüntülərdə əsgərlərin and içdiyi mərasim göstərilir.",
    "Russian": "На кадрах показана церемония присяги солдат.",
    "Arabic": "تُظهر اللقطات مراسم أداء القسم للجنود.",
    "Georgian": "კადრებში ჩანს ჯარისკაცების ფიცის დადების ცერემონია.",
    "Hebrew": "בצילומים נראה טקס השבעה של חיילים.",
}
ROOT = Path(__file__).resolve().parents[3]


@cache
def made(sentence: str = SENTENCES["English"]) -> bytes:
    return rendered(sample_state(sentence))


def rendered(state: CaseState) -> bytes:
    (file,) = render_report(ReportRequest(state, sample_pictures(), ("pdf",), "0.1"))
    return file.data


@pytest.mark.parametrize("script", SENTENCES)
def test_sentences_read_back_in_the_order_they_are_written(script: str) -> None:
    words = " ".join(pdf_parts.words(made(SENTENCES[script])).split())
    assert SENTENCES[script] in words


@pytest.mark.parametrize("script", SENTENCES)
def test_every_letter_is_set_in_a_font_of_the_program(script: str) -> None:
    names = {name.partition("+")[2].replace("-", " ") for name in pdf_parts.fonts(made(SENTENCES[script]))}
    assert names
    assert all(name.startswith(("Inter", "JetBrains", "Noto Sans")) for name in names)
    own = {"Armenian", "Arabic", "Georgian", "Hebrew"} & {script}
    assert all(any(one in name for name in names) for one in own)


def test_it_is_an_archival_file_with_tags_a_title_and_a_language() -> None:
    objects = pdf_parts.objects(made())
    assert b"/S /GTS_PDFA1" in objects
    assert b"/MarkInfo" in objects
    assert b"/StructTreeRoot" in objects
    assert b"/Lang (en)" in objects
    assert b"/Alt" in objects
    with pypdfium2.PdfDocument(made()) as document:
        assert document.get_metadata_value("Title") == "A ceasefire on paper: verification report"
        assert document.get_metadata_value("CreationDate") == ""


def test_the_data_is_attached_as_data() -> None:
    files = pdf_parts.attached(made())
    assert json.loads(files["report.json"])["report"]["case_id"] == "c0ffee"
    assert re.search(rb"/AFRelationship /Data", pdf_parts.objects(made()))


def test_each_claim_has_its_bookmark() -> None:
    titles = pdf_parts.bookmarks(made())
    assert titles[0] == "A ceasefire on paper"
    assert f"1. “{SENTENCES['English']}”" in titles
    assert "2. “A drone was also allegedly downed.”" in titles
    assert "Files" in titles


def test_every_page_bears_the_case_and_its_number() -> None:
    with pypdfium2.PdfDocument(made()) as document:
        count = len(document)
        for number in range(count):
            text = document[number].get_textpage()
            words = text.get_text_range()
            text.close()
            assert "Case c0ffee" in words
            assert f"{number + 1} / {count}" in words


def test_surroundings_change_no_byte(tmp_path: Path) -> None:
    """Another folder, language, time zone, font settings and hash seed."""
    (tmp_path / "fonts.conf").write_text("<fontconfig></fontconfig>")
    program = (
        "from tests.unit.export.test_pdf import rendered, sample_state; import hashlib;"
        "print(hashlib.sha256(rendered(sample_state())).hexdigest())"
    )
    settings = {"PYTHONPATH": os.pathsep.join([str(ROOT), *filter(None, sys.path)]), "HOME": str(tmp_path)}
    settings |= {"LANG": "ru_RU.UTF-8", "TZ": "Asia/Baku", "PYTHONHASHSEED": "7", "SOURCE_DATE_EPOCH": "1"}
    settings |= {"FONTCONFIG_FILE": str(tmp_path / "fonts.conf"), "PATH": os.environ["PATH"]}
    run = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, env=settings, capture_output=True, text=True, check=True
    )
    import hashlib

    assert run.stdout.strip() == hashlib.sha256(made()).hexdigest()


def test_nothing_is_fetched() -> None:
    weasyprint()
    answer = fetcher({"0": b"\xff\xd8picture"})
    assert answer.fetch(f"{SCHEME}0").read() == b"\xff\xd8picture"
    for address in ("file:///etc/passwd", "https://example.org/a.png", "data:text/plain,a", f"{SCHEME}1", "report.css"):
        with pytest.raises(ValueError, match="fetches nothing"):
            answer.fetch(address)


def test_a_font_of_the_machine_stops_the_export() -> None:
    document = SimpleNamespace(fonts={1: SimpleNamespace(family="DejaVu Sans")})
    with pytest.raises(InternalError, match="DejaVu Sans"):
        require_our_fonts(document)  # type: ignore[arg-type]


def test_a_text_cannot_leave_the_strings_of_the_style_sheet() -> None:
    assert css_string('a"}\n@import url(x);\\') == '"a\\22 \\7d \\a \\40 import url\\28 x\\29 \\3b \\5c "'


def test_what_reads_from_right_to_left_is_marked_so() -> None:
    from workbench.export.paper import for_paper

    state = sample_state(SENTENCES["Hebrew"])
    content = build_content(state, "0.1", sample_pictures())
    page = weasyprint().HTML(string=report_page(content, (), {}), url_fetcher=fetcher({}))
    for_paper(page.etree_element)
    said = [one for one in page.etree_element.iter("h2") if one.get("class") == "said"]
    assert [one.get("dir") for one in said] == ["rtl", None]
    assert [one.get("data-claim") for one in said] == ["Claim 1", "Claim 2"]


def test_without_pango_the_page_is_written_and_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "weasyprint"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "weasyprint", None)
    request = ReportRequest(sample_state(), sample_pictures(), ("pdf", "json"), "0.1")
    result = report.run(request, SILENT)
    assert [file.name for file in result.files] == ["report.html", "report.json"]
    (told,) = result.problems
    assert told.startswith("No PDF was made, because Pango, which sets its text, is not installed on this machine.")
    assert "apt install libpango-1.0-0" in told


def test_a_page_asked_for_besides_is_written_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "weasyprint", None)
    result = report.run(ReportRequest(sample_state(), (), ("html", "pdf"), "0.1"), SILENT)
    assert [file.name for file in result.files] == ["report.html"]
    assert len(result.problems) == 1


def test_a_picture_that_is_cut_off_is_still_refused_after_a_pdf_was_made() -> None:
    weasyprint()
    whole = io.BytesIO()
    Image.new("RGB", (64, 64), "red").save(whole, "PNG")
    with pytest.raises(OSError, match="truncated"), Image.open(io.BytesIO(whole.getvalue()[:60])) as picture:
        picture.load()


def test_a_second_case_gives_other_bytes() -> None:
    assert rendered(replace(sample_state(), case_id="beef")) != made()


def test_letters_without_a_shape_are_named() -> None:
    result = report.run(ReportRequest(sample_state("The sign read 出口."), (), ("pdf",), "0.1"), SILENT)
    (told,) = result.problems
    assert told.startswith("The fonts of the PDF have no shapes for: 出 口.")


def test_a_word_of_thousands_of_letters_is_broken_in_time() -> None:
    assert "WWWWWWWW" in pdf_parts.words(rendered(sample_state("W" * 3_000)))
