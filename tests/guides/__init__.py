"""The documentation: its links, its pictures, and every command of it, run."""
