// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QCheckBox;

namespace Unknot {

/// A check box with a sentence that wraps.
class TickBox : public QWidget
{
    Q_OBJECT

public:
    /// `&` marks a key, as on any button.
    explicit TickBox(const QString &text, QWidget *parent = nullptr);

    bool isTicked() const;
    void setTicked(bool ticked);

signals:
    void toggled(bool ticked);

protected:
    /// The words can be pressed as well as the box.
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QCheckBox *m_box = nullptr;
};

} // namespace Unknot
