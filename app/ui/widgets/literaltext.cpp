// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/literaltext.h"

#include <QAbstractButton>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

QString literalText(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

void setLiteralText(QAbstractButton *button, const QString &text)
{
    button->setText(literalText(text));
    button->setAccessibleName(text);
}

} // namespace Unknot
