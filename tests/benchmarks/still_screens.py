"""Screenshots, posts, chats and news frames drawn around a picture: each drawn anew from a generator."""

from __future__ import annotations

import numpy as np

from tests.benchmarks import still_words as words
from tests.benchmarks.still_sheet import BOLD, MONO, PLAIN, Colour, Pen, Rgb, Sheet, colour, filling, plain, scaled

WHITE, BLACK = (255, 255, 255), (0, 0, 0)


def _theme(rng: np.random.Generator) -> tuple[Colour, Colour, Colour]:
    """Ground, ink and soft ink of an app, light or dark."""
    if rng.random() < 0.6:
        return (255, 255, 255) if rng.random() < 0.6 else (240, 242, 245), (20, 22, 26), (110, 115, 125)
    return (21, 32, 43) if rng.random() < 0.5 else (18, 18, 18), (235, 238, 240), (140, 150, 160)


def _status_bar(pen: Pen, rng: np.random.Generator, width: int, ink: Colour) -> None:
    pen.write((width * 0.05, 12), f"{int(rng.integers(0, 24))}:{int(rng.integers(0, 60)):02d}", 22, ink, font=BOLD)
    for bar in range(4):
        pen.draw.rectangle((width - 120 + bar * 8, 32 - 5 * bar, width - 115 + bar * 8, 34), ink)
    pen.draw.rounded_rectangle((width - 70, 14, width - 30, 34), 5, outline=ink, width=2)
    pen.draw.rectangle((width - 66, 18, width - 66 + int(rng.integers(6, 32)), 30), ink)


def _avatar(pen: Pen, rng: np.random.Generator, x: int, y: int, side: int) -> None:
    pen.draw.ellipse((x, y, x + side, y + side), colour(rng, 40, 220))
    pen.write((x + side / 2, y + side / 2), words.one(rng, words.NAMES)[0].upper(), side // 2, WHITE, anchor="mm")


def _buttons(pen: Pen, rng: np.random.Generator, y: int, width: int, ink: Colour) -> None:
    for number in range(4):
        x = round(width * (0.08 + 0.23 * number))
        shape = int(rng.integers(3))
        box = (x, y, x + 26, y + 24)
        if shape == 0:
            pen.draw.ellipse(box, outline=ink, width=3)
        elif shape == 1:
            pen.draw.rounded_rectangle(box, 6, outline=ink, width=3)
        else:
            pen.draw.polygon([(x, y + 24), (x + 13, y), (x + 26, y + 24)], outline=ink, width=3)
        pen.write((x + 34, y + 1), f"{int(rng.integers(1, 999))}", 20, ink)


def _foot(pen: Pen, width: int, height: int, ink: Colour, soft: Colour) -> None:
    """The row of buttons at the foot of an app."""
    pen.draw.line((0, height - 90, width, height - 90), soft, 1)
    for number in range(5):
        x = round(width * (0.1 + 0.2 * number))
        pen.draw.rounded_rectangle((x - 16, height - 66, x + 16, height - 34), 4 + 3 * number, outline=ink, width=3)


def _height_for(sheet: Sheet, width: int, tallest: int) -> tuple[int, int]:
    """The size at which the picture fits a width and a height."""
    wide, tall = sheet.size
    factor = min(width / wide, tallest / tall)
    return max(8, round(wide * factor)), max(8, round(tall * factor))


def phone(sheet: Sheet, rng: np.random.Generator) -> None:
    """A phone's screen with a post of one of several apps."""
    width = int(rng.choice([540, 720, 900]))
    height = round(width * float(rng.uniform(1.78, 2.17)))
    ground, ink, soft = _theme(rng)
    unit = width / 540
    pen = Pen(plain(width, height, ground))
    _status_bar(pen, rng, width, ink)
    top = round(60 * unit)
    if rng.random() < 0.6:
        pen.draw.rectangle(
            (0, 50, width, top + round(40 * unit)), colour(rng, 20, 235) if rng.random() < 0.5 else ground
        )
        pen.write((width * 0.06, 52 + 8 * unit), words.one(rng, words.NAMES), round(22 * unit), ink, font=BOLD)
        top += round(52 * unit)
    _avatar(pen, rng, round(18 * unit), top, round(48 * unit))
    pen.write((80 * unit, top), words.one(rng, words.NAMES), round(19 * unit), ink, font=BOLD)
    pen.write(
        (80 * unit, top + 26 * unit),
        f"@{words.one(rng, words.WORDS)}_{int(rng.integers(99))} · {int(rng.integers(1, 23))}h",
        round(15 * unit),
        soft,
    )
    top += round(62 * unit)
    lead = words.one(rng, words.HEADLINES) + " " + words.text(rng, int(rng.integers(0, 4)))
    top = pen.paragraph((round(18 * unit), top, width - round(36 * unit), height // 4), lead, round(18 * unit), ink)
    top += round(float(rng.uniform(4, 40)) * unit)
    margin = round(float(rng.choice([0, 0.02, 0.04, 0.1])) * width)
    wide, tall = _height_for(sheet, width - 2 * margin, round((height - top) * float(rng.uniform(0.6, 0.85))))
    left = (width - wide) // 2
    below = top + tall + round(14 * unit)
    if below < height - 120:
        _buttons(pen, rng, below, width, soft)
        below += round(44 * unit)
        pen.paragraph(
            (round(18 * unit), below, width - round(36 * unit), height - 100 - below),
            words.text(rng, 9),
            round(16 * unit),
            ink,
        )
    _foot(pen, width, height, ink, soft)
    sheet.onto(pen.rgb(), left, top, wide, tall)
    sheet.named("screenshot", "inset")
    sheet.may.update({"bordered", "letterboxed", "overlay"})


def web(sheet: Sheet, rng: np.random.Generator) -> None:
    """A browser window with a page: menu, headline, side bar with small pictures, text. The picture has 40-60 %."""
    width, height = int(rng.choice([1024, 1280, 1440])), int(rng.choice([720, 800, 960]))
    dark = rng.random() < 0.2
    ground, ink, soft = (
        ((28, 28, 30), (230, 230, 230), (150, 150, 150)) if dark else (WHITE, (25, 25, 28), (110, 110, 118))
    )
    pen = Pen(plain(width, height, ground))
    pen.draw.rectangle((0, 0, width, 76), (222, 225, 230) if not dark else (50, 50, 54))
    pen.draw.rounded_rectangle((110, 8, 330, 40), 8, ground)
    pen.write((124, 14), words.one(rng, words.HEADLINES)[:22], 15, ink)
    pen.draw.rounded_rectangle((120, 42, width - 160, 72), 14, ground)
    pen.write((140, 48), "https://" + words.one(rng, words.HOSTS) + f"/{int(rng.integers(10**6))}", 16, soft, font=MONO)
    band = colour(rng, 10, 200)
    pen.draw.rectangle((0, 76, width, 128), band)
    pen.write((24, 86), words.one(rng, words.NAMES).upper(), 28, WHITE, font=BOLD)
    for number, word in enumerate(words.one(rng, words.MENUS).split()):
        pen.write((330 + 120 * number, 94), word, 17, WHITE)
    share = float(rng.uniform(0.4, 0.6))
    side_left = rng.random() < 0.3
    wide, tall = _height_for(sheet, round(width * share), height - 290)
    left = round(width * (0.30 if side_left else 0.04))
    below = pen.paragraph((left, 146, round(width * 0.62), 90), words.one(rng, words.HEADLINES), 32, ink, font=BOLD)
    pen.write((left, below + 2), f"By {words.one(rng, words.NAMES)} · {int(rng.integers(1, 29))} May", 15, soft)
    top = below + 30
    side = round(width * (0.03 if side_left else 0.72))
    canvas_pictures: list[tuple[int, int, int]] = []
    for number in range(int(rng.integers(3, 6))):
        y = 150 + number * 124
        if y + 110 > height:
            break
        pen.paragraph((side + 126, y, round(width * 0.25) - 130, 100), words.one(rng, words.HEADLINES), 15, ink)
        canvas_pictures.append((side, y, int(rng.integers(len(sheet.others)))))
    pen.paragraph((left, top + tall + 14, max(wide, 300), height - top - tall - 24), words.text(rng, 12), 16, ink)
    if left + wide + 180 < (width if side_left else side):
        edge = (width if side_left else side) - left - wide - 30
        pen.paragraph((left + wide + 14, top, edge, tall), words.text(rng, 20), 15, ink)
    canvas = pen.rgb()
    for x, y, number in canvas_pictures:
        canvas[y : y + 78, x : x + 112] = filling(sheet.others[number], 112, 78)
        sheet.shown.append(number)
    sheet.onto(canvas, left, top, wide, tall)
    sheet.named("screenshot", "inset")
    sheet.may.update({"overlay"})


def social_post(sheet: Sheet, rng: np.random.Generator) -> None:
    """A post on a desktop page: profile, text, picture, comments with avatars."""
    width, height = int(rng.integers(620, 820)), int(rng.integers(900, 1150))
    ground, ink, soft = _theme(rng)
    pen = Pen(plain(width, height, ground))
    _avatar(pen, rng, 24, 20, 60)
    pen.write((100, 24), words.one(rng, words.NAMES), 24, ink, font=BOLD)
    pen.write((100, 54), f"{int(rng.integers(1, 29))} March 20{int(rng.integers(12, 26))} · public", 17, soft)
    top = (
        pen.paragraph((24, 100, width - 48, 130), words.one(rng, words.HEADLINES) + " " + words.text(rng, 2), 20, ink)
        + 12
    )
    wide, tall = _height_for(sheet, width - int(rng.choice([0, 48])), round(height * 0.5))
    row = top + tall + 14
    _buttons(pen, rng, row, width, soft)
    row += 50
    while row + 70 < height:
        _avatar(pen, rng, 24, row, 40)
        across = int(rng.integers(width // 3, width - 110))
        pen.draw.rounded_rectangle(
            (76, row, 76 + across, row + 58), 16, tuple(int(level * 0.93) + 6 for level in ground)
        )
        pen.write((92, row + 6), words.one(rng, words.NAMES), 16, ink, font=BOLD)
        pen.paragraph((92, row + 28, across - 30, 22), words.sentence(rng, 8), 16, ink)
        row += 70
    sheet.onto(pen.rgb(), (width - wide) // 2, top, wide, tall)
    sheet.named("screenshot", "inset")
    sheet.may.update({"bordered", "overlay", "letterboxed"})


def chat(sheet: Sheet, rng: np.random.Generator) -> None:
    """A messenger: bubbles on a patterned ground, the picture in one of them."""
    width, height = 640, int(rng.integers(1000, 1380))
    dark = rng.random() < 0.4
    ground = (14, 22, 30) if dark else (229, 221, 213)
    bubble = (32, 44, 52) if dark else ((220, 248, 198) if rng.random() < 0.5 else WHITE)
    ink = (230, 235, 238) if dark else (20, 24, 28)
    canvas = plain(width, height, ground)
    canvas[:: int(rng.integers(5, 12)), :: int(rng.integers(5, 12))] += np.uint8(12)
    pen = Pen(canvas)
    pen.draw.rectangle((0, 0, width, 110), (31, 44, 52) if dark else colour(rng, 10, 140))
    _status_bar(pen, rng, width, WHITE)
    _avatar(pen, rng, 24, 48, 52)
    pen.write((96, 50), words.one(rng, words.NAMES), 24, WHITE, font=BOLD)
    pen.write((96, 80), "online", 17, (200, 210, 210))
    row = 130
    for _ in range(int(rng.integers(1, 4))):
        across = int(rng.integers(220, 460))
        pen.draw.rounded_rectangle((20, row, 20 + across, row + 70), 16, (32, 44, 52) if dark else WHITE)
        pen.paragraph((36, row + 8, across - 32, 56), words.sentence(rng, 9), 18, ink)
        row += 86
    wide, tall = _height_for(sheet, int(rng.integers(400, 520)), round((height - row) * 0.7))
    left = width - wide - 34 if rng.random() < 0.5 else 24
    pen.draw.rounded_rectangle((left - 8, row, left + wide + 8, row + tall + 46), 16, bubble)
    pen.write((left + 6, row + tall + 16), words.one(rng, words.CAPTIONS), 18, ink)
    pen.write(
        (left + wide - 60, row + tall + 20), f"{int(rng.integers(24))}:{int(rng.integers(60)):02d}", 14, (130, 140, 140)
    )
    pen.draw.rounded_rectangle((20, height - 70, width - 90, height - 18), 26, (42, 57, 66) if dark else WHITE)
    pen.draw.ellipse((width - 76, height - 72, width - 22, height - 18), (0, 168, 132))
    sheet.onto(pen.rgb(), left, row + 8, wide, tall)
    sheet.named("screenshot", "inset")
    sheet.may.update({"bordered", "overlay", "letterboxed"})


def _gradient(width: int, height: int, one: Colour, other: Colour, rng: np.random.Generator) -> Rgb:
    """A textured gradient from left to right."""
    across = np.linspace(0, 1, width)[None, :, None]
    base = np.array(one) * (1 - across) + np.array(other) * across
    base = np.repeat(base, height, axis=0) * np.linspace(1.15, 0.75, height)[:, None, None]
    rows, columns = np.mgrid[0:height, 0:width]
    stripes = ((columns + rows) % int(rng.integers(14, 30)) < 3)[:, :, None] * 14.0
    return np.clip(base + stripes + rng.normal(0, 3, (height, width, 1)), 0, 255).astype(np.uint8)


def lower_third(sheet: Sheet, rng: np.random.Generator) -> None:
    """A news frame over the picture: textured band, headline, ticker, channel logo; one of three layouts."""
    width, height = sheet.size
    canvas = sheet.rgb.copy()
    main, other = colour(rng, 0, 150), colour(rng, 60, 255)
    layout = int(rng.integers(3))
    tall = round(height * float(rng.uniform(0.13, 0.19)))
    top = height - tall - (round(height * 0.07) if layout != 1 else 0)
    left = 0 if layout == 0 else round(width * 0.05)
    across = width - 2 * left
    canvas[top : top + tall, left : left + across] = _gradient(across, tall, main, other, rng)
    pen = Pen(canvas)
    label = round(tall * 0.36)
    pen.draw.rectangle((left, top - label, left + round(across * 0.28), top), (200, 16, 30))
    pen.write(
        (left + 8, top - label + 2),
        "BREAKING NEWS" if rng.random() < 0.5 else "EXCLUSIVE",
        round(label * 0.6),
        WHITE,
        font=BOLD,
    )
    pen.paragraph(
        (left + 12, top + round(tall * 0.12), across - 20, round(tall * 0.85)),
        words.one(rng, words.HEADLINES),
        round(tall * 0.34),
        WHITE,
        font=BOLD,
    )
    if layout != 1:
        foot = round(height * 0.07)
        pen.draw.rectangle((0, height - foot, width, height), (20, 20, 24))
        pen.write(
            (6, height - foot + 2),
            "+++ ".join(words.sentence(rng, 7) for _ in range(4)),
            round(foot * 0.6),
            (240, 230, 90),
        )
    side = round(width * 0.12)
    corner = (width - side - 12, 12) if rng.random() < 0.5 else (12, 12)
    pen.draw.rounded_rectangle((*corner, corner[0] + side, corner[1] + round(side * 0.5)), 6, main)
    pen.write(
        (corner[0] + side / 2, corner[1] + side * 0.25),
        f"{int(rng.integers(1, 99))} TV",
        round(side * 0.28),
        WHITE,
        font=BOLD,
        anchor="mm",
    )
    sheet.moved(pen.rgb(), np.eye(3))
    sheet.covered(left, top - label, across, height - top + label)
    sheet.may.update({"cropped"})


def meme_frame(sheet: Sheet, rng: np.random.Generator) -> None:
    """Lettering in bars above and below, or above only."""
    width, height = sheet.size
    ground, ink = (WHITE, BLACK) if rng.random() < 0.7 else (BLACK, WHITE)
    above = round(height * float(rng.uniform(0.14, 0.26)))
    below = round(height * float(rng.uniform(0.12, 0.22))) if rng.random() < 0.7 else 0
    pen = Pen(plain(width, height + above + below, ground))
    size = max(12, round(width / 16))
    pen.paragraph(
        (round(width * 0.04), round(above * 0.15), round(width * 0.92), above),
        words.one(rng, words.TOP_LINES),
        size,
        ink,
        font=BOLD,
    )
    if below:
        pen.paragraph(
            (round(width * 0.04), height + above + round(below * 0.15), round(width * 0.92), below),
            words.one(rng, words.BOTTOM_LINES),
            size,
            ink,
            font=BOLD,
        )
    sheet.onto(pen.rgb(), 0, above, width, height)
    sheet.named("bordered", "letterboxed", "overlay", "screenshot", "inset")
    sheet.may.update({"bordered", "letterboxed", "overlay", "screenshot", "inset"})


def meme_letters(sheet: Sheet, rng: np.random.Generator) -> None:
    """Heavy white lettering with a black outline over the picture."""
    width, height = sheet.size
    pen = Pen(sheet.rgb)
    first, last = words.one(rng, words.TOP_LINES), words.one(rng, words.BOTTOM_LINES)
    size = round(min(height / 8, width / (0.7 * max(len(first), len(last)))))
    pen.write((width / 2, height * 0.04), first, size, WHITE, font=BOLD, anchor="ma", outline=BLACK)
    pen.write((width / 2, height * 0.96), last, size, WHITE, font=BOLD, anchor="md", outline=BLACK)
    sheet.moved(pen.rgb(), np.eye(3))
    sheet.covered(width * 0.05, height * 0.04, width * 0.9, height * 0.92)


def caption_below(sheet: Sheet, rng: np.random.Generator) -> None:
    """A band with a caption below the picture."""
    width, height = sheet.size
    band = round(height * float(rng.uniform(0.1, 0.2)))
    ground, ink = [(WHITE, BLACK), (BLACK, WHITE), ((250, 220, 60), BLACK), ((190, 20, 30), WHITE)][
        int(rng.integers(4))
    ]
    pen = Pen(plain(width, height + band, ground))
    pen.paragraph(
        (round(width * 0.03), height + round(band * 0.15), round(width * 0.94), band),
        words.one(rng, words.HEADLINES),
        max(10, round(band * 0.32)),
        ink,
        font=PLAIN,
    )
    sheet.onto(pen.rgb(), 0, 0, width, height)
    sheet.named("bordered", "letterboxed", "overlay", "screenshot", "inset")
    sheet.may.update({"bordered", "letterboxed", "overlay", "screenshot", "inset"})


def picture_in_picture(sheet: Sheet, rng: np.random.Generator, share: float) -> None:
    """Set into another photograph, at a share of its width."""
    number = int(rng.integers(len(sheet.others)))
    width = int(rng.integers(640, 1000))
    height = round(width * float(rng.uniform(0.6, 0.85)))
    ground = filling(sheet.others[number], width, height)
    wide, tall = _height_for(sheet, round(width * share), round(height * 0.94))
    left, top = int(rng.integers(0, width - wide + 1)), int(rng.integers(0, height - tall + 1))
    if rng.random() < 0.5:
        edge = int(rng.integers(2, 7))
        ground[max(0, top - edge) : top + tall + edge, max(0, left - edge) : left + wide + edge] = WHITE
    sheet.shown.append(number)
    sheet.onto(ground, left, top, wide, tall)
    sheet.named("inset", "screenshot")


def collage(sheet: Sheet, rng: np.random.Generator, parts: int) -> None:
    """Two or four photographs in one picture; each of them is to be found."""
    numbers = [int(number) for number in rng.choice(len(sheet.others), parts - 1, replace=False)]
    gap = int(rng.integers(0, 9))
    across = parts // 2 if parts > 2 or rng.random() < 0.5 else 1
    if parts == 2:
        across = 2 if sheet.size[0] < 1.3 * sheet.size[1] or rng.random() < 0.6 else 1
    down = parts // across
    wide, tall = int(rng.integers(360, 480)), int(rng.integers(300, 400))
    canvas = plain(
        across * wide + (across + 1) * gap, down * tall + (down + 1) * gap, WHITE if rng.random() < 0.6 else BLACK
    )
    mine = int(rng.integers(parts))
    others = iter(numbers)
    for cell in range(parts):
        x, y = gap + (cell % across) * (wide + gap), gap + (cell // across) * (tall + gap)
        if cell != mine:
            number = next(others)
            canvas[y : y + tall, x : x + wide] = filling(sheet.others[number], wide, tall)
            sheet.shown.append(number)
            sheet.wanted.append(number)
    _fill_cell(sheet, wide, tall)
    sheet.onto(canvas, gap + (mine % across) * (wide + gap), gap + (mine // across) * (tall + gap), wide, tall)
    sheet.named("inset", "screenshot")


def _fill_cell(sheet: Sheet, wide: int, tall: int) -> None:
    """Cut the middle of the picture that has the shape of a cell."""
    width, height = sheet.size
    factor = min(width / wide, height / tall)
    x, y = (width - wide * factor) / 2, (height - tall * factor) / 2
    left, top, right, bottom = round(x), round(y), round(x + wide * factor), round(y + tall * factor)
    part = sheet.rgb[top:bottom, left:right]
    sheet.moved(
        scaled(part, right - left, bottom - top), np.array([[1, 0, -left], [0, 1, -top], [0, 0, 1]], np.float64)
    )
