// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/icons.h"
#include "ui/widgets/paintedwidget.h"

class QPainter;

namespace Unknot {

/// What is going on now, said three times: by a shape, a word and a colour.
class PhaseHead : public PaintedWidget
{
    Q_OBJECT

public:
    explicit PhaseHead(QWidget *parent = nullptr);

    void setPhase(Icon shape, const QString &word, ToneRole tone);

    /// Beside the word for a while, such as "Halfway". The word stays where it is if there is room.
    void setNote(const QString &note);

    /// Against the body text: 2.1 beside the screen, about 5 to be read from the floor.
    void setScale(double scale);

    QString word() const { return m_word; }
    QString note() const { return m_note; }
    QString spokenText() const override { return m_word; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont fittingFont(int width) const;
    QSize sizeWith(const QFont &font) const;
    QFont noteFont(const QFont &wordFont, int room) const;
    void paintWord(QPainter &painter, const QRect &content, const QFont &font) const;

    Icon m_shape = Icon::Diamond;
    QString m_word;
    QString m_note;
    ToneRole m_tone = ToneRole::GetReady;
    double m_scale;
};

} // namespace Unknot
