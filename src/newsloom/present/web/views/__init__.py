"""One file a page: a request in, a page out. What is shown is decided in `sheets`."""
