// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace Unknot {

/// Lets through at most two flashes a second. More would be a danger to some who see them.
class FlashLimit
{
public:
    static constexpr std::chrono::milliseconds leastApart{500};

    /// Whether there may be a flash at this moment of a clock that never goes back.
    bool admits(std::chrono::milliseconds now);

private:
    std::optional<std::chrono::milliseconds> m_last;
};

/// A short light for those who do not hear a cue. It goes by real time, however fast a session is played.
class Flash : public QObject
{
    Q_OBJECT

public:
    explicit Flash(QObject *parent = nullptr);

    /// Does nothing when the last one was a moment ago.
    void light();
    bool isLit() const { return m_lit.isActive(); }

signals:
    void changed();

private:
    QElapsedTimer m_clock;
    FlashLimit m_limit;
    QTimer m_lit;
};

} // namespace Unknot
