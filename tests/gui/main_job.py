# SPDX-FileCopyrightText: 2026 Unknot Team
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job from end to end: find a stretch, be guided through it, print the routine."""

import datetime
import json
import pathlib
import sys
import tempfile
import unittest

from person import Person, wait_until

PROGRAM = sys.argv.pop()


class MainJob(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.data = pathlib.Path(self.folder.name, "data")
        self.person = Person(PROGRAM)

    def tearDown(self):
        if self.person.process and self.person.process.poll() is None:
            self.person.kills()
        self.folder.cleanup()

    def opens(self, *arguments):
        self.person.opens("--data-dir", str(self.data), *arguments)

    def has_read_the_first_page(self):
        self.data.mkdir(mode=0o700)
        (self.data / "settings.json").write_text(json.dumps({"hasReadFirstStart": True}))

    def quits(self):
        status, errors = self.person.quits()
        self.assertEqual(status, 0, errors)

    def test_first_start_to_a_running_session_in_three_clicks(self):
        person = self.person
        self.opens()
        person.clicks("where is it tight?")
        person.clicks("Neck", "list item")
        person.clicks("Start", "push button")
        person.finds("Get ready")
        person.finds("Pause")

    def test_the_first_page_is_shown_once(self):
        self.opens()
        self.person.clicks("where is it tight?")
        self.person.finds("Search exercises")
        self.quits()
        self.opens()
        self.person.finds("Search exercises")
        self.assertFalse(self.person.sees("I have read this"))
        self.quits()

    def test_finds_by_typing_without_accents_case_or_order(self):
        person = self.person
        self.has_read_the_first_page()
        self.opens()
        person.presses("ctrl+f")
        person.has_focus("Search exercises")
        person.types("WALL calf")
        person.finds("Calf stretch at the wall", "list item")
        person.waits_until_gone("Side neck stretch", "list item")
        person.presses("Down", "Return")
        person.finds("You should feel")
        person.finds("Stop if")
        person.presses("Escape")
        person.finds("Calf stretch at the wall", "list item")
        self.quits()

    def denies_the_questions(self):
        self.person.has_focus("No, none of these: start")
        self.person.presses("Return")

    def test_who_says_yes_is_told_what_to_do(self):
        person = self.person
        self.has_read_the_first_page()
        self.opens("start", "cramp-rescue")
        person.finds("Is one calf or thigh swollen")
        person.clicks("Yes: Before you start: your legs", "push button")
        person.finds("Do this instead")
        person.presses("Return")
        person.finds("Stop and call the emergency number")
        self.quits()

    def test_what_is_ticked_is_hidden_until_it_is_unticked(self):
        person = self.person
        self.data.mkdir(mode=0o700)
        chosen = {"hasReadFirstStart": True, "askFirst": ["blood-thinners"]}
        (self.data / "settings.json").write_text(json.dumps(chosen))
        self.opens()
        person.presses("ctrl+f")
        person.has_focus("Search exercises")
        person.types("ball")
        person.finds("hidden, as you ticked: You take blood thinners")
        self.assertFalse(person.sees("Foot roll on a ball", "list item"))
        person.clicks("What I ticked", "push button")
        person.has_focus("You take blood thinners or bleed easily")
        person.presses("space", "ctrl+f")
        person.waits_until_gone("hidden, as you ticked")
        person.finds("Foot roll on a ball", "list item")
        self.quits()

    def test_a_session_obeys_its_keys(self):
        person = self.person
        self.has_read_the_first_page()
        self.opens("start", "knot-six")
        self.denies_the_questions()
        person.finds("Get ready")
        person.finds("Step 1 of 6")
        person.finds("Pause", "push button") # it runs: until there is sound, the key would start it
        person.presses("space")
        person.finds("Paused")
        person.presses("space")
        person.waits_until_gone("Paused")
        person.presses("Right")
        person.finds("Now the right side")
        person.presses("Right")
        person.finds("Step 2 of 6")
        person.presses("h")
        person.finds("Leave this exercise out")
        person.clicks("Skip this exercise")
        person.finds("Step 3 of 6")
        person.finds("Hold")
        person.presses("Escape")
        person.finds("End the session here?")
        person.clicks("End the session", "push button")
        person.finds("Stopped early")
        person.presses("3", "Escape")
        person.finds("Search exercises")
        self.quits()

    def test_a_session_comes_to_its_end(self):
        person = self.person
        self.has_read_the_first_page()
        self.opens("--speed", "60", "start", "breathing-break")
        person.finds("Done")
        person.clicks("Back", "push button")
        person.finds("Search exercises")
        self.quits()

    def test_a_killed_session_can_be_continued(self):
        person = self.person
        self.is_killed_in_the_second_step()
        self.opens()
        person.finds("was cut short")
        person.clicks("Continue there", "push button")
        person.finds("Step 2 of 6")

    def test_starting_it_by_command_offers_where_it_stopped(self):
        person = self.person
        self.is_killed_in_the_second_step()
        self.opens("start", "knot-six")
        self.denies_the_questions()
        person.finds("Step 1 of 6")
        person.finds("was cut short")
        person.finds("Pause", "push button")
        # The keys are the session's.
        person.presses("space")
        person.finds("Paused")
        person.clicks("Continue there", "push button")
        person.finds("Step 2 of 6")
        self.assertFalse(person.sees("was cut short"))
        person.kills()

    def test_what_was_cut_short_is_offered_until_it_is_gone_on_with(self):
        person = self.person
        self.is_killed_in_the_second_step()
        damaged = self.data / "routines" / "mine.json"
        damaged.parent.mkdir(exist_ok=True)
        damaged.write_text('{"id": "mine", ')
        left = self.state()
        self.opens()
        person.finds("mine.json")
        person.finds("was cut short")
        person.clicks("Not now", "push button")
        person.waits_until_gone("was cut short")
        self.quits()
        self.assertEqual(self.state(), left)

        self.opens("--speed", "60", "start", "breathing-break")
        person.finds("Done")
        person.clicks("Back", "push button")
        person.finds("was cut short")
        wait_until(lambda: self.state() == left, "the state to be back on the disk")
        person.clicks("Continue there", "push button")
        person.finds("Step 2 of 6")

    def test_what_was_cut_short_long_ago_is_not_offered(self):
        self.is_killed_in_the_second_step()
        self.has_been_left(days_ago=4)
        self.opens()
        self.person.finds("Search exercises")
        self.assertFalse(self.person.sees("was cut short"))
        self.quits()

    def test_another_session_ends_the_running_one_only_when_told_to(self):
        person = self.person
        self.has_read_the_first_page()
        self.opens("start", "breathing-break")
        person.finds("Get ready")
        person.presses("ctrl+1")
        person.clicks("Neck", "list item")
        for answer, routine in ("Stay in this session", "breathing-break"), ("End it and start the other", "now-neck"):
            with self.subTest(answer=answer):
                person.presses("ctrl+1")
                person.clicks("Start", "push button")
                person.finds("A session is not over yet")
                person.clicks(answer, "push button")
                person.finds("Pause", "push button")
                self.assertEqual(json.loads(self.state())["routine"], routine)
        person.kills()

    def test_a_session_of_another_day_is_continued_after_the_questions(self):
        person = self.person
        self.is_killed_in_the_second_step()
        self.has_been_left(days_ago=1)
        for answer, result in ("Escape", "Search exercises"), ("Return", "Step 2 of 6"):
            with self.subTest(answer=answer):
                self.opens()
                person.clicks("Continue there", "push button")
                person.has_focus("No, none of these: continue")
                self.assertFalse(person.sees("Step 2 of 6"))
                person.presses(answer)
                person.finds(result)
                person.kills()

    def has_been_left(self, days_ago):
        left = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(days=days_ago)
        state = json.loads(self.state())
        state["savedAt"] = left.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        (self.data / "session.json").write_text(json.dumps(state))

    def is_killed_in_the_second_step(self):
        person = self.person
        self.has_read_the_first_page()
        self.opens("start", "knot-six")
        self.denies_the_questions()
        person.finds("Get ready")
        person.presses("Right", "Right")
        person.finds("Step 2 of 6")
        wait_until(lambda: '"upper-trap' in self.state() or '"knot-six"' in self.state(), "the state on the disk")
        wait_until(lambda: json.loads(self.state()).get("phase", 0) > 4, "the second step in it")
        person.kills()

    def test_closing_in_mid_session_asks_once(self):
        person = self.person
        self.has_read_the_first_page()
        self.opens("start", "knot-six")
        self.denies_the_questions()
        person.finds("Get ready")
        person.presses("ctrl+q")
        person.finds("A session is running")
        self.assertIsNone(person.process.poll())
        self.quits()

    def test_prints_a_routine_as_pdf(self):
        person = self.person
        self.has_read_the_first_page()
        self.opens()
        person.presses("ctrl+2")
        person.clicks("6 moves from neck to calf", "list item")
        person.clicks("Print", "push button")
        person.clicks("Save as PDF", "push button")
        path = pathlib.Path(self.folder.name, "sheet.pdf")
        person.has_focus("File name")
        person.presses("ctrl+a")
        person.types(str(path))
        person.presses("Return")
        wait_until(lambda: path.exists() and path.read_bytes().startswith(b"%PDF"), "the sheet")
        person.finds("sheet.pdf")
        self.quits()

    def test_a_damaged_file_is_named_beside_a_session_that_begins_at_once(self):
        self.has_read_the_first_page()
        damaged = self.data / "routines" / "mine.json"
        damaged.parent.mkdir()
        damaged.write_text('{"id": "mine", ')
        self.opens("start", "breathing-break")
        self.person.finds("Pause", "push button")
        self.person.finds("mine.json")
        self.person.kills()

    def test_a_damaged_file_is_named_and_left_in_place(self):
        self.has_read_the_first_page()
        damaged = self.data / "routines" / "mine.json"
        damaged.parent.mkdir()
        damaged.write_text('{"id": "mine", ')
        self.opens()
        self.person.finds("mine.json")
        self.person.finds("Search exercises")
        self.quits()
        self.assertEqual(damaged.read_text(), '{"id": "mine", ')

    def state(self):
        path = self.data / "session.json"
        return path.read_text() if path.exists() else ""


if __name__ == "__main__":
    unittest.main(verbosity=2)
