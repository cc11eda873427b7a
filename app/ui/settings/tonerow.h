// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

namespace Unknot {

class Label;
class Swatch;

/// Tones to choose one from. The name of the chosen one stands beside them.
class ToneRow : public QWidget
{
    Q_OBJECT

public:
    /// What the tone of this number looks like.
    using Colour = std::function<QColor(int tone, const QPalette &palette)>;

    /// `title` says what the tones are of; `names` are those of the tones.
    ToneRow(const QString &title, const QStringList &names, const Colour &colour, QWidget *parent = nullptr);

    int tone() const;
    void setTone(int tone);

signals:
    /// A person chose another one.
    void edited();

private:
    void addSwatch(const QString &title, const Colour &colour);
    void showChosen();

    QStringList m_names;
    QVector<Swatch *> m_swatches;
    Label *m_chosen = nullptr;
};

} // namespace Unknot
