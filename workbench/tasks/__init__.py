"""Short functions that run in a worker process; commands name them as text."""
