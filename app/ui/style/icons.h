// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/theme.h"

#include <QIcon>

class QPainter;

namespace Unknot {

/// Line icons on a grid of 24 by 24, drawn by code in the colours of the palette.
enum class Icon {
    Find,
    Routines,
    Session,
    Journal,
    Guide,
    Settings,
    Help,
    Stop,
    Hand,
    Play,
    Pause,
    Next,
    Previous,
    Back,
    Plus,
    Minus,
    Again,
    Close,
    FullScreen,
    LeaveFullScreen,
    SoundOn,
    SoundOff,
    Muted,
    Print,
    Save,
    Share,
    ChevronBack,
    ChevronForward,
    ChevronUp,
    ChevronDown,
    Check,
    Clock,
    Info,
    Lock,
    Document,
    Search,
    Clear,
    Avoid,
    Undo,
    Redo,
    Remove,
    Grip,
    More,
    Body,
    // The shapes of phases.
    Diamond,
    Disc,
    TwoArrows,
    Waves,
    Bars,
    ArrowUp,
    ArrowDown,
    Heat,
    Cold,
    // Ours.
    Logo,
};

constexpr int iconCount = static_cast<int>(Icon::Logo) + 1;

/// For buttons, menus and item views. It looks up its colour and direction when it is painted.
QIcon icon(Icon icon, Ink ink = Ink::Text);

/// As large as fits into `area`, in its middle. Back, chevrons, undo and redo turn round in right-to-left.
void paintIcon(QPainter &painter, const QRectF &area, Icon icon, const QColor &colour,
               Qt::LayoutDirection direction);

} // namespace Unknot
