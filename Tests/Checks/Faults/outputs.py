"""Asks every command that writes a file to write it where none may be written, and sees that nothing there changes.

    outputs.py BINARY [--long]

The diary, what SQLite keeps beside it, its backups, the diary used where none is named, devices, FIFOs, sockets,
folders and links to nothing stay what they are, with --force and without, however the path is spelled: through
links, hard links, dots and slashes. A sheet or a page never replaces another diary or a backup elsewhere; no diary or
backup is put beside a journal that SQLite would take for its own, or over one that another program is using. What may
be replaced is replaced, so that a program that refuses everything fails.
"""

import os
import random
import socket
import stat
import sys
from subprocess import PIPE

from diary import Diary, Findings, arguments, integrity, scratch

DOCUMENTS = [["export", "-o"], ["report", "--format", "html", "-o"]]
DIARIES = [["backup"], ["export", "--salvage", "-o"]]


def what(path):
    """What stands at a path, links not followed: its kind, and what a regular file holds."""
    try:
        status = os.lstat(path)
    except FileNotFoundError:
        return None
    kind = stat.S_IFMT(status.st_mode)
    if stat.S_ISREG(kind):
        with open(path, "rb") as file:
            return kind, status.st_ino, file.read()
    return kind, status.st_ino, status.st_rdev, os.readlink(path) if stat.S_ISLNK(kind) else None


def tree(folder):
    """Everything below a folder, but for what SQLite has open for a moment."""
    found = {}
    for place, folders, names in os.walk(folder):
        for name in folders + names:
            path = os.path.join(place, name)
            found[os.path.relpath(path, folder)] = what(path)
    return found


class Place:
    """A folder with everything in it that no file is written over."""

    def __init__(self, binary):
        self.home = os.path.realpath(scratch("headache-outputs-"))
        folder = os.path.join(self.home, "diary")
        os.mkdir(folder, 0o700)
        self.diary = Diary(binary, folder, "d.sqlite")
        usual = Diary(binary, os.path.join(self.home, "data/headache"))
        other = Diary(binary, folder, "other.sqlite")
        for diary in (self.diary, usual, other):
            diary.must("7", "2026-11-20T10:00+01:00", "until", "12:00")
            diary.must("free", "2026-11-10")
        self.diary.must("backup")
        self.diary.must("backup", self.path("copy.sqlite"))
        usual.must("backup")
        own, backup = self.path("d.sqlite"), self.path("backups", os.listdir(self.path("backups"))[0])
        self.locked = self.path("locked.sqlite")
        self.diary.must("backup", self.locked)
        os.mkfifo(self.path("fifo"))
        socket.socket(socket.AF_UNIX).bind(self.path("socket"))
        os.mkdir(self.path("folder"))
        for name, target in [
            ("link", own), ("chain", "link"), ("backup-link", backup), ("copy-link", "copy.sqlite"), ("dangling", "nothing"),
            ("loop", "loop"), ("null", "/dev/null"), ("pipe", "fifo"), ("here", "."), ("up", self.home),
            ("journal-link", "d.sqlite-journal"),
        ]:
            os.symlink(target, self.path(name))
        os.link(own, self.path("hard"))
        os.link(backup, self.path("hard-backup"))
        for name in ("new.sqlite-journal", "old.sqlite-wal"):
            with open(self.path(name), "w") as file:
                file.write("left")
        usual_backup = os.path.join(usual.folder, "backups", os.listdir(os.path.join(usual.folder, "backups"))[0])
        # By whom each may be replaced: nobody, or commands that write a diary and were told --force.
        self.never = [own, backup, usual.path, usual_backup, usual.path + "-journal", self.path("other.sqlite-journal")]
        self.never += [own + suffix for suffix in ("-journal", "-wal", "-shm")]
        self.never += [self.path(name) for name in (
            "fifo", "socket", "folder", "link", "chain", "backup-link", "dangling", "loop", "null", "pipe", "here",
            "journal-link", "hard", "hard-backup", "folder/", "fifo/", "", ".", "..", "no-folder/a")]
        self.never += ["/dev/null", "/dev/full", "/dev/stdout", "/dev/fd/1", "/proc/self/mem", "/", ""]
        self.by_diaries = [self.path("other.sqlite"), self.path("copy.sqlite"), self.path("copy-link")]
        self.by_documents = [self.path("new.sqlite"), self.path("old.sqlite")]

    def path(self, *names):
        return os.path.join(self.home, "diary", *names)

    def spelled(self, path, pick):
        """Another way to spell a path below the home."""
        if not path.startswith(self.home + "/"):
            return path
        rest = path[len(self.home) + 1:]
        ways = [path, f"{self.home}/./{rest}", f"{self.home}//{rest}", f"{self.home}/diary/../{rest}",
                f"{self.home}/diary/up/{rest}", f"../{rest}", f"./.././{rest}"]
        if rest.startswith("diary/"):
            inner = rest[len("diary/"):]
            ways += [inner or ".", f"./{inner}", f"here/{inner}", f"here/here//{inner}", f"folder/../{inner}"]
        return pick.choice(ways)

    def ask(self, writer, target, force, json=False):
        options = ["--force"] * (force and "--salvage" not in writer) + ["--json"] * json
        variables = {"XDG_DATA_HOME": os.path.join(self.home, "data"), "HEADACHE_DIARY": None}
        return self.diary.run(
            "--diary", "d.sqlite", *writer, target, *options, cwd=self.path(), variables=variables)


def refused(place, findings, writer, target, force, json):
    """The command changes nothing and says so."""
    name = f"{' '.join(writer)} {target!r}{' --force' * force}"
    before = tree(place.home)
    done = place.ask(writer, target, force, json)
    findings.expect(done.returncode in (64, 73, 74, 77), f"{name}: exit {done.returncode} {done.stderr[:200]}")
    findings.expect(not done.stdout, f"{name}: prints {done.stdout[:100]!r}")
    findings.expect("error" in done.stderr and len(done.stderr) < 1000, f"{name}: says {done.stderr[:200]!r}")
    after = tree(place.home)
    changed = sorted(path for path in before.keys() | after.keys() if before.get(path) != after.get(path))
    findings.expect(not changed, f"{name}: changed {changed}")
    findings.expect(stat.S_ISCHR(os.stat("/dev/null").st_mode), f"{name}: /dev/null")


def every_target(place, findings, pick, rounds):
    points = 0
    for _ in range(rounds):
        for writer in DOCUMENTS + DIARIES:
            targets = list(place.never)
            targets += place.by_diaries if writer in DOCUMENTS else place.by_documents
            for target in targets:
                # A folder takes a backup, under a name of its own.
                if writer == ["backup"] and os.path.isdir(target):
                    continue
                for force in (False, True):
                    points += 1
                    refused(place, findings, writer, place.spelled(target, pick), force, pick.random() < 0.2)
    return points


# A program of its own: this one reads the file, and closing it would drop the lock.
LOCKING = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print(flush=True)
sys.stdin.read()
"""


def in_use(place, findings):
    """Another program in the middle of writing to a diary or a backup."""
    command = [sys.executable, "-c", LOCKING, place.locked]
    with place.diary.start(command, stdin=PIPE, stdout=PIPE) as other:
        other.stdout.readline()
        for force in (False, True):
            refused(place, findings, ["backup"], place.locked, force, False)
        other.stdin.close()
    done = place.ask(["backup"], place.locked, True)
    findings.expect(done.returncode == 0, f"backup over what is no longer in use: {done.stderr[:200]}")
    return 3


def allowed(place, findings):
    """A new file, and one that may be replaced."""
    points = 0
    for writer in DOCUMENTS + DIARIES:
        for name in ("fresh", "there", "there-link"):
            path, link = place.path("there" if name != "fresh" else name), place.path("there-link")
            if name != "fresh":
                with open(path, "w") as file:
                    file.write("old")
            if name == "there-link":
                os.symlink(path, link)
            is_salvage = "--salvage" in writer
            if not (is_salvage and name != "fresh"):
                points += 1
                target = link if name == "there-link" else path
                done = place.ask(writer, target, name != "fresh")
                with open(path, "rb") as file:
                    is_new = len(file.read()) > 50
                is_sound = writer in DOCUMENTS or integrity(path) == "ok"
                findings.expect(done.returncode == 0 and is_new and is_sound, f"{writer} {name}: {done.stderr[:200]}")
                findings.expect(os.path.islink(link) == (name == "there-link"), f"{writer} {name}: the link is gone")
            for used in (path, link):
                if os.path.lexists(used):
                    os.remove(used)
    for target in place.by_diaries[:2]:
        points += 1
        done = place.ask(["backup"], target, True)
        findings.expect(done.returncode == 0, f"backup {target} --force: {done.stderr[:200]}")
    return points


def main():
    binary, is_long = arguments()
    findings = Findings("outputs")
    place = Place(binary)
    pick = random.Random(20261122)
    points = every_target(place, findings, pick, 10 if is_long else 1)
    points += in_use(place, findings) + allowed(place, findings)
    for name in ("d.sqlite", "other.sqlite", "copy.sqlite"):
        findings.expect(integrity(place.path(name)) == "ok", f"{name} is damaged")
    findings.finish(f"{points} points")


if __name__ == "__main__":
    main()
