"""Types of identifiers. All are small stable integers of one case or library, never reused."""

from typing import NewType

ArticleId = NewType("ArticleId", int)
ClaimId = NewType("ClaimId", int)
MediaId = NewType("MediaId", int)
KeyframeId = NewType("KeyframeId", int)
MatchId = NewType("MatchId", int)
SearchId = NewType("SearchId", int)
TagUseId = NewType("TagUseId", int)
NoteId = NewType("NoteId", int)
EvidenceId = NewType("EvidenceId", int)
ItemId = NewType("ItemId", int)  # of a library
EntryNumber = NewType("EntryNumber", int)  # of the audit log
FrameTextId = NewType("FrameTextId", int)
FramePlaceId = NewType("FramePlaceId", int)
CoveredAreaId = NewType("CoveredAreaId", int)
