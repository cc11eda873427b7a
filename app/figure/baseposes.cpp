// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/baseposes.h"

#include "figure/posereader.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

BasePoses builtInBasePoses()
{
    QFile file(u":/library/figures/base-poses.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    Result<BasePoses> poses = readBasePoses({file.fileName(), isOpen ? file.readAll() : QByteArray()});
    Q_ASSERT_X(poses, "base poses", poses ? "" : qPrintable(poses.error().message));
    return poses ? *std::move(poses) : BasePoses();
}

} // namespace

Result<BasePoses> readBasePoses(const NamedBytes &file)
{
    FileReading reading(file.name);
    JsonFields fields(reading.parse(file.bytes), {}, reading);
    const PosePlaces places{.targets = landmarkNames() + QStringList{u"floor"_s}};
    BasePoses poses;
    const QStringList names = fields.keys();
    for (const QString &name : names) {
        JsonFields pose = fields.object(name);
        poses.insert(name, PoseReader(pose, places, PoseReader::Order::First).read({}));
    }
    if (!reading.isFaultless())
        return reading.failure();
    return poses;
}

const BasePoses &basePoses()
{
    static const BasePoses poses = builtInBasePoses();
    return poses;
}

} // namespace Unknot
