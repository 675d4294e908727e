"""Panels of the desk and parts they share."""
