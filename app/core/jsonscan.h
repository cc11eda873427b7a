// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCoreApplication>

#include <optional>

namespace Unknot {

/// Walks over a JSON text once, before it is parsed, and finds what a parser would let through or
/// refuse without a word: keys that stand twice, depth, numbers such as `2.`, half characters.
class JsonScan
{
    Q_DECLARE_TR_FUNCTIONS(JsonScan)

public:
    static constexpr int mostDepth = 16;

    explicit JsonScan(const QByteArray &bytes);

    /// The first thing that is wrong, with its line and column. None: it is sound JSON.
    std::optional<QString> problem();

private:
    // Each steps over what it is named after; false, with the problem noted, when it is not there.
    bool document();
    bool value();
    bool object();
    bool member();
    bool list();
    bool number();
    bool text(QString &decoded);
    bool textPart(QString &decoded);
    bool escape(QString &decoded);
    bool hexCharacter(ushort &unit);
    bool pairedCharacter(QString &decoded);
    bool word(const char *expected);
    bool digits();

    void skipSpace();
    bool take(char expected);
    char next() const { return m_at < m_bytes.size() ? m_bytes.at(m_at) : '\0'; }
    bool fail(const QString &words) { return failAt(m_at, words); }
    bool failAt(qsizetype at, const QString &words);
    QString found() const;

    QByteArray m_bytes;
    qsizetype m_at = 0;
    int m_depth = 0;
    QString m_problem;
};

} // namespace Unknot
