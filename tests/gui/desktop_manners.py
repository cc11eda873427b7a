# SPDX-FileCopyrightText: 2026 Unknot Team
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the program behaves among others: it ends when it is asked to, obeys media keys, and waits for no bus."""

import json
import os
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import time
import unittest

from person import Person, wait_until

PROGRAM = sys.argv.pop()
MEDIA = "org.mpris.MediaPlayer2.unknot"


class DesktopManners(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.data = pathlib.Path(self.folder.name, "data")
        self.data.mkdir(mode=0o700)
        (self.data / "settings.json").write_text(json.dumps({"hasReadFirstStart": True}))
        self.person = Person(PROGRAM)

    def tearDown(self):
        if self.person.process and self.person.process.poll() is None:
            self.person.kills()
        self.folder.cleanup()

    def opens(self, *arguments, env=None):
        self.person.opens("--data-dir", str(self.data), *arguments, env=env)

    def ends_when_asked(self, number):
        """In time, saying by which signal, and without a word of complaint."""
        process = self.person.process
        asked = time.monotonic()
        process.send_signal(number)
        _, errors = process.communicate(timeout=10)
        self.assertLess(time.monotonic() - asked, 2)
        self.assertEqual(process.returncode, 128 + number, errors)
        self.assertNotIn("QThread", errors)

    def into_phase(self):
        path = self.data / "session.json"
        return json.loads(path.read_text())["intoPhase"] if path.exists() else None

    def test_a_session_that_is_ended_by_the_system_can_be_continued(self):
        for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
            with self.subTest(signal=signal.Signals(number).name):
                self.opens("start", "breathing-break")
                self.person.finds("Get ready")
                self.media_status_is("Playing")
                wait_until(lambda: self.media_position() > 1.5, "a second and a half of the session")
                self.ends_when_asked(number)
                # Where it was at the very end, not only the last phase that began.
                self.assertGreater(self.into_phase(), 1)
                self.opens()
                self.person.finds("was cut short")
                self.person.clicks("Continue there", "push button")
                self.person.finds("Get ready")
                self.person.kills()

    def test_it_ends_with_a_dialog_open(self):
        self.opens()
        self.person.presses("ctrl+2")
        self.person.clicks("6 moves from neck to calf", "list item")
        self.person.clicks("Print", "push button")
        self.person.clicks("Save as PDF", "push button")
        self.person.has_focus("File name")
        self.ends_when_asked(signal.SIGTERM)

    def test_media_keys_reach_a_session_and_nothing_else(self):
        person = self.person
        self.opens()
        person.finds("Search exercises")
        self.assertFalse(self.is_media_player())
        self.opens_session_here()
        self.media_status_is("Playing")
        self.assertIn("Five deep breaths", self.media("Get", "org.mpris.MediaPlayer2.Player", "Metadata"))
        self.media_key("PlayPause")
        person.finds("Paused")
        self.media_status_is("Paused")
        self.media_key("Play")
        person.waits_until_gone("Paused")
        self.media_status_is("Playing")
        person.presses("h")
        person.finds("Stopped")
        self.media_status_is("Paused")
        self.media_key("PlayPause")
        self.media_key("Play")
        self.media_key("Pause") # the answer to this call comes after those to the others
        self.media_status_is("Paused")
        self.assertTrue(person.sees("Stopped"))
        person.clicks("Continue more gently", "push button")
        self.media_status_is("Playing")
        person.finds("Breathe in")
        person.presses("Escape")
        person.clicks("End the session", "push button")
        person.finds("Stopped early")
        person.presses("Escape")
        person.finds("Search exercises")
        wait_until(lambda: not self.is_media_player(), "the keys to be others' again")

    def opens_session_here(self):
        self.person.kills()
        self.opens("start", "breathing-break")
        self.person.finds("Get ready")

    def test_a_bus_that_never_answers_holds_up_neither_start_nor_session_nor_end(self):
        path = os.path.join(self.folder.name, "bus")
        with socket.socket(socket.AF_UNIX) as bus:
            bus.bind(path)
            bus.listen(50)
            address = f"unix:path={path}"
            begun = time.monotonic()
            self.opens("start", "breathing-break",
                       env={"DBUS_SESSION_BUS_ADDRESS": address, "DBUS_SYSTEM_BUS_ADDRESS": address})
            self.assertLess(time.monotonic() - begun, 8)
            wait_until(lambda: self.into_phase() is not None, "the first phase of the session")
            self.person.presses("space")
            wait_until(lambda: (self.into_phase() or 0) > 0, "the pause")
            self.ends_when_asked(signal.SIGTERM)

    # The desktop's side

    def bus_call(self, service, path, method, *arguments):
        return subprocess.run(["gdbus", "call", "--session", "--dest", service, "--object-path", path,
                               "--method", method, *arguments], capture_output=True, text=True).stdout.strip()

    def media(self, method, *arguments):
        return self.bus_call(MEDIA, "/org/mpris/MediaPlayer2", f"org.freedesktop.DBus.Properties.{method}", *arguments)

    def media_key(self, key):
        self.bus_call(MEDIA, "/org/mpris/MediaPlayer2", f"org.mpris.MediaPlayer2.Player.{key}")

    def media_status_is(self, status):
        wait_until(lambda: status in self.media("Get", "org.mpris.MediaPlayer2.Player", "PlaybackStatus"),
                   f"the session to be {status}")

    def media_position(self):
        answer = self.media("Get", "org.mpris.MediaPlayer2.Player", "Position")  # "(<int64 1234567>,)"
        digits = "".join(filter(str.isdigit, answer.replace("int64", "")))
        return int(digits or 0) / 1e6

    def is_media_player(self):
        return "true" in self.bus_call("org.freedesktop.DBus", "/org/freedesktop/DBus",
                                       "org.freedesktop.DBus.NameHasOwner", MEDIA)


if __name__ == "__main__":
    unittest.main(verbosity=2)
