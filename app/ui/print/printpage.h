// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library.h"
#include "print/sheetoptions.h"

#include <QWidget>

#include <functional>

class QBoxLayout;

namespace Unknot {

class Label;
class ScrollPage;
class SheetForm;
class SheetPreview;
class StatusBanner;

/// A routine as a sheet: what can be chosen about it, the sheet itself, and the ways onto paper.
class PrintPage : public QWidget
{
    Q_OBJECT

public:
    /// Asks where to save; gets a proposal, and gives an empty path when the person would rather not.
    using AskForPath = std::function<QString(const QString &proposal)>;

    /// The library outlives the page.
    explicit PrintPage(const Library &library, QWidget *parent = nullptr);

    /// Of the person in the pictures.
    void setBuild(Build build);
    void setRoutine(const Routine &routine);
    void setAskForPath(AskForPath askForPath);

    void showSaved(const QString &path);
    void showProblem(const QString &message);

signals:
    void saveRequested(const Unknot::Routine &routine, const Unknot::SheetOptions &options,
                       const QString &path);
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeScroller();
    QWidget *makeColumns();
    QWidget *makeControls();
    void arrange();
    void layOut();
    SheetOptions options() const;
    void save();
    void print();

    const Library &m_library;
    Routine m_routine;
    Build m_build{};
    AskForPath m_askForPath;
    QBoxLayout *m_columns = nullptr;
    Label *m_heading = nullptr;
    StatusBanner *m_banner = nullptr;
    SheetForm *m_form = nullptr;
    SheetPreview *m_preview = nullptr;
    ScrollPage *m_formScroller = nullptr;
    ScrollPage *m_previewScroller = nullptr;
};

} // namespace Unknot
