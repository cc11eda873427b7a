// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/movement.h"
#include "ui/widgets/paintedwidget.h"

namespace Unknot {

/// The person in the pictures, as somebody who just stands there.
class PersonPreview : public PaintedWidget
{
    Q_OBJECT

public:
    explicit PersonPreview(QWidget *parent = nullptr);

    const DrawnPerson &person() const { return m_person; }
    void setPerson(const DrawnPerson &person);

    QAccessible::Role spokenRole() const override { return QAccessible::Graphic; }
    QString spokenText() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DrawnPerson m_person;
    Movement m_standing;
};

} // namespace Unknot
