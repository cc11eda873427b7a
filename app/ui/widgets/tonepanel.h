// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/icons.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace Unknot {

/// A wash with an icon, a title and what there is to say under it: stop if, ask first, the red and the amber
/// card.
class TonePanel : public Card
{
    Q_OBJECT

public:
    /// With an edge, the title is in the tone's ink as well.
    TonePanel(ToneRole tone, Icon icon, const QString &title, Edge edge = Edge::None,
              QWidget *parent = nullptr);

    void addText(const QString &text);
    void addBullets(const QStringList &items);

    /// Takes the widget over.
    void addWidget(QWidget *widget);

private:
    QVBoxLayout *m_column = nullptr;
};

} // namespace Unknot
