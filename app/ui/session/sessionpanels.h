// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/questionpanel.h"
#include "ui/session/sessionform.h"

class QStackedWidget;
class QVBoxLayout;

namespace Unknot {

class DonePanel;
class FigureGallery;
class PhaseStage;
class Presence;
class ScoreRow;
class SessionFoot;
class SessionHead;
class SessionRemote;

/// The parts of a session's page, from the head to the foot: which of them can be seen, and in which form.
/// Between head and foot there is one thing at a time: the phase on its stage, a question, or what was done.
/// The page owns the parts and is filled with them.
class SessionPanels : public QObject
{
    Q_OBJECT

public:
    /// Gallery and remote outlive the panels. What the remote says of the session decides what is shown, and
    /// a question locks it.
    SessionPanels(FigureGallery &figures, SessionRemote &remote, QWidget *page);

    SessionHead *head() const { return m_head; }
    PhaseStage *stage() const { return m_stage; }
    QuestionPanel *question() const { return m_question; }
    DonePanel *done() const { return m_done; }
    /// How much discomfort there is before the beginning.
    ScoreRow *before() const { return m_before; }
    SessionFoot *foot() const { return m_foot; }

    /// After the page or its texts have another size.
    void applyForm();
    /// Full screen is laid out to be read from the floor.
    void setFullScreen(bool full);
    bool isFullScreen() const { return m_isFullScreen; }
    const SessionForm &form() const { return m_form; }

    void showStage();
    /// Takes the extras over.
    void ask(const Question &question, const QuestionExtras &extras = {});
    void showDone();
    bool isAsking() const;
    /// After the session has got further, or somebody has come or gone.
    void showControls();

    /// For who has it read out: what can otherwise only be seen.
    void say(const QString &words);

signals:
    void askingChanged(bool isAsking);

private:
    void layOut();
    void show(QWidget *panel);
    bool isShowing(const QWidget *panel) const;
    bool asksBefore() const;

    SessionRemote &m_remote;
    QWidget *m_page = nullptr;
    SessionForm m_form;
    bool m_isFullScreen = false;

    SessionHead *m_head = nullptr;
    QStackedWidget *m_stages = nullptr;
    PhaseStage *m_stage = nullptr;
    QuestionPanel *m_question = nullptr;
    DonePanel *m_done = nullptr;
    ScoreRow *m_before = nullptr;
    SessionFoot *m_foot = nullptr;
    QVBoxLayout *m_column = nullptr;
    Presence *m_presence = nullptr;
};

} // namespace Unknot
