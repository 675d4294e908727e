"""Shot boundaries and the pictures chosen for each shot."""
