// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/paintedwidget.h"

#include <QAccessibleWidget>

namespace Unknot {

namespace {

class SpokenWidget : public QAccessibleWidget
{
public:
    explicit SpokenWidget(PaintedWidget *widget)
        : QAccessibleWidget(widget, widget->spokenRole()),
          m_widget(widget)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString set = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && set.isEmpty() ? m_widget->spokenText() : set;
    }

private:
    PaintedWidget *m_widget;
};

QAccessibleInterface *makeSpokenWidget(const QString &, QObject *object)
{
    auto *widget = qobject_cast<PaintedWidget *>(object);
    return widget ? new SpokenWidget(widget) : nullptr;
}

} // namespace

PaintedWidget::PaintedWidget(QWidget *parent)
    : QWidget(parent)
{
    QAccessible::installFactory(makeSpokenWidget);
}

} // namespace Unknot
