// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings.h"
#include "ui/widgets/card.h"

#include <utility>

class QBoxLayout;
class QFormLayout;
class QLabel;

namespace Unknot {

/// Settings that belong together, under a heading, each in a row of its own.
class SettingsCard : public Card
{
    Q_OBJECT

public:
    explicit SettingsCard(const QString &title, QWidget *parent = nullptr);

    virtual void show(const Settings &settings) = 0;
    /// Puts what a person chose here into `settings`, and leaves the rest of it alone.
    virtual void writeTo(Settings &settings) const = 0;

    /// Where there is hardly any room, each field goes below its words, and nothing stands beside the rows.
    virtual void setCramped(bool cramped);

signals:
    /// A person changed something here.
    void edited();
    /// A part of it says something new, and should be seen.
    void told(QWidget *part);

protected:
    void addRow(const QString &label, QWidget *field);
    void addRow(QWidget *field);
    /// On the far side of the rows.
    void addBeside(QWidget *widget);

private:
    QBoxLayout *m_body = nullptr;
    QFormLayout *m_rows = nullptr;
    QVector<std::pair<QLabel *, QWidget *>> m_named; ///< the words of each row, and its field
};

} // namespace Unknot
