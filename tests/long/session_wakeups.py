# SPDX-FileCopyrightText: 2026 Unknot Team
# SPDX-License-Identifier: GPL-3.0-or-later
"""A session that shows a still figure and makes no sound leaves the processor alone."""

import json
import pathlib
import sys
import tempfile
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "gui"))
from person import Person  # noqa: E402

PROGRAM = sys.argv.pop()
SILENT = {"hasReadFirstStart": True, "cues": {"tones": False, "voice": False}}
WATCHED = 20  # seconds


class SessionWakeups(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.person = Person(PROGRAM)

    def tearDown(self):
        if self.person.process and self.person.process.poll() is None:
            self.person.kills()
        self.folder.cleanup()

    def starts_a_session(self, **settings):
        data = pathlib.Path(self.folder.name, "data")
        data.mkdir(mode=0o700)
        (data / "settings.json").write_text(json.dumps({**SILENT, **settings}))
        # Nobody listens on the accessibility bus here, as on most desktops.
        self.person.opens("--data-dir", str(data), "start", "upper-trap-stretch",
                          env={"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "0"})
        time.sleep(15)  # well into the first hold, which takes half a minute

    def wakeups_a_second(self):
        before = self.wakeups()
        time.sleep(WATCHED)
        return (self.wakeups() - before) / WATCHED

    def wakeups(self):
        """How often any thread of the program went to sleep of its own will."""
        total = 0
        for status in pathlib.Path(f"/proc/{self.person.process.pid}/task").glob("*/status"):
            for line in status.read_text().splitlines():
                if line.startswith("voluntary_ctxt_switches:"):
                    total += int(line.split()[1])
        return total

    def test_a_still_figure_wakes_it_four_times_a_second_at_most(self):
        self.starts_a_session(stillPictures=True)
        measured = self.wakeups_a_second()
        print(f"{measured:.1f} wakeups a second")
        self.assertGreater(measured, 0.9, "the session does not run")
        self.assertLessEqual(measured, 4)


if __name__ == "__main__":
    unittest.main(verbosity=2)
