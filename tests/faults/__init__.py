"""Faults put in on purpose: killed processes, power cuts, failing disks, wrong clocks, files that change."""
