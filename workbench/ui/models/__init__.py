"""What the window knows: the open case, the player, words."""
