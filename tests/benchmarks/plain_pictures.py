"""Three hundred pictures with little picture in them, generated from a seed: none of them may match another.

Black, white and plain frames, gradients, cards, maps, logos, flags, charts, forms and the like, as they stand at the
beginning of clips and between the photographs of an article.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import cv2
import numpy as np
import numpy.typing as npt

from tests.benchmarks import still_words as words
from tests.benchmarks.still_sheet import BOLD, MONO, PLAIN, Colour, Pen, Rgb, colour, jpeg, plain, scaled

COUNT = 300
WHITE, BLACK = (255, 255, 255), (0, 0, 0)
Size = tuple[int, int]
Draw = Callable[[np.random.Generator, Size], Rgb]


def _mixed(one: Colour, other: Colour, share: npt.NDArray[np.floating]) -> Rgb:
    levels = np.array(one) * (1 - share[:, :, None]) + np.array(other) * share[:, :, None]
    return np.asarray(np.clip(levels, 0, 255), np.uint8)


def black(rng: np.random.Generator, size: Size) -> Rgb:
    """Black, or nearly."""
    return plain(*size, colour(rng, 0, 6))


def white(rng: np.random.Generator, size: Size) -> Rgb:
    """White, or nearly."""
    return plain(*size, colour(rng, 249, 255))


def one_colour(rng: np.random.Generator, size: Size) -> Rgb:
    """A plain colour."""
    return plain(*size, colour(rng))


def dark_noise(rng: np.random.Generator, size: Size) -> Rgb:
    """A camera with its cap on."""
    width, height = size
    level = float(rng.uniform(2, 14))
    return np.asarray(np.clip(rng.normal(level, float(rng.uniform(1, 5)), (height, width, 3)), 0, 255), np.uint8)


def linear_gradient(rng: np.random.Generator, size: Size) -> Rgb:
    """From one colour to another, in a drawn direction."""
    rows, columns = np.mgrid[0 : size[1], 0 : size[0]]
    angle = float(rng.uniform(0, 2 * np.pi))
    along = columns / size[0] * np.cos(angle) + rows / size[1] * np.sin(angle)
    return _mixed(colour(rng), colour(rng), (along - along.min()) / (np.ptp(along) + 1e-9))


def radial_gradient(rng: np.random.Generator, size: Size) -> Rgb:
    """From the middle outwards."""
    rows, columns = np.mgrid[0 : size[1], 0 : size[0]]
    x, y = rng.uniform(0.2, 0.8, 2)
    away = np.hypot(columns / size[0] - x, rows / size[1] - y)
    return _mixed(colour(rng), colour(rng), away / away.max())


def split_tone(rng: np.random.Generator, size: Size) -> Rgb:
    """Two plain halves, split anywhere and at any angle."""
    rows, columns = np.mgrid[0 : size[1], 0 : size[0]]
    angle = float(rng.choice([0, np.pi / 2, rng.uniform(0, np.pi)]))
    along = (columns / size[0] - 0.5) * np.cos(angle) + (rows / size[1] - 0.5) * np.sin(angle)
    return _mixed(colour(rng), colour(rng), (along > rng.uniform(-0.3, 0.3)).astype(float))


def stripes(rng: np.random.Generator, size: Size) -> Rgb:
    """Stripes or a chessboard."""
    rows, columns = np.mgrid[0 : size[1], 0 : size[0]]
    period, angle = int(rng.integers(12, 90)), float(rng.choice([0, np.pi / 2, np.pi / 4]))
    turn = (columns * np.cos(angle) + rows * np.sin(angle)) // period % 2
    if rng.random() < 0.4:
        turn = (turn + (rows * np.cos(angle) - columns * np.sin(angle)) // period) % 2
    return _mixed(colour(rng), colour(rng), turn.astype(float))


def text_card(rng: np.random.Generator, size: Size) -> Rgb:
    """A sentence or two on a plain ground or a gradient."""
    ground = linear_gradient(rng, size) if rng.random() < 0.25 else plain(*size, colour(rng, 0, 90))
    pen = Pen(ground)
    unit = size[0] // int(rng.integers(12, 26))
    box = (size[0] // 10, int(size[1] * rng.uniform(0.1, 0.45)), size[0] * 8 // 10, size[1] // 2)
    font = (PLAIN, BOLD, MONO)[int(rng.integers(3))]
    text = words.one(rng, words.HEADLINES) + " " + words.text(rng, int(rng.integers(0, 3)))
    pen.paragraph(box, text, unit, colour(rng, 170, 255), font=font if text.isascii() else PLAIN)
    return pen.rgb()


def other_script(rng: np.random.Generator, size: Size) -> Rgb:
    """A card in Arabic, Hebrew, Georgian or Armenian letters."""
    font, text = (
        ("NotoSansArabic-Bold", "عاجل مشاهد من المدينة"),
        ("NotoSansHebrew-Bold", "תמונות ראשונות מהזירה"),
        ("NotoSansGeorgian-Bold", "ქალაქის ახალი ამბები"),
        ("NotoSansArmenian-Bold", "Լուրեր քաղաքից այսօր"),
    )[int(rng.integers(4))]
    pen = Pen(plain(*size, WHITE if rng.random() < 0.5 else colour(rng, 0, 80)))
    ink = BLACK if pen.rgb()[0, 0].sum() > 600 else WHITE
    pen.write((size[0] / 2, size[1] * float(rng.uniform(0.3, 0.7))), text, size[0] // 16, ink, font=font, anchor="mm")
    return pen.rgb()


def title_card(rng: np.random.Generator, size: Size) -> Rgb:
    """A title between two rules, as a film has it."""
    pen = Pen(plain(*size, BLACK if rng.random() < 0.7 else colour(rng, 0, 70)))
    middle = size[1] // 2
    pen.write((size[0] / 2, middle), words.sentence(rng, 3).upper(), size[0] // 18, WHITE, font=BOLD, anchor="mm")
    pen.write((size[0] / 2, middle + size[0] // 9), words.one(rng, words.NAMES), size[0] // 36, WHITE, anchor="mm")
    for y in (middle - size[0] // 12, middle + size[0] // 14):
        pen.draw.line((size[0] * 0.3, y, size[0] * 0.7, y), (200, 170, 90), 2)
    return pen.rgb()


def countdown(rng: np.random.Generator, size: Size) -> Rgb:
    """The leader of a film: a figure in rings and a cross."""
    pen = Pen(plain(*size, (int(rng.integers(90, 200)),) * 3))
    x, y = size[0] // 2, size[1] // 2
    pen.draw.line((0, y, size[0], y), BLACK, 3)
    pen.draw.line((x, 0, x, size[1]), BLACK, 3)
    for radius in (size[1] // 3, size[1] * 2 // 5):
        pen.draw.ellipse((x - radius, y - radius, x + radius, y + radius), outline=WHITE, width=6)
    pen.write((x, y), str(int(rng.integers(0, 60))), size[1] // 3, BLACK, font=BOLD, anchor="mm")
    return pen.rgb()


def test_bars(rng: np.random.Generator, size: Size) -> Rgb:
    """The colour bars of television."""
    bars = [(191, 191, 191), (191, 191, 0), (0, 191, 191), (0, 191, 0), (191, 0, 191), (191, 0, 0), (0, 0, 191)]
    rng.shuffle(bars)
    count = int(rng.integers(4, 8))
    pen = Pen(plain(*size, BLACK))
    for number in range(count):
        left, right = size[0] * number // count, size[0] * (number + 1) // count
        pen.draw.rectangle((left, 0, right, size[1] * 2 // 3), bars[number])
        pen.draw.rectangle((left, size[1] * 2 // 3, right, size[1]), (255 * number // count,) * 3)
    if rng.random() < 0.5:
        pen.write((size[0] / 2, size[1] / 3), f"CH {int(rng.integers(99))}", size[1] // 10, WHITE, anchor="mm")
    return pen.rgb()


def _coast(rng: np.random.Generator, size: Size, x: float, y: float, reach: float) -> list[tuple[float, float]]:
    angles = np.linspace(0, 2 * np.pi, 90, endpoint=False)
    rough = sum(rng.uniform(0, 0.3) / wave * np.sin(wave * angles + rng.uniform(0, 6)) for wave in range(1, 12))
    away = reach * (1 + np.asarray(rough))
    return [
        (x + radius * np.cos(angle), y + radius * np.sin(angle)) for radius, angle in zip(away, angles, strict=True)
    ]


def map_of_land(rng: np.random.Generator, size: Size) -> Rgb:
    """Coasts, borders, rivers, towns with names."""
    pen = Pen(plain(*size, (168, 206, 232) if rng.random() < 0.6 else colour(rng, 150, 230)))
    tones = [(244, 240, 225), (222, 232, 200), (240, 220, 200)]
    for _ in range(int(rng.integers(1, 4))):
        x, y = rng.uniform(0.2, 0.8, 2) * size
        reach = float(rng.uniform(0.25, 0.5)) * size[1]
        pen.draw.polygon(_coast(rng, size, x, y, reach), tones[int(rng.integers(3))], (120, 120, 120))
        for _ in range(int(rng.integers(2, 5))):
            way = np.cumsum(rng.normal(0, reach / 12, (14, 2)), axis=0) + np.array((x, y))
            river = rng.random() < 0.4
            pen.draw.line([tuple(point) for point in way.tolist()], (110, 160, 220) if river else (190, 90, 90), 2)
        for _ in range(int(rng.integers(3, 9))):
            at = np.array((x, y)) + rng.normal(0, reach / 2.5, 2)
            pen.draw.ellipse((at[0] - 3, at[1] - 3, at[0] + 3, at[1] + 3), BLACK)
            pen.write((at[0] + 6, at[1] - 8), words.one(rng, words.WORDS).capitalize(), size[0] // 50, BLACK)
    return pen.rgb()


def map_of_streets(rng: np.random.Generator, size: Size) -> Rgb:
    """A street map: blocks, main roads, a park, water, names."""
    pen = Pen(plain(*size, (236, 234, 228)))
    for _ in range(2):
        x, y = rng.uniform(0, 0.8, 2) * size
        tone = (200, 226, 190) if rng.random() < 0.6 else (170, 205, 235)
        pen.draw.polygon(_coast(rng, size, x, y, size[1] * float(rng.uniform(0.1, 0.25))), tone)
    lean = float(rng.uniform(-0.4, 0.4))
    for number in range(int(rng.integers(10, 22))):
        wide = 9 if number % 5 == 0 else 4
        ink = (250, 205, 100) if wide == 9 else WHITE
        at = float(rng.uniform(-0.3, 1.3))
        if number % 2:
            pen.draw.line((at * size[0], 0, (at + lean) * size[0], size[1]), ink, wide)
        else:
            pen.draw.line((0, at * size[1], size[0], (at - lean) * size[1]), ink, wide)
    for _ in range(8):
        x, y = rng.uniform(0, 0.85, 2) * size
        pen.write((x, y), words.one(rng, words.WORDS).capitalize() + " St", size[0] // 55, (90, 90, 90))
    return pen.rgb()


def logo(rng: np.random.Generator, size: Size) -> Rgb:
    """A drawn mark in the middle of a plain ground."""
    pen = Pen(plain(*size, WHITE if rng.random() < 0.6 else colour(rng)))
    x, y, reach = size[0] // 2, int(size[1] * 0.42), size[1] // 4
    ink = colour(rng, 0, 200)
    corners = int(rng.integers(3, 9))
    angles = np.linspace(0, 2 * np.pi, corners, endpoint=False) + float(rng.uniform(0, 6))
    star = [
        (x + reach * share * np.cos(angle + turn), y + reach * share * np.sin(angle + turn))
        for angle in angles
        for share, turn in ((1.0, 0.0), (float(rng.uniform(0.3, 1.0)), np.pi / corners))
    ]
    if rng.random() < 0.4:
        pen.draw.ellipse((x - reach, y - reach, x + reach, y + reach), colour(rng, 0, 200))
        ink = WHITE
    pen.draw.polygon(star, ink)
    name = words.one(rng, words.NAMES).upper()
    pen.write((x, y + reach * 1.6), name, size[0] // 18, colour(rng, 0, 120), font=BOLD, anchor="mm")
    return pen.rgb()


def flag(rng: np.random.Generator, size: Size) -> Rgb:
    """Stripes, a cross, a disc or a star in plain colours."""
    pen = Pen(plain(*size, colour(rng)))
    kind = int(rng.integers(4))
    if kind < 2:
        parts = int(rng.integers(2, 6))
        for number in range(parts):
            share = (number / parts, (number + 1) / parts)
            if kind:
                pen.draw.rectangle((share[0] * size[0], 0, share[1] * size[0], size[1]), colour(rng))
            else:
                pen.draw.rectangle((0, share[0] * size[1], size[0], share[1] * size[1]), colour(rng))
    elif kind == 2:
        x, wide, ink = size[0] * float(rng.uniform(0.3, 0.5)), size[1] // 6, colour(rng)
        pen.draw.rectangle((x - wide / 2, 0, x + wide / 2, size[1]), ink)
        pen.draw.rectangle((0, size[1] / 2 - wide / 2, size[0], size[1] / 2 + wide / 2), ink)
    if rng.random() < 0.6:
        reach = size[1] // int(rng.integers(4, 8))
        x, y = size[0] // int(rng.integers(2, 5)), size[1] // 2
        pen.draw.ellipse((x - reach, y - reach, x + reach, y + reach), colour(rng))
    return pen.rgb()


def chart(rng: np.random.Generator, size: Size) -> Rgb:
    """Bars, lines or a pie, with a heading and axes."""
    pen = Pen(plain(*size, WHITE))
    pen.write((size[0] * 0.06, 10), words.one(rng, words.HEADLINES)[:44], size[0] // 32, BLACK, font=BOLD)
    left, right, top, bottom = size[0] * 0.1, size[0] * 0.94, size[1] * 0.16, size[1] * 0.88
    kind = int(rng.integers(3))
    count = int(rng.integers(4, 11))
    if kind == 2:
        reach, start = (bottom - top) / 2, 0.0
        x, y = (left + right) / 2, (top + bottom) / 2
        for share in rng.dirichlet(np.ones(count)):
            box = (x - reach, y - reach, x + reach, y + reach)
            pen.draw.pieslice(box, start, start + 360 * float(share), colour(rng, 40, 230))
            start += 360 * float(share)
        return pen.rgb()
    for number in range(6):
        y = bottom - (bottom - top) * number / 5
        pen.draw.line((left, y, right, y), (210, 210, 210), 1)
        pen.write((left - 8, y), str(number * 20), size[0] // 55, (80, 80, 80), anchor="rm")
    heights = rng.uniform(0.1, 1.0, count) * (bottom - top)
    step, ink = (right - left) / count, colour(rng, 20, 200)
    if kind:
        points = [(left + step * (number + 0.5), bottom - float(tall)) for number, tall in enumerate(heights)]
        pen.draw.line(points, ink, 4)
    else:
        for number, tall in enumerate(heights):
            x = left + step * number
            pen.draw.rectangle((x + step * 0.15, bottom - float(tall), x + step * 0.85, bottom), ink)
    return pen.rgb()


def table(rng: np.random.Generator, size: Size) -> Rgb:
    """Rows and columns of words and figures."""
    pen = Pen(plain(*size, WHITE))
    rows, columns = int(rng.integers(7, 15)), int(rng.integers(3, 7))
    tall, wide = size[1] / rows, size[0] / columns
    head = colour(rng, 0, 160)
    for row in range(rows):
        if row == 0:
            pen.draw.rectangle((0, 0, size[0], tall), head)
        elif row % 2 == 0:
            pen.draw.rectangle((0, row * tall, size[0], (row + 1) * tall), (240, 243, 247))
        for column in range(columns):
            text = words.one(rng, words.WORDS) if column == 0 or row == 0 else f"{rng.uniform(0, 999):.1f}"
            pen.write(
                (column * wide + 8, (row + 0.3) * tall), text, max(9, int(tall * 0.4)), WHITE if row == 0 else BLACK
            )
    return pen.rgb()


def document(rng: np.random.Generator, size: Size) -> Rgb:
    """A page of text, a letter or a form, sometimes with a stamp and a signature."""
    width, height = min(size), max(size)
    pen = Pen(plain(width, height, (255, 255, 255) if rng.random() < 0.6 else (248, 244, 232)))
    unit = width // 44
    edge = width // 10
    pen.write((edge, edge // 2), words.one(rng, words.NAMES), unit * 2, BLACK, font=BOLD)
    top = edge + unit * 2
    form = rng.random() < 0.4
    while top < height - edge:
        if form:
            pen.write((edge, top), words.sentence(rng, 2), unit, BLACK)
            pen.draw.rectangle((width // 2, top - 3, width - edge, top + unit + 6), outline=(90, 90, 90))
            top += unit * 3
        else:
            top = pen.paragraph((edge, top, width - 2 * edge, height - edge - top), words.text(rng, 5), unit, BLACK)
            top += unit * 2
    if rng.random() < 0.5:
        x, y, reach = int(width * 0.7), int(height * 0.85), width // 10
        pen.draw.ellipse((x - reach, y - reach, x + reach, y + reach), outline=(40, 60, 170), width=4)
        pen.write((x, y), "APPROVED", unit, (40, 60, 170), anchor="mm")
    return pen.rgb()


def square_code(rng: np.random.Generator, size: Size) -> Rgb:
    """A square code of random modules with its three finder marks."""
    count = int(rng.choice([21, 25, 29, 33]))
    modules = (rng.random((count, count)) < 0.5).astype(np.uint8) * 255
    for row, column in ((0, 0), (0, count - 7), (count - 7, 0)):
        modules[row : row + 7, column : column + 7] = 0
        modules[row + 1 : row + 6, column + 1 : column + 6] = 255
        modules[row + 2 : row + 5, column + 2 : column + 5] = 0
    side = min(size) * 8 // 10
    code = cv2.resize(modules, (side, side), interpolation=cv2.INTER_NEAREST)
    canvas = plain(*size, WHITE)
    y, x = (size[1] - side) // 2, (size[0] - side) // 2
    canvas[y : y + side, x : x + side] = code[:, :, None]
    return canvas


def silhouette(rng: np.random.Generator, size: Size) -> Rgb:
    """A dark figure or a skyline before a plain ground or an evening sky."""
    ground = linear_gradient(rng, size) if rng.random() < 0.5 else plain(*size, colour(rng, 120, 255))
    pen = Pen(ground)
    ink = colour(rng, 0, 40)
    if rng.random() < 0.5:
        x, unit = size[0] * float(rng.uniform(0.3, 0.7)), size[1] / 8
        pen.draw.ellipse((x - unit * 0.6, unit * 2, x + unit * 0.6, unit * 3.4), ink)
        pen.draw.rounded_rectangle((x - unit * 1.1, unit * 3.3, x + unit * 1.1, size[1] + 30), int(unit * 0.6), ink)
        return pen.rgb()
    left = 0
    while left < size[0]:
        wide = int(rng.integers(size[0] // 20, size[0] // 7))
        pen.draw.rectangle((left, size[1] * float(rng.uniform(0.45, 0.85)), left + wide, size[1]), ink)
        left += wide
    return pen.rgb()


def sky(rng: np.random.Generator, size: Size) -> Rgb:
    """A sky with the sun, perhaps a little noise of the sensor, and a plain sea."""
    rows, columns = np.mgrid[0 : size[1], 0 : size[0]]
    canvas = _mixed(colour(rng, 40, 150), colour(rng, 170, 255), rows / size[1]).astype(np.float32)
    x, y = rng.uniform(0.15, 0.85) * size[0], rng.uniform(0.1, 0.6) * size[1]
    away = np.hypot(columns - x, rows - y)[:, :, None]
    reach = size[1] * float(rng.uniform(0.03, 0.09))
    canvas += 180 * np.exp(-((away / reach) ** 2)) + 60 * np.exp(-((away / (5 * reach)) ** 2))
    if rng.random() < 0.5:
        horizon = int(size[1] * rng.uniform(0.6, 0.9))
        canvas[horizon:] = canvas[horizon:] * 0.5 + np.array((10, 30, 60)) * 0.5
    canvas += rng.normal(0, float(rng.choice([0, 1.0, 2.5])), canvas.shape)
    return np.asarray(np.clip(canvas, 0, 255), np.uint8)


KINDS: dict[str, Draw] = {
    "black": black,
    "white": white,
    "one colour": one_colour,
    "dark noise": dark_noise,
    "linear gradient": linear_gradient,
    "radial gradient": radial_gradient,
    "split tone": split_tone,
    "stripes": stripes,
    "text card": text_card,
    "text card, other script": other_script,
    "title card": title_card,
    "countdown": countdown,
    "test bars": test_bars,
    "map": map_of_land,
    "street map": map_of_streets,
    "logo": logo,
    "flag": flag,
    "chart": chart,
    "table": table,
    "document": document,
    "square code": square_code,
    "silhouette": silhouette,
    "sky": sky,
}
"""What is drawn, by name."""

_SIZES: tuple[Size, ...] = ((640, 480), (854, 480), (600, 600), (500, 375), (960, 540), (480, 640))


def pictures(count: int = COUNT, seed: int = 3) -> Iterator[tuple[str, Rgb]]:
    """Kind and picture, (h, w, 3) uint8 RGB through JPEG; every kind about equally often, no two drawn alike."""
    for number, name in zip(range(count), _again(tuple(KINDS)), strict=False):
        rng = np.random.default_rng([seed, number])
        picture = KINDS[name](rng, _SIZES[int(rng.integers(len(_SIZES)))])
        if rng.random() < 0.2:
            picture = scaled(picture, picture.shape[1] // 2, picture.shape[0] // 2)
        yield name, jpeg(picture, int(rng.integers(60, 96)))


def _again(names: tuple[str, ...]) -> Iterator[str]:
    while True:
        yield from names
