"""Rules for every language."""
