// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/card.h"

#include <chrono>

namespace Unknot {

class FigureGallery;
class FigureView;
class IconButton;
class MomentSlider;

/// Shows over and over how an exercise goes, until somebody stops it or looks at one moment of it.
class FigurePlayer : public Card
{
    Q_OBJECT

public:
    /// The gallery outlives the player.
    FigurePlayer(FigureGallery &gallery, const QString &exerciseId, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeBar();
    void goOn(std::chrono::milliseconds passed);
    void goTo(double place);
    void toggle();
    void play();
    bool isPlaying() const;
    void fitIntoWindow();

    FigureView *m_view = nullptr;
    IconButton *m_pause = nullptr;
    MomentSlider *m_moment = nullptr;
    QWidget *m_bar = nullptr;
    bool m_mayPlay = true;
    std::chrono::milliseconds m_elapsed{};
};

} // namespace Unknot
