// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/shingles.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

constexpr qsizetype wordsInARun = 7;

QStringList wordsForRuns(const QString &text)
{
    static const QRegularExpression word(u"[a-z0-9]+('[a-z]+)?"_s);
    QStringList words;
    const QString plain = text.toLower().replace(u'’', u'\'');
    for (auto match = word.globalMatch(plain); match.hasNext();)
        words += match.next().captured();
    return words;
}

} // namespace

Shingles::Shingles(const QByteArray &file)
{
    const QList<QByteArray> lines = file.split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty() && !line.startsWith('#'))
            m_hashes += line.trimmed();
    }
}

QString Shingles::copiedRun(const QString &text) const
{
    const QStringList words = wordsForRuns(text);
    for (qsizetype i = 0; i + wordsInARun <= words.size(); ++i) {
        const QString run = words.mid(i, wordsInARun).join(u' ');
        if (m_hashes.contains(hash(run)))
            return run;
    }
    return {};
}

QByteArray Shingles::hash(const QString &run)
{
    return QCryptographicHash::hash(run.toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
}

} // namespace Unknot
