// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/ssipreader.h"

#include <QString>

#include <utility>

namespace Unknot {

namespace {

/// "249-" before a value, "249 " before the words that end a reply.
constexpr qsizetype codeLength = 3;

} // namespace

SsipReply::Kind SsipReply::kind() const
{
    if (code >= 700 && code < 800)
        return Kind::Event;
    return code >= 200 && code < 300 ? Kind::Done : Kind::Refusal;
}

std::optional<SsipReply> SsipReader::read(const QByteArray &line)
{
    if (line.size() > codeLength && line[codeLength] == '-') {
        m_values += line.mid(codeLength + 1);
        return {};
    }
    return SsipReply{.code = line.left(codeLength).toInt(), .values = std::exchange(m_values, {})};
}

std::optional<SsipVoice> ssipVoice(const QByteArray &value)
{
    const QByteArrayList fields = value.split('\t');
    if (fields.size() < 2 || fields[0].contains('+'))
        return {};
    return SsipVoice{.name = fields[0], .language = fields[1]};
}

QByteArray ssipText(const QString &text)
{
    const QByteArray line = text.simplified().toUtf8();
    return line.startsWith('.') ? '.' + line : line;
}

} // namespace Unknot
