"""Every sentence outside widgets, in English source, Russian and Kazakh."""
