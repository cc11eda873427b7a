// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace Unknot {

/// The bytes of a file, with the name to call it by in messages.
struct NamedBytes
{
    QString name{};
    QByteArray bytes{};
};

/// Turns an English text into the language that a library is loaded in.
using Translate = std::function<QString(const QString &english)>;

/// One file while it is read. What is wrong with it gathers here, a line each:
/// `FILE: PATH: expected this, found that`, where PATH is a JSON pointer.
class FileReading
{
    Q_DECLARE_TR_FUNCTIONS(FileReading)

public:
    static constexpr qsizetype mostBytes = 10 * 1024 * 1024;

    /// Without `translate`, texts stay as they are.
    explicit FileReading(const QString &file, Translate translate = {});

    /// The one object in the file; an empty one, with the problem noted, when the JSON is not sound.
    QJsonObject parse(const QByteArray &bytes);
    /// The same for a file of our own, whose JSON the tests have proved sound: walked over only once.
    QJsonObject parseProved(const QByteArray &bytes);

    void refuse(const QString &path, const QString &expected, const QString &found);
    /// For what is not a matter of one thing expected and another found.
    void report(const QString &path, const QString &problem);

    bool isFaultless() const { return m_problems.isEmpty(); }
    /// Every problem on a line of its own.
    Failure failure() const;

    QString translated(const QString &english) const { return m_translate ? m_translate(english) : english; }

private:
    QString m_file;
    Translate m_translate;
    QStringList m_problems;
};

} // namespace Unknot
