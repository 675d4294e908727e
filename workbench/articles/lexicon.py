# ruff: noqa: E501 - a pattern reads better on one line than cut in the middle of an alternative
"""Word lists for claims that rest on media (English). Kept apart so that they can be read and corrected."""

from __future__ import annotations

import re


def _any(words: str) -> str:
    return "(?:" + "|".join(part.strip() for part in words.strip().split("\n")) + ")"


VIDEO_NOUN = re.compile(
    r"\b(?:" + _any(r"""
    (?:body[- ]?(?:worn )?camera|bodycam|dash[- ]?cam|cctv|drone|surveillance|security|aerial|cell ?phone|thermal|amateur) (?:footage|videos?|images?|recordings?|tapes?)
    footage
    videos?
    video[- ]?clips?
    clips?
    live ?streams?
    livestreamed
    cctv
    (?:doorbell|trail|traffic|security|surveillance|helmet|body|dashboard)[- ]?cameras?
    (?:the|this|that|another|second|secret|undercover|police|surveillance) tapes?
    leaked audio
    audio (?:clips?|messages?|files?|footage)
    screen recordings?
    (?:video|audio)[- ]?tapes?
    video recordings?
    audio recordings?
    recordings? (?:of|in which|from|made|that|which|released|posted|obtained|shows?|begins?|captures?)
    (?:the|this|a|another|that|one|two-minute|\d+-(?:second|minute)) recording
    film (?:from|of) the (?:scene|attack|incident|aftermath|crash|blast|fire)
    film footage
    (?:aerial|drone) (?:views?|shots?|videos?)
    time-?lapse
    newsreels?
    outtakes?
    """) + r")\b", re.I)  # fmt: skip

PHOTO_NOUN = re.compile(
    r"\b(?:" + _any(r"""
    (?:file )?photos?
    photographs?
    (?:satellite|aerial|drone|thermal|surveillance|x-ray|graphic|striking|disturbing|powerful|haunting|still|shocking|archival?|archived|leaked|blurry|grainy|doctored|fake|ai-generated|manipulated) (?:images?|imagery|pictures?)
    (?:aerial|bird[’']s[- ]eye) (?:views?|photography)
    (?:thermal|infrared|satellite|radar) imaging
    (?:images?|pictures?) (?:of|from|show\w*|taken|released|circulating|posted|shared|published|captured|obtained|provided|purport\w*|appear\w*|that|on|in which|broadcast|aired|carried|geolocated|reviewed|analy[sz]ed|examined|authenticated|recorded|recovered|filmed|sent|supplied|distributed|verified|seen by|online|widely)
    (?:the|this|these|those|an|one|first|new) (?:images?|pictures?)
    (?:images|pictures) (?:have|has|were|are|also|later|quickly)
    screenshots?
    screen ?grabs?
    (?:a|the|this|another) still(?=,| from| image| frame)
    stills from
    selfies?
    snapshots?
    mugshots?
    imagery
    """) + r")\b", re.I)  # fmt: skip

PRESENTATION_VERB = re.compile(
    r"\b(?:" + _any(r"""
    releas(?:e|es|ed|ing)
    publish(?:es|ed|ing)?
    (?:re)?post(?:s|ed|ing)
    (?:re)?shar(?:e|es|ed|ing)(?! of\b)
    (?:re)?tweet(?:s|ed|ing)
    upload(?:s|ed|ing)?
    (?:re)?circulat(?:e|es|ed|ing)
    issu(?:ed|ing)
    suppl(?:ied|ies)
    (?:ends?|begins?|opens?|starts?) with
    pick(?:s|ed) up
    made public
    sent(?: in)?
    (?:was|were|been|is|are) (?:\w+ )?used
    contradict(?:s|ed|ing)?
    indicat(?:es?|ed|ing)
    confirm(?:s|ed|ing)?
    caught(?= (?:(?:on|by) (?:[\w’'-]+ ){0,4}?(?:camera|video|film|tape|cctv|footage|phone)|the moment|how|what))
    catch(?:es)? (?:the moment|sight|how|what)
    drawn
    watched
    match(?:es|ed)? (?:to |with )?(?:the|those|that|what|an?|it|its|this|earlier|other|another|satellite|street)
    presented as
    passed off
    mis-?(?:captioned|identified|attributed|represented|labell?ed)
    emerg(?:e|es|ed|ing)
    surfac(?:e|es|ed|ing)
    leak(?:s|ed|ing)?
    broadcast(?:s|ed|ing)?
    air(?:s|ed|ing)
    replay(?:s|ed|ing)?
    show(?:s|ed|n|ing)?
    depict(?:s|ed|ing)?
    captur(?:e|es|ed|ing)
    film(?:ed|ing)
    films (?:the|an?|his|her|their|himself|herself|as|from)
    shot (?:by|in|from|on|with)
    taken(?! (?:to|into|place|part|away|hostage|aback|off|out|down|up|office|prisoner|ill|care|advantage|action)\b)
    took (?:[\w’'-]+ ){0,4}?(?:photo\w*|pictures?|images?|videos?|footage|selfies?|screenshots?|snapshots?|shots?)
    record(?:s|ed)
    recording (?:the|an?|his|her|their|them|him|it|how|what)
    document(?:s|ed|ing)
    purport(?:s|ed|ing|edly)?
    appear(?:s|ed|ing)? to
    corroborat(?:e|es|ed|ing)
    demonstrat(?:e|es|ed|ing)
    reveal(?:s|ed|ing)?
    suggest(?:s|ed|ing)?
    obtain(?:s|ed|ing)?
    verif(?:y|ies|ied|ying)
    geolocat(?:e|es|ed|ing)
    doctored
    fak(?:e|ed)
    edited
    altered
    manipulated
    staged
    (?:went|goes|going|gone) viral
    viral
    c(?:omes?|ame) from
    dates? (?:from|back)
    includ(?:e|es|ed|ing)
    featur(?:e|es|ed|ing)
    (?:can|could) be (?:seen|heard)
    (?:is|are|was|were) (?:\w+ )?(?:seen|heard|visible|audible)
    plac(?:e|es|ed|ing) (?:the|an?|him|her|them|it|its|at)
    puts? (?:the|an?|him|her|them|it) (?:[\w’'-]+ ){0,3}?(?:in|at|on|near|inside|outside)
    seen by
    viewed by
    reviewed
    provided
    link(?:s|ed) to
    in which
    """) + r")\b", re.I)  # fmt: skip

DEICTIC = re.compile(
    r"\b(?:" + _any(r"""
    caught on (?:[\w’'-]+ ){0,3}?(?:camera|video|tape|film|cctv)
    captured on (?:\w+ ){0,3}(?:camera|video|tape|film|cctv|footage|(?:voice|flight|data) recorders?)
    (?:phones?|smartphones?|cellphones?|dash-?cams?|body-?cams?|drones?|microphones?) (?:captured|caught|filmed|recorded)
    cameras? (?:captured|caught|filmed|recorded|showed|shows|rolled)
    (?:was|were|been|being) (?:filmed|videotaped|photographed|live-?streamed|recorded by (?:an?|one|his|her|their))
    live-?streamed (?:the|his|her|their|it|an?)
    (?:record|film|captur)(?:ed|ing) (?:[\w’'-]+ ){1,5}on (?:a|her|his|their|the|its) (?:(?:cell|mobile|camera|smart) ?)?(?:phones?|camera|cellphones?|smartphones?|dash-?cam)
    (?:television|TV) (?:showed|shows|aired|broadcast)
    filmed (?:the|an?|as|how|what|it|them|him|her|his|their)(?! (?:[\w-]+ ){0,2}(?:series|seasons?|film|movie|show|episodes?|commercial|documentary|adverts?|ads?|sequel|pilot)\b)
    record(?:ed|ing) (?:himself|herself|themselves|itself)
    (?:film|videotap|photograph)(?:ed|ing) (?:himself|herself|themselves|itself)
    file (?:photo|image|picture)
    in (?:the|this|these|an?|one|another) (?:(?!(?:have|has|had|was|were|is|are|and|that|which|who)\b)[\w-]+ ){0,3}?(?:video|footage|clip|photos?|photographs?|image|images|picture|pictures|recording|livestream|screenshot|film)(?! games?| conference| call)
    in (?:\w+['’]s|[\w-]+) (?:[\w-]+ ){0,2}(?:livestream|footage|video recording)
    (?:pictured|seen|shown) (?:above|below|here)
    (?:tape|video|image|photo|footage|picture)s? (?:purportedly|allegedly|reportedly|apparently)
    watch the (?:video|clip|footage)
    (?:\d+|\w+)[- ](?:second|minute) mark
    (?:visible|audible|seen|heard) (?:in|on|at|from) (?:[\w’'-]+ ){0,6}?(?:footage|videos?|clips?|recordings?|photos?|photographs?|images?|imagery|pictures?|livestream)
    (?:seconds|minutes) into the (?:video|clip|footage|recording)
    (?:video|photo|photos|footage|image|images|picture|pictures) (?:above|below|here)
    """) + r")\b", re.I)  # fmt: skip

EVENT_VERB = re.compile(
    r"\b(?:" + _any(r"""
    destroy(?:s|ed|ing)?
    down(?:s|ed|ing)
    shot down
    str(?:ike|ikes|iking|uck)
    hit(?:s|ting)?
    shell(?:s|ed|ing)
    bomb(?:s|ed|ing)?
    captur(?:e|es|ed|ing)
    seiz(?:e|es|ed|ing)
    kill(?:s|ed|ing)?
    wound(?:s|ed|ing)?
    injur(?:e|es|ed|ing)
    explod(?:e|es|ed|ing)
    burn(?:s|ed|ing|t)?
    intercept(?:s|ed|ing)?
    ambush(?:es|ed|ing)?
    execut(?:e|es|ed|ing)
    surrender(?:s|ed|ing)?
    abandon(?:s|ed|ing)?
    salut(?:e|es|ed|ing)
    march(?:es|ed|ing)?
    deploy(?:s|ed|ing)?
    launch(?:es|ed|ing)?
    arrest(?:s|ed|ing)?
    crash(?:es|ed|ing)?
    collaps(?:e|es|ed|ing)
    flee(?:s|ing)?
    fled
    clash(?:es|ed|ing)?
    attack(?:s|ed|ing)?
    storm(?:s|ed|ing)?
    rescu(?:e|es|ed|ing)
    evacuat(?:e|es|ed|ing)
    protest(?:s|ed|ing)?
    loot(?:s|ed|ing)?
    raid(?:s|ed|ing)?
    ramm(?:ed|ing)
    blow(?:s|n|ing)? up
    blew up
    shoot(?:s|ing)?
    fire[sd] (?:on|at|upon)
    torch(?:es|ed|ing)?
    flood(?:s|ed|ing)?
    raze(?:s|d)?
    """) + r")\b", re.I)  # fmt: skip

STOP_PHRASE = re.compile(
    r"\b(?:" + _any(r"""
    video[- ]?games?(?:[- ]based)?
    photo(?:graphy)? (?:books?|exhibition|prize|contest|competition)
    (?:photo|video|picture|image)[- ](?:app|apps|sharing|based|tools?|software|feature|features|filters?|market|business|unit|maker)
    (?:edit|editing|stream|streaming) (?:photos?|videos?)
    (?:can|may|lets?(?: \w+)?|allow\w* (?:\w+ )?to|able to) (?:upload|post|share|edit|publish|record|take|capture|film|stream|watch|view) (?:[\w-]+ ){0,3}(?:photos?|videos?|pictures?|images?|clips?|footage)(?: (?:and|or) (?:photos?|videos?|pictures?|images?|clips?))?
    video (?:conferenc\w*|calls?|stores?|chats?|link|assistant|streaming|platforms?|services?|editing|editor)
    photo (?:opportunity|ops?|album|editor|editing|shoots?|gallery|credit|by)
    photograph by
    (?:photo|video) credit
    film (?:festivals?|industry|studios?|maker)
    (?:public|brand|self|body|corporate) images?
    (?:motion|big|bigger|larger|full|whole|overall|broader|clearer|clear|rosy|bleak|grim|complete) pictures?
    picture (?:messaging|perfect|book)
    recording (?:artists?|profits|studio|industry)
    ammunition clips?
    clip of ammunition
    audio or video
    music videos?
    video (?:producer|journalist|reporter|editor)
    (?:paint|draw|giv|form|build|complet)(?:s|ed|ing|e|es)? (?:an? |the )?(?:[\w-]+ ){0,2}?pictures?
    (?:drew|gave|got|get|gets) (?:an? )(?:[\w-]+ )?picture
    pictures? of (?:the |an? |its |their )?(?:[\w-]+ )?(?:economy|economies|markets?|demand|growth|situation|conditions|industry|sector|finances|problems?)
    (?:clips?|videos?|recordings?|footage) (?:of|for|to|from) (?:her|his|their|its|the|an?) (?:\w+ )?(?:songs?|singles?|albums?|tracks?|tour|musical|sitcom)
    mirror images?
    footage rights
    in the picture
    moving pictures?
    """) + r")\b", re.I)  # fmt: skip

_RELEASED = r"(?:re)?(?:releas|publish|post|shar|upload|circulat|broadcast|air|issu|emerg|surfac|leak|tweet|film|record|obtain|edit|us)"
_TAKEN_ALIVE = (
    r"(?:prisoners?|hostages?|detainees?|captives?|suspects?|protesters?|activists?|journalists?|soldiers?|fighters?|rebels?|"
    r"militants?|troops|men|women|people|children|fish(?:es)?|whales?|dolphins?|sharks?|turtles?|seals?|birds?|animals?|cod|tuna|salmon)"
)

OTHER_SENSE = re.compile(
    r"\b(?:" + _any(rf"""
    (?:will|would|shall|should|must|won[’']t|wouldn[’']t|shouldn[’']t|cannot|can[’']t|can|could|couldn[’']t|may|might)(?: \w+ly)?(?: not| never| no longer| soon| also| only)?(?: be| stop| start| begin)?(?: \w+ly)? (?:{_RELEASED}(?:e|es|ed|ing)?|taken?|shown)
    (?:asked|refused|declined|promised|plans?|planned|hopes?|hoped|wants?|wanted|agreed|ordered|forced|allowed|permitted|forbidden|banned|urged|unable|failed|expected|threatened|due) (?:\w+ ){{0,2}}?to (?:be )?(?:{_RELEASED}(?:e|ed)?|taken?|show|shown)
    (?:stop|stopped|ban|bans|banned|forbid|forbids|prohibit|prohibits|from|without|avoid|against) (?:{_RELEASED}|tak|show)ing
    (?:not|never) (?:be |been |yet |yet been )?(?:{_RELEASED}(?:e|ed)|taken|shown)
    (?:releas|captur|fil?m|arrest)(?:e|es|ed|ing) (?:(?!of\b|by\b|in\b)[\w’'-]+ ){{0,3}}?{_TAKEN_ALIVE}(?=[,.;]| (?:and|from|after|on|in|under|before|when|who)\b)
    {_TAKEN_ALIVE} (?:who |that )?(?:was|were|is|are|had been|have been|being)? ?(?:released|captured|caught|taken)
    released (?:on bail|without charge|from (?:prison|jail|custody|hospital|captivity|detention|gear|nets?))
    caught (?:in|up|between|off|fire|fish|cold|him|her|them)
    shared? (?:his|her|their|its|a|the) (?:views?|concerns?|room|stage|border|power|prize|profits?|costs?)
    """) + r")\b", re.I)  # fmt: skip
"""Verbs of showing and releasing in another sense, or of what is not said to have been done: they say nothing of a medium."""

HEDGE = re.compile(
    r"\b(?:" + _any(r"""
    allegedly
    alleged
    reportedly
    purportedly
    purported
    purports? to
    supposedly
    apparently
    claim(?:s|ed) to
    appear(?:s|ed|ing)? to
    seem(?:s|ed|ing)? to
    unverified
    unconfirmed
    (?:could|can) not be (?:independently )?(?:verified|confirmed)
    (?:believed|thought|said|understood|suspected) to (?:be|have)
    is said to
    are said to
    likely
    possibly
    probably
    perhaps
    so-called
    may have(?= \w)
    might have(?= \w)
    """) + r")\b", re.I)  # fmt: skip

SPEECH_VERB = re.compile(
    r"\b(?:said|says|saying|told|tells|added|adds|stated|vowed|explained|claim(?:s|ed)|argu(?:es|ed)|"
    r"according to|asked|replied|warned|announced|confirm(?:s|ed)|insist(?:s|ed)|wrote|tweeted|called for|denied)\b",
    re.I,
)

ASKED = re.compile(
    r"^(?:(?:[\w’']+ ){1,8})?(?:asked|wondered|inquired|wanted to know)\b(?: [\w’']+){0,8} (?:where|when|whether|who|how|if|why)\b",
    re.I,
)
"""A question told: what it names is not said to be so."""

INVITED = re.compile(
    r"^[(\[]?(?:(?:please )?(?:watch|see|view|click|tap|listen)|scroll|swipe)\b(?:[^.!?]{0,60})\b(?:below|above|here|now|video|clip|photos|gallery)[.!:]?[)\]]?$",
    re.I,
)
"""A line that sends the reader to a medium says nothing about it."""

RECORDED = re.compile(
    r"\b(?:on (?:\w+ )?(?:camera|video|tape|film)|cameras?|(?:record|film|videotap)(?:ed|ing) (?:him|her|them|it)sel(?:f|ves)|"
    r"(?:second|minute) mark|filmed|videotaped)\b",
    re.I,
)

SEEN = re.compile(r"\b(?:was|were|is|are|can be|could be) (?:also )?(?:seen|heard|visible) \w+", re.I)
