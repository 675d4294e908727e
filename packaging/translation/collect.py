"""Every message of the source, read with `ast`: what the window translates, and what lower layers say to it.

In `workbench/ui` these are the literals of `tr` and `plural` and the words of module-level tables. In the layers below
every text for people is a message, f-strings with their values as holes, since the window shows what they say.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain, product
from pathlib import Path

from workbench.ui.sentences import DATA, HOLE, NUMBER, TIME, TOKEN, WORDS

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "workbench"
WINDOW = PACKAGE / "ui"

NOT_SHOWN = (
    "__main__.py", "cli/", "export/", "hashing/", "tasks/sample/", "review/vocabulary.py", "review/word_lists.py",
    "articles/lexicon.py", "articles/sentences.py", "articles/language.py", "articles/metadata.py", "articles/noise.py",
    "articles/addresses.py", "articles/walk.py", "articles/encoding.py", "articles/details.py", "commands/linking.py",
    "storage/schema.py", "storage/library_schema.py", "storage/migrations.py", "storage/vouching.py",
    "workers/limits_linux.py", "workers/limits_windows.py", "media/lettering.py", "workers/child.py", "model/plain.py",
    "media/scaling.py", "matching/parameters.py", "paths.py", "media/picture_tags.py", "media/container_tags.py",
    "model/hashes.py", "storage/signatures.py", "workers/limits_posix.py", "commands/demo.py",
    "commands/about.py", "commands/licences.py", "tasks/versions.py",
)  # fmt: skip
"""Modules whose texts never reach the window: the terminal, the report, rules for foreign texts, statements of SQL."""

_QUIET_CALLS = frozenset(
    [
        "execute",
        "executemany",
        "executescript",
        "rows",
        "row",
        "one",
        "pragma",
        "compile",
        "match",
        "search",
        "fullmatch",
        "sub",
        "findall",
        "finditer",
        "split",
        "rsplit",
        "partition",
        "rpartition",
        "startswith",
        "endswith",
        "removeprefix",
        "removesuffix",
        "strip",
        "lstrip",
        "rstrip",
        "join",
        "replace",
        "encode",
        "decode",
        "getattr",
        "setattr",
        "hasattr",
        "get",
        "set",
        "add_argument",
        "print",
        "debug",
        "info",
        "warning",
        "field",
        "fields",
        "open",
        "Path",
        "environ",
        "getenv",
        "import_module",
        "submit",
        "import_",
        "index",
        "count",
        "find",
        "setObjectName",
        "setProperty",
        "icon",
        "column",
        "select",
        "iterdir",
        "glob",
        "rglob",
        "frozenset",
        "TypeVar",
        "NewType",
        "ValueError",
        "TypeError",
        "AssertionError",
        "RuntimeError",
        "KeyError",
        "namedtuple",
        "strftime",
        "strptime",
        "NotImplementedError",
        "InternalError",
        "isoformat",
        "execute_many",
        "write_text",
        "read_text",
        "partial_",
        "_sql",
        "_ask",
    ]
)
"""Calls whose own literals are for programs."""
_SQL = re.compile(
    r"\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|WITH|PRAGMA|BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|ATTACH|FROM"
    r"|WHERE|AND|CASE|WHEN|ORDER BY|JOIN|LEFT JOIN|REPLACE|GROUP BY|VALUES|UNION)\b"
)
_WORD_CALL = re.compile(
    r"plural|words|sentence|reason|why|told|label|advice|about|clause|phrase|counted|_names$|sentences"
)
_WORD_NAMES = frozenset(
    [
        "reason",
        "why",
        "action",
        "error",
        "advice",
        "words",
        "said",
        "told",
        "label",
        "message",
        "strerror",
        "what",
        "word",
        "done",
        "verb",
        "undo",
        "redo",
        "stays",
        "sentence",
        "here",
        "there",
        "what",
        "kind",
        "sides",
        "lead",
        "rest",
        "take",
        "which",
        "noun",
        "lines",
        "problem",
        "times",
        "when",
        "how",
        "part",
        "where",
        "outcome",
        "day",
        "date",
        "stated",
    ]
)
_WORD_FIELDS = frozenset(
    ["reason", "why", "error", "advice", "message", "strerror", "published_from", "problem", "problems", "label"]
)
_TOKENS = re.compile(r"url|address|source_url|sha256|timecode|.*_id|id|seq|number|count|percent|degrees")
"""Holes whose values have no spaces."""
_NUMBERED = re.compile(r"(.*_)?id|row|seq|position|owner|revision")
"""Holes of sentences in tables that take the number of a row; anything else there would catch titles."""
_FILE_NAME = re.compile(r"[a-z ]+\{\w+\}\.[a-z]{3,4}")
_LABELS = frozenset(("label", "stays", "undo", "redo"))
"""Words of the program even between quotation marks: what an edit is called."""
_NAMES = frozenset(
    [
        "name",
        "title",
        "note",
        "url",
        "by",
        "analyst",
        "service",
        "number",
        "numbers",
        "id",
        "item_name",
        "names",
        "library",
        "times",
    ]
)
"""Locals of `review` that hold data; the others there hold words."""


PHRASES = (
    *(
        f"{line} {side} {part}"
        for line in ("upper", "lower")
        for side in ("left", "right")
        for part in ("corner", "part")
    ),
    *(
        f"black bars added {sides}"
        for sides in ("above and below", "left and right", "all round", "above", "below", "left", "right")
    ),
    *(f"{share} of the picture" for share in ("nearly all", "most", "about half", "a large part")),
    "added",
    "changed",
    "removed",
    "left side",
    "right side",
    "upper half, in the middle",
    "lower half, in the middle",
    "upper edge, in the middle",
    "lower edge, in the middle",
    "middle",
    "above",
    "below",
    "left",
    "right",
    "clip",
    "clips",
    "picture",
    "pictures",
    "footage",
    "file",
    "faster",
    "slower",
    "decided",
    "piece",
    "pieces",
    "undone",
    "redone",
    "somebody",
    "case",
    "library",
    "claim",
    "medium",
    "match",
    "article",
    "search",
    "item",
    "title",
    "address",
    "publisher",
    "place",
    "event",
    "notes",
    "licence",
    "code",
    "date",
    "sentence",
    "places",
    "nothing",
    "related",
    "later",
    "text",
    "tag",
    "note",
    "masking",
    "reader",
    "searcher",
    "maker",
    "and",
    "or",
    "picture or clip",
    "pictures and clips",
    "masked",
    "shown",
    "masked again",
    "likelihood",
    "reasons",
    "view",
    "key",
    "start",
    "end",
    "category",
    "cited",
    "linked",
    "translation",
    "answers",
    "coordinates",
    "outcome",
)
"""Words that the layers below put into sentences from keys, or put together from parts."""


@dataclass(slots=True)
class Message:
    """One message.

    Attributes:
        source: The English text; of a counting message the form for many.
        comment: Tells equal texts apart; of a counting message its form for one.
        counting: Whether it has forms by number.
        kinds: Holes of a sentence of a lower layer; None for what is looked up as it stands.
        places: Where it stands, as path:line.
    """

    source: str
    comment: str = ""
    counting: bool = False
    kinds: dict[str, str] | None = None
    places: list[str] = field(default_factory=list)


class Refused(Exception):  # noqa: N818
    """A call that cannot be collected, with its place."""


def messages(package: Path = PACKAGE) -> list[Message]:
    """All messages, in the order of the source.

    Raises:
        Refused: `tr` or `plural` is called with something other than a literal.
    """
    found: dict[tuple[str, str], Message] = {}
    for path in sorted(package.rglob("*.py")):
        name = path.relative_to(package).as_posix()
        if name.startswith(NOT_SHOWN):
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        readers = [_window] if name.startswith("ui/") else [_below]
        if name in ("ui/sound_device.py", "ui/fonts.py"):  # they say their sentences as a lower layer does
            readers.append(_below)
        for line, message in chain.from_iterable(read(tree, name) for read in readers):
            known = found.setdefault((message.source, message.comment), message)
            if message.kinds is not None and known.kinds is not None:
                known.kinds = {**known.kinds, **{k: v for k, v in message.kinds.items() if v == WORDS}}
            elif message.kinds is not None:
                known.kinds = message.kinds
            known.places.append(f"workbench/{name}:{line}")
    for phrase in PHRASES:
        found.setdefault((phrase, ""), Message(phrase, places=["workbench/review/words.py:1"]))
    return list(found.values())


# the window


def _window(tree: ast.Module, name: str) -> Iterator[tuple[int, Message]]:
    in_calls: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "plural"):
            in_calls |= {id(one) for one in ast.walk(node)}
            texts = node.args if node.func.id == "tr" else node.args[1:]
            literal = [one.value for one in texts if isinstance(one, ast.Constant) and isinstance(one.value, str)]
            if len(literal) != len(texts) or not literal:
                raise Refused(
                    f"workbench/{name}:{node.lineno}: {node.func.id} needs literals; for others there is said"
                )
            if node.func.id == "tr":
                yield node.lineno, Message(literal[0], literal[1] if len(literal) > 1 else "")
            else:
                yield node.lineno, Message(literal[1], literal[0], counting=True)
    for statement in tree.body if name != "ui/language.py" else ():  # its tables are dates and names of languages
        if isinstance(statement, ast.Assign | ast.AnnAssign) and statement.value is not None:
            quiet = _quiet(statement)
            for node in ast.walk(statement.value):
                if _is_text(node) and id(node) not in quiet | in_calls and _is_title(node.value):  # type: ignore[attr-defined]
                    yield node.lineno, Message(node.value)  # type: ignore[attr-defined]


def _is_title(text: str) -> bool:
    """Whether a text of a table is for people: it has words, or begins like one; not keys, icons, names of things."""
    if text in ("Ctrl", "Shift", "Alt") or re.search(r"Ctrl\+|Shift\+|Alt\+|^F\d+$|[_{}<>=/\\]{2}|://", text):
        return False
    return bool(re.fullmatch(r"[A-Z][a-z]{2,}…?", text) or re.search(r"[A-Za-z][a-z]+[,:;]? [a-zA-Z{“]", text))


# the layers below


def _below(tree: ast.Module, name: str) -> Iterator[tuple[int, Message]]:
    quiet, tables = _quiet(tree), _table_words(tree)
    units = {id(one.value) for one in ast.walk(tree) if isinstance(one, ast.keyword) and one.arg == "unit"}
    tree.in_review = name.startswith("review/")  # type: ignore[attr-defined]
    for node in ast.walk(tree):
        if id(node) in quiet:
            continue
        if isinstance(node, ast.JoinedStr):
            for message in _sentence(node, tree):
                yield node.lineno, message
        elif _counted(node):
            yield node.lineno, _count_message(node)  # type: ignore[arg-type]
        elif _is_text(node):
            text: str = node.value  # type: ignore[attr-defined]
            if not text or (name == "media/sniff.py" and re.fullmatch(r"[a-z0-9]{1,5}( [a-z0-9]{1,5})*", text)):
                continue
            if id(node) in units or _is_said(text) or (id(node) in tables and _is_word(text, name)):
                kinds = {hole: _kind_in_table(hole) for hole in HOLE.findall(text)}
                yield node.lineno, Message(text, kinds=kinds or None)  # type: ignore[attr-defined]


def _kind_in_table(hole: str) -> str:
    """What stands in a hole of a text that is filled in by `format`."""
    if hole.endswith("_word"):
        return WORDS
    return NUMBER if _NUMBERED.fullmatch(hole) else DATA


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _is_said(text: str) -> bool:
    """Whether a text is said to a person: several words, no statement, pattern, path or list of names."""
    if (
        _SQL.match(text)
        or re.match(r"(import |DESC |LIMIT |workbench\.)", text)
        or re.search(r"[\\^$|]|\(\?|__|::|=\?|, \?|[a-z]_[a-z]|^\s*[-.#<]|\.py\b|=%", text)
    ):
        return False
    return bool(re.search(r"[A-Za-z]{2,}[,:;…]? [a-zA-Z{“0-9]|[a-z]{3}[.…]$", text)) or bool(
        re.fullmatch(r"[,;:(] ?.*[a-z]{2,}.*|a [a-z ]{3,}", text)
    )


def _is_word(text: str, name: str) -> bool:
    """Whether an entry of a table of words is one: begins with a capital, or stands in `review`, which has no keys."""
    return bool(re.match(r"[A-Z][a-z]", text)) or (name.startswith("review/") and bool(re.search(r"[a-z]{2}", text)))


def _quiet(tree: ast.AST) -> set[int]:
    """Texts that are no messages: docstrings, parts of f-strings, keys, comparisons, arguments for programs."""
    quiet: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            quiet.add(id(node.value))
        elif isinstance(node, ast.JoinedStr):
            quiet |= {id(part) for part in node.values}
            quiet |= {
                id(spec) for part in node.values if isinstance(part, ast.FormattedValue) and part.format_spec
                for spec in ast.walk(part.format_spec)
            }  # fmt: skip
        elif isinstance(node, ast.Dict):
            quiet |= {id(key) for key in node.keys}
        elif isinstance(node, ast.Compare):
            quiet |= {id(one) for side in (node.left, *node.comparators) for one in ast.walk(side)}
        elif isinstance(node, ast.Subscript):
            quiet |= {id(one) for one in ast.walk(node.slice)}
        elif isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if called == "_c":  # a row of the table of commands: its name, keys and words on the terminal
                quiet |= {id(one) for one in (node.args[0], *node.args[3:4], *node.args[5:])}
            if called == "encode" and isinstance(node.func, ast.Attribute):  # bytes are for programs
                quiet.add(id(node.func.value))
            if called in _QUIET_CALLS:
                quiet |= {id(one) for one in node.args} | {id(key.value) for key in node.keywords}
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.arg | ast.AnnAssign):
            notes = [node.returns] if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) else [node.annotation]
            quiet |= {id(one) for note in notes if note is not None for one in ast.walk(note)}
    return quiet


def _table_words(tree: ast.Module) -> set[int]:
    """Single words in tables whose name says that they are words: `RATING_WORDS`, `CHANGES`, `_KINDS_SAID`."""
    found: set[int] = set()
    for statement in tree.body:
        if isinstance(statement, ast.AnnAssign | ast.Assign) and statement.value is not None:
            targets = [statement.target] if isinstance(statement, ast.AnnAssign) else statement.targets
            names = [one.id for one in targets if isinstance(one, ast.Name)]
            if any(
                re.search(r"WORDS|MEANING|GRADES|CHANGES|MENUS|PREFERENCES|SORTS|TITLES|LABELS", one) for one in names
            ):
                found |= {id(node) for node in ast.walk(statement.value)}
            elif names and re.fullmatch(r"_[A-Z]+", names[0]) and isinstance(statement.value, ast.Tuple):
                for row in statement.value.elts:  # rows of the table of commands: title and help
                    if isinstance(row, ast.Call) and getattr(row.func, "id", "") == "_c":
                        found |= {id(one) for one in row.args[1:3]}
    return found


def _counted(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and getattr(node.func, "id", "") == "plural" and len(node.args) > 1


def _count_message(call: ast.Call) -> Message:
    """Of `plural(count, "item", "items")` of `review.words`: the number stands before."""
    words = [one.value for one in call.args[1:] if isinstance(one, ast.Constant)]
    one = str(words[0])
    many = str(words[1]) if len(words) > 1 else f"{one}s"
    return Message(f"{{n}} {many}", f"{{n}} {one}", counting=True, kinds={"n": NUMBER})


def _sentence(node: ast.JoinedStr, tree: ast.Module) -> Iterator[Message]:
    """The forms of an f-string: one for each choice of the words that it chooses between."""
    scope = _function_of(node, tree)
    choices: list[list[tuple[str, dict[str, str]]]] = []
    quoted = False
    for part in node.values:
        if isinstance(part, ast.FormattedValue) and re.fullmatch(r"\w+\[:?[01]\]\.upper\(\)", ast.unparse(part.value)):
            continue  # the capital of the hole that follows
        if isinstance(part, ast.Constant):
            text = str(part.value)
            choices.append([(text.replace("{", "{{").replace("}", "}}") if "{" in text else text, {})])
            quoted = text.rfind("“") > text.rfind("”") or (quoted and "”" not in text)
        else:
            if not isinstance(part, ast.FormattedValue):
                continue
            choices.append(_hole(part, scope, quoted))
    total = 1
    for one in choices:
        total *= len(one)
    if total > 8:
        choices = [
            one if len(one) == 1 else [(f"{{part{place}}}", {f"part{place}": WORDS})]
            for place, one in enumerate(choices)
        ]
    for form in product(*choices):
        yield from _named(form)


def _named(form: tuple[tuple[str, dict[str, str]], ...]) -> Iterator[Message]:
    """A message of the parts, with holes of equal names told apart."""
    text, kinds = "", {}
    for part, holes in form:
        for hole, kind in holes.items():
            name, place = hole, 2
            while name in kinds:
                name, place = f"{hole}{place}", place + 1
            kinds[name] = kind
            part = part.replace(f"{{{hole}}}", f"{{{name}}}")  # noqa: PLW2901
        text += part
    fixed = HOLE.sub("", text)
    short = re.fullmatch(r"\{\w+\} [a-z]{4,}", text)  # `{count} earlier`
    if _FILE_NAME.fullmatch(text):  # stored as it is, and found by it
        return
    if (
        short
        or (re.search(r"[a-z]{2}", fixed) and _is_said(HOLE.sub("{x}", text).replace("_", " ")))
        or (
            re.search(r"[.,:;(]", fixed)
            and (" " in text or len(kinds) == 1)
            and WORDS in kinds.values()
            and not re.search(r"[a-zA-Z0-9/_\\=<>|%-]", fixed)
        )
    ):
        yield Message(text, kinds=kinds or None)


def _hole(part: ast.FormattedValue, scope: ast.AST, quoted: bool) -> list[tuple[str, dict[str, str]]]:
    value = part.value
    spec = "".join(str(one.value) for one in getattr(part.format_spec, "values", []) if isinstance(one, ast.Constant))
    if isinstance(value, ast.Constant):
        return [(str(value.value), {})]
    if isinstance(value, ast.IfExp) and not spec:
        sides = [_choice(side, scope, quoted) for side in (value.body, value.orelse)]
        if all(sides):
            return [one for side in sides if side for one in side]
    name = _name_of(value)
    bare = [one for one in ast.walk(value) if isinstance(one, ast.JoinedStr) and "f'" in ast.unparse(one)]
    shown = any(re.fullmatch(r"f'\{\w+:\.\df\}'", ast.unparse(one)) for one in bare)  # a number with decimals
    if shown or (spec and re.search(r"[,fd]$|,", spec)):
        return [(f"{{{name}}}", {name: NUMBER})]
    free = isinstance(value, ast.Name | ast.Subscript) and name not in _NAMES and getattr(scope, "in_review", False)
    if name == "timecode" and isinstance(value, ast.Call) and not quoted:
        return [(f"{{{name}}}", {name: TIME})]
    single = name == "numbers" and isinstance(value, ast.Subscript)  # the last of them
    if (single or _TOKENS.fullmatch(name)) and not quoted and not _is_words(value, scope):
        return [(f"{{{name}}}", {name: TOKEN})]
    kind = WORDS if name in _LABELS or (not quoted and (free or _is_words(value, scope))) else DATA
    return [(f"{{{name}}}", {name: kind})]


def _choice(side: ast.expr, scope: ast.AST, quoted: bool) -> list[tuple[str, dict[str, str]]]:
    if isinstance(side, ast.Constant) and isinstance(side.value, str):
        return [(side.value, {})]
    if isinstance(side, ast.JoinedStr):
        found: list[tuple[str, dict[str, str]]] = [("", {})]
        for part in side.values:
            pieces = [(str(part.value), {})] if isinstance(part, ast.Constant) else _hole(part, scope, quoted)  # type: ignore[arg-type]
            found = [(text + piece, {**kinds, **holes}) for text, kinds in found for piece, holes in pieces]
        return found
    return []


def _name_of(node: ast.AST) -> str:
    """A name for a hole that tells a translator what stands in it."""
    if isinstance(node, ast.Name):
        return node.id.strip("_")
    if isinstance(node, ast.Attribute):
        return node.attr
    if isinstance(node, ast.Call):
        if (
            isinstance(node.func, ast.Name)
            and node.args
            and node.func.id in ("display", "shortened", "len", "round", "str", "int")
        ):
            return "count" if node.func.id == "len" else _name_of(node.args[0])
        if isinstance(node.func, ast.Attribute) and node.func.attr in (
            "words",
            "join",
            "get",
            "lower",
            "rstrip",
            "strip",
            "replace",
            "format",
        ):
            inner = node.args[0] if node.func.attr == "join" and node.args else node.func.value
            return _name_of(inner)
        return _name_of(node.func)
    if isinstance(node, ast.Subscript):
        return _name_of(node.value)
    if isinstance(node, ast.BoolOp):
        return _name_of(node.values[0])
    if isinstance(node, ast.IfExp):
        return _name_of(node.body)
    if isinstance(node, ast.BinOp):
        return _name_of(node.left)
    if isinstance(node, ast.GeneratorExp | ast.ListComp):
        return _name_of(node.elt) if not isinstance(node.elt, ast.JoinedStr) else "list"
    return "value"


def _is_words(node: ast.AST, scope: ast.AST, deep: int = 2) -> bool:
    """Whether a value is made of words of the program, so that it is to be translated too."""
    if isinstance(node, ast.Attribute):
        return node.attr in _WORD_FIELDS
    if isinstance(node, ast.Call):
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if _WORD_CALL.search(called):
            return True
        if called in ("str", "join", "lower", "rstrip", "strip", "get", "capitalize"):
            parts = [*node.args, *([node.func.value] if isinstance(node.func, ast.Attribute) else [])]
            return any(_is_words(one, scope, deep) for one in parts)
        return False
    if isinstance(node, ast.Name):
        if node.id in _WORD_NAMES:
            return True
        if node.id.isupper() and len(node.id) > 2:
            return True
        return deep > 0 and any(_is_words(one, scope, deep - 1) for one in _given(node.id, scope))
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str) and bool(re.search(r"[a-z]{2}", node.value))
    if isinstance(node, ast.JoinedStr):
        return any(isinstance(one, ast.Constant) and re.search(r"[a-z]{2}", str(one.value)) for one in node.values)
    if isinstance(node, ast.Subscript):
        table = _name_of(node.value)
        return (
            table.isupper()
            or "words" in table
            or (isinstance(node.slice, ast.Slice) and _is_words(node.value, scope, deep))
        )
    if isinstance(node, ast.IfExp):
        return _is_words(node.body, scope, deep) or _is_words(node.orelse, scope, deep)
    if isinstance(node, ast.BoolOp):
        return any(_is_words(one, scope, deep) for one in node.values)
    if isinstance(node, ast.BinOp):
        return _is_words(node.left, scope, deep) or _is_words(node.right, scope, deep)
    if isinstance(node, ast.GeneratorExp | ast.ListComp):
        return _is_words(node.elt, scope, deep)
    return False


def _given(name: str, scope: ast.AST) -> Iterator[ast.expr]:
    """What a local name is set to."""
    for node in ast.walk(scope):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name) and target.id == name:
                    yield node.value
                elif isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                    for one, value in zip(target.elts, node.value.elts, strict=False):
                        if isinstance(one, ast.Name) and one.id == name:
                            yield value
        elif isinstance(node, ast.NamedExpr | ast.AnnAssign) and getattr(node.target, "id", "") == name and node.value:
            yield node.value


def _function_of(node: ast.AST, tree: ast.Module) -> ast.AST:
    functions = [one for one in ast.walk(tree) if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef)]
    holding = [one for one in functions if one.lineno <= node.lineno <= (one.end_lineno or 0)]  # type: ignore[attr-defined]
    found = max(holding, key=lambda one: one.lineno, default=tree)
    found.in_review = getattr(tree, "in_review", False)  # type: ignore[union-attr]
    return found
