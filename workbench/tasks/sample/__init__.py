"""Drawing of the sample case: scenes, clips and pictures of our own, the same bytes on every run."""
