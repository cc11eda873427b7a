// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jsonfields.h"

#include "core/nearest.h"

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

JsonFields::JsonFields(const QJsonObject &object, const QString &path, FileReading &reading)
    : m_object(object),
      m_path(path),
      m_reading(&reading)
{
}

bool JsonFields::has(const QString &key)
{
    noteAsked(key);
    return m_object.contains(key);
}

bool JsonFields::isNull(const QString &key)
{
    return has(key) && m_object.value(key).isNull();
}

QString JsonFields::id(const QString &key)
{
    return item(key).id().value_or(QString());
}

template <typename Read>
QStringList JsonFields::knownAmong(const QVector<JsonItem> &entries, const QStringList &known,
                                   const QString &what, const Read &read)
{
    QStringList names;
    for (const JsonItem &entry : entries) {
        const std::optional<QString> name = read(entry);
        if (!name)
            continue;
        if (names.contains(*name))
            entry.refuse(tr("each only once"), tr("\"%1\" again").arg(*name));
        else if (!known.contains(*name))
            //: %1 is a word such as "muscles".
            entry.refuse(tr("known %1").arg(what), withSuggestion(*name, known));
        names += *name;
    }
    return names;
}

QStringList JsonFields::ids(const QString &key, Range<int> count)
{
    QStringList ids;
    const QVector<JsonItem> entries = items(key, count, tr("a list of ids"));
    for (const JsonItem &entry : entries) {
        const std::optional<QString> id = entry.id();
        if (id && ids.contains(*id))
            entry.refuse(tr("each only once"), tr("\"%1\" again").arg(*id));
        else if (id)
            ids += *id;
    }
    return ids;
}

QStringList JsonFields::knownIds(const QString &key, Range<int> count, const QStringList &known,
                                 const QString &what)
{
    return knownAmong(items(key, count, tr("a list of ids")), known, what,
                      [](const JsonItem &entry) { return entry.id(); });
}

std::optional<QString> JsonFields::knownName(const QString &key, const QStringList &known,
                                             const QString &what)
{
    const std::optional<QString> name = item(key).text(nameRules);
    if (!name || known.contains(*name))
        return name;
    refuseUnknown(key, what, *name, known);
    return {};
}

QStringList JsonFields::knownNames(const QString &key, Range<int> count, const QStringList &known,
                                   const QString &what)
{
    return knownAmong(items(key, count, tr("a list of names")), known, what,
                      [](const JsonItem &entry) { return entry.text(nameRules); });
}

QString JsonFields::text(const QString &key, const TextRules &rules, const Fallback<QString> &fallback)
{
    if (isLeftOut(key, fallback.has_value()))
        return *fallback;
    return m_reading->translated(plainText(key, rules));
}

QStringList JsonFields::texts(const QString &key, Range<int> count, const TextRules &rules)
{
    QStringList texts;
    const QVector<JsonItem> entries = items(key, count, tr("a list of texts"));
    for (const JsonItem &entry : entries) {
        if (const std::optional<QString> text = entry.text(rules))
            texts += m_reading->translated(*text);
    }
    return texts;
}

QString JsonFields::plainText(const QString &key, const TextRules &rules, const Fallback<QString> &fallback)
{
    if (isLeftOut(key, fallback.has_value()))
        return *fallback;
    return item(key).text(rules).value_or(QString());
}

bool JsonFields::flag(const QString &key, const Fallback<bool> &fallback)
{
    if (isLeftOut(key, fallback.has_value()))
        return *fallback;
    const JsonItem entry = item(key);
    if (!entry.value().isBool())
        entry.refuse(tr("true or false"));
    return entry.value().toBool(fallback.value_or(false));
}

int JsonFields::whole(const QString &key, Range<int> limits, const Fallback<int> &fallback)
{
    if (isLeftOut(key, fallback.has_value()))
        return *fallback;
    return item(key).whole(limits).value_or(fallback.value_or(limits.least));
}

double JsonFields::number(const QString &key, Range<double> limits, const Fallback<double> &fallback)
{
    if (isLeftOut(key, fallback.has_value()))
        return *fallback;
    return item(key).number(limits).value_or(fallback.value_or(limits.least));
}

QVector<double> JsonFields::numbers(const QString &key, int count, Range<double> limits)
{
    QVector<double> numbers;
    const QVector<JsonItem> entries = items(key, {count, count}, tr("a list of %1 numbers").arg(count));
    for (const JsonItem &entry : entries)
        numbers += entry.number(limits).value_or(limits.least);
    numbers.resize(count);
    return numbers;
}

JsonFields::Seconds JsonFields::seconds(const QString &key, Range<Seconds> limits,
                                        const Fallback<Seconds> &fallback, const QString &reason)
{
    if (isLeftOut(key, fallback.has_value()))
        return *fallback;
    return item(key).seconds(limits, reason).value_or(fallback.value_or(limits.least));
}

template <typename T, typename Read>
std::optional<Range<T>> JsonFields::range(const QString &key, const QString &expected, const Read &read)
{
    if (isLeftOut(key, true))
        return {};
    const QVector<JsonItem> ends = items(key, {2, 2}, expected);
    if (ends.isEmpty())
        return {};
    const std::optional<T> least = read(ends.first());
    const std::optional<T> most = read(ends.last());
    if (!least || !most)
        return {};
    if (*least > *most)
        refuse(key, tr("the least before the most"), tr("them the other way round"));
    return Range<T>{*least, *most};
}

std::optional<Range<int>> JsonFields::wholeRange(const QString &key, Range<int> limits)
{
    return range<int>(key, tr("a list of the least and the most"),
                      [limits](const JsonItem &end) { return end.whole(limits); });
}

std::optional<Range<JsonFields::Seconds>> JsonFields::secondsRange(const QString &key, Range<Seconds> limits,
                                                                   const QString &reason)
{
    return range<Seconds>(key, tr("a list of the least and the most seconds"),
                          [&](const JsonItem &end) { return end.seconds(limits, reason); });
}

JsonFields JsonFields::object(const QString &key)
{
    const JsonItem entry = item(key);
    if (!entry.value().isObject())
        entry.refuse(tr("an object"));
    return {entry.value().toObject(), entry.path(), *m_reading};
}

QVector<JsonFields> JsonFields::objects(const QString &key, Range<int> count)
{
    QVector<JsonFields> all;
    const QVector<JsonItem> entries = items(key, count, tr("a list of objects"));
    for (const JsonItem &entry : entries) {
        if (entry.value().isObject())
            all += JsonFields(entry.value().toObject(), entry.path(), *m_reading);
        else
            entry.refuse(tr("an object"));
    }
    return all;
}

void JsonFields::refuseOthers()
{
    const QStringList keys = m_object.keys();
    for (const QString &key : keys) {
        if (!m_asked.contains(key))
            refuseOther(key);
    }
}

void JsonFields::refuseOther(const QString &key)
{
    QStringList unused = m_asked;
    unused.removeIf([this](const QString &asked) { return m_object.contains(asked); });
    const QStringList meant = nearest(key, unused, 1);
    m_reading->report(JsonPlace{m_path, key}.pointer(),
                      meant.isEmpty() ? tr("unknown key, expected only %1").arg(m_asked.join(u", "))
                                      : tr("unknown key, did you mean \"%1\"?").arg(meant.first()));
}

void JsonFields::refuseUnknown(const QString &key, const QString &expected, const QString &id,
                               const QStringList &known)
{
    refuse(key, expected, withSuggestion(id, known));
}

QString JsonFields::withSuggestion(const QString &id, const QStringList &known)
{
    const QStringList meant = nearest(id, known, 1);
    return meant.isEmpty() ? tr("\"%1\"").arg(id) : tr("\"%1\", did you mean \"%2\"?").arg(id, meant.first());
}

void JsonFields::refuse(const QString &key, const QString &expected, const QString &found)
{
    m_reading->refuse(JsonPlace{m_path, key}.pointer(), expected, found);
}

JsonItem JsonFields::item(const QString &key)
{
    noteAsked(key);
    return {m_object.value(key), {m_path, key}, *m_reading};
}

void JsonFields::noteAsked(const QString &key)
{
    if (!m_asked.contains(key))
        m_asked += key;
}

bool JsonFields::isLeftOut(const QString &key, bool mayBeMissing)
{
    return mayBeMissing && !has(key);
}

QVector<JsonItem> JsonFields::items(const QString &key, Range<int> count, const QString &expected)
{
    const JsonItem whole = item(key);
    const QJsonArray array = whole.value().toArray();
    if (!whole.value().isArray()) {
        whole.refuse(expected);
        return {};
    }
    if (array.size() < count.least || array.size() > count.most) {
        const QString limit = array.size() < count.least ? tr("at least %n in the list", nullptr, count.least)
                                                         : tr("at most %n in the list", nullptr, count.most);
        whole.refuse(limit, QString::number(array.size()));
        return {};
    }
    QVector<JsonItem> entries;
    entries.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i)
        entries += JsonItem(array.at(i), {m_path, key, i}, *m_reading);
    return entries;
}

QVector<qsizetype> JsonFields::choicePlaces(const QString &key, const QStringList &names, Range<int> count)
{
    QVector<qsizetype> places;
    const QVector<JsonItem> entries = items(key, count, tr("a list of %1").arg(names.join(u", ")));
    for (const JsonItem &entry : entries) {
        const std::optional<qsizetype> place = entry.choice(names);
        if (place && places.contains(*place))
            entry.refuse(tr("each only once"), tr("\"%1\" again").arg(names.at(*place)));
        else if (place)
            places += *place;
    }
    return places;
}

} // namespace Unknot
