// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/standinhelper.h"

#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

QString scriptOf(const StandInHelper::Manners &manners)
{
    return uR"(#!/bin/sh
if [ "$1" = --voices ]; then printf '%2'; exit; fi
echo ready
echo output %1
while read -r command first rest; do
    [ "$command" = ping ] || echo "$command $first $rest" >> "$0.log"
    case $command in
    ping) echo "pong $first" ;;
    quit) exit ;;
    %3
    esac
done
)"_s.arg(manners.output, manners.voices, manners.answers);
}

} // namespace

StandInHelper::StandInHelper(const Manners &manners)
{
    QFile script(m_folder.filePath(u"helper"_s));
    const QByteArray text = scriptOf(manners).toUtf8();
    const bool isWritten = script.open(QIODevice::WriteOnly) && script.write(text) == text.size()
        && script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (isWritten)
        m_path = script.fileName();
}

QByteArray StandInHelper::asked() const
{
    QFile log(m_path + u".log"_s);
    return log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
}

int StandInHelper::timesAsked(const QByteArray &beginning) const
{
    const QList<QByteArray> lines = asked().split('\n');
    return int(std::count_if(lines.cbegin(), lines.cend(),
                             [&](const QByteArray &line) { return line.startsWith(beginning); }));
}

} // namespace Unknot
