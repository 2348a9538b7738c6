"""A positive control: a program that keeps a diary the careless way, for the sweep of kills to find fault with."""

import sqlite3
import sys

connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("CREATE TABLE entry(id INTEGER PRIMARY KEY, text TEXT)")
for half in (range(50), range(50, 100)):
    connection.execute("BEGIN IMMEDIATE")
    for number in half:
        connection.execute("INSERT INTO entry VALUES (?, ?)", (number, "x" * 50))
    if half[0] == 50:
        print("saved", flush=True)
    connection.execute("COMMIT")
connection.close()
