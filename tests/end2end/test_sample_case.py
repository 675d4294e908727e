"""The sample case, drawn and worked through by real workers."""

from __future__ import annotations

from pathlib import Path

from workbench.commands import case, demo
from workbench.commands.session import open_case
from workbench.model.media import MediaState


def test_sample_tells_what_was_drawn(tmp_path: Path) -> None:
    made = demo.build(tmp_path / "sample")
    assert [line.split(".")[0] for line in made.verdict_lines] == [
        "Claim 1: False context",
        "Claim 2: Unverifiable",
        "Claim 3: False context",
        "Claim 4: Not yet checked",
    ]
    assert made.report is not None
    text = made.report.read_text(encoding="utf-8")
    assert "Seen 4 years 6 months before the claim" in text
    with open_case(made.case, read_only=True) as session:
        state = session.state()
        names = {medium.id: medium.name for medium in state.media}
        found = {(names[match.media_id], match.finding.name) for match in state.matches if match.decision == "same"}
        assert found == {("salute-fighters.mp4", "oath-2016.mp4"), ("square-01.jpg", "square-2014.jpg")}
        assert [medium.name for medium in state.media if medium.state is MediaState.MISSING] == ["second-drone.mp4"]
        clip = next(match for match in state.matches if match.finding.name == "oath-2016.mp4")
        assert clip.finding.mirrored
        assert case.check(session).sound

    again = demo.build(tmp_path / "sample")
    assert again.reused
    assert again.verdict_lines == made.verdict_lines
