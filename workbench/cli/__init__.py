"""The same commands on a terminal."""
