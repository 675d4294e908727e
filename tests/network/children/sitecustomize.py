"""Found by every Python process that a test starts, since the suite puts this folder on PYTHONPATH."""

import socket_watch

socket_watch.install()
