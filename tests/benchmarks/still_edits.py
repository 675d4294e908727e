"""Edits of a colour picture as people make them, each drawn anew from a generator, with the truth of what was done.

`EDITS` holds them by name. All chance comes from the generator given by the caller (`drawn`: source number and edit).
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from tests.benchmarks import still_pixels as pixels
from tests.benchmarks import still_screens as screens
from tests.benchmarks import still_words as words
from tests.benchmarks.still_sheet import BOLD, Edited, Pen, Rgb, Sheet, colour, file_of, filling, jpeg, plain, scaled

Step = Callable[[Sheet, np.random.Generator], None]


@dataclass(frozen=True, slots=True)
class Edit:
    """One edit: calling it with a picture, a generator and other pictures gives the edited picture and its truth."""

    name: str
    group: str
    steps: tuple[Step, ...]

    def __call__(self, rgb: Rgb, rng: np.random.Generator, others: Sequence[Rgb]) -> Edited:
        """Edit, save as JPEG of a drawn quality of 60-90.

        Args:
            rgb: (h, w, 3) uint8 RGB.
            rng: All random choices.
            others: Other pictures, at least four, (h, w, 3) uint8 RGB.
        """
        sheet = Sheet(rgb, others)
        for step in self.steps:
            step(sheet, rng)
        data = file_of(sheet.rgb, int(rng.integers(60, 91)))
        return Edited(data, sheet.truth(), tuple(sheet.shown), tuple(sheet.wanted))


def drawn(source: int, name: str) -> np.random.Generator:
    """The generator of one edit of one source, the same in every run."""
    return np.random.default_rng([source, zlib.crc32(name.encode())])


SAME = np.eye(3)


def _changed(change: Callable[[Rgb, np.random.Generator], Rgb], *names: str, may: str = "") -> Step:
    """A step that changes pixels in place."""

    def step(sheet: Sheet, rng: np.random.Generator) -> None:
        sheet.moved(change(sheet.rgb, rng), SAME)
        if names:
            sheet.named(*names)
        if may:
            sheet.may.add(may)

    return step


def _resized(share: float) -> Step:
    def step(sheet: Sheet, rng: np.random.Generator) -> None:
        width, height = sheet.size
        wide, tall = max(8, round(width * share)), max(8, round(height * share))
        sheet.moved(scaled(sheet.rgb, wide, tall), np.diag([wide / width, tall / height, 1.0]))

    return step


def mirror(sheet: Sheet, rng: np.random.Generator) -> None:
    """Left to right."""
    width, _ = sheet.size
    sheet.moved(sheet.rgb[:, ::-1], np.array([[-1, 0, width], [0, 1, 0], [0, 0, 1]], np.float64))
    sheet.named("mirrored")


def flip(sheet: Sheet, rng: np.random.Generator) -> None:
    """Top to bottom: mirrored and turned by half."""
    _, height = sheet.size
    sheet.moved(sheet.rgb[::-1], np.array([[1, 0, 0], [0, -1, height], [0, 0, 1]], np.float64))
    sheet.named("mirrored")
    sheet.named("rotated")


def _turned(quarters: int) -> Step:
    """Quarter turns, clockwise."""

    def step(sheet: Sheet, rng: np.random.Generator) -> None:
        for _ in range(quarters):
            _, height = sheet.size
            quarter = np.array([[0, -1, height], [1, 0, 0], [0, 0, 1]], np.float64)
            sheet.moved(np.rot90(sheet.rgb, -1), quarter)
        sheet.named("rotated")

    return step


def _cropped(area: float) -> Step:
    """A share of the area is kept, at a drawn place and aspect ratio."""

    def step(sheet: Sheet, rng: np.random.Generator) -> None:
        width, height = sheet.size
        stretch = float(np.exp(rng.uniform(-0.25, 0.25)))
        x_share, y_share = np.sqrt(area) * stretch, np.sqrt(area) / stretch
        if x_share > 1 or y_share > 1:
            longest = max(x_share, y_share)
            x_share, y_share = (1.0, area) if x_share == longest else (area, 1.0)
        wide, tall = round(width * x_share), round(height * y_share)
        x, y = int(rng.integers(0, width - wide + 1)), int(rng.integers(0, height - tall + 1))
        part = sheet.rgb[y : y + tall, x : x + wide]
        sheet.moved(part, np.array([[1, 0, -x], [0, 1, -y], [0, 0, 1]], np.float64))

    return step


def _padded(sheet: Sheet, canvas: Rgb, left: int, top: int, *names: str) -> None:
    sheet.onto(canvas, left, top, *sheet.size)
    sheet.named(*names)
    sheet.may.update({"bordered", "letterboxed"})


def border(sheet: Sheet, rng: np.random.Generator) -> None:
    """A border of one grey, black or white, the same all around."""
    width, height = sheet.size
    edge = round(min(width, height) * float(rng.uniform(0.03, 0.15)))
    level = int(rng.choice([0, 255, 235, 128]))
    _padded(sheet, plain(width + 2 * edge, height + 2 * edge, (level, level, level)), edge, edge, "bordered")


def border_coloured(sheet: Sheet, rng: np.random.Generator) -> None:
    """A coloured border, each side of its own width, perhaps with an inner line."""
    width, height = sheet.size
    left, right, top, bottom = (round(min(width, height) * float(share)) for share in rng.uniform(0.03, 0.18, 4))
    canvas = plain(width + left + right, height + top + bottom, colour(rng))
    if rng.random() < 0.4:
        cv2.rectangle(canvas, (left - 4, top - 4), (left + width + 3, top + height + 3), colour(rng), 3)
    _padded(sheet, canvas, left, top, "bordered")


def letterbox(sheet: Sheet, rng: np.random.Generator) -> None:
    """Black bars above and below."""
    width, height = sheet.size
    bar = round(height * float(rng.uniform(0.08, 0.3)))
    _padded(sheet, plain(width, height + 2 * bar, (0, 0, 0)), 0, bar, "letterboxed", "bordered")


def pillarbox(sheet: Sheet, rng: np.random.Generator) -> None:
    """Black bars on both sides."""
    width, height = sheet.size
    bar = round(width * float(rng.uniform(0.08, 0.3)))
    _padded(sheet, plain(width + 2 * bar, height, (0, 0, 0)), bar, 0, "letterboxed", "bordered")


def square(sheet: Sheet, rng: np.random.Generator) -> None:
    """Padded to a square, as some platforms do."""
    width, height = sheet.size
    side = round(max(width, height) * float(rng.uniform(1.0, 1.1)))
    ground = [(255, 255, 255), (0, 0, 0), colour(rng)][int(rng.integers(3))]
    _padded(sheet, plain(side, side, ground), (side - width) // 2, (side - height) // 2, "letterboxed", "bordered")


def _side_filled(across: int, down: int) -> Step:
    """The picture before its own blurred enlargement."""

    def step(sheet: Sheet, rng: np.random.Generator) -> None:
        width = 960 if across > down else 540
        height = width * down // across
        ground = filling(sheet.rgb, width, height)
        ground = np.asarray(cv2.GaussianBlur(ground, (0, 0), float(rng.uniform(12, 30))), np.uint8)
        ground = (ground * float(rng.uniform(0.6, 1.0))).astype(np.uint8)
        wide, tall = sheet.size
        factor = min(width / wide, height / tall)
        wide, tall = round(wide * factor), round(tall * factor)
        sheet.onto(ground, (width - wide) // 2, (height - tall) // 2, wide, tall)
        if wide * tall < 0.93 * width * height:
            sheet.named("side-filled")
        sheet.may.update({"side-filled", "letterboxed", "bordered"})

    return step


def caption_over(sheet: Sheet, rng: np.random.Generator) -> None:
    """A band with a caption over the picture."""
    width, height = sheet.size
    band = round(height * float(rng.uniform(0.1, 0.18)))
    top = int(rng.choice([0, height - band, round(height * rng.uniform(0.6, 0.8))]))
    canvas = sheet.rgb.copy()
    ground, share = colour(rng), float(rng.choice([1.0, 1.0, 0.6]))
    part = canvas[top : top + band].astype(np.float32)
    canvas[top : top + band] = (part * (1 - share) + np.array(ground) * share).astype(np.uint8)
    pen = Pen(canvas)
    ink = (255, 255, 255) if sum(ground) < 380 else (0, 0, 0)
    box = (round(width * 0.03), top + round(band * 0.2), round(width * 0.94), band)
    pen.paragraph(box, words.one(rng, words.CAPTIONS), round(band * 0.45), ink, font=BOLD)
    sheet.moved(pen.rgb(), SAME)
    sheet.covered(0, top, width, band)


def subtitle(sheet: Sheet, rng: np.random.Generator) -> None:
    """Subtitles without a band."""
    width, height = sheet.size
    size = max(11, round(height * float(rng.uniform(0.045, 0.07))))
    pen = Pen(sheet.rgb)
    ink = (255, 255, 255) if rng.random() < 0.6 else (255, 235, 60)
    for number in range(int(rng.integers(1, 3))):
        line = words.sentence(rng, int(rng.integers(4, 8)))[: round(width / size * 1.7)]
        pen.write((width / 2, height * 0.95 - number * size * 1.3), line, size, ink, anchor="md", outline=(0, 0, 0))
    sheet.moved(pen.rgb(), SAME)
    sheet.covered(width * 0.1, height * 0.95 - 2.4 * size, width * 0.8, 2.4 * size)


def logo(sheet: Sheet, rng: np.random.Generator) -> None:
    """An opaque logo in a corner."""
    width, height = sheet.size
    side = round(min(width, height) * float(rng.uniform(0.14, 0.24)))
    x = int(rng.choice([round(width * 0.03), width - side - round(width * 0.03)]))
    y = int(rng.choice([round(height * 0.03), height - side - round(height * 0.03)]))
    pen = Pen(sheet.rgb)
    shape = (x, y, x + side, y + side)
    (pen.draw.ellipse if rng.random() < 0.5 else pen.draw.rectangle)(shape, colour(rng), colour(rng), 3)
    pen.write(
        (x + side / 2, y + side / 2), words.one(rng, words.NAMES)[:2].upper(), side // 2, (255, 255, 255), anchor="mm"
    )
    sheet.moved(pen.rgb(), SAME)
    sheet.covered(x, y, side, side)


def _marked(sheet: Sheet, marks: Rgb, share: float) -> None:
    """Blend lettering (white on black) into the picture."""
    mask = (marks.astype(np.float32) / 255) * share
    sheet.moved((sheet.rgb * (1 - mask) + 255 * mask).astype(np.uint8), SAME)


def watermark(sheet: Sheet, rng: np.random.Generator) -> None:
    """One large half transparent mark across the middle."""
    width, height = sheet.size
    pen = Pen(plain(width, height, (0, 0, 0)))
    text = words.one(rng, words.NAMES)
    size = round(width / max(5, len(text)) * 1.3)
    pen.write((width / 2, height * float(rng.uniform(0.35, 0.65))), text, size, (255, 255, 255), font=BOLD, anchor="mm")
    _marked(sheet, pen.rgb(), float(rng.uniform(0.3, 0.6)))
    sheet.named("overlay")


def watermark_tiled(sheet: Sheet, rng: np.random.Generator) -> None:
    """A half transparent mark all over, slanting."""
    width, height = sheet.size
    pen = Pen(plain(width * 2, height * 2, (0, 0, 0)))
    text = words.one(rng, words.HOSTS)
    size = max(10, round(width / 26))
    for row in range(0, height * 2, size * 4):
        for column in range((row // 4) % (size * 6), width * 2, size * 11):
            pen.write((column, row), text, size, (255, 255, 255))
    turn = cv2.getRotationMatrix2D((width, height), float(rng.uniform(15, 40)), 1.0)
    slanting = np.asarray(cv2.warpAffine(pen.rgb(), turn, (width * 2, height * 2)), np.uint8)
    middle = slanting[height // 2 : height // 2 + height, width // 2 : width // 2 + width]
    _marked(sheet, middle, float(rng.uniform(0.25, 0.5)))
    sheet.named("overlay")


def sticker(sheet: Sheet, rng: np.random.Generator) -> None:
    """A drawn face over about a tenth of the picture."""
    width, height = sheet.size
    radius = round(np.sqrt(0.1 * width * height / np.pi))
    radius = min(radius, min(width, height) // 2 - 1)
    x, y = int(rng.integers(radius, width - radius + 1)), int(rng.integers(radius, height - radius + 1))
    pen = Pen(sheet.rgb)
    pen.draw.ellipse((x - radius, y - radius, x + radius, y + radius), (255, 204, 50), (120, 80, 0), 2)
    for side in (-1, 1):
        eye = x + side * radius * 0.38
        pen.draw.ellipse((eye - radius * 0.13, y - radius * 0.4, eye + radius * 0.13, y - radius * 0.05), (60, 40, 10))
    pen.draw.arc(
        (x - radius * 0.6, y - radius * 0.4, x + radius * 0.6, y + radius * 0.65),
        20,
        160,
        (60, 40, 10),
        max(2, radius // 12),
    )
    sheet.moved(pen.rgb(), SAME)
    sheet.covered(x - radius, y - radius, 2 * radius, 2 * radius)


def blurred_region(sheet: Sheet, rng: np.random.Generator) -> None:
    """A region the size of a face made unrecognisable, by blur or by blocks."""
    width, height = sheet.size
    side = round(min(width, height) * float(rng.uniform(0.2, 0.32)))
    x, y = int(rng.integers(0, width - side + 1)), int(rng.integers(0, height - side + 1))
    canvas = sheet.rgb.copy()
    part = canvas[y : y + side, x : x + side]
    if rng.random() < 0.5:
        hidden = cv2.GaussianBlur(part, (0, 0), side / 8)
    else:
        hidden = cv2.resize(scaled(part, 7, 7), (side, side), interpolation=cv2.INTER_NEAREST)
    mask = np.zeros((side, side, 1), np.uint8)
    cv2.ellipse(mask, (side // 2, side // 2), (side // 2 - 1, side // 2 - 1), 0, 0, 360, 1, -1)
    canvas[y : y + side, x : x + side] = np.where(mask > 0, hidden, part)
    sheet.moved(canvas, SAME)
    sheet.covered(x, y, side, side)


def annotation(sheet: Sheet, rng: np.random.Generator) -> None:
    """A circle and an arrow, as drawn by somebody who points something out."""
    width, height = sheet.size
    canvas = sheet.rgb.copy()
    ink = [(255, 0, 0), (255, 230, 0), (0, 255, 60)][int(rng.integers(3))]
    thick = max(2, round(width / 120))
    x, y = int(width * rng.uniform(0.25, 0.75)), int(height * rng.uniform(0.25, 0.75))
    radius = int(min(width, height) * rng.uniform(0.1, 0.2))
    cv2.circle(canvas, (x, y), radius, ink, thick, cv2.LINE_AA)
    angle = float(rng.uniform(0, 2 * np.pi))
    near = (int(x + 1.1 * radius * np.cos(angle)), int(y + 1.1 * radius * np.sin(angle)))
    far = (int(x + 2.6 * radius * np.cos(angle)), int(y + 2.6 * radius * np.sin(angle)))
    cv2.arrowedLine(canvas, far, near, ink, thick * 2, cv2.LINE_AA, tipLength=0.3)
    sheet.moved(canvas, SAME)
    sheet.named("overlay")
    sheet.may.add("overlay")


def _tilted(low: float, high: float, inside: bool) -> Step:
    """Turned by a few degrees; corners black, or cut to what is full."""

    def step(sheet: Sheet, rng: np.random.Generator) -> None:
        width, height = sheet.size
        degrees = float(rng.uniform(low, high)) * (1 if rng.random() < 0.5 else -1)
        matrix = np.vstack([cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0), [0, 0, 1]])
        sheet.moved(np.asarray(cv2.warpAffine(sheet.rgb, matrix[:2], (width, height)), np.uint8), matrix)
        if inside:
            angle = abs(np.radians(degrees))
            across = width / (np.cos(angle) + np.sin(angle) * height / width)
            down = height / (np.cos(angle) + np.sin(angle) * width / height)
            share = min(across / width, down / height)
            wide, tall = int(width * share), int(height * share)
            x, y = (width - wide) // 2, (height - tall) // 2
            sheet.moved(
                sheet.rgb[y : y + tall, x : x + wide], np.array([[1, 0, -x], [0, 1, -y], [0, 0, 1]], np.float64)
            )
        sheet.named("tilted")
        sheet.may.update({"cropped", "bordered"})

    return step


def perspective(sheet: Sheet, rng: np.random.Generator) -> None:
    """Seen at an angle, the rest black, white or a colour."""
    _from_an_angle(sheet, rng, 0.12, [(0, 0, 0), (255, 255, 255), colour(rng)][int(rng.integers(3))])


def _from_an_angle(sheet: Sheet, rng: np.random.Generator, most: float, ground: tuple[int, int, int]) -> None:
    width, height = sheet.size
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    inward = np.array([[1, 1], [-1, 1], [-1, -1], [1, -1]], np.float32)
    shift = rng.uniform(0, most, (4, 2)).astype(np.float32) * inward * np.array([width, height], np.float32)
    matrix = cv2.getPerspectiveTransform(corners, corners + shift)
    warped = cv2.warpPerspective(sheet.rgb, matrix, (width, height), borderValue=ground)
    sheet.moved(np.asarray(warped, np.uint8), matrix.astype(np.float64))
    sheet.named("tilted")
    sheet.may.update({"bordered", "inset", "screenshot", "cropped"})


def photo_of_screen(sheet: Sheet, rng: np.random.Generator) -> None:
    """Photographed from a screen: a bezel, an angle, stripes, darker edges, glare, noise."""
    width, height = sheet.size
    edge = round(width * float(rng.uniform(0.03, 0.1)))
    dark = int(rng.integers(8, 40))
    sheet.onto(plain(width + 2 * edge, height + 2 * edge, (dark, dark, dark)), edge, edge, width, height)
    sheet.may.update({"bordered", "screenshot", "inset", "recoloured", "overlay"})
    _from_an_angle(sheet, rng, 0.08, colour(rng, 20, 90))
    width, height = sheet.size
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    angle, period = float(rng.uniform(0, np.pi)), float(rng.uniform(3, 9))
    stripes = np.sin((columns * np.cos(angle) + rows * np.sin(angle)) * 2 * np.pi / period)
    wave = np.sin((columns * np.sin(angle) - rows * np.cos(angle)) * 2 * np.pi / (period * 9) + rows / 70)
    away = ((columns / width - 0.5) ** 2 + (rows / height - 0.5) ** 2) * 4
    light = (1 - float(rng.uniform(0.15, 0.35)) * away)[:, :, None]
    spot = (float(rng.uniform(0.1, 0.9)) * width, float(rng.uniform(0.1, 0.5)) * height)
    glare = np.exp(-((columns - spot[0]) ** 2 + (rows - spot[1]) ** 2) / (2 * (0.15 * width) ** 2))[:, :, None]
    canvas = (
        sheet.rgb * light * np.array([0.97, 1.0, 1.04]) + 6 * stripes[:, :, None] + 5 * wave[:, :, None] + 70 * glare
    )
    canvas = canvas + rng.normal(0, 4, sheet.rgb.shape)
    soft = cv2.GaussianBlur(np.clip(canvas, 0, 255).astype(np.uint8), (0, 0), 0.7)
    sheet.moved(np.asarray(soft, np.uint8), SAME)


def stretch(sheet: Sheet, rng: np.random.Generator) -> None:
    """The aspect ratio changed by 15 %."""
    width, height = sheet.size
    share = 1.15 if rng.random() < 0.5 else 1 / 1.15
    wide = round(width * share)
    sheet.moved(scaled(sheet.rgb, wide, height), np.diag([wide / width, 1.0, 1.0]))


def _recompressed(quality: int) -> Step:
    return _changed(lambda rgb, rng: jpeg(rgb, quality))


def _inset(share: float) -> Step:
    return lambda sheet, rng: screens.picture_in_picture(sheet, rng, share)


def _collage(parts: int) -> Step:
    return lambda sheet, rng: screens.collage(sheet, rng, parts)


_FIRST: tuple[Step, ...] = (
    _cropped(0.75),
    _cropped(0.6),
    mirror,
    _tilted(3, 6, True),
    stretch,
    _changed(pixels.grey, "recoloured"),
)
_SECOND: tuple[Step, ...] = (
    _changed(pixels.light, may="recoloured"),
    _changed(pixels.sepia, "recoloured"),
    _changed(pixels.noise),
    _changed(pixels.blur),
    caption_over,
    logo,
    sticker,
    subtitle,
)
_LAST: tuple[Step, ...] = (
    border,
    letterbox,
    screens.caption_below,
    screens.meme_frame,
    _side_filled(16, 9),
    _resized(0.5),
    screens.phone,
    screens.chat,
)


def chain(sheet: Sheet, rng: np.random.Generator) -> None:
    """Three drawn edits, as pictures go from hand to hand: a cut or turn, a change or an overlay, a frame."""
    for steps in (_FIRST, _SECOND, _LAST):
        steps[int(rng.integers(len(steps)))](sheet, rng)


def _listed() -> dict[str, Edit]:
    groups: dict[str, dict[str, tuple[Step, ...]]] = {
        "copy": {
            "re-encode q15": (_recompressed(15),),
            "resize 25 %": (_resized(0.25),),
            "resize 50 % q40": (_resized(0.5), _recompressed(40)),
            "stretch 15 %": (stretch,),
        },
        "turn": {
            "mirror": (mirror,),
            "rotate 90": (_turned(1),),
            "rotate 180": (_turned(2),),
            "rotate 270": (_turned(3),),
            "flip": (flip,),
            "tilt 3-8, black corners": (_tilted(3, 8, False),),
            "tilt 3-8, cut inside": (_tilted(3, 8, True),),
            "tilt 10-15, black corners": (_tilted(10, 15, False),),
            "tilt 10-15, cut inside": (_tilted(10, 15, True),),
            "perspective": (perspective,),
        },
        "crop": {
            "crop 75 %": (_cropped(0.75),),
            "crop 50 %": (_cropped(0.5),),
            "crop 35 %": (_cropped(0.35),),
            "crop 25 %": (_cropped(0.25),),
            "mirror, crop 70 %, bars": (mirror, _cropped(0.7), letterbox),
        },
        "frame": {
            "border": (border,),
            "border, coloured": (border_coloured,),
            "letterbox": (letterbox,),
            "pillarbox": (pillarbox,),
            "square": (square,),
            "side-fill 9:16": (_side_filled(9, 16),),
            "side-fill 16:9": (_side_filled(16, 9),),
            "caption below": (screens.caption_below,),
            "meme frame": (screens.meme_frame,),
        },
        "overlay": {
            "caption over": (caption_over,),
            "subtitle": (subtitle,),
            "logo": (logo,),
            "watermark": (watermark,),
            "watermark, tiled": (watermark_tiled,),
            "sticker": (sticker,),
            "blurred region": (blurred_region,),
            "arrow and circle": (annotation,),
            "meme lettering": (screens.meme_letters,),
            "news lower third": (screens.lower_third,),
        },
        "screen": {
            "phone screenshot": (screens.phone,),
            "web screenshot": (screens.web,),
            "social post": (screens.social_post,),
            "chat bubble": (screens.chat,),
            "photo of a screen": (photo_of_screen,),
        },
        "in another": {
            "picture in picture 50 %": (_inset(0.5),),
            "picture in picture 35 %": (_inset(0.35),),
            "collage of 2": (_collage(2),),
            "collage of 4": (_collage(4),),
        },
        "colour": {
            "light": (_changed(pixels.light, may="recoloured"),),
            "grey": (_changed(pixels.grey, "recoloured"),),
            "sepia": (_changed(pixels.sepia, "recoloured"),),
            "saturation": (_changed(pixels.saturation, "recoloured"),),
            "hue": (_changed(pixels.hue, "recoloured"),),
            "colour filter": (_changed(pixels.veil, "recoloured"),),
            "duotone": (_changed(pixels.duotone, "recoloured"),),
            "negative": (_changed(pixels.negative, "recoloured"),),
        },
        "texture": {
            "blur": (_changed(pixels.blur),),
            "sharpen": (_changed(pixels.sharpen),),
            "noise": (_changed(pixels.noise),),
            "blocks": (_changed(pixels.blocks),),
            "old film": (_changed(pixels.old, "recoloured"),),
            "halftone": (_changed(pixels.halftone),),
        },
        "chain": {"chain of 3": (chain,), "chain of 3, again": (chain,)},
    }
    return {name: Edit(name, group, steps) for group, edits in groups.items() for name, steps in edits.items()}


EDITS: dict[str, Edit] = _listed()
"""Every edit by name."""
