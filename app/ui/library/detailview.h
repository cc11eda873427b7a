// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/precautions.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QVBoxLayout;

namespace Unknot {

class Button;

/// Where one exercise or routine is shown in full: the way back above, Start and Print below, and
/// between them three sections that stand side by side, or one under the other where there is little room.
class DetailView : public QWidget
{
    Q_OBJECT

public:
    struct Heading
    {
        QString backTo{}; ///< names the place that Back leads to
        QString title{};
        QString facts{}; ///< a quiet line under the title; may be empty
        QString intro{}; ///< a paragraph under that; may be empty
    };

    explicit DetailView(const Heading &heading, QWidget *parent = nullptr);

    /// On Start, so that Enter goes on; Escape goes back.
    void takeFocus();

    /// What someone should know first, under the title and this heading.
    void setNotes(const QVector<PrecautionNote> &notes, const QString &heading);

signals:
    void backRequested();
    void startRequested();
    void printRequested();
    /// To look at the ticks that the notes are there for.
    void precautionsRequested();

protected:
    /// Takes them over. `amount` says how much, `steps` what to do, `reasons` why.
    void setSections(QWidget *amount, QWidget *steps, QWidget *reasons);

    void resizeEvent(QResizeEvent *event) override;

private:
    Button *makeBack(const QString &backTo);
    QWidget *makeContent(const Heading &heading);
    QGridLayout *makeSections();
    QBoxLayout *makeActions();
    void makeKeys();
    void placeSections();

    Button *m_start = nullptr;
    QVBoxLayout *m_notesPlace = nullptr;
    QWidget *m_notes = nullptr; ///< null when there are none
    QGridLayout *m_sections = nullptr;
    QWidget *m_amount = nullptr;
    QWidget *m_steps = nullptr;
    QWidget *m_reasons = nullptr;
};

} // namespace Unknot
