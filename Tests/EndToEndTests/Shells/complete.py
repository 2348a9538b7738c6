#!/usr/bin/env python3
"""Types a line into a real shell, presses the tab key and prints the screen's text that follows.

    complete.py bash|zsh|fish LINE [HOME]

The shell runs in a terminal of its own, without anybody's settings but the completion of headache. What is printed
ends once the shell has been silent for a while.
"""
import os, pty, re, select, sys, time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../Support"))
sys.dont_write_bytecode = True
import program

shell, line = sys.argv[1:3]
home = os.environ["HOME"]
scripts = {
    "bash": ["bash", "--norc", "--noprofile", "-i"],
    "zsh": ["zsh", "-f", "-i"],
    "fish": ["fish", "--no-config", "-i"],
}
setup = {
    "bash": "bind 'set bell-style none'; bind 'set page-completions off'; bind 'set completion-query-items 0'; "
            "bind 'set show-all-if-ambiguous on'; bind 'set enable-bracketed-paste off'; "
            "source <(headache completions bash); PS1='READY> '",
    "zsh": "unsetopt zle_bracketed_paste 2>/dev/null; autoload -U compinit; compinit -D -u; "
           "source <(headache completions zsh); LISTMAX=0; setopt no_always_last_prompt no_beep list_ambiguous auto_list; unsetopt list_ambiguous; PS1='READY> '",
    "fish": "headache completions fish | source; function fish_prompt; echo -n 'READY> '; end",
}


def read(quiet, limit=20.0, until=None):
    """What the shell writes, until it is silent for a while or has written something."""
    text, end = b"", time.monotonic() + limit
    while time.monotonic() < end:
        ready, _, _ = select.select([terminal], [], [], quiet)
        if not ready and (until is None or until in text):
            break
        if ready:
            try:
                chunk = os.read(terminal, 65536)
            except OSError:
                break
            # fish asks the terminal what it is, and waits for the answer.
            if b"\x1b[c" in chunk or b"\x1b[0c" in chunk:
                os.write(terminal, b"\x1b[?62;c")
            if b"\x1b[6n" in chunk:
                os.write(terminal, b"\x1b[1;1R")
            text += chunk
    return text


child, terminal = pty.fork()
if child == 0:
    program.become(scripts[shell], TERM="xterm", COLUMNS="300", LINES="100", HISTFILE="/dev/null",
                   XDG_CONFIG_HOME=home + "/.config")
import fcntl, struct, termios
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 100, 300, 0, 0))
read(0.5)
os.write(terminal, setup[shell].encode() + b"\r")
read(0.3, until=b"READY> ")
read(0.3)
os.write(terminal, line.encode())
read(0.3)
os.write(terminal, b"\t")
text = read(0.7)
if shell != "bash":
    os.write(terminal, b"\t")  # the first may only complete what is common
    text += read(0.4)
text = re.sub(rb"\x1b(\[[0-9;?<>=]*[ -/]*[@-~]|\][^\x07\x1b]*(\x07|\x1b\\)|[()][A-Z0-9]|[=>78])", b"", text)
sys.stdout.buffer.write(line.encode() + text.replace(b"\r", b"") + b"\n")
os.close(terminal)
os.kill(child, 9)
os.waitpid(child, 0)
