"""Sheets: what a page shows, in words and addresses, ready for its template. Pure; texts are not yet escaped."""
