"""Floor 3: use cases, one function for each thing a person does. A use case is one transaction and calls no other."""
