// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dose.h"
#include "core/filereading.h"
#include "core/textrules.h"

#include <QJsonValue>

namespace Unknot {

/// Where a value stands. Most values are sound, so the pointer is put together only when someone asks.
struct JsonPlace
{
    QString parent{}; ///< pointer to the object
    QString key{};
    qsizetype index = -1; ///< in the list of that key; of the list itself, or what is no list, -1

    /// JSON pointer (RFC 6901), made fit to be shown.
    QString pointer() const;
};

/// One value of a file, with where it stands. Each question gives the value as what was asked for, or
/// nothing after noting what was expected and what was found.
class JsonItem
{
    Q_DECLARE_TR_FUNCTIONS(JsonItem)

public:
    using Seconds = std::chrono::milliseconds; ///< written as a number of seconds

    /// `reading` outlives this.
    JsonItem(const QJsonValue &value, const JsonPlace &place, FileReading &reading);

    const QJsonValue &value() const { return m_value; }
    QString path() const { return m_place.pointer(); }

    /// Small letters, digits and hyphens.
    std::optional<QString> id() const;
    std::optional<QString> text(const TextRules &rules) const;
    std::optional<int> whole(Range<int> limits) const;
    std::optional<double> number(Range<double> limits) const;
    /// `reason` says where the limits come from, such as "for a press on a knot".
    std::optional<Seconds> seconds(Range<Seconds> limits, const QString &reason) const;
    /// The place in `names`.
    std::optional<qsizetype> choice(const QStringList &names) const;

    void refuse(const QString &expected) const;
    void refuse(const QString &expected, const QString &found) const;
    void report(const QString &problem) const;

    /// A number of seconds as it would stand in a file.
    static QString written(Seconds time);

private:
    /// What was found, in words.
    QString found() const;

    QJsonValue m_value;
    JsonPlace m_place;
    FileReading *m_reading;
};

} // namespace Unknot
