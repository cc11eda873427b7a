// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sessionplayer.h"
#include "ui/session/sessionform.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;

namespace Unknot {

class Button;

/// All that can be pressed during a session. Where there is no room for all words, only those stay without
/// which a button would not be found in need.
class SessionButtons : public QWidget
{
    Q_OBJECT

public:
    explicit SessionButtons(QWidget *parent = nullptr);

    void setState(SessionPlayer::State state);
    /// Each phase has the buttons that make sense in it.
    void setPhase(const Phase &phase);
    /// Behind "More", and behind the button for sides. They outlive the buttons.
    void setMenus(QMenu *more, QMenu *sides);
    void setSides(const QString &choice);
    void openMore();
    void setForm(const SessionForm &form);

    /// Enough for those words that no button loses.
    QSize minimumSizeHint() const override;

signals:
    void backRequested();
    void pauseToggled();
    void nextRequested();
    void extendRequested();
    void repeatRequested();
    void slowerRequested();
    void fasterRequested();
    void hurtsSaid();
    void endRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Words { All, Few, FewAndNarrow };

    void connectButtons();
    void arrange();
    void give(Words words);
    QList<Button *> all() const;

    SessionForm m_form;
    QString m_sidesChoice;
    Button *m_back = nullptr;
    Button *m_pause = nullptr;
    Button *m_next = nullptr;
    Button *m_extend = nullptr;
    Button *m_again = nullptr;
    Button *m_slower = nullptr;
    Button *m_faster = nullptr;
    Button *m_sides = nullptr;
    Button *m_more = nullptr;
    Button *m_hurts = nullptr;
    Button *m_end = nullptr;
    QHBoxLayout *m_row = nullptr;
};

} // namespace Unknot
