"""Language: sentences, words, numbers, dates, names. Rules for one language are in `lang/<code>/`."""
