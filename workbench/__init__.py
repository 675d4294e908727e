"""Media-claim verification workbench.

An article makes claims; claims rest on media; media give keyframes; keyframes get perceptual hashes; hashes find
matches in a library; a person reviews the matches, sets tags and a verdict; the case is exported.

    articles -> media -> keyframes -> hashing -> matching -> review -> export
                              storage keeps the case and the library of known footage
                              commands are the one way in; ui and cli call nothing else
                              tasks run in worker processes; the window process stays light
"""

__version__ = "0.1.0"
