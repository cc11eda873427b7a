// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library.h"
#include "sessionsound.h"
#include "sound/soundclient.h"
#include "support/manualclock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

/// Stands for the sound helper: writes down what it is asked, and says nothing.
constexpr auto helperScript = R"(#!/bin/sh
echo ready
echo output on
while read -r command rest; do
    case $command in
    ping) echo "pong $rest" ;;
    quit) echo quit >> "$0.log"; exit ;;
    *) echo "$command $rest" >> "$0.log" ;;
    esac
done
)";

} // namespace

/// What is asked before a session is spoken to whoever does not look, and only where a session would speak.
class SpokenBeforehandTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void isSpokenAtOnce();
    void isNotSpokenWhereASessionIsSilent_data();
    void isNotSpokenWhereASessionIsSilent();
    void endsWhenThePageIsLeft();
    void endsWhenTheSessionBegins();

private:
    QByteArray asked() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock;
    std::unique_ptr<SoundClient> m_client;
    std::unique_ptr<SessionSound> m_sound;
};

void SpokenBeforehandTest::init()
{
    m_sound.reset();
    m_client.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QFile script(m_folder->filePath(u"helper"_s));
    QVERIFY(script.open(QIODevice::WriteOnly) && script.write(helperScript) > 0);
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    script.close();
    m_client = std::make_unique<SoundClient>(script.fileName());
    m_sound = std::make_unique<SessionSound>(*m_client, m_clock);
    m_sound->setLanguage(u"en"_s);
    m_sound->setSettings(Settings());
}

QByteArray SpokenBeforehandTest::asked() const
{
    QFile log(m_folder->filePath(u"helper.log"_s));
    return log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
}

void SpokenBeforehandTest::isSpokenAtOnce()
{
    m_sound->sayBeforehand(u"Do you feel dizzy?"_s, u"neck"_s);

    QTRY_VERIFY(asked().contains("Do you feel dizzy?"));
    QVERIFY(asked().contains("prepare en"));
}

void SpokenBeforehandTest::isNotSpokenWhereASessionIsSilent_data()
{
    QTest::addColumn<bool>("muted");
    QTest::addColumn<bool>("voice");
    QTest::newRow("muted") << true << true;
    QTest::newRow("tones only") << false << false;
}

void SpokenBeforehandTest::isNotSpokenWhereASessionIsSilent()
{
    QFETCH(bool, muted);
    QFETCH(bool, voice);
    Settings settings;
    settings.muted = muted;
    settings.routineCues = {{u"neck"_s, {.tones = true, .voice = voice}}};
    m_sound->setSettings(settings);

    m_sound->sayBeforehand(u"Do you feel dizzy?"_s, u"neck"_s);

    QVERIFY(!m_client->isWarmingUp() && !m_client->isAvailable());
}

void SpokenBeforehandTest::endsWhenThePageIsLeft()
{
    m_sound->sayBeforehand(u"Do you feel dizzy?"_s, u"neck"_s);
    QTRY_VERIFY(asked().contains("Do you feel dizzy?"));

    m_sound->sayBeforehand({}, u"neck"_s);

    QVERIFY(!m_client->isAvailable());
    QTRY_VERIFY(asked().endsWith("quit\n"));
}

void SpokenBeforehandTest::endsWhenTheSessionBegins()
{
    m_sound->sayBeforehand(u"Do you feel dizzy?"_s, u"neck"_s);
    QTRY_VERIFY(asked().contains("Do you feel dizzy?"));
    Routine routine;
    routine.steps = {{.exerciseId = u"one"_s, .dose = Holds{.hold = std::chrono::seconds(30)}}};
    SessionPlayer player(Timeline::of(routine, Library()), m_clock);
    const qsizetype hushesBefore = asked().count("hush");

    m_sound->begin(player, u"neck"_s);
    m_sound->sayBeforehand({}, u"neck"_s);

    QTRY_COMPARE(asked().count("hush"), hushesBefore + 1);
    QVERIFY(m_client->isAvailable());
}

QTEST_GUILESS_MAIN(SpokenBeforehandTest)
#include "tst_spokenbeforehand.moc"
