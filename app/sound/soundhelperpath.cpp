// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/soundhelperpath.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

QString soundHelperPath()
{
    const QString name = u"/unknot-sound"_s;
    const QString besideUs = QCoreApplication::applicationDirPath() + name;
    return QFileInfo(besideUs).isExecutable() ? besideUs : QStringLiteral(UNKNOT_LIBEXEC) + name;
}

} // namespace Unknot
