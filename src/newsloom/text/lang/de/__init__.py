"""Rules for German."""
