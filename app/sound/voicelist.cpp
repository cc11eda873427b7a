// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/voicelist.h"

#include <QProcess>
#include <QTimer>

#include <utility>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

/// A speech service that is not there yet takes some of them to start.
constexpr auto timeToAnswer = 10s;

} // namespace

VoiceList::VoiceList(const QString &helperPath, QObject *parent)
    : QObject(parent),
      m_helperPath(helperPath)
{
}

VoiceList::~VoiceList()
{
    for (QProcess *helper : findChildren<QProcess *>()) {
        helper->disconnect(this);
        helper->kill();
        helper->waitForFinished();
    }
}

void VoiceList::ask(const QString &language)
{
    letGo();
    m_language = language;
    m_helper = new QProcess(this);
    m_helper->setStandardErrorFile(QProcess::nullDevice());
    connect(m_helper, &QProcess::finished, this, &VoiceList::readAnswer);
    connect(m_helper, &QProcess::errorOccurred, this, &VoiceList::readAnswer);
    QTimer::singleShot(timeToAnswer, m_helper, &QProcess::kill);
    m_helper->start(m_helperPath, {u"--voices"_s, language});
}

void VoiceList::letGo()
{
    QProcess *helper = std::exchange(m_helper, nullptr);
    if (!helper)
        return;
    helper->disconnect(this);
    if (helper->state() == QProcess::NotRunning) {
        helper->deleteLater();
        return;
    }
    connect(helper, &QProcess::finished, helper, &QObject::deleteLater);
    helper->kill();
}

void VoiceList::readAnswer()
{
    const QString answer = QString::fromUtf8(m_helper->readAllStandardOutput());
    letGo();
    emit listed(m_language, answer.split(u'\n', Qt::SkipEmptyParts));
}

} // namespace Unknot
