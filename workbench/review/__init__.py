"""Tag vocabulary, decisions, and the rule that a verdict cites evidence."""
