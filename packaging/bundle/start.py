"""What a bundle starts: the same as `python -m workbench`."""

import os
import sys


def give_back_environment() -> None:
    """Leave to the programs this one opens the environment it was started in.

    To start itself a bundle on Linux puts its own folder before the system's libraries. A browser or openssl that
    inherited this would load our libraries in place of its own. Those of this process are found all the same: the
    loader reads the variable once, before anything of this runs.
    """
    if not sys.platform.startswith("linux"):
        return
    for name in [name for name in os.environ if name.startswith("_PYI_")]:
        del os.environ[name]  # by these a reader would take itself for prepared
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before:
        os.environ["LD_LIBRARY_PATH"] = before
    else:
        os.environ.pop("LD_LIBRARY_PATH", None)


if __name__ == "__main__":
    give_back_environment()
    from workbench.__main__ import main

    sys.exit(main())
