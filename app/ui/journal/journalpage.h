// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journalcontent.h"
#include "core/journalformat.h"

#include <QWidget>

#include <functional>

class QStackedLayout;

namespace Unknot {

class Button;
class JournalList;
class JournalModel;
class Label;
class SessionDetail;
class StatusBanner;

/// What was done: a sentence about the last days, and every session, as a list or one in full.
class JournalPage : public QWidget
{
    Q_OBJECT

public:
    /// Asks for the file to save as; nothing when there shall be none.
    using AskForPath = std::function<QString(const QString &proposal)>;

    explicit JournalPage(QWidget *parent = nullptr);

    /// The answer to contentRequested().
    void setContent(const JournalContent &content, QDate today);
    void showSaved(const QString &path);
    void showProblem(const QString &message);

    /// In place of the file dialog.
    void setAskForPath(AskForPath askForPath);

signals:
    /// The page is looked at.
    void contentRequested();
    void startRequested(const QString &routineId);
    void exportRequested(Unknot::JournalFormat format, const QString &path);
    /// The person has been asked and wants it.
    void eraseRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeOverview();
    QWidget *makeButtons();
    void open(const QModelIndex &index);
    void goBack();
    void exportContent();
    void askToErase();

    AskForPath m_askForPath;
    QDate m_today;
    QStackedLayout *m_stack = nullptr;
    StatusBanner *m_banner = nullptr;
    Label *m_sentence = nullptr;
    Label *m_nothing = nullptr; ///< shown when there is nothing yet
    Button *m_export = nullptr;
    Button *m_erase = nullptr;
    JournalModel *m_model = nullptr;
    JournalList *m_list = nullptr;
    QWidget *m_overview = nullptr;
    SessionDetail *m_detail = nullptr; ///< null while the overview is shown
};

} // namespace Unknot
