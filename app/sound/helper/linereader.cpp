// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/helper/linereader.h"

#include "sound/soundcommand.h"

#include <array>

#include <cerrno>
#include <unistd.h>

namespace Unknot {

LineReader::LineReader(int descriptor, QObject *parent)
    : QObject(parent),
      m_notifier(descriptor, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &LineReader::read);
}

void LineReader::read()
{
    std::array<char, 1024> bytes;
    const ssize_t count = ::read(int(m_notifier.socket()), bytes.data(), bytes.size());
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (count <= 0) {
        m_notifier.setEnabled(false);
        emit ended();
        return;
    }
    m_unfinished.append(bytes.data(), count);
    emitLines();
}

void LineReader::emitLines()
{
    for (qsizetype end = m_unfinished.indexOf('\n'); end >= 0; end = m_unfinished.indexOf('\n')) {
        emit lineRead(m_unfinished.left(end));
        m_unfinished.remove(0, end + 1);
    }
    // What is longer comes from someone who does not speak our language.
    if (m_unfinished.size() > longestSoundLine)
        m_unfinished.clear();
}

} // namespace Unknot
