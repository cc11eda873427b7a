// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/textlist.h"

#include "ui/style/measures.h"
#include "ui/widgets/label.h"
#include "ui/widgets/numberdisc.h"

#include <QGridLayout>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

TextList::TextList(Marks marks, const QStringList &items, QWidget *parent)
    : QWidget(parent),
      m_marks(marks),
      m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Measures::sp(m_marks == Marks::Numbers ? 2.5 : 2));
    m_grid->setVerticalSpacing(Measures::sp(m_marks == Marks::Numbers ? 2 : 1.5));
    m_grid->setColumnStretch(1, 1);
    setItems(items);
}

void TextList::setItems(const QStringList &items)
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    for (int row = 0; row < items.size(); ++row) {
        auto *text = new Label(items.at(row));
        text->makeSelectable();
        m_grid->addWidget(makeMark(row), row, 0, Qt::AlignTop);
        m_grid->addWidget(text, row, 1);
    }
}

QWidget *TextList::makeMark(int row) const
{
    if (m_marks == Marks::Numbers)
        return new NumberDisc(row + 1);
    return new Label(m_marks == Marks::Boxes ? u"\u2610"_s : u"\u2022"_s, Label::Role::Strong);
}

} // namespace Unknot
