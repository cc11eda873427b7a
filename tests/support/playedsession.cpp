// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/playedsession.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace std::chrono;
using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

/// The program tells its uptime, which is that of our steady clock.
PlayedSession::Time momentOf(const QByteArray &uptime)
{
    return PlayedSession::Time(milliseconds(uptime.toLongLong()));
}

Cue cueOf(const QJsonObject &object, int id)
{
    return {.at = milliseconds(qRound64(object[u"at"].toDouble() * 1000)),
            .kind = valueIn(cueKindNames, object[u"kind"].toString()).value_or(CueKind::Done),
            .id = id,
            .say = object[u"say"].toString(),
            .show = object[u"show"].toString()};
}

} // namespace

PlayedSession::PlayedSession(const QString &routine)
    : m_routine(routine)
{
    m_program.setReadChannel(QProcess::StandardError);
    connect(&m_program, &QProcess::readyReadStandardError, this, &PlayedSession::read);
}

QString PlayedSession::unasked(const QString &id, const QTemporaryDir &folder)
{
    QFile builtIn(QStringLiteral(UNKNOT_ROUTINES) + u'/' + id + u".json"_s);
    QFile file(folder.filePath(id + u".json"_s));
    if (!builtIn.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly))
        return {};
    QJsonObject routine = QJsonDocument::fromJson(builtIn.readAll()).object();
    routine.remove(u"askBefore"_s);
    routine.insert(u"id"_s, id + u"-unasked"_s);
    file.write(QJsonDocument(routine).toJson());
    return file.fileName();
}

PlayedSession::~PlayedSession()
{
    m_program.disconnect(this);
    m_program.kill();
    m_program.waitForFinished();
}

QString PlayedSession::dataFolder() const
{
    return m_folder.filePath(u"data"_s);
}

std::vector<Cue> PlayedSession::plan() const
{
    QProcess program;
    program.start(QStringLiteral(UNKNOT_PROGRAM), {u"plan"_s, m_routine, u"--json"_s});
    program.waitForFinished();
    const QJsonDocument plan = QJsonDocument::fromJson(program.readAllStandardOutput());
    std::vector<Cue> cues;
    const QJsonArray written = plan.object().value(u"cues"_s).toArray();
    for (const QJsonValue &cue : written)
        cues.push_back(cueOf(cue.toObject(), int(cues.size())));
    return cues;
}

void PlayedSession::start(const QJsonObject &settings, const QStringList &options)
{
    QDir().mkpath(dataFolder());
    QFile::setPermissions(dataFolder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile file(dataFolder() + u"/settings.json"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(settings).toJson());
    file.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LOGGING_RULES"_s, u"unknot.cues=true"_s);
    environment.insert(u"QT_MESSAGE_PATTERN"_s, u"%{category} %{message}"_s);
    m_program.setProcessEnvironment(environment);
    m_program.start(QStringLiteral(UNKNOT_PROGRAM),
                    options + QStringList{u"--data-dir"_s, dataFolder(), u"start"_s, m_routine});
}

void PlayedSession::read()
{
    while (m_program.canReadLine()) {
        const QList<QByteArray> words = m_program.readLine().trimmed().split(' ');
        if (words.size() >= 3 && words.first() == "unknot.cues")
            take(words[1], words[2]);
    }
}

void PlayedSession::take(const QByteArray &what, const QByteArray &value)
{
    if (what == "begun")
        m_begun = momentOf(value);
    else if (what == "over")
        m_over = momentOf(value);
    else if (what == "sounded")
        m_sounded.push_back(value.toInt());
    else if (what == "spoke")
        m_spoken.push_back(value.toInt());
    else if (what == "showed")
        m_shown.push_back(value.toInt());
    emit logged();
}

} // namespace Unknot
