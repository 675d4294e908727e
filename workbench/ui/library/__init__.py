"""Parts of the library window: its items, their details, what is found, and what is done with them."""
