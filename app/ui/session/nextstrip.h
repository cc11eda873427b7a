// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/sessionform.h"
#include "ui/session/upcoming.h"
#include "ui/widgets/card.h"

namespace Unknot {

class FigureGallery;
class PictureLabel;
class ScaledLabel;

/// What comes next, and what after that. Where there is room, each with its picture. On the floor what comes
/// after that goes before the words of what is next would have to wrap.
class NextStrip : public Card
{
    Q_OBJECT

public:
    /// The gallery outlives the strip.
    explicit NextStrip(FigureGallery &gallery, QWidget *parent = nullptr);

    void setUpcoming(const Upcoming &upcoming);
    void setForm(const SessionForm &form);

    /// With all that it has to show on one line each.
    int widthOfAll() const;

signals:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void showTexts();
    void showPictures();
    bool hasPictures() const;
    bool hasThen() const;

    Upcoming m_upcoming;
    SessionForm m_form;
    PictureLabel *m_nextPicture = nullptr;
    PictureLabel *m_thenPicture = nullptr;
    ScaledLabel *m_next = nullptr;
    ScaledLabel *m_how = nullptr;
    ScaledLabel *m_then = nullptr;
};

} // namespace Unknot
