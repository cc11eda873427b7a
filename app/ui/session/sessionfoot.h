// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/sessionform.h"

#include <QWidget>

class QGridLayout;

namespace Unknot {

class FigureGallery;
class NextStrip;
class ScaledLabel;
class SessionButtons;

/// The foot of a session: what comes next, with the buttons under it. On the floor the buttons lie in the
/// place of what comes next, and only while somebody is near; what the keys do is said where there is room.
class SessionFoot : public QWidget
{
    Q_OBJECT

public:
    /// The gallery outlives the foot.
    explicit SessionFoot(FigureGallery &gallery, QWidget *parent = nullptr);

    NextStrip *next() const { return m_next; }
    SessionButtons *buttons() const { return m_buttons; }

    void setForm(const SessionForm &form);
    void setButtonsShown(bool shown);
    /// What takes its place for a while stands above the foot.
    void setNextShown(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    void showParts();
    bool hasRoomForKeys() const;

    SessionForm m_form;
    bool m_areButtonsShown = true;
    bool m_isNextShown = true;
    NextStrip *m_next = nullptr;
    SessionButtons *m_buttons = nullptr;
    ScaledLabel *m_keys = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace Unknot
