// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings.h"

#include <QWidget>

class QBoxLayout;

namespace Unknot {

class AboutYouCard;
class Label;
class ScrollPage;
class SettingsCard;

/// What a person may choose. Each choice takes effect at once.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(const Safety &safety, QWidget *parent = nullptr);

    void setSettings(const Settings &settings);
    void setDataFolder(const QString &path);
    /// Leads to the ticks.
    void focusAboutYou();

signals:
    void settingsChanged(const Unknot::Settings &settings);
    void soundTestRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeDataCard();
    void takeChanges();

    Settings m_settings;
    QVector<SettingsCard *> m_cards;
    QBoxLayout *m_columns = nullptr;
    AboutYouCard *m_aboutYou = nullptr;
    ScrollPage *m_scroller = nullptr;
    Label *m_folder = nullptr;
};

} // namespace Unknot
