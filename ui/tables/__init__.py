"""Tables: one typed model over column declarations, paged rows, painted cells. They know no services."""
