// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace Unknot {

/// A round button that narrows what is shown. When it does, it has a tick and a wash.
class FilterChip : public QToolButton
{
    Q_OBJECT

public:
    explicit FilterChip(const QString &name, QWidget *parent = nullptr);

    QString name() const { return m_name; }
    /// The words on it, which may be more than its name.
    void setWords(const QString &words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    /// Enter presses it as Space does; Down opens the menu.
    void keyPressEvent(QKeyEvent *event) override;

private:
    QFont wordsFont() const;

    QString m_name;
};

} // namespace Unknot
