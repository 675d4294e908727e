"""What leaves the program: written files, drawn lettering, copied texts. Nothing an adversary wrote may act in any."""
