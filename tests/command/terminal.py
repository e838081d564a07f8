"""Runs a command on a pseudo-terminal and types. SPDX-License-Identifier: MIT

    terminal.py ROWS COLUMNS [AWAITED TYPED]... -- COMMAND...

Each text is typed once the one before it was shown, the last one again each second: an interrupt discards what was typed.
The output is written as it was shown, then whether the terminal echoes and edits lines as before. The exit status is the
command's, 128 and the signal that ended it, or 124 after half a minute.
"""
import fcntl
import os
import pty
import select
import struct
import sys
import termios
import time

split = sys.argv.index("--")
rows, columns, *script = sys.argv[1:split]
script = [text.encode().decode("unicode_escape").encode() for text in script]
size = struct.pack("HHHH", int(rows), int(columns), 0, 0)
ready, go = os.pipe()
child, terminal = pty.fork()
if child == 0:
    os.read(ready, 1)
    os.execvp(sys.argv[split + 1], sys.argv[split + 1:])
fcntl.ioctl(terminal, termios.TIOCSWINSZ, size)
lines = termios.tcgetattr(terminal)[3]
os.write(go, b".")

output, seen, typed, end = b"", 0, b"", time.monotonic() + 30
while time.monotonic() < end:
    if script and script[0] in output[seen:]:
        seen, typed = len(output), script[1]
        del script[:2]
        os.write(terminal, typed)
    if not select.select([terminal], [], [], 1)[0]:
        os.write(terminal, b"" if script else typed)
        continue
    try:
        output += os.read(terminal, 65536)
    except OSError:  # the command has closed it
        break
else:
    os.kill(child, 9)
after = termios.tcgetattr(terminal)[3]
status = os.waitpid(child, 0)[1]
status = 128 + os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)
sys.stdout.buffer.write(output.replace(b"\r\n", b"\n"))
sys.stdout.flush()
print("" if output.endswith(b"\n") else "\n", end="")
print("<sane>" if after == lines and not script else f"<the terminal is {after:#x}, was {lines:#x}; not typed: {script}>")
sys.exit(124 if time.monotonic() >= end else status)
