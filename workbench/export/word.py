"""The report as a document to edit: headings, captions, tables with heads, pictures with a text, directions marked."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from workbench.export.content import (
    ClaimPage,
    CoverageSection,
    EvidenceRow,
    Figure,
    FigureRow,
    LoosePage,
    MatchSection,
    ReportContent,
)
from workbench.export.office import CORE, core_properties, packed
from workbench.export.outlined import outlined
from workbench.export.word_parts import (
    BOLD,
    PLAIN,
    QUIET,
    TEXT_WIDTH_MM,
    Look,
    Parts,
    element,
    field,
    paragraph,
    runs,
    table,
    words,
)
from workbench.export.word_styles import font_table, set_up
from workbench.model.case import CaseState
from workbench.model.times import timecode
from workbench.model.web_addresses import address_words, shown_address
from workbench.model.work import ReportPicture, WrittenFile
from workbench.review import rejected
from workbench.review.words import LAYOUT_HEADING, LAYOUT_MEANING

if TYPE_CHECKING:
    from docx.document import Document

_TONES = {"good": "17683F", "warn": "6E5200", "bad": "A92D26", "neutral": "565B66"}
_FINDING = Look(bold=True, colour="824500", half_points=24)
_MONO = Look(mono=True, half_points=16)
_HALF_MM = TEXT_WIDTH_MM / 2


class DocxExporter:
    """Everything the page says, without its colours: what was drawn over pictures is drawn into them."""

    name = "docx"
    title = "Document (DOCX) to edit"

    def render(
        self, content: ReportContent, state: CaseState, pictures: Sequence[ReportPicture]
    ) -> tuple[WrittenFile, ...]:
        """One file, `report.docx`."""
        from docx import Document  # noqa: PLC0415 - on use: the window process reads this module for its names

        document = Document()
        _without_thumbnail(document)
        set_up(document)
        _Report(document, content, pictures).write()
        buffer = io.BytesIO()
        document.save(buffer)
        replaced = {
            CORE: core_properties(f"{content.title}: verification report", content.program),
            "word/fontTable.xml": font_table(),
        }
        return (WrittenFile("report.docx", packed(buffer.getvalue(), replaced)),)


def _without_thumbnail(document: Document) -> None:
    """Take out the picture of the empty page that comes with a new document."""
    relations = document.part.package.rels
    for key in [key for key, one in relations.items() if one.reltype.endswith("/thumbnail")]:
        del relations[key]


class _Report:
    """Writes the content into a document, piece by piece."""

    def __init__(self, document: Document, content: ReportContent, pictures: Sequence[ReportPicture]) -> None:
        self._document = document
        self._content = content
        self._pictures = {picture.key: picture for picture in pictures}
        self._parts = Parts(document)
        body = document.element.body
        self._end = body.sectPr

    def write(self) -> None:
        """All of it, in the order of the page."""
        self._put(self._front())
        for claim in self._content.claims:
            self._put(self._claim(claim))
        self._put(self._loose(self._content.loose))
        self._put(self._method())
        self._running_lines()

    def _put(self, pieces: Iterator[Any]) -> None:
        for piece in pieces:
            self._end.addprevious(piece)
            if piece.tag.endswith("}tbl"):  # two tables that touch would become one
                self._end.addprevious(paragraph("Quiet"))

    def _running_lines(self) -> None:
        section = self._document.sections[0]
        title = words("Header", f"{self._content.title}: verification report", QUIET)
        _fill(section.header, title)
        line = paragraph("Footer", *runs(f"Case {self._content.case_id}\t", QUIET), *field("PAGE", "1"))
        line.extend((*runs(" / ", QUIET), *field("NUMPAGES", "1")))
        _fill(section.footer, line)

    def _front(self) -> Iterator[Any]:
        content = self._content
        for line in content.warnings:
            yield words("Normal", line, Look(bold=True, colour=_TONES["bad"]))
        for line in content.notices:
            yield words("Normal", line, BOLD)
        yield words("Title", content.title)
        if content.article_title and content.article_title != content.title:
            yield paragraph("Normal", *runs("Article: "), *runs(f"“{content.article_title}”"))
        for line in (*content.article_lines, content.left_out):
            if line:
                yield words("Quiet", line)
        if not content.claims:
            yield words("Normal", "No claim is recorded yet.")
            return
        yield paragraph("Quiet")
        head = [[words("Cell", title)] for title in ("No.", "Claim", "Verdict", "In one sentence")]
        rows = [_summary_row(claim) for claim in content.claims]
        yield table((12, 66, 34, 66), [head, *rows], head=True)

    def _claim(self, claim: ClaimPage) -> Iterator[Any]:
        number = words("Quiet", f"{claim.number}  The claim, word for word", before=_on_a_new_page())
        number.find(number.tag.replace("}p", "}pPr")).insert(1, element("w:keepNext"))
        yield number
        yield words("Heading1", f"“{claim.sentence}”")
        line = [*runs(claim.article_line), *runs(". "), *runs(claim.said_by), *runs(".")]
        if claim.hedges:
            line += [*runs(" The article hedges: "), *runs(claim.hedges), *runs(".")]
        yield paragraph("Quiet", *line)
        for address in claim.archived:
            yield words("Quiet", f"Archived copy: {address_words(address)}")
        yield from self._verdict(claim)
        for match in claim.matches:
            yield from self._match(match)
        yield from self._kept(claim.kept_figures)
        for section in claim.coverage:
            yield from _coverage(section)
        if claim.figures:
            yield words("Heading3", "Also cited" if claim.matches else "Cited for this claim")
            yield self._side_by_side(claim.figures)
        yield from _pillars(claim)
        yield words("Heading2", "Evidence")
        for row in claim.evidence:
            yield from self._evidence(row)
        if not claim.evidence:
            yield words("Quiet", "No evidence is pinned to this claim.")
        yield words("Heading2", "Not established")
        yield from _bullets(claim.not_established)
        if claim.not_checked:
            yield words("Heading2", "Not checked")
            yield from _bullets(claim.not_checked)
        if claim.steps:
            yield words("Heading2", "How to repeat this")
            counted = self._parts.numbered()
            for step in claim.steps:
                yield words("ListNumber", step, before=_copied(counted))
        yield from _apart(claim)
        yield from _remarks(claim)
        if claim.history or claim.corrections:
            yield words("Heading2", "Revisions and corrections")
            yield from _bullets((*claim.history, *claim.corrections))

    def _verdict(self, claim: ClaimPage) -> Iterator[Any]:
        yield words("Heading2", claim.rating_words, Look(bold=True, colour=_TONES[claim.tone], half_points=36))
        yield words("Quiet", claim.rating_meaning)
        if claim.likelihood:
            yield words("Quiet", f"How likely the verdict is: {claim.likelihood}")
        if claim.conclusion:
            yield words("Normal", claim.conclusion, Look(half_points=24))
        if claim.rationale:
            yield words("Normal", claim.rationale)
        yield words("Quiet", " ".join(filter(None, (claim.confidence, claim.categories, claim.signed))))
        for line in claim.second:
            yield words("Normal", line)

    def _match(self, match: MatchSection) -> Iterator[Any]:
        yield words("Heading3", match.finding or match.relation, _FINDING if match.finding else PLAIN)
        yield self._side_by_side((match.case_figure, match.library_figure))
        facts = (
            ("Shares", match.relation if match.finding else ""),
            ("Time", match.caution),
            ("Differs", match.differs),
            ("Changed", match.changed),
            ("Where", match.where),
            ("Decision", match.decision),
            ("Strength", match.band),
            ("Numbers", match.numbers),
        )
        rows = [[[words("Cell", name, QUIET)], [words("Cell", told)]] for name, told in facts if told]
        yield table((24, TEXT_WIDTH_MM - 24), rows, head=False, ruled=False)

    def _side_by_side(self, figures: Sequence[Figure]) -> Any:
        """Two pictures a row, each with its caption below it."""
        cells = [list(self._figure(figure)) for figure in figures]
        if len(cells) % 2:
            cells.append([])
        rows = [cells[at : at + 2] for at in range(0, len(cells), 2)]
        return table((_HALF_MM, _HALF_MM), rows, head=False, ruled=False)

    def _figure(self, figure: Figure, width_mm: float = _HALF_MM - 5) -> Iterator[Any]:
        picture = self._pictures.get(figure.key)
        if picture is None:
            yield words("Quiet", figure.absent or "No picture kept in the case")
        else:
            size = (picture.width_px, picture.height_px)
            data = outlined(picture.jpeg, figure.outlines)
            alt = " ".join((figure.alt, *(f"{one.label}." for one in figure.outlines)))
            yield paragraph("Cell", self._parts.picture(data, size, width_mm, alt), before=(element("w:keepNext"),))
        yield words("Caption", figure.heading, BOLD)
        for line in figure.lines:
            yield words("Caption", line)

    def _kept(self, rows: Sequence[FigureRow]) -> Iterator[Any]:
        for row in rows:
            picture = self._pictures.get(row.key)
            if picture is None:
                yield words("Quiet", "The picture of this figure cannot be read")
            else:
                alt = " ".join((f"{row.caption}.", *row.lines))
                size = (picture.width_px, picture.height_px)
                shown = self._parts.picture(picture.jpeg, size, TEXT_WIDTH_MM, alt)
                yield paragraph("Normal", shown, before=(element("w:keepNext"),))
            yield words("Caption", row.caption, BOLD)
            if picture is None:
                for line in row.lines:
                    yield words("Caption", line)
            yield words("Caption", row.file, _MONO)

    def _evidence(self, row: EvidenceRow) -> Iterator[Any]:
        stance = f"{row.stance}{':' if row.stance == 'Rests on' else '.'} "
        apart_from_the_last = (element("w:spacing", before=120),)
        line = paragraph("Normal", *runs(stance, BOLD), *runs(row.lead), before=apart_from_the_last)
        if row.link:
            site = shown_address(row.link)
            if site.href:
                line.extend((*runs(" "), self._parts.link(site.href, site.text)))
            if site.href and site.warning:
                line.extend(runs(f" ({site.warning})"))
        yield line
        if row.detail:
            yield words("Quiet", row.detail)
        if row.figure:
            yield from self._figure(row.figure, 58)

    def _loose(self, page: LoosePage) -> Iterator[Any]:
        if not (page.matches or page.kept_figures or page.layouts or page.rejected):
            return
        yield words("Heading1", "Matches of media linked to no claim", before=_on_a_new_page())
        yield words("Quiet", "No claim of this case rests on these files; nothing is argued with them.")
        for match in page.matches:
            yield from self._match(match)
        yield from self._kept(page.kept_figures)
        yield from _apart(page)

    def _method(self) -> Iterator[Any]:
        content = self._content
        yield words("Heading1", "Files", before=_on_a_new_page())
        head = [[words("Cell", title)] for title in ("File", "SHA-256", "State", "Taken in")]
        yield table((56, 66, 32, 24), [head, *_file_rows(content)], head=True)
        yield words("Heading2", "What was searched")
        for search in content.searches:
            yield words("Normal", f"{search.date}: {search.text}")
            for line in search.unread:
                yield words("Normal", f"Not searched: {line}", Look(colour=_TONES["warn"]))
        if not content.searches:
            yield words("Normal", "No library was searched.")
        if content.bands:
            yield words("Heading2", "How strong a match is")
            for line in content.bands:
                yield words("Normal", line)
            if content.vocabulary_note:
                yield words("Quiet", content.vocabulary_note)
        if content.stamps:
            yield words("Heading2", "Trusted time stamps")
            for line in content.stamps:
                yield words("Normal", line)
        yield words("Heading2", "Head of the log")
        told = f"{content.program}. Case {content.case_id}. The log of the case ends at entry {content.audit_length}:"
        yield words("Normal", told)
        yield words("Normal", content.audit_head, _MONO)
        yield words("Quiet", content.head_check)


def _fill(part: Any, line: Any) -> None:
    """Put one line into a header or footer."""
    part.is_linked_to_previous = False
    holder = part._element
    for old in list(holder):
        holder.remove(old)
    holder.append(line)


def _on_a_new_page() -> tuple[Any, ...]:
    return (element("w:pageBreakBefore"),)


def _copied(properties: Sequence[Any]) -> tuple[Any, ...]:
    import copy  # noqa: PLC0415

    return tuple(copy.deepcopy(one) for one in properties)


def _summary_row(claim: ClaimPage) -> list[list[Any]]:
    finding = next((match.finding for match in claim.matches if match.finding), "")
    last = [words("Cell", claim.conclusion or "No conclusion written.", PLAIN if claim.conclusion else QUIET)]
    if finding:
        last.append(words("Cell", finding, Look(bold=True, colour="824500")))
    verdict = [words("Cell", claim.rating_words, Look(bold=True, colour=_TONES[claim.tone]))]
    verdict.append(words("Cell", claim.state_words.split(":")[0], QUIET))
    return [[words("Cell", str(claim.number), BOLD)], [words("Cell", claim.sentence)], verdict, last]


def _bullets(lines: Sequence[str]) -> Iterator[Any]:
    for line in lines:
        yield words("ListBullet", line)


def _coverage(section: CoverageSection) -> Iterator[Any]:
    """The bar of the page, as a table."""
    yield paragraph("Heading3", *runs("What of "), *runs(f"“{section.name}”"), *runs(" was found, second by second"))
    head = [[words("Cell", title)] for title in ("From", "To", "Found")]
    rows = [
        [[words("Cell", timecode(one.start_s))], [words("Cell", timecode(one.end_s))], [words("Cell", one.label)]]
        for one in section.stretches
    ]
    yield table((24, 24, TEXT_WIDTH_MM - 48), [head, *rows], head=True)
    for line in section.legend:
        yield words("Quiet", line)


def _pillars(claim: ClaimPage) -> Iterator[Any]:
    yield words("Heading2", "Five questions")
    head = [[words("Cell", title)] for title in ("Question", "Answer", "State")]
    rows = [
        [
            [words("Cell", row.name, BOLD)],
            [words("Cell", row.note), *(words("Cell", pin, QUIET) for pin in row.evidence)],
            [words("Cell", row.state_words)],
        ]
        for row in claim.pillars
    ]
    yield table((34, 104, 40), [head, *rows], head=True)


def _apart(page: ClaimPage | LoosePage) -> Iterator[Any]:
    if page.rejected:
        yield words("Heading3", rejected.HEADING)
        yield from _bullets(page.rejected)
    if page.layouts:
        yield words("Heading3", LAYOUT_HEADING)
        yield words("Quiet", LAYOUT_MEANING)
        yield from _bullets(page.layouts)


def _remarks(claim: ClaimPage) -> Iterator[Any]:
    """Tags, what is seen, notes, and the caution."""
    if claim.tags:
        yield words("Heading3", "Tags")
        yield from _bullets(claim.tags)
    if claim.seen:
        yield words("Heading3", "Seen in the pictures")
        for row in claim.seen:
            kind = "Text: " if row.kind == "text" else "Place: "
            detail = runs(f" {row.detail}") if row.detail else ()
            yield paragraph("Normal", *runs(kind, BOLD), *runs(row.words), *detail)
            yield words("Quiet", row.where)
    if claim.notes:
        yield words("Heading3", "Notes")
        for line in claim.notes:
            yield words("Normal", line)
    if claim.caution:
        yield words("Normal", claim.caution, Look(colour="434750"))


def _file_rows(content: ReportContent) -> Iterator[list[list[Any]]]:
    for row in content.media:
        name = [words("Cell", row.name)]
        if row.source_url:
            name.append(words("Cell", shown_address(row.source_url).words, QUIET))
        name += [words("Cell", line, QUIET) for line in row.facts]
        name += [words("Cell", line, Look(colour=_TONES["warn"])) for line in row.problems]
        hashed = [words("Cell", row.sha256 or "no file", _MONO)]
        yield [name, hashed, [words("Cell", row.state)], [words("Cell", row.taken_in)]]
