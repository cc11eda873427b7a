// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filereading.h"

#include "core/jsonscan.h"
#include "core/plaintext.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

FileReading::FileReading(const QString &file, Translate translate)
    : m_file(file),
      m_translate(std::move(translate))
{
}

QJsonObject FileReading::parse(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes) {
        report({}, tr("expected at most 10 MB, found more"));
        return {};
    }
    if (const std::optional<QString> problem = JsonScan(bytes).problem()) {
        report({}, *problem);
        return {};
    }
    return parseProved(bytes);
}

QJsonObject FileReading::parseProved(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        report({}, error.errorString());
    return document.object();
}

void FileReading::refuse(const QString &path, const QString &expected, const QString &found)
{
    //: %1 such as "seconds from 5 to 30", %2 such as "45".
    report(path, tr("expected %1, found %2").arg(expected, found));
}

void FileReading::report(const QString &path, const QString &problem)
{
    constexpr qsizetype mostProblems = 20; // the rest of a file that is all wrong helps nobody
    if (m_problems.size() > mostProblems)
        return;
    const QString line = m_problems.size() == mostProblems ? tr("and more")
        : path.isEmpty()                                   ? problem
                                                           : path + u": "_s + problem;
    m_problems += shown(m_file) + u": "_s + line;
}

Failure FileReading::failure() const
{
    return {m_problems.join(u'\n'), Failure::Cause::Input};
}

} // namespace Unknot
