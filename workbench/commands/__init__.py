"""The one way in: one module per noun."""
