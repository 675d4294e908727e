"""Preferences and recent cases: what is kept, and what an edited or broken file does."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.settings import FILE_NAME, PREFERENCES, RecentCase, Settings, forget_case, recent_cases, remember_case


@pytest.mark.parametrize("preference", PREFERENCES, ids=lambda one: one.key)
def test_every_preference_is_explained_and_its_default_fits(tmp_path: Path, preference: object) -> None:
    settings = Settings(tmp_path)
    key, default = preference.key, preference.default  # type: ignore[attr-defined]
    settings.set(key, default)
    assert settings.get(key) == default
    assert preference.title  # type: ignore[attr-defined]
    assert preference.help  # type: ignore[attr-defined]


def test_a_value_is_there_at_the_next_start(tmp_path: Path) -> None:
    Settings(tmp_path).set("theme", "light")
    assert Settings(tmp_path).get("theme") == "light"


def test_a_broken_file_reads_as_defaults(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text('{"theme": ', encoding="utf-8")
    assert Settings(tmp_path).get("theme") == "system"


def test_a_value_that_does_not_fit_is_refused_and_reads_as_the_default(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="theme"):
        Settings(tmp_path).set("theme", "pink")
    (tmp_path / FILE_NAME).write_text('{"frames_ahead": 100000, "analyst": 3}', encoding="utf-8")
    settings = Settings(tmp_path)
    assert (settings.get("frames_ahead"), settings.get("analyst")) == (24, "")


def test_recent_cases_are_newest_first_each_once(tmp_path: Path) -> None:
    for name in ("a", "b", "a"):
        remember_case(RecentCase(f"/cases/{name}", name, "", "2020-10-12T08:00:00+00:00"), tmp_path)
    assert [one.title for one in recent_cases(tmp_path)] == ["a", "b"]
    forget_case("/cases/a", tmp_path)
    assert [one.title for one in recent_cases(tmp_path)] == ["b"]
