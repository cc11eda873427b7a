// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/precautions.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;

namespace Unknot {

class Button;
class ExerciseResults;
class FigureGallery;
class RegionPane;

/// Where a person points at what is tight, and gets an answer first and everything that helps below it.
class ExerciseBrowser : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the browser, and the library does not change.
    ExerciseBrowser(const Library &library, FigureGallery &gallery, QWidget *parent = nullptr);

    std::optional<Region> region() const { return m_region; }
    void setRegion(std::optional<Region> region);

    /// Hides what they hide, everywhere.
    void setPrecautions(const Precautions &precautions);

    void focusSearch();
    void focusCard(const QString &exerciseId);

    /// What the cards now are: "Upper back", or "Search".
    QString contentName() const;

signals:
    void exerciseOpened(const QString &id);
    void startRequested(const Unknot::Routine &routine);
    /// To look at the ticks that hide something.
    void precautionsRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *makeHead();
    void clear();
    void makeSearch();
    void connectRegions();
    void connectResults();
    void chooseOnMap(std::optional<Region> region);
    void showMap(bool open);
    void leaveMap();
    void showContent();
    void arrange();

    std::optional<Region> m_region;

    RegionPane *m_regionPane = nullptr;
    QWidget *m_resultsPane = nullptr;
    Button *m_mapButton = nullptr; ///< where there is little room
    bool m_isMapOpen = false; ///< there, in place of the results
    QComboBox *m_regionBox = nullptr;
    QLineEdit *m_search = nullptr;
    QBoxLayout *m_head = nullptr;
    QBoxLayout *m_fields = nullptr;
    QLabel *m_heading = nullptr;
    ExerciseResults *m_results = nullptr;
};

} // namespace Unknot
