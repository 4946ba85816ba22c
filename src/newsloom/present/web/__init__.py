"""The web face: pages rendered on the server. The only package that composes HTML."""
