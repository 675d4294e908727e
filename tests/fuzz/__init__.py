"""A seeded fuzzer over everything the program takes in; see `__main__`."""
