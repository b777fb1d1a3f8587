"""Paper: plain data is laid out and drawn as PDF or DOCX. Knows no store, no services, no screens."""
