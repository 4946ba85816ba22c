"""Gets captures from files, folders, standard input and the web: bytes only, nothing of them understood yet."""
