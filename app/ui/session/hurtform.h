// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exercise.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace Unknot {

class ScoreRow;
struct SessionForm;

/// How much it hurts and where, for who wants to say it.
class HurtForm : public QWidget
{
    Q_OBJECT

public:
    /// The exercise that hurts may be null.
    HurtForm(const Exercise *exercise, const SessionForm &form, QWidget *parent = nullptr);

    std::optional<int> score() const;
    std::optional<Region> where() const;

signals:
    /// The person has said something, or changed it.
    void described();

private:
    QWidget *makeWhere(const Exercise *exercise, const SessionForm &form);

    ScoreRow *m_score = nullptr;
    QComboBox *m_where = nullptr;
};

} // namespace Unknot
