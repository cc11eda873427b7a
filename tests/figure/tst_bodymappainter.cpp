// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/bodymappainter.h"

#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QTest>

#include <algorithm>

using namespace Unknot;

namespace {

constexpr QSize pageSize(240, 420);
const QRectF page{QPointF(0, 0), QSizeF(pageSize)};

QImage paintedBody(const BodyMap &map, BodyView view, const FigureTheme &theme)
{
    QImage image(pageSize, QImage::Format_ARGB32_Premultiplied);
    image.fill(theme.arrowHalo);
    QPainter painter(&image);
    BodyMapPainter(painter, map, theme).paintBody(view, page);
    return image;
}

QImage withChosen(QImage image, const BodyMap &map, const BodySpot &spot, const FigureTheme &theme)
{
    QPainter painter(&image);
    BodyMapPainter(painter, map, theme).paintChosen(spot, page);
    painter.end();
    return image;
}

bool isRed(const QColor &colour)
{
    return colour.red() > colour.green() + 60 && colour.red() > colour.blue() + 60;
}

} // namespace

class TestBodyMapPainter : public QObject
{
    Q_OBJECT

private slots:
    void theBodyIsGrey();
    void theBackOfTheHeadHasNoFace();
    void theChosenRegionIsRedAndNothingElse_data();
    void theChosenRegionIsRedAndNothingElse();

private:
    BodyMap m_map;
    FigureTheme m_theme = FigureTheme::neutral(QPalette(Qt::white));
};

void TestBodyMapPainter::theBodyIsGrey()
{
    const QImage image = paintedBody(m_map, BodyView::Front, m_theme);

    int painted = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            QVERIFY(colour.hsvSaturation() < 60);
            painted += colour != m_theme.arrowHalo ? 1 : 0;
        }
    }
    QVERIFY(painted > image.width() * image.height() / 10);
}

void TestBodyMapPainter::theBackOfTheHeadHasNoFace()
{
    const auto headOf = [&](BodyView view) {
        const QTransform toPage = BodyMap::fromFigure() * m_map.fitting(page);
        const DrawnFigure &figure = m_map.figure(view);
        const QPointF middle = toPage.map(figure.camera.project(figure.body.point(*landmark(u"nose"))));
        return paintedBody(m_map, view, m_theme).pixelColor(middle.toPoint());
    };

    QCOMPARE(headOf(BodyView::Front), m_theme.skin);
    QCOMPARE(headOf(BodyView::Back), m_theme.hair);
}

void TestBodyMapPainter::theChosenRegionIsRedAndNothingElse_data()
{
    QTest::addColumn<Region>("region");
    QTest::addColumn<BodyView>("view");

    QTest::newRow("chest") << Region::Chest << BodyView::Front;
    QTest::newRow("inner thigh") << Region::InnerThigh << BodyView::Front;
    QTest::newRow("calf, of both legs") << Region::Calf << BodyView::Back;
    QTest::newRow("neck") << Region::Neck << BodyView::Back;
}

void TestBodyMapPainter::theChosenRegionIsRedAndNothingElse()
{
    QFETCH(Region, region);
    QFETCH(BodyView, view);
    const QImage image = withChosen(paintedBody(m_map, view, m_theme), m_map, {region, view}, m_theme);

    const QPainterPath area = m_map.fitting(page).map(m_map.area({region, view}));
    int red = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRectF around(x - 2, y - 2, 5, 5);
            if (!isRed(image.pixelColor(x, y)))
                continue;
            ++red;
            QVERIFY2(area.intersects(around), qPrintable(QStringLiteral("%1, %2").arg(x).arg(y)));
        }
    }
    QVERIFY(red > 40);
}

QTEST_MAIN(TestBodyMapPainter)
#include "tst_bodymappainter.moc"
