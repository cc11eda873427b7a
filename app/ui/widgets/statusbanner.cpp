// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/statusbanner.h"

#include "ui/style/measures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"

#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QShortcut>

namespace Unknot {

namespace {

Icon bannerIcon(ToneRole tone)
{
    switch (tone) {
    case ToneRole::Danger:
        return Icon::Stop;
    case ToneRole::Caution:
        return Icon::Help;
    case ToneRole::Hold:
        return Icon::Check;
    default:
        return Icon::Info;
    }
}

QAccessibleInterface *makeSpokenBanner(const QString &, QObject *object)
{
    auto *banner = qobject_cast<StatusBanner *>(object);
    return banner ? new QAccessibleWidget(banner, QAccessible::Notification) : nullptr;
}

} // namespace

StatusBanner::StatusBanner(QWidget *parent)
    : Card(ToneRole::Accent, Edge::Ink, parent),
      m_icon(new IconLabel(Icon::Info, ToneRole::Accent)),
      m_message(new Label),
      m_actions(new FlowLayout)
{
    QAccessible::installFactory(makeSpokenBanner);
    auto *close = new IconButton(Icon::Close, tr("Close this message"));
    connect(close, &IconButton::clicked, this, &StatusBanner::dismiss);
    auto *escape = new QShortcut(Qt::Key_Escape, this, this, &StatusBanner::dismiss);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    auto *column = new QVBoxLayout;
    column->setSpacing(Measures::sp(2));
    column->addWidget(m_message);
    column->addLayout(m_actions);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measures::sp(2));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    m_actions->setSpacing(Measures::sp(2));
    m_message->makeSelectable();
    m_message->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void StatusBanner::showMessage(const QString &message, ToneRole tone)
{
    clearActions();
    setTone(tone);
    m_icon->setTone(tone);
    m_icon->setIcon(bannerIcon(tone));
    m_message->setText(message);
    setAccessibleName(message);
    if (isVisible())
        announce();
    else
        show(); // which announces it
}

Button *StatusBanner::addAction(const QString &text)
{
    auto *button = new Button(text);
    m_actions->addWidget(button);
    return button;
}

QString StatusBanner::message() const
{
    return m_message->text();
}

void StatusBanner::dismiss()
{
    hide();
    clearActions();
    emit dismissed();
}

/// A button may be clearing itself away: it is deleted only after its click.
void StatusBanner::clearActions()
{
    while (auto *item = m_actions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void StatusBanner::announce()
{
    // Screen readers read out what comes up as a notification, and neither a new name nor an alert.
    QAccessibleEvent shown(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

} // namespace Unknot
