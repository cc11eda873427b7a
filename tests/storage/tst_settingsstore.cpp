// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/atomicsave.h"
#include "storage/datafolder.h"
#include "storage/settingsstore.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace Unknot;

class TestSettingsStore : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void withoutAFileAllIsAsByDefault();
    void bringsBackWhatWasSaved();
    void keepsTheSoundValuesOfADamagedFile();
    void keepsADamagedFileAside_data();
    void keepsADamagedFileAside();
    void losesNoEarlierDamagedFile();
    void saysWhenItCannotSave();

private:
    void put(const QByteArray &bytes);
    QByteArray content(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::optional<DataFolder> m_folder;
};

void TestSettingsStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_folder = *DataFolder::open(m_dir->path());
}

void TestSettingsStore::put(const QByteArray &bytes)
{
    QVERIFY(saveAtomically(m_folder->file(u"settings.json"_s), bytes));
}

QByteArray TestSettingsStore::content(const QString &name) const
{
    QFile file(m_folder->file(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void TestSettingsStore::withoutAFileAllIsAsByDefault()
{
    const SettingsStore::Loaded loaded = SettingsStore(*m_folder).load();
    QCOMPARE(loaded.settings, Settings());
    QCOMPARE(loaded.problem, std::nullopt);
}

void TestSettingsStore::bringsBackWhatWasSaved()
{
    Settings settings;
    settings.prepare = 7500ms;
    settings.switchSides = 0s;
    settings.firstSide = Side::Right;
    settings.cues.tones = false;
    settings.cues.silentCues = {CueKind::Halfway, CueKind::Countdown};
    settings.cues.toneVolume = 35;
    settings.muted = true;
    settings.textSize = 150;
    settings.colours = Colours::Dark;
    settings.stillPictures = true;
    settings.person = {{SkinTone::Deep, HairTone::Grey, ClothesTone::Plum}, Build::Broad};
    settings.hasReadFirstStart = true;
    settings.windowGeometry = QByteArray("\0\1\xff", 3);
    QVERIFY(SettingsStore(*m_folder).save(settings));
    const SettingsStore::Loaded loaded = SettingsStore(*m_folder).load();
    QCOMPARE(loaded.problem.value_or(Failure{}).message, QString());
    QCOMPARE(loaded.settings, settings);
}

void TestSettingsStore::keepsTheSoundValuesOfADamagedFile()
{
    put(R"({"cues": {"toneVolume": 35}, "textSize": 1000, "colours": "dark"})");
    const SettingsStore::Loaded loaded = SettingsStore(*m_folder).load();
    QCOMPARE(loaded.settings.cues.toneVolume, 35);
    QCOMPARE(loaded.settings.textSize, 100);
    QCOMPARE(loaded.settings.colours, Colours::Dark);
    QVERIFY(loaded.problem);
    QCOMPARE(loaded.problem->message,
             m_folder->file(u"settings.json"_s)
                 + u": /textSize: expected a whole number from 100 to 200, found 1000"_s);
}

void TestSettingsStore::keepsADamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("cut short") << QByteArray("{\"volume\": 3");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zeros") << QByteArray(100, '\0');
    QTest::newRow("a value out of range") << QByteArray("{\"volume\": 300}");
    QTest::newRow("a value of another version") << QByteArray("{\"voice\": \"anna\"}");
    QTest::newRow("a geometry that is none") << QByteArray("{\"windowGeometry\": \"???\"}");
}

void TestSettingsStore::keepsADamagedFileAside()
{
    QFETCH(const QByteArray, bytes);
    put(bytes);
    QVERIFY(SettingsStore(*m_folder).load().problem);
    QCOMPARE(content(u"settings.json"_s), bytes);

    QVERIFY(SettingsStore(*m_folder).save(Settings()));
    QCOMPARE(content(u"settings.json.damaged"_s), bytes);
    const SettingsStore::Loaded loaded = SettingsStore(*m_folder).load();
    QVERIFY(!loaded.problem);
    QCOMPARE(loaded.settings, Settings());
}

void TestSettingsStore::losesNoEarlierDamagedFile()
{
    for (const char *bytes : {"{first", "{second"}) {
        put(bytes);
        QVERIFY(SettingsStore(*m_folder).save(Settings()));
    }
    QCOMPARE(content(u"settings.json.damaged"_s), "{first");
    QCOMPARE(content(u"settings.json.damaged-2"_s), "{second");
}

void TestSettingsStore::saysWhenItCannotSave()
{
    QVERIFY(QDir(m_folder->path()).removeRecursively());
    const Result<void> saved = SettingsStore(*m_folder).save(Settings());
    QVERIFY(!saved);
    QCOMPARE(saved.error().message,
             m_folder->file(u"settings.json"_s) + u" could not be saved: No such file or directory"_s);
    QCOMPARE(saved.error().cause, Failure::Cause::Machine);
}

QTEST_GUILESS_MAIN(TestSettingsStore)
#include "tst_settingsstore.moc"
