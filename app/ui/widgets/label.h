// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/theme.h"

#include <QHash>
#include <QLabel>

#include <optional>

namespace Unknot {

/// Plain text that wraps, in one of our sizes and inks. It follows the palette and the font of the
/// application, and headings say that they are headings.
class Label : public QLabel
{
    Q_OBJECT

public:
    /// Strong is a body text in bold; Muted is a quieter body text, Secondary also a smaller one.
    enum class Role { Body, Strong, Muted, Secondary, CardHeading, PageHeading, Title };

    explicit Label(const QString &text = {}, Role role = Role::Body, QWidget *parent = nullptr);

    Role role() const { return m_role; }
    bool isHeading() const;

    /// Draws it in the ink of this tone instead of the role's own.
    void setTone(ToneRole tone);

    /// Lets a person copy from it with the mouse.
    void makeSelectable();

    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;

private:
    /// Layouts ask for the same few heights again and again, and each time Qt would break the text into
    /// lines.
    struct Measured
    {
        QString text{};
        QFont font{};
        QHash<int, int> heights{}; ///< by width
    };

    void applyFont();
    void applyInk();

    Role m_role = Role::Body;
    std::optional<ToneRole> m_tone;
    mutable Measured m_measured;
};

} // namespace Unknot
