// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/precautions.h"

#include <QWidget>

class QStackedLayout;

namespace Unknot {

class ExerciseBrowser;
class ExerciseDetail;
class FigureGallery;

/// Finds what helps: the browser, or one exercise in full.
class FindPage : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the page, and the library does not change.
    FindPage(const Library &library, FigureGallery &gallery, QWidget *parent = nullptr);

    void showRegion(Region region);
    /// Nothing happens when the library has no such exercise.
    void showExercise(const QString &id);
    void focusSearch();
    void setPrecautions(const Precautions &precautions);

signals:
    void startRequested(const Unknot::Routine &routine);
    void printRequested(const Unknot::Routine &routine);
    void precautionsRequested();

private:
    void showBrowser();
    void showNotes();
    void goBack();

    const Library &m_library;
    FigureGallery &m_gallery;
    Precautions m_precautions;
    QStackedLayout *m_stack = nullptr;
    ExerciseBrowser *m_browser = nullptr;
    ExerciseDetail *m_detail = nullptr; ///< null while the browser is shown
};

} // namespace Unknot
