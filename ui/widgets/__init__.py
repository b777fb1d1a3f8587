"""Building blocks of the screens: small, keyboard accessible, painted from the tokens. They know no services."""
