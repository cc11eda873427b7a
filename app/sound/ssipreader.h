// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

namespace Unknot {

/// What Speech Dispatcher says in its language SSIP, all lines of it: the answer to a command, or an event.
struct SsipReply
{
    enum class Kind { Done, Event, Refusal };

    int code = 0;
    QByteArrayList values{}; ///< none for most of them

    Kind kind() const;
    bool operator==(const SsipReply &) const = default;
};

/// Puts replies together from their lines.
class SsipReader
{
public:
    /// None while more lines belong to it.
    std::optional<SsipReply> read(const QByteArray &line);

private:
    QByteArrayList m_values;
};

/// A voice in the list that SSIP gives of them.
struct SsipVoice
{
    QByteArray name{};
    QByteArray language{}; ///< "de", "en-GB"

    bool operator==(const SsipVoice &) const = default;
};

/// None for what is only another timbre of a voice listed already: there are a hundred of each.
std::optional<SsipVoice> ssipVoice(const QByteArray &value);

/// A text as it is sent: nothing in it can be taken for its end.
QByteArray ssipText(const QString &text);

} // namespace Unknot
