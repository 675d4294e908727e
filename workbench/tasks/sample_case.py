"""Task: draw the sample case into a folder (runs in a maker)."""

from __future__ import annotations

from pathlib import Path

from workbench.errors import StorageError
from workbench.jobs import Progress
from workbench.model.sample import SampleRequest, SampleResult

PRELOAD = ("cv2", "av", "PIL.Image", "PIL.ImageDraw", "PIL.ImageFont", "PIL.JpegImagePlugin")


def run(request: SampleRequest, progress: Progress) -> SampleResult:
    """Draw and write the article, its media and the earlier footage.

    Raises:
        StorageError: The folder cannot be written.
    """
    from workbench.tasks.sample import story

    try:
        return story.make(Path(request.folder), progress)
    except OSError as error:
        raise StorageError(
            f"The sample case could not be written to {request.folder}: {error.strerror or error}.",
            advice="Choose a folder with 50 MB of free space that you may write to.",
        ) from error
