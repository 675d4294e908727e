"""Perceptual hashes and their distances."""
