// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/sheetoptions.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace Unknot {

/// What a person may choose about a sheet.
class SheetForm : public Card
{
    Q_OBJECT

public:
    explicit SheetForm(QWidget *parent = nullptr);

    SheetOptions options() const;
    /// For another routine: its own name as the title, and no note.
    void startAnew(const QString &routineName);

signals:
    void changed();

private:
    std::optional<TickGrid> grid() const;

    QComboBox *m_paper = nullptr;
    QComboBox *m_preset = nullptr;
    QCheckBox *m_pictures = nullptr;
    QCheckBox *m_inkSaver = nullptr;
    QSpinBox *m_days = nullptr;
    QSpinBox *m_times = nullptr;
    QLineEdit *m_title = nullptr;
    QPlainTextEdit *m_note = nullptr;
};

} // namespace Unknot
