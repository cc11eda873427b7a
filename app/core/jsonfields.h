// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/jsonitem.h"
#include "core/names.h"

#include <QJsonArray>

namespace Unknot {

/// All names of `names`, as they stand in files.
template <typename Enum, std::size_t N>
QStringList allNames(const Names<Enum, N> &names)
{
    QStringList all;
    for (const auto &entry : names)
        all += entry.second.toString();
    return all;
}

/// `values` as a list of their names.
template <typename Enum, std::size_t N>
QJsonArray namesToJson(const Names<Enum, N> &names, const QVector<Enum> &values)
{
    QJsonArray array;
    for (const Enum value : values)
        array += nameIn(names, value).toString();
    return array;
}

/// The fields of one JSON object, read strictly. What is missing, of the wrong type or out of range is
/// refused with its path and never becomes a default; the value handed back then only lets reading go on.
/// A field with a `fallback` may be missing, and is the fallback then.
class JsonFields
{
    Q_DECLARE_TR_FUNCTIONS(JsonFields)

public:
    using Seconds = JsonItem::Seconds;
    template <typename T>
    using Fallback = std::optional<T>;

    /// `reading` outlives this. The object at the top of a file has the empty path.
    JsonFields(const QJsonObject &object, const QString &path, FileReading &reading);

    /// Whoever asks knows the key: it is no unknown one then.
    bool has(const QString &key);
    bool isNull(const QString &key);

    /// The object itself, for what is kept as it is.
    const QJsonObject &asWritten() const { return m_object; }
    /// All that is there, for an object whose keys are names.
    QStringList keys() const { return m_object.keys(); }

    /// False once anything in the file was refused: rules on how values fit together have to wait then.
    bool isFaultless() const { return m_reading->isFaultless(); }

    /// An id or a key of something.
    QString id(const QString &key);
    /// Each at most once.
    QStringList ids(const QString &key, Range<int> count);
    /// Each among `known` and at most once; `what` names these in the plural, such as "muscles".
    QStringList knownIds(const QString &key, Range<int> count, const QStringList &known, const QString &what);

    /// A name as anatomy and geometry use it, such as "left_knee". None when it is refused; `what` says in
    /// the singular what it names.
    std::optional<QString> knownName(const QString &key, const QStringList &known, const QString &what);
    /// Like knownIds().
    QStringList knownNames(const QString &key, Range<int> count, const QStringList &known,
                           const QString &what);

    /// A text that a person reads, translated.
    QString text(const QString &key, const TextRules &rules = {}, const Fallback<QString> &fallback = {});
    QStringList texts(const QString &key, Range<int> count, const TextRules &rules = {});
    /// A text that is the same in all languages.
    QString plainText(const QString &key, const TextRules &rules = {},
                      const Fallback<QString> &fallback = {});

    bool flag(const QString &key, const Fallback<bool> &fallback = {});
    int whole(const QString &key, Range<int> limits, const Fallback<int> &fallback = {});
    double number(const QString &key, Range<double> limits, const Fallback<double> &fallback = {});
    /// As many as asked for, always.
    QVector<double> numbers(const QString &key, int count, Range<double> limits);
    Seconds seconds(const QString &key, Range<Seconds> limits, const Fallback<Seconds> &fallback = {},
                    const QString &reason = {});
    /// [least, most]. May be missing.
    std::optional<Range<int>> wholeRange(const QString &key, Range<int> limits);
    std::optional<Range<Seconds>> secondsRange(const QString &key, Range<Seconds> limits,
                                               const QString &reason = {});

    template <typename Enum, std::size_t N>
    Enum choice(const QString &key, const Names<Enum, N> &names, const Fallback<Enum> &fallback = {})
    {
        if (isLeftOut(key, fallback.has_value()))
            return *fallback;
        return givenChoice(key, names).value_or(fallback.value_or(names.front().first));
    }

    /// None when it is refused.
    template <typename Enum, std::size_t N>
    std::optional<Enum> givenChoice(const QString &key, const Names<Enum, N> &names)
    {
        const std::optional<qsizetype> place = item(key).choice(allNames(names));
        return place ? std::optional(names.at(std::size_t(*place)).first) : std::nullopt;
    }

    /// Each at most once.
    template <typename Enum, std::size_t N>
    QVector<Enum> choices(const QString &key, const Names<Enum, N> &names, Range<int> count)
    {
        QVector<Enum> values;
        const QVector<qsizetype> places = choicePlaces(key, allNames(names), count);
        for (const qsizetype place : places)
            values += names.at(std::size_t(place)).first;
        return values;
    }

    JsonFields object(const QString &key);
    QVector<JsonFields> objects(const QString &key, Range<int> count);

    /// Refuses every key that was not asked for. Call it last.
    void refuseOthers();

    void refuse(const QString &key, const QString &expected, const QString &found);
    /// For an id that is none of `known`: says which of them was meant, if that can be told.
    void refuseUnknown(const QString &key, const QString &expected, const QString &id,
                       const QStringList &known);

private:
    static QString withSuggestion(const QString &id, const QStringList &known);

    void noteAsked(const QString &key);
    void refuseOther(const QString &key);
    JsonItem item(const QString &key);
    /// `read` makes the name of an entry.
    template <typename Read>
    QStringList knownAmong(const QVector<JsonItem> &entries, const QStringList &known, const QString &what,
                           const Read &read);
    /// True when it is missing and may be.
    bool isLeftOut(const QString &key, bool mayBeMissing);
    /// The entries of a list. Refused as a whole when there are too few or too many of them.
    QVector<JsonItem> items(const QString &key, Range<int> count, const QString &expected);
    QVector<qsizetype> choicePlaces(const QString &key, const QStringList &names, Range<int> count);
    template <typename T, typename Read>
    std::optional<Range<T>> range(const QString &key, const QString &expected, const Read &read);

    QJsonObject m_object;
    QString m_path;
    FileReading *m_reading;
    QStringList m_asked;
};

} // namespace Unknot
