"""Dumps and folders of articles in, pages out: one file a format."""
