// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/iconbutton.h"

#include "ui/style/measures.h"

namespace Unknot {

IconButton::IconButton(Icon icon, const QString &name, Size size, QWidget *parent)
    : QToolButton(parent),
      m_size(size)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setMeaning(icon, name);
}

void IconButton::setMeaning(Icon icon, const QString &name)
{
    setIcon(Unknot::icon(icon));
    setAccessibleName(name);
    setToolTip(name.toHtmlEscaped());
}

QSize IconButton::sizeHint() const
{
    const int least = m_size == Size::Large ? Measures::largeTarget() : Measures::buttonHeight();
    return QToolButton::sizeHint().expandedTo({least, least});
}

QSize IconButton::minimumSizeHint() const
{
    return sizeHint();
}

} // namespace Unknot
