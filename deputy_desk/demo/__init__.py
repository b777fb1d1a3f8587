"""A made-up office with nine months of life, for looking, for pictures and for tests. Every name in it is invented."""
