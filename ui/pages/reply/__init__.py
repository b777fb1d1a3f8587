"""A reply: recorded and graded."""
