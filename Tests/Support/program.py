"""Starts programs for tests: the only place of the tests in Python that does.

Whatever is started here has a clock that stands still, in the variable HEADACHE_NOW, which no word of a command can
swallow. `make test` itself sets a clock that headache refuses, so that whoever starts it otherwise is refused;
.ci/started looks for such places.
"""

import os
import subprocess

NOW = "2026-11-22T12:00+01:00"
ZONE = "Europe/Paris"
# The last are for `make any-date`.
KEPT = ("PATH", "LANG", "LD_PRELOAD", "OTHER_DATE")


def environment(variables=None):
    """What a program is given: a clock and a zone, nobody's home, and `variables` in the place of any of it; None
    leaves one out."""
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    given = {**kept, "HEADACHE_NOW": NOW, "TZ": ZONE, "HOME": "/nonexistent", **(variables or {})}
    return {name: value for name, value in given.items() if value is not None}


def run(command, variables=None, **options):
    """Runs a command to its end, as subprocess.run does."""
    return subprocess.run(command, env=environment(variables), **options)


def start(command, variables=None, **options):
    """Starts a command, as subprocess.Popen does."""
    return subprocess.Popen(command, env=environment(variables), **options)


def become(command, **variables):
    """Goes on as another program, in the environment that a test has made already."""
    if "HEADACHE_NOW" not in os.environ:
        raise SystemExit("HEADACHE_NOW is not set: a test without a clock")
    os.execvpe(command[0], command, {**os.environ, **variables})
