// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "acknowledger.h"

#include <unistd.h>

namespace Unknot {

Acknowledger::Acknowledger(int descriptor)
    : m_descriptor(descriptor)
{
}

void Acknowledger::saved(const QString &what) const
{
    if (m_descriptor < 0)
        return;
    const QByteArray line = what.toUtf8() + '\n';
    // Nobody is lost when the reader has gone: this is for tests only.
    [[maybe_unused]] const ssize_t written = ::write(m_descriptor, line.constData(), size_t(line.size()));
}

} // namespace Unknot
