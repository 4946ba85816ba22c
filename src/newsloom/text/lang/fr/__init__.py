"""Rules for French."""
