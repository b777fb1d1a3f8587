"""Use cases: one function for each thing a person does. Knows the floors below, no widgets."""
