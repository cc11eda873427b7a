// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QAbstractButton;
class QWidget;

namespace Unknot {

/// The texts of all labels that can be seen on the page, in the order in which they were made.
QStringList textsOn(const QWidget &page);

/// The button that can be seen with this text or name, without the mark of its key; null when there is none.
QAbstractButton *buttonOn(const QWidget &page, const QString &text);

/// The labels that have less room than their text needs.
QStringList clippedTextsOn(const QWidget &page);

/// The rows of sizes and points in which every page has to clip nothing.
void addPageSizes();

/// Lays the page out in a shown window of this size, with text of this many points.
void showPage(QWidget &page, int width, int height, double points = 10.5);

} // namespace Unknot
