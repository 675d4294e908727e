"""Texts that edits and plain pictures are lettered with: headlines, captions, posts, in several languages."""

from __future__ import annotations

import numpy as np

NAMES = (
    "Daily Watch",
    "K. Marten",
    "Northern Post",
    "Eyes on the ground",
    "lena_87",
    "Channel Nine",
    "Vox Populi",
    "Frontline News",
    "Radio Sever",
    "The Observer",
    "tomek.w",
    "Real Truth Now",
    "City Desk",
    "Agencia Sur",
)
HEADLINES = (
    "Residents flee as the river breaks its banks",
    "Army denies the strike on the depot",
    "WHAT THEY DO NOT SHOW YOU",
    "Thousands march through the capital",
    "Drone shot down near the border, officials say",
    "Empty shelves: the town after the siege",
    "Exclusive pictures from the scene",
    "Minister resigns over the footage",
    "Эвакуация города продолжается третий день",
    "Потоп на юге страны: первые кадры",
    "Überschwemmung: Tausende verlassen ihre Häuser",
    "Dernière minute : l'armée entre dans la ville",
    "Imágenes exclusivas desde la frontera",
    "Tysiące ludzi na ulicach stolicy",
    "Κάτοικοι εγκαταλείπουν την πόλη",
)
CAPTIONS = (
    "SHOCKING SCENES TODAY",
    "Photo: eyewitness",
    "They never told you this",
    "BREAKING",
    "Share before it is gone",
    "Look at the left corner",
    "Filmed this morning",
    "Как это было",
    "Heute früh aufgenommen",
    "THIS IS NOT A FILM",
    "nobody is talking about this",
    "LIVE FROM THE SQUARE",
    "proof at last",
)
TOP_LINES = (
    "WHEN THEY SAY IT IS NEW",
    "ONE DOES NOT SIMPLY",
    "NOBODY:",
    "ME ON MONDAY",
    "THEY TOLD US",
    "MY LAST TWO BRAIN CELLS",
)
BOTTOM_LINES = (
    "AND IT IS FROM 2016",
    "LEAVE THE HOUSE",
    "AND YET HERE WE ARE",
    "GUESS WHO IS BACK",
    "WE BELIEVED IT",
    "NOT TODAY",
)
_SENSELESS = (
    "the a of city people night water power road says video when after they officials report this morning house more "
    "near border seen picture shows army truck crowd old new never again north market bridge fire source told us not "
    "confirmed yesterday where still children school local help need food river line train front every little"
)
WORDS = tuple(_SENSELESS.split())
HOSTS = (
    "news-today.example",
    "truthpost.example",
    "www.daily-watch.example",
    "archive.example/2019",
    "m.portal.example",
)
MENUS = (
    "Home World Politics Sport Culture Video",
    "Start Inland Ausland Wirtschaft Kultur",
    "Главная Новости Видео Мир",
    "Latest Live Opinion Science Travel More",
)


def one(rng: np.random.Generator, choices: tuple[str, ...]) -> str:
    """One of these."""
    return choices[int(rng.integers(len(choices)))]


def sentence(rng: np.random.Generator, words: int) -> str:
    """Words without sense, as many as asked for."""
    text = " ".join(WORDS[int(number)] for number in rng.integers(len(WORDS), size=words))
    return text.capitalize() + "."


def text(rng: np.random.Generator, sentences: int) -> str:
    """Several sentences."""
    return " ".join(sentence(rng, int(rng.integers(6, 16))) for _ in range(sentences))
