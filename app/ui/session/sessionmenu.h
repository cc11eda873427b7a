// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/sessionchoices.h"

#include <QMenu>

class QActionGroup;

namespace Unknot {

class SessionPlayer;

/// What is wanted more seldom in a session than its buttons do: tempo, sides, and leaving something out.
class SessionMenu : public QMenu
{
    Q_OBJECT

public:
    /// The choices outlive the menu.
    explicit SessionMenu(SessionChoices &choices, QWidget *parent = nullptr);

    /// Left or right first, or only one of them: for a button of its own.
    QMenu *sides() const { return m_sides; }
    /// Those with a key of their own, for a page to listen to.
    QList<QAction *> keyed() const { return {m_slower, m_faster}; }

    /// What makes no sense for this session at this moment cannot be chosen.
    void follow(const SessionPlayer &player);

signals:
    void restartRequested();

private:
    void addSides();
    void showChosen();

    SessionChoices &m_choices;
    QString m_exerciseId;
    bool m_hasTempo = false;
    QAction *m_slower = nullptr;
    QAction *m_faster = nullptr;
    QMenu *m_sides = nullptr;
    QActionGroup *m_sidesGroup = nullptr;
    QAction *m_leaveOut = nullptr;
    QAction *m_bringBack = nullptr;
};

} // namespace Unknot
