"""From a registration and its agreement to a relation and a band: the rules that say what may be asserted."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.matching import parameters as p
from workbench.matching.agreement import Agreement
from workbench.model.match import Band, Relation

_WHOLE_AGREES = 0.9
_MOST_OVERLAP = 0.5


@dataclass(frozen=True, slots=True)
class Judgement:
    """Relation and band of one pair of pictures.

    Attributes:
        relation, band: What may be asserted.
        learnt: Whether other pictures taught that only a template is shared; then a near hash means nothing either.
    """

    relation: Relation
    band: Band
    learnt: bool = False


def asserts_reuse(relation: Relation, band: Band) -> bool:
    """Whether a match says that the picture, or part of it, is in the library; weak ones only say that it may be."""
    return relation in (Relation.SAME_PICTURE, Relation.SHARED_CONTENT) and band is not Band.WEAK


def judge_registered(inliers: int, found: Agreement, *, scene: bool) -> Judgement | None:
    """What a registration may assert without help of a hash.

    Args:
        inliers: Distinct registered points.
        found: Their agreement.
        scene: Whether one of the two is a frame of a clip: then a differing region is another moment of the scene.

    Returns:
        None when it may assert nothing at all.
    """
    if inliers < p.LEAST_INLIERS:
        return None
    strong = inliers >= p.STRONG_INLIERS
    if scene:
        return _judge_frame(strong, found)
    if found.picture_share < p.LEAST_PICTURE:
        return _judge_drawing(strong, found)
    return _judge_picture(strong, found)


def _judge_drawing(strong: bool, found: Agreement) -> Judgement:
    """Hardly any picture in it: a drawing, a document, a screenshot. Only a whole copy counts."""
    if strong and found.overall >= _WHOLE_AGREES and found.overlap >= _MOST_OVERLAP:
        return Judgement(Relation.SAME_PICTURE, Band.POSSIBLE)
    return Judgement(Relation.SAME_LAYOUT, Band.WEAK)


def _judge_picture(strong: bool, found: Agreement) -> Judgement | None:
    """Two stills: one picture, part of one, or two in one frame."""
    whole = found.picture >= p.AGREEMENT_POSSIBLE and found.overall >= p.OVERALL_POSSIBLE
    whole = whole and _on_picture(found) and not differs_somewhere(found)
    if whole and not (_has_window(found) and _shares_picture(found)):
        sure = strong and found.picture >= p.AGREEMENT_STRONG
        sure = sure and found.differs < p.DIFFERS_STRONG and found.other < p.OTHER_STRONG
        return Judgement(Relation.SAME_PICTURE, Band.STRONG if sure else Band.POSSIBLE)
    if _shares_picture(found):
        sure = strong or found.area >= p.SHARED_SURE_AREA
        return Judgement(Relation.SHARED_CONTENT, Band.POSSIBLE if sure else Band.WEAK)
    return Judgement(Relation.SAME_LAYOUT, Band.WEAK) if strong or found.overall >= p.OVERALL_POSSIBLE else None


def _on_picture(found: Agreement) -> bool:
    """Whether it is the photograph that agrees, and not the page around two plain ones."""
    points = found.points >= p.POINTS_ON_PICTURE and found.area >= p.POINTS_AREA and found.overall >= p.POINTS_OVERALL
    area = found.area >= p.AREA_SURE and found.changed < p.CHANGED_WIDELY
    return points or area or found.changed < p.CHANGED_SHARE


def _has_window(found: Agreement) -> bool:
    """Whether a region shows other picture in each of the two, as the window of a studio set does."""
    return found.window >= p.WINDOW_SHARE and found.changed >= p.WINDOW_CHANGED


def _shares_picture(found: Agreement) -> bool:
    """Whether what agrees is part of a photograph, and not of a page or frame around two."""
    by_points = found.points >= p.SHARED_POINTS and found.area >= p.SHARED_POINTS_AREA
    if found.picture < p.AGREEMENT_SHARED:
        return by_points and found.picture >= p.SHARED_BY_POINTS
    in_one_piece = found.agreeing >= p.SHARED_REGION and found.agreeing * found.picture_share >= p.SHARED_AREA
    on_no_page = found.area >= p.AREA_UNEVEN and found.even <= p.MOST_EVEN and found.agreeing >= p.SHARED_REGION_UNEVEN
    return by_points or in_one_piece or found.area >= p.AREA_MUCH or on_no_page


def differs_somewhere(found: Agreement) -> bool:
    """Whether part of the photograph shows something else: two pictures in one frame, or one changed in part."""
    if found.differs >= p.DIFFERS_SHARE or found.differing >= p.DIFFERING_SHARE:
        return True
    covered_only = found.picture >= p.AGREEMENT_STRONG and found.differs < p.DIFFERS_STRONG
    return found.other >= (p.OTHER_LARGEST if covered_only else p.OTHER_SHARE)


def _judge_frame(strong: bool, found: Agreement) -> Judgement:
    """A frame of a clip against a picture: nothing may have moved, or it is another moment or take of the scene."""
    if found.picture >= p.FRAME_AGREEMENT and found.change <= p.FRAME_CHANGE and found.differing < p.FRAME_DIFFERING:
        return Judgement(Relation.SAME_PICTURE, Band.STRONG if strong else Band.POSSIBLE)
    if found.picture >= p.SCENE_AGREEMENT:
        return Judgement(Relation.SAME_SCENE, Band.POSSIBLE if strong else Band.WEAK)
    return Judgement(Relation.SAME_LAYOUT, Band.WEAK)


def judge_copy(
    distance_bits: int, registered: Judgement | None, *, comparable: bool, found: Agreement | None = None
) -> Judgement:
    """What a hash within `COPY_BITS` may assert, both pictures being of good quality.

    Args:
        distance_bits: At most `COPY_BITS`.
        registered: What registration says, if it registered.
        comparable: Whether both pictures have local features at all.
        found: Agreement of the registration.
    """
    if registered is None:
        near = distance_bits <= p.NEAR_COPY_BITS or not comparable
        return Judgement(Relation.SAME_PICTURE, Band.STRONG if near else Band.POSSIBLE)
    if registered.relation is Relation.SAME_PICTURE:
        return Judgement(Relation.SAME_PICTURE, Band.STRONG)
    plain = registered.relation is Relation.SAME_LAYOUT and not registered.learnt
    if plain and found is not None and _agrees_throughout(found):
        return Judgement(
            Relation.SAME_PICTURE, Band.POSSIBLE
        )  # little picture in it, and the whole is as near as a copy
    return registered


def _agrees_throughout(found: Agreement) -> bool:
    return found.picture >= p.AGREEMENT_NEAR_COPY and not differs_somewhere(found)


def unless_template(judgement: Judgement, share: float, differs: float) -> Judgement:
    """What a registration may assert once it is known how much of the agreement lies outside of templates.

    Args:
        judgement: Of the pair alone.
        share: Largest agreeing region outside of templates, as a share of what agrees and differs.
        differs: Share of the picture that differs.
    """
    if judgement.relation not in (Relation.SAME_PICTURE, Relation.SHARED_CONTENT):
        return judgement
    if share >= max(p.TEMPLATE_LEFT, differs):
        return judgement
    return Judgement(Relation.SAME_LAYOUT, Band.WEAK, learnt=True)
