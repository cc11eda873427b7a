// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/safety.h"
#include "ui/settings/settingscard.h"

namespace Unknot {

class TickBox;

/// Who a person is among those who should ask first.
class AboutYouCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit AboutYouCard(const Safety &safety, QWidget *parent = nullptr);

    void show(const Settings &settings) override;
    void writeTo(Settings &settings) const override;

private:
    struct Entry
    {
        QString id{};
        TickBox *box = nullptr;
    };

    QVector<Entry> m_entries;
};

} // namespace Unknot
