// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/durationtext.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Unknot {

namespace {

/// Below this, seconds alone are easier to follow: "90 seconds", not "1 minute 30 seconds".
constexpr std::chrono::milliseconds minutesFrom = 2min;

/// A length cut into what is said of it. Only a length told in seconds alone has a fraction.
struct Pieces
{
    int minutes = 0;
    int seconds = 0;
    std::optional<double> fractional{};
};

Pieces piecesOf(std::chrono::milliseconds length)
{
    if (length >= minutesFrom) {
        const auto whole = std::chrono::round<std::chrono::seconds>(length);
        const auto minutes = std::chrono::floor<std::chrono::minutes>(whole);
        return {int(minutes.count()), int((whole - minutes).count())};
    }
    if (length % 1s != 0ms)
        return {0, 0, double(length.count()) / 1000};
    return {0, int(length / 1s)};
}

QString twoDigits(qint64 number, const QLocale &locale)
{
    return locale.toString(number).rightJustified(2, locale.zeroDigit().at(0));
}

} // namespace

QString inDigitsOf(const QLocale &locale, QString text)
{
    const char16_t zero = locale.zeroDigit().at(0).unicode();
    for (QChar &letter : text) {
        if (letter >= u'0' && letter <= u'9')
            letter = QChar(char16_t(zero + letter.unicode() - u'0'));
    }
    return text;
}

QString DurationText::inWords(std::chrono::milliseconds length, const QLocale &locale)
{
    const Pieces pieces = piecesOf(length);
    if (pieces.fractional) {
        //: %1 is a number with a fraction, such as 2.5
        return tr("%1\u00A0seconds").arg(locale.toString(*pieces.fractional));
    }
    const QString seconds = inDigitsOf(locale, tr("%n\u00A0second(s)", nullptr, pieces.seconds));
    if (pieces.minutes == 0)
        return seconds;
    const QString minutes = inDigitsOf(locale, tr("%n\u00A0minute(s)", nullptr, pieces.minutes));
    if (pieces.seconds == 0)
        return minutes;
    //: %1 is such as "5 minutes", %2 such as "47 seconds"
    return tr("%1 %2").arg(minutes, seconds);
}

QString DurationText::brief(std::chrono::milliseconds length, const QLocale &locale)
{
    const Pieces pieces = piecesOf(length);
    if (pieces.minutes == 0) {
        const double seconds = pieces.fractional.value_or(pieces.seconds);
        //: A number of seconds, as short as it can be
        return tr("%1\u00A0s").arg(locale.toString(seconds));
    }
    const QString minutes = locale.toString(pieces.minutes);
    if (pieces.seconds == 0) {
        //: A number of minutes, as short as it can be
        return tr("%1\u00A0min").arg(minutes);
    }
    //: %1 is a number of minutes, %2 one of seconds
    return tr("%1\u00A0min %2\u00A0s").arg(minutes, locale.toString(pieces.seconds));
}

QString DurationText::about(std::chrono::milliseconds length, const QLocale &locale)
{
    using TenSeconds = std::chrono::duration<qint64, std::ratio<10>>;
    const auto rounded = length < 55s
        ? std::chrono::milliseconds(std::max(TenSeconds(1), std::chrono::round<TenSeconds>(length)))
        : std::chrono::milliseconds(std::max(1min, std::chrono::round<std::chrono::minutes>(length)));
    if (rounded < 1min) {
        //: %1 is a number of seconds
        return tr("about %1\u00A0s").arg(locale.toString(qint64(rounded / 1s)));
    }
    //: %1 is a number of minutes
    return tr("about %1\u00A0min").arg(locale.toString(qint64(rounded / 1min)));
}

QString DurationText::clock(std::chrono::milliseconds length, const QLocale &locale)
{
    const qint64 seconds = std::chrono::ceil<std::chrono::seconds>(std::max(length, 0ms)).count();
    const QString rest = twoDigits(seconds % 60, locale);
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return locale.toString(minutes) + u':' + rest;
    return locale.toString(minutes / 60) + u':' + twoDigits(minutes % 60, locale) + u':' + rest;
}

QString DurationText::spoken(std::chrono::milliseconds length, const QLocale &locale)
{
    const int whole = int(std::chrono::round<std::chrono::seconds>(length).count());
    const QString seconds = inDigitsOf(locale, tr("%n\u00A0second(s)", nullptr, whole % 60));
    if (whole < 60)
        return seconds;
    const QString minutes = inDigitsOf(locale, tr("%n\u00A0minute(s)", nullptr, whole / 60));
    if (whole % 60 == 0)
        return minutes;
    //: Read aloud. %1 is such as "5 minutes", %2 such as "47 seconds"
    return tr("%1 and %2").arg(minutes, seconds);
}

} // namespace Unknot
