"""Every threshold of matching, with the measurement behind it. Change one only together with its measurement.

Sets: *photographs* are the 392 shared ones; *signers* the 20 shared clips of one person before one wall; *first study*
is the set of 1,400 photographs x 45 transforms and 20 clips x 18 transforms that chose the method.
`tests/benchmarks/bench_reuse.py` measures the whole on the shared material.
"""

from __future__ import annotations

# Steps, as written into each match and search record. Raise a number when the step changes its answers.
METHOD_SCAN = "exact scan/1"
METHOD_LOCAL = "orb index/3"
METHOD_REGISTRATION = "registration/3"
METHOD_DEEP = "deep look/2"
METHOD_ALIGNMENT = "alignment/2"
METHOD_STILL = "still picture/1"
METHOD_THUMBS = "window followed/2"
METHOD_EDGES = "edges by frames/1"

# --- Whole-picture hashes -------------------------------------------------------------------------------------------
COPY_BITS = 31
"""At or below: a copy. First study: 0 false in 5 million pairs, observed minimum 80; photographs: minimum 94."""
NEAR_COPY_BITS = 20
"""A copy this near needs no registration to be strong; re-encoding and resizing stay below 12."""
NOMINATE_BITS = 64
"""Above COPY_BITS up to here: only a reason to look closer (74 % of screenshots of one web page lie here)."""
STILL_QUALITY = 50
"""Below, a still's code says too little to match on its own (1 of 392 photographs)."""
CLIP_QUALITY = 30
"""Below, a frame's code is left out; clips have many frames (first study: 5 % of sources lost, 0 false)."""
MOMENT_BITS = 12
"""A still is the same picture as a frame of a clip at or below this without registration; another take of the same
scene comes as near as 8 in 0.3 % and 12 in 2 % of pairs of signers, so both views have to agree."""

# --- Local features -------------------------------------------------------------------------------------------------
CODE_BITS = 64
"""Two key points match at or below (of 256)."""
RATIO = 0.9
"""... and nearer than this times the second best, mutually."""
REPROJECTION_PX = 6.0
"""MAGSAC, at a long side of 480."""
DISTINCT_POINT_PX = 3.0
TURN_TOLERANCE = 28
"""Directions of matched points may differ from one another by this much, in 1/256 of a turn (39 degrees: a picture seen
at an angle turns its corners differently)."""
OCTAVE_TOLERANCE = 2
LEAST_CONSISTENT = 5
"""Pairs that agree in turn and scale; fewer are not registered."""
OCTAVE_STEP = 1.2
"""Scale of one pyramid level of ORB."""
GUIDED_BITS = 80
"""Two key points that lie where the mapping says may be this far apart."""
GUIDED_PX = 8.0
GUIDED_OCTAVES = 2.5
SIMPLER_KEEPS = 0.9
"""A mapping with fewer freedoms is taken when it keeps this share of the points."""
LARGEST_SCALE = 8.0
SMALLEST_SCALE = 0.1
LARGEST_ANISOTROPY = 2.2
LEAST_INLIERS = 8
"""First study: 0 false in 2,445 queries at 10 inliers with agreement >= 0.3."""
STRONG_INLIERS = 20
CANDIDATES_ANYWAY = 3
CANDIDATE_VOTES = 0.5
"""The first three candidates are registered, further ones only with so many votes. Of 200 altered photographs the true
item came first in 98 %; it had 0.97 votes and more in 90 %, the fifth of the false ones 0.32 at most in 95 %."""
CANDIDATE_ITEMS = 10
"""Registered per query and direction; first study: the true item is first in 94 %, among ten in 97 %."""
CODES_EXAMINED = 100
"""Stored codes looked at for each code of a query, were the cells filled evenly; three to five times as many are."""
MOST_CELLS = 16
LEAST_CELLS = 3
"""Nearest cells looked at, at most and (above 9 million codes) at least. 900 altered copies (crops to 50 % and 25 % of
the area, picture in picture at 50 % and 35 %, phone, meme, caption, 12 degrees, mirrored crop) of held-out photographs
among 1,372 pictures, share with the true picture among the candidates: 64, 32 and 16 cells .992 (13, 10 and 7 ms), 8
cells .989, 4 cells .984, 2 cells .972, 1 cell .961; lists trained on the library itself with 6 probes .992 (116 ms).
Whole answers for 1,008 held-out copies in 1,400: 16 instead of 32 cells, and weaker corners of the deep look left out
where there are enough strong ones, change two, neither found or lost."""
FREQUENT_CODES = 24
"""A code that this many stored codes are near to counts half. Without: .979 instead of .992, same set."""
KEYFRAMES_SEARCHED = 400
"""Keyframes of one clip that are searched by local features; more are left out, and the result says so."""
HASH_REGISTERED = 24
"""Items nominated by hash that are registered per query."""

# --- Agreement of registered pictures -------------------------------------------------------------------------------
NCC_WINDOW_PX = 13
NCC_AGREES = 0.5
NCC_DIFFERS = 0.25
NCC_ELSEWHERE = 0.4
"""For regions that show something else altogether: most other photographs correlate less by chance."""
LEAST_PICTURE = 0.04
"""Below this share of picture regions a picture is drawn: a document, a chart, test bars."""
TEXTURE_VARIANCE = 30.0
LEAST_TEXTURED_PX = 200
# Set of the next figures: 30 photographs (even places) x 62 edits against their sources, 1,809 registered; and 686
# pairs of other photographs in one of ten drawn frames (pages, posts, memes, lower thirds).
AGREEMENT_POSSIBLE = 0.75
AGREEMENT_STRONG = 0.85
"""Share of the picture regions that agrees. Copies: 0.83 and more in 98 %, frames: 0.757 at most in 98 %."""
OVERALL_POSSIBLE = 0.45
"""Share of all texture that agrees, drawn or not: below, what little picture agrees does so by chance. Copies under
large lettering or printed in dots: 0.46 at least but for one in 300."""
POINTS_ON_PICTURE = 0.36
"""Share of the registered points that lie on agreeing picture. Plain photographs in one page have nothing that could
differ, but what registers them is the lettering: of 394 pairs of the plainest photographs in ten drawn frames that
pass all else 0.35 at most but for one (a lower third, its lettering taken for picture), of 630 copies 0.38 at least."""
POINTS_AREA = 0.06
POINTS_OVERALL = 0.55
"""... and so much of the overlap and of all texture agrees as well: that one pair has 0.044 and 0.48, copies of the
plainest photographs 0.07 and 0.6."""
AREA_SURE = 0.2
CHANGED_WIDELY = 0.1
CHANGED_SHARE = 0.02
"""Where few points lie on picture (copies of a page with its lettering), the same picture agrees in the first share of
the overlap, with brightness seen from afar the same but for the second share of it; or it is the same but for the
last. With these limits 625 of the 630 copies are called the same and 1 of 3,167 pairs of the plainest photographs in
one frame; with the area or a change below 0.045 alone, as before, 616 and 12."""
AGREEMENT_NEAR_COPY = 0.6
"""... that is enough where the hashes of the whole pictures are those of copies as well."""
DIFFERS_SHARE = 0.12
DIFFERS_STRONG = 0.06
"""Share of the picture regions that differs. Copies: 0.039 at most in 95 %, 0.151 in 99 %; frames: 0.135 at least."""
AGREEMENT_SHARED = 0.5
"""Half of a collage: 0.5 at least."""
SCENE_AGREEMENT = 0.3
DRAWN_SHARE = 0.4
"""A window where this share of the pixels has one single level is drawn (lettering, rules, plain grounds): no vote."""
LETTERED_SHARE = 0.2
"""Share of the variance that is left when seen from afar; below, a region is lettering or the like: no vote."""
DIFFERING_SHARE = 0.06
"""A connected region of picture this large (of all picture in the overlap) that differs: not the same picture. Copies:
0.031 at most in 98 %; frames: 0.058 at least in 99 %."""
OTHER_SHARE = 0.045
OTHER_LARGEST = 0.12
OTHER_STRONG = 0.02
"""Share of the query that shows picture where the library picture shows something else: not the same picture. Copies:
0.035 at most in 98 %; frames: 0.034 at least in 98 %. Up to the larger share where next to nothing else differs:
textured bands and stickers laid over a picture (DIFFERS_STRONG and AGREEMENT_STRONG, which frames miss by far)."""
SHARED_REGION = 0.35
"""Shared content needs a connected region of agreeing picture of this share of all picture in the overlap. Half of a
collage: 0.35 at least; what frames share lies in pieces: 0.316 at most in 95 %."""
SHARED_AREA = 0.14
"""That region as a share of the overlap. Half of a collage: 0.16 at least. With these limits none of the 686 pairs in
drawn frames is asserted, and 8 of the 1,809 copies are not; of 207 pairs in frames that are themselves part photograph
147 are, as long as the library holds one picture in that frame only."""
AREA_MUCH = 0.22
AREA_UNEVEN = 0.18
MOST_EVEN = 0.3
SHARED_REGION_UNEVEN = 0.2
"""... or agreeing picture in so much of the overlap, or in less where the rest is not the even ground of a page.
Photographs with another pasted over 6 to 50 % of them: 204 of 262 are asserted, without this 160; frames still none."""
WINDOW_SHARE = 0.02
WINDOW_CHANGED = 0.03
"""A region of this share in which both show picture that does not agree on the whole, and brightness seen from afar
that differs in so much of the overlap: part of the picture is the same, not all of it. Pairs of other photographs in
the window of one studio set, the library holding one: 43 of 112 were called the same picture, 14 are with this; of 320
copies 2 are called shared content instead (under a lower third and large lettering)."""
SHARED_BY_POINTS = 0.45
SHARED_POINTS = 0.4
SHARED_POINTS_AREA = 0.11
"""... or less agrees, but most of what registers the two lies on picture that agrees, in so much of the overlap. Of
3,167 pairs of plain photographs in drawn frames those with so many points on picture agree in 0.093 at most."""
SHARED_SURE_AREA = 0.3
"""Agreeing picture in so much of the overlap is not a matter of chance, however few points registered it."""
TEMPLATE_DIFFERS = 0.01
"""A library picture that differs from the query in this share of the picture may have only its template."""
TEMPLATE_ALIKE = 0.5
"""Two library pictures that agree in this share of the region where both differ from the query are copies."""
SAME_MAPPING_PX = 24.0
"""Two registrations put a part in the same place when its corners lie this near (long side 480)."""
TELLING_INLIERS = 12
MORE_THAN_PART = 1.5
"""The whole copy says more of a library picture than a part when it covers this many times the part's area."""
TEMPLATE_LEFT = 0.2
"""Agreeing region outside of templates, as a share of what agrees and differs, that still counts as content."""
UNEXPLAINED_SHARE = 0.15
"""A still with more picture than this (share of its area) outside of what was found deserves a deep look."""
OTHER_PICTURE_AREA = 0.04
"""... as does one where a region of this share of its area is not what was found: a picture set into a picture."""
REGIONS = 8
REGIONS_ANYWAY = 2
"""Rectangles cut out in the deep look; beyond the first two only where one of them was found (collages). In 350 drawn
screens and pictures in pictures the right one was among eight in 98 %, nearly always the first."""
REGION_EXPLAINED = 0.6
"""A rectangle is left out when it is one that was found already (intersection over union)."""
FRAME_AGREEMENT = 0.85
FRAME_CHANGE = 18.0
"""Frames of clips are the same picture only if nothing moved. Signers, 530 pairs of keyframes of other takes: 43
agree to 0.85 and more, their change is 20.8 at least; copies (mirrored, letterboxed) 12 at most, 16 at JPEG 15 and half
size."""
FRAME_DIFFERING = 0.02

# --- Clips ----------------------------------------------------------------------------------------------------------
ALIGN_BITS = 60
"""Frames nearer than this vote. First study, 720 unrelated pairs: D60 at worst 0.22, D72 0.61, D80 1.35."""
SAME_PICTURE_BITS = 24
"""Frames of one clip nearer than this count as one picture when evidence is added up."""
REPRESENTATIVE_BITS = 8
"""Frames of the query nearer than this are scanned once."""
LISTED_STEP_US = 500_000
LISTED_STILL_US = 10_000_000
LISTED_CUT_BITS = 80
"""Of each view of an item two codes a second are listed for choosing candidates, of a picture that stands still (within
`REPRESENTATIVE_BITS`) one in ten seconds; and the first after a cut."""
LISTED_LEAST = 5_000
"""With fewer listed codes in a library all codes are compared."""
LISTED_LOOKED_AT = 24_000_000
"""Listed codes times lists read for each piece: decides how many single bits of a piece may differ as well."""
WINDOW_S = 30.0
"""An item's codes are compared this far around each of its listed codes that is near the query."""
NEAREST_PAIRS = 100
"""Pairs kept of each code of a clip with one item. Moving pictures have fewer; before a fixed camera every frame is
near every other, and aligning one minute with five took over a minute (2.8 s with this). 90 excerpts of 27 clips in
five edits: the same answers as with all pairs; 30 and 60 s of a fixed camera: offsets within 3 ms."""
SPEEDS = (
    *(0.5, 0.6, 0.667, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1.0, 1.05),
    *(1.1, 1.15, 1.2, 1.25, 1.333, 1.4, 1.5, 1.667, 1.8, 2.0),
)
REVERSED_SPEEDS = (-0.5, -0.667, -0.75, -0.8, -1.0, -1.25, -1.333, -1.5, -2.0)
SPEED_PENALTY = 0.03
SPEED_STEP_PENALTY = 0.1
"""Of other takes, the best of twenty speeds looks better than it is; a copy truly sped up gains far more than this."""
REVERSED_PENALTY = 0.08
OFFSET_BIN_S = 0.30
SEGMENT_GAP_S = 2.0
SCORE = 0.8
"""Least evidence of a segment. First study, 1,800 queries x 24 unrelated clips: 0 false, worst 0.62."""
STRONG_SCORE = 1.6
SPEED_NEEDS_FRAMES = 4
LARGEST_PAIRS = 4_000_000
"""Frame pairs of one query and one item looked at together; more (hours of a static picture) are thinned evenly."""
CANDIDATE_CLIPS = 200
"""Items aligned per query; further nominees are named in the notes."""
DRAWN_LEVELS_SHARE = 0.5
"""A frame of which two levels (each with its neighbours) make up this share is drawn. Countdowns: 0.74 and more; plain
road before a fixed camera: 0.26 at most."""
JOINED_LEAST_S = 0.9
JOINED_APART_S = 0.4
JOINED_GAIN = 0.9
"""A segment with cuts inside is given up for its pieces, each at least so long, where one of them lies so far from the
segment's line and all together have about as much evidence at the usual speed."""
JOINED_REACH_S = 3.0
"""How far beside the line of a stretch its pieces are looked for, where no cut tells of them."""
JOINED_PRICE = 1.0
JOINED_COST = 0.9
"""Without a cut, pieces are believed that cost this share of what the best line of any speed does (mean squared
difference of what moves, in half seconds, a jump having this price while they are sought). Tuning half: joined pieces
0.87 and less but for one of 0.97; excerpts sped up or slowed down 1.0 and more."""
JOINED_COST_CUT = 1.05
"""The same where every join lies on a cut that was seen: two pieces are then as likely as one that was sped up."""
JOINED_FITS = 0.4
"""... and only where they fit at all: 1 is what moves in one clip and not in the other, and noise fits many offsets."""
SNAP_S = 0.26
"""An edge this near to a cut of the query is that cut: samples lie an eighth of a second apart."""
DISTINCT_FOR_TIME = 2
STILL_FLIPS = 12.0
"""Bits by which frames differ from the segment's mean code; below, and without correlation, the picture stands still:
its time cannot be told."""
NOISE_FLIPS = 3.0
"""Below, all change is coding noise (1-3 bits on held pictures)."""
TAKE_CORRELATION = 0.65
"""Correlation over time of the changing bits that proves one take. Signers, 380 pairs of other takes: 99 % below
0.22, worst 0.60; re-encoded copies 0.73-0.95 in phase."""
TAKE_CORRELATION_LONG = 0.5
TAKE_LONG_S = 4.0
"""... over at least this long."""
TAKE_CORRELATION_NEAR = 0.3
TAKE_NEAR_BITS = 26.0
"""... or this, when half the frames are also this near: copies sampled half a step out of phase (median 16-19 bits);
other takes that correlate this much are 28 bits apart and more."""
TAKE_NEAR_SPEED = 0.03
"""... and the speed is 1 within this: fitting the speed brings other takes to 22 bits."""
TAKE_CORRELATION_FAINT = 0.5
"""Needed instead where little moves (below STILL_FLIPS)."""
TAKE_VIEWS = 3
"""Pairs of views, those that matched most, of which the one that tells most is believed."""
TAKE_LEAST_S = 0.9
"""Shorter stretches say nothing about the take."""

# --- Crops of clips -------------------------------------------------------------------------------------------------
WINDOW_STEPS = 9
"""Windows from the whole height down to half of it, in sixteenths."""
WINDOW_LEAST_PX = 4
WINDOW_SCALES = 0.3
"""Windows are looked at whose height is this near (natural logarithm) to what registered keyframes say."""
MOVING_ALIKE = 0.5
FIXED_SHARE = 0.4
"""From this share of all pairs alike the camera is taken for fixed: only what moves tells the time."""
THUMB_ALIKE = 0.8
"""Thumbs that correlate this much in some window vote for a time."""
FOLLOW_LEAST_FRAMES = 4
FOLLOW_PART = 0.7
FOLLOW_PART_GAIN = 0.05
"""What a part has to say more than the whole to be believed instead of it."""
CROP_AROUND_S = 30.0
"""How far around registered keyframes, beyond the length of the query, the library's clip is looked at."""
CROP_REACH_S = 300.0
"""... and for crops: before a fixed camera keyframes of any time register."""
CROP_STEP_S = 0.25
CROP_ASKED_STEP_S = 0.5
CROP_LIBRARY_STEP_S = 0.5
FOLLOW_SHIFT_S = 0.5
FOLLOW_FLIPS = 1.5
"""Levels by which thumbs change over time; below, nothing moves that could tell a take."""
FOLLOW_ALIKE = 0.7
FOLLOW_LEAST_S = 2.9
FOLLOW_CORRELATION = 0.7
FOLLOW_CORRELATION_LONG = 0.6
FOLLOW_LONG_S = 4.5
"""Signers, 380 pairs of other takes of 1.5 to 3 s, at the best offset: 0.22 in the middle, 99 % below 0.68, two that
make the same gesture 0.93; crops and upright cuts of 1.5 s and more: 0.72 and more in 90 %."""
CROP_CORRELATION = 0.75
"""... and of crops, whose window is chosen among many: wrong ones of a slow scene reach 0.62."""
FOLLOW_SURE = 0.8
LINE_CORRELATION = 0.6
"""From here up speed, offset and ends are taken from the thumbs, which follow the query at its full rate."""
SPEED_NEEDS_S = 4.0
"""Shorter stretches keep the speed that the alignment gave them."""
SPEED_GAIN = 0.02
SPEED_USUAL = 1.25
"""The usual speed is told where it leaves at most this many times as much unexplained (1 less the correlation) as the
speed that fits best: an even pan over what does not move fits at many speeds. True speeds of 0.8 and 1.25 in the
tuning half: 1.27 times and more."""
SPEED_KEEPS = 0.8
"""A speed is believed only where so much of the stretch is still compared."""
REACH_ALIKE = 0.5
REACH_DROP = 0.25
"""A stretch goes on while the thumbs correlate this much, and so much less than in the part that was found."""
REACH_GOOD = 60.0
"""Percentile of the correlation in what was found that stands for it: part of that may be something else."""
REACH_GAP_S = 0.4
REACH_PART_DROP = 0.12
"""A part has to agree so much better than the whole: of five parts of other footage one often agrees by chance."""
CROP_ITEMS = 4
"""Items of the library looked at for crops, those whose keyframes register best."""
THUMB_EDGES_S = 0.25
SPEED_NAMED = 0.02
"""Speeds nearer to 1 than this are not told."""

# --- Edges of matches at the full rate of frames ----------------------------------------------------------------------
EDGE_AROUND_S = 0.5
"""Frames are decoded this far on both sides of an edge."""
EDGE_INSIDE_S = 0.15
"""Frames further inside than this are taken to belong to the match: they say how alike its frames are."""
EDGE_ALIKE = 0.15
"""Frames of the match differ by this at most (1 less the correlation of 32 x 32 pictures), or nothing is told."""
EDGE_OTHER = 0.02
EDGE_OTHER_TIMES = 4.0
"""A frame is something else when it differs by this, and this many times as much as frames inside."""
