# SPDX-FileCopyrightText: 2026 Unknot Team
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window fills the screen it is on; when that is unplugged, it fills the one that is left."""

import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

from person import Person, wait_until

PROGRAM = sys.argv.pop()


def xrandr(*arguments):
    subprocess.run(["xrandr", *arguments], check=True, capture_output=True)


class TwoScreens(unittest.TestCase):
    def setUp(self):
        xrandr("--setmonitor", "left", "640/170x800/212+0+0", "screen")
        xrandr("--setmonitor", "right", "640/170x800/212+640+0", "none")
        self.folder = tempfile.TemporaryDirectory()
        (pathlib.Path(self.folder.name) / "settings.json").write_text(json.dumps({"hasReadFirstStart": True}))
        self.person = Person(PROGRAM)

    def tearDown(self):
        self.person.kills()
        self.folder.cleanup()

    def geometry(self):
        shell = self.person._run("getwindowgeometry", "--shell", self.person.window)
        values = dict(line.split("=") for line in shell.split())
        return tuple(int(values[key]) for key in ("X", "Y", "WIDTH", "HEIGHT"))

    def fills(self, *place):
        wait_until(lambda: self.geometry() == place, f"the window to fill {place}, not {self.geometry()}")

    def test_full_screen_stays_in_sight(self):
        person = self.person
        person.opens("--data-dir", self.folder.name, "start", "breathing-break")
        person._run("windowmove", "--sync", person.window, "700", "20")
        person.finds("Get ready")
        person.presses("f")
        self.fills(640, 0, 640, 800)
        # Window managers would bring it back by themselves; without one it is up to the program.
        subprocess.run(["openbox", "--exit"], check=True)
        xrandr("--delmonitor", "right")
        wait_until(lambda: self.geometry()[0] + self.geometry()[2] <= 640, "the window on the left screen")
        self.assertEqual(self.geometry()[:2], (0, 0))


if __name__ == "__main__":
    unittest.main(verbosity=2)
