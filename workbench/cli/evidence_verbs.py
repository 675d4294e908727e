"""The arguments of `case check`, `case stamp`, `case restore` and `case hand-over`."""

from __future__ import annotations

from workbench.cli import evidence
from workbench.cli.verbs import Parsers, add_case, add_json, path_of


def add(case: Parsers) -> None:
    """Declare them below the noun `case`."""
    check = case.verb(
        "check", "re-hash the originals, verify the log and the database, of a case or a bundle", evidence.check
    )
    add_case(check)
    check.add_argument(
        "--head", default="", metavar="HEX", help="of the log, as an export names it: is it still there, and what since"
    )
    add_json(check)
    _add_stamps(case.noun("stamp", "Trusted time stamps of the log (RFC 3161); nothing is sent by this program."))
    restore = case.verb("restore", "list the backups of a case, or let it be what one of them holds", evidence.restore)
    add_case(restore)
    restore.add_argument("backup", nargs="?", metavar="BACKUP", help="name of the file, as the list has it")
    add_json(restore)
    copy = case.verb("hand-over", "make a closed, checked copy to give to somebody else", evidence.hand_over)
    add_case(copy)
    copy.add_argument("--to", type=path_of, required=True, metavar="DIR", help="folder to be made")
    copy.add_argument("--without-originals", action="store_true", help="leave the originals out")
    add_json(copy)


def _add_stamps(stamp: Parsers) -> None:
    request = stamp.verb("request", "write the request for the present head of the log", evidence.request_stamp)
    add_case(request)
    request.add_argument("--to", type=path_of, required=True, metavar="FILE", help="to be made, with the ending .tsq")
    add_json(request)
    take = stamp.verb("import", "take in the reply of an authority, and check it offline", evidence.import_stamp)
    add_case(take)
    take.add_argument("reply", type=path_of, metavar="REPLY", help="as it came, usually .tsr")
    take.add_argument(
        "--certificates",
        type=path_of,
        nargs="+",
        action="extend",
        default=[],
        metavar="FILE",
        help="of the authority, PEM or DER, that you trust; by default those this computer trusts",
    )
    add_json(take)
    show = stamp.verb("list", "the time stamps of the case", evidence.list_stamps)
    add_case(show)
    add_json(show)
    save = stamp.verb("save", "write a reply out as it came, for another program to check", evidence.save_stamp)
    add_case(save)
    save.add_argument("stamp", type=int, metavar="N", help="its number, as the list has it")
    save.add_argument("--to", type=path_of, required=True, metavar="FILE")
