// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jsonscan.h"

#include "core/plaintext.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// What the letter after a backslash stands for; none when JSON knows no such escape.
std::optional<QChar> escapedCharacter(char letter)
{
    switch (letter) {
    case '"':
    case '\\':
    case '/':
        return QLatin1Char(letter);
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    default:
        return {};
    }
}

} // namespace

JsonScan::JsonScan(const QByteArray &bytes)
    : m_bytes(bytes)
{
}

std::optional<QString> JsonScan::problem()
{
    if (document())
        return {};
    return m_problem;
}

bool JsonScan::document()
{
    if (m_bytes.startsWith("\xef\xbb\xbf"))
        return fail(tr("expected { first, found a byte order mark"));
    if (!QUtf8StringView(m_bytes).isValidUtf8())
        return failAt(0, tr("expected text in UTF-8, found other bytes"));
    skipSpace();
    if (next() != '{')
        return fail(tr("expected {, found %1").arg(found()));
    if (!object())
        return false;
    skipSpace();
    return m_at == m_bytes.size() || fail(tr("expected the end of the file, found %1").arg(found()));
}

bool JsonScan::value()
{
    QString ignored;
    switch (next()) {
    case '{':
        return object();
    case '[':
        return list();
    case '"':
        return text(ignored);
    case 't':
        return word("true");
    case 'f':
        return word("false");
    case 'n':
        return word("null");
    default:
        return number();
    }
}

bool JsonScan::object()
{
    if (++m_depth > mostDepth)
        return fail(tr("expected at most %1 levels of nesting, found more").arg(mostDepth));
    take('{');
    QSet<QString> keys;
    for (skipSpace(); !take('}'); skipSpace()) {
        if (!keys.isEmpty() && !take(','))
            return fail(tr("expected , or }, found %1").arg(found()));
        skipSpace();
        const qsizetype keyAt = m_at;
        QString key;
        if (!text(key))
            return false;
        if (keys.contains(key))
            return failAt(keyAt, tr("expected each key once, found \"%1\" again").arg(shown(key)));
        keys.insert(key);
        if (!member())
            return false;
    }
    --m_depth;
    return true;
}

/// What follows a key: the colon and the value.
bool JsonScan::member()
{
    skipSpace();
    if (!take(':'))
        return fail(tr("expected :, found %1").arg(found()));
    skipSpace();
    return value();
}

bool JsonScan::list()
{
    if (++m_depth > mostDepth)
        return fail(tr("expected at most %1 levels of nesting, found more").arg(mostDepth));
    take('[');
    bool isFirst = true;
    for (skipSpace(); !take(']'); skipSpace()) {
        if (!isFirst && !take(','))
            return fail(tr("expected , or ], found %1").arg(found()));
        isFirst = false;
        skipSpace();
        if (!value())
            return false;
    }
    --m_depth;
    return true;
}

bool JsonScan::number()
{
    const qsizetype start = m_at;
    take('-');
    if (!isDigit(next()))
        return fail(tr("expected a value, found %1").arg(found()));
    if (!take('0') && !digits())
        return false;
    if (take('.') && !digits())
        return false;
    if (take('e') || take('E')) {
        if (!take('+'))
            take('-');
        if (!digits())
            return false;
    }
    bool isRepresentable = false;
    m_bytes.mid(start, m_at - start).toDouble(&isRepresentable);
    return isRepresentable
        || failAt(start, tr("expected a number that can be counted with, found one beyond all bounds"));
}

bool JsonScan::digits()
{
    if (!isDigit(next()))
        return fail(tr("expected a digit, found %1").arg(found()));
    while (isDigit(next()))
        ++m_at;
    return true;
}

bool JsonScan::text(QString &decoded)
{
    if (!take('"'))
        return fail(tr("expected \", found %1").arg(found()));
    while (!take('"')) {
        if (!textPart(decoded))
            return false;
    }
    return true;
}

/// A run of plain characters, or one escape.
bool JsonScan::textPart(QString &decoded)
{
    if (next() == '\\')
        return escape(decoded);
    const qsizetype start = m_at;
    while (m_at < m_bytes.size() && next() != '"' && next() != '\\' && uchar(next()) >= 0x20)
        ++m_at;
    if (m_at == start)
        return fail(tr("expected text that ends with \", found %1").arg(found()));
    decoded += QString::fromUtf8(m_bytes.constData() + start, m_at - start);
    return true;
}

bool JsonScan::escape(QString &decoded)
{
    take('\\');
    if (take('u'))
        return pairedCharacter(decoded);
    const std::optional<QChar> character = escapedCharacter(next());
    if (!character)
        return fail(tr("expected one of \" \\ / b f n r t u after \\, found %1").arg(found()));
    decoded += *character;
    ++m_at;
    return true;
}

/// The rest of \uXXXX, and of the second half that has to follow a first one.
bool JsonScan::pairedCharacter(QString &decoded)
{
    const qsizetype start = m_at - 2;
    ushort unit = 0;
    if (!hexCharacter(unit))
        return false;
    if (unit == 0 || QChar::isLowSurrogate(unit))
        return failAt(start, tr("expected a whole character, found \\u%1").arg(hexadecimal(unit)));
    decoded += QChar(unit);
    if (!QChar::isHighSurrogate(unit))
        return true;
    ushort second = 0;
    if (take('\\') && take('u') && hexCharacter(second) && QChar::isLowSurrogate(second)) {
        decoded += QChar(second);
        return true;
    }
    return failAt(start, tr("expected a whole character, found half of one: \\u%1").arg(hexadecimal(unit)));
}

bool JsonScan::hexCharacter(ushort &unit)
{
    bool isHex = false;
    const QByteArray four = m_bytes.mid(m_at, 4);
    const bool hasSign = four.startsWith('+') || four.startsWith('-') || four.startsWith(' ');
    unit = four.toUShort(&isHex, 16);
    if (!isHex || hasSign || four.size() < 4)
        return fail(tr("expected four hexadecimal digits after \\u, found %1").arg(found()));
    m_at += 4;
    return true;
}

bool JsonScan::word(const char *expected)
{
    const QByteArrayView whole(expected);
    if (QByteArrayView(m_bytes).sliced(m_at).startsWith(whole)) {
        m_at += whole.size();
        return true;
    }
    return fail(tr("expected a value, found %1").arg(found()));
}

void JsonScan::skipSpace()
{
    while (next() == ' ' || next() == '\n' || next() == '\r' || next() == '\t')
        ++m_at;
}

bool JsonScan::take(char expected)
{
    // Compared by place, since a NUL byte in the file looks like next() at the end.
    if (m_at >= m_bytes.size() || m_bytes.at(m_at) != expected)
        return false;
    ++m_at;
    return true;
}

bool JsonScan::failAt(qsizetype at, const QString &words)
{
    if (!m_problem.isEmpty())
        return false;
    const QByteArray before = m_bytes.left(at);
    const QByteArray line = before.mid(before.lastIndexOf('\n') + 1);
    //: %1 and %2 are numbers, %3 says what was expected and found there.
    m_problem = tr("line %1, column %2: %3")
                    .arg(QString::number(before.count('\n') + 1),
                         QString::number(QString::fromUtf8(line).toUcs4().size() + 1), words);
    return false;
}

QString JsonScan::found() const
{
    if (m_at >= m_bytes.size())
        return tr("the end of the file");
    const QString rest = QString::fromUtf8(m_bytes.mid(m_at, 4));
    const bool isPair = rest.size() > 1 && rest.at(0).isHighSurrogate();
    return shown(rest.left(isPair ? 2 : 1));
}

} // namespace Unknot
