// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/sidebar.h"

#include "ui/shell/navigationdelegate.h"
#include "ui/style/measures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/logo.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Unknot {

namespace {

constexpr int placeRole = Qt::UserRole;
constexpr int iconRole = Qt::UserRole + 1;
constexpr double fullWidth = 13; // rems
constexpr double railWidth = 6.8;

Place placeOf(const QListWidgetItem &item)
{
    return Place(item.data(placeRole).toInt());
}

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent),
      m_column(new QVBoxLayout(this)),
      m_name(new Label(tr("Unknot"), Label::Role::CardHeading)),
      m_places(new QListWidget),
      m_delegate(new NavigationDelegate(this)),
      m_help(new Button(tr("When to get &help"), Icon::Help, Button::Kind::Quiet))
{
    auto *head = new QHBoxLayout;
    head->addWidget(new Logo, 0, Qt::AlignCenter);
    head->addWidget(m_name, 1);
    m_column->addLayout(head);
    m_column->addWidget(m_places, 1);
    m_column->addWidget(m_help);

    m_places->setItemDelegate(m_delegate);
    m_places->setFrameShape(QFrame::NoFrame);
    m_places->viewport()->setAutoFillBackground(false);
    m_places->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_places->setAccessibleName(tr("Pages"));
    addPlace(Place::Find, Icon::Find, tr("Find"));
    addPlace(Place::Routines, Icon::Routines, tr("Routines"));
    addPlace(Place::Session, Icon::Session, tr("Session"));
    addPlace(Place::Journal, Icon::Journal, tr("Journal"));
    addPlace(Place::Guide, Icon::Guide, tr("Guide"));
    addPlace(Place::Settings, Icon::Settings, tr("Settings"));
    setHasSession(false);
    applyMeasures();

    setFocusProxy(m_places);
    connect(m_places->verticalScrollBar(), &QScrollBar::rangeChanged, this, &Sidebar::giveWordsTheirWidth);
    connect(m_places, &QListWidget::currentRowChanged, this, &Sidebar::pass);
    connect(m_places, &QListWidget::itemClicked, this, &Sidebar::choose);
    connect(m_places, &QListWidget::itemActivated, this, &Sidebar::choose);
    connect(m_help, &Button::clicked, this, [this] { emit placeChosen(Place::Help); });
}

void Sidebar::addPlace(Place place, Icon icon, const QString &name)
{
    auto *item = new QListWidgetItem(name, m_places);
    item->setData(placeRole, int(place));
    item->setData(iconRole, int(icon));
}

int Sidebar::rowOf(Place place) const
{
    for (int row = 0; row < m_places->count(); ++row) {
        if (placeOf(*m_places->item(row)) == place)
            return row;
    }
    return -1;
}

void Sidebar::pass(int row)
{
    if (row >= 0)
        emit placePassed(placeOf(*m_places->item(row)));
}

void Sidebar::choose(const QListWidgetItem *item)
{
    emit placeChosen(placeOf(*item));
}

void Sidebar::setPlace(Place place)
{
    const QSignalBlocker blocker(m_places);
    const int row = rowOf(place);
    m_places->setCurrentRow(row);
    if (row < 0)
        m_places->clearSelection();
}

void Sidebar::setHasSession(bool hasSession)
{
    m_places->item(rowOf(Place::Session))->setHidden(!hasSession);
}

void Sidebar::setForm(Form form)
{
    if (m_form == form)
        return;
    m_form = form;
    applyMeasures();
}

void Sidebar::applyMeasures()
{
    const bool isRail = m_form == Form::Rail;
    m_delegate->setForm(m_form);
    m_name->setVisible(!isRail);
    m_help->setText(isRail ? tr("&Help") : tr("When to get &help"));
    m_help->setAccessibleName(tr("When to get help"));
    const int edge = Measures::sp(isRail ? 1 : 3);
    m_column->setContentsMargins(edge, Measures::sp(5), edge, Measures::sp(5));
    m_column->setSpacing(Measures::sp(4));
    m_places->setSpacing(0);
    m_places->doItemsLayout();
    giveWordsTheirWidth();
}

/// No word is ever cut off; the bar, when the list has to scroll, stands beside them.
void Sidebar::giveWordsTheirWidth()
{
    const int usual = Measures::rem(m_form == Form::Rail ? railWidth : fullWidth);
    const QScrollBar *bar = m_places->verticalScrollBar();
    const int edges = m_column->contentsMargins().left() + m_column->contentsMargins().right();
    const int words = m_places->sizeHintForColumn(0) + edges;
    const int scrolling = bar->maximum() > bar->minimum() ? bar->sizeHint().width() : 0;
    setFixedWidth(std::max({usual, words + scrolling, minimumSizeHint().width()}));
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(palette()).sidebar);
}

void Sidebar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        applyMeasures();
    QWidget::changeEvent(event);
}

} // namespace Unknot
