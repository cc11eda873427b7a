// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/networkfolder.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestNetworkFolder : public QObject
{
    Q_OBJECT

private slots:
    void knowsFileSystemsByTheirNumber_data();
    void knowsFileSystemsByTheirNumber();
    void memoryIsNoNetwork();
    void whatCannotBeToldIsOne();
};

void TestNetworkFolder::knowsFileSystemsByTheirNumber_data()
{
    QTest::addColumn<quint32>("number");
    QTest::addColumn<bool>("isNetwork");
    QTest::newRow("NFS") << 0x6969U << true;
    QTest::newRow("Windows share") << 0xFE534D42U << true;
    QTest::newRow("a cloud folder by FUSE") << 0x65735546U << true;
    QTest::newRow("ext4") << 0xEF53U << false;
    QTest::newRow("btrfs") << 0x9123683EU << false;
    QTest::newRow("memory") << 0x01021994U << false;
}

void TestNetworkFolder::knowsFileSystemsByTheirNumber()
{
    QFETCH(const quint32, number);
    QTEST(isNetworkFileSystem(number), "isNetwork");
}

void TestNetworkFolder::memoryIsNoNetwork()
{
    QVERIFY(!isNetworkFolder(u"/proc"_s));
}

void TestNetworkFolder::whatCannotBeToldIsOne()
{
    QVERIFY(isNetworkFolder(u"/no/such/folder"_s));
}

QTEST_GUILESS_MAIN(TestNetworkFolder)
#include "tst_networkfolder.moc"
