# SPDX-FileCopyrightText: 2026 Unknot Team
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person at the desktop: looks through the accessibility tree, acts with keys and mouse."""

import os
import signal
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PATIENCE = 20  # seconds, generous because sanitized builds are slow


def wait_until(look, what):
    """Looks again and again until it sees something, and returns it."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        seen = look()
        if seen:
            return seen
        time.sleep(0.05)
    raise AssertionError(f"waited {PATIENCE} s for {what}")


class Person:
    def __init__(self, program):
        self.program = program
        self.process = None

    # What a person does

    def opens(self, *arguments, env=None):
        environment = dict(os.environ, **(env or {}))
        self.process = subprocess.Popen([self.program, *arguments], env=environment, text=True,
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.window = wait_until(self._window_id, "the window")
        self._run("windowactivate", "--sync", self.window)

    def presses(self, *keys):
        self._run("key", "--clearmodifiers", *keys)

    def types(self, text):
        self._run("type", "--delay", "40", text)

    def clicks(self, name, role=None):
        place = self.finds(name, role).get_extents(Atspi.CoordType.SCREEN)
        self._run("mousemove", "--sync", str(place.x + place.width // 2), str(place.y + place.height // 2),
                  "click", "1")

    def minimizes(self):
        self._run("windowminimize", "--sync", self.window)

    def comes_back(self):
        self._run("windowactivate", "--sync", self.window)

    def quits(self):
        """Leaves by the keyboard; returns the exit status and what was printed to standard error."""
        self.presses("ctrl+q")
        _, errors = self.process.communicate(timeout=PATIENCE)
        return self.process.returncode, errors

    def kills(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.communicate()

    def takes_picture(self, path):
        subprocess.run(["import", "-window", "root", path], check=True)

    # What a person sees

    def sees(self, name, role=None):
        """Whether something that is showing has this in its name."""
        return self._find(name, role) is not None

    def finds(self, name, role=None):
        return wait_until(lambda: self._find(name, role), f'"{name}"')

    def waits_until_gone(self, name, role=None):
        wait_until(lambda: self._find(name, role) is None, f'"{name}" to go')

    def has_focus(self, name):
        wait_until(lambda: any(name in node.get_name() and node.get_state_set().contains(Atspi.StateType.FOCUSED)
                               for node in self._everything()), f'"{name}" to have the focus')

    def title(self):
        return self._run("getwindowname", self.window).strip()

    # How

    def _run(self, *arguments):
        return subprocess.run(["xdotool", *arguments], check=True, capture_output=True, text=True).stdout

    def _window_id(self):
        if self.process.poll() is not None:
            raise AssertionError(f"ended with {self.process.returncode}: {self.process.stderr.read()}")
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid), "--name", "Unknot"],
                               capture_output=True, text=True).stdout.split()
        return found[0] if found else None

    def _find(self, name, role):
        for node in self._everything():
            if name in (node.get_name() or "") and (role is None or node.get_role_name() == role):
                return node
        return None

    def _everything(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(index)
            if application and application.get_process_id() == self.process.pid:
                yield from self._showing(application)

    def _showing(self, node):
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child is None:
                continue
            child.clear_cache()
            if child.get_state_set().contains(Atspi.StateType.SHOWING):
                yield child
                yield from self._showing(child)
