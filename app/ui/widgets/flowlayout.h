// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace Unknot {

/// Items one after the other in reading direction, on as many lines as they need.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// What needs more than one line is shared out evenly among them.
    void setEven(bool isEven) { m_isEven = isEven; }

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &area) override;

private:
    struct Place
    {
        QLayoutItem *item = nullptr;
        QRect area{};
    };

    std::vector<Place> placesWithin(const QRect &area) const;
    std::vector<Place> placesWithin(const QRect &area, std::size_t mostOnALine) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    bool m_isEven = false;
};

} // namespace Unknot
