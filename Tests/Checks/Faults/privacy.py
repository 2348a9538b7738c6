"""Watches what commands let others see: modes of files, sockets, child processes, and words of the diary in them.

    privacy.py BINARY

Whatever the umask, every file is its owner's alone from the moment it is created. No command opens a socket. None
starts a program but the editor and the pager that were asked for, and neither is told anything of the diary in its
arguments or its environment. What a damaged diary or a failing disk makes a command say holds nothing of the diary.
"""

import os
import re
import shlex
import sys
from subprocess import DEVNULL

from diary import HERE, Diary, Findings, arguments, scratch, write_csv
import transcribed

# Nothing that the program itself would ever say.
SECRETS = ["zebrafish", "quagmire", "xylophonia", "vexatious"]
NETWORK = "socket,socketpair,connect,bind,listen,accept,accept4,sendto,sendmsg,sendmmsg"
TRACE = f"trace=execve,execveat,openat,open,creat,mkdir,mkdirat,{NETWORK}"


def table(binary):
    """One line of each verb, from the table of verbs or its transcript: those before it and itself."""
    seen = {}
    with open(os.path.join(HERE, "../../EndToEndTests/Shells/verbs.table")) as file:
        for row in file:
            if row.strip() and not row.startswith("#"):
                verb, schema, _, before, line = (cell.strip() for cell in row.split("|", 4))
                if schema != "error" and "{daily}" not in row:
                    seen.setdefault(verb, (before.split(" ; ") if before != "-" else [], line))
    for verb, before, line in transcribed.lines(binary, seen, lambda verb: verb["answering"]):
        seen[verb] = (before, line)
    return seen


def traced(diary, command, findings, name, children=0, **options):
    """Runs a command under strace. `children`: how many programs it may start."""
    log = os.path.join(diary.folder, ".trace")
    prefix = ["strace", "-f", "-qq", "-v", "-s", "100000", "-e", TRACE, "-e", "signal=none", "-o", log]
    done = diary.traced([*prefix, *command], capture_output=True, text=True, stdin=DEVNULL, timeout=60, **options)
    look(log, findings, name, children)
    return done


def look(log, findings, name, children):
    """What system calls give away; control() shows that it is found. What an editor creates is its own affair."""
    with open(log) as file:
        lines = [line.split(maxsplit=1) for line in file]
    os.remove(log)
    own = lines[0][0]
    calls = [call for _, call in lines]
    started = [call for call in calls if re.match(r"execve(at)?\(.*= 0$", call)]
    # A shell that the program starts to find the editor or the pager starts it in turn.
    findings.expect(len(started) - 1 <= children, f"{name}: starts {started[1:]}")
    for call in started[1:]:
        for word in SECRETS:
            findings.expect(word not in call, f"{name}: {word} in the arguments or environment of a program")
    for process, call in lines:
        findings.expect(call.split("(")[0] not in NETWORK.split(","), f"{name}: {call}")
        created = re.match(r"(?:open|openat|creat|mkdir|mkdirat)\((.*)\) += (\S+)", call)
        if process == own and created and (call.startswith(("mkdir", "creat")) or "O_CREAT" in call) and created[2] != "-1":
            mode = int(created[1].rsplit(", ", 1)[-1], 8)
            findings.expect(mode & 0o077 == 0, f"{name}: created for others: {call}")


def modes(diary, findings, name):
    for folder, folders, files in os.walk(diary.folder):
        for entry in folders + files:
            mode = os.stat(os.path.join(folder, entry)).st_mode & 0o777
            findings.expect(mode & 0o077 == 0, f"{name}: {entry} has mode {mode:o}")


def every_verb(binary, findings):
    """Each verb of the table once, in a diary full of secrets, under a umask that hides nothing."""
    old = os.umask(0)
    lines = table(binary)
    for verb, (before, line) in lines.items():
        diary = Diary(binary, scratch())
        os.chmod(diary.folder, 0o700)
        places = {"csv": "a.csv", "bad": "bad.csv", "out": "out", "copy": "copy.sqlite"}
        places = {key: os.path.join(diary.folder, value) for key, value in places.items()}
        for key in ("csv", "bad"):
            with open(os.open(places[key], os.O_WRONLY | os.O_CREAT, 0o600), "w") as file:
                file.write("start,intensity,note\n2026-05-01 08:00,5,quagmire\n")

        def words(text):
            return shlex.split(re.sub(r"\{(\w+)\}", lambda match: places[match[1]], text))

        for given in before:
            diary.must(*words(given))
        traced(diary, [binary, *words(line)], findings, verb or "headache")
        modes(diary, findings, verb or "headache")
    os.umask(old)
    return len(lines)


def umasks(binary, findings):
    """Everything that writes a file, under every umask that people have."""
    points = 0
    for mask in (0, 0o022, 0o077):
        old = os.umask(mask)
        folder = os.path.join(scratch(), "new", "folders")
        diary = Diary(binary, folder)
        csv = os.path.join(os.path.dirname(os.path.dirname(folder)), "a.csv")
        write_csv(csv, 3)
        place = lambda name: os.path.join(folder, name)
        for words in (["7", "zebrafish"], ["import", csv], ["backup"], ["backup", place("copy.sqlite")], ["export", "-o", place("a.csv")],
                      ["report", "-o", place("a.html")], ["export", "--salvage", "-o", place("b.sqlite")],
                      ["restore", place("copy.sqlite")], ["undo"], ["check", "--purge", "--yes"]):
            points += 1
            done = diary.run(*words)
            findings.expect(done.returncode == 0, f"umask {mask:03o}: {words}: {done.stderr}")
            modes(Diary(binary, os.path.dirname(folder)), findings, f"umask {mask:03o}: {' '.join(words)}")
        os.umask(old)
    return points


def programs(binary, findings):
    """The editor and the pager: what they are told, and what they can see of the draft."""
    diary = Diary(binary, scratch())
    diary.must("7", "09:00-10:00", "zebrafish", "+quagmire", "xylophonia", "50mg", "--", "vexatious")
    for n in range(30):
        diary.must("free", f"2026-10-{n + 1:02}")
    editor = os.path.join(diary.folder, "editor")
    with open(editor, "w") as file:
        file.write('#!/bin/sh\nstat -c "%a %a" "$1" "${1%/*}" > "$SEEN"; echo vexatious >> "$1"\n')
    os.chmod(editor, 0o700)
    seen = os.path.join(diary.folder, "seen")
    os.umask(0)
    # The shell, the editor's own and what that starts.
    done = traced(diary, [binary, "edit", "1", "--note"], findings, "editor", children=4,
                  variables={"EDITOR": editor, "SEEN": seen})
    os.umask(0o022)
    with open(seen) as file:
        drafts = file.read().split()
    findings.expect(done.returncode == 0 and drafts[:1] == ["600"] and drafts[2:3] == ["700"],
                    f"editor: {done.stderr} {drafts}")
    findings.expect(not [name for name in os.listdir(diary.folder) if name.startswith(".note")], "the draft stays")
    terminal = os.path.join(HERE, "../../EndToEndTests/Shells/in_terminal.py")
    log = os.path.join(diary.folder, ".pager")
    command = ["strace", "-f", "-qq", "-v", "-s", "100000", "-e", TRACE, "-e", "signal=none", "-o", log,
               binary, "history", "-n", "40"]
    paged = diary.traced([sys.executable, terminal, "80x24", *command], {"PAGER": "cat -", "TERM": "xterm"},
                         capture_output=True, text=True, timeout=60)
    findings.expect("zebrafish" in paged.stdout, f"pager: {paged.stdout[-200:]!r}")
    with open(log) as file:
        findings.expect('"-c", "cat -"' in file.read(), "no pager was started")
    look(log, findings, "pager", children=3)
    return 2


def failures(binary, findings):
    """What is said about a damaged file, a foreign one and a failing disk."""
    diary = Diary(binary, scratch())
    diary.must("7", "09:00-10:00", "zebrafish", "+quagmire", "xylophonia", "50mg", "--", "vexatious")
    diary.must("note", "vexatious", "zebrafish")
    diary.must("prev", "start", "quagmire", "25mg", "2026-10-01")
    whole = diary.save()
    said = 0

    def hear(done, name):
        nonlocal said
        said += done.stderr != ""
        for word in SECRETS:
            findings.expect(word not in done.stderr, f"{name}: {word} in {done.stderr!r}")

    looks = (["list"], ["undo"], ["8", "left"], ["report", "-o", "-"], ["export"])
    for start in range(0, len(whole), len(whole) // 12):
        spoilt = bytearray(whole)
        spoilt[start:start + 200] = os.urandom(200)
        diary.restore(bytes(spoilt))
        for words in looks:
            hear(diary.run(*words, text=True, errors="replace"), f"spoilt at {start}: {words[0]}")
    for part in (0, 50, len(whole) // 2):
        diary.restore(whole[:part])
        for words in looks:
            hear(diary.run(*words, errors="replace"), f"cut at {part}: {words[0]}")
    for call, error in (("pwrite64", "EIO"), ("pwrite64", "ENOSPC"), ("fdatasync", "EIO"), ("pread64", "EIO")):
        for when in (1, 3, 5):
            diary.restore(whole)
            inject = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"inject={call}:error={error}:when={when}+"]
            hear(diary.run("8", "left", prefix=inject), f"{call} {error} {when}")
    findings.expect(said > 30, f"only {said} commands said anything")
    return said


def control(binary, findings):
    """A program that shares what it is told; every part of it must be found."""
    diary = Diary(binary, scratch())
    wanted = ("socket", "created for others", "in the arguments", "starts [", "has mode")
    found = Findings("control")
    os.umask(0)
    traced(diary, [sys.executable, "-S", os.path.join(HERE, "careless.py"), "share", diary.path, SECRETS[0]],
           found, "careless")
    modes(diary, found, "careless")
    os.umask(0o022)
    missed = [part for part in wanted if not any(part in line for line in found.lines)]
    findings.expect(not missed, f"control: not found: {missed}")
    return f"control: {len(wanted) - len(missed)} of {len(wanted)} leaks found"


def main():
    binary, _ = arguments()
    findings = Findings("privacy (R13, R17)")
    verbs = every_verb(binary, findings)
    files = umasks(binary, findings)
    programs(binary, findings)
    said = failures(binary, findings)
    findings.finish(f"{verbs} verbs watched, {files} commands that write files, editor and pager, {said} messages; "
                    f"{control(binary, findings)}")


main()
