# SPDX-FileCopyrightText: 2026 Unknot Team
# SPDX-License-Identifier: GPL-3.0-or-later
"""The moving picture of an exercise: it can be led by hand, and costs nothing while nobody sees it."""

import json
import os
import pathlib
import sys
import tempfile
import time
import unittest

from person import Person, wait_until

PROGRAM = sys.argv.pop()


class MovingPictures(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.data = pathlib.Path(self.folder.name, "data")
        self.data.mkdir(mode=0o700)
        self.person = Person(PROGRAM)
        self.neighbour = Person(PROGRAM)

    def tearDown(self):
        for person in (self.person, self.neighbour):
            if person.process and person.process.poll() is None:
                person.kills()
        self.folder.cleanup()

    def opens_an_exercise(self, **settings):
        person = self.person
        (self.data / "settings.json").write_text(json.dumps({"hasReadFirstStart": True, **settings}))
        person.opens("--data-dir", str(self.data))
        person.presses("ctrl+f")
        person.has_focus("Search exercises")
        person.types("cat camel")
        person.waits_until_gone("Side neck stretch", "list item")
        person.presses("Down", "Return")
        person.finds("You should feel")

    def works(self):
        """Whether the program has used the processor for more than a trace of one second."""
        before = self.processor_seconds()
        time.sleep(1)
        return self.processor_seconds() - before > 0.02

    def processor_seconds(self):
        stat = pathlib.Path(f"/proc/{self.person.process.pid}/stat").read_text()
        user, system = stat.rpartition(")")[2].split()[11:13]
        return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")

    def comes_to_rest(self, where):
        wait_until(lambda: not self.works(), f"rest {where}")

    def moves(self, where):
        wait_until(self.works, f"the picture to move {where}")

    def test_costs_nothing_while_nobody_sees_it(self):
        person = self.person
        self.opens_an_exercise()
        self.moves("at first")
        person.minimizes()
        self.comes_to_rest("in a minimized window")
        person.comes_back()
        self.moves("in the window that came back")
        person.presses("ctrl+2")
        self.comes_to_rest("behind another page")
        person.presses("ctrl+1")
        self.moves("on its page")
        self.neighbour.opens("--data-dir", str(pathlib.Path(self.folder.name, "other")))
        self.comes_to_rest("behind another window")

    def test_still_pictures_cost_nothing(self):
        self.opens_an_exercise(stillPictures=True)
        self.comes_to_rest("with still pictures")
        self.assertFalse(self.person.sees("Pause the picture"))

    def test_any_moment_can_be_seen_by_keys(self):
        person = self.person
        self.opens_an_exercise()
        person.finds("Pause the picture")
        person.clicks("Moment of the movement", "slider")
        person.finds("Move the picture")
        wait_until(lambda: self.moment() == "halfway", "the middle")
        person.presses("End")
        wait_until(lambda: self.moment() == "at the end", "the end")
        person.presses("Left")
        wait_until(lambda: self.moment() == "95 per cent of the way", "a step back")
        self.comes_to_rest("in hand")
        person.clicks("Move the picture")
        person.finds("Pause the picture")
        self.moves("after the button")

    def moment(self):
        return self.person.finds("Moment of the movement", "slider").get_description()


if __name__ == "__main__":
    unittest.main(verbosity=2)
