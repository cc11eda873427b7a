// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/sheetoptions.h"
#include "print/sheetpage.h"

#include <QWidget>

namespace Unknot {

/// The pages of a sheet under one another, as wide as there is room. It paints the very pages that are
/// printed.
class SheetPreview : public QWidget
{
    Q_OBJECT

public:
    explicit SheetPreview(QWidget *parent = nullptr);

    void setPages(const QVector<SheetPage> &pages, Paper paper);
    const QVector<SheetPage> &pages() const { return m_pages; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double scaleFor(int width) const;
    QRectF pageArea(int page) const;

    QVector<SheetPage> m_pages;
    QSize m_paper; ///< in hundredths of a millimetre
};

} // namespace Unknot
