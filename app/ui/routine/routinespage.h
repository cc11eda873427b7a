// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings.h"

#include <QWidget>

class QStackedLayout;

namespace Unknot {

class CardView;
class FigureGallery;
class RoutineDetail;

/// The routines that come with Unknot, as cards or one in full.
class RoutinesPage : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the page, and the library does not change.
    RoutinesPage(const Library &library, FigureGallery &gallery, QWidget *parent = nullptr);

    /// Nothing happens when the library has no such routine.
    void showRoutine(const QString &id);
    void setPrecautions(const Precautions &precautions);
    /// They hold how the cues of each routine are heard.
    void setSettings(const Settings &settings);

signals:
    void startRequested(const Unknot::Routine &routine);
    void printRequested(const Unknot::Routine &routine);
    void precautionsRequested();
    void settingsChanged(const Unknot::Settings &settings);

private:
    QWidget *makeOverview();
    void startRoutine(const QString &id);
    void showOverview();
    void showNotes();
    void showCues();
    void takeCues();
    void goBack();

    const Library &m_library;
    FigureGallery &m_gallery;
    Precautions m_precautions;
    Settings m_settings;
    QStackedLayout *m_stack = nullptr;
    QWidget *m_overview = nullptr;
    CardView *m_cards = nullptr;
    RoutineDetail *m_detail = nullptr; ///< null while the overview is shown
};

} // namespace Unknot
