"""Records drawn on paper: PDF and DOCX. Knows domain and wording, no database."""
