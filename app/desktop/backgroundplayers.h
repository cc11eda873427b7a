// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QStringList>

namespace Unknot {

/// Pauses whatever other programs play, and later lets just that play again. Never waits for any of them.
class BackgroundPlayers : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundPlayers(const QDBusConnection &bus, QObject *parent = nullptr);

    void pause();
    /// A player that has been used in between is left as it is.
    void playAgain();
    /// False while answers are under way.
    bool isSettled() const { return m_openQuestions == 0; }

signals:
    void settled();

private:
    template <typename Function>
    void ask(const QDBusMessage &question, Function take);
    template <typename Function>
    void askStatus(const QString &player, Function take);
    void pauseAll(const QStringList &names);

    QDBusConnection m_bus;
    bool m_isQuiet = false;
    QStringList m_paused; ///< by us: their unique names, so that a successor is not taken for them
    int m_openQuestions = 0;
};

} // namespace Unknot
