"""Worker processes: pool, limits, quarantine; the only place that starts a process."""
