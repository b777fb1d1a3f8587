"""Screens, one package each. A screen never imports another screen."""
