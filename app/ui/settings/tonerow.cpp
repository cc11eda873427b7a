// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/tonerow.h"

#include "ui/settings/swatch.h"
#include "ui/style/measures.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QSignalBlocker>

#include <algorithm>

namespace Unknot {

ToneRow::ToneRow(const QString &title, const QStringList &names, const Colour &colour, QWidget *parent)
    : QWidget(parent),
      m_names(names),
      m_chosen(new Label({}, Label::Role::Muted))
{
    auto *row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measures::sp(1));
    while (m_swatches.size() < names.size())
        addSwatch(title, colour);
    row->addWidget(m_chosen);
    m_chosen->setWordWrap(false);
    m_chosen->setMinimumHeight(Measures::target());
    setTone(0);
}

void ToneRow::addSwatch(const QString &title, const Colour &colour)
{
    const int tone = int(m_swatches.size());
    //: Read aloud: what a tone is of, such as "Hair", and its name, such as "Brown"
    auto *swatch = new Swatch(tr("%1: %2").arg(title, m_names.at(tone)),
                              [colour, tone](const QPalette &palette) { return colour(tone, palette); });
    m_swatches += swatch;
    layout()->addWidget(swatch);
    connect(swatch, &Swatch::toggled, this, [this](bool isChosen) {
        if (!isChosen)
            return;
        showChosen();
        emit edited();
    });
}

int ToneRow::tone() const
{
    const auto chosen = std::find_if(m_swatches.begin(), m_swatches.end(),
                                     [](const Swatch *swatch) { return swatch->isChecked(); });
    return int(std::distance(m_swatches.begin(), chosen));
}

void ToneRow::setTone(int tone)
{
    const QSignalBlocker blocker(this);
    m_swatches.at(tone)->setChecked(true);
}

void ToneRow::showChosen()
{
    m_chosen->setText(m_names.at(tone()));
    setFocusProxy(m_swatches.at(tone()));
}

} // namespace Unknot
