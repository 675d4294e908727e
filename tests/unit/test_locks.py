"""The lock files hold what pyproject.toml asks for, with hashes, on every Python and system the program runs on."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
import renew_locks
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
EXTRAS = PROJECT["project"]["optional-dependencies"]
HELD = {
    "requirements": (),
    "requirements-extras": ("archives", "fetch", "platforms", "sound"),
    "requirements-bundle": ("fetch", "sound"),
    "requirements-dev": ("archives", "fetch", "platforms", "sound"),
}
"""Extras each lock carries besides the core."""
SYSTEMS = {"linux": ("posix", "Linux"), "win32": ("nt", "Windows"), "darwin": ("posix", "Darwin")}
PYTHONS = renew_locks.PYTHONS


def asked_for(stem: str) -> list[Requirement]:
    """Core and extras as pyproject.toml names them."""
    core = [line for line in (ROOT / "packaging/requirements.in").read_text().splitlines() if line and line[0] != "#"]
    return [Requirement(line) for line in [*core, *(one for extra in HELD[stem] for one in EXTRAS[extra])]]


def locked(stem: str) -> list[tuple[Requirement, int]]:
    """Each entry of a lock with the number of its hashes."""
    text = (ROOT / "packaging" / f"{stem}.txt").read_text(encoding="utf-8")
    entries = re.split(r"\n(?=\S)", "\n".join(line for line in text.splitlines() if not line.strip().startswith("#")))
    return [(Requirement(entry.split(" \\")[0]), entry.count("--hash=sha256:")) for entry in entries if entry.strip()]


def environment(system: str, python: str) -> dict[str, str]:
    """What markers see there."""
    name, platform = SYSTEMS[system]
    seen = {key: str(value) for key, value in default_environment().items()}
    return seen | {
        "sys_platform": system,
        "os_name": name,
        "platform_system": platform,
        "python_version": python,
        "python_full_version": f"{python}.0",
    }


def holds(requirement: Requirement, where: dict[str, str]) -> bool:
    return requirement.marker is None or requirement.marker.evaluate(where)


def test_every_lock_is_renewed_and_checked() -> None:
    there = {path.stem for path in (ROOT / "packaging").glob("requirements*.txt")}
    assert there == set(renew_locks.LOCKS) == set(HELD)


@pytest.mark.parametrize("stem", HELD)
def test_every_entry_is_one_version_with_hashes(stem: str) -> None:
    entries = locked(stem)
    assert len(entries) > 30
    assert [
        str(one) for one, hashes in entries if not hashes or not re.fullmatch(r"==[^*,]+", str(one.specifier))
    ] == []


@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("stem", HELD)
def test_what_is_asked_for_is_locked_once(stem: str, system: str, python: str) -> None:
    where = environment(system, python)
    entries = [one for one, _hashes in locked(stem) if holds(one, where)]
    for wanted in asked_for(stem):
        if not holds(wanted, where):
            continue
        fitting = [one for one in entries if canonicalize_name(one.name) == canonicalize_name(wanted.name)]
        assert len(fitting) == 1, f"{wanted} in {stem}.txt: {[str(one) for one in fitting]}"
        version = next(iter(fitting[0].specifier)).version
        assert version in wanted.specifier, f"{wanted}, but {stem}.txt has {version}"


@pytest.mark.parametrize("stem", [stem for stem in HELD if HELD[stem]])
def test_the_inputs_name_the_extras_as_the_project_does(stem: str) -> None:
    text = (ROOT / "packaging" / f"{stem}.in").read_text(encoding="utf-8")
    if stem == "requirements-dev":
        assert "-r requirements-extras.in" in text
        return
    assert {one for extra in HELD[stem] for one in EXTRAS[extra]} <= set(text.splitlines())
