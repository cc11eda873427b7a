// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sound/helper/dispatcherspeaker.h"

#include <QObject>
#include <QString>

namespace Unknot {

/// Prints the names of the voices for a language, one a line: those of the first way to speak that has any.
class VoicePrinter : public QObject
{
    Q_OBJECT

public:
    explicit VoicePrinter(const QString &language, QObject *parent = nullptr);

    void start() { m_dispatcher.prepare(); }

signals:
    void finished();

private:
    void print();

    QString m_language;
    DispatcherSpeaker m_dispatcher;
};

} // namespace Unknot
