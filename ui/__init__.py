"""The window: screens, tables, theme. It knows the services and domain records, never the database."""
