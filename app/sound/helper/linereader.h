// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

namespace Unknot {

/// Hands out what is written to a file descriptor, line by line, without ever waiting for it.
class LineReader : public QObject
{
    Q_OBJECT

public:
    explicit LineReader(int descriptor, QObject *parent = nullptr);

signals:
    void lineRead(const QByteArray &line);
    void ended();

private:
    void read();
    void emitLines();

    QSocketNotifier m_notifier;
    QByteArray m_unfinished;
};

} // namespace Unknot
