"""Cuts the power: what the system has not synced when an ext4 file system is shut down is gone.

    power_loss.py BINARY [--long]

Needs root, loop devices and ext4. Logs follow each other, a process each; at a random moment they are stopped, the
file system is shut down without flushing its log (EXT4_IOC_SHUTDOWN, which is how xfstests does it), mounted again,
and every acknowledged entry must be there. Stopped first, because a sync that is still at work has promised nothing.

Positive control: SQLite's own defaults (DELETE, FULL) must lose entries; see PRAGMA synchronous, EXTRA.
"""

import fcntl
import os
import random
import signal
import sqlite3
import struct
import sys
import time
from subprocess import DEVNULL, PIPE, CalledProcessError

from diary import HERE, Diary, Findings, arguments, program, scratch

SHUTDOWN, NO_LOG_FLUSH = 0x8004587D, 2


class Disk:
    def __init__(self):
        self.folder = scratch()
        self.image = os.path.join(self.folder, "disk.img")
        self.inside = os.path.join(self.folder, "disk")
        os.mkdir(self.inside)
        with open(self.image, "wb") as file:
            file.truncate(48 << 20)
        program.run(["mkfs.ext4", "-q", "-F", self.image], check=True)

    def mount(self):
        program.run(["mount", "-o", "loop", self.image, self.inside], check=True, capture_output=True)

    def unmount(self):
        program.run(["umount", self.inside], check=True)

    def cut(self, writer):
        """Stops the writer, cuts the power, ends the writer; what it had acknowledged comes back."""
        os.killpg(writer.pid, signal.SIGSTOP)
        time.sleep(0.005)
        descriptor = os.open(self.inside, os.O_RDONLY)
        fcntl.ioctl(descriptor, SHUTDOWN, struct.pack("I", NO_LOG_FLUSH))
        os.close(descriptor)
        os.killpg(writer.pid, signal.SIGKILL)
        acknowledged = writer.communicate()[0].split()
        self.unmount()
        self.mount()
        return acknowledged


def start(command, path):
    return program.start(command, {"HEADACHE_DIARY": path}, stdout=PIPE, stderr=DEVNULL,
                         text=True, start_new_session=True)


def diaries(disk, binary, rounds, chance, findings):
    diary = Diary(binary, disk.inside)
    loop = 'n=$1; shift; while "$@" "+x$n" --quiet && echo "x$n"; do n=$((n + 1)); done'
    acknowledged, kept = 0, set()
    for turn in range(rounds):
        disk.mount()
        try:
            given = ["sh", "-c", loop, "sh", str(turn * 10_000), binary, "new", "5", "09:00-10:00"]
            writer = start(given, diary.path)
            time.sleep(chance.uniform(0.03, 0.3))
            said = disk.cut(writer)
            acknowledged += len(said)
            kept.update(said)
            shown = diary.run("list", "--json", "-n", "1000000")
            if shown.returncode == 66 and not kept:
                continue
            findings.expect(shown.returncode == 0, f"list after power loss {turn}: {shown.stderr.strip()}")
            lost = [name for name in kept if f'"{name}"' not in shown.stdout]
            findings.expect(not lost, f"power loss {turn}: {len(lost)} acknowledged entries are lost")
            findings.expect(diary.integrity() == "ok", f"power loss {turn}: damaged")
        finally:
            disk.unmount()
    findings.expect(acknowledged >= rounds, f"only {acknowledged} entries were acknowledged")
    return acknowledged


def control(disk, rounds, chance):
    """The same with the settings that SQLite has by itself."""
    path = os.path.join(disk.inside, "control.sqlite")
    acknowledged = lost = losing = 0
    for turn in range(rounds):
        disk.mount()
        try:
            writer = start([sys.executable, "-S", os.path.join(HERE, "default_settings.py"), path, str(turn * 100_000)], path)
            time.sleep(chance.uniform(0.1, 0.3))
            said = disk.cut(writer)
            acknowledged += len(said)
            connection = sqlite3.connect(path)
            try:
                there = {str(row[0]) for row in connection.execute("SELECT id FROM entry")}
            except sqlite3.OperationalError:
                there = set()
            connection.close()
            missing = sum(number not in there for number in said)
            lost += missing
            losing += missing > 0
        finally:
            disk.unmount()
    return acknowledged, lost, losing


def main():
    binary, long = arguments()
    rounds = 30 if long else 5
    findings = Findings("power loss (R5)")
    if os.geteuid() != 0:
        findings.finish(f"not root: skipped {rounds} points")
        return
    try:
        disk = Disk()
        disk.mount()
        disk.unmount()
    except (OSError, CalledProcessError):
        if long:
            raise
        findings.finish(f"no loop device or no ext4: skipped {rounds} points")
        return
    chance = random.Random(20261122)
    acknowledged = diaries(disk, binary, rounds, chance, findings)
    said, lost, losing = control(Disk(), rounds, chance)
    findings.expect(losing > 0, "control: DELETE/FULL has lost nothing, so this power loss is none")
    findings.finish(f"{rounds} points, {acknowledged} acknowledged, 0 lost; control DELETE/FULL: {said} acknowledged,"
                    f" {lost} lost in {losing} of {rounds} rounds" if not findings.lines else f"{rounds} points")


main()
