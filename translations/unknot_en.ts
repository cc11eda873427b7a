<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
    <context>
        <name>DoseBrief</name>
        <message numerus="yes">
            <source>%n time(s), own pace</source>
            <translation>
                <numerusform>%n time, own pace</numerusform>
                <numerusform>%n times, own pace</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s), slow</source>
            <translation>
                <numerusform>%n time, slow</numerusform>
                <numerusform>%n times, slow</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n slow breath(s)</source>
            <translation>
                <numerusform>%n slow breath</numerusform>
                <numerusform>%n slow breaths</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n time(s)</source>
            <extracomment>%1 is a short length of time such as "5 s"</extracomment>
            <translation>
                <numerusform>%1, %n time</numerusform>
                <numerusform>%1, %n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DoseParts</name>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n time</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n breath(s)</source>
            <translation>
                <numerusform>%n breath</numerusform>
                <numerusform>%n breaths</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n round(s)</source>
            <translation>
                <numerusform>%n round</numerusform>
                <numerusform>%n rounds</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DoseSentence</name>
        <message numerus="yes">
            <source>Press %1, then let go. %n time(s).</source>
            <translation>
                <numerusform>Press %1, then let go. %n time.</numerusform>
                <numerusform>Press %1, then let go. %n times.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Press %1, then let go. %n time(s) on each side.</source>
            <translation>
                <numerusform>Press %1, then let go. %n time on each side.</numerusform>
                <numerusform>Press %1, then let go. %n times on each side.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Press %1, then let go. %n time(s) on the sore side.</source>
            <translation>
                <numerusform>Press %1, then let go. %n time on the sore side.</numerusform>
                <numerusform>Press %1, then let go. %n times on the sore side.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hold %1, %n time(s) on each side.</source>
            <translation>
                <numerusform>Hold %1, %n time on each side.</numerusform>
                <numerusform>Hold %1, %n times on each side.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hold %1, %n time(s) on the sore side only.</source>
            <translation>
                <numerusform>Hold %1, %n time on the sore side only.</numerusform>
                <numerusform>Hold %1, %n times on the sore side only.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hold %1, %n time(s).</source>
            <translation>
                <numerusform>Hold %1, %n time.</numerusform>
                <numerusform>Hold %1, %n times.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hold %1, rest %2. Do this %n time(s).</source>
            <extracomment>%1 and %2 are lengths of time</extracomment>
            <translation>
                <numerusform>Hold %1, rest %2. Do this %n time.</numerusform>
                <numerusform>Hold %1, rest %2. Do this %n times.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Raise and lower slowly, %n time(s).</source>
            <translation>
                <numerusform>Raise and lower slowly, %n time.</numerusform>
                <numerusform>Raise and lower slowly, %n times.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Raise and lower slowly, %n time(s) on each side.</source>
            <translation>
                <numerusform>Raise and lower slowly, %n time on each side.</numerusform>
                <numerusform>Raise and lower slowly, %n times on each side.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Raise and lower slowly, %n time(s) on the sore side.</source>
            <translation>
                <numerusform>Raise and lower slowly, %n time on the sore side.</numerusform>
                <numerusform>Raise and lower slowly, %n times on the sore side.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move slowly, %n time(s).</source>
            <translation>
                <numerusform>Move slowly, %n time.</numerusform>
                <numerusform>Move slowly, %n times.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move slowly, %n time(s) on each side.</source>
            <translation>
                <numerusform>Move slowly, %n time on each side.</numerusform>
                <numerusform>Move slowly, %n times on each side.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move slowly, %n time(s) on the sore side.</source>
            <translation>
                <numerusform>Move slowly, %n time on the sore side.</numerusform>
                <numerusform>Move slowly, %n times on the sore side.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Do this %n time(s), at your own pace.</source>
            <translation>
                <numerusform>Do this %n time, at your own pace.</numerusform>
                <numerusform>Do this %n times, at your own pace.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Do this %n time(s) on each side, at your own pace.</source>
            <translation>
                <numerusform>Do this %n time on each side, at your own pace.</numerusform>
                <numerusform>Do this %n times on each side, at your own pace.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Do this %n time(s) on the sore side, at your own pace.</source>
            <translation>
                <numerusform>Do this %n time on the sore side, at your own pace.</numerusform>
                <numerusform>Do this %n times on the sore side, at your own pace.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Breathe in %1, out %2. %n slow breath(s).</source>
            <extracomment>%1 and %2 are lengths of time</extracomment>
            <translation>
                <numerusform>Breathe in %1, out %2. %n slow breath.</numerusform>
                <numerusform>Breathe in %1, out %2. %n slow breaths.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Breathe in %1, wait %2, breathe out %3. %n slow breath(s).</source>
            <extracomment>%1, %2 and %3 are lengths of time</extracomment>
            <translation>
                <numerusform>Breathe in %1, wait %2, breathe out %3. %n slow breath.</numerusform>
                <numerusform>Breathe in %1, wait %2, breathe out %3. %n slow breaths.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Do this %n time(s).</source>
            <translation>
                <numerusform>Do this %n time.</numerusform>
                <numerusform>Do this %n times.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cold for %1, off for %2. Do this %n time(s).</source>
            <translation>
                <numerusform>Cold for %1, off for %2. Do this %n time.</numerusform>
                <numerusform>Cold for %1, off for %2. Do this %n times.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Heat for %1, off for %2. Do this %n time(s).</source>
            <translation>
                <numerusform>Heat for %1, off for %2. Do this %n time.</numerusform>
                <numerusform>Heat for %1, off for %2. Do this %n times.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Do %n round(s).</source>
            <translation>
                <numerusform>Do %n round.</numerusform>
                <numerusform>Do %n rounds.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Rest %1. Do %n round(s).</source>
            <translation>
                <numerusform>Rest %1. Do %n round.</numerusform>
                <numerusform>Rest %1. Do %n rounds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DoseText</name>
        <message numerus="yes">
            <source>%1 to %n time(s) a day, every day.</source>
            <extracomment>"1 to 3 times a day, every day."</extracomment>
            <translation>
                <numerusform>%1 to %n time a day, every day.</numerusform>
                <numerusform>%1 to %n times a day, every day.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s) a day, every day.</source>
            <translation>
                <numerusform>%n time a day, every day.</numerusform>
                <numerusform>%n times a day, every day.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 to %n time(s) a day.</source>
            <extracomment>"1 to 3 times a day."</extracomment>
            <translation>
                <numerusform>%1 to %n time a day.</numerusform>
                <numerusform>%1 to %n times a day.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s) a day.</source>
            <translation>
                <numerusform>%n time a day.</numerusform>
                <numerusform>%n times a day.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) a week.</source>
            <translation>
                <numerusform>%n day a week.</numerusform>
                <numerusform>%n days a week.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 to %n a day</source>
            <extracomment>"3 to 5 a day"</extracomment>
            <translation>
                <numerusform>%1 to %n a day</numerusform>
                <numerusform>%1 to %n a day</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n a day</source>
            <translation>
                <numerusform>%n a day</numerusform>
                <numerusform>%n a day</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) a week</source>
            <translation>
                <numerusform>%n day a week</numerusform>
                <numerusform>%n days a week</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DurationText</name>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n second</numerusform>
                <numerusform>%n seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Journal</name>
        <message numerus="yes">
            <source>%n session(s) could be brought back.</source>
            <translation>
                <numerusform>%n session could be brought back.</numerusform>
                <numerusform>%n sessions could be brought back.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JournalWords</name>
        <message numerus="yes">
            <source>%n session(s) in the last 7 days, %1.</source>
            <extracomment>%1 is a length such as "24 minutes"</extracomment>
            <translation>
                <numerusform>%n session in the last 7 days, %1.</numerusform>
                <numerusform>%n sessions in the last 7 days, %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JsonFields</name>
        <message numerus="yes">
            <source>at least %n in the list</source>
            <translation>
                <numerusform>at least %n in the list</numerusform>
                <numerusform>at least %n in the list</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>at most %n in the list</source>
            <translation>
                <numerusform>at most %n in the list</numerusform>
                <numerusform>at most %n in the list</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JsonItem</name>
        <message numerus="yes">
            <source>at most %n letter(s)</source>
            <translation>
                <numerusform>at most %n letter</numerusform>
                <numerusform>at most %n letters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>at most %n word(s)</source>
            <translation>
                <numerusform>at most %n word</numerusform>
                <numerusform>at most %n words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PhaseWords</name>
        <message numerus="yes">
            <source>%n time(s), at your own pace</source>
            <translation>
                <numerusform>%n time, at your own pace</numerusform>
                <numerusform>%n times, at your own pace</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n breath(s)</source>
            <translation>
                <numerusform>%n breath</numerusform>
                <numerusform>%n breaths</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n time</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TerminalCommands</name>
        <message numerus="yes">
            <source>%n exercise(s)</source>
            <translation>
                <numerusform>%n exercise</numerusform>
                <numerusform>%n exercises</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TimelineCues</name>
        <message numerus="yes">
            <source>%n minute(s) left</source>
            <translation>
                <numerusform>%n minute left</numerusform>
                <numerusform>%n minutes left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s), at your own pace. Press Done when you have finished.</source>
            <extracomment>Spoken at the beginning. "Done" is a button, and as good as the key Enter.</extracomment>
            <translation>
                <numerusform>%n time, at your own pace. Press Done when you have finished.</numerusform>
                <numerusform>%n times, at your own pace. Press Done when you have finished.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Unknot::ArticleView</name>
        <message numerus="yes">
            <source>%n minute(s) to read.</source>
            <translation>
                <numerusform>%n minute to read.</numerusform>
                <numerusform>%n minutes to read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n source(s).</source>
            <translation>
                <numerusform>%n source.</numerusform>
                <numerusform>%n sources.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Unknot::ExerciseResults</name>
        <message numerus="yes">
            <source>%n exercise(s)</source>
            <translation>
                <numerusform>%n exercise</numerusform>
                <numerusform>%n exercises</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n exercise(s) hidden, as you ticked: %1</source>
            <extracomment>%1 is what a person ticked, such as "You take blood thinners or bleed easily"</extracomment>
            <translation>
                <numerusform>%n exercise hidden, as you ticked: %1</numerusform>
                <numerusform>%n exercises hidden, as you ticked: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of %n exercise(s) fits: %1</source>
            <extracomment>%1 lists chosen filters, such as "Stretch, No floor"</extracomment>
            <translation>
                <numerusform>None of %n exercise fits: %1</numerusform>
                <numerusform>None of %n exercises fits: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Unknot::FilterBar</name>
        <message numerus="yes">
            <source>Under %n minute(s)</source>
            <translation>
                <numerusform>Under %n minute</numerusform>
                <numerusform>Under %n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Unknot::RoutineModel</name>
        <message numerus="yes">
            <source>%n step(s) · %1</source>
            <extracomment>On the card of a routine. %1 is its length such as "about 8 min"</extracomment>
            <translation>
                <numerusform>%n step · %1</numerusform>
                <numerusform>%n steps · %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <extracomment>On the card of a routine. %1 are parts of the body such as "Neck, Upper back"</extracomment>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Unknot::SheetPreview</name>
        <message numerus="yes">
            <source>Preview, %n page(s)</source>
            <translation>
                <numerusform>Preview, %n page</numerusform>
                <numerusform>Preview, %n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UpcomingWords</name>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n time</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n breath(s)</source>
            <translation>
                <numerusform>%n breath</numerusform>
                <numerusform>%n breaths</numerusform>
            </translation>
        </message>
    </context>
</TS>
