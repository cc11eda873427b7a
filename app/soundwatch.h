// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings.h"
#include "ui/session/sessionpage.h"

#include <QObject>

namespace Unknot {

class SoundClient;

/// Says during a session what can be heard of it, and why not all of it.
class SoundWatch : public QObject
{
    Q_OBJECT

public:
    /// The client outlives this object.
    explicit SoundWatch(const SoundClient &client, QObject *parent = nullptr);

    void setSettings(const Settings &settings);
    /// A session of this routine begins; sound has been asked for.
    void begin(const QString &routineId);
    void end();

    SessionPage::Sound sound() const;

signals:
    void changed(Unknot::SessionPage::Sound sound);

private:
    void tell();

    const SoundClient &m_client;
    Settings m_settings;
    QString m_routineId;
};

} // namespace Unknot
