// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QEvent>
#include <QFont>
#include <QObject>

namespace Unknot {

/// How the whole application looks: the person's own style, colours and font, unless the settings say
/// otherwise. In any style it has a calm wheel.
class Appearance : public QObject
{
    Q_OBJECT

public:
    enum class Colours { LikeSystem, Light, Dark };

    /// `Calm` puts our style over Fusion; any other style is left as it is.
    enum class Style { Calm, AsChosen };

    static constexpr int smallestText = 100;
    static constexpr int largestText = 200;

    /// Ask before there is a QApplication: it takes its own arguments out of the list.
    static Style styleFor(int argumentCount, char **arguments);

    /// There is a QApplication, and it lives longer.
    explicit Appearance(Style style, QObject *parent = nullptr);

    void setColours(Colours colours);

    /// In per cent of the system's own; from 100 to 200.
    void setTextSize(int percent);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeNews(QEvent::Type news);
    void applyColours();
    void replaceStockPalette();

    Colours m_colours = Colours::LikeSystem;
    QFont m_systemFont;
    int m_textSize = smallestText;
    bool m_applying = false;
};

} // namespace Unknot
