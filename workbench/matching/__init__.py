"""Index over perceptual hashes, and alignment of video against video."""
