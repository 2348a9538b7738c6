"""Positive controls: programs that keep a diary the careless way, for the tests of faults to find fault with.

    careless.py entries FILE [SECONDS]   adds 100 entries to a file of its own in two transactions
    careless.py halves DIARY AFTER       makes the diary what AFTER is, in two transactions
    careless.py copy DIARY COPY          copies the diary straight to its final name
    careless.py overwrite DIARY COPY     writes the copy over the diary, without a journal
    careless.py hurry FILE               adds entries to a file of its own, and waits for nobody
    careless.py stream DIARY             opens the diary, and prints
    careless.py share DIARY NOTE         keeps a note where others read it, and tells a program and a socket of it

What says "saved" says it too early.
"""

import os
import socket
import sqlite3
import sys
import time


def entries(path, seconds="0"):
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("CREATE TABLE entry(id INTEGER PRIMARY KEY, text TEXT)")
    for half in (range(50), range(50, 100)):
        connection.execute("BEGIN IMMEDIATE")
        for number in half:
            connection.execute("INSERT INTO entry VALUES (?, ?)", (number, "x" * 50))
        if half[0] == 50:
            print("saved", flush=True)
        connection.execute("COMMIT")
        # Long enough to be hit by a kill at a random moment.
        time.sleep(float(seconds))
    connection.close()


def halves(diary, after):
    connection = sqlite3.connect(diary, isolation_level=None)
    connection.execute("ATTACH ? AS wanted", (after,))
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for half in (tables[::2], tables[1::2]):
        connection.execute("BEGIN IMMEDIATE")
        for table in half:
            connection.execute(f'DELETE FROM main."{table}"')
            connection.execute(f'INSERT INTO main."{table}" SELECT * FROM wanted."{table}"')
        if half[-1] != tables[::2][-1]:
            print("saved", flush=True)
        connection.execute("COMMIT")
    connection.close()


def pieces(source, target, flags):
    with open(source, "rb") as file:
        data = file.read()
    descriptor = os.open(target, flags, 0o600)
    os.write(1, b"saved\n")
    for start in range(0, len(data), len(data) // 8):
        os.write(descriptor, data[start:start + len(data) // 8])
    os.ftruncate(descriptor, len(data))
    os.close(descriptor)


def copy(diary, target):
    pieces(diary, target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)


def overwrite(diary, source):
    pieces(source, diary, os.O_WRONLY)


def hurry(path):
    for number in range(50):
        connection = sqlite3.connect(path, timeout=0, isolation_level=None)
        connection.execute("INSERT INTO entry VALUES (?)", (number,))
        connection.close()


def stream(diary):
    os.open(diary, os.O_RDWR)
    os.write(1, b"saved\n")


def share(diary, note):
    with open(diary, "w") as file:
        file.write(note)
    socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()
    if os.fork() == 0:
        os.execv("/bin/echo", ["echo", note])
    os.wait()


globals()[sys.argv[1]](*sys.argv[2:])
