"""Probe, decode, metadata: path to frames and facts."""
