// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/icons.h"
#include "ui/widgets/card.h"

namespace Unknot {

class Button;
class FlowLayout;
class IconLabel;
class Label;

/// A message at the top of a page, with what can be done about it. It takes no focus, but is announced; it
/// stays until it is closed or replaced.
class StatusBanner : public Card
{
    Q_OBJECT

public:
    /// Hidden until there is something to say.
    explicit StatusBanner(QWidget *parent = nullptr);

    /// Replaces the message before it together with its actions.
    void showMessage(const QString &message, ToneRole tone);

    /// A button for the message that is shown; the banner keeps it.
    Button *addAction(const QString &text);

    QString message() const;

public slots:
    void dismiss();

signals:
    void dismissed();

private:
    void clearActions();
    void announce();

    IconLabel *m_icon = nullptr;
    Label *m_message = nullptr;
    FlowLayout *m_actions = nullptr;
};

} // namespace Unknot
