<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
    <context>
        <name>ArrowReader</name>
        <message>
            <source>one of %1</source>
            <translation>genau eines von %1</translation>
        </message>
        <message>
            <source>a landmark</source>
            <translation>ein Körperpunkt</translation>
        </message>
    </context>
    <context>
        <name>ArticleReader</name>
        <message>
            <source>exercises</source>
            <translation>Übungen</translation>
        </message>
        <message>
            <source>routines</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>sources</source>
            <translation>Quellen</translation>
        </message>
    </context>
    <context>
        <name>AtomicSave</name>
        <message>
            <source>%1 could not be saved: %2</source>
            <extracomment>%1 is a file name, %2 the reason such as "No space left on device".</extracomment>
            <translation>%1 konnte nicht gespeichert werden: %2</translation>
        </message>
        <message>
            <source>it is a link that points nowhere</source>
            <translation>es ist eine Verknüpfung, die ins Leere führt</translation>
        </message>
        <message>
            <source>it is not an ordinary file</source>
            <translation>es ist keine gewöhnliche Datei</translation>
        </message>
        <message>
            <source>what was written could not be read back</source>
            <translation>das Geschriebene ließ sich nicht zurücklesen</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>Only exercises for this region: %1.</source>
            <translation>Nur Übungen für diese Körperregion: %1.</translation>
        </message>
        <message>
            <source>Only exercises of this technique: %1.</source>
            <translation>Nur Übungen dieser Technik: %1.</translation>
        </message>
        <message>
            <source>As JSON.</source>
            <translation>Als JSON.</translation>
        </message>
        <message>
            <source>The file to write; with --all, the folder.</source>
            <translation>Die Datei, in die geschrieben wird; mit --all der Ordner.</translation>
        </message>
        <message>
            <source>Paper size: %1.</source>
            <translation>Papierformat: %1.</translation>
        </message>
        <message>
            <source>Exercises a page: %1.</source>
            <translation>Übungen pro Seite: %1.</translation>
        </message>
        <message>
            <source>Nothing smaller than 16 point.</source>
            <translation>Nichts kleiner als 16 Punkt.</translation>
        </message>
        <message>
            <source>Pictures as lines that copy well.</source>
            <translation>Bilder als Linien, die sich gut kopieren lassen.</translation>
        </message>
        <message>
            <source>No pictures.</source>
            <translation>Keine Bilder.</translation>
        </message>
        <message>
            <source>Boxes to tick, for example 7x3: seven days, three times a day.</source>
            <translation>Kästchen zum Abhaken, zum Beispiel 7x3: sieben Tage, dreimal am Tag.</translation>
        </message>
        <message>
            <source>Language of the sheet: %1.</source>
            <translation>Sprache des Blatts: %1.</translation>
        </message>
        <message>
            <source>Title of the sheet.</source>
            <translation>Titel des Blatts.</translation>
        </message>
        <message>
            <source>A note to the person who does it.</source>
            <translation>Eine Notiz für die Person, die übt.</translation>
        </message>
        <message>
            <source>Every exercise, each as a PNG.</source>
            <translation>Jede Übung, jeweils als PNG.</translation>
        </message>
        <message>
            <source>Start and end of every exercise on one sheet: PNG or PDF.</source>
            <translation>Anfang und Ende jeder Übung auf einem Blatt: PNG oder PDF.</translation>
        </message>
        <message>
            <source>The moment: start, end, or a number from 0 to 1.</source>
            <translation>Der Moment: start, end oder eine Zahl von 0 bis 1.</translation>
        </message>
        <message>
            <source>Size of the picture in pixels, in a PDF in points; otherwise 480x360.</source>
            <translation>Größe des Bildes in Pixeln, in einem PDF in Punkt; sonst 480x360.</translation>
        </message>
        <message>
            <source>Colours: %1.</source>
            <translation>Farben: %1.</translation>
        </message>
        <message>
            <source>The side that it works: %1.</source>
            <translation>Die Seite, an der geübt wird: %1.</translation>
        </message>
        <message>
            <source>Keep everything in this folder. For testing, and to carry Unknot along.</source>
            <translation>Alles in diesem Ordner aufbewahren. Zum Testen und zum Mitnehmen von Unknot.</translation>
        </message>
        <message>
            <source>Let the clock run N times as fast. For testing.</source>
            <translation>Die Uhr N-mal so schnell laufen lassen. Zum Testen.</translation>
        </message>
        <message>
            <source>Name on this file descriptor what has been saved. For testing.</source>
            <translation>Auf diesem Dateideskriptor melden, was gespeichert wurde. Zum Testen.</translation>
        </message>
        <message>
            <source>Show this help.</source>
            <translation>Diese Hilfe anzeigen.</translation>
        </message>
        <message>
            <source>Show the version.</source>
            <translation>Die Version anzeigen.</translation>
        </message>
        <message>
            <source>unknot: %1
See unknot --help.</source>
            <translation>unknot: %1
Siehe unknot --help.</translation>
        </message>
        <message>
            <source>there is no command "%1"</source>
            <translation>den Befehl „%1“ gibt es nicht</translation>
        </message>
        <message>
            <source>%1 takes no "%2"</source>
            <translation>%1 nimmt kein „%2“ an</translation>
        </message>
        <message>
            <source>check needs at least one file</source>
            <translation>check braucht mindestens eine Datei</translation>
        </message>
        <message>
            <source>%1 needs one id or file</source>
            <translation>%1 braucht genau eine Kennung oder Datei</translation>
        </message>
        <message>
            <source>--%1 goes with %2</source>
            <translation>--%1 gehört zu %2</translation>
        </message>
        <message>
            <source>print needs -o FILE.pdf</source>
            <translation>print braucht -o FILE.pdf</translation>
        </message>
        <message>
            <source>--region must be one of %1</source>
            <translation>--region muss einer dieser Werte sein: %1</translation>
        </message>
        <message>
            <source>--technique must be one of %1</source>
            <translation>--technique muss einer dieser Werte sein: %1</translation>
        </message>
        <message>
            <source>--paper must be one of %1</source>
            <translation>--paper muss einer dieser Werte sein: %1</translation>
        </message>
        <message>
            <source>--per-page must be one of %1</source>
            <translation>--per-page muss einer dieser Werte sein: %1</translation>
        </message>
        <message>
            <source>--language must be one of %1</source>
            <translation>--language muss einer dieser Werte sein: %1</translation>
        </message>
        <message>
            <source>--grid must be DAYSxTIMES, up to %1 days and %2 times a day, for example 7x3</source>
            <translation>--grid muss DAYSxTIMES sein, bis zu %1 Tage und %2-mal am Tag, zum Beispiel 7x3</translation>
        </message>
        <message>
            <source>--data-dir needs a folder</source>
            <translation>--data-dir braucht einen Ordner</translation>
        </message>
        <message>
            <source>--speed must be a number from 0.1 to 1000</source>
            <translation>--speed muss eine Zahl von 0.1 bis 1000 sein</translation>
        </message>
        <message>
            <source>--ack-fd must be the number of a file descriptor</source>
            <translation>--ack-fd muss die Nummer eines Dateideskriptors sein</translation>
        </message>
        <message>
            <source>
Exit codes: 0 done, 1 the input is at fault, 2 wrong usage, 3 the disk, printer or sound is at fault.</source>
            <translation>
Rückgabewerte: 0 erledigt, 1 es liegt an der Eingabe, 2 falscher Aufruf, 3 es liegt an Festplatte, Drucker oder Ton.</translation>
        </message>
        <message>
            <source>unknot: there is no display for a window. Without one: unknot print knot-six -o knot-six.pdf, or see unknot --help</source>
            <translation>unknot: Für ein Fenster fehlt der Bildschirm. Ohne Fenster geht: unknot print knot-six -o knot-six.pdf, oder siehe unknot --help</translation>
        </message>
        <message>
            <source>As a table for spreadsheets: a row for each side that was held, with its session.</source>
            <translation>Als Tabelle: eine Zeile für jede gehaltene Seite, mit ihrer Sitzung.</translation>
        </message>
        <message>
            <source>journal needs --csv or --json</source>
            <translation>journal braucht --csv oder --json</translation>
        </message>
        <message>
            <source>Unknot guides you out of a tight, knotted muscle.

unknot                       open the window
unknot list                  exercises
unknot routines              routines
unknot show ID               one exercise or routine, as text
unknot plan ID|FILE          what comes when, and how long it takes
unknot start ID|FILE         open the window and start the session
unknot print ID|FILE -o PDF  a sheet for paper
unknot figure ID -o FILE     the picture of an exercise: SVG, PNG or PDF
unknot check FILE...         look for mistakes in exercise and routine files
unknot journal --csv|--json  what was done

Options:
</source>
            <translation>Unknot begleitet Sie Schritt für Schritt, wenn ein Muskel verspannt oder verknotet ist.

unknot                       das Fenster öffnen
unknot list                  Übungen
unknot routines              Programme
unknot show ID               eine Übung oder ein Programm, als Text
unknot plan ID|FILE          was wann kommt und wie lange es dauert
unknot start ID|FILE         das Fenster öffnen und die Sitzung beginnen
unknot print ID|FILE -o PDF  ein Blatt auf Papier
unknot figure ID -o FILE     das Bild einer Übung: SVG, PNG oder PDF
unknot check FILE...         Dateien mit Übungen und Programmen auf Fehler prüfen
unknot journal --csv|--json  was gemacht wurde

Optionen:
</translation>
        </message>
    </context>
    <context>
        <name>ContactSheet</name>
        <message>
            <source>%1 (no figure)</source>
            <translation>%1 (kein Bild)</translation>
        </message>
    </context>
    <context>
        <name>DataFolder</name>
        <message>
            <source>it could not be made</source>
            <translation>er konnte nicht angelegt werden</translation>
        </message>
        <message>
            <source>it is not a folder</source>
            <translation>es ist kein Ordner</translation>
        </message>
        <message>
            <source>The folder %1 cannot be used: %2</source>
            <translation>Der Ordner %1 lässt sich nicht verwenden: %2</translation>
        </message>
    </context>
    <context>
        <name>Database</name>
        <message>
            <source>The journal %1 cannot be used: %2</source>
            <translation>Das Tagebuch %1 kann nicht benutzt werden: %2</translation>
        </message>
        <message>
            <source>another program is using it</source>
            <extracomment>%1 names it: "unknot (process 1234)".</extracomment>
            <translation>Ein anderes Programm benutzt es</translation>
        </message>
        <message>
            <source>%1 is using it</source>
            <translation>%1 benutzt es</translation>
        </message>
        <message>
            <source>it is damaged</source>
            <translation>Es ist beschädigt</translation>
        </message>
    </context>
    <context>
        <name>DiscomfortText</name>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>mild</source>
            <translation>leicht</translation>
        </message>
        <message>
            <source>noticeable</source>
            <translation>spürbar</translation>
        </message>
        <message>
            <source>strong</source>
            <translation>stark</translation>
        </message>
        <message>
            <source>worst</source>
            <translation>am schlimmsten</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>How much discomfort there is: a number from 0 to 10, and its word, such as "mild"</extracomment>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>DoseBrief</name>
        <message numerus="yes">
            <source>%n time(s), own pace</source>
            <translation>
                <numerusform>%n‑mal im eigenen Tempo</numerusform>
                <numerusform>%n‑mal im eigenen Tempo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s), slow</source>
            <translation>
                <numerusform>%n‑mal langsam</numerusform>
                <numerusform>%n‑mal langsam</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n slow breath(s)</source>
            <translation>
                <numerusform>%n langsamer Atemzug</numerusform>
                <numerusform>%n langsame Atemzüge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n time(s)</source>
            <extracomment>%1 is a short length of time such as "5 s"</extracomment>
            <translation>
                <numerusform>%1, %n‑mal</numerusform>
                <numerusform>%1, %n‑mal</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, each side</source>
            <extracomment>%1 is such as "30 s" or "10 times, slow"</extracomment>
            <translation>%1 je Seite</translation>
        </message>
        <message>
            <source>%1, sore side</source>
            <extracomment>%1 is such as "30 s" or "10 times, slow"</extracomment>
            <translation>%1, schmerzende Seite</translation>
        </message>
        <message>
            <source>, </source>
            <extracomment>Stands between two parts of a short list: "10 min cold, 15 min off"</extracomment>
            <translation>, </translation>
        </message>
        <message>
            <source>%1 cold</source>
            <extracomment>%1 is a short length of time such as "10 min"</extracomment>
            <translation>%1 Kälte</translation>
        </message>
        <message>
            <source>%1 heat</source>
            <extracomment>%1 is a short length of time such as "10 min"</extracomment>
            <translation>%1 Wärme</translation>
        </message>
        <message>
            <source>%1 off</source>
            <extracomment>%1 is a short length of time such as "10 min"</extracomment>
            <translation>%1 Pause</translation>
        </message>
    </context>
    <context>
        <name>DoseParts</name>
        <message>
            <source>hold</source>
            <translation>halten</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n‑mal</numerusform>
                <numerusform>%n‑mal</numerusform>
            </translation>
        </message>
        <message>
            <source>keep going</source>
            <translation>durchgehend</translation>
        </message>
        <message numerus="yes">
            <source>%n breath(s)</source>
            <translation>
                <numerusform>%n Atemzug</numerusform>
                <numerusform>%n Atemzüge</numerusform>
            </translation>
        </message>
        <message>
            <source>in %1, out %2</source>
            <extracomment>Of one breath. The holes are short lengths of time such as "3 s"</extracomment>
            <translation>%1 ein, %2 aus</translation>
        </message>
        <message>
            <source>in %1, wait %2, out %3</source>
            <extracomment>Of one breath. The holes are short lengths of time such as "3 s"</extracomment>
            <translation>%1 ein, %2 warten, %3 aus</translation>
        </message>
        <message>
            <source>in turn</source>
            <translation>im Wechsel</translation>
        </message>
        <message>
            <source>at your own pace</source>
            <translation>im eigenen Tempo</translation>
        </message>
        <message>
            <source>%1 there, %2 back</source>
            <extracomment>Of one movement. The holes are short lengths of time such as "2 s"</extracomment>
            <translation>%1 hin, %2 zurück</translation>
        </message>
        <message>
            <source>%1 there, %2 stay, %3 back</source>
            <extracomment>Of one movement. The holes are short lengths of time such as "2 s"</extracomment>
            <translation>%1 hin, %2 bleiben, %3 zurück</translation>
        </message>
        <message>
            <source>Each side</source>
            <translation>Jede Seite</translation>
        </message>
        <message>
            <source>left, then right</source>
            <translation>links, dann rechts</translation>
        </message>
        <message>
            <source>One side</source>
            <translation>Eine Seite</translation>
        </message>
        <message>
            <source>the sore one</source>
            <translation>die schmerzende</translation>
        </message>
        <message>
            <source>one after the other</source>
            <extracomment>%1 is a short length of time such as "10 s"</extracomment>
            <translation>nacheinander</translation>
        </message>
        <message>
            <source>%1 rest between</source>
            <translation>dazwischen %1 Pause</translation>
        </message>
        <message numerus="yes">
            <source>%n round(s)</source>
            <translation>
                <numerusform>%n Durchgang</numerusform>
                <numerusform>%n Durchgänge</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DoseReader</name>
        <message>
            <source>for a press on a knot</source>
            <translation>für den Druck auf einen Knoten</translation>
        </message>
        <message>
            <source>lift and lower of more than 0 seconds together</source>
            <translation>lift und lower mit zusammen mehr als 0 Sekunden</translation>
        </message>
        <message>
            <source>seconds from %1 to %2, the range given beside it</source>
            <translation>Sekunden von %1 bis %2, dem Bereich, der daneben steht</translation>
        </message>
    </context>
    <context>
        <name>DoseSentence</name>
        <message>
            <source>Press %1, then let go.</source>
            <extracomment>In all messages of DoseSentence %1 is a length of time such as "30 seconds", unless said otherwise</extracomment>
            <translation>%1 drücken, dann lösen.</translation>
        </message>
        <message numerus="yes">
            <source>Press %1, then let go. %n time(s).</source>
            <translation>
                <numerusform>%1 drücken, dann lösen. %n‑mal.</numerusform>
                <numerusform>%1 drücken, dann lösen. %n‑mal.</numerusform>
            </translation>
        </message>
        <message>
            <source>Press %1, then let go. Once on each side.</source>
            <translation>%1 drücken, dann lösen. Einmal auf jeder Seite.</translation>
        </message>
        <message numerus="yes">
            <source>Press %1, then let go. %n time(s) on each side.</source>
            <translation>
                <numerusform>%1 drücken, dann lösen. %n‑mal auf jeder Seite.</numerusform>
                <numerusform>%1 drücken, dann lösen. %n‑mal auf jeder Seite.</numerusform>
            </translation>
        </message>
        <message>
            <source>Press %1, then let go. Once on the sore side.</source>
            <translation>%1 drücken, dann lösen. Einmal auf der schmerzenden Seite.</translation>
        </message>
        <message numerus="yes">
            <source>Press %1, then let go. %n time(s) on the sore side.</source>
            <translation>
                <numerusform>%1 drücken, dann lösen. %n‑mal auf der schmerzenden Seite.</numerusform>
                <numerusform>%1 drücken, dann lösen. %n‑mal auf der schmerzenden Seite.</numerusform>
            </translation>
        </message>
        <message>
            <source>Hold %1, once on each side.</source>
            <translation>%1 halten, einmal auf jeder Seite.</translation>
        </message>
        <message numerus="yes">
            <source>Hold %1, %n time(s) on each side.</source>
            <translation>
                <numerusform>%1 halten, %n‑mal auf jeder Seite.</numerusform>
                <numerusform>%1 halten, %n‑mal auf jeder Seite.</numerusform>
            </translation>
        </message>
        <message>
            <source>Hold %1, on the sore side only.</source>
            <translation>%1 halten, nur auf der schmerzenden Seite.</translation>
        </message>
        <message numerus="yes">
            <source>Hold %1, %n time(s) on the sore side only.</source>
            <translation>
                <numerusform>%1 halten, %n‑mal, nur auf der schmerzenden Seite.</numerusform>
                <numerusform>%1 halten, %n‑mal, nur auf der schmerzenden Seite.</numerusform>
            </translation>
        </message>
        <message>
            <source>Hold %1.</source>
            <translation>%1 halten.</translation>
        </message>
        <message numerus="yes">
            <source>Hold %1, %n time(s).</source>
            <translation>
                <numerusform>%1 halten, %n‑mal.</numerusform>
                <numerusform>%1 halten, %n‑mal.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hold %1, rest %2. Do this %n time(s).</source>
            <extracomment>%1 and %2 are lengths of time</extracomment>
            <translation>
                <numerusform>%1 halten, %2 Pause. Das %n‑mal machen.</numerusform>
                <numerusform>%1 halten, %2 Pause. Das %n‑mal machen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Raise and lower slowly, %n time(s).</source>
            <translation>
                <numerusform>Langsam heben und senken, %n‑mal.</numerusform>
                <numerusform>Langsam heben und senken, %n‑mal.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Raise and lower slowly, %n time(s) on each side.</source>
            <translation>
                <numerusform>Langsam heben und senken, %n‑mal auf jeder Seite.</numerusform>
                <numerusform>Langsam heben und senken, %n‑mal auf jeder Seite.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Raise and lower slowly, %n time(s) on the sore side.</source>
            <translation>
                <numerusform>Langsam heben und senken, %n‑mal auf der schmerzenden Seite.</numerusform>
                <numerusform>Langsam heben und senken, %n‑mal auf der schmerzenden Seite.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move slowly, %n time(s).</source>
            <translation>
                <numerusform>Langsam bewegen, %n‑mal.</numerusform>
                <numerusform>Langsam bewegen, %n‑mal.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move slowly, %n time(s) on each side.</source>
            <translation>
                <numerusform>Langsam bewegen, %n‑mal auf jeder Seite.</numerusform>
                <numerusform>Langsam bewegen, %n‑mal auf jeder Seite.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move slowly, %n time(s) on the sore side.</source>
            <translation>
                <numerusform>Langsam bewegen, %n‑mal auf der schmerzenden Seite.</numerusform>
                <numerusform>Langsam bewegen, %n‑mal auf der schmerzenden Seite.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Do this %n time(s), at your own pace.</source>
            <translation>
                <numerusform>%n‑mal im eigenen Tempo.</numerusform>
                <numerusform>%n‑mal im eigenen Tempo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Do this %n time(s) on each side, at your own pace.</source>
            <translation>
                <numerusform>%n‑mal auf jeder Seite, im eigenen Tempo.</numerusform>
                <numerusform>%n‑mal auf jeder Seite, im eigenen Tempo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Do this %n time(s) on the sore side, at your own pace.</source>
            <translation>
                <numerusform>%n‑mal auf der schmerzenden Seite, im eigenen Tempo.</numerusform>
                <numerusform>%n‑mal auf der schmerzenden Seite, im eigenen Tempo.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 up, %2 pause, %3 down.</source>
            <extracomment>Follows another sentence. %1, %2 and %3 are lengths of time</extracomment>
            <translation>%1 heben, %2 halten, %3 senken.</translation>
        </message>
        <message>
            <source>%1 up, %2 down.</source>
            <extracomment>Follows another sentence. %1 and %2 are lengths of time</extracomment>
            <translation>%1 heben, %2 senken.</translation>
        </message>
        <message>
            <source>Keep going for %1.</source>
            <translation>%1 lang weitermachen.</translation>
        </message>
        <message>
            <source>Keep going for %1 on each side.</source>
            <translation>Auf jeder Seite %1 lang weitermachen.</translation>
        </message>
        <message>
            <source>Keep going for %1 on the sore side.</source>
            <translation>Auf der schmerzenden Seite %1 lang weitermachen.</translation>
        </message>
        <message numerus="yes">
            <source>Breathe in %1, out %2. %n slow breath(s).</source>
            <extracomment>%1 and %2 are lengths of time</extracomment>
            <translation>
                <numerusform>%1 einatmen, %2 ausatmen. %n langsamer Atemzug.</numerusform>
                <numerusform>%1 einatmen, %2 ausatmen. %n langsame Atemzüge.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Breathe in %1, wait %2, breathe out %3. %n slow breath(s).</source>
            <extracomment>%1, %2 and %3 are lengths of time</extracomment>
            <translation>
                <numerusform>%1 einatmen, %2 warten, %3 ausatmen. %n langsamer Atemzug.</numerusform>
                <numerusform>%1 einatmen, %2 warten, %3 ausatmen. %n langsame Atemzüge.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Do this %n time(s).</source>
            <translation>
                <numerusform>Das %n‑mal machen.</numerusform>
                <numerusform>Das %n‑mal machen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cold for %1.</source>
            <translation>%1 Kälte.</translation>
        </message>
        <message>
            <source>Heat for %1.</source>
            <translation>%1 Wärme.</translation>
        </message>
        <message>
            <source>Then off for %1.</source>
            <translation>Dann %1 Pause.</translation>
        </message>
        <message>
            <source>Cold for %1, off for %2. Then cold again for %1.</source>
            <extracomment>%1 and %2 are lengths of time</extracomment>
            <translation>%1 Kälte, %2 Pause. Dann wieder %1 Kälte.</translation>
        </message>
        <message>
            <source>Heat for %1, off for %2. Then heat again for %1.</source>
            <translation>%1 Wärme, %2 Pause. Dann wieder %1 Wärme.</translation>
        </message>
        <message numerus="yes">
            <source>Cold for %1, off for %2. Do this %n time(s).</source>
            <translation>
                <numerusform>%1 Kälte, %2 Pause. Das %n‑mal machen.</numerusform>
                <numerusform>%1 Kälte, %2 Pause. Das %n‑mal machen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Heat for %1, off for %2. Do this %n time(s).</source>
            <translation>
                <numerusform>%1 Wärme, %2 Pause. Das %n‑mal machen.</numerusform>
                <numerusform>%1 Wärme, %2 Pause. Das %n‑mal machen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Do %n round(s).</source>
            <translation>
                <numerusform>%n Durchgang machen.</numerusform>
                <numerusform>%n Durchgänge machen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Rest %1. Do %n round(s).</source>
            <translation>
                <numerusform>Dann %1 Pause. %n Durchgang machen.</numerusform>
                <numerusform>Dann %1 Pause. %n Durchgänge machen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DoseText</name>
        <message>
            <source>cold</source>
            <translation>Kälte</translation>
        </message>
        <message>
            <source>heat</source>
            <translation>Wärme</translation>
        </message>
        <message>
            <source>off</source>
            <translation>Pause</translation>
        </message>
        <message numerus="yes">
            <source>%1 to %n time(s) a day, every day.</source>
            <extracomment>"1 to 3 times a day, every day."</extracomment>
            <translation>
                <numerusform>%1‑ bis %n‑mal am Tag, jeden Tag.</numerusform>
                <numerusform>%1‑ bis %n‑mal am Tag, jeden Tag.</numerusform>
            </translation>
        </message>
        <message>
            <source>Once a day, every day.</source>
            <translation>Einmal am Tag, jeden Tag.</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s) a day, every day.</source>
            <translation>
                <numerusform>%n‑mal am Tag, jeden Tag.</numerusform>
                <numerusform>%n‑mal am Tag, jeden Tag.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 to %n time(s) a day.</source>
            <extracomment>"1 to 3 times a day."</extracomment>
            <translation>
                <numerusform>%1‑ bis %n‑mal am Tag.</numerusform>
                <numerusform>%1‑ bis %n‑mal am Tag.</numerusform>
            </translation>
        </message>
        <message>
            <source>Once a day.</source>
            <translation>Einmal am Tag.</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s) a day.</source>
            <translation>
                <numerusform>%n‑mal am Tag.</numerusform>
                <numerusform>%n‑mal am Tag.</numerusform>
            </translation>
        </message>
        <message>
            <source>Every day.</source>
            <translation>Jeden Tag.</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) a week.</source>
            <translation>
                <numerusform>An %n Tag pro Woche.</numerusform>
                <numerusform>An %n Tagen pro Woche.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 to %n a day</source>
            <extracomment>"3 to 5 a day"</extracomment>
            <translation>
                <numerusform>%1–%n‑mal am Tag</numerusform>
                <numerusform>%1–%n‑mal am Tag</numerusform>
            </translation>
        </message>
        <message>
            <source>Once a day</source>
            <translation>Einmal am Tag</translation>
        </message>
        <message numerus="yes">
            <source>%n a day</source>
            <translation>
                <numerusform>%n‑mal am Tag</numerusform>
                <numerusform>%n‑mal am Tag</numerusform>
            </translation>
        </message>
        <message>
            <source>every day</source>
            <translation>jeden Tag</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) a week</source>
            <translation>
                <numerusform>%n Tag pro Woche</numerusform>
                <numerusform>%n Tage pro Woche</numerusform>
            </translation>
        </message>
        <message>
            <source>As needed</source>
            <translation>Bei Bedarf</translation>
        </message>
        <message>
            <source>As needed.</source>
            <translation>Bei Bedarf.</translation>
        </message>
    </context>
    <context>
        <name>DurationText</name>
        <message>
            <source>%1 seconds</source>
            <extracomment>%1 is a number with a fraction, such as 2.5</extracomment>
            <translation>%1 Sekunden</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n Sekunde</numerusform>
                <numerusform>%n Sekunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>%1 is such as "5 minutes", %2 such as "47 seconds"</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 s</source>
            <extracomment>A number of seconds, as short as it can be</extracomment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min</source>
            <extracomment>A number of minutes, as short as it can be</extracomment>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <extracomment>%1 is a number of minutes, %2 one of seconds</extracomment>
            <translation>%1 min %2 s</translation>
        </message>
        <message>
            <source>about %1 s</source>
            <extracomment>%1 is a number of seconds</extracomment>
            <translation>etwa %1 s</translation>
        </message>
        <message>
            <source>about %1 min</source>
            <extracomment>%1 is a number of minutes</extracomment>
            <translation>etwa %1 min</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <extracomment>Read aloud. %1 is such as "5 minutes", %2 such as "47 seconds"</extracomment>
            <translation>%1 und %2</translation>
        </message>
    </context>
    <context>
        <name>ExerciseBlock</name>
        <message>
            <source>Feel it:</source>
            <translation>Spüren:</translation>
        </message>
        <message>
            <source>Stop if:</source>
            <translation>Aufhören, wenn</translation>
        </message>
        <message>
            <source>%1 (continued)</source>
            <extracomment>%1 is the name of an exercise that was begun on the page before</extracomment>
            <translation>%1 (Fortsetzung)</translation>
        </message>
        <message>
            <source>Note:</source>
            <translation>Notiz:</translation>
        </message>
    </context>
    <context>
        <name>ExerciseReader</name>
        <message>
            <source>muscles</source>
            <translation>Muskeln</translation>
        </message>
        <message>
            <source>equipment</source>
            <translation>Hilfsmittel</translation>
        </message>
        <message>
            <source>sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <source>groups of people</source>
            <translation>Personengruppen</translation>
        </message>
    </context>
    <context>
        <name>FigureCommands</name>
        <message>
            <source>%1: this exercise has no figure</source>
            <translation>%1: Diese Übung hat kein Bild</translation>
        </message>
        <message>
            <source>%1: this folder could not be made</source>
            <translation>%1: Dieser Ordner konnte nicht angelegt werden</translation>
        </message>
        <message>
            <source>All exercises</source>
            <translation>Alle Übungen</translation>
        </message>
        <message>
            <source>%1: there is no exercise of this id</source>
            <translation>%1: Eine Übung mit dieser Kennung gibt es nicht</translation>
        </message>
        <message>
            <source>%1: there is no exercise of this id; the nearest are %2</source>
            <extracomment>%2 lists ids, such as "calf-raise, calf-roll".</extracomment>
            <translation>%1: Eine Übung mit dieser Kennung gibt es nicht; am ähnlichsten: %2</translation>
        </message>
    </context>
    <context>
        <name>FigureOptions</name>
        <message>
            <source>figure needs one of an id, --all and --sheet FILE</source>
            <translation>figure braucht eines davon: eine Kennung, --all oder --sheet FILE</translation>
        </message>
        <message>
            <source>figure --sheet FILE needs no -o</source>
            <translation>figure --sheet FILE braucht kein -o</translation>
        </message>
        <message>
            <source>--sheet must end in .png or .pdf</source>
            <translation>--sheet muss auf .png oder .pdf enden</translation>
        </message>
        <message>
            <source>figure --all needs -o DIR</source>
            <translation>figure --all braucht -o DIR</translation>
        </message>
        <message>
            <source>figure needs -o FILE.svg, FILE.png or FILE.pdf</source>
            <translation>figure braucht -o FILE.svg, FILE.png oder FILE.pdf</translation>
        </message>
        <message>
            <source>-o must end in .svg, .png or .pdf</source>
            <translation>-o muss auf .svg, .png oder .pdf enden</translation>
        </message>
        <message>
            <source>--pose must be start, end or a number from 0 to 1</source>
            <translation>--pose muss start, end oder eine Zahl von 0 bis 1 sein</translation>
        </message>
        <message>
            <source>--size must be WIDTHxHEIGHT, each from %1 to %2, for example 480x360</source>
            <translation>--size muss WIDTHxHEIGHT sein, jeweils von %1 bis %2, zum Beispiel 480x360</translation>
        </message>
        <message>
            <source>--style must be one of %1</source>
            <translation>--style muss einer dieser Werte sein: %1</translation>
        </message>
        <message>
            <source>--side must be one of %1</source>
            <translation>--side muss einer dieser Werte sein: %1</translation>
        </message>
    </context>
    <context>
        <name>FigureReader</name>
        <message>
            <source>a base pose</source>
            <translation>eine Grundhaltung</translation>
        </message>
        <message>
            <source>muscles</source>
            <translation>Muskeln</translation>
        </message>
        <message>
            <source>the name of a check</source>
            <translation>der Name einer Prüfung</translation>
        </message>
        <message>
            <source>left or right, as the exercise is for one side at a time</source>
            <translation>left oder right, da die Übung für eine Seite nach der anderen ist</translation>
        </message>
        <message>
            <source>both</source>
            <translation>beide Seiten</translation>
        </message>
        <message>
            <source>no side, as the figure is mirrored for the other one</source>
            <translation>keine Seite, da das Bild für die andere gespiegelt wird</translation>
        </message>
    </context>
    <context>
        <name>FigureText</name>
        <message>
            <source>Drawn: the left side.</source>
            <translation>Gezeichnet: die linke Seite.</translation>
        </message>
        <message>
            <source>Drawn: the right side.</source>
            <translation>Gezeichnet: die rechte Seite.</translation>
        </message>
        <message>
            <source>Shown: step %1.</source>
            <translation>Gezeigt: Schritt %1.</translation>
        </message>
        <message>
            <source>Start: step %1. End: step %2.</source>
            <extracomment>Numbers of the steps that the first and the last picture show.</extracomment>
            <translation>Anfang: Schritt %1. Ende: Schritt %2.</translation>
        </message>
    </context>
    <context>
        <name>FileRead</name>
        <message>
            <source>expected at most %1 MB, found more</source>
            <translation>erwartet: höchstens %1 MB, gefunden: mehr</translation>
        </message>
        <message>
            <source>there is no such file</source>
            <translation>diese Datei gibt es nicht</translation>
        </message>
        <message>
            <source>it is not an ordinary file</source>
            <translation>es ist keine gewöhnliche Datei</translation>
        </message>
        <message>
            <source>%1 could not be read: %2</source>
            <translation>%1 konnte nicht gelesen werden: %2</translation>
        </message>
    </context>
    <context>
        <name>FileReading</name>
        <message>
            <source>expected at most 10 MB, found more</source>
            <translation>erwartet: höchstens 10 MB, gefunden: mehr</translation>
        </message>
        <message>
            <source>expected %1, found %2</source>
            <extracomment>%1 such as "seconds from 5 to 30", %2 such as "45".</extracomment>
            <translation>erwartet: %1, gefunden: %2</translation>
        </message>
        <message>
            <source>and more</source>
            <translation>und weitere</translation>
        </message>
    </context>
    <context>
        <name>FileUser</name>
        <message>
            <source>%1 (process %2)</source>
            <extracomment>A running program. %1 is its name, %2 its number.</extracomment>
            <translation>%1 (Prozess %2)</translation>
        </message>
    </context>
    <context>
        <name>FindRoutine</name>
        <message>
            <source>%1: there is no exercise or routine of this id</source>
            <translation>%1: Eine Übung oder ein Programm mit dieser Kennung gibt es nicht</translation>
        </message>
        <message>
            <source>%1: there is no exercise or routine of this id; the nearest are %2</source>
            <extracomment>%2 lists ids, such as "knot-six, hamstring-knot".</extracomment>
            <translation>%1: Eine Übung oder ein Programm mit dieser Kennung gibt es nicht; am ähnlichsten: %2</translation>
        </message>
    </context>
    <context>
        <name>FootBlock</name>
        <message>
            <source>Stop at once</source>
            <extracomment>The first words of the stop rules on paper, set in bold when the rules begin with them</extracomment>
            <translation>Hören Sie sofort auf</translation>
        </message>
        <message>
            <source>Stop at once if it hurts. See the last page.</source>
            <translation>Hören Sie sofort auf, wenn es wehtut. Siehe letzte Seite.</translation>
        </message>
        <message>
            <source>Call the emergency number</source>
            <extracomment>The first words of the emergency signs on paper, set in bold when the signs begin with them</extracomment>
            <translation>Wählen Sie den Notruf</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <extracomment>%1 is the number of a page, %2 how many there are</extracomment>
            <translation>Seite %1 von %2</translation>
        </message>
    </context>
    <context>
        <name>HeaderBlock</name>
        <message>
            <source>Patient (initials)</source>
            <translation>Name (Initialen)</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Next visit</source>
            <translation>Nächster Termin</translation>
        </message>
        <message>
            <source>Therapist</source>
            <translation>Physiotherapie</translation>
        </message>
    </context>
    <context>
        <name>HeldSummary</name>
        <message>
            <source>%1 %2</source>
            <extracomment>What was held on one side. %1 is such as "Left side", %2 such as "58 s".</extracomment>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>JointsReader</name>
        <message>
            <source>a joint</source>
            <translation>ein Gelenk</translation>
        </message>
        <message>
            <source>a motion of this joint</source>
            <translation>eine Bewegung dieses Gelenks</translation>
        </message>
        <message>
            <source>each motion of a joint only once, in one direction</source>
            <translation>jede Bewegung eines Gelenks nur einmal, in einer Richtung</translation>
        </message>
        <message>
            <source>it again</source>
            <translation>sie noch einmal</translation>
        </message>
    </context>
    <context>
        <name>Journal</name>
        <message>
            <source>The journal %1 cannot be used: %2</source>
            <translation>Das Tagebuch %1 kann nicht benutzt werden: %2</translation>
        </message>
        <message>
            <source>The journal %1 is damaged</source>
            <translation>Das Tagebuch %1 ist beschädigt</translation>
        </message>
        <message>
            <source>Your files are on a network drive. The journal works more slowly there, and should not be used from two computers at once.</source>
            <translation>Ihre Dateien liegen auf einem Netzlaufwerk. Das Tagebuch arbeitet dort langsamer und sollte nicht von zwei Computern zugleich benutzt werden.</translation>
        </message>
        <message>
            <source>%1. It has been kept as %2.</source>
            <extracomment>%1 says what is wrong with it, %2 is a file.</extracomment>
            <translation>%1. Es wurde als %2 aufgehoben.</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) could be brought back.</source>
            <translation>
                <numerusform>%n Sitzung konnte wiederhergestellt werden.</numerusform>
                <numerusform>%n Sitzungen konnten wiederhergestellt werden.</numerusform>
            </translation>
        </message>
        <message>
            <source>No session could be brought back. A new journal has been begun.</source>
            <translation>Es konnte keine Sitzung wiederhergestellt werden. Ein neues Tagebuch wurde angefangen.</translation>
        </message>
        <message>
            <source>%1 is damaged and could not be kept aside: %2</source>
            <translation>%1 ist beschädigt und konnte nicht beiseitegelegt werden: %2</translation>
        </message>
    </context>
    <context>
        <name>JournalBackups</name>
        <message>
            <source>The journal could not be backed up to %1: %2</source>
            <translation>Das Tagebuch konnte nicht nach %1 gesichert werden: %2</translation>
        </message>
        <message>
            <source>The backup %1 is not the same as the journal</source>
            <translation>Die Sicherung %1 stimmt nicht mit dem Tagebuch überein</translation>
        </message>
        <message>
            <source>%1 could not be removed: %2</source>
            <translation>%1 konnte nicht entfernt werden: %2</translation>
        </message>
    </context>
    <context>
        <name>JournalCommand</name>
        <message>
            <source>Entry %1 of the journal is damaged and left out</source>
            <extracomment>%1 is a number.</extracomment>
            <translation>Eintrag %1 des Tagebuchs ist beschädigt und wird ausgelassen</translation>
        </message>
    </context>
    <context>
        <name>JournalSchema</name>
        <message>
            <source>The journal %1 cannot be used: %2</source>
            <translation>Das Tagebuch %1 kann nicht benutzt werden: %2</translation>
        </message>
        <message>
            <source>%1 is no journal of Unknot</source>
            <translation>%1 ist kein Tagebuch von Unknot</translation>
        </message>
        <message>
            <source>The journal %1 was written by a newer Unknot</source>
            <translation>Das Tagebuch %1 wurde von einem neueren Unknot geschrieben</translation>
        </message>
        <message>
            <source>The journal %1 is damaged</source>
            <translation>Das Tagebuch %1 ist beschädigt</translation>
        </message>
    </context>
    <context>
        <name>JournalWords</name>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message>
            <source>No session in the last 7 days.</source>
            <translation>Keine Sitzung in den letzten 7 Tagen.</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) in the last 7 days, %1.</source>
            <extracomment>%1 is a length such as "24 minutes"</extracomment>
            <translation>
                <numerusform>%n Sitzung in den letzten 7 Tagen, %1.</numerusform>
                <numerusform>%n Sitzungen in den letzten 7 Tagen, %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>%1 is a day such as "Today", %2 a time such as "08:40"</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Abgeschlossen</translation>
        </message>
        <message>
            <source>Stopped at step %1 of %2</source>
            <extracomment>%1 and %2 are numbers</extracomment>
            <translation>Abgebrochen bei Schritt %1 von %2</translation>
        </message>
        <message>
            <source>Discomfort before: %1</source>
            <extracomment>%1 is a score such as "4 (noticeable)"</extracomment>
            <translation>Beschwerden vorher: %1</translation>
        </message>
        <message>
            <source>Discomfort after: %1</source>
            <extracomment>%1 is a score such as "2 (mild)"</extracomment>
            <translation>Beschwerden nachher: %1</translation>
        </message>
        <message>
            <source>Discomfort %1 → %2</source>
            <extracomment>Before and after. Both are scores such as "4 (noticeable)"</extracomment>
            <translation>Beschwerden %1 → %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>Where something hurt. %1 is an exercise, %2 a side such as "Left side"</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>Where something hurt, and how much: "Calf stretch: 6 (noticeable) · Calf"</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Stopped early</source>
            <translation>Vorzeitig abgebrochen</translation>
        </message>
        <message>
            <source>Most of it left out</source>
            <translation>Das meiste ausgelassen</translation>
        </message>
        <message>
            <source>Part of it left out</source>
            <translation>Ein Teil ausgelassen</translation>
        </message>
    </context>
    <context>
        <name>JsonFields</name>
        <message>
            <source>each only once</source>
            <translation>jedes nur einmal</translation>
        </message>
        <message>
            <source>"%1" again</source>
            <translation>"%1" noch einmal</translation>
        </message>
        <message>
            <source>known %1</source>
            <extracomment>%1 is a word such as "muscles".</extracomment>
            <translation>bekannte %1</translation>
        </message>
        <message>
            <source>a list of ids</source>
            <translation>eine Liste von Kennungen</translation>
        </message>
        <message>
            <source>a list of names</source>
            <translation>eine Liste von Namen</translation>
        </message>
        <message>
            <source>a list of texts</source>
            <translation>eine Liste von Texten</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true oder false</translation>
        </message>
        <message>
            <source>a list of %1 numbers</source>
            <translation>eine Liste mit %1 Zahlen</translation>
        </message>
        <message>
            <source>the least before the most</source>
            <translation>der kleinste Wert vor dem größten</translation>
        </message>
        <message>
            <source>them the other way round</source>
            <translation>beide in umgekehrter Reihenfolge</translation>
        </message>
        <message>
            <source>a list of the least and the most</source>
            <translation>eine Liste aus dem kleinsten und dem größten Wert</translation>
        </message>
        <message>
            <source>a list of the least and the most seconds</source>
            <translation>eine Liste aus den wenigsten und den meisten Sekunden</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>ein Objekt</translation>
        </message>
        <message>
            <source>a list of objects</source>
            <translation>eine Liste von Objekten</translation>
        </message>
        <message>
            <source>unknown key, expected only %1</source>
            <translation>unbekannter Schlüssel, erwartet: nur %1</translation>
        </message>
        <message>
            <source>unknown key, did you mean "%1"?</source>
            <translation>unbekannter Schlüssel, meinten Sie "%1"?</translation>
        </message>
        <message>
            <source>"%1"</source>
            <translation>"%1"</translation>
        </message>
        <message>
            <source>"%1", did you mean "%2"?</source>
            <translation>"%1", meinten Sie "%2"?</translation>
        </message>
        <message numerus="yes">
            <source>at least %n in the list</source>
            <translation>
                <numerusform>mindestens %n in der Liste</numerusform>
                <numerusform>mindestens %n in der Liste</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>at most %n in the list</source>
            <translation>
                <numerusform>höchstens %n in der Liste</numerusform>
                <numerusform>höchstens %n in der Liste</numerusform>
            </translation>
        </message>
        <message>
            <source>a list of %1</source>
            <translation>eine Liste aus %1</translation>
        </message>
        <message>
            <source>a date and time</source>
            <translation>Datum und Uhrzeit</translation>
        </message>
        <message>
            <source>other text</source>
            <translation>anderer Text</translation>
        </message>
        <message>
            <source>Base64</source>
            <translation>Base64</translation>
        </message>
        <message>
            <source>each key once</source>
            <translation>jeder Schlüssel einmal</translation>
        </message>
        <message>
            <source>an address that begins with https://</source>
            <translation>eine Adresse, die mit https:// beginnt</translation>
        </message>
        <message>
            <source>another</source>
            <translation>eine andere</translation>
        </message>
        <message>
            <source>a date such as 2026-03-31</source>
            <translation>ein Datum wie 2026-03-31</translation>
        </message>
        <message>
            <source>another text</source>
            <translation>ein anderer Text</translation>
        </message>
    </context>
    <context>
        <name>JsonItem</name>
        <message>
            <source>an id of at most 60 small letters, digits and hyphens</source>
            <translation>eine Kennung aus höchstens 60 Kleinbuchstaben, Ziffern und Bindestrichen</translation>
        </message>
        <message>
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>an empty one</source>
            <translation>leerer Text</translation>
        </message>
        <message numerus="yes">
            <source>at most %n letter(s)</source>
            <translation>
                <numerusform>höchstens %n Zeichen</numerusform>
                <numerusform>höchstens %n Zeichen</numerusform>
            </translation>
        </message>
        <message>
            <source>text without hidden characters</source>
            <translation>Text ohne versteckte Zeichen</translation>
        </message>
        <message>
            <source>text on one line</source>
            <translation>Text in einer Zeile</translation>
        </message>
        <message>
            <source>a line break</source>
            <translation>ein Zeilenumbruch</translation>
        </message>
        <message numerus="yes">
            <source>at most %n word(s)</source>
            <translation>
                <numerusform>höchstens %n Wort</numerusform>
                <numerusform>höchstens %n Wörter</numerusform>
            </translation>
        </message>
        <message>
            <source>a whole number from %1 to %2</source>
            <translation>eine ganze Zahl von %1 bis %2</translation>
        </message>
        <message>
            <source>a number from %1 to %2</source>
            <translation>eine Zahl von %1 bis %2</translation>
        </message>
        <message>
            <source>seconds from %1 to %2</source>
            <translation>Sekunden von %1 bis %2</translation>
        </message>
        <message>
            <source>one of %1</source>
            <translation>einer dieser Werte: %1</translation>
        </message>
        <message>
            <source>%1, did you mean "%2"?</source>
            <translation>%1, meinten Sie "%2"?</translation>
        </message>
        <message>
            <source>the text "%1"</source>
            <translation>der Text "%1"</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>eine Liste</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>ein Objekt</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
    </context>
    <context>
        <name>JsonScan</name>
        <message>
            <source>expected { first, found a byte order mark</source>
            <translation>erwartet: {, gefunden: eine Bytereihenfolge-Markierung (BOM)</translation>
        </message>
        <message>
            <source>expected text in UTF-8, found other bytes</source>
            <translation>erwartet: Text in UTF-8, gefunden: andere Bytes</translation>
        </message>
        <message>
            <source>expected {, found %1</source>
            <translation>erwartet: {, gefunden: %1</translation>
        </message>
        <message>
            <source>expected the end of the file, found %1</source>
            <translation>erwartet: das Ende der Datei, gefunden: %1</translation>
        </message>
        <message>
            <source>expected at most %1 levels of nesting, found more</source>
            <translation>erwartet: höchstens %1 verschachtelte Ebenen, gefunden: mehr</translation>
        </message>
        <message>
            <source>expected , or }, found %1</source>
            <translation>erwartet: , oder }, gefunden: %1</translation>
        </message>
        <message>
            <source>expected each key once, found "%1" again</source>
            <translation>erwartet: jeder Schlüssel einmal, gefunden: "%1" noch einmal</translation>
        </message>
        <message>
            <source>expected :, found %1</source>
            <translation>erwartet: ein Doppelpunkt (:), gefunden: %1</translation>
        </message>
        <message>
            <source>expected , or ], found %1</source>
            <translation>erwartet: , oder ], gefunden: %1</translation>
        </message>
        <message>
            <source>expected a value, found %1</source>
            <translation>erwartet: ein Wert, gefunden: %1</translation>
        </message>
        <message>
            <source>expected a number that can be counted with, found one beyond all bounds</source>
            <translation>erwartet: eine Zahl, mit der sich rechnen lässt, gefunden: eine jenseits aller Grenzen</translation>
        </message>
        <message>
            <source>expected a digit, found %1</source>
            <translation>erwartet: eine Ziffer, gefunden: %1</translation>
        </message>
        <message>
            <source>expected ", found %1</source>
            <translation>erwartet: ", gefunden: %1</translation>
        </message>
        <message>
            <source>expected text that ends with ", found %1</source>
            <translation>erwartet: Text, der mit " endet, gefunden: %1</translation>
        </message>
        <message>
            <source>expected one of " \ / b f n r t u after \, found %1</source>
            <translation>erwartet: eines von " \ / b f n r t u nach \, gefunden: %1</translation>
        </message>
        <message>
            <source>expected a whole character, found \u%1</source>
            <translation>erwartet: ein ganzes Zeichen, gefunden: \u%1</translation>
        </message>
        <message>
            <source>expected a whole character, found half of one: \u%1</source>
            <translation>erwartet: ein ganzes Zeichen, gefunden: ein halbes, \u%1</translation>
        </message>
        <message>
            <source>expected four hexadecimal digits after \u, found %1</source>
            <translation>erwartet: vier hexadezimale Ziffern nach \u, gefunden: %1</translation>
        </message>
        <message>
            <source>line %1, column %2: %3</source>
            <extracomment>%1 and %2 are numbers, %3 says what was expected and found there.</extracomment>
            <translation>Zeile %1, Spalte %2: %3</translation>
        </message>
        <message>
            <source>the end of the file</source>
            <translation>das Ende der Datei</translation>
        </message>
    </context>
    <context>
        <name>Labels</name>
        <message>
            <source>Stretch</source>
            <translation>Dehnung</translation>
        </message>
        <message>
            <source>Press on a knot</source>
            <translation>Druck auf einen Knoten</translation>
        </message>
        <message>
            <source>Self-massage</source>
            <translation>Selbstmassage</translation>
        </message>
        <message>
            <source>Strengthen</source>
            <translation>Kräftigung</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Bewegung</translation>
        </message>
        <message>
            <source>Position of ease</source>
            <translation>Entlastungshaltung</translation>
        </message>
        <message>
            <source>Breathe</source>
            <translation>Atmung</translation>
        </message>
        <message>
            <source>Heat and cold</source>
            <translation>Wärme und Kälte</translation>
        </message>
        <message>
            <source>Neck</source>
            <translation>Nacken</translation>
        </message>
        <message>
            <source>Shoulders</source>
            <translation>Schultern</translation>
        </message>
        <message>
            <source>Upper back</source>
            <translation>Oberer Rücken</translation>
        </message>
        <message>
            <source>Chest</source>
            <translation>Brust</translation>
        </message>
        <message>
            <source>Lower back</source>
            <translation>Unterer Rücken</translation>
        </message>
        <message>
            <source>Hip and glute</source>
            <translation>Hüfte und Gesäß</translation>
        </message>
        <message>
            <source>Front thigh</source>
            <translation>Oberschenkel vorn</translation>
        </message>
        <message>
            <source>Hamstring</source>
            <translation>Oberschenkel hinten</translation>
        </message>
        <message>
            <source>Inner thigh</source>
            <translation>Oberschenkel innen</translation>
        </message>
        <message>
            <source>Calf</source>
            <translation>Wade</translation>
        </message>
        <message>
            <source>Foot</source>
            <translation>Fuß</translation>
        </message>
        <message>
            <source>Forearm and hand</source>
            <translation>Unterarm und Hand</translation>
        </message>
        <message>
            <source>Whole body</source>
            <translation>Ganzer Körper</translation>
        </message>
        <message>
            <source>Lying on your back</source>
            <translation>In Rückenlage</translation>
        </message>
        <message>
            <source>Lying on your front</source>
            <translation>In Bauchlage</translation>
        </message>
        <message>
            <source>Lying on your side</source>
            <translation>In Seitenlage</translation>
        </message>
        <message>
            <source>Sitting on a chair</source>
            <translation>Im Sitzen auf dem Stuhl</translation>
        </message>
        <message>
            <source>Sitting on the floor</source>
            <translation>Im Sitzen auf dem Boden</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Im Stehen</translation>
        </message>
        <message>
            <source>Kneeling</source>
            <translation>Im Knien</translation>
        </message>
        <message>
            <source>On hands and knees</source>
            <translation>Im Vierfüßlerstand</translation>
        </message>
        <message>
            <source>Any position</source>
            <translation>In jeder Haltung</translation>
        </message>
        <message>
            <source>Get ready</source>
            <translation>Bereit machen</translation>
        </message>
        <message>
            <source>Ease in</source>
            <translation>Sanft hinein</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Halten</translation>
        </message>
        <message>
            <source>Ease out</source>
            <translation>Sanft lösen</translation>
        </message>
        <message>
            <source>Lift</source>
            <translation>Heben</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Bleiben</translation>
        </message>
        <message>
            <source>Lower</source>
            <translation>Senken</translation>
        </message>
        <message>
            <source>Keep going</source>
            <translation>Weitermachen</translation>
        </message>
        <message>
            <source>Breathe in</source>
            <translation>Einatmen</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>Warten</translation>
        </message>
        <message>
            <source>Breathe out</source>
            <translation>Ausatmen</translation>
        </message>
        <message>
            <source>Cold</source>
            <translation>Kälte</translation>
        </message>
        <message>
            <source>Warmth</source>
            <translation>Wärme</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Rest</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Switch sides</source>
            <translation>Seite wechseln</translation>
        </message>
        <message>
            <source>Left side</source>
            <translation>Linke Seite</translation>
        </message>
        <message>
            <source>Right side</source>
            <translation>Rechte Seite</translation>
        </message>
    </context>
    <context>
        <name>Library</name>
        <message>
            <source>In a cramp, or spasm, a whole muscle tightens and you cannot stop it. Cramps are very common. One now and then is no cause for worry. Any muscle can do it: most often the calf (a charley horse), but also the hamstring, the foot, the hand or the back.</source>
            <extracomment>From cramps.json</extracomment>
            <translation>Bei einem Krampf zieht sich ein ganzer Muskel zusammen, ohne dass Sie es verhindern können. Krämpfe sind sehr häufig. Einer hin und wieder ist kein Grund zur Sorge. Es kann jeden Muskel treffen: am häufigsten die Wade, aber auch die Rückseite des Oberschenkels, den Fuß, die Hand oder den Rücken.</translation>
        </message>
        <message>
            <source>Calf: lean toward a wall, heel down. Hamstring: sit with straight legs and walk your hands to your feet. Back: child's pose.</source>
            <translation>Wade: an eine Wand lehnen, Ferse am Boden. Hinterer Oberschenkel: mit gestreckten Beinen sitzen und mit den Händen zu den Füßen wandern. Rücken: Kindhaltung.</translation>
        </message>
        <message>
            <source>Stretch it (start here)</source>
            <translation>Dehnen (damit beginnen)</translation>
        </message>
        <message>
            <source>Calf: point the foot down, as on a gas pedal. Hamstring: bend the knee. Hold 10 to 30 seconds, then try the stretch again.</source>
            <translation>Wade: den Fuß strecken wie auf dem Gaspedal. Hinterer Oberschenkel: das Knie beugen. 10 bis 30 Sekunden halten, dann die Dehnung noch einmal versuchen.</translation>
        </message>
        <message>
            <source>Let it go slack, if a stretch bites or brings the cramp back</source>
            <translation>Locker lassen, wenn eine Dehnung zu sehr zieht oder den Krampf zurückbringt</translation>
        </message>
        <message>
            <source>In a cramp</source>
            <translation>Im Krampf</translation>
        </message>
        <message>
            <source>If one calf is swollen, warm or red, do not stretch or rub it: see someone today. If not, get out of the position that set the cramp off, then choose:</source>
            <translation>Wenn eine Wade geschwollen, warm oder rot ist, dehnen oder reiben Sie sie nicht: Lassen Sie sie noch heute ärztlich abklären. Wenn nicht, gehen Sie aus der Haltung heraus, die den Krampf ausgelöst hat, und wählen Sie dann:</translation>
        </message>
        <message>
            <source>Meanwhile, and after</source>
            <translation>Währenddessen und danach</translation>
        </message>
        <message>
            <source>Breathe slowly: in for 3, pause, out for 3.</source>
            <translation>Langsam atmen: 3 lang ein, Pause, 3 lang aus.</translation>
        </message>
        <message>
            <source>After: ice or heat, a gentle rub if there is no sign of a clot, and a sip of water if you have sweated.</source>
            <translation>Danach: Eis oder Wärme, sanft reiben, wenn nichts auf ein Blutgerinnsel hindeutet, und ein Schluck Wasser, wenn Sie geschwitzt haben.</translation>
        </message>
        <message>
            <source>More than 10 minutes? Get help</source>
            <translation>Mehr als 10 Minuten? Holen Sie Hilfe</translation>
        </message>
        <message>
            <source>Most cramps end by themselves in seconds or minutes. The muscle spasms article speaks of up to half an hour. The NHS says to get help at once after 10 minutes, and we go by that.</source>
            <translation>Die meisten Krämpfe enden nach Sekunden oder Minuten von selbst. Der Artikel über Muskelkrämpfe spricht von bis zu einer halben Stunde. Der britische Gesundheitsdienst NHS rät, nach 10 Minuten sofort Hilfe zu holen, und daran halten wir uns.</translation>
        </message>
        <message>
            <source>How it feels</source>
            <translation>Wie es sich anfühlt</translation>
        </message>
        <message>
            <source>It grips and lets go. It may be slight stiffness or sudden, sharp pain. The muscle may twitch or bulge, feel hard, and be sore after.</source>
            <translation>Ein Krampf packt zu und lässt wieder los. Er kann sich als leichte Steifheit zeigen oder als plötzlicher, stechender Schmerz. Der Muskel kann zucken oder sich vorwölben, sich hart anfühlen und danach wehtun.</translation>
        </message>
        <message>
            <source>Why cramps come</source>
            <translation>Warum Krämpfe kommen</translation>
        </message>
        <message>
            <source>Mostly, nobody knows. A nerve may stay too excited, so that the muscle keeps firing. These may play a part:</source>
            <translation>Meist weiß das niemand. Ein Nerv kann zu stark erregt bleiben, sodass er dem Muskel immer weiter Signale gibt. Das kann eine Rolle spielen:</translation>
        </message>
        <message>
            <source>Hard work that the muscle is not used to yet. This is not dangerous, and gets better as your body adapts.</source>
            <translation>Harte Arbeit, die der Muskel noch nicht gewohnt ist. Das ist nicht gefährlich und wird besser, wenn sich der Körper anpasst.</translation>
        </message>
        <message>
            <source>Too little fluid, or few salts (potassium, magnesium, calcium) after sweat or an upset stomach</source>
            <translation>Zu wenig Flüssigkeit oder zu wenige Salze (Kalium, Magnesium, Kalzium) nach dem Schwitzen oder bei Magen-Darm-Beschwerden</translation>
        </message>
        <message>
            <source>One position for long, or stress</source>
            <translation>Lange dieselbe Haltung oder Stress</translation>
        </message>
        <message>
            <source>Pregnancy: about half of women get them, mostly in the last 3 months. They should end after birth.</source>
            <translation>Schwangerschaft: Etwa die Hälfte der Frauen bekommt Krämpfe, meist in den letzten 3 Monaten. Nach der Geburt sollten sie aufhören.</translation>
        </message>
        <message>
            <source>Some medicines, such as water pills and statins. Ask your pharmacist; never stop one by yourself.</source>
            <translation>Manche Medikamente, etwa Entwässerungstabletten und Statine. Fragen Sie in der Apotheke; setzen Sie nie eines eigenmächtig ab.</translation>
        </message>
        <message>
            <source>Which way is right?</source>
            <translation>Welcher Weg ist der richtige?</translation>
        </message>
        <message>
            <source>A review puts the gentle stretch first. The slack way is the tip of 1 therapist, who says it resets the nerves. We found no trial of it.</source>
            <translation>Eine Übersichtsarbeit setzt die sanfte Dehnung an die erste Stelle. Das Lockerlassen ist der Rat von 1 therapeutischen Fachperson, die sagt, es bringe die Nerven zurück in den Ausgangszustand. Eine Studie dazu haben wir nicht gefunden.</translation>
        </message>
        <message>
            <source>Tell a doctor</source>
            <translation>Wann Sie ärztlich nachfragen sollten</translation>
        </message>
        <message>
            <source>If cramps come often, wake you up, or go on for minutes. Now and then, something like type 2 diabetes or fibromyalgia lies behind them. If no cause is found, see a physical therapist.</source>
            <translation>Wenn Krämpfe oft kommen, Sie wecken oder minutenlang anhalten. Hin und wieder steckt etwas wie Typ-2-Diabetes oder Fibromyalgie dahinter. Wenn sich keine Ursache findet, gehen Sie in eine Physiotherapie.</translation>
        </message>
        <message>
            <source>What to do in a cramp: stretch it gently or let it go slack, and the rule of 10 minutes.</source>
            <translation>Was bei einem Krampf zu tun ist: sanft dehnen oder den Muskel locker lassen, und die Regel der 10 Minuten.</translation>
        </message>
        <message>
            <source>Cramps</source>
            <translation>Krämpfe</translation>
        </message>
        <message>
            <source>The best thing you can do at work is to change position often. No single posture is right for all. When you sit for long, your head tends to drift forward, and the muscles at the back of the neck work too much. A good desk makes it easy not to.</source>
            <translation>Das Beste, was Sie bei der Arbeit tun können: die Haltung oft wechseln. Keine einzelne Haltung passt für alle. Bei langem Sitzen wandert der Kopf gern nach vorn, und die Muskeln hinten am Nacken arbeiten zu viel. Ein guter Arbeitsplatz macht es leicht, das zu vermeiden.</translation>
        </message>
        <message>
            <source>The screen stands straight ahead, as high as your eyes.</source>
            <translation>Der Bildschirm steht gerade vor Ihnen, so hoch wie Ihre Augen.</translation>
        </message>
        <message>
            <source>With 2 screens, the main one is centered and the second is off to a side.</source>
            <translation>Bei 2 Bildschirmen steht der wichtigere in der Mitte und der zweite an der Seite.</translation>
        </message>
        <message>
            <source>The keyboard is where your hands like it. One without a wire makes that easier.</source>
            <translation>Die Tastatur liegt dort, wo Ihre Hände sie gern haben. Ohne Kabel geht das leichter.</translation>
        </message>
        <message>
            <source>If not, your elbows bend at 90 degrees, your shoulders are loose and your wrists are straight.</source>
            <translation>Sonst sind Ihre Ellbogen 90 Grad gebeugt, Ihre Schultern locker und Ihre Handgelenke gerade.</translation>
        </message>
        <message>
            <source>Your feet rest flat on the floor.</source>
            <translation>Ihre Füße stehen flach auf dem Boden.</translation>
        </message>
        <message>
            <source>Your lower back has support. A rolled towel will do.</source>
            <translation>Ihr unterer Rücken ist gestützt. Ein gerolltes Handtuch genügt.</translation>
        </message>
        <message>
            <source>You do not hold the phone between ear and shoulder.</source>
            <translation>Sie klemmen das Telefon nicht zwischen Ohr und Schulter.</translation>
        </message>
        <message>
            <source>A reminder tells you to get up.</source>
            <translation>Eine Erinnerung sagt Ihnen, wann Sie aufstehen sollten.</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Checkliste</translation>
        </message>
        <message>
            <source>Upright, or leaning back?</source>
            <translation>Aufrecht oder zurückgelehnt?</translation>
        </message>
        <message>
            <source>Some articles ask for good posture. The neck article warns that sitting bolt upright can feed knots in some people. It says to lean the chair back 25 to 30 degrees, with a support for the lower back. Try it, and keep it if it feels good.</source>
            <translation>Manche Artikel raten zu einer guten Haltung. Der Artikel über den Nacken warnt, dass kerzengerades Sitzen bei manchen Menschen Muskelknoten begünstigen kann. Er rät, die Stuhllehne 25 bis 30 Grad nach hinten zu neigen und den unteren Rücken zu stützen. Probieren Sie es aus, und bleiben Sie dabei, wenn es sich gut anfühlt.</translation>
        </message>
        <message>
            <source>Exercises for posture may take some tension off as well. They are worth a try, but a straight back is not a duty.</source>
            <translation>Übungen für die Haltung können auch etwas Spannung nehmen. Einen Versuch sind sie wert, aber ein gerader Rücken ist keine Pflicht.</translation>
        </message>
        <message>
            <source>Beyond the desk</source>
            <translation>Über den Schreibtisch hinaus</translation>
        </message>
        <message>
            <source>A clinic's article lists some more things to look over:</source>
            <translation>Der Artikel einer Klinik nennt noch mehr, was sich anzuschauen lohnt:</translation>
        </message>
        <message>
            <source>How you lie when you sleep</source>
            <translation>Wie Sie beim Schlafen liegen</translation>
        </message>
        <message>
            <source>How heavy your backpack is</source>
            <translation>Wie schwer Ihr Rucksack ist</translation>
        </message>
        <message>
            <source>Tasks that you repeat all day</source>
            <translation>Aufgaben, die Sie den ganzen Tag wiederholen</translation>
        </message>
        <message>
            <source>If your neck is tight now</source>
            <translation>Wenn Ihr Nacken gerade verspannt ist</translation>
        </message>
        <message>
            <source>Roll your shoulders, tuck your chin, and take 5 deep breaths. The chair routine for the neck needs no floor and takes about 5 minutes.</source>
            <translation>Kreisen Sie mit den Schultern, ziehen Sie das Kinn ein, und machen Sie 5 tiefe Atemzüge. Das Programm für den Nacken auf dem Stuhl braucht keinen Platz am Boden und dauert etwa 5 Minuten.</translation>
        </message>
        <message>
            <source>What is known</source>
            <translation>Was man weiß</translation>
        </message>
        <message>
            <source>The desk advice is from the neck article. It is common sense more than proof. The one part that most sources share is to move often.</source>
            <translation>Der Rat zum Schreibtisch stammt aus dem Artikel über den Nacken. Er ist eher gesunder Menschenverstand als bewiesen. In einem sind sich die meisten Quellen einig: sich oft zu bewegen.</translation>
        </message>
        <message>
            <source>A checklist for screen, chair and hands. The best position is the next one.</source>
            <translation>Eine Checkliste für Bildschirm, Stuhl und Hände. Die beste Haltung ist die nächste.</translation>
        </message>
        <message>
            <source>Your desk</source>
            <translation>Ihr Schreibtisch</translation>
        </message>
        <message>
            <source>Cold alone. Keep it on for 10 minutes, then off for 15. Repeat until the pain eases, up to 4 rounds.</source>
            <translation>Nur Kälte. 10 Minuten auflegen, dann 15 Pause. Wiederholen, bis der Schmerz nachlässt, höchstens 4 Durchgänge.</translation>
        </message>
        <message>
            <source>You hurt the muscle in the last 2 days, or it is swollen</source>
            <translation>Sie haben sich den Muskel in den letzten 2 Tagen verletzt, oder er ist geschwollen</translation>
        </message>
        <message>
            <source>Warmth: a heating pad, a hot shower or a hot bath. 15 minutes will do, and 20 is the limit.</source>
            <translation>Wärme: ein Heizkissen, eine heiße Dusche oder ein heißes Bad. 15 Minuten genügen, und 20 sind die Grenze.</translation>
        </message>
        <message>
            <source>The knot feels stiff, and you did not hurt it</source>
            <translation>Der Muskelknoten fühlt sich steif an, und Sie haben sich nicht verletzt</translation>
        </message>
        <message>
            <source>Ice for 5 minutes, then heat. Do that a few times.</source>
            <translation>5 Minuten Eis, dann Wärme. Machen Sie das ein paarmal.</translation>
        </message>
        <message>
            <source>The muscle cramps a lot, or you like both</source>
            <translation>Der Muskel krampft häufig, oder Sie mögen beides</translation>
        </message>
        <message>
            <source>Cold, if your clinic agrees. A gentle stretch may help too.</source>
            <translation>Kälte, wenn die Praxis zustimmt. Auch eine sanfte Dehnung kann helfen.</translation>
        </message>
        <message>
            <source>You had an injection</source>
            <translation>Sie haben eine Injektion bekommen</translation>
        </message>
        <message>
            <source>Choose what feels better.</source>
            <translation>Wählen Sie, was sich besser anfühlt.</translation>
        </message>
        <message>
            <source>None of these</source>
            <translation>Nichts davon</translation>
        </message>
        <message>
            <source>What they do</source>
            <translation>Was sie bewirken</translation>
        </message>
        <message>
            <source>Cold makes blood vessels narrow, helps with swelling, and quiets nerves fast. Warmth brings more blood and loosens a stiff muscle. Both are mostly about comfort.</source>
            <translation>Kälte verengt die Blutgefäße, hilft gegen Schwellungen und beruhigt Nerven schnell. Wärme bringt mehr Blut und lockert einen steifen Muskel. Bei beiden geht es vor allem darum, dass es guttut.</translation>
        </message>
        <message>
            <source>Why there is no one answer</source>
            <translation>Warum es nicht die eine Antwort gibt</translation>
        </message>
        <message>
            <source>The 5 articles do not agree. One starts with heat, one with cold, and one takes turns, ice first. The hamstring article says that taking turns works best. We found no study of these patterns. The proof is thin, so your own comfort may decide.</source>
            <translation>Die 5 Artikel sind sich nicht einig. Einer beginnt mit Wärme, einer mit Kälte, und einer wechselt ab, Eis zuerst. Der Artikel über den hinteren Oberschenkel sagt, dass Abwechseln am besten wirkt. Wir haben zu diesen Abfolgen keine Studie gefunden. Die Belege sind dünn, also darf entscheiden, was Ihnen guttut.</translation>
        </message>
        <message>
            <source>Do it safely</source>
            <translation>So geht es sicher</translation>
        </message>
        <message>
            <source>Keep a cloth between the pack and your skin.</source>
            <translation>Lassen Sie immer ein Tuch zwischen Packung und Haut.</translation>
        </message>
        <message>
            <source>A pack should feel warm, not hot.</source>
            <translation>Eine Packung sollte sich warm anfühlen, nicht heiß.</translation>
        </message>
        <message>
            <source>Never fall asleep with a pack on, and look at your skin as you go.</source>
            <translation>Schlafen Sie nie mit einer Packung ein, und schauen Sie zwischendurch auf Ihre Haut.</translation>
        </message>
        <message>
            <source>No heat or cold on skin that is numb or broken.</source>
            <translation>Keine Wärme und keine Kälte auf taube oder verletzte Haut.</translation>
        </message>
        <message>
            <source>If your blood flow is poor, or you have diabetes with numb feet, ask first.</source>
            <translation>Wenn Ihre Durchblutung schlecht ist oder Sie Diabetes mit tauben Füßen haben, fragen Sie vorher nach.</translation>
        </message>
        <message>
            <source>If you are pregnant, keep heat off your belly.</source>
            <translation>Wenn Sie schwanger sind, keine Wärme auf den Bauch.</translation>
        </message>
        <message>
            <source>A calf or thigh that is swollen, warm or red, and you did not hurt it: see someone today.</source>
            <translation>Eine Wade oder ein Oberschenkel ist geschwollen, warm oder rot, und Sie haben sich dort nicht verletzt: Lassen Sie das Bein noch heute ärztlich abklären.</translation>
        </message>
        <message>
            <source>Muscle rubs</source>
            <translation>Muskelsalben</translation>
        </message>
        <message>
            <source>Rubs with menthol, camphor or capsaicin are easy to get and quick to put on. Some people like them. They can burn, so we add a few rules. Never use one with heat. Never put it on broken skin. Wash your hands after. And the leaflet in the box comes first.</source>
            <translation>Salben mit Menthol, Kampfer oder Capsaicin sind leicht zu bekommen und schnell aufgetragen. Manche Menschen mögen sie. Sie können brennen, darum fügen wir ein paar Regeln hinzu. Nehmen Sie nie eine zusammen mit Wärme. Tragen Sie nie eine auf verletzte Haut auf. Waschen Sie sich danach die Hände. Und der Beipackzettel geht vor.</translation>
        </message>
        <message>
            <source>Cold for a fresh injury, warmth for a stiff knot, and else what feels better.</source>
            <translation>Kälte bei einer frischen Verletzung, Wärme bei einem steifen Muskelknoten, und sonst, was sich besser anfühlt.</translation>
        </message>
        <message>
            <source>Heat or cold?</source>
            <translation>Wärme oder Kälte?</translation>
        </message>
        <message>
            <source>The usual signs</source>
            <translation>Die üblichen Anzeichen</translation>
        </message>
        <message>
            <source>A hard lump under your fingers</source>
            <translation>Eine harte Verdickung unter den Fingern</translation>
        </message>
        <message>
            <source>A spot that is tender or hurts when you touch it</source>
            <translation>Eine Stelle, die empfindlich ist oder bei Berührung wehtut</translation>
        </message>
        <message>
            <source>A dull ache</source>
            <translation>Ein dumpfer Schmerz</translation>
        </message>
        <message>
            <source>Stiffness</source>
            <translation>Steifheit</translation>
        </message>
        <message>
            <source>Less movement than before</source>
            <translation>Weniger Beweglichkeit als vorher</translation>
        </message>
        <message>
            <source>Pain in another place, in the same muscle or further off (referred pain)</source>
            <translation>Schmerz an einem anderen Ort, im selben Muskel oder weiter weg (übertragener Schmerz)</translation>
        </message>
        <message>
            <source>Awake or asleep</source>
            <translation>Wach oder schlafend</translation>
        </message>
        <message>
            <source>Some knots hurt all by themselves. These are called active. Others stay quiet until you press them. These are called latent, and many people never notice theirs.</source>
            <translation>Manche Muskelknoten tun ganz von allein weh. Man nennt sie aktiv. Andere bleiben still, bis Sie darauf drücken. Man nennt sie latent, und viele Menschen bemerken ihre nie.</translation>
        </message>
        <message>
            <source>In the neck</source>
            <translation>Im Nacken</translation>
        </message>
        <message>
            <source>A neck knot can make it hard to turn your head. People call that a crick. You may notice it when you look behind you in the car, lift a bag, or try to lie well at night. It can also come with a headache or a sore shoulder.</source>
            <translation>Ein Knoten im Nacken kann es schwer machen, den Kopf zu drehen. Viele nennen das einen steifen Hals. Sie merken es vielleicht, wenn Sie im Auto nach hinten schauen, eine Tasche heben oder nachts gut liegen möchten. Es kann auch mit Kopfschmerzen oder einer schmerzenden Schulter einhergehen.</translation>
        </message>
        <message>
            <source>In the back of the thigh</source>
            <translation>An der Rückseite des Oberschenkels</translation>
        </message>
        <message>
            <source>The hamstrings are 3 muscles at the back of the thigh. They help to straighten the hip and bend the knee, and they work in each step you take.</source>
            <translation>An der Rückseite des Oberschenkels liegen 3 Muskeln. Sie helfen, die Hüfte zu strecken und das Knie zu beugen, und sie arbeiten bei jedem Schritt.</translation>
        </message>
        <message>
            <source>A knot there can hurt a lot and get in the way of your day. You feel it at the back of the thigh, with the knee bent or straight. Sometimes the pain shows up in the buttock, the lower leg or the lower back.</source>
            <translation>Ein Knoten dort kann sehr wehtun und im Alltag stören. Sie spüren ihn an der Rückseite des Oberschenkels, mit gebeugtem oder gestrecktem Knie. Manchmal zeigt sich der Schmerz im Gesäß, im Unterschenkel oder im unteren Rücken.</translation>
        </message>
        <message>
            <source>It is mostly easy to find with your fingers. When the pain is felt in another place, it is harder.</source>
            <translation>Meist ist er mit den Fingern leicht zu finden. Wenn der Schmerz an einem anderen Ort zu spüren ist, ist es schwerer.</translation>
        </message>
        <message>
            <source>How to look for one</source>
            <translation>Wie Sie einen suchen</translation>
        </message>
        <message>
            <source>Sit or lie so that the muscle is loose. Feel your way along it slowly with a flat fingertip. Stop where it is lumpy and sore, and stay below 5 out of 10.</source>
            <translation>Setzen oder legen Sie sich so hin, dass der Muskel locker ist. Tasten Sie ihn langsam mit flacher Fingerkuppe ab. Halten Sie an, wo er knotig ist und wehtut, und bleiben Sie unter 5 von 10.</translation>
        </message>
        <message>
            <source>Not every sore spot is a knot</source>
            <translation>Nicht jede schmerzende Stelle ist ein Muskelknoten</translation>
        </message>
        <message>
            <source>These need a check first. The red and amber cards have the whole list.</source>
            <translation>Das muss zuerst ärztlich abgeklärt werden. Die ganze Liste steht auf der roten und der gelben Karte.</translation>
        </message>
        <message>
            <source>One calf or thigh that is swollen, warm, red or darker: do not press it, and see someone today.</source>
            <translation>Eine Wade oder ein Oberschenkel ist geschwollen, warm, rot oder dunkler: Drücken Sie nicht darauf, und lassen Sie das Bein noch heute ärztlich abklären.</translation>
        </message>
        <message>
            <source>Chest pain: have it checked before you take it for a knot.</source>
            <translation>Brustschmerzen: Lassen Sie sie ärztlich abklären, bevor Sie sie für einen Muskelknoten halten.</translation>
        </message>
        <message>
            <source>A sudden pop or a bruise in the thigh: no stretch until it has been checked.</source>
            <translation>Ein plötzliches Schnappen oder ein Bluterguss am Oberschenkel: nicht dehnen, bis es ärztlich abgeklärt ist.</translation>
        </message>
        <message>
            <source>A limb that stays numb, tingly or weak: see someone today.</source>
            <translation>Ein Arm oder Bein bleibt taub, kribbelt oder ist schwach: Lassen Sie es noch heute ärztlich abklären.</translation>
        </message>
        <message>
            <source>The usual signs, why the sore place may not be the source, and what is not a knot.</source>
            <translation>Die üblichen Anzeichen, warum die schmerzende Stelle nicht die Ursache sein muss, und was kein Muskelknoten ist.</translation>
        </message>
        <message>
            <source>What a knot feels like</source>
            <translation>Wie sich ein Muskelknoten anfühlt</translation>
        </message>
        <message>
            <source>Simple steps at home can ease knots and make them come back less often. One article calls this the best thing you can do about knots: get your body ready by exercise and movement.</source>
            <translation>Einfache Schritte zu Hause können Muskelknoten lindern und dazu beitragen, dass sie seltener wiederkommen. Ein Artikel nennt das, was Sie gegen Knoten am besten tun können: den Körper durch Übungen und Bewegung vorbereiten.</translation>
        </message>
        <message>
            <source>Move as a habit</source>
            <translation>Bewegung als Gewohnheit</translation>
        </message>
        <message>
            <source>Exercise each week, not just once in a while. Then muscles are ready for odd jobs, such as a day in the yard.</source>
            <translation>Trainieren Sie jede Woche, nicht nur ab und zu. Dann sind die Muskeln bereit für ungewohnte Arbeit, etwa einen Tag im Garten.</translation>
        </message>
        <message>
            <source>Walk, swim or ride a bike: any steady exercise may help.</source>
            <translation>Gehen, schwimmen oder Rad fahren: Jede gleichmäßige Bewegung kann helfen.</translation>
        </message>
        <message>
            <source>Do some yoga, or other moves for bending and reaching.</source>
            <translation>Machen Sie etwas Yoga oder andere Übungen zum Beugen und Strecken.</translation>
        </message>
        <message>
            <source>Take short breaks to stretch when you sit for long.</source>
            <translation>Machen Sie kurze Pausen zum Dehnen, wenn Sie lange sitzen.</translation>
        </message>
        <message>
            <source>The muscles of the shoulder blades: squeeze them together.</source>
            <translation>Die Muskeln der Schulterblätter: Ziehen Sie die Schulterblätter zusammen.</translation>
        </message>
        <message>
            <source>Your neck</source>
            <translation>Ihr Nacken</translation>
        </message>
        <message>
            <source>The side of the hip and the core: clamshell and bird dog.</source>
            <translation>Die Seite der Hüfte und der Rumpf: „Muschel“ und „Vierfüßler diagonal“.</translation>
        </message>
        <message>
            <source>Your lower back</source>
            <translation>Ihr unterer Rücken</translation>
        </message>
        <message>
            <source>The top of the forearm: wrist lifts.</source>
            <translation>Die Oberseite des Unterarms: „Handheben am Tisch“.</translation>
        </message>
        <message>
            <source>Your elbow</source>
            <translation>Ihr Ellbogen</translation>
        </message>
        <message>
            <source>Bridge, donkey kick and reverse plank.</source>
            <translation>„Brücke“, „Beinheben im Vierfüßlerstand“ und „Rückstütz“.</translation>
        </message>
        <message>
            <source>The back of your thigh</source>
            <translation>Die Rückseite Ihres Oberschenkels</translation>
        </message>
        <message>
            <source>Build strength</source>
            <translation>Kraft aufbauen</translation>
        </message>
        <message>
            <source>Go up slowly</source>
            <translation>Langsam steigern</translation>
        </message>
        <message>
            <source>Warm up before you exercise, with moves. Keep long stretches for after.</source>
            <translation>Wärmen Sie sich vor dem Sport mit Bewegung auf. Heben Sie sich lange Dehnungen für danach auf.</translation>
        </message>
        <message>
            <source>Add a little at a time. Come back slowly after a break.</source>
            <translation>Steigern Sie sich immer nur ein wenig. Fangen Sie nach einer Unterbrechung langsam wieder an.</translation>
        </message>
        <message>
            <source>Lift close to your body, with your knees bent.</source>
            <translation>Heben Sie nah am Körper, mit gebeugten Knien.</translation>
        </message>
        <message>
            <source>Know your own triggers</source>
            <translation>Die eigenen Auslöser kennen</translation>
        </message>
        <message>
            <source>Note what you did before a knot came. Then change that: take turns with the hands, split the job in 2, or raise the screen.</source>
            <translation>Notieren Sie, was Sie getan haben, bevor ein Knoten kam. Dann ändern Sie das: Wechseln Sie die Hände ab, teilen Sie die Arbeit in 2 Teile, oder stellen Sie den Bildschirm höher.</translation>
        </message>
        <message>
            <source>Regular movement, some strength and slow steps: what may make knots come less often.</source>
            <translation>Regelmäßige Bewegung, etwas Kraft und kleine Schritte: was dazu beitragen kann, dass Muskelknoten seltener kommen.</translation>
        </message>
        <message>
            <source>Keeping knots away</source>
            <translation>Muskelknoten vorbeugen</translation>
        </message>
        <message>
            <source>Massage is rubbing and pressing. You can do it yourself on the sore spot. Or a professional can work on a larger area, to lower the tension as a whole.</source>
            <translation>Massage heißt reiben und drücken. Sie können das an der schmerzenden Stelle selbst machen. Oder eine Fachperson bearbeitet eine größere Fläche, um die Spannung insgesamt zu senken.</translation>
        </message>
        <message>
            <source>With your own hands</source>
            <translation>Mit den eigenen Händen</translation>
        </message>
        <message>
            <source>Kneading relaxes the muscle and gets the blood moving. After a hard workout, it may suit a muscle that cramped, if the leg shows no sign of a clot.</source>
            <translation>Kneten entspannt den Muskel und bringt das Blut in Bewegung. Nach einem harten Training kann es einem Muskel guttun, der gekrampft hat, wenn am Bein nichts auf ein Blutgerinnsel hindeutet.</translation>
        </message>
        <message>
            <source>Neck: squeeze the muscle gently, then draw small circles on the sore spot with your thumb.</source>
            <translation>Nacken: den Muskel sanft greifen, dann mit dem Daumen kleine Kreise auf der schmerzenden Stelle ziehen.</translation>
        </message>
        <message>
            <source>Thigh and calf: knead the muscle slowly, as you would knead dough.</source>
            <translation>Oberschenkel und Wade: den Muskel langsam kneten, wie einen Teig.</translation>
        </message>
        <message>
            <source>Keep the ache at 5 out of 10 or less, and keep off your throat and bones.</source>
            <translation>Der Schmerz bleibt bei höchstens 5 von 10, und Hals und Knochen bleiben ausgespart.</translation>
        </message>
        <message>
            <source>With a roller</source>
            <translation>Mit einer Rolle</translation>
        </message>
        <message>
            <source>A foam roller may help too. A paper on rolling suggests 30 to 120 seconds, 1 to 3 times, at 2 to 4 seconds a stroke.</source>
            <translation>Auch eine Faszienrolle kann helfen. Eine Arbeit über das Rollen schlägt 30 bis 120 Sekunden vor, 1- bis 3-mal, mit 2 bis 4 Sekunden pro Zug.</translation>
        </message>
        <message>
            <source>In a small trial with healthy people, a still press of 90 seconds on a calf spot made it less tender, and slow rolling did not. But no group did clearly better than the others. Our presses stay at 30 seconds.</source>
            <translation>In einer kleinen Studie mit gesunden Menschen machte ein ruhiger Druck von 90 Sekunden eine Stelle an der Wade weniger empfindlich, langsames Rollen nicht. Aber keine Gruppe schnitt eindeutig besser ab als die anderen. Wir drücken weiterhin nicht länger als 30 Sekunden.</translation>
        </message>
        <message>
            <source>By a professional</source>
            <translation>Durch eine Fachperson</translation>
        </message>
        <message>
            <source>There are many kinds: Swedish, sports and deep tissue massage, and trigger point massage, which aims at the sore spot itself. Which one fits depends on how bad it is, so ask.</source>
            <translation>Es gibt viele Arten: schwedische Massage, Sportmassage, Tiefengewebsmassage und Triggerpunktmassage, die auf die schmerzende Stelle selbst zielt. Welche passt, hängt davon ab, wie schlimm es ist. Fragen Sie also nach.</translation>
        </message>
        <message>
            <source>In a trial on neck pain that lasts, 60 minutes of massage, 2 or 3 times a week for 4 weeks, helped more than waiting. Visits of 30 minutes did not.</source>
            <translation>In einer Studie zu anhaltenden Nackenschmerzen halfen 60 Minuten Massage, 2- oder 3-mal pro Woche über 4 Wochen, mehr als Warten. Termine von 30 Minuten taten das nicht.</translation>
        </message>
        <message>
            <source>When to leave it</source>
            <translation>Wann Sie es lassen sollten</translation>
        </message>
        <message>
            <source>A panel of experts on rolling named many of these. The rest are our own rules:</source>
            <translation>Eine Gruppe von Fachleuten für das Rollen hat vieles davon genannt. Der Rest sind unsere eigenen Regeln:</translation>
        </message>
        <message>
            <source>One calf or thigh is swollen, warm, red or throbbing: see someone today.</source>
            <translation>Eine Wade oder ein Oberschenkel ist geschwollen, warm oder rot oder pocht: Lassen Sie das Bein noch heute ärztlich abklären.</translation>
        </message>
        <message>
            <source>You have, or have had, a blood clot, or have varicose veins: no rubbing or rolling on calf or thigh.</source>
            <translation>Sie haben oder hatten ein Blutgerinnsel, oder Sie haben Krampfadern: an Wade und Oberschenkel nicht reiben oder rollen.</translation>
        </message>
        <message>
            <source>There is an open wound or a broken bone.</source>
            <translation>Eine offene Wunde oder ein Knochenbruch.</translation>
        </message>
        <message>
            <source>You take blood thinners or bleed easily: ask first.</source>
            <translation>Sie nehmen Blutverdünner oder bluten leicht: Fragen Sie vorher nach.</translation>
        </message>
        <message>
            <source>A spot is hot or swollen, a bone is infected, or a hurt muscle has grown hard like bone.</source>
            <translation>Eine Stelle ist heiß oder geschwollen, ein Knochen ist infiziert, oder ein verletzter Muskel ist hart wie Knochen geworden.</translation>
        </message>
        <message>
            <source>Your hands, a roller or a professional: what each can do, and when to leave it.</source>
            <translation>Ihre Hände, eine Rolle oder eine Fachperson: was jede davon kann und wann Sie es lassen sollten.</translation>
        </message>
        <message>
            <source>Massage and rolling</source>
            <translation>Massage und Rollen</translation>
        </message>
        <message>
            <source>Muscles knot and cramp when they stay still for hours. That may be at a desk, in a car or on a plane, or with your eyes up at a screen. A break gets blood to all your muscles, the neck too. And a muscle that has worked a little can relax. One article calls these breaks movement snacks: short bursts of activity, spread over the day.</source>
            <translation>Muskeln verknoten sich und krampfen, wenn sie stundenlang still sind. Das kann am Schreibtisch sein, im Auto oder im Flugzeug, oder mit dem Blick hinauf zu einem Bildschirm. Eine Pause bringt Blut in alle Muskeln, auch in den Nacken. Und ein Muskel, der ein wenig gearbeitet hat, kann sich entspannen. Ein Artikel nennt diese Pausen „Bewegungshäppchen“: kurze Bewegung, über den Tag verteilt.</translation>
        </message>
        <message>
            <source>How often, and for how long</source>
            <translation>Wie oft und wie lange</translation>
        </message>
        <message>
            <source>The articles say often, but give no times. One review of 6 trials found that 2 to 3 minutes of light movement for each 30 minutes of sitting may help. Another review, on breaks of up to 10 minutes, found people a bit more lively and less tired, and their work did not suffer.</source>
            <translation>Die Artikel sagen „oft“, nennen aber keine Zeiten. Eine Übersicht über 6 Studien fand, dass 2 bis 3 Minuten leichte Bewegung auf je 30 Minuten Sitzen helfen können. Laut einer anderen Übersicht, über Pausen von bis zu 10 Minuten, waren die Menschen etwas munterer und weniger müde, und ihre Arbeit litt nicht darunter.</translation>
        </message>
        <message>
            <source>So get up every 30 to 60 minutes. Our desk routine takes 2 minutes.</source>
            <translation>Stehen Sie also alle 30 bis 60 Minuten auf. Unser Programm für den Schreibtisch dauert 2 Minuten.</translation>
        </message>
        <message>
            <source>Stand up, stretch and walk a few steps. Do not wait for hours.</source>
            <translation>Stehen Sie auf, dehnen Sie sich, und gehen Sie ein paar Schritte. Warten Sie damit nicht stundenlang.</translation>
        </message>
        <message>
            <source>You sit at a desk</source>
            <translation>Sie sitzen am Schreibtisch</translation>
        </message>
        <message>
            <source>Get up and move, or do some quick stretches.</source>
            <translation>Stehen Sie auf und bewegen Sie sich, oder dehnen Sie sich kurz.</translation>
        </message>
        <message>
            <source>You feel stress</source>
            <translation>Sie spüren Stress</translation>
        </message>
        <message>
            <source>Stop now and then, and move the other way.</source>
            <translation>Halten Sie ab und zu inne, und bewegen Sie sich in die andere Richtung.</translation>
        </message>
        <message>
            <source>You do one job for long, such as painting walls or knitting</source>
            <translation>Sie machen lange dieselbe Arbeit, etwa Wände streichen oder stricken</translation>
        </message>
        <message>
            <source>Pump your feet, and walk when it is safe. Drivers: park first.</source>
            <translation>Wippen Sie mit den Füßen, und gehen Sie, wenn es sicher ist. Wenn Sie selbst fahren: zuerst parken.</translation>
        </message>
        <message>
            <source>You are on a plane, in a car or in high heels for long</source>
            <translation>Sie sind lange im Flugzeug, im Auto oder in hohen Schuhen</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was Sie tun können</translation>
        </message>
        <message>
            <source>Let something remind you</source>
            <translation>Lassen Sie sich erinnern</translation>
        </message>
        <message>
            <source>Set an alert on your phone or in your calendar, and do the 2 minute routine when it rings.</source>
            <translation>Stellen Sie am Telefon oder im Kalender eine Erinnerung ein, und machen Sie das Programm von 2 Minuten, wenn sie sich meldet.</translation>
        </message>
        <message>
            <source>When you already hurt</source>
            <translation>Wenn es schon wehtut</translation>
        </message>
        <message>
            <source>Rest sounds right, and one article names it as the simplest thing to do. Another says to keep moving, and that many people fear to move a sore neck with no need. Both can be true. Ease back, but do not stop: move lightly on the same day.</source>
            <translation>Ruhe klingt richtig, und ein Artikel nennt sie das Einfachste, was Sie tun können. Ein anderer rät, in Bewegung zu bleiben, und sagt, dass viele Menschen ohne Grund Angst haben, einen schmerzenden Nacken zu bewegen. Beides kann stimmen. Gehen Sie es ruhiger an, aber hören Sie nicht ganz auf: Bewegen Sie sich leicht, noch am selben Tag.</translation>
        </message>
        <message>
            <source>Read the red signs first. Up to 3 out of 10 is fine. At 4 or 5, ease off. Above 5, stop.</source>
            <translation>Lesen Sie zuerst die roten Warnzeichen. Bis 3 von 10 ist in Ordnung. Bei 4 oder 5 üben Sie sanfter. Über 5 hören Sie auf.</translation>
        </message>
        <message>
            <source>That breaks make you feel better for a while has been tested. That they keep knots away has not.</source>
            <translation>Dass Pausen eine Weile guttun, wurde untersucht. Dass sie Muskelknoten fernhalten, nicht.</translation>
        </message>
        <message>
            <source>A minute or 2 on your feet, many times a day: how often, what to do, and what is known.</source>
            <translation>Eine oder 2 Minuten auf den Beinen, viele Male am Tag: wie oft, was Sie tun können und was man weiß.</translation>
        </message>
        <message>
            <source>Movement breaks</source>
            <translation>Bewegungspausen</translation>
        </message>
        <message>
            <source>When heat, massage and stretches at home no longer help, a clinician may speak of these. Here is what they are. We do not advise for or against. Much of this is the view of a clinic that offers injections.</source>
            <translation>Wenn Wärme, Massage und Dehnungen zu Hause nicht mehr helfen, spricht eine Fachperson vielleicht davon. Hier steht, was es ist. Wir raten weder dazu noch davon ab. Vieles davon ist die Sicht einer Klinik, die Injektionen anbietet.</translation>
        </message>
        <message>
            <source>Dry and wet needling</source>
            <translation>Dry und Wet Needling</translation>
        </message>
        <message>
            <source>A physical therapist or an acupuncturist puts a thin needle into the sore spot to relax it. Dry means with no medicine; wet means with a numbing one. The neck article says that needling can ease neck pain for a time, and that wet may do better than dry. In the long run, it does less than physical therapy, so it should go with movement. The clinic says that an injection works faster and longer than a dry needle, which it keeps for some people.</source>
            <translation>Eine Fachperson für Physiotherapie oder Akupunktur sticht eine dünne Nadel in die schmerzende Stelle, damit sie sich entspannt. Dry (trocken) heißt ohne Medikament; Wet (nass) heißt mit einem betäubenden Mittel. Der Artikel über den Nacken sagt, dass die Nadeln Nackenschmerzen eine Zeit lang lindern können und dass Wet Needling vielleicht besser wirkt als Dry Needling. Auf Dauer bringt das weniger als Physiotherapie, darum sollte Bewegung dazugehören. Die Klinik sagt, dass eine Injektion schneller und länger wirkt als eine trockene Nadel, die sie für manche Menschen vorsieht.</translation>
        </message>
        <message>
            <source>An injection</source>
            <translation>Eine Injektion</translation>
        </message>
        <message>
            <source>A small amount of a numbing medicine (lidocaine or bupivacaine) goes into the knot. It is not surgery. The clinic says the needle itself loosens tight fibers too.</source>
            <translation>Eine kleine Menge eines betäubenden Mittels (Lidocain oder Bupivacain) kommt in den Muskelknoten. Es ist keine Operation. Die Klinik sagt, dass auch die Nadel selbst verspannte Fasern lockert.</translation>
        </message>
        <message>
            <source>You get a short exam, the skin is cleaned and perhaps numbed, and the muscle may twitch. Then comes a bandage.</source>
            <translation>Sie werden kurz untersucht, die Haut wird gereinigt und vielleicht betäubt, und der Muskel kann zucken. Danach kommt ein Pflaster darauf.</translation>
        </message>
        <message>
            <source>It takes a few minutes for each spot.</source>
            <translation>Es dauert ein paar Minuten pro Stelle.</translation>
        </message>
        <message>
            <source>Uses it names: neck and upper back, tension headache, low back and hips, forearm or calf. With many knots at once (myofascial pain syndrome), it may help physical therapy along. In fibromyalgia, it may help if a few spots lead, as 1 part of a wider plan.</source>
            <translation>Die Klinik nennt als Anwendungen: Nacken und oberer Rücken, Spannungskopfschmerzen, unterer Rücken und Hüfte, Unterarm oder Wade. Bei vielen Knoten zugleich (myofasziales Schmerzsyndrom) kann es die Physiotherapie unterstützen. Bei Fibromyalgie kann es helfen, wenn einige Stellen im Vordergrund stehen, als 1 Teil eines größeren Plans.</translation>
        </message>
        <message>
            <source>It may help at once or by the next day, and last for weeks to months. It may be repeated.</source>
            <translation>Es kann sofort oder bis zum nächsten Tag helfen und Wochen bis Monate anhalten. Es kann wiederholt werden.</translation>
        </message>
        <message>
            <source>If 2 or 3 do not help, it is time to look for other causes, such as a joint or a nerve.</source>
            <translation>Wenn 2 oder 3 nicht helfen, ist es Zeit, nach anderen Ursachen zu suchen, etwa einem Gelenk oder einem Nerv.</translation>
        </message>
        <message>
            <source>With a steroid?</source>
            <translation>Mit Kortison?</translation>
        </message>
        <message>
            <source>Some clinicians add a low dose. The neck article says that this can make some cases worse, with a weaker neck muscle. A guideline of several medical groups notes that steroids can raise blood sugar and make bones thinner, and that lower doses may do as well. Ask your clinician.</source>
            <translation>Manche Fachpersonen geben eine niedrige Dosis Kortison dazu. Der Artikel über den Nacken sagt, dass das manche Fälle schlimmer machen kann, mit einem schwächeren Nackenmuskel. Eine Leitlinie mehrerer Fachgesellschaften weist darauf hin, dass Kortison den Blutzucker erhöhen und die Knochen weniger fest machen kann und dass niedrigere Dosen ebenso gut wirken können. Fragen Sie Ihre Fachperson.</translation>
        </message>
        <message>
            <source>The days after</source>
            <translation>Die Tage danach</translation>
        </message>
        <message>
            <source>What the clinic said comes first.</source>
            <translation>Was die Praxis gesagt hat, geht vor.</translation>
        </message>
        <message>
            <source>Most people go back to normal life right away, but skip hard exercise for the rest of the day.</source>
            <translation>Die meisten Menschen kehren sofort in den Alltag zurück, lassen aber für den Rest des Tages anstrengenden Sport weg.</translation>
        </message>
        <message>
            <source>Move lightly. Build strength as the soreness goes: that, better posture and a look at your desk may help it last.</source>
            <translation>Bewegen Sie sich leicht. Bauen Sie Kraft auf, wenn der Schmerz nachlässt: Das, eine bessere Haltung und ein Blick auf den Schreibtisch können helfen, dass die Wirkung anhält.</translation>
        </message>
        <message>
            <source>Take pain pills only if your clinician agrees.</source>
            <translation>Nehmen Sie Schmerztabletten nur, wenn Ihre Fachperson zustimmt.</translation>
        </message>
        <message>
            <source>A fever or redness that spreads: see someone today. Short of breath or chest pain: call the emergency number.</source>
            <translation>Fieber oder eine Rötung, die sich ausbreitet: Lassen Sie es noch heute ärztlich abklären. Atemnot oder Brustschmerzen: Wählen Sie den Notruf.</translation>
        </message>
        <message>
            <source>What they are, what is said for and against, and the days after. The choice is for you and a clinician.</source>
            <translation>Was das ist, was dafür und dagegen spricht, und die Tage danach. Die Entscheidung treffen Sie mit einer Fachperson.</translation>
        </message>
        <message>
            <source>Needling and injections</source>
            <translation>Nadeln und Injektionen</translation>
        </message>
        <message>
            <source>To press the sore spot itself is the fastest way to ease it. The relief is short, though. So always follow a press with a stretch or some movement.</source>
            <translation>Auf die schmerzende Stelle selbst zu drücken, lindert am schnellsten. Die Erleichterung ist aber kurz. Lassen Sie auf einen Druck deshalb immer eine Dehnung oder etwas Bewegung folgen.</translation>
        </message>
        <message>
            <source>How to do it</source>
            <translation>So geht es</translation>
        </message>
        <message>
            <source>Press 5 to 30 seconds on one spot. Here the timer starts at 20 seconds, 3 times.</source>
            <translation>5 bis 30 Sekunden auf eine Stelle drücken. Hier beginnt der Timer mit 20 Sekunden, 3-mal.</translation>
        </message>
        <message>
            <source>Go only as deep as you can accept: at most 5 out of 10, and easing while you hold.</source>
            <translation>Nur so tief drücken, wie es für Sie in Ordnung ist: höchstens 5 von 10 und so, dass es beim Halten nachlässt.</translation>
        </message>
        <message>
            <source>Breathe out slowly, and keep the muscle loose.</source>
            <translation>Langsam ausatmen und den Muskel locker lassen.</translation>
        </message>
        <message>
            <source>Stay on muscle. Keep off bone, the spine, the throat, the lowest ribs and the back of the knee.</source>
            <translation>Auf dem Muskel bleiben. Knochen, Wirbelsäule, Hals, die untersten Rippen und die Kniekehle aussparen.</translation>
        </message>
        <message>
            <source>Sit on a ball.</source>
            <translation>Setzen Sie sich auf einen Ball.</translation>
        </message>
        <message>
            <source>The spot is in your buttock</source>
            <translation>Die Stelle ist im Gesäß</translation>
        </message>
        <message>
            <source>Put a ball in a pillowcase, hang it over your shoulder and lean on a wall.</source>
            <translation>Stecken Sie einen Ball in einen Kissenbezug, hängen Sie ihn über die Schulter, und lehnen Sie sich an eine Wand.</translation>
        </message>
        <message>
            <source>The spot is in your back</source>
            <translation>Die Stelle ist im Rücken</translation>
        </message>
        <message>
            <source>Use your thumb.</source>
            <translation>Nehmen Sie den Daumen.</translation>
        </message>
        <message>
            <source>The spot is in your neck, arm or leg</source>
            <translation>Die Stelle ist im Nacken, im Arm oder im Bein</translation>
        </message>
        <message>
            <source>Sit on a chair with a small round ball under the thigh.</source>
            <translation>Setzen Sie sich auf einen Stuhl, mit einem kleinen runden Ball unter dem Oberschenkel.</translation>
        </message>
        <message>
            <source>The spot is in the back of your thigh</source>
            <translation>Die Stelle ist an der Rückseite des Oberschenkels</translation>
        </message>
        <message>
            <source>What to press with</source>
            <translation>Womit Sie drücken</translation>
        </message>
        <message>
            <source>A tennis ball is softer, and a lacrosse ball is firmer. Start soft.</source>
            <translation>Ein Tennisball ist weicher, ein Lacrosseball fester. Beginnen Sie weich.</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Wie oft</translation>
        </message>
        <message>
            <source>One article says as often as you want, led by how it feels and how much it helps. Most of our exercises say 1 to 3 times a day. If the spot is sorer the next day, let it rest, then do half as much.</source>
            <translation>Ein Artikel sagt: so oft Sie möchten, je nachdem, wie es sich anfühlt und wie viel es hilft. Bei den meisten unserer Übungen sind es 1- bis 3-mal am Tag. Wenn die Stelle am nächsten Tag stärker wehtut, gönnen Sie ihr Ruhe, und machen Sie dann halb so viel.</translation>
        </message>
        <message>
            <source>Why a press helps is not settled. Some say it brings blood in, some say it keeps blood out, so we do not explain it that way.</source>
            <translation>Warum Druck hilft, ist nicht geklärt. Die einen sagen, er bringe Blut hinein, die anderen, er halte Blut fern. Darum erklären wir es nicht so.</translation>
        </message>
        <message>
            <source>In a review of 17 studies, people could bear more pressure after it. They did not clearly have less pain than others. Some trials press longer, 30 to 90 seconds. We keep to the 30 seconds of the hamstring article, and we do not say that a knot lets go in that time.</source>
            <translation>In einer Übersicht über 17 Studien vertrugen die Menschen danach mehr Druck. Sie hatten nicht eindeutig weniger Schmerzen als andere. Manche Studien drücken länger, 30 bis 90 Sekunden. Wir bleiben bei den 30 Sekunden aus dem Artikel über den hinteren Oberschenkel, und wir sagen nicht, dass sich ein Knoten in dieser Zeit löst.</translation>
        </message>
        <message>
            <source>Ask first</source>
            <translation>Fragen Sie vorher nach</translation>
        </message>
        <message>
            <source>You take blood thinners, bleed easily, or have, or have had, a blood clot.</source>
            <translation>Sie nehmen Blutverdünner, bluten leicht, haben ein Blutgerinnsel oder hatten schon einmal eines.</translation>
        </message>
        <message>
            <source>The skin is broken, numb, hot or swollen, or a bone may be broken.</source>
            <translation>Die Haut ist verletzt, taub, heiß oder geschwollen, oder ein Knochen könnte gebrochen sein.</translation>
        </message>
        <message>
            <source>You have thin bones or are pregnant.</source>
            <translation>Ihre Knochen sind weniger fest (Osteoporose), oder Sie sind schwanger.</translation>
        </message>
        <message>
            <source>One calf or thigh is swollen, warm, red or throbbing: do not press it, and see someone today.</source>
            <translation>Eine Wade oder ein Oberschenkel ist geschwollen, warm oder rot oder pocht: Drücken Sie nicht darauf, und lassen Sie das Bein noch heute ärztlich abklären.</translation>
        </message>
        <message>
            <source>A press of 5 to 30 seconds gives fast relief that does not last, so move right after.</source>
            <translation>5 bis 30 Sekunden Druck bringen schnelle Erleichterung, die nicht lange hält. Bewegen Sie sich also gleich danach.</translation>
        </message>
        <message>
            <source>Pressing a knot</source>
            <translation>Auf einen Muskelknoten drücken</translation>
        </message>
        <message>
            <source>None of these is sure to help. They are cheap and mostly easy, so see if they do you good.</source>
            <translation>Bei nichts davon ist sicher, dass es hilft. Aber es kostet wenig und ist meist einfach. Probieren Sie aus, ob es Ihnen guttut.</translation>
        </message>
        <message>
            <source>Sleep</source>
            <translation>Schlaf</translation>
        </message>
        <message>
            <source>2 of these tips are for calf cramps at night. They keep the foot from pointing down for hours. They come from 1 article, and we found no study of them.</source>
            <translation>2 dieser Tipps sind für Wadenkrämpfe in der Nacht. Sie verhindern, dass der Fuß stundenlang gestreckt bleibt. Sie stammen aus 1 Artikel, und wir haben keine Studie dazu gefunden.</translation>
        </message>
        <message>
            <source>Sleep enough. A clinic's article says that sleep and water help muscles recover.</source>
            <translation>Schlafen Sie genug. Der Artikel einer Klinik sagt, dass Schlaf und Wasser den Muskeln helfen, sich zu erholen.</translation>
        </message>
        <message>
            <source>On your back: use pillows so that your toes keep pointing up.</source>
            <translation>Auf dem Rücken: Legen Sie Kissen so, dass die Zehen nach oben zeigen.</translation>
        </message>
        <message>
            <source>On your belly: let your feet hang over the end of the bed.</source>
            <translation>Auf dem Bauch: Lassen Sie die Füße über das Bettende hängen.</translation>
        </message>
        <message>
            <source>Look at how your neck lies. If you wake up stiff, try another pillow or position.</source>
            <translation>Achten Sie darauf, wie Ihr Nacken liegt. Wenn Sie steif aufwachen, versuchen Sie ein anderes Kissen oder eine andere Lage.</translation>
        </message>
        <message>
            <source>Water</source>
            <translation>Wasser</translation>
        </message>
        <message>
            <source>Drink enough, above all when you exercise, in the heat and on long flights. After you have sweated a lot, a drink with salts (electrolytes) may do more than plain water. In one small trial, it took more to bring on a cramp in young men after such a drink than after water.</source>
            <translation>Trinken Sie genug, vor allem beim Sport, bei Hitze und auf langen Flügen. Wenn Sie stark geschwitzt haben, bringt ein Getränk mit Salzen (Elektrolyten) vielleicht mehr als Wasser allein. In einer kleinen Studie brauchte es nach einem solchen Getränk mehr als nach Wasser, um bei jungen Männern einen Krampf auszulösen.</translation>
        </message>
        <message>
            <source>But a review from 2019 says that no way to prevent cramps works each time. So call it something that may help after sweating.</source>
            <translation>Aber laut einer Übersichtsarbeit von 2019 wirkt kein Mittel gegen Krämpfe jedes Mal. Sagen wir also: Nach dem Schwitzen kann es helfen.</translation>
        </message>
        <message>
            <source>If a doctor has told you how much to drink, keep to that.</source>
            <translation>Wenn Ihnen ärztlich gesagt wurde, wie viel Sie trinken sollen, bleiben Sie dabei.</translation>
        </message>
        <message>
            <source>Food</source>
            <translation>Essen</translation>
        </message>
        <message>
            <source>The muscle spasms article names leafy greens for magnesium, and bananas and avocado for potassium. The hamstring article says to eat fresh, whole food in place of processed food. Good food is good for you in any case. We know of no proof that it stops knots.</source>
            <translation>Der Artikel über Muskelkrämpfe nennt grünes Blattgemüse für Magnesium sowie Bananen und Avocado für Kalium. Der Artikel über den hinteren Oberschenkel rät zu frischen, vollwertigen Lebensmitteln statt stark verarbeiteter. Gutes Essen tut Ihnen auf jeden Fall gut. Einen Beleg, dass es Muskelknoten verhindert, kennen wir nicht.</translation>
        </message>
        <message>
            <source>Shoes</source>
            <translation>Schuhe</translation>
        </message>
        <message>
            <source>If you stand a lot, choose shoes that support your feet, such as sneakers. Hours in high heels keep the calf short and still, and can bring on knots.</source>
            <translation>Wenn Sie viel stehen, wählen Sie Schuhe, die den Fuß stützen, etwa Turnschuhe. Stunden in hohen Schuhen halten die Wade kurz und still und können Muskelknoten begünstigen.</translation>
        </message>
        <message>
            <source>Before bed</source>
            <translation>Vor dem Schlafengehen</translation>
        </message>
        <message>
            <source>A stretch of about 30 seconds for calves and thighs may help with cramps at night. In one trial with people over 55, those who stretched for 6 weeks had about 1 cramp less each night. The routine for your legs before bed takes about 4 minutes.</source>
            <translation>Waden und Oberschenkel etwa 30 Sekunden zu dehnen, kann bei Krämpfen in der Nacht helfen. In einer Studie mit Menschen über 55 hatten die, die 6 Wochen lang dehnten, etwa 1 Krampf weniger pro Nacht. Das Programm für die Beine vor dem Schlafengehen dauert etwa 4 Minuten.</translation>
        </message>
        <message>
            <source>Small habits that may help, above all if you get cramps.</source>
            <translation>Kleine Gewohnheiten, die helfen können, vor allem, wenn Sie Krämpfe bekommen.</translation>
        </message>
        <message>
            <source>Sleep, water and shoes</source>
            <translation>Schlaf, Wasser und Schuhe</translation>
        </message>
        <message>
            <source>When you are tense or worried, your shoulders creep up and your jaw tightens. Slow breaths under your control help muscles relax. They may ease a knot in the neck a little. They cost nothing, and you can do them anywhere.</source>
            <translation>Wenn Sie angespannt sind oder sich Sorgen machen, wandern die Schultern nach oben, und der Kiefer wird fest. Langsame Atemzüge, die Sie selbst lenken, helfen den Muskeln, sich zu entspannen. Einen Muskelknoten im Nacken lindern sie vielleicht ein wenig. Sie kosten nichts, und Sie können sie überall machen.</translation>
        </message>
        <message>
            <source>5 deep breaths</source>
            <translation>5 tiefe Atemzüge</translation>
        </message>
        <message>
            <source>The neck article asks for a short pause a few times a day, with 5 deep breaths in each. It gives no pace. We show 3 seconds in and 5 seconds out, which is our choice.</source>
            <translation>Der Artikel über den Nacken rät zu einer kurzen Pause ein paarmal am Tag, mit jeweils 5 tiefen Atemzügen. Ein Tempo nennt er nicht. Wir zeigen 3 Sekunden ein und 5 Sekunden aus; das haben wir gewählt.</translation>
        </message>
        <message>
            <source>It is easy to forget. So put the pause in your calendar, or set a reminder on your phone.</source>
            <translation>Man vergisst es leicht. Tragen Sie die Pause also in den Kalender ein, oder stellen Sie eine Erinnerung am Telefon.</translation>
        </message>
        <message>
            <source>Belly breathing, 3 and 3</source>
            <translation>Bauchatmung, 3 und 3</translation>
        </message>
        <message>
            <source>The muscle spasms article offers this for a cramp, since slow breaths calm the part of the nervous system that helps you rest. The counts are from that article. The way to do it agrees with the Cleveland Clinic.</source>
            <translation>Der Artikel über Muskelkrämpfe schlägt das bei einem Krampf vor, weil langsame Atemzüge beruhigend auf den Teil des Nervensystems wirken, der Ihnen hilft, zur Ruhe zu kommen. Das Zählen stammt aus diesem Artikel. Die Anleitung stimmt mit der Cleveland Clinic überein.</translation>
        </message>
        <message>
            <source>Sit, or lie on your back with your knees bent.</source>
            <translation>Hinsetzen oder mit gebeugten Knien auf den Rücken legen.</translation>
        </message>
        <message>
            <source>Put one hand on your belly and one on your chest.</source>
            <translation>Eine Hand auf den Bauch legen und eine auf die Brust.</translation>
        </message>
        <message>
            <source>Breathe in through your nose for 3. Your belly rises.</source>
            <translation>Durch die Nase einatmen und bis 3 zählen. Der Bauch hebt sich.</translation>
        </message>
        <message>
            <source>Pause for a moment.</source>
            <translation>Einen Moment innehalten.</translation>
        </message>
        <message>
            <source>Breathe out for 3. Your belly sinks.</source>
            <translation>Ausatmen und bis 3 zählen. Der Bauch sinkt.</translation>
        </message>
        <message>
            <source>Do this a few times. Here it is 8.</source>
            <translation>Das ein paarmal machen. Hier sind es 8.</translation>
        </message>
        <message>
            <source>5 deep breaths, where you sit.</source>
            <translation>5 tiefe Atemzüge, dort, wo Sie sitzen.</translation>
        </message>
        <message>
            <source>A busy day, with your shoulders up</source>
            <translation>Ein voller Tag, die Schultern hochgezogen</translation>
        </message>
        <message>
            <source>Belly breathing, as you stretch or rest the muscle.</source>
            <translation>Bauchatmung, während Sie den Muskel dehnen oder ausruhen lassen.</translation>
        </message>
        <message>
            <source>A cramp in the night</source>
            <translation>Ein Krampf in der Nacht</translation>
        </message>
        <message>
            <source>Breathe out slowly, and do not hold your breath.</source>
            <translation>Atmen Sie langsam aus, und halten Sie die Luft nicht an.</translation>
        </message>
        <message>
            <source>You press a knot</source>
            <translation>Sie drücken auf einen Muskelknoten</translation>
        </message>
        <message>
            <source>Belly breathing, lying down.</source>
            <translation>Bauchatmung im Liegen.</translation>
        </message>
        <message>
            <source>Before sleep</source>
            <translation>Vor dem Einschlafen</translation>
        </message>
        <message>
            <source>When to use it</source>
            <translation>Wann es passt</translation>
        </message>
        <message>
            <source>If you feel light-headed</source>
            <translation>Wenn Ihnen leicht schwindelig wird</translation>
        </message>
        <message>
            <source>Go back to your normal breathing. You may have gone too deep or too fast. If you have a lung disease, ask first. For chest pain, or if you are short of breath for no clear reason, call the emergency number.</source>
            <translation>Atmen Sie wieder wie gewohnt. Vielleicht haben Sie zu tief oder zu schnell geatmet. Wenn Sie eine Lungenkrankheit haben, fragen Sie vorher nach. Bei Brustschmerzen, oder wenn Sie ohne klaren Grund schlecht Luft bekommen, wählen Sie den Notruf.</translation>
        </message>
        <message>
            <source>That slow breaths feel calm is plain to most people. Whether they change a knot has not been shown. Use them as a pause, and as part of the rest.</source>
            <translation>Dass langsame Atemzüge beruhigen, spüren die meisten Menschen selbst. Ob sie an einem Muskelknoten etwas ändern, ist nicht nachgewiesen. Nehmen Sie sie als Pause und als einen Teil von allem anderen.</translation>
        </message>
        <message>
            <source>5 slow breaths a few times a day, or 3 counts in and 3 out, to ease tension.</source>
            <translation>5 langsame Atemzüge ein paarmal am Tag, oder 3 lang ein und 3 lang aus, um die Anspannung zu lösen.</translation>
        </message>
        <message>
            <source>Slow breathing</source>
            <translation>Langsam atmen</translation>
        </message>
        <message>
            <source>Start with gentle stretching and easy movement, says the neck article. A gentle stretch makes a muscle longer for a while and helps the blood flow. Moving through your full range may help a knotted one to settle.</source>
            <translation>Beginnen Sie mit sanftem Dehnen und lockerer Bewegung, sagt der Artikel über den Nacken. Eine sanfte Dehnung macht einen Muskel eine Weile länger und hilft der Durchblutung. Sich in voller Weite zu bewegen, kann helfen, dass sich ein verknoteter Muskel beruhigt.</translation>
        </message>
        <message>
            <source>Hold for 30 seconds</source>
            <translation>30 Sekunden halten</translation>
        </message>
        <message>
            <source>The hamstring article says at least 30 seconds, and the muscle spasms article about 30.</source>
            <translation>Der Artikel über den hinteren Oberschenkel sagt mindestens 30 Sekunden, der Artikel über Muskelkrämpfe etwa 30.</translation>
        </message>
        <message>
            <source>In a trial with 57 adults, 30 seconds for the back of the thigh did as much as 60, and more than 15.</source>
            <translation>In einer Studie mit 57 Erwachsenen brachten 30 Sekunden für die Rückseite des Oberschenkels so viel wie 60 und mehr als 15.</translation>
        </message>
        <message>
            <source>The ACSM says 10 to 30 seconds for adults, and 30 to 60 when you are older.</source>
            <translation>Die ACSM-Empfehlung lautet 10 bis 30 Sekunden für Erwachsene und 30 bis 60, wenn Sie älter sind.</translation>
        </message>
        <message>
            <source>In a trial with people of 65 and over, 60 seconds did the most.</source>
            <translation>In einer Studie mit Menschen ab 65 brachten 60 Sekunden am meisten.</translation>
        </message>
        <message>
            <source>How far</source>
            <translation>Wie weit</translation>
        </message>
        <message>
            <source>Go to a clear pull, and no further than you can manage. Too much can make a sore spot worse.</source>
            <translation>Gehen Sie bis zu einem deutlichen Ziehen und nicht weiter, als es für Sie gut geht. Zu viel kann eine schmerzende Stelle schlimmer machen.</translation>
        </message>
        <message>
            <source>It is nearly always safe to move a sore neck, though many people fear it. Read the red signs first. Then use our own rule: up to 3 out of 10 is fine, at 4 or 5 ease off, above 5 stop. It should settle by the next day.</source>
            <translation>Es ist fast immer sicher, einen schmerzenden Nacken zu bewegen, auch wenn viele Menschen Angst davor haben. Lesen Sie zuerst die roten Warnzeichen. Dann gilt unsere eigene Regel: Bis 3 von 10 ist in Ordnung, bei 4 oder 5 üben Sie sanfter, über 5 hören Sie auf. Bis zum nächsten Tag sollte es sich beruhigen.</translation>
        </message>
        <message>
            <source>Warm up with moves, such as walking lunges. Long, still holds should not be your only warm-up.</source>
            <translation>Wärmen Sie sich mit Bewegung auf, etwa mit Ausfallschritten im Gehen. Langes, ruhiges Halten sollte nicht Ihr einziges Aufwärmen sein.</translation>
        </message>
        <message>
            <source>Before exercise</source>
            <translation>Vor dem Sport</translation>
        </message>
        <message>
            <source>Hold each stretch for about 30 seconds.</source>
            <translation>Halten Sie jede Dehnung etwa 30 Sekunden.</translation>
        </message>
        <message>
            <source>After exercise, or before bed</source>
            <translation>Nach dem Sport oder vor dem Schlafengehen</translation>
        </message>
        <message>
            <source>Stretch gently until it stops.</source>
            <translation>Dehnen Sie sanft, bis er aufhört.</translation>
        </message>
        <message>
            <source>Do the 3 neck moves 3 to 5 times a day at first, then see how it feels. A trial with office workers used 2 times a day, so that is a fair start.</source>
            <translation>Machen Sie die 3 Übungen für den Nacken am Anfang 3- bis 5-mal am Tag, und schauen Sie dann, wie es sich anfühlt. In einer Studie mit Büroangestellten waren es 2-mal am Tag; auch das ist also ein guter Anfang.</translation>
        </message>
        <message>
            <source>For a knot in the neck</source>
            <translation>Bei einem Muskelknoten im Nacken</translation>
        </message>
        <message>
            <source>Do not stretch. Get it checked.</source>
            <translation>Dehnen Sie nicht. Lassen Sie es ärztlich abklären.</translation>
        </message>
        <message>
            <source>After a sudden pop, or with a bruise</source>
            <translation>Nach einem plötzlichen Schnappen oder mit einem Bluterguss</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Keep at it</source>
            <translation>Dranbleiben</translation>
        </message>
        <message>
            <source>What helps tight hamstrings is to stretch again and again. No muscle or tendon grows in 30 seconds; over weeks, you mostly learn to bear more stretch. A few moves spread over the day give tight fibers more chances to let go. Yoga is one more way to work on how far you can move.</source>
            <translation>Bei verspannten hinteren Oberschenkelmuskeln hilft es, immer wieder zu dehnen. Kein Muskel und keine Sehne wächst in 30 Sekunden; über Wochen lernen Sie vor allem, mehr Dehnung auszuhalten. Ein paar Übungen, über den Tag verteilt, geben verspannten Fasern mehr Gelegenheiten, sich zu lösen. Yoga ist ein weiterer Weg zu mehr Beweglichkeit.</translation>
        </message>
        <message>
            <source>Hold a stretch for 30 seconds, gently and often: what that number rests on.</source>
            <translation>Eine Dehnung 30 Sekunden halten, sanft und oft: worauf diese Zahl beruht.</translation>
        </message>
        <message>
            <source>Stretching, and for how long</source>
            <translation>Dehnen, und wie lange</translation>
        </message>
        <message>
            <source>A knot is one small place in a muscle that feels hard or lumpy, and is often sore when you press it. The muscle is not tied up like a string, even if it feels so.</source>
            <translation>Ein Muskelknoten ist eine kleine Stelle in einem Muskel, die sich hart oder knotig anfühlt und oft wehtut, wenn Sie darauf drücken. Der Muskel ist nicht wie eine Schnur verknotet, auch wenn es sich so anfühlt.</translation>
        </message>
        <message>
            <source>You may also hear the name trigger point, or in full, myofascial trigger point. A clinic's article calls it a small spot that is too easily set off. It lies in a tight strand of muscle, or in the thin sheet around it (the fascia).</source>
            <translation>Vielleicht hören Sie auch den Namen Triggerpunkt, oder ganz ausgeschrieben: myofaszialer Triggerpunkt. Der Artikel einer Klinik nennt ihn eine kleine Stelle, die zu leicht gereizt wird. Sie liegt in einem verspannten Muskelstrang oder in der dünnen Hülle darum (der Faszie).</translation>
        </message>
        <message>
            <source>A knot is not a cramp</source>
            <translation>Ein Knoten ist kein Krampf</translation>
        </message>
        <message>
            <source>A knot stays in its small place. A cramp, or spasm, grips the whole muscle at once and mostly lets go by itself.</source>
            <translation>Ein Knoten bleibt an seiner kleinen Stelle. Ein Krampf packt den ganzen Muskel auf einmal und lässt meist von selbst wieder los.</translation>
        </message>
        <message>
            <source>One article calls a knot a small spasm of a part of the muscle that you do not control. Another keeps the 2 apart. Experts do not agree. So here, they are 2 words for 2 things: knot for the small spot, cramp for the whole muscle.</source>
            <translation>Ein Artikel nennt einen Knoten einen kleinen Krampf in einem Teil des Muskels, den Sie nicht steuern. Ein anderer hält die 2 auseinander. Fachleute sind sich nicht einig. Hier sind es deshalb 2 Wörter für 2 Dinge: Knoten für die kleine Stelle, Krampf für den ganzen Muskel.</translation>
        </message>
        <message>
            <source>Most people have some</source>
            <translation>Die meisten Menschen haben welche</translation>
        </message>
        <message>
            <source>Knots are very common. If you press here and there, you will find a few in nearly anyone. They turn up most in muscles that work hard: in the neck, upper back, buttock, hip and calf.</source>
            <translation>Muskelknoten sind sehr häufig. Wenn Sie hier und da drücken, finden Sie bei fast allen Menschen ein paar. Am häufigsten treten sie in Muskeln auf, die viel arbeiten: in Nacken, oberem Rücken, Gesäß, Hüfte und Wade.</translation>
        </message>
        <message>
            <source>Is it dangerous?</source>
            <translation>Ist das gefährlich?</translation>
        </message>
        <message>
            <source>No. A knot is not dangerous, and neck pain is seldom a sign of something serious. Most knots ease with simple care at home, such as stretching.</source>
            <translation>Nein. Ein Muskelknoten ist nicht gefährlich, und Nackenschmerzen sind selten ein Zeichen für etwas Ernstes. Die meisten Knoten lassen mit einfachen Mitteln zu Hause nach, etwa durch Dehnen.</translation>
        </message>
        <message>
            <source>Left alone, a knot may go on hurting and make you move less, and 1 article warns of pain that lasts. So the rule here is plain: care for it at home, and if it stays or keeps coming back after about 2 weeks, have it checked.</source>
            <translation>Wenn Sie nichts tun, kann ein Knoten weiter wehtun, und Sie bewegen sich dann vielleicht weniger; 1 Artikel warnt vor Schmerzen, die bleiben. Die Regel hier ist daher einfach: Kümmern Sie sich zu Hause darum, und wenn der Knoten nach etwa 2 Wochen noch da ist oder immer wiederkommt, lassen Sie ihn abklären.</translation>
        </message>
        <message>
            <source>A lump that grows, is hot, is hard and does not move, or is not in a muscle should be seen the same day.</source>
            <translation>Eine Beule oder Verdickung, die wächst, die heiß ist, die hart ist und sich nicht verschieben lässt oder die nicht in einem Muskel liegt, gehört noch am selben Tag ärztlich abgeklärt.</translation>
        </message>
        <message>
            <source>What to aim for</source>
            <translation>Was Sie anstreben können</translation>
        </message>
        <message>
            <source>You do not have to get rid of each knot you find. One article hopes for that; another says to calm the sore ones and let the rest be. We side with the second. The goal is less pain and easier movement.</source>
            <translation>Sie müssen nicht jeden Knoten loswerden, den Sie finden. Ein Artikel hofft darauf; ein anderer rät, die schmerzenden zu beruhigen und die übrigen zu lassen. Wir halten es mit dem zweiten. Das Ziel sind weniger Schmerzen und leichtere Bewegung.</translation>
        </message>
        <message>
            <source>A knot is a small, sore spot in a muscle: common, mostly harmless, and not really tied.</source>
            <translation>Ein Muskelknoten ist eine kleine, schmerzende Stelle in einem Muskel: häufig, meist harmlos und nicht wirklich verknotet.</translation>
        </message>
        <message>
            <source>What a knot is, and what it is not</source>
            <translation>Was ein Muskelknoten ist und was nicht</translation>
        </message>
        <message>
            <source>Much of what is said about knots rests on custom. Here are the gaps, so that you can judge for yourself.</source>
            <translation>Vieles von dem, was über Muskelknoten gesagt wird, beruht auf Gewohnheit. Hier sind die Lücken, damit Sie sich selbst ein Urteil bilden können.</translation>
        </message>
        <message>
            <source>What a knot is</source>
            <translation>Was ein Muskelknoten ist</translation>
        </message>
        <message>
            <source>One view is that mixed nerve signals keep some fibers tight. A clinic's article says that tight fibers cut off blood and trap waste, so that pain and tension feed each other. A third view is that the muscle guards itself.</source>
            <translation>Eine Ansicht ist, dass widersprüchliche Nervensignale einige Fasern verspannt halten. Der Artikel einer Klinik sagt, dass verspannte Fasern das Blut abschneiden und Abfallstoffe festhalten, sodass Schmerz und Spannung einander verstärken. Eine dritte Ansicht ist, dass der Muskel sich selbst schützt.</translation>
        </message>
        <message>
            <source>A review from 2015 rejects the whole idea of trigger points, though not that people hurt. Other experts defend it. The sore spot is real to you in any case.</source>
            <translation>Eine Übersichtsarbeit von 2015 lehnt die ganze Vorstellung von Triggerpunkten ab, nicht aber, dass Menschen Schmerzen haben. Andere Fachleute verteidigen sie. Die schmerzende Stelle ist für Sie auf jeden Fall echt.</translation>
        </message>
        <message>
            <source>Why a press helps</source>
            <translation>Warum Druck hilft</translation>
        </message>
        <message>
            <source>That is open. People can often bear more pressure after it. A review did not find clearly less pain. The relief is short.</source>
            <translation>Das ist offen. Oft vertragen Menschen danach mehr Druck. Eindeutig weniger Schmerzen fand eine Übersichtsarbeit nicht. Die Erleichterung ist kurz.</translation>
        </message>
        <message>
            <source>How long and how often</source>
            <translation>Wie lange und wie oft</translation>
        </message>
        <message>
            <source>30 seconds for a stretch has trials behind it, but most were with healthy people and tight hamstrings, not with knots.</source>
            <translation>Hinter 30 Sekunden für eine Dehnung stehen Studien, aber meist mit gesunden Menschen und verspannten hinteren Oberschenkelmuskeln, nicht mit Knoten.</translation>
        </message>
        <message>
            <source>5 to 30 seconds for a press is from one article.</source>
            <translation>5 bis 30 Sekunden für einen Druck stammen aus einem Artikel.</translation>
        </message>
        <message>
            <source>3 to 5 times a day is from one article, for the 3 neck moves. For other knots, no article gives a number that was tested.</source>
            <translation>3- bis 5-mal am Tag stammt aus einem Artikel und gilt für die 3 Übungen für den Nacken. Für andere Knoten nennt kein Artikel eine geprüfte Zahl.</translation>
        </message>
        <message>
            <source>Many other doses are usual practice. Each exercise says so under its dose.</source>
            <translation>Viele andere Angaben sind übliche Praxis. Bei jeder Übung steht es unter ihrem Umfang.</translation>
        </message>
        <message>
            <source>Heat, cold and rubs</source>
            <translation>Wärme, Kälte und Salben</translation>
        </message>
        <message>
            <source>We found no trial of 10 minutes on and 15 off, or of ice for 5 minutes, then heat. Take what feels good.</source>
            <translation>Wir haben keine Studie zu 10 Minuten auflegen und 15 Pause gefunden, auch keine zu 5 Minuten Eis und dann Wärme. Nehmen Sie, was sich gut anfühlt.</translation>
        </message>
        <message>
            <source>Most cramps have no clear cause. Nothing prevents them each time. No trial of letting the muscle go slack was found.</source>
            <translation>Die meisten Krämpfe haben keine klare Ursache. Nichts verhindert sie jedes Mal. Eine Studie dazu, den Muskel locker zu lassen, wurde nicht gefunden.</translation>
        </message>
        <message>
            <source>Needles</source>
            <translation>Nadeln</translation>
        </message>
        <message>
            <source>The articles differ on dry or wet, on steroids, and on how long the relief lasts. One of them sells injections.</source>
            <translation>Die Artikel unterscheiden sich bei Dry oder Wet Needling, bei Kortison und dabei, wie lange die Erleichterung anhält. Einer davon verkauft Injektionen.</translation>
        </message>
        <message>
            <source>What we changed</source>
            <translation>Was wir geändert haben</translation>
        </message>
        <message>
            <source>Where the articles clash, we took the safer side. A cramp of more than 10 minutes means help, not half an hour. We left out what is plainly wrong. For one, the hamstrings are 3 muscles, not tendons, and they do work when you walk.</source>
            <translation>Wo die Artikel einander widersprechen, haben wir den sichereren Weg genommen. Bei einem Krampf von mehr als 10 Minuten heißt das: Hilfe holen, nicht eine halbe Stunde warten. Was klar falsch ist, haben wir weggelassen. Zum Beispiel: Hinten am Oberschenkel sind es 3 Muskeln, keine Sehnen, und sie arbeiten beim Gehen sehr wohl.</translation>
        </message>
        <message>
            <source>No clinician has reviewed these texts yet.</source>
            <translation>Bisher hat keine Fachperson diese Texte geprüft.</translation>
        </message>
        <message>
            <source>Where the proof is thin, where the articles disagree, and what we chose.</source>
            <translation>Wo die Belege dünn sind, wo sich die Artikel widersprechen und was wir gewählt haben.</translation>
        </message>
        <message>
            <source>What is not known</source>
            <translation>Was man nicht weiß</translation>
        </message>
        <message>
            <source>Most knots ease with care at home. Some signs need more than that. They are on 3 cards, 1 step away from each page. Each printed sheet has a short form.</source>
            <translation>Die meisten Muskelknoten lassen nach, wenn Sie sich zu Hause darum kümmern. Manche Zeichen brauchen mehr als das. Sie stehen auf 3 Karten, von jeder Seite aus 1 Schritt entfernt. Auf jedem gedruckten Blatt steht eine Kurzform.</translation>
        </message>
        <message>
            <source>Read the red card, and call the emergency number.</source>
            <translation>Lesen Sie die rote Karte, und wählen Sie den Notruf.</translation>
        </message>
        <message>
            <source>Chest pain or trouble breathing. Pain after a bad fall or crash. A drooping face. A sudden, very bad headache or neck pain. Back pain with numb skin between the legs, or no control of bladder or bowels</source>
            <translation>Brustschmerzen oder Atemnot. Schmerzen nach einem schweren Sturz oder Unfall. Eine herabhängende Gesichtshälfte. Plötzliche, sehr starke Kopf- oder Nackenschmerzen. Rückenschmerzen mit tauber Haut zwischen den Beinen oder ohne Kontrolle über Blase oder Darm</translation>
        </message>
        <message>
            <source>Read the amber card, and see someone today.</source>
            <translation>Lesen Sie die gelbe Karte, und lassen Sie es noch heute ärztlich abklären.</translation>
        </message>
        <message>
            <source>One leg is swollen, warm or red. Or a cramp of more than 10 minutes, back pain with a fever, a numb or weak limb, or a lump that grows</source>
            <translation>Ein Bein ist geschwollen, warm oder rot. Oder ein Krampf von mehr als 10 Minuten, Rückenschmerzen mit Fieber, ein tauber oder schwacher Arm, ein taubes oder schwaches Bein oder eine Verdickung, die wächst</translation>
        </message>
        <message>
            <source>Read the 2-week card, and make a visit.</source>
            <translation>Lesen Sie die 2-Wochen-Karte, und machen Sie einen Termin aus.</translation>
        </message>
        <message>
            <source>No real relief after a couple of weeks</source>
            <translation>Nach etwa zwei Wochen noch keine echte Besserung</translation>
        </message>
        <message>
            <source>Which card</source>
            <translation>Welche Karte</translation>
        </message>
        <message>
            <source>The 2-week card</source>
            <translation>Die 2-Wochen-Karte</translation>
        </message>
        <message>
            <source>It comes up on day 14 for everyone. It is not worked out from what you noted. It just asks how things are. These are good reasons for a visit:</source>
            <translation>Sie erscheint bei allen an Tag 14. Sie wird nicht aus dem berechnet, was Sie notiert haben. Sie fragt nur, wie es geht. Das sind gute Gründe für einen Termin:</translation>
        </message>
        <message>
            <source>2 weeks of care at home with no real relief</source>
            <translation>2 Wochen lang haben Sie sich zu Hause darum gekümmert, ohne echte Besserung</translation>
        </message>
        <message>
            <source>A knot that stays, or keeps coming back, or is very bad</source>
            <translation>Ein Knoten, der bleibt, immer wiederkommt oder sehr schlimm ist</translation>
        </message>
        <message>
            <source>Heat, massage and stretches that used to help and no longer do</source>
            <translation>Wärme, Massage und Dehnungen, die früher halfen und es nicht mehr tun</translation>
        </message>
        <message>
            <source>Cramps that come often, wake you up, or go on for minutes</source>
            <translation>Krämpfe, die oft kommen, Sie wecken oder minutenlang anhalten</translation>
        </message>
        <message>
            <source>Pain that keeps you from work, sleep or a walk, or is above 7 out of 10</source>
            <translation>Schmerzen, die Sie von der Arbeit, vom Schlafen oder vom Spazierengehen abhalten oder über 7 von 10 liegen</translation>
        </message>
        <message>
            <source>Who to see</source>
            <translation>Wohin Sie gehen können</translation>
        </message>
        <message>
            <source>A physical therapist is a good first stop, in person or by video. They can look for causes and weak spots, show you stretches and strength work, and make a plan. The neck article says a few visits are often enough, if you also mind how you sit and move. See a doctor for any amber sign.</source>
            <translation>Eine Physiotherapeutin oder ein Physiotherapeut ist eine gute erste Anlaufstelle, vor Ort oder per Video. Dort sucht man nach Ursachen und schwachen Stellen, zeigt Ihnen Dehnungen und Kräftigung und macht einen Plan. Der Artikel über den Nacken sagt, dass oft wenige Termine genügen, wenn Sie auch darauf achten, wie Sie sitzen und sich bewegen. Lassen Sie jedes gelbe Warnzeichen ärztlich abklären.</translation>
        </message>
        <message>
            <source>When you go, take notes along: when it hurts, what you did, and what helped.</source>
            <translation>Wenn Sie hingehen, nehmen Sie Notizen mit: wann es wehtut, was Sie getan haben und was geholfen hat.</translation>
        </message>
        <message>
            <source>Scans and pills</source>
            <translation>Röntgen, MRT und Tabletten</translation>
        </message>
        <message>
            <source>The neck article says that scans and medicines are mostly not needed. That is for you and your doctor to decide. If you are offered a test, do not let this text talk you out of it.</source>
            <translation>Der Artikel über den Nacken sagt, dass Röntgen- oder MRT-Bilder und Medikamente meist nicht nötig sind. Das entscheiden Sie mit Ihrer Ärztin oder Ihrem Arzt. Wenn man Ihnen eine Untersuchung anbietet, lassen Sie sich von diesem Text nicht davon abbringen.</translation>
        </message>
        <message>
            <source>2 articles mention pain pills from the shop. We give no doses. A pharmacist can tell you if one is safe for you. Never stop a medicine on your own.</source>
            <translation>2 Artikel erwähnen Schmerztabletten, die es ohne Rezept gibt. Wir nennen keine Dosis. In der Apotheke erfahren Sie, ob eine für Sie sicher ist. Setzen Sie ein Medikament nie eigenmächtig ab.</translation>
        </message>
        <message>
            <source>One more thing</source>
            <translation>Noch etwas</translation>
        </message>
        <message>
            <source>This guide is for learning, not medical advice. Your own doctor or therapist knows you, and what they say comes first.</source>
            <translation>Diese Texte sind zum Lernen da und kein medizinischer Rat. Ihre Arztpraxis oder Physiotherapie kennt Sie, und was man Ihnen dort sagt, geht vor.</translation>
        </message>
        <message>
            <source>Emergency, today, or after 2 weeks: which card to read, and who to see first.</source>
            <translation>Notfall, noch heute oder nach 2 Wochen: welche Karte Sie lesen sollten und wohin Sie zuerst gehen.</translation>
        </message>
        <message>
            <source>When to see someone</source>
            <translation>Wann Sie fachlichen Rat holen sollten</translation>
        </message>
        <message>
            <source>Often nobody can say why a knot came. It can seem to turn up from nowhere. These are the reasons that the articles name most. None of them means that you did something wrong.</source>
            <translation>Oft kann niemand sagen, warum ein Muskelknoten kam. Er kann wie aus dem Nichts auftauchen. Das sind die Gründe, die die Artikel am häufigsten nennen. Keiner davon heißt, dass Sie etwas falsch gemacht haben.</translation>
        </message>
        <message>
            <source>A lot at once</source>
            <translation>Viel auf einmal</translation>
        </message>
        <message>
            <source>Much more than you are used to, such as yard work all weekend, or a day of hiking after months off</source>
            <translation>Viel mehr, als Sie gewohnt sind, etwa ein ganzes Wochenende Gartenarbeit oder ein Tag Wandern nach Monaten Pause</translation>
        </message>
        <message>
            <source>A workout that was too hard or too long for now</source>
            <translation>Ein Training, das für den Moment zu hart oder zu lang war</translation>
        </message>
        <message>
            <source>A sudden strain</source>
            <translation>Eine plötzliche Überlastung</translation>
        </message>
        <message>
            <source>Lifting, digging, raking, bending or a sport, done in a way that puts the load on one part</source>
            <translation>Heben, Graben, Rechen, Bücken oder ein Sport, wenn die Last dabei nur auf einem Teil liegt</translation>
        </message>
        <message>
            <source>The same thing for long</source>
            <translation>Lange dasselbe</translation>
        </message>
        <message>
            <source>One position for hours: bent over a screen, in a car, on a plane, or in front of the TV</source>
            <translation>Stundenlang dieselbe Haltung: über einen Bildschirm gebeugt, im Auto, im Flugzeug oder vor dem Fernseher</translation>
        </message>
        <message>
            <source>A long time in high heels</source>
            <translation>Lange Zeit in hohen Schuhen</translation>
        </message>
        <message>
            <source>Shoulders pulled up, or a phone held between ear and shoulder</source>
            <translation>Hochgezogene Schultern oder ein Telefon zwischen Ohr und Schulter</translation>
        </message>
        <message>
            <source>A head that drifts forward as you sit, so that the back of the neck has to hold it</source>
            <translation>Ein Kopf, der beim Sitzen nach vorn wandert, sodass die Rückseite des Nackens ihn halten muss</translation>
        </message>
        <message>
            <source>One move for hours, such as painting walls, crochet or a hammer</source>
            <translation>Stundenlang dieselbe Bewegung, etwa beim Streichen von Wänden, beim Häkeln oder Hämmern</translation>
        </message>
        <message>
            <source>Little movement in the day, so that a muscle never gets to use its full range</source>
            <translation>Wenig Bewegung am Tag, sodass ein Muskel nie in voller Weite arbeitet</translation>
        </message>
        <message>
            <source>And posture?</source>
            <translation>Und die Haltung?</translation>
        </message>
        <message>
            <source>Some articles also blame poor posture. Another says that a very upright seat can feed knots too. No single posture is best for all, so change yours often.</source>
            <translation>Manche Artikel sehen auch in schlechter Haltung einen Grund. Ein anderer sagt, dass auch sehr aufrechtes Sitzen Muskelknoten begünstigen kann. Keine einzelne Haltung ist für alle die beste, wechseln Sie Ihre also oft.</translation>
        </message>
        <message>
            <source>Tension</source>
            <translation>Anspannung</translation>
        </message>
        <message>
            <source>Stress and worry can lift your shoulders toward your ears, and make you clench your jaw, without your notice.</source>
            <translation>Stress und Sorgen können die Schultern zu den Ohren ziehen und Sie die Zähne zusammenbeißen lassen, ohne dass Sie es merken.</translation>
        </message>
        <message>
            <source>One muscle that covers for others</source>
            <translation>Ein Muskel, der für andere einspringt</translation>
        </message>
        <message>
            <source>A muscle may tire because it helps out. When a shoulder is hurt, for one, the muscle on top of the shoulder may do part of its work. The neck, upper back, buttock, hip and calf cover for others a lot, which may be why knots like these places.</source>
            <translation>Ein Muskel kann ermüden, weil er aushilft. Wenn zum Beispiel eine Schulter verletzt ist, übernimmt der Muskel oben auf der Schulter vielleicht einen Teil ihrer Arbeit. Nacken, oberer Rücken, Gesäß, Hüfte und Wade springen oft für andere ein. Vielleicht sind Knoten deshalb gerade dort so häufig.</translation>
        </message>
        <message>
            <source>A physical therapist can look for this with you, in person or by video.</source>
            <translation>Eine Physiotherapeutin oder ein Physiotherapeut kann mit Ihnen danach suchen, vor Ort oder per Video.</translation>
        </message>
        <message>
            <source>What goes on inside</source>
            <translation>Was im Inneren vorgeht</translation>
        </message>
        <message>
            <source>That is not settled. One idea is that mixed nerve signals leave some fibers half way between tense and loose. Another is that a muscle tightens to guard itself. Both are just ideas so far.</source>
            <translation>Das ist nicht geklärt. Eine Idee ist, dass widersprüchliche Nervensignale einige Fasern halb angespannt, halb locker lassen. Eine andere ist, dass ein Muskel sich anspannt, um sich zu schützen. Beides sind bisher nur Ideen.</translation>
        </message>
        <message>
            <source>Find your own pattern</source>
            <translation>Das eigene Muster finden</translation>
        </message>
        <message>
            <source>Listen to your body. When a knot comes, think back over the day before. Then change one thing: what you do, how you do it, or for how long.</source>
            <translation>Hören Sie auf Ihren Körper. Wenn ein Knoten kommt, denken Sie an den Tag davor zurück. Ändern Sie dann eines: was Sie tun, wie Sie es tun oder wie lange.</translation>
        </message>
        <message>
            <source>Too much, too long, too still or too tense: the usual reasons, and how to find yours.</source>
            <translation>Zu viel, zu lange, zu still oder zu angespannt: die üblichen Gründe, und wie Sie Ihren finden.</translation>
        </message>
        <message>
            <source>Why knots come</source>
            <translation>Warum Muskelknoten kommen</translation>
        </message>
        <message>
            <source>one leg is swollen, warm, red or throbbing, as that needs a check today</source>
            <translation>ein Bein geschwollen, warm oder rot ist oder pocht, denn das muss noch heute ärztlich abgeklärt werden</translation>
        </message>
        <message>
            <source>you have, or have had, a blood clot</source>
            <translation>Sie ein Blutgerinnsel haben oder hatten</translation>
        </message>
        <message>
            <source>you have varicose veins</source>
            <translation>Sie Krampfadern haben</translation>
        </message>
        <message>
            <source>you sat or lay still for long, as in travel, surgery or illness</source>
            <translation>Sie lange still gesessen oder gelegen haben, etwa auf Reisen, nach einer Operation oder bei Krankheit</translation>
        </message>
        <message>
            <source>you take blood thinners or bleed easily</source>
            <translation>Sie Blutverdünner nehmen oder leicht bluten</translation>
        </message>
        <message>
            <source>the skin is broken, numb, hot or swollen</source>
            <translation>die Haut verletzt, taub, heiß oder geschwollen ist</translation>
        </message>
        <message>
            <source>a bone near the spot may be broken</source>
            <translation>ein Knochen in der Nähe der Stelle gebrochen sein könnte</translation>
        </message>
        <message>
            <source>a hurt muscle there has grown hard like bone</source>
            <translation>dort ein verletzter Muskel hart wie Knochen geworden ist</translation>
        </message>
        <message>
            <source>you have thin bones (osteoporosis)</source>
            <translation>Ihre Knochen weniger fest sind (Osteoporose)</translation>
        </message>
        <message>
            <source>you are pregnant</source>
            <translation>Sie schwanger sind</translation>
        </message>
        <message>
            <source>rolling into the groin</source>
            <translation>bis in die Leiste zu rollen</translation>
        </message>
        <message>
            <source>pressing hard</source>
            <translation>fest zu drücken</translation>
        </message>
        <message>
            <source>rolling over the knee</source>
            <translation>über das Knie zu rollen</translation>
        </message>
        <message>
            <source>rolling fast</source>
            <translation>schnell zu rollen</translation>
        </message>
        <message>
            <source>Light, slow rolls, well away from the groin</source>
            <translation>Leicht und langsam rollen, Leiste aussparen</translation>
        </message>
        <message>
            <source>Sit on a chair and knead the inner thigh lightly with one hand.</source>
            <translation>Setzen Sie sich auf einen Stuhl und kneten Sie die Innenseite des Oberschenkels leicht mit einer Hand.</translation>
        </message>
        <message>
            <source>a light, dull press that is easy to bear.</source>
            <translation>einen leichten, dumpfen Druck, der gut auszuhalten ist.</translation>
        </message>
        <message>
            <source>Keep the press light and roll for up to 60 seconds.</source>
            <translation>Drücken Sie weiter nur leicht und rollen Sie bis zu 60 Sekunden.</translation>
        </message>
        <message>
            <source>Inner-thigh roll</source>
            <translation>Innenseite des Oberschenkels rollen</translation>
        </message>
        <message>
            <source>Inner-thigh foam roll</source>
            <translation>Oberschenkelinnenseite auf der Faszienrolle</translation>
        </message>
        <message>
            <source>Adductor foam rolling</source>
            <translation>Faszienrolle für die Adduktoren</translation>
        </message>
        <message>
            <source>Check both legs. If one is swollen, warm or red, do not roll.</source>
            <translation>Beide Beine prüfen. Ist eines geschwollen, warm oder rot: nicht rollen.</translation>
        </message>
        <message>
            <source>Lie face down on your forearms with the roller beside you.</source>
            <translation>In Bauchlage auf die Unterarme stützen, die Rolle liegt daneben.</translation>
        </message>
        <message>
            <source>Bend the leg you roll out to the side, thigh on the roller.</source>
            <translation>Übungsbein zur Seite anwinkeln, Oberschenkel auf die Rolle legen.</translation>
        </message>
        <message>
            <source>Roll slowly and lightly along the middle of the inner thigh.</source>
            <translation>Langsam und leicht über die Mitte der Innenseite rollen.</translation>
        </message>
        <message>
            <source>Stop a hand's width away from the groin.</source>
            <translation>Eine Handbreit vor der Leiste anhalten.</translation>
        </message>
        <message>
            <source>Pause on a tender spot and breathe.</source>
            <translation>Auf einer empfindlichen Stelle innehalten und atmen.</translation>
        </message>
        <message>
            <source>one leg is swollen, warm, red or throbbing: leave it alone and see someone today</source>
            <translation>ein Bein geschwollen, warm oder rot ist oder pocht: Lassen Sie es in Ruhe und lassen Sie es noch heute ärztlich abklären</translation>
        </message>
        <message>
            <source>the leg tingles or goes numb</source>
            <translation>das Bein kribbelt oder taub wird</translation>
        </message>
        <message>
            <source>you feel a pulse or a sharp pain under the roller</source>
            <translation>Sie unter der Rolle einen Puls oder einen stechenden Schmerz spüren</translation>
        </message>
        <message>
            <source>The muscle knots and muscle spasms articles name a foam roller but give no time, and a review of studies suggests 30 to 120 seconds. We start at 30 and stop at 60, as blood vessels and nerves lie close to the skin here.</source>
            <translation>Die Artikel über Muskelknoten und Muskelkrämpfe nennen eine Faszienrolle, aber keine Zeit. Eine Übersicht über Studien legt 30 bis 120 Sekunden nahe. Wir beginnen mit 30 und hören bei 60 auf, weil Blutgefäße und Nerven hier dicht unter der Haut liegen.</translation>
        </message>
        <message>
            <source>you hurt your groin not long ago</source>
            <translation>Sie sich vor Kurzem an der Leiste verletzt haben</translation>
        </message>
        <message>
            <source>you had surgery or a new joint not long ago, as your surgeon's rules come first</source>
            <translation>Sie vor Kurzem operiert wurden oder ein neues Gelenk bekommen haben, denn die Vorgaben Ihres OP-Teams gehen vor</translation>
        </message>
        <message>
            <source>you are in the last months of pregnancy, as lying flat for long may not suit you</source>
            <translation>Sie in den letzten Monaten schwanger sind, denn langes Liegen auf dem Rücken tut dann nicht immer gut</translation>
        </message>
        <message>
            <source>squeezing as hard as you can</source>
            <translation>so fest wie möglich zu drücken</translation>
        </message>
        <message>
            <source>holding your breath</source>
            <translation>die Luft anzuhalten</translation>
        </message>
        <message>
            <source>arching your back</source>
            <translation>ins Hohlkreuz zu gehen</translation>
        </message>
        <message>
            <source>Squeeze the pillow, keep breathing</source>
            <translation>Kissen zusammendrücken, weiteratmen</translation>
        </message>
        <message>
            <source>Sit on a chair and squeeze less.</source>
            <translation>Setzen Sie sich auf einen Stuhl und drücken Sie weniger fest.</translation>
        </message>
        <message>
            <source>both inner thighs at work.</source>
            <translation>wie die Innenseiten beider Oberschenkel arbeiten.</translation>
        </message>
        <message>
            <source>Lift your hips off the floor while you squeeze.</source>
            <translation>Heben Sie beim Drücken das Becken vom Boden ab.</translation>
        </message>
        <message>
            <source>Inner-thigh squeeze</source>
            <translation>Kissen zwischen den Knien drücken</translation>
        </message>
        <message>
            <source>Adductor ball squeeze</source>
            <translation>Ball zwischen den Knien drücken</translation>
        </message>
        <message>
            <source>Pillow squeeze</source>
            <translation>Kissendrücken</translation>
        </message>
        <message>
            <source>Lie on your back with your knees bent and feet flat.</source>
            <translation>Auf den Rücken legen, Knie gebeugt, Füße flach auf dem Boden.</translation>
        </message>
        <message>
            <source>Put a folded pillow or a soft ball between your knees.</source>
            <translation>Ein gefaltetes Kissen oder einen weichen Ball zwischen die Knie legen.</translation>
        </message>
        <message>
            <source>Press your knees together, firmly but free of pain.</source>
            <translation>Die Knie zusammendrücken, fest, aber schmerzfrei.</translation>
        </message>
        <message>
            <source>Hold and keep breathing.</source>
            <translation>Halten und weiteratmen.</translation>
        </message>
        <message>
            <source>Let go slowly.</source>
            <translation>Langsam lösen.</translation>
        </message>
        <message>
            <source>groin pain goes above 3 out of 10: squeeze less, and stop if it stays</source>
            <translation>der Schmerz in der Leiste über 3 von 10 steigt: Drücken Sie weniger fest, und hören Sie auf, wenn er bleibt</translation>
        </message>
        <message>
            <source>a knee or hip hurts</source>
            <translation>ein Knie oder eine Hüfte wehtut</translation>
        </message>
        <message>
            <source>the pain is sharp</source>
            <translation>der Schmerz stechend ist</translation>
        </message>
        <message>
            <source>The articles do not name this move. Holding 5 seconds, 10 times is usual practice, and 3 days a week fits the ACSM advice for strength.</source>
            <translation>Die Artikel nennen diese Übung nicht. 5 Sekunden halten, 10-mal, ist übliche Praxis. 3 Tage pro Woche passen zur ACSM-Empfehlung für Krafttraining.</translation>
        </message>
        <message>
            <source>one calf is swollen, warm, red or throbbing, as that needs a check today</source>
            <translation>eine Wade geschwollen, warm oder rot ist oder pocht, denn das muss noch heute ärztlich abgeklärt werden</translation>
        </message>
        <message>
            <source>you hurt the cord above your heel (Achilles tendon)</source>
            <translation>Sie sich an der Sehne über der Ferse (Achillessehne) verletzt haben</translation>
        </message>
        <message>
            <source>tiny, fast flicks</source>
            <translation>winzige, hastige Bewegungen</translation>
        </message>
        <message>
            <source>curling your toes hard</source>
            <translation>die Zehen fest einzukrallen</translation>
        </message>
        <message>
            <source>Toes up, then heels up, slowly</source>
            <translation>Langsam die Zehen heben, dann die Fersen</translation>
        </message>
        <message>
            <source>Move one foot at a time.</source>
            <translation>Bewegen Sie immer nur einen Fuß.</translation>
        </message>
        <message>
            <source>your calves and shins getting warm.</source>
            <translation>wie Waden und Schienbeine warm werden.</translation>
        </message>
        <message>
            <source>Stand up and do the calf raise.</source>
            <translation>Stehen Sie auf und machen Sie die Übung „Wadenheben“.</translation>
        </message>
        <message>
            <source>Ankle pumps</source>
            <translation>Fußwippe</translation>
        </message>
        <message>
            <source>Heel and toe lifts</source>
            <translation>Fersen und Zehen heben</translation>
        </message>
        <message>
            <source>Foot pumps</source>
            <translation>Fußpumpe</translation>
        </message>
        <message>
            <source>Sit tall with both feet flat below your knees.</source>
            <translation>Aufrecht sitzen, beide Füße flach unter den Knien.</translation>
        </message>
        <message>
            <source>Lift your toes and keep your heels down.</source>
            <translation>Die Zehen heben, die Fersen bleiben unten.</translation>
        </message>
        <message>
            <source>Lower your toes and lift your heels.</source>
            <translation>Die Zehen senken und die Fersen heben.</translation>
        </message>
        <message>
            <source>Rock to and fro at a slow, steady beat.</source>
            <translation>In langsamem, gleichmäßigem Takt hin und her wippen.</translation>
        </message>
        <message>
            <source>one calf is swollen, warm, red or throbbing: leave it alone and see someone today</source>
            <translation>eine Wade geschwollen, warm oder rot ist oder pocht: Lassen Sie sie in Ruhe und lassen Sie sie noch heute ärztlich abklären</translation>
        </message>
        <message>
            <source>a foot or calf cramps</source>
            <translation>ein Fuß oder eine Wade krampft</translation>
        </message>
        <message>
            <source>an ankle hurts</source>
            <translation>ein Sprunggelenk wehtut</translation>
        </message>
        <message>
            <source>The muscle knots and muscle spasms articles warn about long sitting, as on a flight, but do not name this move. 20 times, about once an hour while you sit, is usual practice.</source>
            <translation>Die Artikel über Muskelknoten und Muskelkrämpfe warnen vor langem Sitzen, etwa im Flugzeug, nennen diese Übung aber nicht. 20-mal, etwa einmal pro Stunde, solange Sie sitzen, ist übliche Praxis.</translation>
        </message>
        <message>
            <source>you have thin bones (osteoporosis) or once broke a bone in your spine</source>
            <translation>Ihre Knochen weniger fest sind (Osteoporose) oder Sie schon einmal einen Knochenbruch an der Wirbelsäule hatten</translation>
        </message>
        <message>
            <source>you had back surgery not long ago, as your surgeon's rules come first</source>
            <translation>Sie vor Kurzem am Rücken operiert wurden, denn die Vorgaben Ihres OP-Teams gehen vor</translation>
        </message>
        <message>
            <source>twisting from the hips</source>
            <translation>aus der Hüfte zu drehen</translation>
        </message>
        <message>
            <source>pulling hard on the chair</source>
            <translation>kräftig am Stuhl zu ziehen</translation>
        </message>
        <message>
            <source>bouncing</source>
            <translation>zu federn</translation>
        </message>
        <message>
            <source>Turn from the ribs, hips stay still</source>
            <translation>Aus den Rippen drehen, Hüfte bleibt ruhig</translation>
        </message>
        <message>
            <source>Keep your arms crossed and turn just a little.</source>
            <translation>Lassen Sie die Arme gekreuzt und drehen Sie sich nur ein wenig.</translation>
        </message>
        <message>
            <source>a stretch in the middle of your back and along your ribs.</source>
            <translation>eine Dehnung in der Mitte des Rückens und entlang der Rippen.</translation>
        </message>
        <message>
            <source>Sitting on a chair with both feet flat and the arms crossed over the chest. The ribs turn to one side, and the hand of that side rests on the chair back.</source>
            <translation>Sitz auf einem Stuhl, beide Füße flach, die Arme vor der Brust gekreuzt. Die Rippen drehen sich zu einer Seite, und die Hand dieser Seite liegt auf der Stuhllehne.</translation>
        </message>
        <message>
            <source>Lie on your side with your knees bent. Let your top arm sweep open behind you.</source>
            <translation>Legen Sie sich mit gebeugten Knien auf die Seite. Lassen Sie den oberen Arm im Bogen nach hinten aufgehen.</translation>
        </message>
        <message>
            <source>Seated back turn</source>
            <translation>Rückendrehung im Sitzen</translation>
        </message>
        <message>
            <source>Back rotation stretch</source>
            <translation>Drehdehnung für den Rücken</translation>
        </message>
        <message>
            <source>Seated trunk rotation</source>
            <translation>Rumpfdrehung im Sitzen</translation>
        </message>
        <message>
            <source>Thoracic rotation</source>
            <translation>Drehung der Brustwirbelsäule</translation>
        </message>
        <message>
            <source>Sit tall on a chair with both feet flat.</source>
            <translation>Aufrecht auf einen Stuhl setzen, beide Füße flach aufstellen.</translation>
        </message>
        <message>
            <source>Cross your arms over your chest.</source>
            <translation>Die Arme vor der Brust kreuzen.</translation>
        </message>
        <message>
            <source>Turn your ribs: left for the left side, right for the right.</source>
            <translation>Rippen drehen: nach links für die linke Seite, nach rechts für die rechte.</translation>
        </message>
        <message>
            <source>Rest the hand of that side on the chair back.</source>
            <translation>Die Hand dieser Seite auf die Stuhllehne legen.</translation>
        </message>
        <message>
            <source>Breathe out and turn a little more, if it is easy.</source>
            <translation>Ausatmen und etwas weiter drehen, wenn es leicht geht.</translation>
        </message>
        <message>
            <source>Hold, then come back slowly.</source>
            <translation>Halten, dann langsam zurückkommen.</translation>
        </message>
        <message>
            <source>pain or tingling runs into a leg</source>
            <translation>Schmerz oder Kribbeln in ein Bein zieht</translation>
        </message>
        <message>
            <source>it hurts to breathe</source>
            <translation>das Atmen wehtut</translation>
        </message>
        <message>
            <source>your bottom or inner thighs go numb, or you cannot control your bladder or bowels: call the emergency number</source>
            <translation>das Gesäß oder die Innenseiten der Oberschenkel taub werden oder Sie Blase oder Darm nicht kontrollieren können: Wählen Sie den Notruf</translation>
        </message>
        <message>
            <source>The neck article names this move, 3 to 5 times a day, but gives no hold. The 30 seconds are from the hamstring article, and AAOS holds a seated turn for as long.</source>
            <translation>Der Artikel über den Nacken nennt diese Übung, 3- bis 5-mal am Tag, aber keine Haltezeit. Die 30 Sekunden stammen aus dem Artikel über den hinteren Oberschenkel. Die AAOS lässt eine Drehung im Sitzen ebenso lange halten.</translation>
        </message>
        <message>
            <source>you have a lung disease</source>
            <translation>Sie eine Lungenkrankheit haben</translation>
        </message>
        <message>
            <source>lifting your chest</source>
            <translation>den Brustkorb anzuheben</translation>
        </message>
        <message>
            <source>straining in the pause</source>
            <translation>in der Pause zu pressen</translation>
        </message>
        <message>
            <source>clenching your teeth</source>
            <translation>die Zähne zusammenzubeißen</translation>
        </message>
        <message>
            <source>Belly rises, short pause, belly sinks</source>
            <translation>Bauch hebt sich, kurze Pause, Bauch sinkt</translation>
        </message>
        <message>
            <source>Count to 2 in place of 3. Or take five deep breaths.</source>
            <translation>Zählen Sie bis 2 statt bis 3. Oder machen Sie die Übung „Fünf tiefe Atemzüge“.</translation>
        </message>
        <message>
            <source>the hand on your belly moving while the hand on your chest stays still.</source>
            <translation>wie sich die Hand auf dem Bauch bewegt, während die Hand auf der Brust ruhig bleibt.</translation>
        </message>
        <message>
            <source>Lying on the back with bent knees, one hand on the chest and one on the belly. The belly rises on the breath in and sinks on the breath out; the chest stays still.</source>
            <translation>Rückenlage mit gebeugten Knien, eine Hand auf der Brust und eine auf dem Bauch. Der Bauch hebt sich beim Einatmen und sinkt beim Ausatmen; die Brust bleibt ruhig.</translation>
        </message>
        <message>
            <source>Let each breath out last 4 to 6 seconds.</source>
            <translation>Lassen Sie jedes Ausatmen 4 bis 6 Sekunden dauern.</translation>
        </message>
        <message>
            <source>Belly breathing, 3 in and 3 out</source>
            <translation>Bauchatmung, 3 ein und 3 aus</translation>
        </message>
        <message>
            <source>Diaphragmatic breathing</source>
            <translation>Zwerchfellatmung</translation>
        </message>
        <message>
            <source>Abdominal breathing</source>
            <translation>Atmen in den Bauch</translation>
        </message>
        <message>
            <source>Lie on your back with your knees bent, or sit.</source>
            <translation>Mit gebeugten Knien auf den Rücken legen oder hinsetzen.</translation>
        </message>
        <message>
            <source>Put one hand on your chest and one on your belly.</source>
            <translation>Eine Hand auf die Brust legen, eine auf den Bauch.</translation>
        </message>
        <message>
            <source>Pause for 1.</source>
            <translation>Pause machen und bis 1 zählen.</translation>
        </message>
        <message>
            <source>you feel light-headed: breathe in your normal way</source>
            <translation>Ihnen leicht schwindelig wird: Atmen Sie wie gewohnt weiter</translation>
        </message>
        <message>
            <source>your chest hurts or you are short of breath: call the emergency number</source>
            <translation>Ihnen die Brust wehtut oder Sie schlecht Luft bekommen: Wählen Sie den Notruf</translation>
        </message>
        <message>
            <source>The muscle spasms article says in for 3, a pause, out for 3, and to repeat it. The 1 second pause and the 8 breaths are our choice; we add no rest between breaths, so take one if you need it.</source>
            <translation>Der Artikel über Muskelkrämpfe sagt: 3 lang ein, eine Pause, 3 lang aus, und dann wiederholen. Die Pause von 1 Sekunde und die 8 Atemzüge haben wir gewählt. Zwischen den Atemzügen planen wir keine Pause ein. Machen Sie eine, wenn Sie sie brauchen.</translation>
        </message>
        <message>
            <source>a wrist, shoulder or knee is hurt</source>
            <translation>ein Handgelenk, eine Schulter oder ein Knie verletzt ist</translation>
        </message>
        <message>
            <source>you lose your balance easily</source>
            <translation>Sie leicht das Gleichgewicht verlieren</translation>
        </message>
        <message>
            <source>letting your back sag</source>
            <translation>den Rücken durchhängen zu lassen</translation>
        </message>
        <message>
            <source>turning your hips out</source>
            <translation>die Hüfte nach außen zu drehen</translation>
        </message>
        <message>
            <source>lifting the leg higher than your back</source>
            <translation>das Bein höher als den Rücken zu heben</translation>
        </message>
        <message>
            <source>Long leg, long arm, back stays flat</source>
            <translation>Bein lang, Arm lang, Rücken bleibt gerade</translation>
        </message>
        <message>
            <source>Keep both hands down and lift just the leg, as in the donkey kick.</source>
            <translation>Lassen Sie beide Hände am Boden und heben Sie nur das Bein, wie bei der Übung „Beinheben im Vierfüßlerstand“.</translation>
        </message>
        <message>
            <source>your lower back and the buttock of the lifted leg at work.</source>
            <translation>wie der untere Rücken und das Gesäß des gehobenen Beins arbeiten.</translation>
        </message>
        <message>
            <source>On hands and knees with a flat back. One leg lifts straight behind, level with the back, while the arm of the other side reaches forward, thumb up.</source>
            <translation>Vierfüßlerstand mit geradem Rücken. Ein Bein hebt sich gestreckt nach hinten auf Rückenhöhe, während der Arm der anderen Seite nach vorn reicht, Daumen nach oben.</translation>
        </message>
        <message>
            <source>Hold for 10 seconds each time.</source>
            <translation>Halten Sie jedes Mal 10 Sekunden.</translation>
        </message>
        <message>
            <source>Bird dog</source>
            <translation>Vierfüßler diagonal</translation>
        </message>
        <message>
            <source>Opposite arm and leg lift</source>
            <translation>Arm und Bein gegengleich heben</translation>
        </message>
        <message>
            <source>Arm and leg reach on all fours</source>
            <translation>Arm und Bein strecken im Vierfüßlerstand</translation>
        </message>
        <message>
            <source>Kneel on all fours, hands below shoulders, knees below hips.</source>
            <translation>In den Vierfüßlerstand gehen: Hände unter den Schultern, Knie unter den Hüften.</translation>
        </message>
        <message>
            <source>Tighten your belly a little, so your back stays flat.</source>
            <translation>Den Bauch leicht anspannen, damit der Rücken gerade bleibt.</translation>
        </message>
        <message>
            <source>Slide the leg you work back and lift it level.</source>
            <translation>Das Übungsbein nach hinten schieben und waagerecht anheben.</translation>
        </message>
        <message>
            <source>Reach the arm of the other side forward, thumb up.</source>
            <translation>Den Arm der anderen Seite nach vorn strecken, Daumen nach oben.</translation>
        </message>
        <message>
            <source>Hold with level hips and keep breathing.</source>
            <translation>Halten, das Becken bleibt waagerecht, weiteratmen.</translation>
        </message>
        <message>
            <source>Lower your arm and leg slowly.</source>
            <translation>Arm und Bein langsam senken.</translation>
        </message>
        <message>
            <source>your back pain gets worse</source>
            <translation>Ihre Rückenschmerzen stärker werden</translation>
        </message>
        <message>
            <source>a wrist hurts: try it on your fists</source>
            <translation>ein Handgelenk wehtut: Versuchen Sie es auf den Fäusten</translation>
        </message>
        <message>
            <source>a knee or shoulder hurts</source>
            <translation>ein Knie oder eine Schulter wehtut</translation>
        </message>
        <message>
            <source>A clinic's article backs a strong core for the lower back but names no move. Holding 5 seconds, 8 times is usual practice, close to the ACSM advice of 8 to 12 times on 2 or 3 days a week.</source>
            <translation>Der Artikel einer Klinik rät für den unteren Rücken zu einem starken Rumpf, nennt aber keine Übung. 5 Sekunden halten, 8-mal, ist übliche Praxis und nah an der ACSM-Empfehlung: 8- bis 12-mal an 2 oder 3 Tagen pro Woche.</translation>
        </message>
        <message>
            <source>you have a knee problem or a new knee or hip</source>
            <translation>Sie ein Knieproblem, ein neues Knie oder eine neue Hüfte haben</translation>
        </message>
        <message>
            <source>pressing your knees down</source>
            <translation>die Knie nach unten zu drücken</translation>
        </message>
        <message>
            <source>rounding your back hard</source>
            <translation>den Rücken stark zu runden</translation>
        </message>
        <message>
            <source>Soles together, let both knees sink</source>
            <translation>Fußsohlen zusammen, beide Knie sinken lassen</translation>
        </message>
        <message>
            <source>Sit with your back on a wall and your feet further from you.</source>
            <translation>Setzen Sie sich mit dem Rücken an eine Wand und rücken Sie die Füße weiter von sich weg.</translation>
        </message>
        <message>
            <source>a stretch along both inner thighs.</source>
            <translation>eine Dehnung entlang der Innenseiten beider Oberschenkel.</translation>
        </message>
        <message>
            <source>Sitting tall on the edge of a pillow, soles together, hands around the ankles. Both knees sink out to the sides and the body leans forward from the hips.</source>
            <translation>Aufrechter Sitz auf der Kante eines Kissens, die Fußsohlen aneinander, die Hände um die Knöchel. Beide Knie sinken zur Seite, und der Körper lehnt sich aus der Hüfte nach vorn.</translation>
        </message>
        <message>
            <source>Bring your heels closer to you.</source>
            <translation>Holen Sie die Fersen näher zu sich heran.</translation>
        </message>
        <message>
            <source>Butterfly stretch</source>
            <translation>Schmetterlingsdehnung</translation>
        </message>
        <message>
            <source>Seated groin stretch</source>
            <translation>Leistendehnung im Sitzen</translation>
        </message>
        <message>
            <source>Seated inner-thigh stretch</source>
            <translation>Dehnung der Oberschenkelinnenseiten im Sitzen</translation>
        </message>
        <message>
            <source>Sit tall on the edge of a pillow with your knees bent.</source>
            <translation>Mit gebeugten Knien aufrecht auf die Kante eines Kissens setzen.</translation>
        </message>
        <message>
            <source>Put the soles of your feet together and hold your ankles.</source>
            <translation>Die Fußsohlen aneinanderlegen und die Knöchel fassen.</translation>
        </message>
        <message>
            <source>Let both knees sink out to the sides.</source>
            <translation>Beide Knie zur Seite sinken lassen.</translation>
        </message>
        <message>
            <source>Lean forward a little from your hips.</source>
            <translation>Aus der Hüfte etwas nach vorn lehnen.</translation>
        </message>
        <message>
            <source>Hold and breathe. Do not push your knees.</source>
            <translation>Halten und atmen. Nicht auf die Knie drücken.</translation>
        </message>
        <message>
            <source>Lift your knees with your hands to come out.</source>
            <translation>Zum Lösen die Knie mit den Händen anheben.</translation>
        </message>
        <message>
            <source>you feel a sharp pain in the groin</source>
            <translation>Sie in der Leiste einen stechenden Schmerz spüren</translation>
        </message>
        <message>
            <source>a knee hurts</source>
            <translation>ein Knie wehtut</translation>
        </message>
        <message>
            <source>a leg tingles or goes numb</source>
            <translation>ein Bein kribbelt oder taub wird</translation>
        </message>
        <message>
            <source>The articles do not name this stretch. The 30 seconds are from the hamstring and muscle spasms articles, which is in the ACSM range; 2 times is usual practice.</source>
            <translation>Die Artikel nennen diese Dehnung nicht. Die 30 Sekunden stammen aus den Artikeln über den hinteren Oberschenkel und über Muskelkrämpfe und liegen im Bereich der ACSM-Empfehlung. 2-mal ist übliche Praxis.</translation>
        </message>
        <message>
            <source>rolling out over your little toes</source>
            <translation>über die kleinen Zehen nach außen zu kippen</translation>
        </message>
        <message>
            <source>dropping your heels</source>
            <translation>die Fersen fallen zu lassen</translation>
        </message>
        <message>
            <source>Up onto your toes, lower slowly</source>
            <translation>Hoch auf die Zehenspitzen, langsam absenken</translation>
        </message>
        <message>
            <source>Sit on a chair and lift your heels, as in the ankle pumps.</source>
            <translation>Setzen Sie sich auf einen Stuhl und heben Sie die Fersen, wie bei der Übung „Fußwippe“.</translation>
        </message>
        <message>
            <source>both calves at work.</source>
            <translation>wie beide Waden arbeiten.</translation>
        </message>
        <message>
            <source>Standing behind a chair with both hands on its back. Both heels rise until the body stands on the balls of the feet, knees straight.</source>
            <translation>Stand hinter einem Stuhl, beide Hände auf der Lehne. Beide Fersen heben sich, bis der Körper auf den Fußballen steht, die Knie sind gestreckt.</translation>
        </message>
        <message>
            <source>Stand on one leg.</source>
            <translation>Stellen Sie sich auf ein Bein.</translation>
        </message>
        <message>
            <source>Calf raise</source>
            <translation>Wadenheben</translation>
        </message>
        <message>
            <source>Heel raise</source>
            <translation>Fersenheben</translation>
        </message>
        <message>
            <source>Standing calf raise</source>
            <translation>Wadenheben im Stehen</translation>
        </message>
        <message>
            <source>Stand behind a chair and hold its back.</source>
            <translation>Hinter einen Stuhl stellen und an der Lehne festhalten.</translation>
        </message>
        <message>
            <source>Rise onto the balls of both feet.</source>
            <translation>Auf beide Fußballen hochdrücken.</translation>
        </message>
        <message>
            <source>Pause with your knees straight.</source>
            <translation>Mit gestreckten Knien kurz innehalten.</translation>
        </message>
        <message>
            <source>Lower your heels slowly.</source>
            <translation>Die Fersen langsam senken.</translation>
        </message>
        <message>
            <source>the back of an ankle hurts</source>
            <translation>es hinten am Sprunggelenk wehtut</translation>
        </message>
        <message>
            <source>a calf cramps</source>
            <translation>eine Wade krampft</translation>
        </message>
        <message>
            <source>The muscle knots article names calf raises but gives no numbers. AAOS lists 2 sets of 10 on one leg, 6 to 7 days a week; both feet and 3 days a week are our easier start.</source>
            <translation>Der Artikel über Muskelknoten nennt das Wadenheben, aber keine Zahlen. Die AAOS nennt 2 Durchgänge mit 10 Wiederholungen auf einem Bein, an 6 bis 7 Tagen pro Woche. Beide Füße und 3 Tage pro Woche sind unser leichterer Einstieg.</translation>
        </message>
        <message>
            <source>rolling behind the knee</source>
            <translation>in der Kniekehle zu rollen</translation>
        </message>
        <message>
            <source>rolling on the shin bone</source>
            <translation>auf dem Schienbein zu rollen</translation>
        </message>
        <message>
            <source>Check for swelling first, then roll slowly</source>
            <translation>Erst auf Schwellung prüfen, dann langsam rollen</translation>
        </message>
        <message>
            <source>Keep your hips and your other foot on the floor. Or use just your hands.</source>
            <translation>Lassen Sie das Becken und den anderen Fuß am Boden. Oder massieren Sie nur mit den Händen.</translation>
        </message>
        <message>
            <source>a bearable ache, at most 5 out of 10, that fades.</source>
            <translation>einen erträglichen, dumpfen Schmerz, höchstens 5 von 10, der nachlässt.</translation>
        </message>
        <message>
            <source>Cross the other leg on top.</source>
            <translation>Legen Sie das andere Bein darüber.</translation>
        </message>
        <message>
            <source>Calf roll</source>
            <translation>Wade rollen</translation>
        </message>
        <message>
            <source>Calf foam rolling</source>
            <translation>Wade auf der Faszienrolle</translation>
        </message>
        <message>
            <source>Calf self-massage</source>
            <translation>Selbstmassage der Wade</translation>
        </message>
        <message>
            <source>Check both calves. If one is swollen, warm or red, do not roll.</source>
            <translation>Beide Waden prüfen. Ist eine geschwollen, warm oder rot: nicht rollen.</translation>
        </message>
        <message>
            <source>Sit with the calf you roll on the roller, hands behind you.</source>
            <translation>Hinsetzen, Wade des Übungsbeins auf die Rolle, Hände hinter den Körper.</translation>
        </message>
        <message>
            <source>Lift your hips a little.</source>
            <translation>Das Becken etwas anheben.</translation>
        </message>
        <message>
            <source>Roll slowly from above the ankle to below the knee.</source>
            <translation>Langsam rollen, von oberhalb des Knöchels bis unter das Knie.</translation>
        </message>
        <message>
            <source>Take 3 to 4 seconds each way.</source>
            <translation>Sich für jede Richtung 3 bis 4 Sekunden Zeit lassen.</translation>
        </message>
        <message>
            <source>Pause on a tender spot with a loose foot.</source>
            <translation>Auf einer empfindlichen Stelle innehalten, den Fuß locker lassen.</translation>
        </message>
        <message>
            <source>The muscle spasms article names a foam roller but gives no time; a review of studies suggests 30 to 120 seconds, and we use 60. A panel of experts calls for care where there may be a blood clot.</source>
            <translation>Der Artikel über Muskelkrämpfe nennt eine Faszienrolle, aber keine Zeit. Eine Übersicht über Studien legt 30 bis 120 Sekunden nahe; wir nehmen 60. Eine Gruppe von Fachleuten rät zur Vorsicht, wenn ein Blutgerinnsel möglich ist.</translation>
        </message>
        <message>
            <source>cramps come often, break your sleep, or go on for minutes</source>
            <translation>Krämpfe oft kommen, Ihren Schlaf stören oder mehrere Minuten anhalten</translation>
        </message>
        <message>
            <source>forcing the foot</source>
            <translation>den Fuß mit Gewalt zu bewegen</translation>
        </message>
        <message>
            <source>standing up fast</source>
            <translation>schnell aufzustehen</translation>
        </message>
        <message>
            <source>Point your toes away and breathe</source>
            <translation>Fußspitze wegstrecken und atmen</translation>
        </message>
        <message>
            <source>Hold the foot in place with your hand.</source>
            <translation>Halten Sie den Fuß mit der Hand in dieser Stellung.</translation>
        </message>
        <message>
            <source>the grip in your calf fading.</source>
            <translation>wie der Krampf in der Wade nachlässt.</translation>
        </message>
        <message>
            <source>Sitting on the floor, leaning back on both hands. One leg lies in front with its knee a little bent, and that foot points away from the body.</source>
            <translation>Sitz auf dem Boden, nach hinten auf beide Hände gelehnt. Ein Bein liegt vorn mit leicht gebeugtem Knie, und die Spitze dieses Fußes zeigt vom Körper weg.</translation>
        </message>
        <message>
            <source>Calf cramp: point the foot</source>
            <translation>Wadenkrampf: Fuß strecken</translation>
        </message>
        <message>
            <source>Calf slack position</source>
            <translation>Entlastungsstellung für die Wade</translation>
        </message>
        <message>
            <source>Charley horse</source>
            <translation>Wadenkrampf</translation>
        </message>
        <message>
            <source>Shortening a calf cramp</source>
            <translation>Wade beim Krampf verkürzen</translation>
        </message>
        <message>
            <source>Bend the knee of the cramping leg a little.</source>
            <translation>Das Knie des krampfenden Beins etwas beugen.</translation>
        </message>
        <message>
            <source>Point that foot away from you.</source>
            <translation>Die Spitze dieses Fußes vom Körper wegstrecken.</translation>
        </message>
        <message>
            <source>Hold and breathe slowly until the grip fades.</source>
            <translation>Halten und langsam atmen, bis der Krampf nachlässt.</translation>
        </message>
        <message>
            <source>Bring the foot back slowly.</source>
            <translation>Den Fuß langsam zurückholen.</translation>
        </message>
        <message>
            <source>Then try the calf stretch at the wall.</source>
            <translation>Dann die „Wadendehnung an der Wand“ versuchen.</translation>
        </message>
        <message>
            <source>a cramp lasts more than 10 minutes: get medical help</source>
            <translation>ein Krampf länger als 10 Minuten dauert: Holen Sie ärztliche Hilfe</translation>
        </message>
        <message>
            <source>the leg is numb or weak: get medical help</source>
            <translation>das Bein taub oder schwach ist: Holen Sie ärztliche Hilfe</translation>
        </message>
        <message>
            <source>The muscle spasms article passes on this tip from 1 therapist; no study of it was found, so 20 seconds, 2 times is our choice. A review of cramps in exercise puts gentle stretching first.</source>
            <translation>Der Artikel über Muskelkrämpfe gibt diesen Rat von 1 therapeutischen Fachperson weiter. Eine Studie dazu wurde nicht gefunden; 20 Sekunden, 2-mal, haben wir gewählt. Eine Übersichtsarbeit zu Krämpfen beim Sport setzt sanftes Dehnen an die erste Stelle.</translation>
        </message>
        <message>
            <source>lifting the back heel</source>
            <translation>die hintere Ferse abzuheben</translation>
        </message>
        <message>
            <source>turning the back foot out</source>
            <translation>den hinteren Fuß nach außen zu drehen</translation>
        </message>
        <message>
            <source>Back heel down, lean toward the wall</source>
            <translation>Hintere Ferse am Boden, zur Wand lehnen</translation>
        </message>
        <message>
            <source>Take a shorter step. Or sit down for the foot stretch with a towel.</source>
            <translation>Machen Sie einen kürzeren Schritt. Oder setzen Sie sich hin und machen Sie die „Fußdehnung mit dem Handtuch“.</translation>
        </message>
        <message>
            <source>a stretch in the upper calf of the back leg.</source>
            <translation>eine Dehnung im oberen Teil der Wade des hinteren Beins.</translation>
        </message>
        <message>
            <source>Facing a wall with both hands on it and one foot a long step back. The hips move toward the wall over a bent front knee; the back knee stays straight and its heel down.</source>
            <translation>Stand mit dem Gesicht zur Wand, beide Hände daran, ein Fuß einen langen Schritt weiter hinten. Die Hüfte bewegt sich über dem gebeugten vorderen Knie zur Wand; das hintere Knie bleibt gestreckt und die Ferse am Boden.</translation>
        </message>
        <message>
            <source>In the second hold, bend the back knee a little to move the stretch lower.</source>
            <translation>Beugen Sie beim zweiten Halten das hintere Knie etwas, dann wandert die Dehnung tiefer.</translation>
        </message>
        <message>
            <source>Calf stretch at the wall</source>
            <translation>Wadendehnung an der Wand</translation>
        </message>
        <message>
            <source>Standing calf stretch</source>
            <translation>Wadendehnung im Stehen</translation>
        </message>
        <message>
            <source>Gastrocnemius stretch</source>
            <translation>Gastrocnemius-Dehnung</translation>
        </message>
        <message>
            <source>Heel cord stretch</source>
            <translation>Achillessehnendehnung</translation>
        </message>
        <message>
            <source>Stand facing a wall with both hands on it.</source>
            <translation>Mit dem Gesicht zur Wand stehen, beide Hände an der Wand.</translation>
        </message>
        <message>
            <source>Step back with the leg you stretch, toes toward the wall.</source>
            <translation>Mit dem Übungsbein einen Schritt zurückgehen, die Zehen zeigen zur Wand.</translation>
        </message>
        <message>
            <source>Press the back heel down and keep that knee straight.</source>
            <translation>Die hintere Ferse nach unten drücken, dieses Knie bleibt gestreckt.</translation>
        </message>
        <message>
            <source>Bend the front knee and lean your hips in.</source>
            <translation>Das vordere Knie beugen und die Hüfte zur Wand schieben.</translation>
        </message>
        <message>
            <source>Hold and breathe.</source>
            <translation>Halten und atmen.</translation>
        </message>
        <message>
            <source>Bring the back foot in.</source>
            <translation>Den hinteren Fuß heranholen.</translation>
        </message>
        <message>
            <source>the heel or the back of the ankle hurts</source>
            <translation>die Ferse oder die Rückseite des Sprunggelenks wehtut</translation>
        </message>
        <message>
            <source>your wrist or knee is hurt</source>
            <translation>Ihr Handgelenk oder Ihr Knie verletzt ist</translation>
        </message>
        <message>
            <source>pushing to the end of the range</source>
            <translation>mit Druck bis ans Ende der Bewegung zu gehen</translation>
        </message>
        <message>
            <source>bending your elbows</source>
            <translation>die Ellbogen zu beugen</translation>
        </message>
        <message>
            <source>throwing your head back</source>
            <translation>den Kopf in den Nacken zu werfen</translation>
        </message>
        <message>
            <source>Round up slowly, then let it sink</source>
            <translation>Langsam rund machen, dann sinken lassen</translation>
        </message>
        <message>
            <source>Sit on a chair with your hands on your knees, and round and arch your back there.</source>
            <translation>Setzen Sie sich auf einen Stuhl, die Hände auf den Knien, und machen Sie den Rücken im Wechsel rund und hohl.</translation>
        </message>
        <message>
            <source>your back getting looser from your neck to your hips.</source>
            <translation>wie Ihr Rücken vom Nacken bis zur Hüfte lockerer wird.</translation>
        </message>
        <message>
            <source>On hands and knees with straight arms. The back rounds up and the head hangs; then the belly sinks and the head lifts a little.</source>
            <translation>Vierfüßlerstand mit gestreckten Armen. Der Rücken rundet sich nach oben, und der Kopf hängt; dann sinkt der Bauch, und der Kopf hebt sich etwas.</translation>
        </message>
        <message>
            <source>Pause for 5 seconds at each end.</source>
            <translation>Halten Sie an jedem Ende 5 Sekunden inne.</translation>
        </message>
        <message>
            <source>Cat and camel</source>
            <translation>Katzenbuckel und Pferderücken</translation>
        </message>
        <message>
            <source>Cat-camel</source>
            <translation>Katze und Kamel</translation>
        </message>
        <message>
            <source>Cat-cow</source>
            <translation>Katze und Kuh</translation>
        </message>
        <message>
            <source>Back rounding on all fours</source>
            <translation>Rückenrunden im Vierfüßlerstand</translation>
        </message>
        <message>
            <source>Breathe out and round your back up toward the ceiling.</source>
            <translation>Ausatmen und den Rücken zur Decke runden.</translation>
        </message>
        <message>
            <source>Let your head hang and pause.</source>
            <translation>Den Kopf hängen lassen und kurz innehalten.</translation>
        </message>
        <message>
            <source>Breathe in and let your belly sink slowly.</source>
            <translation>Einatmen und den Bauch langsam sinken lassen.</translation>
        </message>
        <message>
            <source>Lift your head until you look at the floor ahead.</source>
            <translation>Den Kopf heben, bis der Blick vorn auf den Boden fällt.</translation>
        </message>
        <message>
            <source>Stay in the range that feels easy.</source>
            <translation>In dem Bereich bleiben, der leicht fällt.</translation>
        </message>
        <message>
            <source>pain or tingling runs into an arm or leg</source>
            <translation>Schmerz oder Kribbeln in einen Arm oder ein Bein zieht</translation>
        </message>
        <message>
            <source>a wrist or knee hurts</source>
            <translation>ein Handgelenk oder ein Knie wehtut</translation>
        </message>
        <message>
            <source>The muscle knots article says that moving through a full range can help, but does not name this move. Doing 8 slow rounds with a pause of 2 seconds is usual practice.</source>
            <translation>Der Artikel über Muskelknoten sagt, dass es helfen kann, sich in voller Weite zu bewegen, nennt diese Übung aber nicht. 8 langsame Wiederholungen mit einer Pause von 2 Sekunden sind übliche Praxis.</translation>
        </message>
        <message>
            <source>you have chest pain that has not been checked</source>
            <translation>Sie Brustschmerzen haben, die noch nicht ärztlich abgeklärt sind</translation>
        </message>
        <message>
            <source>you have a pacemaker, a port, or had breast surgery, as nothing may press on that side</source>
            <translation>Sie einen Herzschrittmacher oder Port haben oder an der Brust operiert wurden, denn auf diese Seite darf nichts drücken</translation>
        </message>
        <message>
            <source>a rib is hurt</source>
            <translation>eine Rippe verletzt ist</translation>
        </message>
        <message>
            <source>you had chest or shoulder surgery not long ago, as your surgeon's rules come first</source>
            <translation>Sie vor Kurzem am Brustkorb oder an der Schulter operiert wurden, denn die Vorgaben Ihres OP-Teams gehen vor</translation>
        </message>
        <message>
            <source>pressing on breast tissue, the collarbone or the armpit</source>
            <translation>auf Brustgewebe, Schlüsselbein oder Achselhöhle zu drücken</translation>
        </message>
        <message>
            <source>pressing for more than 30 seconds</source>
            <translation>länger als 30 Sekunden zu drücken</translation>
        </message>
        <message>
            <source>Lean in softly, below the outer collarbone</source>
            <translation>Sanft anlehnen, unterhalb des äußeren Schlüsselbeins</translation>
        </message>
        <message>
            <source>Press with your fingertips in place of the ball.</source>
            <translation>Drücken Sie mit den Fingerspitzen statt mit dem Ball.</translation>
        </message>
        <message>
            <source>a dull ache, at most 5 out of 10, that eases while you hold.</source>
            <translation>einen dumpfen Schmerz, höchstens 5 von 10, der beim Halten nachlässt.</translation>
        </message>
        <message>
            <source>Lift the arm slowly and lower it again while you hold.</source>
            <translation>Heben Sie beim Halten den Arm langsam und senken Sie ihn wieder.</translation>
        </message>
        <message>
            <source>Chest ball press</source>
            <translation>Balldruck an der Brust</translation>
        </message>
        <message>
            <source>Pec release at the wall</source>
            <translation>Brustmuskel an der Wand drücken</translation>
        </message>
        <message>
            <source>Chest trigger point release</source>
            <translation>Triggerpunktdruck an der Brust</translation>
        </message>
        <message>
            <source>Stand facing a wall. Let the arm on the side you press hang.</source>
            <translation>Mit dem Gesicht zur Wand stehen. Den Arm der Übungsseite hängen lassen.</translation>
        </message>
        <message>
            <source>Set the ball on muscle, below the outer end of the collarbone.</source>
            <translation>Den Ball auf den Muskel setzen, unterhalb des äußeren Schlüsselbeinendes.</translation>
        </message>
        <message>
            <source>Lean in softly until the press is firm but easy to bear.</source>
            <translation>Sanft anlehnen, bis der Druck fest, aber gut auszuhalten ist.</translation>
        </message>
        <message>
            <source>Hold and breathe out slowly.</source>
            <translation>Halten und langsam ausatmen.</translation>
        </message>
        <message>
            <source>Step off and move the ball a little for the next press.</source>
            <translation>Lösen und den Ball für den nächsten Druck etwas versetzen.</translation>
        </message>
        <message>
            <source>you feel chest pain that is not the ache under the ball, or you are short of breath: call the emergency number</source>
            <translation>Sie Brustschmerzen spüren, die nicht vom Druck des Balls kommen, oder schlecht Luft bekommen: Wählen Sie den Notruf</translation>
        </message>
        <message>
            <source>an arm or hand tingles or goes numb</source>
            <translation>ein Arm oder eine Hand kribbelt oder taub wird</translation>
        </message>
        <message>
            <source>The muscle knots article names a ball on a wall for the back, and the hamstring article says to press for 5 to 30 seconds; we start at 20 seconds, 3 times. In a review, people could then bear more pressure but did not clearly have less pain.</source>
            <translation>Der Artikel über Muskelknoten nennt einen Ball an der Wand für den Rücken, und der Artikel über den hinteren Oberschenkel rät zu 5 bis 30 Sekunden Druck. Wir beginnen mit 20 Sekunden, 3-mal. In einer Übersichtsarbeit vertrugen Menschen danach mehr Druck, hatten aber nicht eindeutig weniger Schmerzen.</translation>
        </message>
        <message>
            <source>forcing your knees to bend</source>
            <translation>die Knie mit Gewalt zu beugen</translation>
        </message>
        <message>
            <source>straining your neck</source>
            <translation>den Nacken anzuspannen</translation>
        </message>
        <message>
            <source>Hips back, arms long, forehead down</source>
            <translation>Hüfte zurück, Arme lang, Stirn ablegen</translation>
        </message>
        <message>
            <source>Put a pillow between your hips and heels. Or lie down and do the knee to chest.</source>
            <translation>Legen Sie ein Kissen zwischen Gesäß und Fersen. Oder legen Sie sich hin und machen Sie die Übung „Knie zur Brust“.</translation>
        </message>
        <message>
            <source>a mild stretch across your lower back and down your sides.</source>
            <translation>eine leichte Dehnung im unteren Rücken und an den Seiten.</translation>
        </message>
        <message>
            <source>On hands and knees. The hips sink back onto the heels, the arms reach out in front and the forehead rests on the mat.</source>
            <translation>Vierfüßlerstand. Die Hüfte sinkt nach hinten auf die Fersen, die Arme sind nach vorn gestreckt, und die Stirn liegt auf der Matte.</translation>
        </message>
        <message>
            <source>Walk both hands to one side, then to the other.</source>
            <translation>Wandern Sie mit beiden Händen erst zur einen, dann zur anderen Seite.</translation>
        </message>
        <message>
            <source>Child's pose</source>
            <translation>Kindhaltung</translation>
        </message>
        <message>
            <source>Bottom-to-heels stretch</source>
            <translation>Gesäß zu den Fersen</translation>
        </message>
        <message>
            <source>Prayer stretch</source>
            <translation>Gebetshaltung</translation>
        </message>
        <message>
            <source>Kneel on all fours on a mat.</source>
            <translation>Auf einer Matte in den Vierfüßlerstand gehen.</translation>
        </message>
        <message>
            <source>Move your hips back toward your heels.</source>
            <translation>Die Hüfte nach hinten zu den Fersen bewegen.</translation>
        </message>
        <message>
            <source>Slide your arms out in front of you.</source>
            <translation>Die Arme nach vorn gleiten lassen.</translation>
        </message>
        <message>
            <source>Rest your forehead on the mat or a pillow.</source>
            <translation>Die Stirn auf der Matte oder einem Kissen ablegen.</translation>
        </message>
        <message>
            <source>Hold and breathe into your lower back.</source>
            <translation>Halten und in den unteren Rücken atmen.</translation>
        </message>
        <message>
            <source>Walk your hands in to come up.</source>
            <translation>Zum Aufrichten mit den Händen zurückwandern.</translation>
        </message>
        <message>
            <source>you hurt your neck in a fall or crash not long ago</source>
            <translation>Sie sich vor Kurzem bei einem Sturz oder Unfall am Nacken verletzt haben</translation>
        </message>
        <message>
            <source>you have joint disease in your neck, Down syndrome or very loose joints</source>
            <translation>Sie eine Gelenkerkrankung im Nacken, das Down-Syndrom oder sehr lockere Gelenke haben</translation>
        </message>
        <message>
            <source>tipping your chin up or down</source>
            <translation>das Kinn nach oben oder unten zu kippen</translation>
        </message>
        <message>
            <source>shrugging your shoulders</source>
            <translation>die Schultern hochzuziehen</translation>
        </message>
        <message>
            <source>pushing your head back hard</source>
            <translation>den Kopf kräftig nach hinten zu drücken</translation>
        </message>
        <message>
            <source>Glide your head back, eyes stay level</source>
            <translation>Kopf gerade zurückschieben, Blick bleibt waagerecht</translation>
        </message>
        <message>
            <source>Rest the back of your head on a wall and press into it lightly. Or do the chin tuck, lying down.</source>
            <translation>Lehnen Sie den Hinterkopf an eine Wand und drücken Sie leicht dagegen. Oder machen Sie die Übung „Kinn einziehen im Liegen“.</translation>
        </message>
        <message>
            <source>a mild stretch just below your skull and light work at the front of your neck.</source>
            <translation>eine leichte Dehnung direkt unter dem Hinterkopf und leichte Muskelarbeit vorn am Hals.</translation>
        </message>
        <message>
            <source>Sitting tall, seen from the side. The head glides straight back over the shoulders, and the chin stays level.</source>
            <translation>Aufrechter Sitz, von der Seite gesehen. Der Kopf gleitet gerade nach hinten über die Schultern, und das Kinn bleibt auf gleicher Höhe.</translation>
        </message>
        <message>
            <source>Hold for 10 seconds each time. When that is easy, do 10 in place of 5.</source>
            <translation>Halten Sie jedes Mal 10 Sekunden. Wenn das leicht geht, machen Sie 10 statt 5 Wiederholungen.</translation>
        </message>
        <message>
            <source>Chin tuck, sitting</source>
            <translation>Kinn einziehen im Sitzen</translation>
        </message>
        <message>
            <source>Seated chin tuck</source>
            <translation>Doppelkinn machen im Sitzen</translation>
        </message>
        <message>
            <source>Head glide</source>
            <translation>Kopf zurückschieben</translation>
        </message>
        <message>
            <source>Seated cervical retraction</source>
            <translation>Retraktion der Halswirbelsäule im Sitzen</translation>
        </message>
        <message>
            <source>Sit tall on a chair with your hands in your lap.</source>
            <translation>Aufrecht auf einen Stuhl setzen, die Hände im Schoß.</translation>
        </message>
        <message>
            <source>Look straight ahead and let your shoulders drop.</source>
            <translation>Geradeaus schauen und die Schultern sinken lassen.</translation>
        </message>
        <message>
            <source>Glide your head straight back. Your chin stays level.</source>
            <translation>Den Kopf gerade nach hinten schieben. Das Kinn bleibt auf gleicher Höhe.</translation>
        </message>
        <message>
            <source>Hold with a loose jaw and keep breathing.</source>
            <translation>Mit lockerem Kiefer halten und weiteratmen.</translation>
        </message>
        <message>
            <source>Let your head glide forward again.</source>
            <translation>Den Kopf wieder nach vorn gleiten lassen.</translation>
        </message>
        <message>
            <source>an arm tingles or goes numb</source>
            <translation>ein Arm kribbelt oder taub wird</translation>
        </message>
        <message>
            <source>you feel dizzy</source>
            <translation>Ihnen schwindelig wird</translation>
        </message>
        <message>
            <source>your sight changes</source>
            <translation>sich Ihr Sehen verändert</translation>
        </message>
        <message>
            <source>The neck article names the lying chin tuck, 3 to 5 times a day, but gives no hold; this is its sitting form. Holding 5 seconds, 5 times is usual practice.</source>
            <translation>Der Artikel über den Nacken nennt die Übung im Liegen, 3- bis 5-mal am Tag, aber keine Haltezeit; dies ist ihre Form im Sitzen. 5 Sekunden halten, 5-mal, ist übliche Praxis.</translation>
        </message>
        <message>
            <source>lifting your head off the floor</source>
            <translation>den Kopf vom Boden abzuheben</translation>
        </message>
        <message>
            <source>clenching your jaw</source>
            <translation>den Kiefer zusammenzupressen</translation>
        </message>
        <message>
            <source>pushing hard</source>
            <translation>fest zu drücken</translation>
        </message>
        <message>
            <source>Small nod, long neck, head stays down</source>
            <translation>Klein nicken, Nacken lang, Kopf bleibt liegen</translation>
        </message>
        <message>
            <source>Make the nod smaller and hold for 2 seconds. A rolled towel under your head can help.</source>
            <translation>Nicken Sie kleiner und halten Sie 2 Sekunden. Ein gerolltes Handtuch unter dem Kopf kann helfen.</translation>
        </message>
        <message>
            <source>light work at the front of the neck and a mild stretch just below the skull.</source>
            <translation>leichte Muskelarbeit vorn am Hals und eine leichte Dehnung direkt unter dem Hinterkopf.</translation>
        </message>
        <message>
            <source>Lying on the back, looking straight up. The chin nods a little toward the throat and the back of the neck gets long; the head stays on the floor.</source>
            <translation>Rückenlage, der Blick geht gerade nach oben. Das Kinn nickt ein wenig zum Hals, und der Nacken wird lang; der Kopf bleibt auf dem Boden.</translation>
        </message>
        <message>
            <source>Hold for 10 seconds each time. When that is easy, do a second round. Or do the chin tuck, sitting.</source>
            <translation>Halten Sie jedes Mal 10 Sekunden. Wenn das leicht geht, machen Sie einen zweiten Durchgang. Oder machen Sie die Übung „Kinn einziehen im Sitzen“.</translation>
        </message>
        <message>
            <source>Chin tuck, lying down</source>
            <translation>Kinn einziehen im Liegen</translation>
        </message>
        <message>
            <source>Supine chin tuck</source>
            <translation>Doppelkinn machen im Liegen</translation>
        </message>
        <message>
            <source>Cervical retraction</source>
            <translation>Retraktion der Halswirbelsäule</translation>
        </message>
        <message>
            <source>Craniocervical nod</source>
            <translation>Kraniozervikales Nicken</translation>
        </message>
        <message>
            <source>Look straight up with your head level.</source>
            <translation>Gerade nach oben schauen, der Kopf liegt gerade.</translation>
        </message>
        <message>
            <source>Nod your chin a little toward your throat.</source>
            <translation>Mit dem Kinn ein wenig Richtung Hals nicken.</translation>
        </message>
        <message>
            <source>Make the back of your neck long. Your head stays down.</source>
            <translation>Den Nacken lang machen. Der Kopf bleibt liegen.</translation>
        </message>
        <message>
            <source>Let your chin come back slowly.</source>
            <translation>Das Kinn langsam zurückkommen lassen.</translation>
        </message>
        <message>
            <source>The neck article names this move, 3 to 5 times a day, but gives no hold. Holding 5 seconds, 10 times is usual practice.</source>
            <translation>Der Artikel über den Nacken nennt diese Übung, 3- bis 5-mal am Tag, aber keine Haltezeit. 5 Sekunden halten, 10-mal, ist übliche Praxis.</translation>
        </message>
        <message>
            <source>you have a new hip or had hip surgery</source>
            <translation>Sie eine neue Hüfte haben oder an der Hüfte operiert wurden</translation>
        </message>
        <message>
            <source>rolling your hips back</source>
            <translation>die Hüfte nach hinten zu rollen</translation>
        </message>
        <message>
            <source>letting your heels part</source>
            <translation>die Fersen voneinander zu lösen</translation>
        </message>
        <message>
            <source>dropping the knee</source>
            <translation>das Knie fallen zu lassen</translation>
        </message>
        <message>
            <source>Heels together, open the top knee</source>
            <translation>Fersen zusammen, oberes Knie öffnen</translation>
        </message>
        <message>
            <source>Open the knee just a little way.</source>
            <translation>Öffnen Sie das Knie nur ein kleines Stück.</translation>
        </message>
        <message>
            <source>the outer, upper part of the top buttock at work.</source>
            <translation>wie der äußere, obere Teil der oberen Gesäßhälfte arbeitet.</translation>
        </message>
        <message>
            <source>Lying on one side with bent knees, the head on the arm and the other hand on the floor in front. The top knee lifts while the heels stay together.</source>
            <translation>Seitenlage mit gebeugten Knien, der Kopf liegt auf dem Arm, die andere Hand vorn auf dem Boden. Das obere Knie hebt sich, die Fersen bleiben zusammen.</translation>
        </message>
        <message>
            <source>Put a stretchy band around your thighs, just above the knees.</source>
            <translation>Legen Sie ein elastisches Band um die Oberschenkel, knapp über den Knien.</translation>
        </message>
        <message>
            <source>Clamshell</source>
            <translation>Muschel</translation>
        </message>
        <message>
            <source>Side-lying hip opener</source>
            <translation>Hüftöffner in Seitenlage</translation>
        </message>
        <message>
            <source>Hip abductor exercise</source>
            <translation>Übung für die Hüftabduktoren</translation>
        </message>
        <message>
            <source>Lie on your side with the leg you work on top.</source>
            <translation>Auf die Seite legen, das Übungsbein liegt oben.</translation>
        </message>
        <message>
            <source>Bend both knees and rest your head on your arm.</source>
            <translation>Beide Knie beugen und den Kopf auf den Arm legen.</translation>
        </message>
        <message>
            <source>Keep your heels together and lift the top knee.</source>
            <translation>Die Fersen zusammenlassen und das obere Knie heben.</translation>
        </message>
        <message>
            <source>Pause with one hip right above the other.</source>
            <translation>Kurz innehalten, eine Hüfte genau über der anderen.</translation>
        </message>
        <message>
            <source>Lower the knee slowly.</source>
            <translation>Das Knie langsam senken.</translation>
        </message>
        <message>
            <source>a hip or knee hurts</source>
            <translation>eine Hüfte oder ein Knie wehtut</translation>
        </message>
        <message>
            <source>your lower back hurts</source>
            <translation>Ihr unterer Rücken wehtut</translation>
        </message>
        <message>
            <source>A clinic's article backs strong muscles at the side of the hip but names no move. ACSM advice is 8 to 12 times on 2 or 3 days a week; we do 12 in 1 round, so that you turn over just once.</source>
            <translation>Der Artikel einer Klinik rät zu starken Muskeln seitlich an der Hüfte, nennt aber keine Übung. Die ACSM-Empfehlung lautet 8- bis 12-mal an 2 oder 3 Tagen pro Woche. Wir machen 12 in 1 Durchgang, damit Sie sich nur einmal umdrehen.</translation>
        </message>
        <message>
            <source>the skin there is numb or broken</source>
            <translation>die Haut dort taub oder verletzt ist</translation>
        </message>
        <message>
            <source>your blood flow is poor, or you have diabetes with numb feet</source>
            <translation>Ihre Durchblutung schlecht ist oder Sie Diabetes mit tauben Füßen haben</translation>
        </message>
        <message>
            <source>cold turns your fingers or toes white (Raynaud's)</source>
            <translation>Ihre Finger oder Zehen bei Kälte weiß werden (Raynaud-Syndrom)</translation>
        </message>
        <message>
            <source>putting ice on bare skin</source>
            <translation>Eis auf die bloße Haut zu legen</translation>
        </message>
        <message>
            <source>leaving the pack on for more than 10 minutes</source>
            <translation>die Packung länger als 10 Minuten liegen zu lassen</translation>
        </message>
        <message>
            <source>falling asleep with the pack on</source>
            <translation>mit der Packung einzuschlafen</translation>
        </message>
        <message>
            <source>Cold on through a cloth, stay awake</source>
            <translation>Kälte durch ein Tuch, wach bleiben</translation>
        </message>
        <message>
            <source>Keep the pack on for 5 minutes.</source>
            <translation>Lassen Sie die Packung 5 Minuten liegen.</translation>
        </message>
        <message>
            <source>cool, then a little dull under the pack.</source>
            <translation>unter der Packung Kühle, dann ein etwas dumpfes Gefühl.</translation>
        </message>
        <message>
            <source>Sitting on a chair with a cold pack in a cloth held over one thigh. A hand lays it on the front of the thigh and keeps it there.</source>
            <translation>Sitz auf einem Stuhl mit einer Kühlpackung im Tuch über einem Oberschenkel. Eine Hand legt sie vorn auf den Oberschenkel und hält sie dort.</translation>
        </message>
        <message>
            <source>Do up to 4 rounds.</source>
            <translation>Machen Sie bis zu 4 Durchgänge.</translation>
        </message>
        <message>
            <source>Cold pack, 10 minutes on, 15 off</source>
            <translation>Kühlpackung, 10 Minuten auflegen, 15 Pause</translation>
        </message>
        <message>
            <source>Cold cycles</source>
            <translation>Kühlen im Wechsel</translation>
        </message>
        <message>
            <source>Ice pack</source>
            <translation>Eispackung</translation>
        </message>
        <message>
            <source>Cold therapy</source>
            <translation>Kältetherapie</translation>
        </message>
        <message>
            <source>Cryotherapy</source>
            <translation>Kryotherapie</translation>
        </message>
        <message>
            <source>Wrap the cold pack in a cloth.</source>
            <translation>Die Kühlpackung in ein Tuch wickeln.</translation>
        </message>
        <message>
            <source>Lay it on the sore spot and get comfortable.</source>
            <translation>Auf die schmerzende Stelle legen und es sich bequem machen.</translation>
        </message>
        <message>
            <source>Keep it on for 10 minutes.</source>
            <translation>10 Minuten liegen lassen.</translation>
        </message>
        <message>
            <source>Take it off for 15 minutes.</source>
            <translation>Für 15 Minuten abnehmen.</translation>
        </message>
        <message>
            <source>Look at your skin before the next round.</source>
            <translation>Vor dem nächsten Durchgang die Haut ansehen.</translation>
        </message>
        <message>
            <source>Stop once the pain eases, or after 4 rounds.</source>
            <translation>Aufhören, sobald der Schmerz nachlässt, oder nach 4 Durchgängen.</translation>
        </message>
        <message>
            <source>the skin turns white, blotchy or blistered</source>
            <translation>die Haut weiß oder fleckig wird oder Blasen bildet</translation>
        </message>
        <message>
            <source>it burns or hurts</source>
            <translation>es brennt oder wehtut</translation>
        </message>
        <message>
            <source>the skin stays numb after the pack is off</source>
            <translation>die Haut nach dem Abnehmen der Packung taub bleibt</translation>
        </message>
        <message>
            <source>you hurt the shoulder in a fall or crash not long ago</source>
            <translation>Sie sich vor Kurzem bei einem Sturz oder Unfall an der Schulter verletzt haben</translation>
        </message>
        <message>
            <source>you had shoulder surgery not long ago, as your surgeon's rules come first</source>
            <translation>Sie vor Kurzem an der Schulter operiert wurden, denn die Vorgaben Ihres OP-Teams gehen vor</translation>
        </message>
        <message>
            <source>pulling on the elbow joint</source>
            <translation>am Ellbogengelenk zu ziehen</translation>
        </message>
        <message>
            <source>turning your body with the arm</source>
            <translation>den Körper mit dem Arm mitzudrehen</translation>
        </message>
        <message>
            <source>shrugging your shoulder</source>
            <translation>die Schulter hochzuziehen</translation>
        </message>
        <message>
            <source>Draw the arm across, shoulder stays down</source>
            <translation>Arm herüberziehen, Schulter bleibt unten</translation>
        </message>
        <message>
            <source>Keep the arm lower, about halfway between hip and shoulder.</source>
            <translation>Halten Sie den Arm tiefer, etwa auf halber Höhe zwischen Hüfte und Schulter.</translation>
        </message>
        <message>
            <source>a stretch at the back of the shoulder.</source>
            <translation>eine Dehnung hinten an der Schulter.</translation>
        </message>
        <message>
            <source>Standing tall with one arm at shoulder height. The other hand holds it just above the elbow and draws it across the chest; the shoulder stays low.</source>
            <translation>Aufrechter Stand, ein Arm auf Schulterhöhe. Die andere Hand fasst ihn knapp oberhalb des Ellbogens und zieht ihn quer vor die Brust; die Schulter bleibt tief.</translation>
        </message>
        <message>
            <source>When this is easy, try the sleeper stretch on the floor.</source>
            <translation>Wenn das leicht geht, versuchen Sie die „Schläferdehnung“ auf dem Boden.</translation>
        </message>
        <message>
            <source>Crossover arm stretch</source>
            <translation>Schulterdehnung quer vor der Brust</translation>
        </message>
        <message>
            <source>Cross-body stretch</source>
            <translation>Dehnung mit gekreuztem Arm</translation>
        </message>
        <message>
            <source>Rear shoulder stretch</source>
            <translation>Dehnung der hinteren Schulter</translation>
        </message>
        <message>
            <source>Stand tall, or sit, with your shoulders low.</source>
            <translation>Aufrecht stehen oder sitzen, die Schultern tief.</translation>
        </message>
        <message>
            <source>Raise the arm of the side you stretch to shoulder height.</source>
            <translation>Den Arm der Übungsseite auf Schulterhöhe heben.</translation>
        </message>
        <message>
            <source>Hold it just above the elbow with your other hand.</source>
            <translation>Mit der anderen Hand knapp oberhalb des Ellbogens fassen.</translation>
        </message>
        <message>
            <source>Draw the arm across your chest.</source>
            <translation>Den Arm quer vor die Brust ziehen.</translation>
        </message>
        <message>
            <source>Hold with that shoulder down and keep breathing.</source>
            <translation>Halten, diese Schulter bleibt unten, weiteratmen.</translation>
        </message>
        <message>
            <source>Let the arm come back slowly.</source>
            <translation>Den Arm langsam zurückkommen lassen.</translation>
        </message>
        <message>
            <source>you feel a pinch at the front of the shoulder, even with the arm lower</source>
            <translation>es vorn an der Schulter zwickt, auch wenn der Arm tiefer ist</translation>
        </message>
        <message>
            <source>AAOS lists this stretch 4 times on each side, 5 to 6 days a week; we start with 2 times. The 30 seconds are from the hamstring article and in the ACSM range.</source>
            <translation>Die AAOS nennt diese Dehnung 4-mal pro Seite, an 5 bis 6 Tagen pro Woche; wir beginnen mit 2-mal. Die 30 Sekunden stammen aus dem Artikel über den hinteren Oberschenkel und liegen im Bereich der ACSM-Empfehlung.</translation>
        </message>
        <message>
            <source>your wrist is hurt</source>
            <translation>Ihr Handgelenk verletzt ist</translation>
        </message>
        <message>
            <source>swinging the leg</source>
            <translation>das Bein zu schwingen</translation>
        </message>
        <message>
            <source>lifting higher than your back</source>
            <translation>höher als den Rücken zu heben</translation>
        </message>
        <message>
            <source>Bent leg up, back stays flat</source>
            <translation>Gebeugtes Bein hoch, Rücken bleibt gerade</translation>
        </message>
        <message>
            <source>Rest on your forearms and lift the leg less.</source>
            <translation>Stützen Sie sich auf die Unterarme und heben Sie das Bein weniger hoch.</translation>
        </message>
        <message>
            <source>the buttock of the moving leg at work.</source>
            <translation>wie das Gesäß auf der Seite des bewegten Beins arbeitet.</translation>
        </message>
        <message>
            <source>On hands and knees with a flat back. One bent leg lifts behind until its thigh is level with the back.</source>
            <translation>Vierfüßlerstand mit geradem Rücken. Ein gebeugtes Bein hebt sich nach hinten, bis der Oberschenkel auf Höhe des Rückens ist.</translation>
        </message>
        <message>
            <source>Stay at the top for 3 seconds. When that is easy, do the bird dog.</source>
            <translation>Bleiben Sie 3 Sekunden oben. Wenn das leicht geht, machen Sie die Übung „Vierfüßler diagonal“.</translation>
        </message>
        <message>
            <source>Donkey kick</source>
            <translation>Beinheben im Vierfüßlerstand</translation>
        </message>
        <message>
            <source>Hip extension on hands and knees</source>
            <translation>Hüftstreckung auf Händen und Knien</translation>
        </message>
        <message>
            <source>Quadruped hip extension</source>
            <translation>Hüftstreckung im Vierfüßlerstand</translation>
        </message>
        <message>
            <source>Kneel on all fours and tighten your belly a little.</source>
            <translation>In den Vierfüßlerstand gehen und den Bauch leicht anspannen.</translation>
        </message>
        <message>
            <source>Lift the leg you work, knee bent, sole toward the ceiling.</source>
            <translation>Das Übungsbein mit gebeugtem Knie heben, die Sohle zur Decke.</translation>
        </message>
        <message>
            <source>Stop when your thigh is level with your back.</source>
            <translation>Anhalten, wenn der Oberschenkel auf Höhe des Rückens ist.</translation>
        </message>
        <message>
            <source>Lower the knee with control.</source>
            <translation>Das Knie kontrolliert senken.</translation>
        </message>
        <message>
            <source>The hamstring article names this move but gives no numbers. ACSM advice is 8 to 12 times on 2 or 3 days a week; the 2 rounds and the pace are usual practice.</source>
            <translation>Der Artikel über den hinteren Oberschenkel nennt diese Übung, aber keine Zahlen. Die ACSM-Empfehlung lautet 8- bis 12-mal an 2 oder 3 Tagen pro Woche; die 2 Durchgänge und das Tempo sind übliche Praxis.</translation>
        </message>
        <message>
            <source>a shoulder has slipped out of its joint, or feels loose</source>
            <translation>eine Schulter schon einmal ausgerenkt war oder sich locker anfühlt</translation>
        </message>
        <message>
            <source>you had chest, breast or shoulder surgery not long ago, as your surgeon's rules come first</source>
            <translation>Sie vor Kurzem am Brustkorb, an der Brust oder an der Schulter operiert wurden, denn die Vorgaben Ihres OP-Teams gehen vor</translation>
        </message>
        <message>
            <source>arching your lower back</source>
            <translation>mit dem unteren Rücken ins Hohlkreuz zu gehen</translation>
        </message>
        <message>
            <source>hanging your full weight on your arms</source>
            <translation>mit dem ganzen Gewicht an den Armen zu hängen</translation>
        </message>
        <message>
            <source>Forearms on the frame, shift forward</source>
            <translation>Unterarme an den Rahmen, Gewicht nach vorn</translation>
        </message>
        <message>
            <source>Rest your forearms lower on the frame. Or lie down and do the floor chest opener.</source>
            <translation>Legen Sie die Unterarme tiefer an den Rahmen. Oder legen Sie sich hin und machen Sie die Übung „Brustöffner am Boden“.</translation>
        </message>
        <message>
            <source>a stretch across your chest and the front of your shoulders.</source>
            <translation>eine Dehnung quer über die Brust und vorn an den Schultern.</translation>
        </message>
        <message>
            <source>Standing in a doorway with both forearms on the frame and the elbows at shoulder height. One foot steps through and the body shifts forward while the arms stay.</source>
            <translation>Stand im Türrahmen, beide Unterarme am Rahmen, die Ellbogen auf Schulterhöhe. Ein Fuß macht einen Schritt durch die Tür, und der Körper verlagert sich nach vorn, während die Arme bleiben.</translation>
        </message>
        <message>
            <source>Rest your forearms a little higher on the frame.</source>
            <translation>Legen Sie die Unterarme etwas höher an den Rahmen.</translation>
        </message>
        <message>
            <source>Doorway chest stretch</source>
            <translation>Brustdehnung im Türrahmen</translation>
        </message>
        <message>
            <source>Doorway pectoral stretch</source>
            <translation>Dehnung der Brustmuskeln im Türrahmen</translation>
        </message>
        <message>
            <source>Pec stretch</source>
            <translation>Brustmuskeldehnung</translation>
        </message>
        <message>
            <source>Door frame stretch</source>
            <translation>Türrahmendehnung</translation>
        </message>
        <message>
            <source>Stand in an open doorway.</source>
            <translation>In eine offene Tür stellen.</translation>
        </message>
        <message>
            <source>Rest both forearms on the frame, elbows bent and at shoulder height.</source>
            <translation>Beide Unterarme an den Rahmen legen, Ellbogen gebeugt auf Schulterhöhe.</translation>
        </message>
        <message>
            <source>Step one foot forward through the doorway.</source>
            <translation>Mit einem Fuß einen Schritt durch die Tür machen.</translation>
        </message>
        <message>
            <source>Shift your weight forward until you feel a stretch.</source>
            <translation>Das Gewicht nach vorn verlagern, bis eine Dehnung zu spüren ist.</translation>
        </message>
        <message>
            <source>Hold with your ribs down and keep breathing.</source>
            <translation>Halten, die Rippen bleiben unten, weiteratmen.</translation>
        </message>
        <message>
            <source>Step back and lower your arms.</source>
            <translation>Einen Schritt zurückgehen und die Arme senken.</translation>
        </message>
        <message>
            <source>you feel a pinch at the front of a shoulder, even with your arms lower</source>
            <translation>es vorn an einer Schulter zwickt, auch wenn die Arme tiefer sind</translation>
        </message>
        <message>
            <source>No article names this stretch. The hamstring article says to hold a stretch for at least 30 seconds, which is in the ACSM range; doing it 2 times is usual practice.</source>
            <translation>Kein Artikel nennt diese Dehnung. Der Artikel über den hinteren Oberschenkel rät, eine Dehnung mindestens 30 Sekunden zu halten; das liegt im Bereich der ACSM-Empfehlung. 2-mal ist übliche Praxis.</translation>
        </message>
        <message>
            <source>you have a heart or lung disease</source>
            <translation>Sie eine Herz- oder Lungenkrankheit haben</translation>
        </message>
        <message>
            <source>starting out hard</source>
            <translation>gleich kräftig loszulegen</translation>
        </message>
        <message>
            <source>Easy pace, you can still talk</source>
            <translation>Lockeres Tempo, Sprechen ist noch möglich</translation>
        </message>
        <message>
            <source>March while you sit on a chair. Or do the movement snack.</source>
            <translation>Marschieren Sie im Sitzen auf einem Stuhl. Oder machen Sie die Übung „Bewegungspause“.</translation>
        </message>
        <message>
            <source>warm, with your breath a bit faster.</source>
            <translation>Wärme und einen etwas schnelleren Atem.</translation>
        </message>
        <message>
            <source>Marching on the spot: one knee lifts while the opposite arm swings forward, then the other.</source>
            <translation>Marschieren auf der Stelle: Ein Knie hebt sich, während der gegenüberliegende Arm nach vorn schwingt, dann das andere.</translation>
        </message>
        <message>
            <source>Walk briskly for 5 to 10 minutes.</source>
            <translation>Gehen Sie 5 bis 10 Minuten zügig.</translation>
        </message>
        <message>
            <source>Easy warm-up</source>
            <translation>Lockeres Aufwärmen</translation>
        </message>
        <message>
            <source>Marching on the spot</source>
            <translation>Marschieren auf der Stelle</translation>
        </message>
        <message>
            <source>Aerobic warm-up</source>
            <translation>Aerobes Aufwärmen</translation>
        </message>
        <message>
            <source>Stand tall with some space around you.</source>
            <translation>Aufrecht stehen, mit etwas Platz ringsum.</translation>
        </message>
        <message>
            <source>March on the spot, or walk, at an easy pace.</source>
            <translation>In lockerem Tempo auf der Stelle marschieren oder gehen.</translation>
        </message>
        <message>
            <source>Swing your arms with your steps.</source>
            <translation>Die Arme im Takt der Schritte mitschwingen lassen.</translation>
        </message>
        <message>
            <source>Speed up little by little. You should still be able to talk.</source>
            <translation>Nach und nach schneller werden. Sprechen sollte noch möglich sein.</translation>
        </message>
        <message>
            <source>your chest hurts, you feel faint or you are short of breath: call the emergency number</source>
            <translation>Ihnen die Brust wehtut, Ihnen schwarz vor Augen wird oder Sie schlecht Luft bekommen: Wählen Sie den Notruf</translation>
        </message>
        <message>
            <source>a joint hurts</source>
            <translation>ein Gelenk wehtut</translation>
        </message>
        <message>
            <source>The hamstring article says to warm up but gives no time; 3 minutes is our choice for a short set. AAOS says 5 to 10 minutes of easy movement before its exercises.</source>
            <translation>Der Artikel über den hinteren Oberschenkel rät zum Aufwärmen, nennt aber keine Zeit; 3 Minuten haben wir für ein kurzes Programm gewählt. Die AAOS rät vor ihren Übungen zu 5 bis 10 Minuten leichter Bewegung.</translation>
        </message>
        <message>
            <source>pushing on the crossed knee</source>
            <translation>auf das gekreuzte Knie zu drücken</translation>
        </message>
        <message>
            <source>twisting your hips</source>
            <translation>die Hüfte zu verdrehen</translation>
        </message>
        <message>
            <source>lifting your head</source>
            <translation>den Kopf anzuheben</translation>
        </message>
        <message>
            <source>Ankle on thigh, draw the leg in</source>
            <translation>Knöchel auf den Oberschenkel, Bein heranziehen</translation>
        </message>
        <message>
            <source>Sit on a chair, cross one ankle over the other thigh, and lean forward a little.</source>
            <translation>Setzen Sie sich auf einen Stuhl, legen Sie einen Knöchel auf den anderen Oberschenkel und lehnen Sie sich etwas nach vorn.</translation>
        </message>
        <message>
            <source>a stretch deep in the buttock of the crossed leg.</source>
            <translation>eine Dehnung tief im Gesäß auf der Seite des gekreuzten Beins.</translation>
        </message>
        <message>
            <source>Lying on the back with one ankle crossed over the other thigh. Both hands behind the thigh that is not crossed draw the legs in; head and shoulders stay down.</source>
            <translation>Rückenlage, ein Knöchel liegt auf dem anderen Oberschenkel. Beide Hände hinter dem Oberschenkel, der nicht gekreuzt ist, ziehen die Beine heran; Kopf und Schultern bleiben unten.</translation>
        </message>
        <message>
            <source>Draw the leg in closer.</source>
            <translation>Ziehen Sie das Bein näher heran.</translation>
        </message>
        <message>
            <source>Figure-four stretch</source>
            <translation>Gesäßdehnung mit gekreuztem Bein</translation>
        </message>
        <message>
            <source>Glute stretch</source>
            <translation>Gesäßdehnung</translation>
        </message>
        <message>
            <source>Buttock stretch</source>
            <translation>Po-Dehnung</translation>
        </message>
        <message>
            <source>Piriformis stretch</source>
            <translation>Piriformis-Dehnung</translation>
        </message>
        <message>
            <source>Lie on your back with both knees bent.</source>
            <translation>Auf den Rücken legen, beide Knie gebeugt.</translation>
        </message>
        <message>
            <source>Cross the ankle of the side you stretch over the other thigh.</source>
            <translation>Den Knöchel der Übungsseite auf den anderen Oberschenkel legen.</translation>
        </message>
        <message>
            <source>Clasp your hands behind the thigh that is not crossed.</source>
            <translation>Die Hände hinter dem Oberschenkel verschränken, der nicht gekreuzt ist.</translation>
        </message>
        <message>
            <source>Draw that thigh in until you feel a stretch.</source>
            <translation>Diesen Oberschenkel heranziehen, bis eine Dehnung zu spüren ist.</translation>
        </message>
        <message>
            <source>Hold with your head and shoulders down.</source>
            <translation>Halten, Kopf und Schultern bleiben unten.</translation>
        </message>
        <message>
            <source>Lower the leg and uncross.</source>
            <translation>Das Bein senken und die Kreuzung lösen.</translation>
        </message>
        <message>
            <source>pain or tingling runs down a leg</source>
            <translation>Schmerz oder Kribbeln ein Bein hinunterzieht</translation>
        </message>
        <message>
            <source>The muscle knots article names a glute stretch but gives no hold; the hamstring article says at least 30 seconds. Doing it 2 times is usual practice.</source>
            <translation>Der Artikel über Muskelknoten nennt eine Gesäßdehnung, aber keine Haltezeit; der Artikel über den hinteren Oberschenkel sagt mindestens 30 Sekunden. 2-mal ist übliche Praxis.</translation>
        </message>
        <message>
            <source>a finger joint is hot or swollen</source>
            <translation>ein Fingergelenk heiß oder geschwollen ist</translation>
        </message>
        <message>
            <source>you had hand or wrist surgery not long ago, as your surgeon's rules come first</source>
            <translation>Sie vor Kurzem an Hand oder Handgelenk operiert wurden, denn die Vorgaben Ihres OP-Teams gehen vor</translation>
        </message>
        <message>
            <source>gripping hard</source>
            <translation>fest zuzugreifen</translation>
        </message>
        <message>
            <source>forcing stiff fingers straight</source>
            <translation>steife Finger mit Gewalt zu strecken</translation>
        </message>
        <message>
            <source>lifting your shoulders</source>
            <translation>die Schultern zu heben</translation>
        </message>
        <message>
            <source>Soft fists, then fingers wide</source>
            <translation>Lockere Fäuste, dann Finger weit spreizen</translation>
        </message>
        <message>
            <source>Do 1 hand at a time. For a cramp, open the hand slowly with the other one.</source>
            <translation>Üben Sie jeweils nur mit 1 Hand. Öffnen Sie bei einem Krampf die Hand langsam mit der anderen.</translation>
        </message>
        <message>
            <source>warm, loose hands and a mild stretch in your palms.</source>
            <translation>warme, lockere Hände und eine leichte Dehnung in den Handflächen.</translation>
        </message>
        <message>
            <source>Put a rubber band around your fingers and spread them against it.</source>
            <translation>Legen Sie ein Gummiband um die Finger und spreizen Sie sie dagegen.</translation>
        </message>
        <message>
            <source>Fist and finger fan</source>
            <translation>Faust und Fingerfächer</translation>
        </message>
        <message>
            <source>Finger spread</source>
            <translation>Finger spreizen</translation>
        </message>
        <message>
            <source>Hand opening</source>
            <translation>Hand öffnen</translation>
        </message>
        <message>
            <source>Sit tall with your elbows bent by your sides.</source>
            <translation>Aufrecht sitzen, die Ellbogen gebeugt neben dem Körper.</translation>
        </message>
        <message>
            <source>Make a soft fist with each hand.</source>
            <translation>Mit jeder Hand eine lockere Faust machen.</translation>
        </message>
        <message>
            <source>Open both hands and spread your fingers wide.</source>
            <translation>Beide Hände öffnen und die Finger weit spreizen.</translation>
        </message>
        <message>
            <source>Hold with loose shoulders.</source>
            <translation>Halten, die Schultern bleiben locker.</translation>
        </message>
        <message>
            <source>Let your hands go soft again.</source>
            <translation>Die Hände wieder locker werden lassen.</translation>
        </message>
        <message>
            <source>a hand or finger tingles or goes numb</source>
            <translation>eine Hand oder ein Finger kribbelt oder taub wird</translation>
        </message>
        <message>
            <source>a finger joint hurts</source>
            <translation>ein Fingergelenk wehtut</translation>
        </message>
        <message>
            <source>The muscle spasms article says that hands can cramp but names no move for them. Holding 2 seconds, 10 times is usual practice.</source>
            <translation>Der Artikel über Muskelkrämpfe sagt, dass Hände krampfen können, nennt aber keine Übung dafür. 2 Sekunden halten, 10-mal, ist übliche Praxis.</translation>
        </message>
        <message>
            <source>gulping air</source>
            <translation>nach Luft zu schnappen</translation>
        </message>
        <message>
            <source>Slow breath in, slower breath out</source>
            <translation>Langsam einatmen, noch langsamer ausatmen</translation>
        </message>
        <message>
            <source>Take shorter breaths.</source>
            <translation>Atmen Sie kürzer.</translation>
        </message>
        <message>
            <source>your shoulders sinking and your jaw going soft.</source>
            <translation>wie Ihre Schultern sinken und Ihr Kiefer locker wird.</translation>
        </message>
        <message>
            <source>Sitting at ease on a chair with the hands on the thighs and the shoulders low. The chest widens on a slow breath in and sinks on a longer breath out.</source>
            <translation>Entspannter Sitz auf einem Stuhl, die Hände auf den Oberschenkeln, die Schultern tief. Die Brust weitet sich beim langsamen Einatmen und sinkt beim längeren Ausatmen.</translation>
        </message>
        <message>
            <source>Make each breath out a little longer. Or try belly breathing, 3 in and 3 out.</source>
            <translation>Lassen Sie jedes Ausatmen etwas länger werden. Oder versuchen Sie die Übung „Bauchatmung, 3 ein und 3 aus“.</translation>
        </message>
        <message>
            <source>Five deep breaths</source>
            <translation>Fünf tiefe Atemzüge</translation>
        </message>
        <message>
            <source>Deep breathing</source>
            <translation>Tiefes Atmen</translation>
        </message>
        <message>
            <source>Breathing pause</source>
            <translation>Atempause</translation>
        </message>
        <message>
            <source>Sit, stand or lie so that you are at ease.</source>
            <translation>Sitzen, stehen oder liegen, so wie es angenehm ist.</translation>
        </message>
        <message>
            <source>Let your shoulders drop and your jaw hang loose.</source>
            <translation>Die Schultern sinken und den Kiefer locker hängen lassen.</translation>
        </message>
        <message>
            <source>Breathe in slowly and deeply.</source>
            <translation>Langsam und tief einatmen.</translation>
        </message>
        <message>
            <source>Breathe out more slowly than you breathed in.</source>
            <translation>Langsamer ausatmen als einatmen.</translation>
        </message>
        <message>
            <source>Do this for 5 breaths.</source>
            <translation>5 Atemzüge lang so atmen.</translation>
        </message>
        <message>
            <source>The neck article asks for 5 deep breaths a few times each day; we show 3 to 4. It gives no pace, so 8 seconds a breath is our choice.</source>
            <translation>Der Artikel über den Nacken rät zu 5 tiefen Atemzügen, ein paar Mal am Tag; wir zeigen 3- bis 4-mal. Er nennt kein Tempo; 8 Sekunden pro Atemzug haben wir gewählt.</translation>
        </message>
        <message>
            <source>letting your ribs pop up</source>
            <translation>die Rippen nach oben zu wölben</translation>
        </message>
        <message>
            <source>leaving your head without support</source>
            <translation>den Kopf ohne Stütze zu lassen</translation>
        </message>
        <message>
            <source>pushing your arms down to the floor</source>
            <translation>die Arme zum Boden zu drücken</translation>
        </message>
        <message>
            <source>Arms out, palms up, shoulders sink</source>
            <translation>Arme ausbreiten, Handflächen nach oben, Schultern sinken</translation>
        </message>
        <message>
            <source>Keep your arms halfway to your sides. Or lie flat on the mat with no towel.</source>
            <translation>Lassen Sie die Arme auf halbem Weg zum Körper. Oder legen Sie sich ohne Handtuch flach auf die Matte.</translation>
        </message>
        <message>
            <source>your chest opening wide while your shoulders get heavy.</source>
            <translation>wie Ihre Brust weit wird und Ihre Schultern schwer werden.</translation>
        </message>
        <message>
            <source>Lie along a foam roller in place of the towel. Or stand up for the doorway chest stretch.</source>
            <translation>Legen Sie sich längs auf eine Faszienrolle statt auf das Handtuch. Oder stehen Sie auf und machen Sie die „Brustdehnung im Türrahmen“.</translation>
        </message>
        <message>
            <source>Floor chest opener</source>
            <translation>Brustöffner am Boden</translation>
        </message>
        <message>
            <source>Chest stretch on a rolled towel</source>
            <translation>Brustdehnung auf einem gerollten Handtuch</translation>
        </message>
        <message>
            <source>Goalpost stretch</source>
            <translation>Torpfosten-Dehnung</translation>
        </message>
        <message>
            <source>Lying chest stretch</source>
            <translation>Brustdehnung im Liegen</translation>
        </message>
        <message>
            <source>Roll up a bath towel and lay it along a mat.</source>
            <translation>Ein Badetuch aufrollen und längs auf eine Matte legen.</translation>
        </message>
        <message>
            <source>Lie on it from head to tailbone, knees bent and feet flat.</source>
            <translation>Vom Kopf bis zum Steißbein darauflegen, Knie gebeugt, Füße flach.</translation>
        </message>
        <message>
            <source>Slide your arms out to shoulder height, palms up.</source>
            <translation>Die Arme auf Schulterhöhe zur Seite schieben, Handflächen nach oben.</translation>
        </message>
        <message>
            <source>Bend your elbows so that your hands point past your head.</source>
            <translation>Die Ellbogen beugen, sodass die Hände am Kopf vorbei zeigen.</translation>
        </message>
        <message>
            <source>Hold, breathe slowly and let your shoulders sink.</source>
            <translation>Halten, langsam atmen und die Schultern sinken lassen.</translation>
        </message>
        <message>
            <source>Slide your arms in, then roll off to one side.</source>
            <translation>Die Arme heranholen, dann zu einer Seite abrollen.</translation>
        </message>
        <message>
            <source>a hand tingles or goes numb, even with your arms lower</source>
            <translation>eine Hand kribbelt oder taub wird, auch wenn die Arme tiefer liegen</translation>
        </message>
        <message>
            <source>you feel a pinch at the front of a shoulder</source>
            <translation>es vorn an einer Schulter zwickt</translation>
        </message>
        <message>
            <source>your neck or back hurts</source>
            <translation>Ihr Nacken oder Rücken wehtut</translation>
        </message>
        <message>
            <source>No study of this dose was found; 60 seconds, 1 time is usual practice. It is as long as 2 holds of 30 seconds.</source>
            <translation>Eine Studie zu diesem Umfang wurde nicht gefunden; 60 Sekunden, 1-mal, ist übliche Praxis. Das ist so lang wie 2-mal 30 Sekunden halten.</translation>
        </message>
        <message>
            <source>you have numb feet, or diabetes with numb feet</source>
            <translation>Sie taube Füße haben oder Diabetes mit tauben Füßen</translation>
        </message>
        <message>
            <source>your blood flow is poor</source>
            <translation>Ihre Durchblutung schlecht ist</translation>
        </message>
        <message>
            <source>standing on the ball with all your weight</source>
            <translation>mit dem ganzen Gewicht auf dem Ball zu stehen</translation>
        </message>
        <message>
            <source>pressing on the heel bone</source>
            <translation>auf den Fersenknochen zu drücken</translation>
        </message>
        <message>
            <source>Roll slowly from heel to toes</source>
            <translation>Langsam von der Ferse zu den Zehen rollen</translation>
        </message>
        <message>
            <source>Use a softer ball.</source>
            <translation>Nehmen Sie einen weicheren Ball.</translation>
        </message>
        <message>
            <source>a firm press under the foot, at most 5 out of 10, that eases.</source>
            <translation>einen festen Druck unter dem Fuß, höchstens 5 von 10, der nachlässt.</translation>
        </message>
        <message>
            <source>Stand, hold a chair, and lean on the ball with part of your weight.</source>
            <translation>Stellen Sie sich hin, halten Sie sich an einem Stuhl fest und geben Sie einen Teil Ihres Gewichts auf den Ball.</translation>
        </message>
        <message>
            <source>Foot roll on a ball</source>
            <translation>Fuß auf dem Ball rollen</translation>
        </message>
        <message>
            <source>Foot ball roll</source>
            <translation>Fußmassage mit dem Ball</translation>
        </message>
        <message>
            <source>Arch massage</source>
            <translation>Massage des Fußgewölbes</translation>
        </message>
        <message>
            <source>Sit on a chair with your shoes off.</source>
            <translation>Ohne Schuhe auf einen Stuhl setzen.</translation>
        </message>
        <message>
            <source>Put the ball under the arch of the foot you roll.</source>
            <translation>Den Ball unter das Gewölbe des Übungsfußes legen.</translation>
        </message>
        <message>
            <source>Roll the foot slowly, from near the heel to the toes.</source>
            <translation>Den Fuß langsam rollen, von nahe der Ferse bis zu den Zehen.</translation>
        </message>
        <message>
            <source>Pause on a tender spot for 5 to 30 seconds.</source>
            <translation>Auf einer empfindlichen Stelle 5 bis 30 Sekunden innehalten.</translation>
        </message>
        <message>
            <source>the foot tingles or goes numb</source>
            <translation>der Fuß kribbelt oder taub wird</translation>
        </message>
        <message>
            <source>you feel a sharp pain in the arch or heel</source>
            <translation>Sie im Fußgewölbe oder in der Ferse einen stechenden Schmerz spüren</translation>
        </message>
        <message>
            <source>the skin gets sore</source>
            <translation>die Haut wund wird</translation>
        </message>
        <message>
            <source>The muscle knots article presses knots with a ball but does not name the foot. A review of studies suggests 30 to 120 seconds of rolling, and we use 60; the hamstring article says 5 to 30 seconds for one spot.</source>
            <translation>Im Artikel über Muskelknoten werden Knoten mit einem Ball gedrückt, der Fuß wird nicht genannt. Eine Übersicht über Studien legt 30 bis 120 Sekunden Rollen nahe; wir nehmen 60. Der Artikel über den hinteren Oberschenkel sagt 5 bis 30 Sekunden für eine einzelne Stelle.</translation>
        </message>
        <message>
            <source>pressing on the elbow bone</source>
            <translation>auf den Ellbogenknochen zu drücken</translation>
        </message>
        <message>
            <source>pressing in the groove at the inner side of the elbow</source>
            <translation>in die Rinne an der Innenseite des Ellbogens zu drücken</translation>
        </message>
        <message>
            <source>Press the muscle, move the wrist slowly</source>
            <translation>Muskel drücken, Handgelenk langsam bewegen</translation>
        </message>
        <message>
            <source>Stroke the forearm with a flat hand.</source>
            <translation>Streichen Sie den Unterarm mit der flachen Hand aus.</translation>
        </message>
        <message>
            <source>Sitting with one forearm on a table, palm down. The thumb of the other hand presses the muscle below the elbow while the wrist bends slowly up and down.</source>
            <translation>Sitz mit einem Unterarm auf dem Tisch, Handfläche nach unten. Der Daumen der anderen Hand drückt den Muskel unterhalb des Ellbogens, während sich das Handgelenk langsam auf und ab bewegt.</translation>
        </message>
        <message>
            <source>Lay the forearm on a ball on the table and lean on it.</source>
            <translation>Legen Sie den Unterarm auf einen Ball auf dem Tisch und lehnen Sie sich darauf.</translation>
        </message>
        <message>
            <source>Forearm thumb press</source>
            <translation>Daumendruck am Unterarm</translation>
        </message>
        <message>
            <source>Forearm trigger point release</source>
            <translation>Triggerpunktdruck am Unterarm</translation>
        </message>
        <message>
            <source>Thumb pressure on the forearm</source>
            <translation>Unterarm mit dem Daumen drücken</translation>
        </message>
        <message>
            <source>Sit with the forearm you press on a table, palm down.</source>
            <translation>Hinsetzen, Unterarm der Übungsseite auf den Tisch legen, Handfläche nach unten.</translation>
        </message>
        <message>
            <source>Set your other thumb on the muscle, 3 finger widths below the elbow.</source>
            <translation>Den anderen Daumen auf den Muskel setzen, 3 Fingerbreit unterhalb des Ellbogens.</translation>
        </message>
        <message>
            <source>Press a tender spot until the press is firm but easy to bear.</source>
            <translation>Auf eine empfindliche Stelle drücken, bis der Druck fest, aber gut auszuhalten ist.</translation>
        </message>
        <message>
            <source>Hold, and bend the wrist slowly up and down.</source>
            <translation>Halten und das Handgelenk langsam auf und ab bewegen.</translation>
        </message>
        <message>
            <source>Ease off and move your thumb for the next press.</source>
            <translation>Lösen und den Daumen für den nächsten Druck versetzen.</translation>
        </message>
        <message>
            <source>For the palm side, turn the palm up and start again.</source>
            <translation>Für die Innenseite des Unterarms die Handfläche nach oben drehen und neu beginnen.</translation>
        </message>
        <message>
            <source>the little finger tingles: move off the spot</source>
            <translation>der kleine Finger kribbelt: Gehen Sie mit dem Daumen von der Stelle weg</translation>
        </message>
        <message>
            <source>the hand goes numb or weak</source>
            <translation>die Hand taub oder schwach wird</translation>
        </message>
        <message>
            <source>The muscle knots article uses the thumb for knots in the arms, and the hamstring article says 5 to 30 seconds; we start at 20 seconds, 3 times. In a review, people could then bear more pressure but did not clearly have less pain.</source>
            <translation>Im Artikel über Muskelknoten werden Knoten am Arm mit dem Daumen gedrückt, und der Artikel über den hinteren Oberschenkel sagt 5 bis 30 Sekunden. Wir beginnen mit 20 Sekunden, 3-mal. In einer Übersichtsarbeit vertrugen Menschen danach mehr Druck, hatten aber nicht eindeutig weniger Schmerzen.</translation>
        </message>
        <message>
            <source>sitting on your tailbone or sit bone</source>
            <translation>auf dem Steißbein oder dem Sitzbein zu sitzen</translation>
        </message>
        <message>
            <source>Sink onto the ball, keep breathing</source>
            <translation>Auf den Ball sinken, weiteratmen</translation>
        </message>
        <message>
            <source>Sit on a firm chair and use a tennis ball.</source>
            <translation>Setzen Sie sich auf einen festen Stuhl und nehmen Sie einen Tennisball.</translation>
        </message>
        <message>
            <source>a deep, dull ache, at most 5 out of 10, that eases while you hold.</source>
            <translation>einen tiefen, dumpfen Schmerz, höchstens 5 von 10, der beim Halten nachlässt.</translation>
        </message>
        <message>
            <source>Cross that ankle over the other knee while you press.</source>
            <translation>Legen Sie beim Drücken den Knöchel dieser Seite auf das andere Knie.</translation>
        </message>
        <message>
            <source>Buttock ball press</source>
            <translation>Balldruck am Gesäß</translation>
        </message>
        <message>
            <source>Glute ball release</source>
            <translation>Gesäßmassage mit dem Ball</translation>
        </message>
        <message>
            <source>Sitting on a ball</source>
            <translation>Sitzen auf dem Ball</translation>
        </message>
        <message>
            <source>Sit on the floor with your hands behind you.</source>
            <translation>Auf den Boden setzen, die Hände hinten aufstützen.</translation>
        </message>
        <message>
            <source>Put the ball under the soft outer part of the buttock you press.</source>
            <translation>Den Ball unter den weichen, äußeren Teil des Gesäßes der Übungsseite legen.</translation>
        </message>
        <message>
            <source>Shift your weight onto it slowly.</source>
            <translation>Das Gewicht langsam darauf verlagern.</translation>
        </message>
        <message>
            <source>Stop on a tender spot you can easily bear.</source>
            <translation>Auf einer empfindlichen Stelle bleiben, die gut auszuhalten ist.</translation>
        </message>
        <message>
            <source>Ease off and roll a little for the next press.</source>
            <translation>Lösen und für den nächsten Druck ein wenig weiterrollen.</translation>
        </message>
        <message>
            <source>tingling or pain runs down the leg: shift to another place</source>
            <translation>Kribbeln oder Schmerz das Bein hinunterzieht: Wechseln Sie die Stelle</translation>
        </message>
        <message>
            <source>The muscle knots article has you sit on a ball, and the hamstring article says 5 to 30 seconds; we start at 20 seconds, 3 times. In a review, people could then bear more pressure but did not clearly have less pain.</source>
            <translation>Im Artikel über Muskelknoten setzt man sich auf einen Ball, und der Artikel über den hinteren Oberschenkel sagt 5 bis 30 Sekunden. Wir beginnen mit 20 Sekunden, 3-mal. In einer Übersichtsarbeit vertrugen Menschen danach mehr Druck, hatten aber nicht eindeutig weniger Schmerzen.</translation>
        </message>
        <message>
            <source>letting your knees fall in</source>
            <translation>die Knie nach innen fallen zu lassen</translation>
        </message>
        <message>
            <source>Squeeze, lift the hips, lower slowly</source>
            <translation>Gesäß anspannen, Becken heben, langsam senken</translation>
        </message>
        <message>
            <source>Lift only half as high.</source>
            <translation>Heben Sie das Becken nur halb so hoch.</translation>
        </message>
        <message>
            <source>your buttocks at work first, then the back of your thighs.</source>
            <translation>zuerst, wie Ihr Gesäß arbeitet, dann die Rückseite der Oberschenkel.</translation>
        </message>
        <message>
            <source>On the back with bent knees, flat feet and arms by the sides. The hips lift until shoulders, hips and knees make one line.</source>
            <translation>Rückenlage mit gebeugten Knien, flachen Füßen und den Armen neben dem Körper. Das Becken hebt sich, bis Schultern, Hüften und Knie eine Linie bilden.</translation>
        </message>
        <message>
            <source>Hold for 10 seconds, or lift with one leg. When that is easy, do the reverse plank.</source>
            <translation>Halten Sie 10 Sekunden oder heben Sie das Becken mit nur einem Bein. Wenn das leicht geht, machen Sie die Übung „Rückstütz“.</translation>
        </message>
        <message>
            <source>Glute bridge</source>
            <translation>Brücke</translation>
        </message>
        <message>
            <source>Bridge</source>
            <translation>Schulterbrücke</translation>
        </message>
        <message>
            <source>Hip bridge</source>
            <translation>Beckenheben</translation>
        </message>
        <message>
            <source>Lie on your back, knees bent, feet flat and hip-width apart.</source>
            <translation>Auf den Rücken legen, Knie gebeugt, Füße flach und hüftbreit.</translation>
        </message>
        <message>
            <source>Press your heels down and squeeze your buttocks.</source>
            <translation>Die Fersen in den Boden drücken und das Gesäß anspannen.</translation>
        </message>
        <message>
            <source>Lift your hips until shoulders, hips and knees line up.</source>
            <translation>Das Becken heben, bis Schultern, Hüften und Knie eine Linie bilden.</translation>
        </message>
        <message>
            <source>Lower your hips slowly.</source>
            <translation>Das Becken langsam senken.</translation>
        </message>
        <message>
            <source>your back hurts</source>
            <translation>Ihr Rücken wehtut</translation>
        </message>
        <message>
            <source>a thigh cramps: move your feet closer or rest</source>
            <translation>ein Oberschenkel krampft: Stellen Sie die Füße näher heran oder machen Sie eine Pause</translation>
        </message>
        <message>
            <source>The hamstring article names the bridge but gives no numbers. Holding 3 seconds, 10 times, in 2 rounds is usual practice, close to the ACSM advice of 8 to 12 times on 2 or 3 days a week.</source>
            <translation>Der Artikel über den hinteren Oberschenkel nennt die Brücke, aber keine Zahlen. 3 Sekunden halten, 10-mal, in 2 Durchgängen, ist übliche Praxis und nah an der ACSM-Empfehlung: 8- bis 12-mal an 2 oder 3 Tagen pro Woche.</translation>
        </message>
        <message>
            <source>pressing behind the knee</source>
            <translation>in die Kniekehle zu drücken</translation>
        </message>
        <message>
            <source>pressing close to the sit bone</source>
            <translation>nah am Sitzbein zu drücken</translation>
        </message>
        <message>
            <source>Let the thigh sink onto the ball</source>
            <translation>Oberschenkel auf den Ball sinken lassen</translation>
        </message>
        <message>
            <source>Stand with that foot on a stool and press with your thumbs.</source>
            <translation>Stellen Sie im Stehen diesen Fuß auf einen Hocker und drücken Sie mit den Daumen.</translation>
        </message>
        <message>
            <source>Sitting on a chair with a ball under the middle of one thigh. The knee slowly straightens and bends while the thigh rests on the ball.</source>
            <translation>Sitz auf einem Stuhl mit einem Ball unter der Mitte eines Oberschenkels. Das Knie streckt und beugt sich langsam, während der Oberschenkel auf dem Ball ruht.</translation>
        </message>
        <message>
            <source>Sit on the floor with the ball under the thigh. Lift your hips a little with your hands.</source>
            <translation>Setzen Sie sich auf den Boden, den Ball unter dem Oberschenkel. Stützen Sie das Becken mit den Händen etwas hoch.</translation>
        </message>
        <message>
            <source>Back-of-thigh ball press</source>
            <translation>Balldruck am hinteren Oberschenkel</translation>
        </message>
        <message>
            <source>Hamstring ball release</source>
            <translation>Hintere Oberschenkelmuskeln mit dem Ball drücken</translation>
        </message>
        <message>
            <source>Hamstring trigger point release</source>
            <translation>Triggerpunktdruck am hinteren Oberschenkel</translation>
        </message>
        <message>
            <source>Sit on a firm chair with the ball under the thigh you press.</source>
            <translation>Auf einen festen Stuhl setzen, den Ball unter dem Oberschenkel der Übungsseite.</translation>
        </message>
        <message>
            <source>Move the ball to a tender spot at mid-thigh.</source>
            <translation>Den Ball an eine empfindliche Stelle in der Mitte des Oberschenkels schieben.</translation>
        </message>
        <message>
            <source>Let the weight of the leg sink onto it.</source>
            <translation>Das Gewicht des Beins darauf sinken lassen.</translation>
        </message>
        <message>
            <source>Slowly straighten and bend the knee as you hold.</source>
            <translation>Beim Halten das Knie langsam strecken und beugen.</translation>
        </message>
        <message>
            <source>Lift off and shift the ball a little.</source>
            <translation>Das Bein abheben und den Ball etwas versetzen.</translation>
        </message>
        <message>
            <source>you felt a sudden pop or see a bruise: get it checked first</source>
            <translation>Sie ein plötzliches Schnappen gespürt haben oder einen Bluterguss sehen: Lassen Sie es zuerst ärztlich abklären</translation>
        </message>
        <message>
            <source>The hamstring article says to press a knot for 5 to 30 seconds; we start at 20 seconds, 3 times. In a review, people could then bear more pressure but did not clearly have less pain.</source>
            <translation>Der Artikel über den hinteren Oberschenkel rät, einen Knoten 5 bis 30 Sekunden zu drücken; wir beginnen mit 20 Sekunden, 3-mal. In einer Übersichtsarbeit vertrugen Menschen danach mehr Druck, hatten aber nicht eindeutig weniger Schmerzen.</translation>
        </message>
        <message>
            <source>your lower back is sore, as the lying stretch may suit you better</source>
            <translation>Ihr unterer Rücken schmerzt, denn dann passt die Dehnung im Liegen vielleicht besser</translation>
        </message>
        <message>
            <source>locking your knees</source>
            <translation>die Knie durchzudrücken</translation>
        </message>
        <message>
            <source>Lean from the hips, hands slide down</source>
            <translation>Aus der Hüfte vorbeugen, Hände gleiten vor</translation>
        </message>
        <message>
            <source>Sit on a cushion and keep your knees soft. Or do the hamstring stretch, lying down.</source>
            <translation>Setzen Sie sich auf ein Kissen und lassen Sie die Knie locker. Oder machen Sie die „Dehnung der hinteren Oberschenkelmuskeln im Liegen“.</translation>
        </message>
        <message>
            <source>a stretch along the back of both thighs.</source>
            <translation>eine Dehnung entlang der Rückseite beider Oberschenkel.</translation>
        </message>
        <message>
            <source>Sitting on the floor with both legs out straight and a tall back. The body leans forward from the hips while the hands slide along the legs toward the feet.</source>
            <translation>Sitz auf dem Boden mit gestreckten Beinen und aufrechtem Rücken. Der Körper lehnt sich aus der Hüfte nach vorn, während die Hände an den Beinen entlang zu den Füßen gleiten.</translation>
        </message>
        <message>
            <source>Loop a towel around your feet and draw yourself a little closer.</source>
            <translation>Legen Sie ein Handtuch um die Füße und ziehen Sie sich etwas näher heran.</translation>
        </message>
        <message>
            <source>Seated forward reach</source>
            <translation>Vorbeuge im Sitzen</translation>
        </message>
        <message>
            <source>Long-sit hamstring stretch</source>
            <translation>Dehnung der hinteren Oberschenkelmuskeln im Langsitz</translation>
        </message>
        <message>
            <source>Sitting hamstring stretch</source>
            <translation>Dehnung der hinteren Oberschenkelmuskeln im Sitzen</translation>
        </message>
        <message>
            <source>Sit on the floor with both legs out straight.</source>
            <translation>Auf den Boden setzen, beide Beine nach vorn gestreckt.</translation>
        </message>
        <message>
            <source>Make your back tall.</source>
            <translation>Den Rücken lang aufrichten.</translation>
        </message>
        <message>
            <source>Lean forward from your hips.</source>
            <translation>Aus der Hüfte nach vorn lehnen.</translation>
        </message>
        <message>
            <source>Slide your hands along your legs to a clear stretch.</source>
            <translation>Die Hände an den Beinen entlangschieben, bis die Dehnung deutlich ist.</translation>
        </message>
        <message>
            <source>Slide your hands back up.</source>
            <translation>Die Hände wieder zurückschieben.</translation>
        </message>
        <message>
            <source>a leg tingles or you feel an electric pain</source>
            <translation>ein Bein kribbelt oder Sie einen elektrisierenden Schmerz spüren</translation>
        </message>
        <message>
            <source>The muscle spasms article names this reach for a cramp, and about 30 seconds for a stretch; 2 times is usual practice. A trial of bedtime stretches used 10 seconds, 3 times.</source>
            <translation>Der Artikel über Muskelkrämpfe nennt diese Vorbeuge für einen Krampf und etwa 30 Sekunden für eine Dehnung; 2-mal ist übliche Praxis. Eine Studie mit Dehnungen vor dem Schlafengehen nutzte 10 Sekunden, 3-mal.</translation>
        </message>
        <message>
            <source>rolling onto the sit bone</source>
            <translation>auf das Sitzbein zu rollen</translation>
        </message>
        <message>
            <source>Hips light, roll slowly, off the knee</source>
            <translation>Becken leicht machen, langsam rollen, Knie aussparen</translation>
        </message>
        <message>
            <source>Sit on a chair and knead the muscle slowly with both hands.</source>
            <translation>Setzen Sie sich auf einen Stuhl und kneten Sie den Muskel langsam mit beiden Händen.</translation>
        </message>
        <message>
            <source>a firm press that you can easily bear, at most 5 out of 10.</source>
            <translation>einen festen Druck, der gut auszuhalten ist, höchstens 5 von 10.</translation>
        </message>
        <message>
            <source>Back-of-thigh roll</source>
            <translation>Rückseite des Oberschenkels rollen</translation>
        </message>
        <message>
            <source>Hamstring kneading</source>
            <translation>Hintere Oberschenkelmuskeln kneten</translation>
        </message>
        <message>
            <source>Hamstring foam rolling</source>
            <translation>Hintere Oberschenkelmuskeln auf der Faszienrolle</translation>
        </message>
        <message>
            <source>Back-of-thigh self-massage</source>
            <translation>Selbstmassage der Oberschenkelrückseite</translation>
        </message>
        <message>
            <source>Sit with the thigh you roll on the roller, hands behind you.</source>
            <translation>Hinsetzen, Oberschenkel des Übungsbeins auf die Rolle, Hände hinter den Körper.</translation>
        </message>
        <message>
            <source>Put the other foot flat and lift your hips a little.</source>
            <translation>Den anderen Fuß flach aufstellen und das Becken etwas anheben.</translation>
        </message>
        <message>
            <source>Roll slowly from above the knee to below the sit bone.</source>
            <translation>Langsam rollen, von oberhalb des Knies bis unter das Sitzbein.</translation>
        </message>
        <message>
            <source>Pause on a tender spot and let the leg go loose.</source>
            <translation>Auf einer empfindlichen Stelle innehalten und das Bein locker lassen.</translation>
        </message>
        <message>
            <source>a wrist or shoulder hurts</source>
            <translation>ein Handgelenk oder eine Schulter wehtut</translation>
        </message>
        <message>
            <source>The hamstring article suggests kneading and the muscle spasms article a foam roller, but neither gives a time. A review of studies suggests 30 to 120 seconds of rolling, and we start at 30.</source>
            <translation>Der Artikel über den hinteren Oberschenkel schlägt Kneten vor und der Artikel über Muskelkrämpfe eine Faszienrolle, aber keiner nennt eine Zeit. Eine Übersicht über Studien legt 30 bis 120 Sekunden Rollen nahe; wir beginnen mit 30.</translation>
        </message>
        <message>
            <source>kicking the leg out hard</source>
            <translation>das Bein ruckartig zu strecken</translation>
        </message>
        <message>
            <source>forcing the knee straight</source>
            <translation>das Knie mit Gewalt zu strecken</translation>
        </message>
        <message>
            <source>Bend the knee and let it rest</source>
            <translation>Knie beugen und ruhen lassen</translation>
        </message>
        <message>
            <source>Rest your shin or heel on a pillow.</source>
            <translation>Legen Sie den Unterschenkel oder die Ferse auf ein Kissen.</translation>
        </message>
        <message>
            <source>the grip in the back of your thigh fading.</source>
            <translation>wie der Krampf auf der Rückseite des Oberschenkels nachlässt.</translation>
        </message>
        <message>
            <source>Lying on the back with both legs straight. One heel slides along the floor toward the buttock, so that the knee bends, and rests there.</source>
            <translation>Rückenlage mit gestreckten Beinen. Eine Ferse gleitet am Boden zum Gesäß, sodass sich das Knie beugt, und bleibt dort liegen.</translation>
        </message>
        <message>
            <source>Hamstring cramp: bend the knee</source>
            <translation>Krampf im hinteren Oberschenkel: Knie beugen</translation>
        </message>
        <message>
            <source>Hamstring slack position</source>
            <translation>Entlastungsstellung für den hinteren Oberschenkel</translation>
        </message>
        <message>
            <source>Shortening a hamstring cramp</source>
            <translation>Hinteren Oberschenkel beim Krampf verkürzen</translation>
        </message>
        <message>
            <source>Stop moving. Sit or lie down where you are safe.</source>
            <translation>Nicht weiterbewegen. Hinsetzen oder hinlegen, wo es sicher ist.</translation>
        </message>
        <message>
            <source>Bend the knee of the cramping leg.</source>
            <translation>Das Knie des krampfenden Beins beugen.</translation>
        </message>
        <message>
            <source>Rest that heel on the floor, a pillow or your hand.</source>
            <translation>Diese Ferse auf dem Boden, einem Kissen oder der Hand ablegen.</translation>
        </message>
        <message>
            <source>Straighten the knee a little at a time.</source>
            <translation>Das Knie Stück für Stück strecken.</translation>
        </message>
        <message>
            <source>Then try a gentle stretch, such as the seated forward reach.</source>
            <translation>Dann eine sanfte Dehnung versuchen, zum Beispiel die „Vorbeuge im Sitzen“.</translation>
        </message>
        <message>
            <source>the leg is swollen, numb or weak: get medical help</source>
            <translation>das Bein geschwollen, taub oder schwach ist: Holen Sie ärztliche Hilfe</translation>
        </message>
        <message>
            <source>you had hip, knee or back surgery not long ago, as your surgeon's rules come first</source>
            <translation>Sie vor Kurzem an Hüfte, Knie oder Rücken operiert wurden, denn die Vorgaben Ihres OP-Teams gehen vor</translation>
        </message>
        <message>
            <source>pulling behind the knee</source>
            <translation>in der Kniekehle zu ziehen</translation>
        </message>
        <message>
            <source>lifting your hips or back</source>
            <translation>Becken oder Rücken anzuheben</translation>
        </message>
        <message>
            <source>pulling your toes hard toward you</source>
            <translation>die Zehen kräftig zu sich heranzuziehen</translation>
        </message>
        <message>
            <source>Thigh up, straighten the knee slowly</source>
            <translation>Oberschenkel hoch, Knie langsam strecken</translation>
        </message>
        <message>
            <source>Bend the knee more. Or rest that heel up against a door frame.</source>
            <translation>Beugen Sie das Knie stärker. Oder legen Sie diese Ferse oben an einen Türrahmen.</translation>
        </message>
        <message>
            <source>a stretch in the middle of the back of the thigh.</source>
            <translation>eine Dehnung in der Mitte der Rückseite des Oberschenkels.</translation>
        </message>
        <message>
            <source>Lying on the back with one foot flat and both hands behind the other thigh, which points at the ceiling. That knee straightens slowly.</source>
            <translation>Rückenlage, ein Fuß steht flach, beide Hände liegen hinter dem anderen Oberschenkel, der zur Decke zeigt. Dieses Knie streckt sich langsam.</translation>
        </message>
        <message>
            <source>Keep the other leg straight on the floor.</source>
            <translation>Lassen Sie das andere Bein gestreckt auf dem Boden.</translation>
        </message>
        <message>
            <source>Hamstring stretch, lying down</source>
            <translation>Dehnung der hinteren Oberschenkelmuskeln im Liegen</translation>
        </message>
        <message>
            <source>Supine hamstring stretch</source>
            <translation>Dehnung der hinteren Oberschenkelmuskeln in Rückenlage</translation>
        </message>
        <message>
            <source>Back-of-thigh stretch</source>
            <translation>Dehnung der Oberschenkelrückseite</translation>
        </message>
        <message>
            <source>Lie on your back with both knees bent and feet flat.</source>
            <translation>Auf den Rücken legen, beide Knie gebeugt, Füße flach.</translation>
        </message>
        <message>
            <source>Put a towel or your hands behind the thigh you stretch.</source>
            <translation>Ein Handtuch oder die Hände hinter den Oberschenkel des Übungsbeins legen.</translation>
        </message>
        <message>
            <source>Bring that thigh up to point at the ceiling.</source>
            <translation>Diesen Oberschenkel heben, bis er zur Decke zeigt.</translation>
        </message>
        <message>
            <source>Straighten that knee slowly until you feel a stretch.</source>
            <translation>Dieses Knie langsam strecken, bis eine Dehnung zu spüren ist.</translation>
        </message>
        <message>
            <source>Hold with a loose foot.</source>
            <translation>Halten, der Fuß bleibt locker.</translation>
        </message>
        <message>
            <source>Bend the knee and lower the leg.</source>
            <translation>Das Knie beugen und das Bein senken.</translation>
        </message>
        <message>
            <source>the leg tingles or you feel an electric pain: ease off</source>
            <translation>das Bein kribbelt oder Sie einen elektrisierenden Schmerz spüren: Verringern Sie die Dehnung</translation>
        </message>
        <message>
            <source>the muscle was hurt in the last 2 days or is swollen, as cold is the safer choice</source>
            <translation>der Muskel in den letzten 2 Tagen verletzt wurde oder geschwollen ist, denn dann ist Kälte die sicherere Wahl</translation>
        </message>
        <message>
            <source>you are pregnant, as heat must stay off your belly</source>
            <translation>Sie schwanger sind, denn auf den Bauch darf keine Wärme</translation>
        </message>
        <message>
            <source>putting heat on bare skin</source>
            <translation>Wärme auf die bloße Haut zu legen</translation>
        </message>
        <message>
            <source>lying on the heat pack</source>
            <translation>auf der Wärmepackung zu liegen</translation>
        </message>
        <message>
            <source>using heat over a muscle rub</source>
            <translation>Wärme über einer Muskelsalbe anzuwenden</translation>
        </message>
        <message>
            <source>leaving the pack on for more than 20 minutes</source>
            <translation>die Packung länger als 20 Minuten liegen zu lassen</translation>
        </message>
        <message>
            <source>Warm, not hot, and through a cloth</source>
            <translation>Warm, nicht heiß, und durch ein Tuch</translation>
        </message>
        <message>
            <source>Keep it on for 5 to 10 minutes, or take a warm shower.</source>
            <translation>Lassen Sie die Packung 5 bis 10 Minuten liegen oder duschen Sie warm.</translation>
        </message>
        <message>
            <source>a calm, easy warmth.</source>
            <translation>eine ruhige, angenehme Wärme.</translation>
        </message>
        <message>
            <source>Keep it on for up to 20 minutes, and no longer.</source>
            <translation>Lassen Sie die Packung bis zu 20 Minuten liegen, nicht länger.</translation>
        </message>
        <message>
            <source>Heat pack, 15 minutes</source>
            <translation>Wärmepackung, 15 Minuten</translation>
        </message>
        <message>
            <source>Warmth</source>
            <translation>Wärme</translation>
        </message>
        <message>
            <source>Heating pad</source>
            <translation>Heizkissen</translation>
        </message>
        <message>
            <source>Hot water bottle</source>
            <translation>Wärmflasche</translation>
        </message>
        <message>
            <source>Heat therapy</source>
            <translation>Wärmetherapie</translation>
        </message>
        <message>
            <source>Look at your skin first. It must be whole and feel normal.</source>
            <translation>Zuerst die Haut ansehen. Sie muss heil und das Gefühl darin normal sein.</translation>
        </message>
        <message>
            <source>Wrap the heat pack in a cloth.</source>
            <translation>Die Wärmepackung in ein Tuch wickeln.</translation>
        </message>
        <message>
            <source>Lay it on the sore spot. It should feel warm, not hot.</source>
            <translation>Die Packung auf die schmerzende Stelle legen. Sie soll sich warm anfühlen, nicht heiß.</translation>
        </message>
        <message>
            <source>Get comfortable and stay awake.</source>
            <translation>Es sich bequem machen und wach bleiben.</translation>
        </message>
        <message>
            <source>Look at your skin every 5 minutes.</source>
            <translation>Alle 5 Minuten die Haut ansehen.</translation>
        </message>
        <message>
            <source>Take the pack off after 15 minutes.</source>
            <translation>Die Packung nach 15 Minuten abnehmen.</translation>
        </message>
        <message>
            <source>the skin turns very red, blotchy or blistered</source>
            <translation>die Haut sehr rot oder fleckig wird oder Blasen bildet</translation>
        </message>
        <message>
            <source>the spot swells or throbs</source>
            <translation>die Stelle anschwillt oder pocht</translation>
        </message>
        <message>
            <source>The muscle knots article names a heating pad, a hot shower or a bath, and the neck article a heating pad, but neither gives a time. 15 minutes is usual practice, and 20 is our limit.</source>
            <translation>Der Artikel über Muskelknoten nennt ein Heizkissen, eine heiße Dusche oder ein Bad, der Artikel über den Nacken ein Heizkissen, aber keiner nennt eine Zeit. 15 Minuten sind übliche Praxis, 20 sind unsere Grenze.</translation>
        </message>
        <message>
            <source>leaning your chest forward</source>
            <translation>den Oberkörper nach vorn zu lehnen</translation>
        </message>
        <message>
            <source>letting the front knee fall in</source>
            <translation>das vordere Knie nach innen fallen zu lassen</translation>
        </message>
        <message>
            <source>Tuck your hips, then shift forward</source>
            <translation>Becken aufrichten, dann nach vorn verlagern</translation>
        </message>
        <message>
            <source>Stand in a long step with a hand on a chair. Tuck your hips and bend the front knee a little.</source>
            <translation>Stellen Sie sich in einen langen Schritt, eine Hand an einem Stuhl. Richten Sie das Becken auf und beugen Sie das vordere Knie etwas.</translation>
        </message>
        <message>
            <source>a stretch at the front of the hip and thigh of the kneeling leg.</source>
            <translation>eine Dehnung vorn an Hüfte und Oberschenkel des knienden Beins.</translation>
        </message>
        <message>
            <source>Kneeling on one knee, the other foot flat in front, both hands on the front thigh. The tailbone tucks under and the hips shift forward; the chest stays tall.</source>
            <translation>Kniestand auf einem Knie, der andere Fuß steht flach davor, beide Hände auf dem vorderen Oberschenkel. Das Steißbein rollt sich ein, und die Hüfte schiebt sich nach vorn; der Oberkörper bleibt aufrecht.</translation>
        </message>
        <message>
            <source>Raise the arm of the side you stretch and lean a little to the other side.</source>
            <translation>Heben Sie den Arm der Übungsseite und neigen Sie sich etwas zur anderen Seite.</translation>
        </message>
        <message>
            <source>Kneeling hip stretch</source>
            <translation>Hüftdehnung im Knien</translation>
        </message>
        <message>
            <source>Half-kneeling hip flexor stretch</source>
            <translation>Hüftbeugerdehnung im Einbeinkniestand</translation>
        </message>
        <message>
            <source>Front-of-hip stretch</source>
            <translation>Dehnung der Hüftvorderseite</translation>
        </message>
        <message>
            <source>Psoas stretch</source>
            <translation>Psoas-Dehnung</translation>
        </message>
        <message>
            <source>Kneel on a folded mat with the knee of the side you stretch.</source>
            <translation>Mit dem Knie der Übungsseite auf einer gefalteten Matte knien.</translation>
        </message>
        <message>
            <source>Set the other foot flat in front, that knee above the ankle.</source>
            <translation>Den anderen Fuß vorn flach aufstellen, dieses Knie über dem Knöchel.</translation>
        </message>
        <message>
            <source>Squeeze the buttock of the kneeling leg and tuck your tailbone under.</source>
            <translation>Das Gesäß des knienden Beins anspannen und das Steißbein einrollen.</translation>
        </message>
        <message>
            <source>Shift your hips forward until you feel a stretch.</source>
            <translation>Die Hüfte nach vorn schieben, bis eine Dehnung zu spüren ist.</translation>
        </message>
        <message>
            <source>Hold with a tall chest and keep breathing.</source>
            <translation>Halten, der Oberkörper bleibt aufrecht, weiteratmen.</translation>
        </message>
        <message>
            <source>Shift back and rest.</source>
            <translation>Zurückgehen und Pause machen.</translation>
        </message>
        <message>
            <source>the kneeling knee hurts: use more padding or stand</source>
            <translation>das Knie am Boden wehtut: Polstern Sie es besser oder üben Sie im Stehen</translation>
        </message>
        <message>
            <source>you feel a sharp pinch in the hip or groin</source>
            <translation>es in der Hüfte oder Leiste scharf zwickt</translation>
        </message>
        <message>
            <source>the muscle was hurt in the last 2 days or is swollen, as cold alone is the safer choice</source>
            <translation>der Muskel in den letzten 2 Tagen verletzt wurde oder geschwollen ist, denn dann ist Kälte allein die sicherere Wahl</translation>
        </message>
        <message>
            <source>putting ice or heat on bare skin</source>
            <translation>Eis oder Wärme auf die bloße Haut zu legen</translation>
        </message>
        <message>
            <source>falling asleep with a pack on</source>
            <translation>mit einer Packung einzuschlafen</translation>
        </message>
        <message>
            <source>Cold first, then warm, through a cloth</source>
            <translation>Erst kalt, dann warm, durch ein Tuch</translation>
        </message>
        <message>
            <source>Use just the warmth (heat pack, 15 minutes), or just the cold.</source>
            <translation>Nehmen Sie nur die Wärme („Wärmepackung, 15 Minuten“) oder nur die Kälte.</translation>
        </message>
        <message>
            <source>cool, then a calm warmth.</source>
            <translation>Kühle, dann eine ruhige Wärme.</translation>
        </message>
        <message>
            <source>Do 3 rounds.</source>
            <translation>Machen Sie 3 Durchgänge.</translation>
        </message>
        <message>
            <source>Ice 5 minutes, then warmth</source>
            <translation>Eis 5 Minuten, dann Wärme</translation>
        </message>
        <message>
            <source>Ice then heat</source>
            <translation>Eis, dann Wärme</translation>
        </message>
        <message>
            <source>Contrast therapy</source>
            <translation>Kontrasttherapie</translation>
        </message>
        <message>
            <source>Hot and cold</source>
            <translation>Warm und kalt im Wechsel</translation>
        </message>
        <message>
            <source>Wrap each pack in a cloth.</source>
            <translation>Jede Packung in ein Tuch wickeln.</translation>
        </message>
        <message>
            <source>Put the cold pack on for 5 minutes.</source>
            <translation>Die Kühlpackung für 5 Minuten auflegen.</translation>
        </message>
        <message>
            <source>Swap to the heat pack for 5 minutes. Warm, not hot.</source>
            <translation>Für 5 Minuten zur Wärmepackung wechseln. Warm, nicht heiß.</translation>
        </message>
        <message>
            <source>Look at your skin at each swap.</source>
            <translation>Bei jedem Wechsel die Haut ansehen.</translation>
        </message>
        <message>
            <source>Do it all once more, then end on what feels best.</source>
            <translation>Alles noch einmal machen und mit der angenehmeren Packung enden.</translation>
        </message>
        <message>
            <source>the skin turns white, blotchy, very red or blistered</source>
            <translation>die Haut weiß, fleckig oder sehr rot wird oder Blasen bildet</translation>
        </message>
        <message>
            <source>The muscle spasms article says 5 minutes of ice, then heat, and to repeat it; the 5 minutes of heat and the 2 rounds are our choice. No study of this pattern was found.</source>
            <translation>Der Artikel über Muskelkrämpfe sagt 5 Minuten Eis, dann Wärme, und das wiederholen; die 5 Minuten Wärme und die 2 Durchgänge haben wir gewählt. Eine Studie zu diesem Wechsel wurde nicht gefunden.</translation>
        </message>
        <message>
            <source>you have a new hip or had hip or back surgery</source>
            <translation>Sie eine neue Hüfte haben oder an Hüfte oder Rücken operiert wurden</translation>
        </message>
        <message>
            <source>letting a shoulder lift</source>
            <translation>eine Schulter abheben zu lassen</translation>
        </message>
        <message>
            <source>forcing your knees to the floor</source>
            <translation>die Knie mit Gewalt zum Boden zu drücken</translation>
        </message>
        <message>
            <source>Knees roll, shoulders stay down</source>
            <translation>Knie pendeln, Schultern bleiben unten</translation>
        </message>
        <message>
            <source>Roll just a little way, with a pillow between your knees.</source>
            <translation>Rollen Sie nur ein kleines Stück, mit einem Kissen zwischen den Knien.</translation>
        </message>
        <message>
            <source>an easy twist in your lower back that gets looser as you go.</source>
            <translation>eine leichte Drehung im unteren Rücken, die nach und nach lockerer wird.</translation>
        </message>
        <message>
            <source>Lying on the back with the arms out wide, knees bent and together. Both knees roll to one side; both shoulders stay on the floor.</source>
            <translation>Rückenlage mit weit ausgebreiteten Armen, die Knie gebeugt und zusammen. Beide Knie rollen zu einer Seite; beide Schultern bleiben auf dem Boden.</translation>
        </message>
        <message>
            <source>Set your feet wider apart and let both knees tip to the same side.</source>
            <translation>Stellen Sie die Füße weiter auseinander und lassen Sie beide Knie zur selben Seite kippen.</translation>
        </message>
        <message>
            <source>Knee rolls</source>
            <translation>Kniependeln im Liegen</translation>
        </message>
        <message>
            <source>Lower trunk rotation</source>
            <translation>Rumpfdrehung im Liegen</translation>
        </message>
        <message>
            <source>Lying back twist</source>
            <translation>Rückendrehung im Liegen</translation>
        </message>
        <message>
            <source>Lie on your back, knees bent and together, feet flat.</source>
            <translation>Auf den Rücken legen, Knie gebeugt und zusammen, Füße flach.</translation>
        </message>
        <message>
            <source>Rest your arms out wide.</source>
            <translation>Die Arme weit zur Seite ablegen.</translation>
        </message>
        <message>
            <source>Roll both knees slowly to one side, as far as is easy.</source>
            <translation>Beide Knie langsam zu einer Seite rollen, so weit es leicht geht.</translation>
        </message>
        <message>
            <source>Hold for 1 slow breath with both shoulders down.</source>
            <translation>1 langsamen Atemzug lang halten, beide Schultern bleiben unten.</translation>
        </message>
        <message>
            <source>Roll your knees back to the middle.</source>
            <translation>Die Knie zurück zur Mitte rollen.</translation>
        </message>
        <message>
            <source>Roll to the other side the next time.</source>
            <translation>Beim nächsten Mal zur anderen Seite rollen.</translation>
        </message>
        <message>
            <source>a hip hurts</source>
            <translation>eine Hüfte wehtut</translation>
        </message>
        <message>
            <source>The NHS shows this move, held for 1 deep breath, 8 to 10 times. We count that breath as 3 seconds and roll 10 times, with the sides in turn.</source>
            <translation>Der NHS zeigt diese Übung, 1 tiefen Atemzug lang gehalten, 8- bis 10-mal. Wir rechnen diesen Atemzug als 3 Sekunden und rollen 10-mal, abwechselnd zu beiden Seiten.</translation>
        </message>
        <message>
            <source>pulling on the knee itself</source>
            <translation>am Knie selbst zu ziehen</translation>
        </message>
        <message>
            <source>Draw one thigh in, head stays down</source>
            <translation>Einen Oberschenkel heranziehen, Kopf bleibt liegen</translation>
        </message>
        <message>
            <source>Put a towel behind the thigh and pull on its ends.</source>
            <translation>Legen Sie ein Handtuch hinter den Oberschenkel und ziehen Sie an den Enden.</translation>
        </message>
        <message>
            <source>a mild stretch in your lower back and the buttock of that leg.</source>
            <translation>eine leichte Dehnung im unteren Rücken und im Gesäß dieses Beins.</translation>
        </message>
        <message>
            <source>Lying on the back with bent knees. Both hands behind one thigh draw it to the chest; the other foot, the head and the tailbone stay down.</source>
            <translation>Rückenlage mit gebeugten Knien. Beide Hände hinter einem Oberschenkel ziehen ihn zur Brust; der andere Fuß, der Kopf und das Steißbein bleiben unten.</translation>
        </message>
        <message>
            <source>Straighten the other leg on the floor.</source>
            <translation>Strecken Sie das andere Bein auf dem Boden aus.</translation>
        </message>
        <message>
            <source>Knee to chest</source>
            <translation>Knie zur Brust</translation>
        </message>
        <message>
            <source>Single knee to chest</source>
            <translation>Einzelnes Knie zur Brust</translation>
        </message>
        <message>
            <source>Lying lower-back stretch</source>
            <translation>Dehnung des unteren Rückens im Liegen</translation>
        </message>
        <message>
            <source>Lift the knee of the side you stretch toward your chest.</source>
            <translation>Das Knie der Übungsseite Richtung Brust heben.</translation>
        </message>
        <message>
            <source>Clasp your hands behind that thigh.</source>
            <translation>Die Hände hinter diesem Oberschenkel verschränken.</translation>
        </message>
        <message>
            <source>Draw the thigh in until you feel a mild stretch.</source>
            <translation>Den Oberschenkel heranziehen, bis eine leichte Dehnung zu spüren ist.</translation>
        </message>
        <message>
            <source>Hold with your head and tailbone down.</source>
            <translation>Halten, Kopf und Steißbein bleiben unten.</translation>
        </message>
        <message>
            <source>Lower that foot to the floor.</source>
            <translation>Diesen Fuß auf den Boden senken.</translation>
        </message>
        <message>
            <source>pulling on your head</source>
            <translation>am Kopf zu ziehen</translation>
        </message>
        <message>
            <source>rounding your whole back</source>
            <translation>den ganzen Rücken zu runden</translation>
        </message>
        <message>
            <source>letting the shoulder creep up</source>
            <translation>die Schulter hochwandern zu lassen</translation>
        </message>
        <message>
            <source>Turn away, nose down to the armpit</source>
            <translation>Wegdrehen, die Nase sinkt zur Achsel</translation>
        </message>
        <message>
            <source>Leave your free hand in your lap and turn your head less.</source>
            <translation>Lassen Sie die freie Hand im Schoß und drehen Sie den Kopf weniger weit.</translation>
        </message>
        <message>
            <source>a stretch from the back corner of your neck to the inner top of your shoulder blade.</source>
            <translation>eine Dehnung von der hinteren Ecke des Nackens bis zur inneren oberen Kante des Schulterblatts.</translation>
        </message>
        <message>
            <source>Sitting on a chair, one hand holds the seat behind the hip. The head turns to the other side and the nose sinks toward that armpit; the free hand rests on the back of the head.</source>
            <translation>Sitz auf einem Stuhl, eine Hand hält den Sitz hinter der Hüfte. Der Kopf dreht sich zur anderen Seite, und die Nase sinkt zu dieser Achsel; die freie Hand liegt auf dem Hinterkopf.</translation>
        </message>
        <message>
            <source>Draw the shoulder on the side you stretch down and back.</source>
            <translation>Ziehen Sie die Schulter der Übungsseite nach unten und hinten.</translation>
        </message>
        <message>
            <source>Diagonal neck stretch</source>
            <translation>Diagonale Nackendehnung</translation>
        </message>
        <message>
            <source>Levator scapulae stretch</source>
            <translation>Dehnung des Schulterblatthebers</translation>
        </message>
        <message>
            <source>Levator stretch</source>
            <translation>Levator-Dehnung</translation>
        </message>
        <message>
            <source>Nose-to-armpit stretch</source>
            <translation>Nase-zur-Achsel-Dehnung</translation>
        </message>
        <message>
            <source>Sit tall on a chair.</source>
            <translation>Aufrecht auf einen Stuhl setzen.</translation>
        </message>
        <message>
            <source>Hold the seat behind your hip on the side you stretch.</source>
            <translation>Auf der Übungsseite den Sitz hinter der Hüfte festhalten.</translation>
        </message>
        <message>
            <source>Turn your head halfway to the other side.</source>
            <translation>Den Kopf halb zur anderen Seite drehen.</translation>
        </message>
        <message>
            <source>Let your nose sink toward the armpit on that side.</source>
            <translation>Die Nase zur Achsel auf dieser Seite sinken lassen.</translation>
        </message>
        <message>
            <source>Rest your free hand on the back of your head. Do not pull.</source>
            <translation>Die freie Hand auf den Hinterkopf legen. Nicht ziehen.</translation>
        </message>
        <message>
            <source>Hold and breathe. Then help your head up with that hand.</source>
            <translation>Halten und atmen. Dann den Kopf mit dieser Hand aufrichten.</translation>
        </message>
        <message>
            <source>No article names this stretch. The hamstring and muscle spasms articles hold a stretch for 30 seconds, which is in the ACSM range; doing it 2 times is usual practice.</source>
            <translation>Kein Artikel nennt diese Dehnung. Die Artikel über den hinteren Oberschenkel und über Muskelkrämpfe lassen eine Dehnung 30 Sekunden halten; das liegt im Bereich der ACSM-Empfehlung. 2-mal ist übliche Praxis.</translation>
        </message>
        <message>
            <source>you have any of the red or amber signs, as those come first</source>
            <translation>Sie eines der roten oder gelben Warnzeichen haben, denn diese gehen vor</translation>
        </message>
        <message>
            <source>pressing on your spine, your lowest ribs or your hip bone</source>
            <translation>auf die Wirbelsäule, die untersten Rippen oder den Beckenknochen zu drücken</translation>
        </message>
        <message>
            <source>leaning with all your weight</source>
            <translation>sich mit dem ganzen Gewicht anzulehnen</translation>
        </message>
        <message>
            <source>Lean lightly, on muscle, beside the spine</source>
            <translation>Leicht anlehnen, am Muskel neben der Wirbelsäule</translation>
        </message>
        <message>
            <source>Use a tennis ball with a folded towel over it, or your fist.</source>
            <translation>Nehmen Sie einen Tennisball mit einem gefalteten Handtuch darüber oder Ihre Faust.</translation>
        </message>
        <message>
            <source>Tip your hips slowly forward and back while you press.</source>
            <translation>Kippen Sie beim Drücken das Becken langsam vor und zurück.</translation>
        </message>
        <message>
            <source>Lower-back ball press</source>
            <translation>Balldruck am unteren Rücken</translation>
        </message>
        <message>
            <source>Ball on the wall, lower back</source>
            <translation>Ball an der Wand, unterer Rücken</translation>
        </message>
        <message>
            <source>Lower back trigger point release</source>
            <translation>Triggerpunktdruck am unteren Rücken</translation>
        </message>
        <message>
            <source>Put the ball in a pillowcase and hang it over your shoulder.</source>
            <translation>Den Ball in einen Kissenbezug stecken und über die Schulter hängen.</translation>
        </message>
        <message>
            <source>Stand with your back to a wall, feet a step out.</source>
            <translation>Mit dem Rücken zur Wand stehen, die Füße einen Schritt davor.</translation>
        </message>
        <message>
            <source>On the side you press, set the ball beside your spine, at waist height.</source>
            <translation>Den Ball auf der Übungsseite neben die Wirbelsäule setzen, auf Taillenhöhe.</translation>
        </message>
        <message>
            <source>Bend your knees a little and lean on the ball lightly.</source>
            <translation>Die Knie etwas beugen und sich leicht an den Ball lehnen.</translation>
        </message>
        <message>
            <source>The muscle knots article presses a back knot with a ball at a wall, and the hamstring article says 5 to 30 seconds; we start at 20 seconds, 3 times. In a review, people could then bear more pressure but did not clearly have less pain.</source>
            <translation>Im Artikel über Muskelknoten wird ein Knoten im Rücken mit einem Ball an der Wand gedrückt, und der Artikel über den hinteren Oberschenkel sagt 5 bis 30 Sekunden. Wir beginnen mit 20 Sekunden, 3-mal. In einer Übersichtsarbeit vertrugen Menschen danach mehr Druck, hatten aber nicht eindeutig weniger Schmerzen.</translation>
        </message>
        <message>
            <source>jumping up fast</source>
            <translation>schnell aufzuspringen</translation>
        </message>
        <message>
            <source>pushing on if something hurts</source>
            <translation>weiterzumachen, wenn etwas wehtut</translation>
        </message>
        <message>
            <source>Stand up, walk, swing your arms</source>
            <translation>Aufstehen, gehen, die Arme schwingen</translation>
        </message>
        <message>
            <source>Just stand up and shift from foot to foot.</source>
            <translation>Stehen Sie nur auf und verlagern Sie das Gewicht von Fuß zu Fuß.</translation>
        </message>
        <message>
            <source>warmer and a little looser.</source>
            <translation>wie Ihnen wärmer wird und Sie etwas lockerer werden.</translation>
        </message>
        <message>
            <source>Rising from a chair to stand, then walking with easy swinging arms.</source>
            <translation>Aufstehen von einem Stuhl, dann Gehen mit locker schwingenden Armen.</translation>
        </message>
        <message>
            <source>Climb some stairs. Or do the easy warm-up.</source>
            <translation>Steigen Sie ein paar Treppen. Oder machen Sie die Übung „Lockeres Aufwärmen“.</translation>
        </message>
        <message>
            <source>Movement snack</source>
            <translation>Bewegungspause</translation>
        </message>
        <message>
            <source>Stand and walk</source>
            <translation>Aufstehen und gehen</translation>
        </message>
        <message>
            <source>Movement break</source>
            <translation>Kurze Bewegung zwischendurch</translation>
        </message>
        <message>
            <source>Active break</source>
            <translation>Aktive Pause</translation>
        </message>
        <message>
            <source>Stand up slowly.</source>
            <translation>Langsam aufstehen.</translation>
        </message>
        <message>
            <source>Walk around, or march in place.</source>
            <translation>Umhergehen oder auf der Stelle marschieren.</translation>
        </message>
        <message>
            <source>Swing your arms in an easy way.</source>
            <translation>Die Arme locker schwingen.</translation>
        </message>
        <message>
            <source>Sit down again when the time is up.</source>
            <translation>Nach Ablauf der Zeit wieder hinsetzen.</translation>
        </message>
        <message>
            <source>you feel dizzy or faint: sit down</source>
            <translation>Ihnen schwindelig oder schwarz vor Augen wird: Setzen Sie sich hin</translation>
        </message>
        <message>
            <source>The articles call for short bursts of movement but give no time; 60 seconds is our choice. One review found that 2 to 3 minutes of light movement for each 30 minutes of sitting may help.</source>
            <translation>Die Artikel raten zu kurzen Bewegungseinheiten, nennen aber keine Zeit; 60 Sekunden haben wir gewählt. Laut einer Übersichtsarbeit können 2 bis 3 Minuten leichte Bewegung je 30 Minuten Sitzen helfen.</translation>
        </message>
        <message>
            <source>you have had a stroke or have narrowed arteries in your neck</source>
            <translation>Sie einen Schlaganfall hatten oder verengte Arterien am Hals haben</translation>
        </message>
        <message>
            <source>pressing the front or side of your throat</source>
            <translation>vorn oder seitlich auf den Hals zu drücken</translation>
        </message>
        <message>
            <source>pressing on bone</source>
            <translation>auf Knochen zu drücken</translation>
        </message>
        <message>
            <source>rubbing until the skin is sore</source>
            <translation>zu reiben, bis die Haut wund ist</translation>
        </message>
        <message>
            <source>Soft squeeze, then small slow circles</source>
            <translation>Sanft drücken, dann kleine, langsame Kreise</translation>
        </message>
        <message>
            <source>Stroke the muscle with a flat hand.</source>
            <translation>Streichen Sie den Muskel mit der flachen Hand aus.</translation>
        </message>
        <message>
            <source>a tender spot you can easily bear, at most 5 out of 10, that starts to ease.</source>
            <translation>eine empfindliche Stelle, die gut auszuhalten ist, höchstens 5 von 10, und deren Schmerz langsam nachlässt.</translation>
        </message>
        <message>
            <source>Sitting with low shoulders, one hand reaches across to the muscle on top of the other shoulder. Then its fingertips circle on the muscle at the back of the neck.</source>
            <translation>Sitz mit tiefen Schultern, eine Hand greift hinüber zum Muskel oben auf der anderen Schulter. Dann kreisen ihre Fingerspitzen auf dem Muskel hinten am Nacken.</translation>
        </message>
        <message>
            <source>Press one spot with your thumb and hold still for 5 to 30 seconds. Or lie down for the skull-base ball press.</source>
            <translation>Drücken Sie mit dem Daumen auf eine Stelle und halten Sie 5 bis 30 Sekunden still. Oder legen Sie sich hin und machen Sie die Übung „Balldruck unter dem Hinterkopf“.</translation>
        </message>
        <message>
            <source>Neck squeeze and thumb circles</source>
            <translation>Nackengriff und Daumenkreise</translation>
        </message>
        <message>
            <source>Neck self-massage</source>
            <translation>Selbstmassage des Nackens</translation>
        </message>
        <message>
            <source>Trigger point massage for the neck</source>
            <translation>Triggerpunktmassage für den Nacken</translation>
        </message>
        <message>
            <source>Sit down and let your shoulders drop.</source>
            <translation>Hinsetzen und die Schultern sinken lassen.</translation>
        </message>
        <message>
            <source>Reach across with the other hand to the side you rub.</source>
            <translation>Mit der anderen Hand zur Übungsseite hinübergreifen.</translation>
        </message>
        <message>
            <source>Softly squeeze the muscle on top of the shoulder 3 times.</source>
            <translation>Den Muskel oben auf der Schulter 3-mal sanft zusammendrücken.</translation>
        </message>
        <message>
            <source>Find a tender spot on muscle at the back of the neck.</source>
            <translation>Hinten am Nacken eine empfindliche Stelle im Muskel suchen.</translation>
        </message>
        <message>
            <source>Draw small, slow circles there with your thumb or fingertips.</source>
            <translation>Dort mit Daumen oder Fingerspitzen kleine, langsame Kreise ziehen.</translation>
        </message>
        <message>
            <source>Let go and turn your head gently both ways.</source>
            <translation>Loslassen und den Kopf sanft nach beiden Seiten drehen.</translation>
        </message>
        <message>
            <source>you feel faint or dizzy</source>
            <translation>Ihnen schwindelig oder schwarz vor Augen wird</translation>
        </message>
        <message>
            <source>a headache starts</source>
            <translation>Kopfschmerzen beginnen</translation>
        </message>
        <message>
            <source>The neck article describes the squeeze and the circles but gives no time. Rubbing for 30 seconds, 2 times is usual practice.</source>
            <translation>Der Artikel über den Nacken beschreibt den Griff und die Kreise, nennt aber keine Zeit. 30 Sekunden reiben, 2-mal, ist übliche Praxis.</translation>
        </message>
        <message>
            <source>you felt a sudden pop under the foot, as that needs a check</source>
            <translation>Sie unter dem Fuß ein plötzliches Schnappen gespürt haben, denn das muss ärztlich abgeklärt werden</translation>
        </message>
        <message>
            <source>pulling hard on just the big toe</source>
            <translation>nur an der großen Zehe kräftig zu ziehen</translation>
        </message>
        <message>
            <source>forcing a stiff toe</source>
            <translation>eine steife Zehe mit Gewalt zu bewegen</translation>
        </message>
        <message>
            <source>Pull the toes back, feel the arch</source>
            <translation>Zehen zurückziehen, Fußgewölbe ertasten</translation>
        </message>
        <message>
            <source>Put that foot on a stool and pull the toes back with a towel.</source>
            <translation>Stellen Sie diesen Fuß auf einen Hocker und ziehen Sie die Zehen mit einem Handtuch zurück.</translation>
        </message>
        <message>
            <source>a stretch along the arch of your foot.</source>
            <translation>eine Dehnung entlang des Fußgewölbes.</translation>
        </message>
        <message>
            <source>Rub along the arch with your thumb while you hold.</source>
            <translation>Reiben Sie beim Halten mit dem Daumen am Fußgewölbe entlang.</translation>
        </message>
        <message>
            <source>Foot arch stretch</source>
            <translation>Dehnung des Fußgewölbes</translation>
        </message>
        <message>
            <source>Toe pull</source>
            <translation>Zehen heranziehen</translation>
        </message>
        <message>
            <source>Plantar fascia stretch</source>
            <translation>Dehnung der Plantarfaszie</translation>
        </message>
        <message>
            <source>Sit and rest the ankle of the side you stretch on the other thigh.</source>
            <translation>Hinsetzen, den Knöchel der Übungsseite auf den anderen Oberschenkel legen.</translation>
        </message>
        <message>
            <source>Take the toes in the hand of that side.</source>
            <translation>Die Zehen mit der Hand dieser Seite fassen.</translation>
        </message>
        <message>
            <source>Pull the toes back toward your shin.</source>
            <translation>Die Zehen zum Schienbein zurückziehen.</translation>
        </message>
        <message>
            <source>Feel the arch with your other hand. It should be firm.</source>
            <translation>Mit der anderen Hand das Fußgewölbe ertasten. Es sollte fest sein.</translation>
        </message>
        <message>
            <source>Hold and breathe, then let the toes go.</source>
            <translation>Halten und atmen, dann die Zehen loslassen.</translation>
        </message>
        <message>
            <source>In the morning, do this before your first steps.</source>
            <translation>Morgens vor den ersten Schritten üben.</translation>
        </message>
        <message>
            <source>In a trial of people with long-lasting heel pain, each stretch took a count of 10, 10 times, 3 times a day. It did not look at knots, so its use for a tight arch is our choice.</source>
            <translation>In einer Studie mit Menschen, die seit Langem Fersenschmerzen hatten, dauerte jede Dehnung so lange, wie man bis 10 zählt, 10-mal, 3-mal am Tag. Um Knoten ging es dort nicht; die Übung bei einem verspannten Fußgewölbe einzusetzen, ist unsere Wahl.</translation>
        </message>
        <message>
            <source>rolling over the kneecap or the hip bone</source>
            <translation>über die Kniescheibe oder den Beckenknochen zu rollen</translation>
        </message>
        <message>
            <source>Roll slowly, off the knee and hip bone</source>
            <translation>Langsam rollen, Knie und Beckenknochen aussparen</translation>
        </message>
        <message>
            <source>Sit on a chair and rub the thigh with your hands or a rolling pin.</source>
            <translation>Setzen Sie sich auf einen Stuhl und massieren Sie den Oberschenkel mit den Händen oder einem Nudelholz.</translation>
        </message>
        <message>
            <source>firm pressure, at most 5 out of 10, that starts to ease.</source>
            <translation>einen festen Druck, höchstens 5 von 10, der langsam nachlässt.</translation>
        </message>
        <message>
            <source>Cross the other ankle over the leg you roll.</source>
            <translation>Legen Sie den anderen Knöchel über das Übungsbein.</translation>
        </message>
        <message>
            <source>Front-thigh roll</source>
            <translation>Vorderseite des Oberschenkels rollen</translation>
        </message>
        <message>
            <source>Front-thigh foam roll</source>
            <translation>Oberschenkelvorderseite auf der Faszienrolle</translation>
        </message>
        <message>
            <source>Quad foam rolling</source>
            <translation>Quadrizeps auf der Faszienrolle</translation>
        </message>
        <message>
            <source>Front-thigh self-massage</source>
            <translation>Selbstmassage der Oberschenkelvorderseite</translation>
        </message>
        <message>
            <source>Lie face down on your forearms, the thigh you roll on the roller.</source>
            <translation>In Bauchlage auf die Unterarme stützen, Oberschenkel des Übungsbeins auf der Rolle.</translation>
        </message>
        <message>
            <source>Bend the other leg out to the side for support.</source>
            <translation>Das andere Bein zum Abstützen zur Seite anwinkeln.</translation>
        </message>
        <message>
            <source>Roll slowly from above the kneecap to below the hip bone.</source>
            <translation>Langsam rollen, von oberhalb der Kniescheibe bis unter den Beckenknochen.</translation>
        </message>
        <message>
            <source>a knee or your back hurts</source>
            <translation>ein Knie oder Ihr Rücken wehtut</translation>
        </message>
        <message>
            <source>The muscle knots and muscle spasms articles name a foam roller but give no time. A review of studies suggests 30 to 120 seconds, and we start at 30; a panel of experts calls for care where there may be a blood clot.</source>
            <translation>Die Artikel über Muskelknoten und Muskelkrämpfe nennen eine Faszienrolle, aber keine Zeit. Eine Übersicht über Studien legt 30 bis 120 Sekunden nahe; wir beginnen mit 30. Eine Gruppe von Fachleuten rät zur Vorsicht, wenn ein Blutgerinnsel möglich ist.</translation>
        </message>
        <message>
            <source>arching or twisting your back</source>
            <translation>ins Hohlkreuz zu gehen oder den Rücken zu verdrehen</translation>
        </message>
        <message>
            <source>letting the knee swing out to the side</source>
            <translation>das Knie zur Seite ausweichen zu lassen</translation>
        </message>
        <message>
            <source>pulling on your toes</source>
            <translation>an den Zehen zu ziehen</translation>
        </message>
        <message>
            <source>Knees together, heel toward your buttock</source>
            <translation>Knie zusammen, Ferse zum Gesäß</translation>
        </message>
        <message>
            <source>Lie on your side to do it, or loop a towel around the ankle.</source>
            <translation>Üben Sie in Seitenlage oder legen Sie ein Handtuch um den Knöchel.</translation>
        </message>
        <message>
            <source>a stretch down the front of the thigh.</source>
            <translation>eine Dehnung entlang der Vorderseite des Oberschenkels.</translation>
        </message>
        <message>
            <source>Standing tall with one hand on the back of a chair. The other hand holds the ankle of the bent leg and draws its heel to the buttock, knees side by side.</source>
            <translation>Aufrechter Stand, eine Hand auf der Stuhllehne. Die andere Hand hält den Knöchel des gebeugten Beins und zieht die Ferse zum Gesäß, die Knie nebeneinander.</translation>
        </message>
        <message>
            <source>Press that hip forward a little while you hold.</source>
            <translation>Schieben Sie beim Halten diese Hüfte etwas nach vorn.</translation>
        </message>
        <message>
            <source>Standing front-thigh stretch</source>
            <translation>Dehnung der Oberschenkelvorderseite im Stehen</translation>
        </message>
        <message>
            <source>Standing quad stretch</source>
            <translation>Quadrizeps-Dehnung im Stehen</translation>
        </message>
        <message>
            <source>Quadriceps stretch</source>
            <translation>Quadrizeps-Dehnung</translation>
        </message>
        <message>
            <source>Stand with a chair beside you, away from the side you stretch.</source>
            <translation>Neben einen Stuhl stellen, die Übungsseite ist vom Stuhl abgewandt.</translation>
        </message>
        <message>
            <source>Hold the back of the chair.</source>
            <translation>An der Stuhllehne festhalten.</translation>
        </message>
        <message>
            <source>Bend the knee of the side you stretch and take that ankle.</source>
            <translation>Das Knie der Übungsseite beugen und diesen Knöchel fassen.</translation>
        </message>
        <message>
            <source>Draw the heel toward your buttock until you feel a stretch.</source>
            <translation>Die Ferse zum Gesäß ziehen, bis eine Dehnung zu spüren ist.</translation>
        </message>
        <message>
            <source>Hold with your knees side by side and your hips tucked.</source>
            <translation>Halten, die Knie nebeneinander, das Becken aufgerichtet.</translation>
        </message>
        <message>
            <source>Let the foot down slowly.</source>
            <translation>Den Fuß langsam absetzen.</translation>
        </message>
        <message>
            <source>you feel unsteady</source>
            <translation>Sie sich unsicher auf den Beinen fühlen</translation>
        </message>
        <message>
            <source>AAOS lists this stretch for 30 to 60 seconds, 2 or 3 times, on 4 or 5 days a week. The hamstring article says at least 30 seconds, so we hold 30, 2 times.</source>
            <translation>Die AAOS nennt diese Dehnung für 30 bis 60 Sekunden, 2- oder 3-mal, an 4 oder 5 Tagen pro Woche. Der Artikel über den hinteren Oberschenkel sagt mindestens 30 Sekunden; deshalb halten wir 30, 2-mal.</translation>
        </message>
        <message>
            <source>pressing on a bone edge, your spine or your armpit</source>
            <translation>auf eine Knochenkante, die Wirbelsäule oder die Achselhöhle zu drücken</translation>
        </message>
        <message>
            <source>Lean in, ball on the outer shoulder blade</source>
            <translation>Anlehnen, Ball außen am Schulterblatt</translation>
        </message>
        <message>
            <source>Use a tennis ball and put a folded towel over it.</source>
            <translation>Nehmen Sie einen Tennisball und legen Sie ein gefaltetes Handtuch darüber.</translation>
        </message>
        <message>
            <source>Lie on your side on the floor with the ball under the same spot.</source>
            <translation>Legen Sie sich auf dem Boden auf die Seite, den Ball unter derselben Stelle.</translation>
        </message>
        <message>
            <source>Back-of-shoulder ball press</source>
            <translation>Balldruck hinten an der Schulter</translation>
        </message>
        <message>
            <source>Rear-shoulder ball press</source>
            <translation>Balldruck an der hinteren Schulter</translation>
        </message>
        <message>
            <source>Shoulder-blade ball press</source>
            <translation>Balldruck am Schulterblatt</translation>
        </message>
        <message>
            <source>Infraspinatus release</source>
            <translation>Druck auf den Infraspinatus</translation>
        </message>
        <message>
            <source>Stand next to a wall with the side you press toward it.</source>
            <translation>Seitlich neben eine Wand stellen, die Übungsseite zeigt zur Wand.</translation>
        </message>
        <message>
            <source>Bring that arm across your chest.</source>
            <translation>Diesen Arm quer vor die Brust legen.</translation>
        </message>
        <message>
            <source>Set the ball on the soft outer part of that shoulder blade.</source>
            <translation>Den Ball auf den weichen, äußeren Teil dieses Schulterblatts setzen.</translation>
        </message>
        <message>
            <source>Bend your knees a little and lean into the ball.</source>
            <translation>Die Knie etwas beugen und sich an den Ball lehnen.</translation>
        </message>
        <message>
            <source>Step off and move the ball for the next press.</source>
            <translation>Lösen und den Ball für den nächsten Druck versetzen.</translation>
        </message>
        <message>
            <source>an arm or hand tingles or goes numb: move the ball</source>
            <translation>ein Arm oder eine Hand kribbelt oder taub wird: Versetzen Sie den Ball</translation>
        </message>
        <message>
            <source>a wrist or shoulder is hurt</source>
            <translation>ein Handgelenk oder eine Schulter verletzt ist</translation>
        </message>
        <message>
            <source>letting your hips sag</source>
            <translation>das Becken durchhängen zu lassen</translation>
        </message>
        <message>
            <source>Press down, lift hips into one line</source>
            <translation>Nach unten drücken, Becken in eine Linie heben</translation>
        </message>
        <message>
            <source>Bend your knees, so that your body looks like a table top. Or do the glute bridge.</source>
            <translation>Beugen Sie die Knie, sodass Ihr Körper wie eine Tischplatte aussieht. Oder machen Sie die Übung „Brücke“.</translation>
        </message>
        <message>
            <source>the back of your thighs and your buttocks at work.</source>
            <translation>wie die Rückseite der Oberschenkel und das Gesäß arbeiten.</translation>
        </message>
        <message>
            <source>Sitting with straight legs and the hands on the floor behind. The hips lift until the body makes one line.</source>
            <translation>Sitz mit gestreckten Beinen, die Hände hinten auf dem Boden. Das Becken hebt sich, bis der Körper eine Linie bildet.</translation>
        </message>
        <message>
            <source>Hold for up to 30 seconds.</source>
            <translation>Halten Sie bis zu 30 Sekunden.</translation>
        </message>
        <message>
            <source>Reverse plank</source>
            <translation>Rückstütz</translation>
        </message>
        <message>
            <source>Upward plank</source>
            <translation>Umgekehrte Planke</translation>
        </message>
        <message>
            <source>Face-up plank</source>
            <translation>Stütz rücklings</translation>
        </message>
        <message>
            <source>Sit with legs straight and hands on the floor behind you.</source>
            <translation>Mit gestreckten Beinen hinsetzen, die Hände hinten auf den Boden stützen.</translation>
        </message>
        <message>
            <source>Press your heels and palms down.</source>
            <translation>Fersen und Handflächen in den Boden drücken.</translation>
        </message>
        <message>
            <source>Lift your hips until your body makes one line.</source>
            <translation>Das Becken heben, bis der Körper eine Linie bildet.</translation>
        </message>
        <message>
            <source>Hold with a soft chin and keep breathing.</source>
            <translation>Halten, das Kinn bleibt locker, weiteratmen.</translation>
        </message>
        <message>
            <source>a wrist or shoulder hurts: do the glute bridge</source>
            <translation>ein Handgelenk oder eine Schulter wehtut: Machen Sie die Übung „Brücke“</translation>
        </message>
        <message>
            <source>a thigh cramps: lower and rest</source>
            <translation>ein Oberschenkel krampft: Senken Sie das Becken und machen Sie eine Pause</translation>
        </message>
        <message>
            <source>The hamstring article names this move but gives no numbers. Holding 10 seconds, 4 times, on 3 days a week is usual practice.</source>
            <translation>Der Artikel über den hinteren Oberschenkel nennt diese Übung, aber keine Zahlen. 10 Sekunden halten, 4-mal, an 3 Tagen pro Woche, ist übliche Praxis.</translation>
        </message>
        <message>
            <source>you had shoulder or chest surgery not long ago, as your surgeon's rules come first</source>
            <translation>Sie vor Kurzem an der Schulter oder am Brustkorb operiert wurden, denn die Vorgaben Ihres OP-Teams gehen vor</translation>
        </message>
        <message>
            <source>Shoulder blades back and down, neck soft</source>
            <translation>Schulterblätter nach hinten unten, Nacken locker</translation>
        </message>
        <message>
            <source>Squeeze for 3 seconds at a time.</source>
            <translation>Ziehen Sie die Schulterblätter jeweils 3 Sekunden zusammen.</translation>
        </message>
        <message>
            <source>the muscles between your shoulder blades at work.</source>
            <translation>wie die Muskeln zwischen Ihren Schulterblättern arbeiten.</translation>
        </message>
        <message>
            <source>Sitting tall with bent elbows by the sides, seen from behind. The shoulder blades draw together and a little down.</source>
            <translation>Aufrechter Sitz, die Ellbogen gebeugt neben dem Körper, von hinten gesehen. Die Schulterblätter ziehen sich zusammen und etwas nach unten.</translation>
        </message>
        <message>
            <source>Lean back on a wall and press your elbows into it as you squeeze. Or try the wall angel.</source>
            <translation>Lehnen Sie sich mit dem Rücken an eine Wand und drücken Sie beim Zusammenziehen die Ellbogen dagegen. Oder versuchen Sie die Übung „Engel an der Wand“.</translation>
        </message>
        <message>
            <source>Shoulder-blade squeeze</source>
            <translation>Schulterblätter zusammenziehen</translation>
        </message>
        <message>
            <source>Scapular squeeze</source>
            <translation>Schulterblätter zusammenführen</translation>
        </message>
        <message>
            <source>Scapular retraction</source>
            <translation>Retraktion der Schulterblätter</translation>
        </message>
        <message>
            <source>Sit or stand tall with your elbows bent by your sides.</source>
            <translation>Aufrecht sitzen oder stehen, die Ellbogen gebeugt neben dem Körper.</translation>
        </message>
        <message>
            <source>Draw your shoulder blades together and a little down.</source>
            <translation>Die Schulterblätter zusammen und etwas nach unten ziehen.</translation>
        </message>
        <message>
            <source>Hold with a soft neck and keep breathing.</source>
            <translation>Halten, der Nacken bleibt locker, weiteratmen.</translation>
        </message>
        <message>
            <source>Let go all the way.</source>
            <translation>Ganz loslassen.</translation>
        </message>
        <message>
            <source>you feel a sharp pain in a shoulder</source>
            <translation>Sie in einer Schulter einen stechenden Schmerz spüren</translation>
        </message>
        <message>
            <source>The muscle knots article names this move, and a clinic's article backs strong shoulder-blade muscles, but neither gives numbers. Holding 5 seconds, 10 times, in 2 rounds is usual practice.</source>
            <translation>Der Artikel über Muskelknoten nennt diese Übung, und der Artikel einer Klinik rät zu starken Muskeln am Schulterblatt, aber keiner nennt Zahlen. 5 Sekunden halten, 10-mal, in 2 Durchgängen, ist übliche Praxis.</translation>
        </message>
        <message>
            <source>you hurt your neck or a shoulder in a fall or crash not long ago</source>
            <translation>Sie sich vor Kurzem bei einem Sturz oder Unfall am Nacken oder an einer Schulter verletzt haben</translation>
        </message>
        <message>
            <source>poking your chin forward</source>
            <translation>das Kinn nach vorn zu schieben</translation>
        </message>
        <message>
            <source>rushing</source>
            <translation>hastig zu üben</translation>
        </message>
        <message>
            <source>lifting your shoulders into pain</source>
            <translation>die Schultern bis in den Schmerz zu heben</translation>
        </message>
        <message>
            <source>Lift, roll back, let them drop</source>
            <translation>Heben, nach hinten rollen, sinken lassen</translation>
        </message>
        <message>
            <source>Roll one shoulder at a time.</source>
            <translation>Kreisen Sie immer nur mit einer Schulter.</translation>
        </message>
        <message>
            <source>warmth across the top of your shoulders.</source>
            <translation>Wärme oben auf den Schultern.</translation>
        </message>
        <message>
            <source>Standing with the arms hanging. Both shoulders rise toward the ears and roll back, and then drop low.</source>
            <translation>Stand mit hängenden Armen. Beide Schultern heben sich zu den Ohren, rollen nach hinten und sinken dann tief.</translation>
        </message>
        <message>
            <source>Stay at the top for 2 seconds before you let your shoulders drop.</source>
            <translation>Bleiben Sie 2 Sekunden oben, bevor Sie die Schultern sinken lassen.</translation>
        </message>
        <message>
            <source>Shoulder rolls</source>
            <translation>Schulterkreisen</translation>
        </message>
        <message>
            <source>Shoulder rolls and drop</source>
            <translation>Schulterkreisen mit Sinkenlassen</translation>
        </message>
        <message>
            <source>Shoulder circles</source>
            <translation>Schultern kreisen</translation>
        </message>
        <message>
            <source>Stand tall, or sit, and let your arms hang.</source>
            <translation>Aufrecht stehen oder sitzen und die Arme hängen lassen.</translation>
        </message>
        <message>
            <source>Breathe in and lift both shoulders toward your ears.</source>
            <translation>Einatmen und beide Schultern zu den Ohren heben.</translation>
        </message>
        <message>
            <source>Roll them back.</source>
            <translation>Die Schultern nach hinten rollen.</translation>
        </message>
        <message>
            <source>Breathe out and let them drop low.</source>
            <translation>Ausatmen und die Schultern tief sinken lassen.</translation>
        </message>
        <message>
            <source>you feel a pinch at the front of a shoulder, even with small circles</source>
            <translation>es vorn an einer Schulter zwickt, auch bei kleinen Kreisen</translation>
        </message>
        <message>
            <source>The neck article links knots to shoulders that creep up, but names no such move; 10 slow rolls are usual practice. We borrow 3 to 5 times a day from its set of neck moves.</source>
            <translation>Der Artikel über den Nacken bringt Knoten mit Schultern in Verbindung, die hochwandern, nennt aber keine solche Übung; 10-mal langsam kreisen ist übliche Praxis. 3- bis 5-mal am Tag übernehmen wir von seinen Übungen für den Nacken.</translation>
        </message>
        <message>
            <source>letting the bent knee fall in</source>
            <translation>das gebeugte Knie nach innen fallen zu lassen</translation>
        </message>
        <message>
            <source>One leg straight, hips toward the other</source>
            <translation>Ein Bein gestreckt, Hüfte zum anderen schieben</translation>
        </message>
        <message>
            <source>Stand less wide with your hands on a chair, or do the butterfly stretch.</source>
            <translation>Stehen Sie weniger breit und stützen Sie die Hände auf einen Stuhl, oder machen Sie die „Schmetterlingsdehnung“.</translation>
        </message>
        <message>
            <source>a stretch along the inner thigh of the straight leg.</source>
            <translation>eine Dehnung entlang der Innenseite des Oberschenkels am gestreckten Bein.</translation>
        </message>
        <message>
            <source>Standing with the feet wide apart, hands on the hips. One knee bends and the hips shift over it; the other leg stays straight with its foot flat.</source>
            <translation>Stand mit weit geöffneten Füßen, die Hände auf den Hüften. Ein Knie beugt sich, und die Hüfte schiebt sich darüber; das andere Bein bleibt gestreckt, sein Fuß flach.</translation>
        </message>
        <message>
            <source>Sink your hips lower.</source>
            <translation>Lassen Sie das Becken tiefer sinken.</translation>
        </message>
        <message>
            <source>Side lunge stretch</source>
            <translation>Dehnung im seitlichen Ausfallschritt</translation>
        </message>
        <message>
            <source>Standing inner-thigh stretch</source>
            <translation>Dehnung der Oberschenkelinnenseite im Stehen</translation>
        </message>
        <message>
            <source>Adductor stretch</source>
            <translation>Adduktorendehnung</translation>
        </message>
        <message>
            <source>Stand with your feet wide apart, toes to the front.</source>
            <translation>Mit weit geöffneten Füßen stehen, die Zehen zeigen nach vorn.</translation>
        </message>
        <message>
            <source>Put your hands on your hips.</source>
            <translation>Die Hände auf die Hüften legen.</translation>
        </message>
        <message>
            <source>Keep the leg you stretch straight and bend the other knee.</source>
            <translation>Das Übungsbein gestreckt lassen und das andere Knie beugen.</translation>
        </message>
        <message>
            <source>Shift your hips toward the bent knee until you feel a stretch.</source>
            <translation>Die Hüfte zum gebeugten Knie schieben, bis eine Dehnung zu spüren ist.</translation>
        </message>
        <message>
            <source>Hold with both feet flat and your chest up.</source>
            <translation>Halten, beide Füße bleiben flach, der Oberkörper aufrecht.</translation>
        </message>
        <message>
            <source>Push back to the middle.</source>
            <translation>Zurück zur Mitte drücken.</translation>
        </message>
        <message>
            <source>the shoulder hurts when you lie on it or lift your arm</source>
            <translation>die Schulter wehtut, wenn Sie darauf liegen oder den Arm heben</translation>
        </message>
        <message>
            <source>forcing the arm down</source>
            <translation>den Arm mit Gewalt nach unten zu drücken</translation>
        </message>
        <message>
            <source>lying on the point of your shoulder</source>
            <translation>auf der Schulterspitze zu liegen</translation>
        </message>
        <message>
            <source>letting the elbow slide up toward your face</source>
            <translation>den Ellbogen zum Gesicht hochrutschen zu lassen</translation>
        </message>
        <message>
            <source>Ease the forearm down, no force</source>
            <translation>Unterarm sanft senken, ohne Gewalt</translation>
        </message>
        <message>
            <source>Roll further back. Or stand up and do the crossover arm stretch.</source>
            <translation>Rollen Sie weiter nach hinten. Oder stehen Sie auf und machen Sie die „Schulterdehnung quer vor der Brust“.</translation>
        </message>
        <message>
            <source>a mild stretch deep at the back of the lower shoulder.</source>
            <translation>eine leichte Dehnung tief hinten in der unten liegenden Schulter.</translation>
        </message>
        <message>
            <source>Lying on one side, rolled back a little, with the head on a pillow. The lower arm reaches out in front with its elbow bent; the other hand eases its forearm down toward the feet.</source>
            <translation>Seitenlage, etwas nach hinten gerollt, der Kopf auf einem Kissen. Der untere Arm reicht mit gebeugtem Ellbogen nach vorn; die andere Hand führt den Unterarm sanft nach unten zu den Füßen.</translation>
        </message>
        <message>
            <source>Push up lightly into your hand for 5 seconds, let go, and ease the arm down again.</source>
            <translation>Drücken Sie den Arm 5 Sekunden leicht nach oben gegen die Hand, lassen Sie locker und führen Sie den Arm wieder sanft nach unten.</translation>
        </message>
        <message>
            <source>Sleeper stretch</source>
            <translation>Schläferdehnung</translation>
        </message>
        <message>
            <source>Side-lying shoulder stretch</source>
            <translation>Schulterdehnung in Seitenlage</translation>
        </message>
        <message>
            <source>Posterior shoulder stretch</source>
            <translation>Dehnung der Schulterrückseite</translation>
        </message>
        <message>
            <source>Lie on the side you stretch with your head on a pillow.</source>
            <translation>Auf die Übungsseite legen, der Kopf liegt auf einem Kissen.</translation>
        </message>
        <message>
            <source>Roll back a little, off the point of your shoulder.</source>
            <translation>Etwas nach hinten rollen, sodass die Schulterspitze frei wird.</translation>
        </message>
        <message>
            <source>Reach the lower arm out in front, level with your shoulder.</source>
            <translation>Den unteren Arm auf Schulterhöhe nach vorn strecken.</translation>
        </message>
        <message>
            <source>Bend that elbow until your hand points at the ceiling.</source>
            <translation>Diesen Ellbogen beugen, bis die Hand zur Decke zeigt.</translation>
        </message>
        <message>
            <source>Ease that hand down, toward your feet, with your other hand.</source>
            <translation>Diese Hand mit der anderen sanft nach unten führen, zu den Füßen.</translation>
        </message>
        <message>
            <source>Hold at a mild stretch. Then let the arm come up.</source>
            <translation>Bei leichter Dehnung halten. Dann den Arm hochkommen lassen.</translation>
        </message>
        <message>
            <source>you feel a pinch at the front of a shoulder: do the crossover arm stretch</source>
            <translation>es vorn an einer Schulter zwickt: Machen Sie die „Schulterdehnung quer vor der Brust“</translation>
        </message>
        <message>
            <source>A review shows this stretch for athletes, 30 seconds, 3 times; we start with 2 times, on 3 days a week. The hamstring article also says at least 30 seconds.</source>
            <translation>Eine Übersichtsarbeit zeigt diese Dehnung für Sportlerinnen und Sportler, 30 Sekunden, 3-mal; wir beginnen mit 2-mal, an 3 Tagen pro Woche. Auch der Artikel über den hinteren Oberschenkel sagt mindestens 30 Sekunden.</translation>
        </message>
        <message>
            <source>you often feel dizzy</source>
            <translation>Ihnen oft schwindelig ist</translation>
        </message>
        <message>
            <source>setting a ball on your spine or on the side of your neck</source>
            <translation>einen Ball auf die Wirbelsäule oder seitlich an den Hals zu legen</translation>
        </message>
        <message>
            <source>propping your head up high</source>
            <translation>den Kopf hoch zu lagern</translation>
        </message>
        <message>
            <source>Head heavy on the balls, small nod</source>
            <translation>Kopf schwer auf den Bällen, klein nicken</translation>
        </message>
        <message>
            <source>Use a rolled towel in place of the balls. Or sit up and do the neck squeeze and thumb circles.</source>
            <translation>Nehmen Sie statt der Bälle ein gerolltes Handtuch. Oder setzen Sie sich auf und machen Sie die Übung „Nackengriff und Daumenkreise“.</translation>
        </message>
        <message>
            <source>a dull ache just below your skull, at most 5 out of 10, that eases while you hold.</source>
            <translation>einen dumpfen Schmerz direkt unter dem Hinterkopf, höchstens 5 von 10, der beim Halten nachlässt.</translation>
        </message>
        <message>
            <source>Lying on the back with bent knees, the head heavy on two balls just below the skull. The chin nods a little toward the throat.</source>
            <translation>Rückenlage mit gebeugten Knien, der Kopf ruht schwer auf zwei Bällen direkt unter dem Hinterkopf. Das Kinn nickt ein wenig zum Hals.</translation>
        </message>
        <message>
            <source>Turn your head a tiny bit from side to side while you hold.</source>
            <translation>Drehen Sie beim Halten den Kopf ganz wenig von einer Seite zur anderen.</translation>
        </message>
        <message>
            <source>Skull-base ball press</source>
            <translation>Balldruck unter dem Hinterkopf</translation>
        </message>
        <message>
            <source>Suboccipital release</source>
            <translation>Subokzipitaler Druck</translation>
        </message>
        <message>
            <source>Skull-base release</source>
            <translation>Druck an der Schädelbasis</translation>
        </message>
        <message>
            <source>Two balls in a sock</source>
            <translation>Zwei Bälle in einer Socke</translation>
        </message>
        <message>
            <source>Tie 2 balls in a sock so that they sit close together.</source>
            <translation>2 Bälle in einer Socke festknoten, sodass sie eng beieinanderliegen.</translation>
        </message>
        <message>
            <source>Set the balls just below your skull, the spine in the gap.</source>
            <translation>Die Bälle direkt unter den Hinterkopf legen, die Wirbelsäule in der Lücke.</translation>
        </message>
        <message>
            <source>Let your head get heavy and nod your chin a little.</source>
            <translation>Den Kopf schwer werden lassen und mit dem Kinn ein wenig nicken.</translation>
        </message>
        <message>
            <source>To rest, roll your head to one side and off the balls.</source>
            <translation>Zur Pause den Kopf zu einer Seite von den Bällen rollen.</translation>
        </message>
        <message>
            <source>The hamstring article says to press a knot for 5 to 30 seconds; we start at 20 seconds, 3 times, and the spot is usual practice. In a review, people could then bear more pressure but did not clearly have less pain.</source>
            <translation>Der Artikel über den hinteren Oberschenkel rät, einen Knoten 5 bis 30 Sekunden zu drücken. Wir beginnen mit 20 Sekunden, 3-mal; die Stelle ist übliche Praxis. In einer Übersichtsarbeit vertrugen Menschen danach mehr Druck, hatten aber nicht eindeutig weniger Schmerzen.</translation>
        </message>
        <message>
            <source>putting your weight on your neck</source>
            <translation>das Gewicht auf den Nacken zu verlagern</translation>
        </message>
        <message>
            <source>letting your hips drift to one side</source>
            <translation>die Hüfte zu einer Seite ausweichen zu lassen</translation>
        </message>
        <message>
            <source>Slide one arm under, shoulder toward the mat</source>
            <translation>Einen Arm unten durchschieben, Schulter zur Matte</translation>
        </message>
        <message>
            <source>Sit at a desk and slide one arm under the other along the top. Or hold for 10 seconds, 3 times.</source>
            <translation>Setzen Sie sich an einen Tisch und schieben Sie auf der Platte einen Arm unter dem anderen durch. Oder halten Sie 10 Sekunden, 3-mal.</translation>
        </message>
        <message>
            <source>a stretch between your spine and the shoulder blade of the reaching arm.</source>
            <translation>eine Dehnung zwischen der Wirbelsäule und dem Schulterblatt des durchgeschobenen Arms.</translation>
        </message>
        <message>
            <source>On hands and knees. One arm slides under the chest, palm up, until its shoulder and the side of the head rest on the floor. The other hand reaches forward on the floor.</source>
            <translation>Vierfüßlerstand. Ein Arm gleitet unter der Brust hindurch, Handfläche nach oben, bis die Schulter und die Seite des Kopfes auf dem Boden liegen. Die andere Hand reicht am Boden nach vorn.</translation>
        </message>
        <message>
            <source>Hold for up to 60 seconds. On the way back, reach that arm to the ceiling.</source>
            <translation>Halten Sie bis zu 60 Sekunden. Strecken Sie auf dem Rückweg diesen Arm zur Decke.</translation>
        </message>
        <message>
            <source>Thread the needle</source>
            <translation>Nadel einfädeln</translation>
        </message>
        <message>
            <source>Kneeling upper back twist</source>
            <translation>Drehung des oberen Rückens im Knien</translation>
        </message>
        <message>
            <source>Thoracic rotation on all fours</source>
            <translation>Drehung der Brustwirbelsäule im Vierfüßlerstand</translation>
        </message>
        <message>
            <source>Slide the arm of the side you stretch under your chest, palm up.</source>
            <translation>Den Arm der Übungsseite unter der Brust durchschieben, Handfläche nach oben.</translation>
        </message>
        <message>
            <source>Let that shoulder and the side of your head rest down.</source>
            <translation>Diese Schulter und die Seite des Kopfes ablegen.</translation>
        </message>
        <message>
            <source>Press lightly with the other hand, so your neck stays free.</source>
            <translation>Mit der anderen Hand leicht abstützen, damit der Nacken frei bleibt.</translation>
        </message>
        <message>
            <source>Hold and breathe into your upper back.</source>
            <translation>Halten und in den oberen Rücken atmen.</translation>
        </message>
        <message>
            <source>Press up with the other hand and slide the arm out.</source>
            <translation>Mit der anderen Hand hochdrücken und den Arm herausziehen.</translation>
        </message>
        <message>
            <source>your neck or wrist hurts</source>
            <translation>Ihr Nacken oder Ihr Handgelenk wehtut</translation>
        </message>
        <message>
            <source>The neck article names this move, 3 to 5 times a day, but gives no hold. The 30 seconds are from the hamstring article, and 2 times is usual practice.</source>
            <translation>Der Artikel über den Nacken nennt diese Übung, 3- bis 5-mal am Tag, aber keine Haltezeit. Die 30 Sekunden stammen aus dem Artikel über den hinteren Oberschenkel, und 2-mal ist übliche Praxis.</translation>
        </message>
        <message>
            <source>you had foot surgery not long ago, as your surgeon's rules come first</source>
            <translation>Sie vor Kurzem am Fuß operiert wurden, denn die Vorgaben Ihres OP-Teams gehen vor</translation>
        </message>
        <message>
            <source>lifting your heel</source>
            <translation>die Ferse abzuheben</translation>
        </message>
        <message>
            <source>gripping as hard as you can</source>
            <translation>so fest wie möglich zu greifen</translation>
        </message>
        <message>
            <source>Curl the toes, pull, then spread</source>
            <translation>Zehen krallen, heranziehen, dann spreizen</translation>
        </message>
        <message>
            <source>Curl your toes on the bare floor.</source>
            <translation>Krallen Sie die Zehen auf dem bloßen Boden.</translation>
        </message>
        <message>
            <source>the arch of your foot at work.</source>
            <translation>wie Ihr Fußgewölbe arbeitet.</translation>
        </message>
        <message>
            <source>Put a book on the far end of the towel.</source>
            <translation>Legen Sie ein Buch auf das von Ihnen entfernte Ende des Handtuchs.</translation>
        </message>
        <message>
            <source>Towel curls</source>
            <translation>Handtuch mit den Zehen raffen</translation>
        </message>
        <message>
            <source>Toe curls</source>
            <translation>Zehen einrollen</translation>
        </message>
        <message>
            <source>Towel scrunches</source>
            <translation>Handtuchraffen</translation>
        </message>
        <message>
            <source>Sit with the bare foot you work flat on a towel.</source>
            <translation>Hinsetzen, den nackten Übungsfuß flach auf ein Handtuch stellen.</translation>
        </message>
        <message>
            <source>Keep the heel down and curl your toes around the towel.</source>
            <translation>Die Ferse bleibt unten, die Zehen um das Handtuch krallen.</translation>
        </message>
        <message>
            <source>Pull the towel toward you with your toes.</source>
            <translation>Das Handtuch mit den Zehen heranziehen.</translation>
        </message>
        <message>
            <source>Let go and spread your toes wide.</source>
            <translation>Loslassen und die Zehen weit spreizen.</translation>
        </message>
        <message>
            <source>the foot cramps: rest, then try the ankle pumps</source>
            <translation>der Fuß krampft: Machen Sie eine Pause und versuchen Sie dann die „Fußwippe“</translation>
        </message>
        <message>
            <source>a toe joint hurts</source>
            <translation>ein Zehengelenk wehtut</translation>
        </message>
        <message>
            <source>The articles do not name this move, but AAOS lists it for the foot. Holding 1 second, 15 times, on 3 days a week is usual practice.</source>
            <translation>Die Artikel nennen diese Übung nicht, aber die AAOS führt sie für den Fuß auf. 1 Sekunde halten, 15-mal, an 3 Tagen pro Woche, ist übliche Praxis.</translation>
        </message>
        <message>
            <source>rounding your back</source>
            <translation>den Rücken zu runden</translation>
        </message>
        <message>
            <source>jerking the towel</source>
            <translation>ruckartig am Handtuch zu ziehen</translation>
        </message>
        <message>
            <source>locking the knee hard</source>
            <translation>das Knie fest durchzudrücken</translation>
        </message>
        <message>
            <source>Sit tall, draw the foot toward you</source>
            <translation>Aufrecht sitzen, Fuß heranziehen</translation>
        </message>
        <message>
            <source>Bend the knee a little and rest it on a rolled towel.</source>
            <translation>Beugen Sie das Knie etwas und legen Sie es auf ein gerolltes Handtuch.</translation>
        </message>
        <message>
            <source>a stretch in your calf and the sole of your foot.</source>
            <translation>eine Dehnung in der Wade und an der Fußsohle.</translation>
        </message>
        <message>
            <source>Stand up and do the calf stretch at the wall.</source>
            <translation>Stehen Sie auf und machen Sie die „Wadendehnung an der Wand“.</translation>
        </message>
        <message>
            <source>Foot stretch with a towel</source>
            <translation>Fußdehnung mit dem Handtuch</translation>
        </message>
        <message>
            <source>Seated towel stretch</source>
            <translation>Handtuchdehnung im Sitzen</translation>
        </message>
        <message>
            <source>Towel calf stretch</source>
            <translation>Wadendehnung mit dem Handtuch</translation>
        </message>
        <message>
            <source>Sit on the floor with the leg you stretch out straight.</source>
            <translation>Auf den Boden setzen, das Übungsbein gestreckt nach vorn.</translation>
        </message>
        <message>
            <source>Bend the other knee and put that foot flat.</source>
            <translation>Das andere Knie beugen und diesen Fuß flach aufstellen.</translation>
        </message>
        <message>
            <source>Loop a towel around the ball of the foot you stretch.</source>
            <translation>Ein Handtuch um den Ballen des Übungsfußes legen.</translation>
        </message>
        <message>
            <source>Sit tall and draw the towel toward you.</source>
            <translation>Aufrecht sitzen und das Handtuch heranziehen.</translation>
        </message>
        <message>
            <source>Hold with the knee straight and breathe.</source>
            <translation>Mit gestrecktem Knie halten und atmen.</translation>
        </message>
        <message>
            <source>Let the towel go slack slowly.</source>
            <translation>Das Handtuch langsam locker lassen.</translation>
        </message>
        <message>
            <source>The hamstring article says at least 30 seconds, the muscle spasms article about 30, and ACSM 10 to 30 for most adults. Doing it 2 times is usual practice.</source>
            <translation>Der Artikel über den hinteren Oberschenkel sagt mindestens 30 Sekunden, der Artikel über Muskelkrämpfe etwa 30 und das ACSM 10 bis 30 für die meisten Erwachsenen. 2-mal ist übliche Praxis.</translation>
        </message>
        <message>
            <source>pressing on your spine, a bone edge or your lowest ribs</source>
            <translation>auf die Wirbelsäule, eine Knochenkante oder die untersten Rippen zu drücken</translation>
        </message>
        <message>
            <source>Lean into the ball, beside the spine</source>
            <translation>An den Ball lehnen, neben der Wirbelsäule</translation>
        </message>
        <message>
            <source>Standing with the back to a wall, feet a step out. A ball sits between the wall and the muscle beside the spine, and the body leans back into it.</source>
            <translation>Stand mit dem Rücken zur Wand, die Füße einen Schritt davor. Ein Ball liegt zwischen der Wand und dem Muskel neben der Wirbelsäule, und der Körper lehnt sich nach hinten dagegen.</translation>
        </message>
        <message>
            <source>Use a firmer ball, such as a lacrosse ball.</source>
            <translation>Nehmen Sie einen festeren Ball, zum Beispiel einen Lacrosseball.</translation>
        </message>
        <message>
            <source>Upper-back ball press</source>
            <translation>Balldruck am oberen Rücken</translation>
        </message>
        <message>
            <source>Ball on the wall</source>
            <translation>Ball an der Wand</translation>
        </message>
        <message>
            <source>Upper back trigger point release</source>
            <translation>Triggerpunktdruck am oberen Rücken</translation>
        </message>
        <message>
            <source>On the side you press, set the ball beside your spine, never on it.</source>
            <translation>Den Ball auf der Übungsseite neben die Wirbelsäule setzen, nie darauf.</translation>
        </message>
        <message>
            <source>Lean back until the press is firm but easy to bear.</source>
            <translation>Nach hinten lehnen, bis der Druck fest, aber gut auszuhalten ist.</translation>
        </message>
        <message>
            <source>the pain is sharp or it hurts to breathe</source>
            <translation>der Schmerz stechend ist oder das Atmen wehtut</translation>
        </message>
        <message>
            <source>turning your face to the floor</source>
            <translation>das Gesicht zum Boden zu drehen</translation>
        </message>
        <message>
            <source>Tip your head away, shoulder stays low</source>
            <translation>Kopf wegneigen, Schulter bleibt tief</translation>
        </message>
        <message>
            <source>Leave your free hand in your lap.</source>
            <translation>Lassen Sie die freie Hand im Schoß.</translation>
        </message>
        <message>
            <source>a stretch from the side of your neck to the top of your shoulder.</source>
            <translation>eine Dehnung vom seitlichen Nacken bis oben auf die Schulter.</translation>
        </message>
        <message>
            <source>Sitting on a chair, one hand holds the seat edge. The head tips to the other side, and the free hand comes over the top and rests on it.</source>
            <translation>Sitz auf einem Stuhl, eine Hand hält die Sitzkante. Der Kopf neigt sich zur anderen Seite, und die freie Hand kommt über den Scheitel und ruht darauf.</translation>
        </message>
        <message>
            <source>Lean your upper body a little away from the hand on the seat.</source>
            <translation>Neigen Sie den Oberkörper etwas von der Hand am Sitz weg.</translation>
        </message>
        <message>
            <source>Side neck stretch</source>
            <translation>Seitliche Nackendehnung</translation>
        </message>
        <message>
            <source>Upper trapezius stretch</source>
            <translation>Dehnung des oberen Trapezmuskels</translation>
        </message>
        <message>
            <source>Seated trap stretch</source>
            <translation>Trapezdehnung im Sitzen</translation>
        </message>
        <message>
            <source>Upper trap stretch</source>
            <translation>Obere Trapezdehnung</translation>
        </message>
        <message>
            <source>Hold the seat edge with the hand on the side you stretch.</source>
            <translation>Mit der Hand der Übungsseite die Sitzkante festhalten.</translation>
        </message>
        <message>
            <source>Tip your head toward the other shoulder.</source>
            <translation>Den Kopf zur anderen Schulter neigen.</translation>
        </message>
        <message>
            <source>Rest your free hand on your head. Do not pull.</source>
            <translation>Die freie Hand auf den Kopf legen. Nicht ziehen.</translation>
        </message>
        <message>
            <source>Help your head back up with your free hand.</source>
            <translation>Den Kopf mit der freien Hand wieder aufrichten.</translation>
        </message>
        <message>
            <source>The muscle knots article names this stretch but gives no hold; the hamstring and muscle spasms articles give 30 seconds, which is in the ACSM range. Doing it 2 times is usual practice.</source>
            <translation>Der Artikel über Muskelknoten nennt diese Dehnung, aber keine Haltezeit. Die Artikel über den hinteren Oberschenkel und über Muskelkrämpfe nennen 30 Sekunden; das liegt im Bereich der ACSM-Empfehlung. 2-mal ist übliche Praxis.</translation>
        </message>
        <message>
            <source>leaning your body forward</source>
            <translation>den Körper nach vorn zu lehnen</translation>
        </message>
        <message>
            <source>dropping down fast</source>
            <translation>sich schnell nach unten fallen zu lassen</translation>
        </message>
        <message>
            <source>Long step, bend both knees, push up</source>
            <translation>Langer Schritt, beide Knie beugen, hochdrücken</translation>
        </message>
        <message>
            <source>Go half as deep with one hand on a wall. Or step back and forth beside a chair.</source>
            <translation>Gehen Sie nur halb so tief, eine Hand an der Wand. Oder machen Sie neben einem Stuhl Schritte vor und zurück.</translation>
        </message>
        <message>
            <source>warm thighs and a mild stretch at the front of the back hip.</source>
            <translation>warme Oberschenkel und eine leichte Dehnung vorn an der Hüfte des hinteren Beins.</translation>
        </message>
        <message>
            <source>Standing tall with the hands at the waist, then one long step forward. Both knees bend, the front knee stays above the foot, and the upper body stays upright.</source>
            <translation>Aufrechter Stand mit den Händen an der Taille, dann ein langer Schritt nach vorn. Beide Knie beugen sich, das vordere Knie bleibt über dem Fuß, der Oberkörper aufrecht.</translation>
        </message>
        <message>
            <source>Turn your chest over the front leg at each step.</source>
            <translation>Drehen Sie bei jedem Schritt den Oberkörper über das vordere Bein.</translation>
        </message>
        <message>
            <source>Walking lunge</source>
            <translation>Ausfallschritte im Gehen</translation>
        </message>
        <message>
            <source>Dynamic lunge</source>
            <translation>Dynamischer Ausfallschritt</translation>
        </message>
        <message>
            <source>Forward lunge</source>
            <translation>Ausfallschritt nach vorn</translation>
        </message>
        <message>
            <source>Stand tall with clear floor in front of you.</source>
            <translation>Aufrecht stehen, der Boden davor ist frei.</translation>
        </message>
        <message>
            <source>Take one long step forward.</source>
            <translation>Einen langen Schritt nach vorn machen.</translation>
        </message>
        <message>
            <source>Bend both knees as far as is easy.</source>
            <translation>Beide Knie beugen, so weit es leicht geht.</translation>
        </message>
        <message>
            <source>Keep the front knee above the foot.</source>
            <translation>Das vordere Knie bleibt über dem Fuß.</translation>
        </message>
        <message>
            <source>Push up and step on with the other leg.</source>
            <translation>Hochdrücken und mit dem anderen Bein weitergehen.</translation>
        </message>
        <message>
            <source>Each step counts as 1.</source>
            <translation>Jeder Schritt zählt als 1.</translation>
        </message>
        <message>
            <source>The muscle spasms article names walking lunges as a warm-up but gives no count; 10 steps is usual practice. A review advises against long still stretches as the only warm-up.</source>
            <translation>Der Artikel über Muskelkrämpfe nennt Ausfallschritte im Gehen zum Aufwärmen, aber keine Anzahl; 10 Schritte sind übliche Praxis. Eine Übersichtsarbeit rät von langen, ruhigen Dehnungen als einzigem Aufwärmen ab.</translation>
        </message>
        <message>
            <source>pushing your arms back into the wall</source>
            <translation>die Arme nach hinten gegen die Wand zu drücken</translation>
        </message>
        <message>
            <source>Slide up, ribs down, slide back</source>
            <translation>Hochgleiten, Rippen bleiben unten, zurückgleiten</translation>
        </message>
        <message>
            <source>Lie on your back with your knees bent and slide your arms along the floor. Or do the shoulder-blade squeeze.</source>
            <translation>Legen Sie sich mit gebeugten Knien auf den Rücken und lassen Sie die Arme über den Boden gleiten. Oder machen Sie die Übung „Schulterblätter zusammenziehen“.</translation>
        </message>
        <message>
            <source>work between and below your shoulder blades, with a mild stretch across your chest.</source>
            <translation>Muskelarbeit zwischen und unter den Schulterblättern und eine leichte Dehnung quer über die Brust.</translation>
        </message>
        <message>
            <source>After a rest, do 10 more.</source>
            <translation>Machen Sie nach einer Pause noch 10 Wiederholungen.</translation>
        </message>
        <message>
            <source>Wall angel</source>
            <translation>Engel an der Wand</translation>
        </message>
        <message>
            <source>Wall slide</source>
            <translation>Armgleiten an der Wand</translation>
        </message>
        <message>
            <source>Standing angel</source>
            <translation>Engel im Stehen</translation>
        </message>
        <message>
            <source>Stand with your head and back on a wall, feet a step out.</source>
            <translation>Kopf und Rücken an eine Wand lehnen, die Füße einen Schritt davor.</translation>
        </message>
        <message>
            <source>Lift your elbows to shoulder height.</source>
            <translation>Die Ellbogen auf Schulterhöhe heben.</translation>
        </message>
        <message>
            <source>Bend them so that your hands point up, near the wall.</source>
            <translation>Die Ellbogen beugen, sodass die Hände nach oben zeigen, nahe der Wand.</translation>
        </message>
        <message>
            <source>Slide your arms up as far as is easy.</source>
            <translation>Die Arme nach oben gleiten lassen, so weit es leicht geht.</translation>
        </message>
        <message>
            <source>Stop before your ribs lift or your back arches.</source>
            <translation>Anhalten, bevor sich die Rippen heben oder ein Hohlkreuz entsteht.</translation>
        </message>
        <message>
            <source>Slide your arms back down slowly.</source>
            <translation>Die Arme langsam wieder nach unten gleiten lassen.</translation>
        </message>
        <message>
            <source>A clinic's article backs strong shoulder-blade muscles but does not name this move. Doing 10 slow slides, 1 time a day on 5 days a week, is usual practice.</source>
            <translation>Der Artikel einer Klinik rät zu starken Muskeln am Schulterblatt, nennt diese Übung aber nicht. 10-mal langsam gleiten, 1-mal am Tag an 5 Tagen pro Woche, ist übliche Praxis.</translation>
        </message>
        <message>
            <source>you hurt the wrist or elbow, or broke a bone there, not long ago</source>
            <translation>Sie sich vor Kurzem an Handgelenk oder Ellbogen verletzt oder dort einen Knochen gebrochen haben</translation>
        </message>
        <message>
            <source>you had hand, wrist or elbow surgery not long ago, as your surgeon's rules come first</source>
            <translation>Sie vor Kurzem an Hand, Handgelenk oder Ellbogen operiert wurden, denn die Vorgaben Ihres OP-Teams gehen vor</translation>
        </message>
        <message>
            <source>locking the elbow</source>
            <translation>den Ellbogen durchzudrücken</translation>
        </message>
        <message>
            <source>pushing the wrist down hard</source>
            <translation>das Handgelenk kräftig nach unten zu drücken</translation>
        </message>
        <message>
            <source>Hand hangs, draw it in</source>
            <translation>Hand hängen lassen, dann heranziehen</translation>
        </message>
        <message>
            <source>Bend the elbow more and pull less.</source>
            <translation>Beugen Sie den Ellbogen stärker und ziehen Sie weniger.</translation>
        </message>
        <message>
            <source>a stretch along the back of the forearm.</source>
            <translation>eine Dehnung entlang der Außenseite des Unterarms.</translation>
        </message>
        <message>
            <source>Sitting tall with one arm reaching out in front, elbow a little bent and palm down. The hand hangs from the wrist, and the other hand draws it in.</source>
            <translation>Aufrechter Sitz, ein Arm reicht nach vorn, Ellbogen leicht gebeugt, Handfläche nach unten. Die Hand hängt aus dem Handgelenk, und die andere Hand zieht sie heran.</translation>
        </message>
        <message>
            <source>Make a loose fist before you let the hand hang.</source>
            <translation>Machen Sie eine lockere Faust, bevor Sie die Hand hängen lassen.</translation>
        </message>
        <message>
            <source>Wrist stretch, palm in</source>
            <translation>Handgelenkdehnung, Handfläche nach innen</translation>
        </message>
        <message>
            <source>Wrist extensor stretch</source>
            <translation>Dehnung der Handgelenkstrecker</translation>
        </message>
        <message>
            <source>Wrist flexion stretch</source>
            <translation>Handgelenkdehnung in Beugung</translation>
        </message>
        <message>
            <source>Outer forearm stretch</source>
            <translation>Dehnung der Unterarmaußenseite</translation>
        </message>
        <message>
            <source>Sit or stand tall and reach the arm you stretch out in front.</source>
            <translation>Aufrecht sitzen oder stehen und den Übungsarm nach vorn strecken.</translation>
        </message>
        <message>
            <source>Keep that elbow a little bent and turn the palm down.</source>
            <translation>Diesen Ellbogen leicht gebeugt lassen und die Handfläche nach unten drehen.</translation>
        </message>
        <message>
            <source>Let the hand hang from the wrist.</source>
            <translation>Die Hand aus dem Handgelenk hängen lassen.</translation>
        </message>
        <message>
            <source>Draw the hand toward you with your other hand.</source>
            <translation>Die Hand mit der anderen zu sich heranziehen.</translation>
        </message>
        <message>
            <source>Let go and lift the hand.</source>
            <translation>Loslassen und die Hand heben.</translation>
        </message>
        <message>
            <source>the hand or fingers tingle or go numb</source>
            <translation>die Hand oder die Finger kribbeln oder taub werden</translation>
        </message>
        <message>
            <source>the outer side of the elbow hurts more than 3 out of 10</source>
            <translation>die Außenseite des Ellbogens stärker als 3 von 10 wehtut</translation>
        </message>
        <message>
            <source>AAOS lists this stretch for 15 seconds, 5 times, 4 times a day on 5 to 7 days a week. Start with 1 time a day if that is a lot.</source>
            <translation>Die AAOS nennt diese Dehnung für 15 Sekunden, 5-mal, 4-mal am Tag an 5 bis 7 Tagen pro Woche. Beginnen Sie mit 1-mal am Tag, wenn das viel ist.</translation>
        </message>
        <message>
            <source>pulling on the fingertips</source>
            <translation>an den Fingerspitzen zu ziehen</translation>
        </message>
        <message>
            <source>Palm away, draw the hand back</source>
            <translation>Handfläche nach vorn, Hand zurückziehen</translation>
        </message>
        <message>
            <source>a stretch along the palm side of the forearm.</source>
            <translation>eine Dehnung entlang der Innenseite des Unterarms.</translation>
        </message>
        <message>
            <source>Sitting tall with one arm reaching out in front, elbow a little bent. The hand bends up until the palm faces away, and the other hand draws it back.</source>
            <translation>Aufrechter Sitz, ein Arm reicht nach vorn, Ellbogen leicht gebeugt. Die Hand beugt sich nach oben, bis die Handfläche nach vorn zeigt, und die andere Hand zieht sie zurück.</translation>
        </message>
        <message>
            <source>Straighten the elbow, but do not lock it, and let the fingers point to the floor.</source>
            <translation>Strecken Sie den Ellbogen, ohne ihn durchzudrücken, und lassen Sie die Finger zum Boden zeigen.</translation>
        </message>
        <message>
            <source>Wrist stretch, palm out</source>
            <translation>Handgelenkdehnung, Handfläche nach außen</translation>
        </message>
        <message>
            <source>Wrist flexor stretch</source>
            <translation>Dehnung der Handgelenkbeuger</translation>
        </message>
        <message>
            <source>Wrist extension stretch</source>
            <translation>Handgelenkdehnung in Streckung</translation>
        </message>
        <message>
            <source>Inner forearm stretch</source>
            <translation>Dehnung der Unterarminnenseite</translation>
        </message>
        <message>
            <source>Keep that elbow a little bent.</source>
            <translation>Diesen Ellbogen leicht gebeugt lassen.</translation>
        </message>
        <message>
            <source>Bend the hand up until the palm faces away from you.</source>
            <translation>Die Hand nach oben beugen, bis die Handfläche nach vorn zeigt.</translation>
        </message>
        <message>
            <source>Draw the palm back with your other hand.</source>
            <translation>Die Handfläche mit der anderen Hand zurückziehen.</translation>
        </message>
        <message>
            <source>Let go and lower the hand.</source>
            <translation>Loslassen und die Hand senken.</translation>
        </message>
        <message>
            <source>the wrist or elbow hurts</source>
            <translation>das Handgelenk oder der Ellbogen wehtut</translation>
        </message>
        <message>
            <source>lifting the forearm off the table</source>
            <translation>den Unterarm vom Tisch abzuheben</translation>
        </message>
        <message>
            <source>swinging the hand</source>
            <translation>die Hand zu schwingen</translation>
        </message>
        <message>
            <source>making a tight fist</source>
            <translation>die Faust fest zu ballen</translation>
        </message>
        <message>
            <source>Hand up, then lower it slowly</source>
            <translation>Hand heben, dann langsam senken</translation>
        </message>
        <message>
            <source>Help the hand up with your other hand, and just lower it by itself.</source>
            <translation>Heben Sie die Hand mithilfe der anderen an und senken Sie sie dann aus eigener Kraft.</translation>
        </message>
        <message>
            <source>the back of the forearm at work.</source>
            <translation>wie die Außenseite des Unterarms arbeitet.</translation>
        </message>
        <message>
            <source>Sitting with one forearm on a table and the hand over its edge, palm down. The hand lifts while the forearm stays on the table.</source>
            <translation>Sitz mit einem Unterarm auf dem Tisch, die Hand hängt über die Kante, Handfläche nach unten. Die Hand hebt sich, der Unterarm bleibt auf dem Tisch.</translation>
        </message>
        <message>
            <source>Build up to 30 lifts. When that is easy 2 days in a row, hold a small bottle of water.</source>
            <translation>Steigern Sie sich auf 30 Wiederholungen. Wenn das an 2 Tagen hintereinander leicht geht, nehmen Sie eine kleine Wasserflasche in die Hand.</translation>
        </message>
        <message>
            <source>Wrist lift</source>
            <translation>Handheben am Tisch</translation>
        </message>
        <message>
            <source>Wrist extension</source>
            <translation>Handgelenkstreckung</translation>
        </message>
        <message>
            <source>Wrist curl, palm down</source>
            <translation>Handgelenkheben, Handfläche nach unten</translation>
        </message>
        <message>
            <source>Forearm extensor strengthening</source>
            <translation>Kräftigung der Unterarmstrecker</translation>
        </message>
        <message>
            <source>Sit at a table with your forearm on it, on the side you work.</source>
            <translation>An einen Tisch setzen, den Unterarm der Übungsseite darauflegen.</translation>
        </message>
        <message>
            <source>Let the hand hang over the edge, palm down.</source>
            <translation>Die Hand über die Kante hängen lassen, Handfläche nach unten.</translation>
        </message>
        <message>
            <source>Lift the hand as far as is easy.</source>
            <translation>Die Hand heben, so weit es leicht geht.</translation>
        </message>
        <message>
            <source>Lower the hand slowly, over 3 seconds.</source>
            <translation>Die Hand langsam senken, 3 Sekunden lang.</translation>
        </message>
        <message>
            <source>the hand tingles or goes numb</source>
            <translation>die Hand kribbelt oder taub wird</translation>
        </message>
        <message>
            <source>A clinic's article backs strong forearm muscles, and AAOS builds this lift up to 30 before it adds a light weight. We start with 10 and no weight, on 3 days a week, close to the ACSM advice of 8 to 12 times on 2 or 3 days.</source>
            <translation>Der Artikel einer Klinik rät zu starken Unterarmmuskeln, und die AAOS steigert diese Übung auf bis zu 30, bevor sie ein leichtes Gewicht dazunimmt. Wir beginnen mit 10 ohne Gewicht, an 3 Tagen pro Woche, nah an der ACSM-Empfehlung: 8- bis 12-mal an 2 oder 3 Tagen.</translation>
        </message>
        <message>
            <source>What your clinic told you comes first. If it differs from this list, do what the clinic says. This is a light round for the day of a trigger point injection and the 1 or 2 days after, in which soreness for 24 to 48 hours is common. Calm breaths and small moves come first, then a short, easy stretch, a slow walk, and cold at the end. No hard exercise for the rest of the first day, and no ball on the spot. Call the clinic the same day for a fever, redness that spreads or new weakness. For trouble breathing or chest pain, call the emergency number.</source>
            <translation>Was Ihr Behandlungsteam Ihnen gesagt hat, geht vor. Weicht es von dieser Liste ab, tun Sie, was Ihr Behandlungsteam sagt. Dies ist ein leichtes Programm für den Tag einer Triggerpunkt-Injektion und die 1 oder 2 Tage danach. In dieser Zeit ist es häufig, dass die Stelle 24 bis 48 Stunden lang schmerzt. Zuerst kommen ruhige Atemzüge und kleine Bewegungen, dann eine kurze, leichte Dehnung, langsames Gehen und zum Schluss Kälte. Kein anstrengendes Training für den Rest des ersten Tages und kein Ball auf der Stelle. Bei Fieber, einer Rötung, die sich ausbreitet, oder neuer Schwäche rufen Sie Ihr Behandlungsteam noch am selben Tag an. Bei Atemnot oder Brustschmerzen wählen Sie den Notruf.</translation>
        </message>
        <message>
            <source>After an injection: a gentle day</source>
            <translation>Nach einer Injektion: ein ruhiger Tag</translation>
        </message>
        <message>
            <source>Keep the rolls small and slow.</source>
            <translation>Kreisen Sie klein und langsam.</translation>
        </message>
        <message>
            <source>This one is for a spot in the neck. For another muscle, skip it and stretch that muscle as lightly.</source>
            <translation>Diese Dehnung ist für eine Stelle im Nacken. Bei einem anderen Muskel lassen Sie sie weg und dehnen diesen Muskel ebenso leicht.</translation>
        </message>
        <message>
            <source>Walk at an easy pace.</source>
            <translation>Gehen Sie in lockerem Tempo.</translation>
        </message>
        <message>
            <source>For a low back that has cramped or gone stiff. Slow breaths come first, so that you settle. Child's pose is the stretch that the muscle spasms article names for the back. Then rolling the knees brings easy movement, and one knee at a time comes to the chest. Do it 1 to 3 times a day. Read the red signs first, each time. If your bladder, bowels or legs are not as usual, do not start.</source>
            <translation>Für einen unteren Rücken, der verkrampft oder steif geworden ist. Zuerst kommen langsame Atemzüge, damit Sie zur Ruhe kommen. Die „Kindhaltung“ ist die Dehnung, die der Artikel über Muskelkrämpfe für den Rücken nennt. Dann bringt das Rollen der Knie leichte Bewegung, und danach kommt ein Knie nach dem anderen zur Brust. Üben Sie 1- bis 3-mal am Tag. Lesen Sie jedes Mal zuerst die roten Warnzeichen. Wenn Blase, Darm oder Beine nicht so sind wie gewohnt, beginnen Sie nicht.</translation>
        </message>
        <message>
            <source>Ease a cramp in the back</source>
            <translation>Bei einem Krampf im Rücken</translation>
        </message>
        <message>
            <source>If kneeling is too much, skip this one.</source>
            <translation>Wenn Ihnen das Knien zu viel ist, lassen Sie diese Übung weg.</translation>
        </message>
        <message>
            <source>For legs that tend to cramp at night. Stretch your calves while you are still up, then the backs of your thighs on the bed or a mat, and let 6 slow breaths lead you to sleep. Do it each night, and give it 6 weeks. In one trial, people over 55 who stretched before bed for 6 weeks had fewer cramps. They held for 10 seconds, 3 times; here it is 30 seconds, as the muscle spasms article says.</source>
            <translation>Für Beine, die nachts zu Krämpfen neigen. Dehnen Sie die Waden, solange Sie noch auf sind, dann die Rückseiten der Oberschenkel auf dem Bett oder einer Matte, und lassen Sie sich von 6 langsamen Atemzügen in den Schlaf begleiten. Üben Sie jeden Abend und geben Sie dem Ganzen 6 Wochen Zeit. In einer Studie hatten Menschen über 55, die 6 Wochen lang vor dem Schlafengehen dehnten, weniger Krämpfe. Sie hielten 10 Sekunden, 3-mal; hier sind es 30 Sekunden, wie es der Artikel über Muskelkrämpfe sagt.</translation>
        </message>
        <message>
            <source>Before bed, for your legs</source>
            <translation>Vor dem Schlafengehen, für die Beine</translation>
        </message>
        <message>
            <source>First check that no calf is swollen, warm or red.</source>
            <translation>Vergewissern Sie sich zuerst, dass keine Wade geschwollen, warm oder rot ist.</translation>
        </message>
        <message>
            <source>Take 5 deep breaths to let your shoulders drop. Pause like this a few times each day.</source>
            <translation>Machen Sie 5 tiefe Atemzüge und lassen Sie dabei die Schultern sinken. Halten Sie so jeden Tag ein paar Mal inne.</translation>
        </message>
        <message>
            <source>Breathing break</source>
            <translation>Atempause</translation>
        </message>
        <message>
            <source>For a sore spot, or in the first 2 days after you hurt a muscle. You start with 2 rounds. Go on until the pain eases, up to 4 rounds. Always keep a cloth between the pack and your skin.</source>
            <translation>Für eine schmerzende Stelle oder für die ersten 2 Tage, nachdem Sie sich einen Muskel verletzt haben. Sie beginnen mit 2 Durchgängen. Machen Sie weiter, bis der Schmerz nachlässt, höchstens 4 Durchgänge. Lassen Sie immer ein Tuch zwischen Packung und Haut.</translation>
        </message>
        <message>
            <source>Cold, 10 minutes on and 15 off</source>
            <translation>Kälte, 10 Minuten auflegen und 15 Pause</translation>
        </message>
        <message>
            <source>Calf cramp rescue</source>
            <translation>Hilfe beim Wadenkrampf</translation>
        </message>
        <message>
            <source>If the stretch brings the cramp back, point the foot again.</source>
            <translation>Wenn die Dehnung den Krampf zurückbringt, strecken Sie die Fußspitze wieder weg.</translation>
        </message>
        <message>
            <source>Walk slowly. Sip some water if you have been sweating.</source>
            <translation>Gehen Sie langsam. Trinken Sie ein paar Schlucke Wasser, wenn Sie geschwitzt haben.</translation>
        </message>
        <message>
            <source>For each time you have sat for 30 to 60 minutes. Get up first, since a new position helps most. Then loosen your shoulders, tuck your chin and squeeze your shoulder blades. In one review, 2 to 3 minutes of light movement for each 30 minutes of sitting seemed to help. It all fits in 2 minutes and needs no floor.</source>
            <translation>Für jedes Mal, wenn Sie 30 bis 60 Minuten gesessen haben. Stehen Sie zuerst auf, denn ein Wechsel der Haltung hilft am meisten. Lockern Sie dann die Schultern, ziehen Sie das Kinn ein und ziehen Sie die Schulterblätter zusammen. In einer Übersichtsarbeit schienen 2 bis 3 Minuten leichte Bewegung je 30 Minuten Sitzen zu helfen. Alles passt in 2 Minuten, und Sie müssen nicht auf den Boden.</translation>
        </message>
        <message>
            <source>Desk movement snack, 2 minutes</source>
            <translation>Bewegungspause am Schreibtisch, 2 Minuten</translation>
        </message>
        <message>
            <source>Hamstring knot: press, stretch, build strength</source>
            <translation>Knoten im hinteren Oberschenkel: drücken, dehnen, kräftigen</translation>
        </message>
        <message>
            <source>Press the sore side only. First check that the leg is not swollen, warm or red.</source>
            <translation>Drücken Sie nur auf der schmerzenden Seite. Vergewissern Sie sich zuerst, dass das Bein nicht geschwollen, warm oder rot ist.</translation>
        </message>
        <message>
            <source>The strength part starts here. Do it on 3 days a week.</source>
            <translation>Hier beginnt der Kräftigungsteil. Machen Sie ihn an 3 Tagen pro Woche.</translation>
        </message>
        <message>
            <source>For a stiff muscle, or one that cramps a lot, if you like both cold and warmth. Just one of them is fine too. After a new injury, use cold alone for the first 2 days.</source>
            <translation>Für einen steifen Muskel oder einen, der häufig krampft, wenn Sie Kälte und Wärme mögen. Nur eines von beiden ist auch in Ordnung. Nach einer neuen Verletzung nehmen Sie in den ersten 2 Tagen nur Kälte.</translation>
        </message>
        <message>
            <source>Ice, then warmth</source>
            <translation>Eis, dann Wärme</translation>
        </message>
        <message>
            <source>For tight, knotted muscles: 4 stretches and 2 moves that build strength. Good for any day, and every other day is fine too. For a fuller set, do each part 2 times.</source>
            <translation>Für verspannte Muskeln mit Muskelknoten: 4 Dehnungen und 2 Übungen zum Kräftigen. Gut für jeden Tag, und jeder zweite Tag ist auch in Ordnung. Für ein umfangreicheres Programm machen Sie jeden Teil 2-mal.</translation>
        </message>
        <message>
            <source>6 moves from neck to calf</source>
            <translation>6 Übungen vom Nacken bis zur Wade</translation>
        </message>
        <message>
            <source>For hours in a seat, every 1 to 2 hours. Feet come first, as they have been still the longest. Then shoulders, neck and back, and a walk when it is safe to stand. Drivers: do this only when you have parked. Sip some water. If one calf swells, gets warm or hurts, now or in the days after the trip, leave it alone and see someone today.</source>
            <translation>Für Stunden auf einem Sitz, alle 1 bis 2 Stunden. Zuerst kommen die Füße, denn sie waren am längsten still. Dann folgen Schultern, Nacken und Rücken und ein paar Schritte, wenn Sie sicher aufstehen können. Wenn Sie selbst fahren: Üben Sie nur, wenn Sie geparkt haben. Trinken Sie ein paar Schlucke Wasser. Wenn eine Wade anschwillt, warm wird oder wehtut, jetzt oder in den Tagen nach der Reise, lassen Sie sie in Ruhe und lassen Sie sie noch am selben Tag ärztlich abklären.</translation>
        </message>
        <message>
            <source>Long flight or road trip</source>
            <translation>Langer Flug oder lange Autofahrt</translation>
        </message>
        <message>
            <source>Use the arm rest in place of the chair back.</source>
            <translation>Nehmen Sie die Armlehne statt der Stuhllehne.</translation>
        </message>
        <message>
            <source>For a stiff start to the day, once, on your bed or a mat. You begin on your back with 5 breaths and small moves, then go to hands and knees, and end in a resting stretch. So each part asks for a little more than the last. Go slowly, and skip what does not feel good yet.</source>
            <translation>Für einen steifen Start in den Tag, einmal, auf dem Bett oder einer Matte. Sie beginnen auf dem Rücken mit 5 Atemzügen und kleinen Bewegungen, gehen dann in den Vierfüßlerstand und enden in einer ruhigen Dehnung. So verlangt jeder Teil ein wenig mehr als der vorige. Gehen Sie langsam vor und lassen Sie weg, was sich noch nicht gut anfühlt.</translation>
        </message>
        <message>
            <source>Morning unwind</source>
            <translation>Locker in den Morgen</translation>
        </message>
        <message>
            <source>For a stiff or knotted neck at work, with just a chair. Small chin tucks come first to wake up the neck. Then come 2 longer stretches, and rubbing comes last, when the muscle is warm. Start with 3 to 5 times a day, then drop to 1 or 2 as your neck eases. If that is too much, 2 is a fair start: a trial of neck stretches with office workers used 2. Do not start if you hurt your neck not long ago, feel dizzy or have a weak arm.</source>
            <translation>Für einen steifen Nacken oder einen Nacken mit Muskelknoten bei der Arbeit, nur mit einem Stuhl. Zuerst ziehen Sie in kleinen Bewegungen das Kinn ein, um den Nacken zu wecken. Dann kommen 2 längere Dehnungen, und das Reiben kommt zuletzt, wenn der Muskel warm ist. Beginnen Sie mit 3- bis 5-mal am Tag und gehen Sie dann auf 1- oder 2-mal zurück, wenn der Nacken lockerer wird. Wenn das zu viel ist, ist 2-mal ein guter Anfang: In einer Studie zu Nackendehnungen mit Büroangestellten waren es 2-mal. Beginnen Sie nicht, wenn Sie sich vor Kurzem am Nacken verletzt haben, Ihnen schwindelig ist oder ein Arm schwach ist.</translation>
        </message>
        <message>
            <source>Neck knot relief, on a chair</source>
            <translation>Bei Knoten im Nacken, auf dem Stuhl</translation>
        </message>
        <message>
            <source>Stay on muscle, and be gentle where it is sore. Never press the front or side of your throat.</source>
            <translation>Bleiben Sie auf dem Muskel, und seien Sie sanft, wo es wehtut. Drücken Sie nie vorn oder seitlich auf den Hals.</translation>
        </message>
        <message>
            <source>Neck knot relief, on the floor</source>
            <translation>Bei Knoten im Nacken, auf dem Boden</translation>
        </message>
        <message>
            <source>For a knot next to your shoulder blade. Start with the press: it gives the fastest relief, but a short one. So the squeeze and the turn come right after, to get the muscle moving. End with 5 deep breaths. Do it 1 to 3 times a day, and let the spot rest for a day if it is sorer the next morning.</source>
            <translation>Für einen Muskelknoten neben dem Schulterblatt. Beginnen Sie mit dem Druck: Er bringt am schnellsten Erleichterung, aber nur für kurze Zeit. Darum kommen das Zusammenziehen der Schulterblätter und die Drehung direkt danach, damit sich der Muskel bewegt. Enden Sie mit 5 tiefen Atemzügen. Üben Sie 1- bis 3-mal am Tag, und gönnen Sie der Stelle einen Tag Ruhe, wenn sie am nächsten Morgen stärker schmerzt.</translation>
        </message>
        <message>
            <source>Upper-back knot: press, then move</source>
            <translation>Knoten im oberen Rücken: drücken, dann bewegen</translation>
        </message>
        <message>
            <source>Press the sore side only, and never on your spine.</source>
            <translation>Drücken Sie nur auf der schmerzenden Seite und nie auf die Wirbelsäule.</translation>
        </message>
        <message>
            <source>For the minutes before any exercise. An easy march warms you up, lunges wake up the big leg muscles, and then back, calves and shoulders get their turn. Everything here moves. Keep long, still stretches for after: a review says they should not be your only warm-up.</source>
            <translation>Für die Minuten vor jeder Art von Sport. Lockeres Marschieren wärmt Sie auf, Ausfallschritte wecken die großen Beinmuskeln, und dann kommen Rücken, Waden und Schultern an die Reihe. Hier ist alles in Bewegung. Heben Sie sich lange, ruhige Dehnungen für danach auf: Laut einer Übersichtsarbeit sollten sie nicht Ihr einziges Aufwärmen sein.</translation>
        </message>
        <message>
            <source>Moving warm-up before exercise</source>
            <translation>Aufwärmen in Bewegung vor dem Sport</translation>
        </message>
        <message>
            <source>One calf or thigh that is swollen, warm, red or darker, throbbing, or has hard, sore veins. It is rarely both sides. Do not stretch, press or roll it.</source>
            <translation>Eine Wade oder ein Oberschenkel ist geschwollen, warm, rot oder dunkler, pocht oder hat harte, schmerzende Venen. Selten sind es beide Seiten. Dehnen, drücken oder rollen Sie dieses Bein nicht.</translation>
        </message>
        <message>
            <source>A cramp that lasts more than 10 minutes, or that comes after contact with poison or a dirty wound</source>
            <translation>Ein Krampf, der länger als 10 Minuten dauert oder der nach Kontakt mit Gift oder nach einer verschmutzten Wunde auftritt</translation>
        </message>
        <message>
            <source>Back pain with a fever, weight loss you did not plan, or a new lump or change in shape</source>
            <translation>Rückenschmerzen mit Fieber, ungewolltem Gewichtsverlust, einer neuen Beule oder veränderter Form des Rückens</translation>
        </message>
        <message>
            <source>Back pain that is much worse at night and does not ease with rest</source>
            <translation>Rückenschmerzen, die nachts viel stärker sind und in Ruhe nicht nachlassen</translation>
        </message>
        <message>
            <source>An arm or leg with pins and needles, numb skin or weakness that does not go away, or gets worse</source>
            <translation>Ein Arm oder Bein mit Kribbeln, tauber Haut oder Schwäche, wenn das nicht weggeht oder stärker wird</translation>
        </message>
        <message>
            <source>A fever, or redness that spreads, after an injection. If you are short of breath, call the emergency number.</source>
            <translation>Fieber oder eine Rötung, die sich ausbreitet, nach einer Injektion. Wenn Sie schlecht Luft bekommen, wählen Sie den Notruf.</translation>
        </message>
        <message>
            <source>A lump that grows, is hot, is hard and does not move, or is not in a muscle</source>
            <translation>Eine Beule oder Verdickung, die wächst, die heiß ist, die hart ist und sich nicht verschieben lässt oder die nicht in einem Muskel liegt</translation>
        </message>
        <message>
            <source>See someone today</source>
            <translation>Noch heute ärztlich abklären lassen</translation>
        </message>
        <message>
            <source>No ball, thumb or roller until they agree.</source>
            <translation>Kein Ball, kein Daumendruck und keine Rolle, bis Arztpraxis oder Physiotherapie zustimmt.</translation>
        </message>
        <message>
            <source>You take blood thinners or bleed easily</source>
            <translation>Sie nehmen Blutverdünner oder bluten leicht</translation>
        </message>
        <message>
            <source>No rubbing, pressing or rolling on the calf or thigh.</source>
            <translation>An Wade und Oberschenkel nicht reiben, drücken oder rollen.</translation>
        </message>
        <message>
            <source>You have, or may have, a blood clot, or have had one</source>
            <translation>Sie haben ein Blutgerinnsel, könnten eines haben oder hatten schon einmal eines</translation>
        </message>
        <message>
            <source>No rubbing or rolling on the calf or thigh.</source>
            <translation>An Wade und Oberschenkel nicht reiben oder rollen.</translation>
        </message>
        <message>
            <source>You have varicose veins</source>
            <translation>Sie haben Krampfadern</translation>
        </message>
        <message>
            <source>You have an open wound or a broken bone</source>
            <translation>Sie haben eine offene Wunde oder einen Knochenbruch</translation>
        </message>
        <message>
            <source>A spot is hot or swollen, a bone is infected, or a hurt muscle has grown hard like bone</source>
            <translation>Eine Stelle ist heiß oder geschwollen, ein Knochen ist infiziert, oder ein verletzter Muskel ist hart wie Knochen geworden</translation>
        </message>
        <message>
            <source>Skip far bends and twists, and no ball near the spine. Other exercise is mostly good for you, so ask what fits.</source>
            <translation>Lassen Sie weite Beugungen und Drehungen weg, und nehmen Sie nahe der Wirbelsäule keinen Ball. Andere Bewegung tut Ihnen meist gut; fragen Sie also nach, was passt.</translation>
        </message>
        <message>
            <source>You have thin bones (osteoporosis) or once broke a bone in your spine</source>
            <translation>Ihre Knochen sind weniger fest (Osteoporose), oder Sie hatten schon einmal einen Knochenbruch an der Wirbelsäule</translation>
        </message>
        <message>
            <source>Late on, do not lie flat for long. No deep pressure, and no heat on your belly.</source>
            <translation>In der späten Schwangerschaft nicht lange flach auf dem Rücken liegen. Kein tiefer Druck, und keine Wärme auf den Bauch.</translation>
        </message>
        <message>
            <source>You are pregnant</source>
            <translation>Sie sind schwanger</translation>
        </message>
        <message>
            <source>Your surgeon's rules come first.</source>
            <translation>Die Vorgaben Ihres OP-Teams gehen vor.</translation>
        </message>
        <message>
            <source>You had surgery or a new joint not long ago</source>
            <translation>Sie wurden vor Kurzem operiert oder haben ein neues Gelenk bekommen</translation>
        </message>
        <message>
            <source>No heat or cold on that part, and no ball under the foot.</source>
            <translation>An diesem Körperteil keine Wärme und keine Kälte, und kein Ball unter dem Fuß.</translation>
        </message>
        <message>
            <source>You have numb skin, poor blood flow, or diabetes with numb feet</source>
            <translation>Ihre Haut ist taub, Ihre Durchblutung ist schlecht, oder Sie haben Diabetes mit tauben Füßen</translation>
        </message>
        <message>
            <source>No ball press on that side of the chest.</source>
            <translation>Kein Balldruck auf dieser Seite der Brust.</translation>
        </message>
        <message>
            <source>You have a pacemaker, a port, or had breast surgery</source>
            <translation>Sie haben einen Herzschrittmacher oder Port oder wurden an der Brust operiert</translation>
        </message>
        <message>
            <source>Do not take your neck to the end of its range.</source>
            <translation>Bewegen Sie den Nacken nicht bis ans Ende seiner Beweglichkeit.</translation>
        </message>
        <message>
            <source>You have joint disease in your neck, Down syndrome or very loose joints</source>
            <translation>Sie haben eine Gelenkerkrankung im Nacken, das Down-Syndrom oder sehr lockere Gelenke</translation>
        </message>
        <message>
            <source>Have an adult or a helper with you, or use the sitting version.</source>
            <translation>Üben Sie mit einer erwachsenen Person oder mit jemandem, der Ihnen hilft, oder nehmen Sie die Form im Sitzen.</translation>
        </message>
        <message>
            <source>You are under 18, frail, or lose your balance easily</source>
            <translation>Sie sind unter 18, körperlich geschwächt oder verlieren leicht das Gleichgewicht</translation>
        </message>
        <message>
            <source>Exercise may help, but see a clinician as well.</source>
            <translation>Bewegung kann helfen, aber wenden Sie sich auch an eine Fachperson.</translation>
        </message>
        <message>
            <source>You hurt in many places, have fibromyalgia, or have type 2 diabetes and many cramps</source>
            <translation>Sie haben an vielen Stellen Schmerzen, haben Fibromyalgie oder haben Typ-2-Diabetes und viele Krämpfe</translation>
        </message>
        <message>
            <source>Ask a doctor or therapist first</source>
            <translation>Fragen Sie vorher in der Arztpraxis oder Physiotherapie nach</translation>
        </message>
        <message>
            <source>Unknot is for adults whose muscles feel tight or knotted in daily life. It shows exercises and how long to do each one.</source>
            <translation>Unknot ist für Erwachsene, deren Muskeln sich im Alltag verspannt oder verknotet anfühlen. Es zeigt Übungen und wie lange Sie jede davon machen.</translation>
        </message>
        <message>
            <source>It is not a medical device. It does not name an illness, and it does not replace a doctor or a physical therapist. What they tell you comes first.</source>
            <translation>Es ist kein Medizinprodukt. Es benennt keine Krankheit, und es ersetzt weder die Arztpraxis noch die Physiotherapie. Was man Ihnen dort sagt, geht vor.</translation>
        </message>
        <message>
            <source>No exercise suits everyone, and no result is promised. You choose what to do, and you can stop at any time.</source>
            <translation>Keine Übung passt für alle, und kein Ergebnis wird versprochen. Sie entscheiden, was Sie tun, und Sie können jederzeit aufhören.</translation>
        </message>
        <message>
            <source>For the red signs, call your local emergency number. Do not wait to see if an exercise helps.</source>
            <translation>Bei den roten Warnzeichen wählen Sie den Notruf, der an Ihrem Ort gilt. Warten Sie nicht ab, ob eine Übung hilft.</translation>
        </message>
        <message>
            <source>The texts draw on 5 articles, on research papers and on public health bodies. Each dose says where it comes from. Many doses rest on custom and care, with no study behind them.</source>
            <translation>Die Texte stützen sich auf 5 Artikel, auf Forschungsarbeiten und auf öffentliche Gesundheitseinrichtungen. Zu jedem Umfang einer Übung steht, woher er kommt. Viele beruhen auf üblicher Praxis und Vorsicht, ohne dass eine Studie dahintersteht.</translation>
        </message>
        <message>
            <source>The texts date from 2026. No clinician has reviewed them yet.</source>
            <translation>Die Texte stammen aus dem Jahr 2026. Bisher hat sie keine Fachperson geprüft.</translation>
        </message>
        <message>
            <source>This is general exercise information, not medical advice. Stop if it hurts more, and get help for any of the red signs.</source>
            <translation>Dies sind allgemeine Informationen zu Übungen, kein medizinischer Rat. Hören Sie auf, wenn es stärker wehtut, und holen Sie bei jedem der roten Warnzeichen Hilfe.</translation>
        </message>
        <message>
            <source>Ask a doctor or therapist first if you take blood thinners, have had a blood clot, or are pregnant. Do so too if you have thin bones or numb skin, or had surgery or a bad fall not long ago.</source>
            <translation>Fragen Sie vorher in der Arztpraxis oder Physiotherapie nach, wenn Sie Blutverdünner nehmen, ein Blutgerinnsel hatten oder schwanger sind. Ebenso, wenn Ihre Knochen weniger fest sind, Ihre Haut taub ist oder Sie vor Kurzem operiert wurden oder schwer gestürzt sind.</translation>
        </message>
        <message>
            <source>Show where it is tight. You get a few calm exercises, and a timer with tones leads you through them.</source>
            <translation>Zeigen Sie, wo Sie verspannt sind. Sie bekommen ein paar ruhige Übungen, und ein Timer mit Tönen führt Sie hindurch.</translation>
        </message>
        <message>
            <source>There is no account, and nothing leaves this computer.</source>
            <translation>Es gibt kein Konto, und nichts verlässt diesen Computer.</translation>
        </message>
        <message>
            <source>Private</source>
            <translation>Privat</translation>
        </message>
        <message>
            <source>It is for adults with everyday tight muscles. It names no illness.</source>
            <translation>Für Erwachsene, deren Muskeln im Alltag verspannt sind. Es wird keine Krankheit benannt.</translation>
        </message>
        <message>
            <source>A guide, not a doctor</source>
            <translation>Eine Anleitung, kein ärztlicher Rat</translation>
        </message>
        <message>
            <source>A tight spot? Here is what to do.</source>
            <translation>Eine verspannte Stelle? Das können Sie tun.</translation>
        </message>
        <message>
            <source>Call the emergency number for chest pain, trouble breathing, or a drooping face. Also for trouble with speech or sight, a sudden very bad headache, or loss of bladder or bowel control.</source>
            <translation>Wählen Sie den Notruf bei Brustschmerzen, Atemnot oder einer herabhängenden Gesichtshälfte. Ebenso bei Problemen beim Sprechen oder Sehen, bei plötzlichen, sehr starken Kopfschmerzen oder wenn Sie Blase oder Darm nicht mehr kontrollieren können.</translation>
        </message>
        <message>
            <source>Stop at once for sharp or electric pain, numb skin, tingling, weakness, feeling dizzy or faint, or pain above 5 out of 10. If you are sorer the next day, do half as much.</source>
            <translation>Hören Sie sofort auf, wenn der Schmerz stechend oder elektrisierend ist oder über 5 von 10 steigt, wenn die Haut taub wird, wenn Sie Kribbeln oder Schwäche spüren oder wenn Ihnen schwindelig oder schwarz vor Augen wird. Wenn es am nächsten Tag stärker wehtut, machen Sie halb so viel.</translation>
        </message>
        <message>
            <source>Leave out the press and the rub until a doctor or therapist agrees. The stretches and moves may still be fine: ask about them too.</source>
            <translation>Lassen Sie das Drücken und Reiben weg, bis Arztpraxis oder Physiotherapie zustimmt. Die Dehnungen und Bewegungen können trotzdem in Ordnung sein: Fragen Sie auch danach.</translation>
        </message>
        <message>
            <source>Do you take blood thinners or bleed easily? Have you had a blood clot? Is the skin there broken, numb, hot or swollen, or may a bone be broken? Do you have thin bones, or are you pregnant?</source>
            <translation>Nehmen Sie Blutverdünner oder bluten Sie leicht? Hatten Sie schon einmal ein Blutgerinnsel? Ist die Haut dort verletzt, taub, heiß oder geschwollen, oder könnte ein Knochen gebrochen sein? Sind Ihre Knochen weniger fest (Osteoporose), oder sind Sie schwanger?</translation>
        </message>
        <message>
            <source>Before you press or rub</source>
            <translation>Bevor Sie drücken oder reiben</translation>
        </message>
        <message>
            <source>Do not stretch, press, rub or roll that leg. It needs a check first, so see someone today. For chest pain or trouble breathing, call the emergency number.</source>
            <translation>Dehnen, drücken, reiben oder rollen Sie dieses Bein nicht. Es muss zuerst untersucht werden; lassen Sie es noch heute ärztlich abklären. Bei Brustschmerzen oder Atemnot wählen Sie den Notruf.</translation>
        </message>
        <message>
            <source>Is one calf or thigh swollen? Is it warm, red or darker, or does it throb? Did it start to hurt after travel, surgery or days in bed?</source>
            <translation>Ist eine Wade oder ein Oberschenkel geschwollen? Ist die Stelle warm, rot oder dunkler, oder pocht sie? Haben die Schmerzen nach einer Reise, einer Operation oder Tagen im Bett begonnen?</translation>
        </message>
        <message>
            <source>Before you start: your legs</source>
            <translation>Bevor Sie beginnen: Ihre Beine</translation>
        </message>
        <message>
            <source>Do not start. Call the emergency number if the pain is sudden and very bad, or came with a bad fall or crash. Call it too for a weak arm or leg, a drooping face, or trouble with speech, sight or walking. Else see a doctor first.</source>
            <translation>Beginnen Sie nicht. Wählen Sie den Notruf, wenn der Schmerz plötzlich und sehr stark ist oder nach einem schweren Sturz oder Unfall kam. Wählen Sie ihn auch bei einem schwachen Arm oder Bein, einer herabhängenden Gesichtshälfte oder Problemen beim Sprechen, Sehen oder Gehen. Sonst lassen Sie es zuerst ärztlich abklären.</translation>
        </message>
        <message>
            <source>Did you hurt your neck in a fall or crash not long ago? Do you feel dizzy? Is an arm weak or numb? Is the pain in your neck or head sudden and unlike any before?</source>
            <translation>Haben Sie sich vor Kurzem bei einem Sturz oder Unfall am Nacken verletzt? Ist Ihnen schwindelig? Ist ein Arm schwach oder taub? Sind die Schmerzen in Nacken oder Kopf plötzlich da und so, wie Sie sie noch nie hatten?</translation>
        </message>
        <message>
            <source>Before you start: your neck</source>
            <translation>Bevor Sie beginnen: Ihr Nacken</translation>
        </message>
        <message>
            <source>Do not start. Call the emergency number now.</source>
            <translation>Beginnen Sie nicht. Wählen Sie jetzt den Notruf.</translation>
        </message>
        <message>
            <source>Is the skin around your genitals, bottom or inner thighs newly numb? Is it newly hard to pass urine, or have you lost control of bladder or bowels? Are both legs newly weak or painful? Has your sexual function changed? Did it start with a bad fall or crash?</source>
            <translation>Ist die Haut rund um die Genitalien, am Gesäß oder an den Innenseiten der Oberschenkel neuerdings taub? Fällt das Wasserlassen neuerdings schwer, oder können Sie Blase oder Darm nicht mehr kontrollieren? Sind beide Beine neuerdings schwach oder schmerzen sie? Hat sich Ihre Sexualfunktion verändert? Hat es mit einem schweren Sturz oder Unfall begonnen?</translation>
        </message>
        <message>
            <source>Before you start: your back</source>
            <translation>Bevor Sie beginnen: Ihr Rücken</translation>
        </message>
        <message>
            <source>Before you use heat or cold</source>
            <translation>Bevor Sie Wärme oder Kälte anwenden</translation>
        </message>
        <message>
            <source>Chest pain, trouble breathing, coughing up blood, or passing out, with or without a sore leg</source>
            <translation>Brustschmerzen, Atemnot, Husten mit Blut oder eine Ohnmacht, mit oder ohne schmerzendes Bein</translation>
        </message>
        <message>
            <source>Back pain with new numb skin around your genitals, bottom or inner thighs</source>
            <translation>Rückenschmerzen mit neuer Taubheit rund um die Genitalien, am Gesäß oder an den Innenseiten der Oberschenkel</translation>
        </message>
        <message>
            <source>Back pain when it is newly hard to pass urine, or you cannot control your bladder or bowels</source>
            <translation>Rückenschmerzen, wenn das Wasserlassen neuerdings schwerfällt oder Sie Blase oder Darm nicht kontrollieren können</translation>
        </message>
        <message>
            <source>Back pain when both legs are newly weak or painful, or your sexual function changes</source>
            <translation>Rückenschmerzen, wenn beide Beine neuerdings schwach sind oder schmerzen oder wenn sich Ihre Sexualfunktion verändert</translation>
        </message>
        <message>
            <source>A sudden, very bad headache or neck pain unlike any before</source>
            <translation>Plötzliche, sehr starke Kopf- oder Nackenschmerzen, wie Sie sie noch nie hatten</translation>
        </message>
        <message>
            <source>A drooping face, a weak arm or leg, or trouble with speech, sight or walking, or fainting</source>
            <translation>Eine herabhängende Gesichtshälfte, ein schwacher Arm oder ein schwaches Bein, Probleme beim Sprechen, Sehen oder Gehen oder eine Ohnmacht</translation>
        </message>
        <message>
            <source>Pain after a bad fall or crash</source>
            <translation>Schmerzen nach einem schweren Sturz oder Unfall</translation>
        </message>
        <message>
            <source>A stiff neck with a fever when you feel very ill</source>
            <translation>Ein steifer Nacken mit Fieber, wenn Sie sich sehr krank fühlen</translation>
        </message>
        <message>
            <source>Stop and call the emergency number</source>
            <translation>Hören Sie auf und wählen Sie den Notruf</translation>
        </message>
        <message>
            <source>Never press the front or side of your throat, and never force your head with your hands. Stop if you feel dizzy or your sight changes.</source>
            <translation>Drücken Sie nie vorn oder seitlich auf den Hals, und zwingen Sie den Kopf nie mit den Händen in eine Richtung. Hören Sie auf, wenn Ihnen schwindelig wird oder sich Ihr Sehen verändert.</translation>
        </message>
        <message>
            <source>If you feel a pinch at the front of the shoulder, make the move smaller. If it stays, stop.</source>
            <translation>Wenn es vorn an der Schulter zwickt, machen Sie die Bewegung kleiner. Wenn das Zwicken bleibt, hören Sie auf.</translation>
        </message>
        <message>
            <source>Press on muscle only, never on your spine or your lowest ribs. Read the red signs before you start.</source>
            <translation>Drücken Sie nur auf Muskeln, nie auf die Wirbelsäule oder die untersten Rippen. Lesen Sie die roten Warnzeichen, bevor Sie beginnen.</translation>
        </message>
        <message>
            <source>For new chest pain, stop and call the emergency number. Have any other chest pain checked before you take it for a knot.</source>
            <translation>Bei neuen Brustschmerzen hören Sie auf und wählen Sie den Notruf. Lassen Sie alle anderen Brustschmerzen ärztlich abklären, bevor Sie sie für einen Muskelknoten halten.</translation>
        </message>
        <message>
            <source>If tingling runs down your leg, move off the spot.</source>
            <translation>Wenn ein Kribbeln Ihr Bein hinunterzieht, nehmen Sie den Druck von der Stelle.</translation>
        </message>
        <message>
            <source>Stay off the kneecap and the hip bone. Stop if a knee hurts.</source>
            <translation>Sparen Sie Kniescheibe und Beckenknochen aus. Hören Sie auf, wenn ein Knie wehtut.</translation>
        </message>
        <message>
            <source>If you felt a sudden pop or see a bruise, do not stretch. Get it checked.</source>
            <translation>Wenn Sie ein plötzliches Schnappen gespürt haben oder einen Bluterguss sehen, dehnen Sie nicht. Lassen Sie es ärztlich abklären.</translation>
        </message>
        <message>
            <source>Press only lightly, and stay a hand's width away from the groin.</source>
            <translation>Drücken Sie nur leicht, und bleiben Sie eine Handbreit von der Leiste weg.</translation>
        </message>
        <message>
            <source>Check before you stretch, rub or roll. Is one side swollen? Is it hot or red? Did it start after travel, surgery or days in bed? If you say yes to any, leave it alone and see someone today.</source>
            <translation>Prüfen Sie die Beine, bevor Sie dehnen, reiben oder rollen. Ist eine Seite geschwollen? Ist sie heiß oder rot? Hat es nach einer Reise, einer Operation oder Tagen im Bett begonnen? Wenn Sie eine dieser Fragen mit Ja beantworten, lassen Sie das Bein in Ruhe und lassen Sie es noch heute ärztlich abklären.</translation>
        </message>
        <message>
            <source>If your feet are numb, do not use a ball, heat or cold on them.</source>
            <translation>Wenn Ihre Füße taub sind, verwenden Sie dort keinen Ball, keine Wärme und keine Kälte.</translation>
        </message>
        <message>
            <source>Stay off the groove at the inner side of your elbow. If your little finger tingles, move off the spot.</source>
            <translation>Sparen Sie die Rinne an der Innenseite des Ellbogens aus. Wenn Ihr kleiner Finger kribbelt, nehmen Sie den Druck von der Stelle.</translation>
        </message>
        <message>
            <source>Breathing: if you feel light-headed, breathe in your normal way. Heat: warm, not hot, through a cloth, for 20 minutes at most, and never over a muscle rub. Cold: through a cloth, for 5 to 10 minutes here and never more than 20. Never fall asleep with a pack on.</source>
            <translation>Atmung: Wenn Ihnen leicht schwindelig wird, atmen Sie wie gewohnt weiter. Wärme: warm, nicht heiß, durch ein Tuch, höchstens 20 Minuten und nie über einer Muskelsalbe. Kälte: durch ein Tuch, hier 5 bis 10 Minuten und nie länger als 20. Schlafen Sie nie mit einer Packung ein.</translation>
        </message>
        <message>
            <source>You have cared for it for a couple of weeks at home without real relief.</source>
            <translation>Sie haben sich zu Hause etwa zwei Wochen lang darum gekümmert, ohne dass es wirklich besser wurde.</translation>
        </message>
        <message>
            <source>A knot stays, or keeps coming back.</source>
            <translation>Ein Muskelknoten bleibt oder kommt immer wieder.</translation>
        </message>
        <message>
            <source>Cramps come often, break your sleep, or go on for minutes.</source>
            <translation>Krämpfe kommen oft, stören Ihren Schlaf oder halten mehrere Minuten an.</translation>
        </message>
        <message>
            <source>Pain keeps you from work, sleep or a walk, or goes above 7 out of 10.</source>
            <translation>Schmerzen halten Sie von der Arbeit, vom Schlafen oder vom Spazierengehen ab oder steigen über 7 von 10.</translation>
        </message>
        <message>
            <source>A physical therapist is a good first stop, in person or by video. See a doctor for any amber sign.</source>
            <translation>Eine Physiotherapeutin oder ein Physiotherapeut ist eine gute erste Anlaufstelle, vor Ort oder per Video. Lassen Sie jedes gelbe Warnzeichen ärztlich abklären.</translation>
        </message>
        <message>
            <source>A pharmacist can say if a pain medicine is safe for you. Do not stop a medicine on your own.</source>
            <translation>In der Apotheke erfahren Sie, ob ein Schmerzmittel für Sie sicher ist. Setzen Sie ein Medikament nicht eigenmächtig ab.</translation>
        </message>
        <message>
            <source>Sharp or electric pain</source>
            <translation>der Schmerz stechend oder elektrisierend ist</translation>
        </message>
        <message>
            <source>Numb skin, tingling or weakness</source>
            <translation>die Haut taub wird oder Sie Kribbeln oder Schwäche spüren</translation>
        </message>
        <message>
            <source>Feeling dizzy or faint</source>
            <translation>Ihnen schwindelig oder schwarz vor Augen wird</translation>
        </message>
        <message>
            <source>Chest pain or trouble breathing: call the emergency number</source>
            <translation>Ihnen die Brust wehtut oder Sie schlecht Luft bekommen: Wählen Sie den Notruf</translation>
        </message>
        <message>
            <source>Pain above 5 out of 10. Up to 3 is fine. At 4 or 5, ease off. If you are sorer the next day, do half as much.</source>
            <translation>der Schmerz über 5 von 10 steigt. Bis 3 ist in Ordnung. Bei 4 oder 5 üben Sie sanfter. Wenn es am nächsten Tag stärker wehtut, machen Sie halb so viel.</translation>
        </message>
        <message>
            <source>Stop at once for</source>
            <translation>Hören Sie sofort auf, wenn</translation>
        </message>
        <message>
            <source>mat</source>
            <translation>Matte</translation>
        </message>
        <message>
            <source>chair</source>
            <translation>Stuhl</translation>
        </message>
        <message>
            <source>table</source>
            <translation>Tisch</translation>
        </message>
        <message>
            <source>wall</source>
            <translation>Wand</translation>
        </message>
        <message>
            <source>open doorway</source>
            <translation>offene Tür</translation>
        </message>
        <message>
            <source>tennis or lacrosse ball</source>
            <translation>Tennis- oder Lacrosseball</translation>
        </message>
        <message>
            <source>long sock</source>
            <translation>lange Socke</translation>
        </message>
        <message>
            <source>pillowcase</source>
            <translation>Kissenbezug</translation>
        </message>
        <message>
            <source>pillow</source>
            <translation>Kissen</translation>
        </message>
        <message>
            <source>towel</source>
            <translation>Handtuch</translation>
        </message>
        <message>
            <source>foam roller</source>
            <translation>Faszienrolle</translation>
        </message>
        <message>
            <source>cold pack</source>
            <translation>Kühlpackung</translation>
        </message>
        <message>
            <source>heat pack</source>
            <translation>Wärmepackung</translation>
        </message>
        <message>
            <source>cloth</source>
            <translation>Tuch</translation>
        </message>
        <message>
            <source>How you lift</source>
            <translation>Wie Sie heben</translation>
        </message>
        <message>
            <source>Strong muscles bear more for longer, and may knot less. The set of 6 moves has both: stretches for now, and strength for later. The articles say what to build for which place. Some of the moves are our pick:</source>
            <translation>Kräftige Muskeln halten mehr und länger aus und bilden vielleicht seltener Knoten. Das Programm mit 6 Übungen hat beides: Dehnungen für jetzt und Kräftigung für später. Die Artikel sagen, was für welche Stelle zu kräftigen ist. Einige der Übungen haben wir ausgewählt:</translation>
        </message>
        <message>
            <source>In a trial, 567 office workers had no neck pain, but stiff or weak necks. About 12 in 100 who stretched daily and trained twice a week got neck pain within a year. Of those who did not, about 27 in 100 did. That was neck pain, not knots, and no one can promise you the same. A review also found less neck pain with strength work than with none.</source>
            <translation>In einer Studie hatten 567 Büroangestellte keine Nackenschmerzen, aber einen steifen oder schwachen Nacken. Von denen, die täglich dehnten und zweimal pro Woche trainierten, bekamen etwa 12 von 100 innerhalb eines Jahres Nackenschmerzen, von den übrigen etwa 27 von 100. Dabei ging es um Nackenschmerzen, nicht um Knoten, und niemand kann Ihnen dasselbe versprechen. Eine Übersichtsarbeit fand außerdem weniger Nackenschmerzen mit Krafttraining als ohne.</translation>
        </message>
        <message>
            <source>You have thin bones or numb skin, or are pregnant: ask first.</source>
            <translation>Sie haben weniger feste Knochen oder taube Haut oder sind schwanger: Fragen Sie vorher nach.</translation>
        </message>
        <message>
            <source>It may feel sore, like after a workout, for 24 to 48 hours. Gentle stretching or ice can help, but no ice while the skin is numb.</source>
            <translation>Die Stelle kann 24 bis 48 Stunden lang schmerzen, wie nach einem Training. Sanftes Dehnen oder Eis kann helfen, aber kein Eis, solange die Haut taub ist.</translation>
        </message>
        <message>
            <source>Sitting tall on a chair, both feet below the knees. First the toes lift while the heels stay down, then the heels lift while the toes stay down.</source>
            <translation>Aufrecht auf einem Stuhl sitzen, beide Füße unter den Knien. Zuerst heben sich die Zehen, die Fersen bleiben unten; dann heben sich die Fersen, die Zehen bleiben unten.</translation>
        </message>
        <message>
            <source>Sitting with one calf on a roller, the other foot flat and both hands on the floor behind. The hips lift a little, and the calf rolls slowly to and fro over the roller, from below the knee to above the ankle.</source>
            <translation>Sitzen, eine Wade auf einer Rolle, der andere Fuß flach und beide Hände hinten auf dem Boden. Das Becken hebt sich ein wenig, und die Wade rollt langsam auf der Rolle hin und her, von unterhalb des Knies bis oberhalb des Knöchels.</translation>
        </message>
        <message>
            <source>The hamstring article says at least 30 seconds, the muscle spasms article about 30, and AAOS 30; 2 times is usual practice. In 1 trial, people over 55 who stretched calf and thigh before bed had fewer night cramps.</source>
            <translation>Der Artikel über den hinteren Oberschenkel sagt mindestens 30 Sekunden, der Artikel über Muskelkrämpfe etwa 30 und die AAOS 30; 2-mal ist übliche Praxis. In 1 Studie dehnten Menschen über 55 vor dem Schlafengehen Wade und Oberschenkel; sie hatten nachts weniger Krämpfe.</translation>
        </message>
        <message>
            <source>The muscle spasms article names this pose for a cramp in the back, and about 30 seconds for a stretch; 2 times is usual practice. The NHS shows a similar move, held for just one deep breath, 8 to 10 times.</source>
            <translation>Der Artikel über Muskelkrämpfe nennt diese Haltung für einen Krampf im Rücken und etwa 30 Sekunden für eine Dehnung; 2-mal ist übliche Praxis. Der NHS zeigt eine ähnliche Übung, nur einen tiefen Atemzug lang gehalten, 8- bis 10-mal.</translation>
        </message>
        <message>
            <source>you had neck surgery not long ago, as your surgeon's rules come first</source>
            <translation>Sie vor Kurzem am Hals oder Nacken operiert wurden, denn die Vorgaben Ihres OP-Teams gehen vor</translation>
        </message>
        <message>
            <source>The hamstring article gives 10 minutes on and 15 off, until the pain eases; 2 rounds is our start. No study of this pattern was found; the NHS says up to 20 minutes, every 2 to 3 hours.</source>
            <translation>Der Artikel über den hinteren Oberschenkel nennt 10 Minuten auflegen und 15 Pause, bis der Schmerz nachlässt; 2 Durchgänge sind unser Einstieg. Eine Studie dazu wurde nicht gefunden; der NHS sagt bis zu 20 Minuten, alle 2 bis 3 Stunden.</translation>
        </message>
        <message>
            <source>Sitting on the floor with bent knees and the hands behind, one buttock just over a ball. The weight shifts until that buttock presses on the ball.</source>
            <translation>Auf dem Boden sitzen, Knie gebeugt, Hände hinten, eine Gesäßhälfte knapp über einem Ball. Das Gewicht verlagert sich, bis diese Gesäßhälfte auf den Ball drückt.</translation>
        </message>
        <message>
            <source>The hamstring article says at least 30 seconds, and in a 1994 study of this muscle 30 did as well as 60. AAOS lists 2 or 3 times, on 4 or 5 days a week; in a study of people aged 65 and over, 60 seconds did best.</source>
            <translation>Der Artikel über den hinteren Oberschenkel sagt mindestens 30 Sekunden. In einer Studie von 1994 zu diesem Muskel waren 30 so gut wie 60. Die AAOS nennt 2- oder 3-mal, an 4 oder 5 Tagen pro Woche; in einer Studie mit Menschen ab 65 waren 60 Sekunden am besten.</translation>
        </message>
        <message>
            <source>Lying face down with the head turned to rest on a cheek. A wrapped cold pack lies on the lower back, then a warm one takes its place.</source>
            <translation>Bauchlage, der Kopf ist gedreht und liegt auf einer Wange. Eine eingewickelte Kühlpackung liegt auf dem unteren Rücken, dann kommt eine Wärmepackung an ihre Stelle.</translation>
        </message>
        <message>
            <source>Standing with the back to a wall and the feet a step out, a ball between the wall and the muscle beside the spine at waist height. The knees bend a little and the back leans on the ball.</source>
            <translation>Mit dem Rücken zur Wand stehen, die Füße einen Schritt davor, ein Ball zwischen der Wand und dem Muskel neben der Wirbelsäule in Höhe der Taille. Die Knie beugen sich ein wenig, und der Rücken lehnt sich an den Ball.</translation>
        </message>
        <message>
            <source>Wrap the pack in a clean cloth. Skip this while the skin is numb, or if your clinic says no cold.</source>
            <translation>Wickeln Sie die Packung in ein sauberes Tuch. Lassen Sie diesen Schritt weg, solange die Haut taub ist oder wenn Ihr Behandlungsteam keine Kälte erlaubt.</translation>
        </message>
        <message>
            <source>For a calf cramp, by day or night. First point the foot so that the calf goes slack, as you can do that where you are. Then stretch. A review puts the stretch first, so if you can stand up safely, skip to step 2. If a cramp lasts more than 10 minutes, or one calf is swollen, warm or red, stop and get medical help.</source>
            <translation>Für einen Wadenkrampf, bei Tag oder Nacht. Zuerst strecken Sie die Fußspitze weg, damit die Wade locker wird; das geht dort, wo Sie gerade sind. Dann dehnen Sie. Eine Übersichtsarbeit setzt die Dehnung an die erste Stelle: Wenn Sie sicher aufstehen können, springen Sie zu Schritt 2. Wenn ein Krampf länger als 10 Minuten dauert oder eine Wade geschwollen, warm oder rot ist, hören Sie auf und holen Sie ärztliche Hilfe.</translation>
        </message>
        <message>
            <source>For a knot in the back of your thigh. First you warm up, then you press the sore spot. A press helps fast but not for long, so the stretch comes right after. Strength comes last, as strong muscles may knot less. Do that part on 3 days a week. On other days, stop after the stretch.</source>
            <translation>Für einen Muskelknoten in der Rückseite des Oberschenkels. Zuerst wärmen Sie sich auf, dann drücken Sie die schmerzende Stelle. Ein Druck hilft schnell, aber nicht lange; deshalb kommt die Dehnung gleich danach. Die Kräftigung kommt zum Schluss, denn in kräftigen Muskeln gibt es vielleicht seltener Knoten. Machen Sie diesen Teil an 3 Tagen pro Woche. Hören Sie an anderen Tagen nach der Dehnung auf.</translation>
        </message>
        <message>
            <source>For a stiff or knotted neck when you have room to lie down. You begin with a small nod for the neck, then turn the upper back in 2 ways, as in the neck article. 5 deep breaths come last, so that your shoulders drop. Start with 3 to 5 times a day, then drop to 1 or 2 as your neck eases. If that is too much, 2 is a fair start: a trial of neck stretches with office workers used 2. Do not start if you hurt your neck not long ago, feel dizzy or have a weak arm.</source>
            <translation>Für einen steifen Nacken oder einen Nacken mit Muskelknoten, wenn Sie Platz zum Hinlegen haben. Sie beginnen mit einem kleinen Nicken für den Nacken und drehen dann den oberen Rücken auf 2 Arten, wie im Artikel über den Nacken. Zum Schluss kommen 5 tiefe Atemzüge, damit die Schultern sinken. Beginnen Sie mit 3- bis 5-mal am Tag und gehen Sie dann auf 1- oder 2-mal zurück, wenn der Nacken lockerer wird. Wenn das zu viel ist, ist 2-mal ein guter Anfang: In einer Studie zu Nackendehnungen mit Büroangestellten waren es 2-mal. Beginnen Sie nicht, wenn Sie sich vor Kurzem am Nacken verletzt haben, Ihnen schwindelig ist oder ein Arm schwach ist.</translation>
        </message>
        <message>
            <source>No chair near? Sit on the floor and turn the same way.</source>
            <translation>Kein Stuhl in der Nähe? Setzen Sie sich auf den Boden und drehen Sie sich genauso.</translation>
        </message>
        <message>
            <source>No rolling or pressing there, and no heat or cold on broken skin.</source>
            <translation>Dort nicht rollen oder drücken; auf verletzte Haut keine Wärme und keine Kälte.</translation>
        </message>
        <message>
            <source>No rolling, pressing, stretching or heat there until it has been checked.</source>
            <translation>Dort nicht rollen, drücken, dehnen oder wärmen, bis es ärztlich abgeklärt ist.</translation>
        </message>
        <message>
            <source>No heat or cold on that part; ask a doctor or therapist. See someone today about a leg that is swollen, warm or red with no injury. After a muscle rub, use no heat. If you are pregnant, use no heat on your belly. If the muscle was hurt in the last 2 days, use cold alone.</source>
            <translation>An diesem Körperteil keine Wärme und keine Kälte; fragen Sie in der Arztpraxis oder Physiotherapie nach. Lassen Sie ein Bein, das ohne Verletzung geschwollen, warm oder rot ist, noch heute ärztlich abklären. Nach einer Muskelsalbe keine Wärme. Wenn Sie schwanger sind, keine Wärme auf den Bauch. Wenn der Muskel in den letzten 2 Tagen verletzt wurde, nehmen Sie nur Kälte.</translation>
        </message>
        <message>
            <source>Is the skin there numb or broken? Is your blood flow poor, or do you have diabetes with numb feet? Does cold turn your fingers or toes white? Did you just put on a muscle rub? Is one calf or thigh swollen, warm or red, and you did not hurt it?</source>
            <translation>Ist die Haut dort taub oder verletzt? Ist Ihre Durchblutung schlecht, oder haben Sie Diabetes mit tauben Füßen? Werden Ihre Finger oder Zehen bei Kälte weiß? Haben Sie gerade eine Muskelsalbe aufgetragen? Ist eine Wade oder ein Oberschenkel geschwollen, warm oder rot, ohne dass Sie sich verletzt haben?</translation>
        </message>
        <message>
            <source>Face down on the forearms, one leg bent out to the side with its inner thigh on a roller that lies beside the other leg. The body slides to that side, and the roller comes nearer the groin.</source>
            <translation>Bauchlage auf den Unterarmen, ein Bein gebeugt zur Seite, die Innenseite des Oberschenkels auf einer Rolle, die neben dem anderen Bein liegt. Der Körper gleitet zu dieser Seite, und die Rolle kommt der Leiste näher.</translation>
        </message>
        <message>
            <source>Lying on the back with bent knees, feet flat and a folded pillow between the knees. Both knees press in on it.</source>
            <translation>Rückenlage mit gebeugten Knien, die Füße flach, ein gefaltetes Kissen zwischen den Knien. Beide Knie drücken darauf.</translation>
        </message>
        <message>
            <source>Sitting tall with bent elbows by the sides, palms to the front. Two soft fists open wide, all fingers spread.</source>
            <translation>Aufrecht sitzen, die Ellbogen gebeugt an den Seiten, die Handflächen nach vorn. Zwei lockere Fäuste öffnen sich weit, alle Finger gespreizt.</translation>
        </message>
        <message>
            <source>Lying on the back along a rolled towel, knees bent and feet flat. The arms slide out to shoulder height, palms up; then the elbows bend until the hands point past the head.</source>
            <translation>Rückenlage längs auf einem gerollten Handtuch, Knie gebeugt, Füße flach. Die Arme gleiten auf Schulterhöhe zur Seite, die Handflächen nach oben; dann beugen sich die Ellbogen, bis die Hände am Kopf vorbei zeigen.</translation>
        </message>
        <message>
            <source>Sitting on a chair with one foot flat and the other on a small ball. The foot rolls over the ball, from near the heel to just behind the toes.</source>
            <translation>Auf einem Stuhl sitzen, ein Fuß flach, der andere auf einem kleinen Ball. Der Fuß rollt über den Ball, von nahe der Ferse bis kurz hinter die Zehen.</translation>
        </message>
        <message>
            <source>Sitting with one thigh on a roller, the other foot flat and both hands on the floor behind. The hips lift a little, and the thigh rolls from above the knee to below the sit bone.</source>
            <translation>Sitzen, ein Oberschenkel auf einer Rolle, der andere Fuß flach und beide Hände hinten auf dem Boden. Das Becken hebt sich ein wenig, und der Oberschenkel rollt von oberhalb des Knies bis unter den Sitzknochen.</translation>
        </message>
        <message>
            <source>Sitting at ease on a chair with a wrapped heat pack on one thigh and a hand resting on it.</source>
            <translation>Bequem auf einem Stuhl sitzen, eine eingewickelte Wärmepackung auf einem Oberschenkel, eine Hand liegt darauf.</translation>
        </message>
        <message>
            <source>Face down on the forearms with one thigh on a roller and the other leg out to the side. The body slides back, and the roller goes from above the knee toward the hip.</source>
            <translation>Bauchlage auf den Unterarmen, ein Oberschenkel auf einer Rolle, das andere Bein zur Seite. Der Körper gleitet zurück, und die Rolle wandert von oberhalb des Knies in Richtung Hüfte.</translation>
        </message>
        <message>
            <source>Standing beside a wall, one arm across the chest. A ball sits between the wall and the outer part of that shoulder blade, and the body leans into it with the knees a little bent.</source>
            <translation>Stand seitlich neben einer Wand, ein Arm quer vor der Brust. Ein Ball liegt zwischen der Wand und dem äußeren Teil dieses Schulterblatts, und der Körper lehnt sich mit leicht gebeugten Knien dagegen.</translation>
        </message>
        <message>
            <source>Sitting on a chair with one foot on a towel. The heel stays down while the toes curl around the towel and pull it in.</source>
            <translation>Auf einem Stuhl sitzen, ein Fuß auf einem Handtuch. Die Ferse bleibt unten, während die Zehen das Handtuch greifen und heranziehen.</translation>
        </message>
        <message>
            <source>Sitting tall on the floor with one leg straight, the other knee bent with its foot flat. A towel around the ball of the straight leg's foot, one end in each hand, draws that foot toward the body.</source>
            <translation>Aufrecht auf dem Boden sitzen, ein Bein gestreckt, das andere Knie gebeugt mit flachem Fuß. Ein Handtuch um den Ballen des gestreckten Fußes, ein Ende in jeder Hand, zieht den Fuß zum Körper.</translation>
        </message>
        <message>
            <source>Standing with head and back on a wall and the feet a step out. The arms start at shoulder height, elbows bent and hands up, and slide up the wall to a wide V.</source>
            <translation>Stand mit Kopf und Rücken an einer Wand, die Füße einen Schritt davor. Die Arme beginnen auf Schulterhöhe, Ellbogen gebeugt und Hände oben, und gleiten an der Wand nach oben zu einem weiten V.</translation>
        </message>
        <message>
            <source>Standing a small step from a wall that the chest faces. The free hand sets a ball on the outer chest, below the collarbone; then the body leans softly into it against the wall, with the arms hanging.</source>
            <translation>Stand einen kleinen Schritt vor einer Wand, die Brust zeigt zur Wand. Die freie Hand setzt einen Ball auf die äußere Brust, unter dem Schlüsselbein; dann lehnt sich der Körper sanft gegen Ball und Wand, die Arme hängen.</translation>
        </message>
        <message>
            <source>Sitting on a chair with one ankle on the other thigh. One hand pulls the toes back toward the shin; the fingers of the other feel the arch.</source>
            <translation>Auf einem Stuhl sitzen, ein Knöchel liegt auf dem anderen Oberschenkel. Eine Hand zieht die Zehen zum Schienbein zurück; die Finger der anderen fühlen das Fußgewölbe.</translation>
        </message>
    </context>
    <context>
        <name>LibraryFileReader</name>
        <message>
            <source>an exercise or a routine</source>
            <translation>eine Übung oder ein Programm</translation>
        </message>
        <message>
            <source>neither</source>
            <translation>keines von beiden</translation>
        </message>
    </context>
    <context>
        <name>LibraryStore</name>
        <message>
            <source>an id that no other exercise or routine has</source>
            <translation>eine Kennung, die keine andere Übung und kein anderes Programm hat</translation>
        </message>
    </context>
    <context>
        <name>PauseWords</name>
        <message>
            <source>Paused.</source>
            <translation>Angehalten.</translation>
        </message>
        <message>
            <source>Paused. Press Enter to go on.</source>
            <extracomment>Spoken when the session paused by itself. Enter is the key.</extracomment>
            <translation>Angehalten. Weiter mit der Eingabetaste.</translation>
        </message>
        <message>
            <source>Going on.</source>
            <translation>Es geht weiter.</translation>
        </message>
        <message>
            <source>Press Done when you have finished.</source>
            <translation>Drücken Sie Fertig, wenn Sie so weit sind.</translation>
        </message>
        <message>
            <source>%1 left.</source>
            <extracomment>%1 is a time, such as "20 seconds".</extracomment>
            <translation>Noch %1.</translation>
        </message>
    </context>
    <context>
        <name>Pdf</name>
        <message>
            <source>The PDF could not be made.</source>
            <translation>Das PDF konnte nicht erstellt werden.</translation>
        </message>
    </context>
    <context>
        <name>PhaseView</name>
        <message>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Paused by you. Nothing is counted.</source>
            <translation>Von Ihnen angehalten. Es wird nichts gezählt.</translation>
        </message>
    </context>
    <context>
        <name>PhaseWords</name>
        <message>
            <source>Now the left side</source>
            <translation>Jetzt die linke Seite</translation>
        </message>
        <message>
            <source>Now the right side</source>
            <translation>Jetzt die rechte Seite</translation>
        </message>
        <message>
            <source>Time %1 of %2</source>
            <extracomment>The second of so many repetitions.</extracomment>
            <translation>Wiederholung %1 von %2</translation>
        </message>
        <message>
            <source>Side %1 of %2</source>
            <translation>Seite %1 von %2</translation>
        </message>
        <message>
            <source>Set %1 of %2</source>
            <translation>Durchgang %1 von %2</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Schritt %1 von %2</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s), at your own pace</source>
            <translation>
                <numerusform>%n‑mal im eigenen Tempo</numerusform>
                <numerusform>%n‑mal im eigenen Tempo</numerusform>
            </translation>
        </message>
        <message>
            <source>%1.</source>
            <extracomment>Ends each part of what is read out about a phase. %1 is such as "Hold" or "Left side".</extracomment>
            <translation>%1.</translation>
        </message>
        <message>
            <source>Breath %1 of %2</source>
            <translation>Atemzug %1 von %2</translation>
        </message>
        <message numerus="yes">
            <source>%n breath(s)</source>
            <translation>
                <numerusform>%n Atemzug</numerusform>
                <numerusform>%n Atemzüge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n-mal</numerusform>
                <numerusform>%n-mal</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing on the skin for now.</source>
            <translation>Jetzt liegt nichts auf der Haut.</translation>
        </message>
    </context>
    <context>
        <name>PictureFile</name>
        <message>
            <source>%1: the picture could not be made.</source>
            <translation>%1: Das Bild konnte nicht erstellt werden.</translation>
        </message>
    </context>
    <context>
        <name>PicturePair</name>
        <message>
            <source>Hold</source>
            <translation>Halten</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Anfang</translation>
        </message>
    </context>
    <context>
        <name>PoseReader</name>
        <message>
            <source>supports</source>
            <translation>Auflagen</translation>
        </message>
        <message>
            <source>a landmark</source>
            <translation>ein Körperpunkt</translation>
        </message>
        <message>
            <source>a joint</source>
            <translation>ein Gelenk</translation>
        </message>
        <message>
            <source>a motion of this joint</source>
            <translation>eine Bewegung dieses Gelenks</translation>
        </message>
        <message>
            <source>a support</source>
            <translation>eine Auflage</translation>
        </message>
        <message>
            <source>hands and feet</source>
            <translation>Hände und Füße</translation>
        </message>
        <message>
            <source>a hand or a foot</source>
            <translation>eine Hand oder ein Fuß</translation>
        </message>
        <message>
            <source>each hand and foot only once</source>
            <translation>jede Hand und jeder Fuß nur einmal</translation>
        </message>
        <message>
            <source>one again</source>
            <translation>noch einmal</translation>
        </message>
        <message>
            <source>a pose before</source>
            <translation>eine Haltung davor</translation>
        </message>
        <message>
            <source>the first pose</source>
            <translation>die erste Haltung</translation>
        </message>
    </context>
    <context>
        <name>PropReader</name>
        <message>
            <source>a landmark</source>
            <translation>ein Körperpunkt</translation>
        </message>
        <message>
            <source>a support</source>
            <translation>eine Stütze</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <source>Stopped</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Ease out of it slowly. A pull or a dull ache may be there; pain may not.</source>
            <translation>Lösen Sie sich langsam aus der Übung. Ein Ziehen oder ein dumpfer Druck darf sein, Schmerz nicht.</translation>
        </message>
        <message>
            <source>Leave this exercise out if:</source>
            <translation>Lassen Sie diese Übung weg, wenn</translation>
        </message>
        <message>
            <source>Skip this exercise</source>
            <translation>Übung überspringen</translation>
        </message>
        <message>
            <source>Continue more gently</source>
            <translation>Sanfter weitermachen</translation>
        </message>
        <message>
            <source>End the session</source>
            <translation>Sitzung beenden</translation>
        </message>
        <message>
            <source>When to get help</source>
            <translation>Wann Hilfe nötig ist</translation>
        </message>
        <message>
            <source>Paused while the computer slept</source>
            <translation>Angehalten, während der Computer schlief</translation>
        </message>
        <message>
            <source>The session waited where it was. Nothing was counted in between.</source>
            <translation>Die Sitzung hat an ihrer Stelle gewartet. In der Zwischenzeit wurde nichts gezählt.</translation>
        </message>
        <message>
            <source>Paused while the computer was busy</source>
            <translation>Angehalten, während der Computer beschäftigt war</translation>
        </message>
        <message>
            <source>For some seconds the countdown could not be kept. Nothing was counted in between.</source>
            <translation>Einige Sekunden lang ließ sich die Zeit nicht genau anzeigen. In der Zwischenzeit wurde nichts gezählt.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Restart this step</source>
            <translation>Schritt neu beginnen</translation>
        </message>
        <message>
            <source>End the session here?</source>
            <translation>Sitzung hier beenden?</translation>
        </message>
        <message>
            <source>It is paused. What you have done stays done.</source>
            <translation>Sie ist angehalten. Was Sie gemacht haben, bleibt gemacht.</translation>
        </message>
        <message>
            <source>Keep going</source>
            <translation>Weitermachen</translation>
        </message>
        <message>
            <source>Easier: %1</source>
            <extracomment>What makes an exercise easier. %1 is one or two whole sentences.
----------
A button that takes the easier version. %1 is the name of an exercise, or such as "3 s, 10 times".</extracomment>
            <translation>Leichter: %1</translation>
        </message>
        <message>
            <source>Paused while the screen was locked</source>
            <translation>Angehalten, während der Bildschirm gesperrt war</translation>
        </message>
    </context>
    <context>
        <name>ReachReader</name>
        <message>
            <source>a landmark, or a point of a prop that is here</source>
            <translation>ein Körperpunkt oder ein Punkt eines Gegenstands, den es hier gibt</translation>
        </message>
        <message>
            <source>only one of %1 and %2</source>
            <translation>nur eines von %1 und %2</translation>
        </message>
        <message>
            <source>both</source>
            <translation>beide</translation>
        </message>
        <message>
            <source>one of the floor spots</source>
            <translation>eine der Bodenstellen</translation>
        </message>
        <message>
            <source>one of the floor spots for the other side too</source>
            <translation>eine der Bodenstellen auch für die andere Seite</translation>
        </message>
        <message>
            <source>both palm_faces and fingers_point</source>
            <translation>palm_faces und fingers_point zusammen</translation>
        </message>
        <message>
            <source>only one</source>
            <translation>nur eines</translation>
        </message>
    </context>
    <context>
        <name>RoutineReader</name>
        <message>
            <source>questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <source>a known exercise</source>
            <translation>eine bekannte Übung</translation>
        </message>
    </context>
    <context>
        <name>SafetyBlock</name>
        <message>
            <source>My questions for the therapist</source>
            <translation>Meine Fragen für die Physiotherapie</translation>
        </message>
    </context>
    <context>
        <name>SessionDisplay</name>
        <message>
            <source>%1×</source>
            <extracomment>A count of repetitions in large digits. %1 is a number.</extracomment>
            <translation>%1×</translation>
        </message>
        <message>
            <source>about %1 left</source>
            <extracomment>How long a session still goes on. %1 is such as "2:56".</extracomment>
            <translation>noch etwa %1</translation>
        </message>
        <message>
            <source>%1 left in all</source>
            <translation>noch %1 insgesamt</translation>
        </message>
        <message>
            <source>%1 - %2</source>
            <extracomment>Title of the window. %1 is an exercise, %2 such as "Step 3 of 6".</extracomment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>%1 - %2 - %3</source>
            <extracomment>Title of the window. %1 is such as "Cold", %2 an exercise, %3 such as "Step 3 of 6".</extracomment>
            <translation>%1 – %2 – %3</translation>
        </message>
    </context>
    <context>
        <name>SessionKeys</name>
        <message>
            <source>Keys in a session</source>
            <translation>Tasten in einer Sitzung</translation>
        </message>
        <message>
            <source>Space: pause and go on</source>
            <translation>Leertaste: anhalten und weitermachen</translation>
        </message>
        <message>
            <source>Arrow back, arrow on: to the turn before, to the next one</source>
            <translation>Pfeil zurück, Pfeil vor: zum vorigen Durchgang, zum nächsten</translation>
        </message>
        <message>
            <source>Enter: done, where you go at your own pace</source>
            <translation>Eingabe: fertig, wo Sie im eigenen Tempo üben</translation>
        </message>
        <message>
            <source>+: ten seconds more</source>
            <translation>+: zehn Sekunden mehr</translation>
        </message>
        <message>
            <source>R: this repetition again</source>
            <translation>R: diese Wiederholung noch einmal</translation>
        </message>
        <message>
            <source>Comma, full stop: slower and faster repetitions</source>
            <translation>Komma, Punkt: Wiederholungen langsamer und schneller</translation>
        </message>
        <message>
            <source>O: more, such as which side comes first and leaving an exercise out</source>
            <translation>O: mehr, etwa welche Seite zuerst kommt und eine Übung auslassen</translation>
        </message>
        <message>
            <source>H: this hurts, stop</source>
            <translation>H: es tut weh, anhalten</translation>
        </message>
        <message>
            <source>M: mute</source>
            <translation>M: Ton aus</translation>
        </message>
        <message>
            <source>F: fill the screen, to be read from the floor</source>
            <translation>F: Vollbild, vom Boden aus lesbar</translation>
        </message>
        <message>
            <source>Esc: leave the full screen, then end</source>
            <translation>Esc: Vollbild verlassen, dann beenden</translation>
        </message>
    </context>
    <context>
        <name>SessionStore</name>
        <message>
            <source>%1 could not be removed: %2</source>
            <translation>%1 konnte nicht entfernt werden: %2</translation>
        </message>
    </context>
    <context>
        <name>SettingsStore</name>
        <message>
            <source>%1 is damaged and could not be kept aside: %2</source>
            <translation>%1 ist beschädigt und konnte nicht beiseitegelegt werden: %2</translation>
        </message>
    </context>
    <context>
        <name>SheetFlow</name>
        <message>
            <source>Note:</source>
            <translation>Notiz:</translation>
        </message>
    </context>
    <context>
        <name>SheetPrinting</name>
        <message>
            <source>No printer was found. Save the sheet as PDF, and print it elsewhere.</source>
            <translation>Es wurde kein Drucker gefunden. Speichern Sie das Blatt als PDF und drucken Sie es anderswo.</translation>
        </message>
        <message>
            <source>The printer "%1" does not take anything.</source>
            <translation>Der Drucker „%1“ nimmt nichts an.</translation>
        </message>
        <message>
            <source>The printer "%1" stopped at page %2.</source>
            <translation>Der Drucker „%1“ hat bei Seite %2 angehalten.</translation>
        </message>
        <message>
            <source>The printer "%1" did not take the whole sheet.</source>
            <translation>Der Drucker „%1“ hat nicht das ganze Blatt angenommen.</translation>
        </message>
    </context>
    <context>
        <name>SkinReminder</name>
        <message>
            <source>Look at your skin before you go on.</source>
            <translation>Sehen Sie sich die Haut an, bevor Sie weitermachen.</translation>
        </message>
        <message>
            <source>Look at your skin now and then.</source>
            <translation>Sehen Sie sich ab und zu die Haut an.</translation>
        </message>
        <message>
            <source>Look at your skin now and then. Stop if %1.</source>
            <extracomment>%1 is the first of what is listed under "Stop if", such as "the skin turns white".</extracomment>
            <translation>Sehen Sie sich ab und zu die Haut an. Hören Sie auf, wenn %1.</translation>
        </message>
        <message>
            <source>Take it off and look at your skin.</source>
            <translation>Abnehmen und die Haut ansehen.</translation>
        </message>
    </context>
    <context>
        <name>SpaceFields</name>
        <message>
            <source>a direction</source>
            <translation>eine Richtung</translation>
        </message>
        <message>
            <source>only zeros</source>
            <translation>nur Nullen</translation>
        </message>
        <message>
            <source>only one of %1 and %2</source>
            <extracomment>Two keys in a file, such as "lean_forward" and "lean_back".</extracomment>
            <translation>nur eines von %1 und %2</translation>
        </message>
        <message>
            <source>both</source>
            <translation>beide</translation>
        </message>
    </context>
    <context>
        <name>TerminalCommands</name>
        <message numerus="yes">
            <source>%n exercise(s)</source>
            <translation>
                <numerusform>%n Übung</numerusform>
                <numerusform>%n Übungen</numerusform>
            </translation>
        </message>
        <message>
            <source>About %1 in all</source>
            <extracomment>The end of a plan. %1 is a duration such as "8 min 17 s".</extracomment>
            <translation>Etwa %1 insgesamt</translation>
        </message>
        <message>
            <source>%1 in all</source>
            <translation>%1 insgesamt</translation>
        </message>
        <message>
            <source>You should feel</source>
            <translation>Spüren sollten Sie</translation>
        </message>
        <message>
            <source>Avoid</source>
            <translation>Vermeiden Sie</translation>
        </message>
        <message>
            <source>Stop if</source>
            <translation>Hören Sie auf, wenn</translation>
        </message>
        <message>
            <source>Ask first if</source>
            <translation>Fragen Sie vorher nach, wenn</translation>
        </message>
        <message>
            <source>Easier</source>
            <translation>Leichter</translation>
        </message>
        <message>
            <source>Harder</source>
            <translation>Schwerer</translation>
        </message>
        <message>
            <source>Why this much</source>
            <translation>Warum dieser Umfang</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Woher das stammt</translation>
        </message>
    </context>
    <context>
        <name>ThreeThings</name>
        <message>
            <source>%1: what to do now</source>
            <extracomment>Name of a short routine. %1 is a part of the body such as "Upper back"</extracomment>
            <translation>%1: Was Sie jetzt tun können</translation>
        </message>
    </context>
    <context>
        <name>TickGridBlock</name>
        <message>
            <source>Write the day, tick each time</source>
            <translation>Tag eintragen, jedes Mal abhaken</translation>
        </message>
        <message>
            <source>Tick each time you do it</source>
            <translation>Nach jedem Mal abhaken</translation>
        </message>
    </context>
    <context>
        <name>TimelineCues</name>
        <message>
            <source>Switch sides.</source>
            <translation>Seite wechseln.</translation>
        </message>
        <message>
            <source>Take it off</source>
            <translation>Jetzt abnehmen</translation>
        </message>
        <message>
            <source>Cold on</source>
            <translation>Jetzt Kälte</translation>
        </message>
        <message>
            <source>Warmth on</source>
            <translation>Jetzt Wärme</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <source>Get ready: %1.</source>
            <translation>Bereit machen: %1.</translation>
        </message>
        <message>
            <source>Get ready: %1</source>
            <translation>Bereit machen: %1</translation>
        </message>
        <message>
            <source>Next: %1.</source>
            <translation>Als Nächstes: %1.</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>Als Nächstes: %1</translation>
        </message>
        <message>
            <source>Halfway</source>
            <translation>Halbzeit</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Ease out</source>
            <translation>Sanft lösen</translation>
        </message>
        <message>
            <source>%1.</source>
            <comment>a side, as a sentence of its own</comment>
            <translation>%1.</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) left</source>
            <translation>
                <numerusform>Noch %n Minute</numerusform>
                <numerusform>Noch %n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s), at your own pace. Press Done when you have finished.</source>
            <extracomment>Spoken at the beginning. "Done" is a button, and as good as the key Enter.</extracomment>
            <translation>
                <numerusform>%n‑mal im eigenen Tempo. Drücken Sie Fertig, wenn Sie so weit sind.</numerusform>
                <numerusform>%n‑mal im eigenen Tempo. Drücken Sie Fertig, wenn Sie so weit sind.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rest. Next: set %1 of %2.</source>
            <translation>Pause. Als Nächstes: Durchgang %1 von %2.</translation>
        </message>
        <message>
            <source>Again, %1 of %2</source>
            <extracomment>Spoken when the second of three repetitions begins.</extracomment>
            <translation>Noch einmal, %1 von %2</translation>
        </message>
        <message>
            <source>Set %1 of %2.</source>
            <translation>Durchgang %1 von %2.</translation>
        </message>
        <message>
            <source>Cold off.</source>
            <translation>Kälte abnehmen.</translation>
        </message>
        <message>
            <source>Warmth off.</source>
            <translation>Wärme abnehmen.</translation>
        </message>
    </context>
    <context>
        <name>Unknot::AboutYouCard</name>
        <message>
            <source>About you</source>
            <translation>Über Sie</translation>
        </message>
        <message>
            <source>Tick what is true of you. Unknot then hides the exercises that you should leave out, and puts a note before others. It rates nothing. What you tick stays on this computer.</source>
            <translation>Kreuzen Sie an, was auf Sie zutrifft. Unknot blendet dann die Übungen aus, die Sie weglassen sollten, und stellt anderen einen Hinweis voran. Bewertet wird nichts. Was Sie ankreuzen, bleibt auf diesem Computer.</translation>
        </message>
    </context>
    <context>
        <name>Unknot::AbsenceWatch</name>
        <message>
            <source>To pause the session</source>
            <extracomment>Shown by the system as the reason why sleep waits for a moment.</extracomment>
            <translation>Um die Sitzung anzuhalten</translation>
        </message>
    </context>
    <context>
        <name>Unknot::ArticleList</name>
        <message>
            <source>Articles</source>
            <translation>Artikel</translation>
        </message>
    </context>
    <context>
        <name>Unknot::ArticleView</name>
        <message>
            <source>Where it comes from</source>
            <translation>Woher das stammt</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) to read.</source>
            <translation>
                <numerusform>%n Minute Lesezeit.</numerusform>
                <numerusform>%n Minuten Lesezeit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n source(s).</source>
            <translation>
                <numerusform>%n Quelle.</numerusform>
                <numerusform>%n Quellen.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>%1 is such as "3 minutes to read.", %2 such as "4 sources."</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>What to do now</source>
            <translation>Was Sie jetzt tun können</translation>
        </message>
    </context>
    <context>
        <name>Unknot::BodyMapView</name>
        <message>
            <source>Body map</source>
            <translation>Körperkarte</translation>
        </message>
        <message>
            <source>Front</source>
            <translation>Von vorn</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Von hinten</translation>
        </message>
    </context>
    <context>
        <name>Unknot::ChoiceChip</name>
        <message>
            <source>%1 (%2)</source>
            <extracomment>In a menu of filters. %1 is a choice such as "Stretch", %2 the number of exercises it would leave</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>On a filter. %1 is what it is about such as "Kind", %2 what is chosen such as "Stretch"</extracomment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>Unknot::CueWaysBox</name>
        <message>
            <source>As in Settings</source>
            <translation>Wie in den Einstellungen</translation>
        </message>
        <message>
            <source>Tones</source>
            <translation>Töne</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Stimme</translation>
        </message>
        <message>
            <source>Tones and voice</source>
            <translation>Töne und Stimme</translation>
        </message>
        <message>
            <source>Silent, on screen only</source>
            <translation>Lautlos, nur auf dem Bildschirm</translation>
        </message>
    </context>
    <context>
        <name>Unknot::CuesCard</name>
        <message>
            <source>Cues that are heard</source>
            <translation>Hörbare Signale</translation>
        </message>
        <message>
            <source>Get ready</source>
            <translation>Bereit machen</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>Halfway</source>
            <translation>Halbzeit</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <source>3, 2, 1</source>
            <translation>3, 2, 1</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Switch sides</source>
            <translation>Seite wechseln</translation>
        </message>
        <message>
            <source>Rest</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Breathe in</source>
            <translation>Einatmen</translation>
        </message>
        <message>
            <source>Breathe out</source>
            <translation>Ausatmen</translation>
        </message>
        <message>
            <source>Next exercise</source>
            <translation>Nächste Übung</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Bleiben</translation>
        </message>
        <message>
            <source>Lower</source>
            <translation>Senken</translation>
        </message>
    </context>
    <context>
        <name>Unknot::DetailView</name>
        <message>
            <source>Back to %1</source>
            <extracomment>%1 is the place to go back to, such as "Upper back"</extracomment>
            <translation>Zurück: %1</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <translation>&amp;Start</translation>
        </message>
        <message>
            <source>&amp;Print</source>
            <translation>&amp;Drucken</translation>
        </message>
    </context>
    <context>
        <name>Unknot::DonePanel</name>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>&amp;Again</source>
            <translation>&amp;Nochmal</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>Nothing was held this time.</source>
            <extracomment>%1 is a time in words, such as "4 minutes". It is what was really done, without rests.</extracomment>
            <translation>Diesmal wurde nichts gehalten.</translation>
        </message>
        <message>
            <source>You kept at it for %1.</source>
            <translation>Sie sind %1 drangeblieben.</translation>
        </message>
        <message>
            <source>Before: %1. And now?</source>
            <extracomment>%1 is such as "4 (noticeable)"</extracomment>
            <translation>Vorher: %1. Und jetzt?</translation>
        </message>
        <message>
            <source>How much discomfort now?</source>
            <translation>Wie stark sind die Beschwerden jetzt?</translation>
        </message>
        <message>
            <source>Stopped early</source>
            <translation>Vorzeitig beendet</translation>
        </message>
        <message>
            <source>You kept at it for %1 of %2.</source>
            <extracomment>%1 and %2 are times in words: what was really done, and what was planned, both without rests.</extracomment>
            <translation>Sie sind %1 von %2 drangeblieben.</translation>
        </message>
    </context>
    <context>
        <name>Unknot::ExerciseBrowser</name>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>Where is it tight?</source>
            <translation>Wo sind Sie verspannt?</translation>
        </message>
        <message>
            <source>&amp;Body map</source>
            <translation>&amp;Körperkarte</translation>
        </message>
        <message>
            <source>Part of the body</source>
            <translation>Körperregion</translation>
        </message>
        <message>
            <source>Search exercises</source>
            <translation>Übungen suchen</translation>
        </message>
    </context>
    <context>
        <name>Unknot::ExerciseDetail</name>
        <message>
            <source> · </source>
            <extracomment>Stands between the facts about an exercise: "Stretch · Standing · about 2 min"</extracomment>
            <translation> · </translation>
        </message>
        <message>
            <source>You should feel</source>
            <translation>Spüren sollten Sie</translation>
        </message>
        <message>
            <source>Avoid</source>
            <translation>Vermeiden Sie</translation>
        </message>
        <message>
            <source>Stop if</source>
            <translation>Hören Sie auf, wenn</translation>
        </message>
        <message>
            <source>Ask first if</source>
            <translation>Fragen Sie vorher nach, wenn</translation>
        </message>
        <message>
            <source>Easier</source>
            <translation>Leichter</translation>
        </message>
        <message>
            <source>Harder</source>
            <translation>Schwerer</translation>
        </message>
        <message>
            <source>Why this much</source>
            <translation>Warum dieser Umfang</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Woher das stammt</translation>
        </message>
    </context>
    <context>
        <name>Unknot::ExerciseModel</name>
        <message>
            <source>%1 · %2</source>
            <extracomment>On the card of an exercise. %1 is its kind such as "Stretch", %2 its length such as "1:33"</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1, %2, %3, %4</source>
            <extracomment>Read aloud: name, dose, length and kind of an exercise</extracomment>
            <translation>%1, %2, %3, %4</translation>
        </message>
    </context>
    <context>
        <name>Unknot::ExerciseResults</name>
        <message>
            <source>What I ticked</source>
            <translation>Was ich angekreuzt habe</translation>
        </message>
        <message>
            <source>&amp;Clear</source>
            <translation>&amp;Leeren</translation>
        </message>
        <message>
            <source>Exercises</source>
            <translation>Übungen</translation>
        </message>
        <message numerus="yes">
            <source>%n exercise(s)</source>
            <translation>
                <numerusform>%n Übung</numerusform>
                <numerusform>%n Übungen</numerusform>
            </translation>
        </message>
        <message>
            <source>No exercise is made for this part yet. These three do the whole body good.</source>
            <translation>Für diese Region gibt es noch keine Übung. Diese drei tun dem ganzen Körper gut.</translation>
        </message>
        <message>
            <source>Pick the part that feels tight: you get three things to do now.</source>
            <translation>Wählen Sie die Region, die verspannt ist: Sie bekommen drei Dinge, die Sie jetzt tun können.</translation>
        </message>
        <message numerus="yes">
            <source>%n exercise(s) hidden, as you ticked: %1</source>
            <extracomment>%1 is what a person ticked, such as "You take blood thinners or bleed easily"</extracomment>
            <translation>
                <numerusform>%n Übung ausgeblendet, denn Sie haben angekreuzt: %1</numerusform>
                <numerusform>%n Übungen ausgeblendet, denn Sie haben angekreuzt: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>; </source>
            <translation>; </translation>
        </message>
        <message>
            <source>Nothing has that word.</source>
            <translation>Dieses Wort kommt nirgends vor.</translation>
        </message>
        <message numerus="yes">
            <source>None of %n exercise(s) fits: %1</source>
            <extracomment>%1 lists chosen filters, such as "Stretch, No floor"</extracomment>
            <translation>
                <numerusform>Die %n Übung hier passt nicht zu: %1</numerusform>
                <numerusform>Keine von %n Übungen passt zu: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>Unknot::FigurePlayer</name>
        <message>
            <source>Pause the picture</source>
            <translation>Bild anhalten</translation>
        </message>
        <message>
            <source>Start</source>
            <extracomment>Where a movement starts: the one end of a slider</extracomment>
            <translation>Anfang</translation>
        </message>
        <message>
            <source>End</source>
            <extracomment>Where a movement ends: the other end of a slider</extracomment>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Move the picture</source>
            <translation>Bild bewegen</translation>
        </message>
    </context>
    <context>
        <name>Unknot::FilterBar</name>
        <message>
            <source>No floor</source>
            <translation>Ohne Boden</translation>
        </message>
        <message>
            <source>At a desk</source>
            <translation>Am Schreibtisch</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Filter löschen</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Haltung</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Hilfsmittel</translation>
        </message>
        <message>
            <source>Nothing at all</source>
            <translation>Gar nichts</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Dauer</translation>
        </message>
        <message numerus="yes">
            <source>Under %n minute(s)</source>
            <translation>
                <numerusform>Unter %n Minute</numerusform>
                <numerusform>Unter %n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>On a filter. %1 is its name such as "No floor", %2 the number of exercises it would leave</extracomment>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>Unknot::FirstStartPage</name>
        <message>
            <source>The &amp;whole list</source>
            <translation>Die &amp;ganze Liste</translation>
        </message>
        <message>
            <source>Before you start</source>
            <translation>Bevor Sie beginnen</translation>
        </message>
        <message>
            <source>I have read this: where is it tight?</source>
            <translation>Ich habe das gelesen: Wo sind Sie verspannt?</translation>
        </message>
    </context>
    <context>
        <name>Unknot::GuidePage</name>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Wissen</translation>
        </message>
    </context>
    <context>
        <name>Unknot::HelpPage</name>
        <message>
            <source>When to get help</source>
            <translation>Wann Hilfe nötig ist</translation>
        </message>
        <message>
            <source>&amp;Tick what is true of you</source>
            <translation>&amp;Ankreuzen, was auf Sie zutrifft</translation>
        </message>
    </context>
    <context>
        <name>Unknot::HurtForm</name>
        <message>
            <source>How much does it hurt?</source>
            <translation>Wie stark tut es weh?</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Keine Angabe</translation>
        </message>
        <message>
            <source>&amp;Where?</source>
            <translation>&amp;Wo?</translation>
        </message>
    </context>
    <context>
        <name>Unknot::JournalList</name>
        <message>
            <source>Sessions</source>
            <translation>Sitzungen</translation>
        </message>
    </context>
    <context>
        <name>Unknot::JournalModel</name>
        <message>
            <source>Entry %1 is damaged</source>
            <extracomment>%1 is a number</extracomment>
            <translation>Eintrag %1 ist beschädigt</translation>
        </message>
        <message>
            <source>It is kept as it is, and not counted.</source>
            <translation>Er bleibt, wie er ist, und zählt nicht mit.</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>%1 is a length such as "6 minutes", %2 is such as "Finished"</extracomment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>Unknot::JournalPage</name>
        <message>
            <source>Table for spreadsheets (*.csv)</source>
            <translation>Tabelle (*.csv)</translation>
        </message>
        <message>
            <source>JSON for other programs (*.json)</source>
            <translation>JSON für andere Programme (*.json)</translation>
        </message>
        <message>
            <source>Save the journal</source>
            <translation>Tagebuch speichern</translation>
        </message>
        <message>
            <source>Nothing here yet. Every session that you start is noted here, finished or not. It stays on this computer.</source>
            <translation>Noch nichts da. Jede Sitzung, die Sie starten, wird hier vermerkt, abgeschlossen oder nicht. Sie bleibt auf diesem Computer.</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Tagebuch</translation>
        </message>
        <message>
            <source>Save as a &amp;table…</source>
            <translation>Als &amp;Tabelle speichern…</translation>
        </message>
        <message>
            <source>&amp;Erase everything…</source>
            <translation>Alles &amp;löschen…</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <extracomment>%1 is the path of a file.</extracomment>
            <translation>Gespeichert als %1</translation>
        </message>
        <message>
            <source>Erase every session, with all backups? This cannot be undone.</source>
            <translation>Alle Sitzungen löschen, mit allen Sicherungen? Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>Erase e&amp;verything</source>
            <translation>All&amp;es löschen</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>&amp;Behalten</translation>
        </message>
    </context>
    <context>
        <name>Unknot::LookCard</name>
        <message>
            <source>Look</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Schriftgröße</translation>
        </message>
        <message>
            <source>&amp;Still pictures</source>
            <translation>Stehende &amp;Bilder</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Farben</translation>
        </message>
        <message>
            <source>L&amp;anguage</source>
            <translation>&amp;Sprache</translation>
        </message>
        <message>
            <source>Te&amp;xt size</source>
            <translation>Schrift&amp;größe</translation>
        </message>
    </context>
    <context>
        <name>Unknot::MomentSlider</name>
        <message>
            <source>Moment of the movement</source>
            <translation>Moment der Bewegung</translation>
        </message>
        <message>
            <source>at the start</source>
            <translation>am Anfang</translation>
        </message>
        <message>
            <source>at the end</source>
            <translation>am Ende</translation>
        </message>
        <message>
            <source>halfway</source>
            <translation>auf halbem Weg</translation>
        </message>
        <message>
            <source>%1 per cent of the way</source>
            <extracomment>How far a movement has come. %1 is a number from 1 to 99.</extracomment>
            <translation>%1 Prozent des Wegs</translation>
        </message>
    </context>
    <context>
        <name>Unknot::Narrator</name>
        <message>
            <source>%1 left</source>
            <extracomment>Read out. %1 is such as "10 seconds".</extracomment>
            <translation>Noch %1</translation>
        </message>
    </context>
    <context>
        <name>Unknot::Pages</name>
        <message>
            <source>Find</source>
            <translation>Finden</translation>
        </message>
        <message>
            <source>Routines</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Wissen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>When to get help</source>
            <translation>Wann Hilfe nötig ist</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Willkommen</translation>
        </message>
        <message>
            <source>Before you start</source>
            <translation>Bevor Sie beginnen</translation>
        </message>
        <message>
            <source>Print %1</source>
            <extracomment>Title of the window. %1 is the name of a routine.</extracomment>
            <translation>Drucken: %1</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Tagebuch</translation>
        </message>
    </context>
    <context>
        <name>Unknot::PercentSlider</name>
        <message>
            <source>%1 %</source>
            <extracomment>A number of per cent, with a no-break space.</extracomment>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>Unknot::PersonCard</name>
        <message>
            <source>Person in the pictures</source>
            <translation>Person in den Bildern</translation>
        </message>
        <message>
            <source>Skin</source>
            <translation>Haut</translation>
        </message>
        <message>
            <source>Very light</source>
            <translation>Sehr hell</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>Tan</source>
            <translation>Hellbraun</translation>
        </message>
        <message>
            <source>Brown</source>
            <translation>Braun</translation>
        </message>
        <message>
            <source>Deep brown</source>
            <translation>Dunkelbraun</translation>
        </message>
        <message>
            <source>Hair</source>
            <extracomment>Colours of hair</extracomment>
            <translation>Haare</translation>
        </message>
        <message>
            <source>Brown</source>
            <comment>hair</comment>
            <translation>Braun</translation>
        </message>
        <message>
            <source>Black</source>
            <translation>Schwarz</translation>
        </message>
        <message>
            <source>Fair</source>
            <translation>Blond</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Grau</translation>
        </message>
        <message>
            <source>Clothes</source>
            <extracomment>Colours of clothes</extracomment>
            <translation>Kleidung</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Petrol</translation>
        </message>
        <message>
            <source>Plum</source>
            <translation>Pflaume</translation>
        </message>
        <message>
            <source>Sand</source>
            <translation>Sand</translation>
        </message>
        <message>
            <source>S&amp;kin</source>
            <translation>Ha&amp;ut</translation>
        </message>
        <message>
            <source>C&amp;lothes</source>
            <translation>&amp;Kleidung</translation>
        </message>
        <message>
            <source>Narrow</source>
            <translation>Schmal</translation>
        </message>
        <message>
            <source>Broad</source>
            <translation>Breit</translation>
        </message>
        <message>
            <source>&amp;Build</source>
            <translation>Kör&amp;perbau</translation>
        </message>
        <message>
            <source>Hai&amp;r</source>
            <translation>Haa&amp;re</translation>
        </message>
    </context>
    <context>
        <name>Unknot::PersonPreview</name>
        <message>
            <source>Preview of the person in the pictures</source>
            <translation>Vorschau der Person in den Bildern</translation>
        </message>
    </context>
    <context>
        <name>Unknot::PhasePanel</name>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
    </context>
    <context>
        <name>Unknot::PrecautionPanel</name>
        <message>
            <source>What I ticked</source>
            <translation>Was ich angekreuzt habe</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <extracomment>%1 is who someone is, such as "You are pregnant", %2 what that changes, in sentences</extracomment>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>%1. %2 This is about: %3.</source>
            <extracomment>As above; %3 lists the exercises of a routine that it is about</extracomment>
            <translation>%1. %2 Das betrifft: %3.</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>Unknot::PrintPage</name>
        <message>
            <source>Save as PDF</source>
            <translation>Als PDF speichern</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>Choices and preview</source>
            <translation>Auswahl und Vorschau</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Drucken…</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <extracomment>%1 is the path of a file.</extracomment>
            <translation>Gespeichert als %1</translation>
        </message>
        <message>
            <source>Save &amp;as PDF…</source>
            <translation>Als &amp;PDF speichern…</translation>
        </message>
    </context>
    <context>
        <name>Unknot::RegionList</name>
        <message>
            <source>Parts of the body</source>
            <translation>Körperregionen</translation>
        </message>
    </context>
    <context>
        <name>Unknot::RegionModel</name>
        <message>
            <source>All exercises</source>
            <translation>Alle Übungen</translation>
        </message>
    </context>
    <context>
        <name>Unknot::RegionPane</name>
        <message>
            <source>E&amp;xercises</source>
            <translation>Ü&amp;bungen</translation>
        </message>
        <message>
            <source>Where is it tight?</source>
            <translation>Wo sind Sie verspannt?</translation>
        </message>
        <message>
            <source>Point at the body or pick from the list.</source>
            <translation>Zeigen Sie auf den Körper oder wählen Sie aus der Liste.</translation>
        </message>
    </context>
    <context>
        <name>Unknot::RoutineDetail</name>
        <message>
            <source>Routines</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Total time</source>
            <translation>Gesamtzeit</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Wie oft</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Woher das stammt</translation>
        </message>
        <message>
            <source>So&amp;und</source>
            <translation>&amp;Ton</translation>
        </message>
    </context>
    <context>
        <name>Unknot::RoutineModel</name>
        <message>
            <source>, </source>
            <extracomment>Stands between two parts of the body</extracomment>
            <translation>, </translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <extracomment>On the card of a routine. %1 are parts of the body such as "Neck, Upper back"</extracomment>
            <translation>
                <numerusform>%1 und %n weitere</numerusform>
                <numerusform>%1 und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <extracomment>Read aloud: name of a routine, what parts of the body it is for, its length and steps</extracomment>
            <translation>%1, %2, %3</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) · %1</source>
            <extracomment>On the card of a routine. %1 is its length such as "about 8 min"</extracomment>
            <translation>
                <numerusform>%n Schritt · %1</numerusform>
                <numerusform>%n Schritte · %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Unknot::RoutinesPage</name>
        <message>
            <source>Routines</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Exercises that belong together, one after the other.</source>
            <translation>Übungen, die zusammengehören, eine nach der anderen.</translation>
        </message>
    </context>
    <context>
        <name>Unknot::ScoreRow</name>
        <message>
            <source>T</source>
            <extracomment>The key for ten, the number that has no key of its own: a letter of the word "ten"</extracomment>
            <translation>Z</translation>
        </message>
        <message>
            <source>0 none, 1–3 mild, 4–6 noticeable, 7–9 strong, 10 worst (key: %1)</source>
            <extracomment>%1 is the key for ten</extracomment>
            <translation>0 keine, 1–3 leicht, 4–6 spürbar, 7–9 stark, 10 am schlimmsten (Taste: %1)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>Read aloud. %1 is a number from 0 to 10, %2 its word, such as "mild"</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Key: %1</source>
            <translation>Taste: %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>%1 is a question such as "How is it now?", %2 what was answered, such as "4 (noticeable)"</extracomment>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>Unknot::ScreenWakefulness</name>
        <message>
            <source>A session is running</source>
            <extracomment>Shown by the desktop as the reason why the screen stays on.</extracomment>
            <translation>Eine Sitzung läuft</translation>
        </message>
    </context>
    <context>
        <name>Unknot::SessionButtons</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Key: arrow back</source>
            <translation>Taste: Pfeil zurück</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Key: space bar</source>
            <translation>Taste: Leertaste</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Key: arrow on</source>
            <translation>Taste: Pfeil weiter</translation>
        </message>
        <message>
            <source>10 s more</source>
            <translation>10 s mehr</translation>
        </message>
        <message>
            <source>Key: +</source>
            <translation>Taste: +</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>Nochmal</translation>
        </message>
        <message>
            <source>Key: R</source>
            <translation>Taste: R</translation>
        </message>
        <message>
            <source>This hurts</source>
            <translation>Das tut weh</translation>
        </message>
        <message>
            <source>Key: H</source>
            <translation>Taste: H</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Key: Esc</source>
            <translation>Taste: Esc</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>10 s</source>
            <extracomment>On the button that makes a phase ten seconds longer, beside a plus sign.</extracomment>
            <translation>10 s</translation>
        </message>
        <message>
            <source>Hurts</source>
            <translation>Tut weh</translation>
        </message>
        <message>
            <source>Slower</source>
            <translation>Langsamer</translation>
        </message>
        <message>
            <source>Key: comma</source>
            <translation>Taste: Komma</translation>
        </message>
        <message>
            <source>Faster</source>
            <translation>Schneller</translation>
        </message>
        <message>
            <source>Key: full stop</source>
            <translation>Taste: Punkt</translation>
        </message>
        <message>
            <source>Sides</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Which side, and when</source>
            <translation>Welche Seite, und wann</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Key: O</source>
            <translation>Taste: O</translation>
        </message>
        <message>
            <source>Sides: %1</source>
            <extracomment>%1 is such as "Left side first".</extracomment>
            <translation>Seiten: %1</translation>
        </message>
    </context>
    <context>
        <name>Unknot::SessionChoices</name>
        <message>
            <source>Tempo %1 %</source>
            <extracomment>How fast repetitions are. %1 is a number; the usual one is 100.</extracomment>
            <translation>Tempo %1 %</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Ausgelassen</translation>
        </message>
        <message>
            <source>Brought back</source>
            <translation>Wieder dabei</translation>
        </message>
        <message>
            <source>Left side first</source>
            <translation>Zuerst links</translation>
        </message>
        <message>
            <source>Right side first</source>
            <translation>Zuerst rechts</translation>
        </message>
        <message>
            <source>Left side only</source>
            <translation>Nur links</translation>
        </message>
        <message>
            <source>Right side only</source>
            <translation>Nur rechts</translation>
        </message>
        <message>
            <source>Easier version</source>
            <translation>Leichtere Übung</translation>
        </message>
    </context>
    <context>
        <name>Unknot::SessionDesktop</name>
        <message>
            <source>%1 · %2</source>
            <extracomment>What media players show as the title. %1 is an exercise, %2 a side such as "Left side".</extracomment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>Unknot::SessionDetail</name>
        <message>
            <source>Journal</source>
            <translation>Tagebuch</translation>
        </message>
        <message>
            <source>Back to the journal</source>
            <translation>Zurück zum Tagebuch</translation>
        </message>
        <message>
            <source>How it went</source>
            <translation>Wie es ging</translation>
        </message>
        <message>
            <source>What hurt</source>
            <translation>Was wehgetan hat</translation>
        </message>
        <message>
            <source>What was held</source>
            <translation>Was gehalten wurde</translation>
        </message>
        <message>
            <source>Nothing was held this time.</source>
            <translation>Diesmal wurde nichts gehalten.</translation>
        </message>
        <message>
            <source>&amp;Start again</source>
            <translation>Noch einmal &amp;starten</translation>
        </message>
    </context>
    <context>
        <name>Unknot::SessionFoot</name>
        <message>
            <source>A click or Space pauses  ·  Esc leaves full screen</source>
            <translation>Klick oder Leertaste: Pause  ·  Esc: Vollbild verlassen</translation>
        </message>
    </context>
    <context>
        <name>Unknot::SessionHead</name>
        <message>
            <source>Fill the screen</source>
            <translation>Vollbild</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Stumm schalten</translation>
        </message>
        <message>
            <source>Muted</source>
            <translation>Stumm</translation>
        </message>
        <message>
            <source>Sound on</source>
            <translation>Ton einschalten</translation>
        </message>
        <message>
            <source>Sound off</source>
            <translation>Ton aus</translation>
        </message>
        <message>
            <source>Leave full screen</source>
            <translation>Vollbild verlassen</translation>
        </message>
        <message>
            <source>Silent, as chosen</source>
            <translation>Lautlos, wie gewählt</translation>
        </message>
        <message>
            <source>Sound off: no sound program answers</source>
            <translation>Ton aus: Kein Tonprogramm antwortet</translation>
        </message>
        <message>
            <source>Voice off: no speech program answers</source>
            <translation>Stimme aus: Kein Sprachprogramm antwortet</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>Lautlos</translation>
        </message>
        <message>
            <source>Voice off</source>
            <translation>Stimme aus</translation>
        </message>
    </context>
    <context>
        <name>Unknot::SessionMenu</name>
        <message>
            <source>Si&amp;des</source>
            <translation>S&amp;eiten</translation>
        </message>
        <message>
            <source>&amp;Slower</source>
            <translation>&amp;Langsamer</translation>
        </message>
        <message>
            <source>&amp;Faster</source>
            <translation>&amp;Schneller</translation>
        </message>
        <message>
            <source>&amp;Restart this exercise</source>
            <translation>Diese Übung &amp;neu beginnen</translation>
        </message>
        <message>
            <source>&amp;Leave this exercise out</source>
            <translation>Diese Übung &amp;auslassen</translation>
        </message>
        <message>
            <source>&amp;Bring back what was left out</source>
            <translation>Ausgelassenes &amp;wieder dazunehmen</translation>
        </message>
        <message>
            <source>Sides</source>
            <translation>Seiten</translation>
        </message>
    </context>
    <context>
        <name>Unknot::SessionPage</name>
        <message>
            <source>Session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
    </context>
    <context>
        <name>Unknot::SessionPanels</name>
        <message>
            <source>How much discomfort now?</source>
            <translation>Wie stark sind die Beschwerden jetzt?</translation>
        </message>
    </context>
    <context>
        <name>Unknot::SessionSound</name>
        <message>
            <source>Left side. Breathe out. Three, two, one.</source>
            <extracomment>Spoken to hear how the voice sounds.</extracomment>
            <translation>Linke Seite. Ausatmen. Drei, zwei, eins.</translation>
        </message>
    </context>
    <context>
        <name>Unknot::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Your data</source>
            <translation>Ihre Daten</translation>
        </message>
        <message>
            <source>Everything stays in one folder on this computer. No account, no network.</source>
            <translation>Alles bleibt in einem Ordner auf diesem Computer. Kein Konto, kein Netzwerk.</translation>
        </message>
    </context>
    <context>
        <name>Unknot::SheetForm</name>
        <message>
            <source>Pict&amp;ures</source>
            <translation>&amp;Bilder</translation>
        </message>
        <message>
            <source>Ink sa&amp;ver</source>
            <translation>Tinte &amp;sparen</translation>
        </message>
        <message>
            <source>As planned</source>
            <translation>Wie geplant</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>Four a page</source>
            <translation>Vier pro Seite</translation>
        </message>
        <message>
            <source>Two a page</source>
            <translation>Zwei pro Seite</translation>
        </message>
        <message>
            <source>One a page</source>
            <translation>Eine pro Seite</translation>
        </message>
        <message>
            <source>Six a page, in brief</source>
            <translation>Sechs pro Seite, kurz gefasst</translation>
        </message>
        <message>
            <source>Large print</source>
            <translation>Große Schrift</translation>
        </message>
        <message>
            <source>&amp;Size</source>
            <translation>&amp;Größe</translation>
        </message>
        <message>
            <source>&amp;Days to tick</source>
            <translation>&amp;Tage zum Abhaken</translation>
        </message>
        <message>
            <source>&amp;Times a day to tick</source>
            <translation>&amp;Mal pro Tag zum Abhaken</translation>
        </message>
        <message>
            <source>T&amp;itle</source>
            <translation>T&amp;itel</translation>
        </message>
        <message>
            <source>&amp;Note to the person</source>
            <translation>&amp;Notiz für die Person</translation>
        </message>
        <message>
            <source>Pap&amp;er</source>
            <translation>Papie&amp;r</translation>
        </message>
    </context>
    <context>
        <name>Unknot::SheetPreview</name>
        <message numerus="yes">
            <source>Preview, %n page(s)</source>
            <translation>
                <numerusform>Vorschau, %n Seite</numerusform>
                <numerusform>Vorschau, %n Seiten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Unknot::Sidebar</name>
        <message>
            <source>Unknot</source>
            <translation>Unknot</translation>
        </message>
        <message>
            <source>When to get &amp;help</source>
            <translation>Wann &amp;Hilfe nötig ist</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Bereiche</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Finden</translation>
        </message>
        <message>
            <source>Routines</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Wissen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>When to get help</source>
            <translation>Wann Hilfe nötig ist</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Tagebuch</translation>
        </message>
    </context>
    <context>
        <name>Unknot::SoundCard</name>
        <message>
            <source>Sound</source>
            <translation>Ton</translation>
        </message>
        <message>
            <source>&amp;Muted for now</source>
            <translation>&amp;Vorerst stumm</translation>
        </message>
        <message>
            <source>Volume of tones</source>
            <translation>Lautstärke der Töne</translation>
        </message>
        <message>
            <source>Li&amp;ght up with each cue</source>
            <translation>Bei jedem Signal &amp;aufleuchten</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>%1 s before</source>
            <extracomment>How long before a cue. %1 is such as "0.5".</extracomment>
            <translation>%1 s vorher</translation>
        </message>
        <message>
            <source>Leave alone</source>
            <translation>Laufen lassen</translation>
        </message>
        <message>
            <source>Pause during a session</source>
            <translation>Während einer Sitzung anhalten</translation>
        </message>
        <message>
            <source>C&amp;ues by</source>
            <translation>Signale &amp;durch</translation>
        </message>
        <message>
            <source>&amp;Volume of tones</source>
            <translation>&amp;Lautstärke der Töne</translation>
        </message>
        <message>
            <source>&amp;Wake headphones</source>
            <translation>Kopfhörer we&amp;cken</translation>
        </message>
        <message>
            <source>Some wireless headphones fall asleep and swallow the start of a sound. If you miss the first word or tone, wake them before each cue.</source>
            <translation>Manche kabellosen Kopfhörer schlafen ein und verschlucken den Anfang eines Tons. Wenn Ihnen das erste Wort oder der erste Ton fehlt, wecken Sie sie vor jedem Signal.</translation>
        </message>
        <message>
            <source>Music and &amp;films</source>
            <translation>&amp;Musik und Filme</translation>
        </message>
        <message>
            <source>Sound is muted, so nothing can be heard.</source>
            <translation>Der Ton ist stumm, deshalb ist nichts zu hören.</translation>
        </message>
        <message>
            <source>The volume is at 0, so nothing can be heard.</source>
            <translation>Die Lautstärke steht auf 0, deshalb ist nichts zu hören.</translation>
        </message>
        <message>
            <source>Playing a tone …</source>
            <translation>Ein Ton wird gespielt …</translation>
        </message>
        <message>
            <source>Test soun&amp;d</source>
            <translation>Ton t&amp;esten</translation>
        </message>
    </context>
    <context>
        <name>Unknot::SoundCheck</name>
        <message>
            <source>You should have heard a tone. If not, look at the volume of your computer.</source>
            <translation>Sie sollten einen Ton gehört haben. Wenn nicht, sehen Sie nach der Lautstärke Ihres Computers.</translation>
        </message>
        <message>
            <source>You should hear the voice of your desktop (Speech Dispatcher).</source>
            <translation>Sie sollten die Stimme Ihres Desktops hören (Speech Dispatcher).</translation>
        </message>
        <message>
            <source>You should hear a voice made by eSpeak NG.</source>
            <translation>Sie sollten eine Stimme von eSpeak NG hören.</translation>
        </message>
        <message>
            <source>No sound: no sound program of your computer answers.</source>
            <translation>Kein Ton: Kein Tonprogramm Ihres Computers antwortet.</translation>
        </message>
        <message>
            <source>The tone was not played.</source>
            <translation>Der Ton wurde nicht gespielt.</translation>
        </message>
        <message>
            <source>No speech program answers that speaks this language.</source>
            <translation>Kein Sprachprogramm antwortet, das diese Sprache spricht.</translation>
        </message>
        <message>
            <source>Nothing was spoken in time.</source>
            <translation>Es wurde nicht rechtzeitig gesprochen.</translation>
        </message>
    </context>
    <context>
        <name>Unknot::StartQuestionsPage</name>
        <message>
            <source>&amp;No, none of these: start</source>
            <translation>&amp;Nein, nichts davon: beginnen</translation>
        </message>
        <message>
            <source>Before you start: %1</source>
            <extracomment>Heading of the page with questions. %1 is the name of a routine.</extracomment>
            <translation>Bevor Sie beginnen: %1</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>Yes: %1</source>
            <extracomment>%1 is the title of a question, such as "Before you press or rub"</extracomment>
            <translation>Ja: %1</translation>
        </message>
        <message>
            <source>When to get &amp;help</source>
            <translation>Wann &amp;Hilfe nötig ist</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>Do this instead</source>
            <translation>Tun Sie stattdessen das</translation>
        </message>
        <message>
            <source>&amp;No, none of these: continue</source>
            <translation>&amp;Nein, nichts davon: fortsetzen</translation>
        </message>
        <message>
            <source>N&amp;ot now</source>
            <translation>&amp;Jetzt nicht</translation>
        </message>
        <message>
            <source>If none of this is true, press Enter. If any of it is, press Escape.</source>
            <extracomment>Spoken after the questions before a session.</extracomment>
            <translation>Wenn nichts davon zutrifft, drücken Sie die Eingabetaste. Sonst drücken Sie Escape.</translation>
        </message>
    </context>
    <context>
        <name>Unknot::StatusBanner</name>
        <message>
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>Unknot::StepTile</name>
        <message>
            <source>%1. %2, %3</source>
            <extracomment>Read aloud. %1 is the number of a step, %2 the name of an exercise, %3 its dose</extracomment>
            <translation>%1. %2, %3</translation>
        </message>
        <message>
            <source>%1  %2</source>
            <extracomment>%1 is the number of a step, %2 the name of an exercise</extracomment>
            <translation>%1  %2</translation>
        </message>
    </context>
    <context>
        <name>Unknot::ThreeThingsCard</name>
        <message>
            <source>Three things to do now</source>
            <translation>Drei Dinge für jetzt</translation>
        </message>
        <message>
            <source>To do now</source>
            <translation>Für jetzt</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <translation>&amp;Start</translation>
        </message>
        <message>
            <source>%1, no equipment</source>
            <extracomment>%1 is a length of time such as "about 4 min"</extracomment>
            <translation>%1, ohne Hilfsmittel</translation>
        </message>
        <message>
            <source>%1, with: %2</source>
            <extracomment>%1 is a length of time such as "about 4 min", %2 a list such as "chair, mat"</extracomment>
            <translation>%1, mit: %2</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>Unknot::TimesCard</name>
        <message>
            <source>Session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source> s</source>
            <extracomment>Stands behind a number of seconds.</extracomment>
            <translation> s</translation>
        </message>
        <message>
            <source>Left first</source>
            <translation>Links zuerst</translation>
        </message>
        <message>
            <source>Right first</source>
            <translation>Rechts zuerst</translation>
        </message>
        <message>
            <source>Time to get read&amp;y</source>
            <translation>&amp;Zeit zum Vorbereiten</translation>
        </message>
        <message>
            <source>&amp;Time to switch sides</source>
            <translation>Zeit zum Seiten&amp;wechsel</translation>
        </message>
        <message>
            <source>Side to begi&amp;n with</source>
            <translation>Reihe&amp;nfolge der Seiten</translation>
        </message>
    </context>
    <context>
        <name>Unknot::ToneRow</name>
        <message>
            <source>%1: %2</source>
            <extracomment>Read aloud: what a tone is of, such as "Hair", and its name, such as "Brown"</extracomment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>Unknot::VoiceCard</name>
        <message>
            <source>Voice</source>
            <translation>Stimme</translation>
        </message>
        <message>
            <source>Volume of the voice</source>
            <translation>Lautstärke der Stimme</translation>
        </message>
        <message>
            <source>The usual one</source>
            <translation>Die übliche</translation>
        </message>
        <message>
            <source>Much slower</source>
            <translation>Viel langsamer</translation>
        </message>
        <message>
            <source>Slower</source>
            <translation>Langsamer</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>Üblich</translation>
        </message>
        <message>
            <source>Faster</source>
            <translation>Schneller</translation>
        </message>
        <message>
            <source>Much faster</source>
            <translation>Viel schneller</translation>
        </message>
        <message>
            <source>No speech program answers that speaks your language. Tones go on without it. Installing speech-dispatcher or espeak-ng gives Unknot a voice.</source>
            <translation>Kein Sprachprogramm antwortet, das Ihre Sprache spricht. Töne gibt es auch ohne. Mit speech-dispatcher oder espeak-ng bekommt Unknot eine Stimme.</translation>
        </message>
        <message>
            <source>Vo&amp;ice</source>
            <translation>St&amp;imme</translation>
        </message>
        <message>
            <source>S&amp;peed</source>
            <translation>Temp&amp;o</translation>
        </message>
        <message>
            <source>V&amp;olume of the voice</source>
            <translation>Lautst&amp;ärke der Stimme</translation>
        </message>
        <message>
            <source>Sound is muted, so nothing can be heard.</source>
            <translation>Der Ton ist stumm, deshalb ist nichts zu hören.</translation>
        </message>
        <message>
            <source>The volume is at 0, so nothing can be heard.</source>
            <translation>Die Lautstärke steht auf 0, deshalb ist nichts zu hören.</translation>
        </message>
        <message>
            <source>Speaking …</source>
            <translation>Es wird gesprochen …</translation>
        </message>
        <message>
            <source>T&amp;est voice</source>
            <translation>S&amp;timme testen</translation>
        </message>
    </context>
    <context>
        <name>Unknot::WindowBanner</name>
        <message>
            <source>%1 was cut short. You can go on where it stopped.</source>
            <extracomment>%1 is the name of a routine.</extracomment>
            <translation>„%1“ wurde unterbrochen. Sie können dort weitermachen, wo Sie aufgehört haben.</translation>
        </message>
        <message>
            <source>&amp;Continue there</source>
            <translation>Dort f&amp;ortsetzen</translation>
        </message>
        <message>
            <source>&amp;Not now</source>
            <translation>&amp;Jetzt nicht</translation>
        </message>
        <message>
            <source>You began 2 weeks ago. No real relief yet, or a knot that stays or comes back? Then see someone. A physical therapist is a good first stop.</source>
            <translation>Sie haben vor 2 Wochen angefangen. Noch keine rechte Besserung, oder ein Knoten, der bleibt oder wiederkommt? Dann lassen Sie es abklären. Die Physiotherapie ist eine gute erste Anlaufstelle.</translation>
        </message>
        <message>
            <source>&amp;When to see someone</source>
            <translation>Wann &amp;Rat holen</translation>
        </message>
        <message>
            <source>A session is not over yet. End it and start %1?</source>
            <extracomment>%1 is the name of a routine.</extracomment>
            <translation>Eine Sitzung ist noch nicht zu Ende. Beenden und „%1“ beginnen?</translation>
        </message>
        <message>
            <source>&amp;End it and start the other</source>
            <translation>Beenden und die &amp;andere beginnen</translation>
        </message>
        <message>
            <source>Sta&amp;y in this session</source>
            <translation>In dieser Sitzung &amp;bleiben</translation>
        </message>
        <message>
            <source>A session is running. Close Unknot anyway? You can go on with it next time.</source>
            <translation>Eine Sitzung läuft. Unknot trotzdem schließen? Sie können sie beim nächsten Mal fortsetzen.</translation>
        </message>
        <message>
            <source>&amp;Close Unknot</source>
            <translation>Unknot s&amp;chließen</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 is an exercise that goes on elsewhere, %2 what to do now, such as "Take it off".</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>&amp;Show the session</source>
            <translation>Sitzung &amp;zeigen</translation>
        </message>
    </context>
    <context>
        <name>UpcomingWords</name>
        <message>
            <source>Next: done</source>
            <translation>Gleich: fertig</translation>
        </message>
        <message>
            <source>This is the last one.</source>
            <translation>Das ist der letzte Teil.</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <extracomment>What comes next in a session. %1 is the name of an exercise.</extracomment>
            <translation>Gleich: %1</translation>
        </message>
        <message>
            <source>Next: set %1 of %2, left side</source>
            <translation>Gleich: Durchgang %1 von %2, linke Seite</translation>
        </message>
        <message>
            <source>Next: set %1 of %2, right side</source>
            <translation>Gleich: Durchgang %1 von %2, rechte Seite</translation>
        </message>
        <message>
            <source>Next: set %1 of %2</source>
            <translation>Gleich: Durchgang %1 von %2</translation>
        </message>
        <message>
            <source>Next: Left side</source>
            <translation>Gleich: linke Seite</translation>
        </message>
        <message>
            <source>Next: Right side</source>
            <translation>Gleich: rechte Seite</translation>
        </message>
        <message>
            <source>Next: Left side again</source>
            <extracomment>%1 is what to do, such as "Hold".</extracomment>
            <translation>Gleich: noch einmal linke Seite</translation>
        </message>
        <message>
            <source>Next: %1, left side</source>
            <translation>Gleich: %1, linke Seite</translation>
        </message>
        <message>
            <source>Next: Right side again</source>
            <extracomment>%1 is what to do, such as "Hold".</extracomment>
            <translation>Gleich: noch einmal rechte Seite</translation>
        </message>
        <message>
            <source>Next: %1, right side</source>
            <translation>Gleich: %1, rechte Seite</translation>
        </message>
        <message>
            <source>Next: once more</source>
            <translation>Gleich: noch einmal</translation>
        </message>
        <message>
            <source>%1, after %2 to switch</source>
            <extracomment>%1 is how much to do, such as "30 s" or "10 times"; %2 a time, such as "5 s".</extracomment>
            <translation>%1, nach %2 zum Wechseln</translation>
        </message>
        <message>
            <source>%1, after %2 to get ready</source>
            <extracomment>%1 is how much to do, such as "30 s" or "10 times"; %2 a time, such as "5 s".</extracomment>
            <translation>%1, nach %2 zum Bereitmachen</translation>
        </message>
        <message>
            <source>%1, after %2 of rest</source>
            <extracomment>%1 is how much to do, such as "30 s" or "10 times"; %2 a time, such as "5 s".</extracomment>
            <translation>%1, nach %2 Pause</translation>
        </message>
        <message>
            <source>%1, time %2 of %3</source>
            <extracomment>%1 is how much to do, such as "30 s"; it is time %2 of %3.</extracomment>
            <translation>%1, Wiederholung %2 von %3</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n‑mal</numerusform>
                <numerusform>%n‑mal</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n breath(s)</source>
            <translation>
                <numerusform>%n Atemzug</numerusform>
                <numerusform>%n Atemzüge</numerusform>
            </translation>
        </message>
        <message>
            <source>Then: %1</source>
            <extracomment>What comes after the next thing in a session. %1 is the name of an exercise.</extracomment>
            <translation>Danach: %1</translation>
        </message>
    </context>
</TS>
