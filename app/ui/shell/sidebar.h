// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/place.h"
#include "ui/style/icons.h"

#include <QWidget>

class QListWidget;
class QListWidgetItem;
class QVBoxLayout;

namespace Unknot {

class Button;
class Label;
class NavigationDelegate;

/// The way to every page. In a narrow window it becomes a rail: the icon above its word.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    enum class Form { Full, Rail };

    explicit Sidebar(QWidget *parent = nullptr);

    void setForm(Form form);
    /// Marks where we are. Help has a button of its own: the list then marks nothing.
    void setPlace(Place place);
    /// There is a way to the session only while there is a session.
    void setHasSession(bool hasSession);

signals:
    /// Clicked, or confirmed with Enter; also when we are there already.
    void placeChosen(Unknot::Place place);
    /// The arrows have come by it and may go on.
    void placePassed(Unknot::Place place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addPlace(Place place, Icon icon, const QString &name);
    int rowOf(Place place) const;
    void pass(int row);
    void choose(const QListWidgetItem *item);
    void applyMeasures();
    void giveWordsTheirWidth();

    QVBoxLayout *m_column = nullptr;
    Label *m_name = nullptr;
    QListWidget *m_places = nullptr;
    NavigationDelegate *m_delegate = nullptr;
    Button *m_help = nullptr;
    Form m_form = Form::Full;
};

} // namespace Unknot
