// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jsonitem.h"

#include "core/jsonseconds.h"
#include "core/nearest.h"
#include "core/plaintext.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace std::chrono;
using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

QString writtenNumber(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

bool isId(const QString &text)
{
    constexpr int mostLetters = 60;
    const auto mayStand = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    };
    return !text.isEmpty() && text.size() <= mostLetters && std::all_of(text.begin(), text.end(), mayStand);
}

} // namespace

QString JsonPlace::pointer() const
{
    const QString member = parent + u'/' + shown(key).replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
    return index < 0 ? member : member + u'/' + QString::number(index);
}

JsonItem::JsonItem(const QJsonValue &value, const JsonPlace &place, FileReading &reading)
    : m_value(value),
      m_place(place),
      m_reading(&reading)
{
}

std::optional<QString> JsonItem::id() const
{
    if (isId(m_value.toString()))
        return m_value.toString();
    refuse(tr("an id of at most 60 small letters, digits and hyphens"));
    return {};
}

std::optional<QString> JsonItem::text(const TextRules &rules) const
{
    const QString text = m_value.toString();
    const qsizetype words = rules.mostWords > 0 ? wordCount(text) : 0;
    if (!m_value.isString())
        refuse(tr("text"));
    else if (text.trimmed().isEmpty())
        refuse(tr("text"), tr("an empty one"));
    else if (text.size() > rules.mostLetters)
        refuse(tr("at most %n letter(s)", nullptr, rules.mostLetters), QString::number(text.size()));
    else if (const std::optional<char32_t> character = characterOutOfPlace(text))
        refuse(tr("text without hidden characters"), u"U+"_s + hexadecimal(*character));
    else if (rules.lines == Lines::One && text.contains(u'\n'))
        refuse(tr("text on one line"), tr("a line break"));
    else if (words > rules.mostWords)
        refuse(tr("at most %n word(s)", nullptr, rules.mostWords), QString::number(words));
    else
        return text;
    return {};
}

std::optional<int> JsonItem::whole(Range<int> limits) const
{
    const double number = m_value.toDouble();
    const bool isInside = number >= limits.least && number <= limits.most;
    if (m_value.isDouble() && isInside && std::floor(number) == number)
        return int(number);
    refuse(
        tr("a whole number from %1 to %2").arg(QString::number(limits.least), QString::number(limits.most)));
    return {};
}

std::optional<double> JsonItem::number(Range<double> limits) const
{
    const double number = m_value.toDouble();
    if (m_value.isDouble() && limits.contains(number))
        return number;
    refuse(tr("a number from %1 to %2").arg(writtenNumber(limits.least), writtenNumber(limits.most)));
    return {};
}

std::optional<JsonItem::Seconds> JsonItem::seconds(Range<Seconds> limits, const QString &reason) const
{
    // Compared as it was written, before rounding could bring it inside or overflow.
    const double seconds = m_value.toDouble();
    const bool isInside = seconds >= toSeconds(limits.least) && seconds <= toSeconds(limits.most);
    if (m_value.isDouble() && isInside)
        return milliseconds(std::llround(seconds * 1000));
    const QString expected = tr("seconds from %1 to %2").arg(written(limits.least), written(limits.most));
    refuse(reason.isEmpty() ? expected : expected + u' ' + reason);
    return {};
}

std::optional<qsizetype> JsonItem::choice(const QStringList &names) const
{
    const qsizetype place = m_value.isString() ? names.indexOf(m_value.toString()) : -1;
    if (place >= 0)
        return place;
    const QStringList meant = m_value.isString() ? nearest(m_value.toString(), names, 1) : QStringList();
    refuse(tr("one of %1").arg(names.join(u", ")),
           meant.isEmpty() ? found() : tr("%1, did you mean \"%2\"?").arg(found(), meant.first()));
    return {};
}

void JsonItem::refuse(const QString &expected) const
{
    refuse(expected, found());
}

void JsonItem::refuse(const QString &expected, const QString &found) const
{
    m_reading->refuse(path(), expected, found);
}

void JsonItem::report(const QString &problem) const
{
    m_reading->report(path(), problem);
}

QString JsonItem::written(Seconds time)
{
    return writtenNumber(toSeconds(time));
}

QString JsonItem::found() const
{
    switch (m_value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return m_value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return writtenNumber(m_value.toDouble());
    case QJsonValue::String:
        return tr("the text \"%1\"").arg(shown(m_value.toString()));
    case QJsonValue::Array:
        return tr("a list");
    case QJsonValue::Object:
        return tr("an object");
    case QJsonValue::Undefined:
        break;
    }
    return tr("nothing");
}

} // namespace Unknot
