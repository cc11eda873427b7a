// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sessionrecord.h"

#include <QWidget>

class QGridLayout;

namespace Unknot {

class Button;

/// One session of the journal in full: how long each side of each exercise was held, and what was said.
class SessionDetail : public QWidget
{
    Q_OBJECT

public:
    SessionDetail(const SessionRecord &record, QDate today, QWidget *parent = nullptr);

    void takeFocus();

signals:
    void backRequested();
    /// The same routine once more.
    void startRequested(const QString &routineId);

private:
    QWidget *makeContent(QDate today);
    QWidget *makeHeld();
    QWidget *makeActions();

    SessionRecord m_record;
    Button *m_start = nullptr;
};

} // namespace Unknot
