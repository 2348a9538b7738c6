#!/usr/bin/env python3
"""Runs a command in a terminal of its own and prints what it wrote there, byte for byte.

    in_terminal.py COLUMNSxROWS [--errors-apart FILE] COMMAND...

With --errors-apart, standard error goes to a file in place of the terminal. What TYPED holds is typed ahead.
"""
import fcntl, os, pty, struct, sys, termios

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../Support"))
sys.dont_write_bytecode = True
import program

size, *command = sys.argv[1:]
apart = None
if command[0] == "--errors-apart":
    apart, command = command[1], command[2:]
columns, rows = map(int, size.split("x"))
child, terminal = pty.fork()
if child == 0:
    fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    if apart:
        os.dup2(os.open(apart, os.O_WRONLY | os.O_CREAT, 0o600), 2)
    program.become(command)
os.write(terminal, os.environ.get("TYPED", "").encode())
written = b""
while True:
    try:
        chunk = os.read(terminal, 65536)
    except OSError:  # the other end is closed
        break
    if not chunk:
        break
    written += chunk
sys.stdout.buffer.write(written.replace(b"\r\n", b"\n"))
sys.stdout.flush()
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
