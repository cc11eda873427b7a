// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/icontable.h"

#include <algorithm>

namespace Unknot {

namespace {

struct IconRow
{
    Icon icon{};
    IconDrawing drawing{};
};

constexpr auto turns = IconDrawing::Reading::Turns;

constexpr IconRow iconRows[] = {
    {Icon::Find, {.lines = "O 10.75 10.75 6.25 M 15.4 15.4 L 20.25 20.25"}},
    {Icon::Search, {.lines = "O 10.75 10.75 6.25 M 15.4 15.4 L 20.25 20.25"}},
    {Icon::Routines,
     {.lines = "R 3.75 4 4 4 1.2 R 3.75 10 4 4 1.2 R 3.75 16 4 4 1.2 "
               "M 11.5 6 L 20.25 6 M 11.5 12 L 20.25 12 M 11.5 18 L 20.25 18"}},
    {Icon::Session, {.lines = "O 12 12 8.5 M 10.2 8.5 L 15.6 12 L 10.2 15.5 Z"}},
    {Icon::Journal,
     {.lines = "R 4 5.25 16 15 2.5 M 4 10 L 20 10 M 8.25 3.25 L 8.25 7 M 15.75 3.25 L 15.75 7"}},
    {Icon::Guide,
     {.lines = "M 12 6.75 C 9.75 5 6.75 4.75 3.5 5.25 L 3.5 18.25 C 6.75 17.75 9.75 18 12 19.75 "
               "C 14.25 18 17.25 17.75 20.5 18.25 L 20.5 5.25 C 17.25 4.75 14.25 5 12 6.75 L 12 19.5"}},
    {Icon::Settings,
     {.lines = "M 3.75 7.25 L 12.25 7.25 M 17.75 7.25 L 20.25 7.25 O 15 7.25 2.6 "
               "M 3.75 16.75 L 6.25 16.75 M 11.75 16.75 L 20.25 16.75 O 9 16.75 2.6"}},
    {Icon::Help, {.lines = "M 12 4 L 21 19.5 L 3 19.5 Z M 12 10 L 12 13.75 D 12 16.6"}},
    {Icon::Stop,
     {.lines = "M 8.4 3.5 L 15.6 3.5 L 20.5 8.4 L 20.5 15.6 L 15.6 20.5 L 8.4 20.5 L 3.5 15.6 L 3.5 8.4 Z "
               "M 12 7.75 L 12 12.75 D 12 16"}},
    {Icon::Hand,
     {.lines = "M 8 13 L 8 6.5 M 11 11.75 L 11 4.5 M 14 11.75 L 14 5.25 M 17 12.75 L 17 7.5 "
               "M 17 12.5 C 17 17.75 15.25 20.5 12 20.5 C 9 20.5 7.25 18.5 6 15.75 L 4.25 12.5"}},
    {Icon::Play, {.solid = "M 8 5.25 L 18.75 12 L 8 18.75 Z"}},
    {Icon::Pause, {.solid = "R 6.75 5.25 3.75 13.5 1 R 13.5 5.25 3.75 13.5 1"}},
    {Icon::Bars, {.solid = "R 6.75 5.25 3.75 13.5 1 R 13.5 5.25 3.75 13.5 1"}},
    {Icon::Next, {.solid = "M 5.25 5.75 L 14.25 12 L 5.25 18.25 Z R 16.25 5.5 2.5 13 0.9"}},
    {Icon::Previous, {.solid = "M 18.75 5.75 L 9.75 12 L 18.75 18.25 Z R 5.25 5.5 2.5 13 0.9"}},
    {Icon::Back, {.lines = "M 19 12 L 5.25 12 M 11 6.25 L 5.25 12 L 11 17.75", .reading = turns}},
    {Icon::Plus, {.lines = "M 12 5 L 12 19 M 5 12 L 19 12"}},
    {Icon::Minus, {.lines = "M 5 12 L 19 12"}},
    {Icon::Again,
     {.lines = "M 5.5 11.25 C 5.5 7.75 8.25 6 11.5 6 L 18 6 M 15.25 3 L 18.25 6 L 15.25 9 "
               "M 18.5 12.75 C 18.5 16.25 15.75 18 12.5 18 L 6 18 M 8.75 15 L 5.75 18 L 8.75 21"}},
    {Icon::Close, {.lines = "M 6 6 L 18 18 M 18 6 L 6 18"}},
    {Icon::Clear, {.lines = "M 6 6 L 18 18 M 18 6 L 6 18"}},
    {Icon::FullScreen,
     {.lines = "M 4.25 9 L 4.25 4.25 L 9 4.25 M 15 4.25 L 19.75 4.25 L 19.75 9 "
               "M 19.75 15 L 19.75 19.75 L 15 19.75 M 9 19.75 L 4.25 19.75 L 4.25 15"}},
    {Icon::LeaveFullScreen,
     {.lines = "M 9 4.25 L 9 9 L 4.25 9 M 15 4.25 L 15 9 L 19.75 9 "
               "M 19.75 15 L 15 15 L 15 19.75 M 9 19.75 L 9 15 L 4.25 15"}},
    {Icon::SoundOn,
     {.lines = "M 4 9.5 L 7.5 9.5 L 12 5.5 L 12 18.5 L 7.5 14.5 L 4 14.5 Z "
               "M 15 9.2 C 16.6 10.8 16.6 13.2 15 14.8 M 17.5 6.75 C 20.5 9.75 20.5 14.25 17.5 17.25"}},
    {Icon::Muted,
     {.lines = "M 4 9.5 L 7.5 9.5 L 12 5.5 L 12 18.5 L 7.5 14.5 L 4 14.5 Z "
               "M 15.5 9.5 L 20.5 14.5 M 20.5 9.5 L 15.5 14.5"}},
    {Icon::SoundOff,
     {.lines = "M 4 9.5 L 7.5 9.5 L 12 5.5 L 12 18.5 L 7.5 14.5 L 4 14.5 Z M 17.75 7.5 L 17.75 12.75 "
               "D 17.75 16.25"}},
    {Icon::Print,
     {.lines = "M 7.25 8.5 L 7.25 4 L 16.75 4 L 16.75 8.5 M 7.25 16.5 L 5.75 16.5 C 4.5 16.5 3.75 15.75 "
               "3.75 14.5 "
               "L 3.75 10.5 C 3.75 9.25 4.5 8.5 5.75 8.5 L 18.25 8.5 C 19.5 8.5 20.25 9.25 20.25 10.5 "
               "L 20.25 14.5 C 20.25 15.75 19.5 16.5 18.25 16.5 L 16.75 16.5 "
               "M 7.25 13.25 L 16.75 13.25 L 16.75 20 L 7.25 20 Z"}},
    {Icon::Save,
     {.lines = "M 12 4 L 12 15 M 7.5 10.75 L 12 15.25 L 16.5 10.75 M 4.5 15.5 L 4.5 20 L 19.5 20 L "
               "19.5 15.5"}},
    {Icon::Share,
     {.lines = "M 12 15 L 12 4.25 M 7.75 8.5 L 12 4.25 L 16.25 8.5 "
               "M 7.5 11.5 L 5 11.5 L 5 20.25 L 19 20.25 L 19 11.5 L 16.5 11.5"}},
    {Icon::Body,
     {.lines = "O 12 5 2.25 M 8.25 15 L 8.25 11.5 C 8.25 10.5 9 9.75 10 9.75 L 14 9.75 "
               "C 15 9.75 15.75 10.5 15.75 11.5 L 15.75 15 M 10.5 13.5 L 10.5 21 M 13.5 13.5 L 13.5 21"}},
    {Icon::ChevronBack, {.lines = "M 15 5.25 L 8.25 12 L 15 18.75", .reading = turns}},
    {Icon::ChevronForward, {.lines = "M 9 5.25 L 15.75 12 L 9 18.75", .reading = turns}},
    {Icon::ChevronUp, {.lines = "M 5.25 15 L 12 8.25 L 18.75 15"}},
    {Icon::ChevronDown, {.lines = "M 5.25 9 L 12 15.75 L 18.75 9"}},
    {Icon::Check, {.lines = "M 5 12.75 L 9.75 17.5 L 19.25 7"}},
    {Icon::Clock, {.lines = "O 12 12 8.5 M 12 7 L 12 12 L 15.5 14"}},
    {Icon::Info, {.lines = "O 12 12 8.5 M 12 11.25 L 12 16.25 D 12 7.9"}},
    {Icon::Lock,
     {.lines = "R 5 10.5 14 9.75 2 M 8 10.5 L 8 8 C 8 5.25 9.75 3.75 12 3.75 C 14.25 3.75 16 5.25 "
               "16 8 L 16 10.5"}},
    {Icon::Document,
     {.lines = "R 5.5 3.75 13 16.5 1.6 M 9 8.5 L 15 8.5 M 9 12 L 15 12 M 9 15.5 L 12.5 15.5"}},
    {Icon::Avoid, {.lines = "O 12 12 8.5 M 6 6 L 18 18"}},
    {Icon::Undo,
     {.lines = "M 9 4.5 L 4.5 9 L 9 13.5 M 4.75 9 L 14.25 9 C 17.75 9 19.75 11 19.75 14 "
               "C 19.75 17 17.75 19 14.25 19 L 10 19",
      .reading = turns}},
    {Icon::Redo,
     {.lines = "M 15 4.5 L 19.5 9 L 15 13.5 M 19.25 9 L 9.75 9 C 6.25 9 4.25 11 4.25 14 "
               "C 4.25 17 6.25 19 9.75 19 L 14 19",
      .reading = turns}},
    {Icon::Remove,
     {.lines = "M 4.5 7 L 19.5 7 M 9 7 L 9 4.25 L 15 4.25 L 15 7 M 6.25 7 L 7.25 19.75 L 16.75 "
               "19.75 L 17.75 7"}},
    {Icon::More, {.lines = "D 5.5 12 D 12 12 D 18.5 12"}},
    {Icon::Grip, {.lines = "D 9 6 D 15 6 D 9 12 D 15 12 D 9 18 D 15 18"}},
    {Icon::Diamond,
     {.lines = "M 12 3.5 L 20.5 12 L 12 20.5 L 3.5 12 Z", .solid = "O 12 12 2.2", .stroke = 2.25}},
    {Icon::Disc, {.solid = "O 12 12 9"}},
    {Icon::TwoArrows,
     {.lines = "M 4 8 L 19.5 8 M 15 3.75 L 19.5 8 L 15 12.25 M 20 16 L 4.5 16 M 9 11.75 L 4.5 16 L 9 20.25",
      .stroke = 2.25}},
    {Icon::Waves,
     {.lines = "M 3 9.5 C 5.25 4.5 8.25 4.5 12 8 C 15.75 11.5 18.75 11.5 21 6.5 "
               "M 3 17 C 5.25 12 8.25 12 12 15.5 C 15.75 19 18.75 19 21 14",
      .stroke = 2.25}},
    {Icon::ArrowUp, {.lines = "M 12 20.5 L 12 4 M 5.25 10.75 L 12 4 L 18.75 10.75", .stroke = 2.5}},
    {Icon::ArrowDown, {.lines = "M 12 3.5 L 12 20 M 5.25 13.25 L 12 20 L 18.75 13.25", .stroke = 2.5}},
    {Icon::Heat,
     {.lines = "M 6.5 19.5 C 3.5 15.5 9.5 13 6.5 8 M 12 19.5 C 9 15 15 11 12 5 M 17.5 19.5 C 14.5 "
               "15.5 20.5 13 17.5 8",
      .stroke = 2.25}},
    {Icon::Cold,
     {.lines = "M 12 3.5 L 12 20.5 M 4.65 7.75 L 19.35 16.25 M 19.35 7.75 L 4.65 16.25 "
               "M 9.5 4.75 L 12 7.25 L 14.5 4.75 M 9.5 19.25 L 12 16.75 L 14.5 19.25 "
               "M 4.5 11.2 L 7.9 9.6 L 7.6 5.9 M 19.5 12.8 L 16.1 14.4 L 16.4 18.1 "
               "M 16.4 5.9 L 16.1 9.6 L 19.5 11.2 M 7.6 18.1 L 7.9 14.4 L 4.5 12.8"}},
    {Icon::Logo,
     {.lines = "M 2.5 17 C 9 17 15 14.5 15 9.5 C 15 5.5 9 5.5 9 9.5 C 9 14.5 15 17 21.5 17", .stroke = 2.6}},
};

} // namespace

IconDrawing drawingOf(Icon icon)
{
    const auto row = std::ranges::find(iconRows, icon, &IconRow::icon);
    return row == std::end(iconRows) ? IconDrawing() : row->drawing;
}

} // namespace Unknot
