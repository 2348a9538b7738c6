/// Ranges and moments as they are said to verbs.
let linesOfRanges = #"""
  @ 2026-11-22T14:55+01:00
  ranges: last 3 days
    2026-11-19..2026-11-21
  ranges: the last 3 days
    2026-11-19..2026-11-21
  ranges: past 3 days
    2026-11-19..2026-11-21
  ranges: last three days
    2026-11-19..2026-11-21
  ranges: last 7 days
    2026-11-15..2026-11-21
  ranges: last two weeks
    2026-11-08..2026-11-21
  ranges: last 1 day
    2026-11-21..2026-11-21
  ranges: last 0 days
    REFUSED notADay("last 0 days")
  ranges: last 99999 days
    REFUSED notADay("last 99999 days")
  ranges: last month
    2026-10-01..2026-10-31
  ranges: this month
    2026-11-01..2026-11-21
  ranges: last year
    2025-01-01..2025-12-31
  ranges: this year
    2026-01-01..2026-11-21
  ranges: past week
    2026-11-15..2026-11-21
  ranges: last week
    REFUSED vagueRange("last week", ["last 7 days", "2026-11-09..2026-11-15"]) [headache last 7 days]
  ranges: this week
    REFUSED vagueRange("this week", ["mon..yesterday", "last 7 days"]) [headache mon..yesterday]
  ranges: past month
    REFUSED vagueRange("past month", ["last 30 days", "last month"]) [headache last 30 days]
  ranges: past year
    REFUSED vagueRange("past year", ["last 365 days", "last year"]) [headache last 365 days]
  ranges: last 3 months
    REFUSED vagueRange("last 3 months", ["2026-08..2026-10", "last 90 days"]) [headache 2026-08..2026-10]
  ranges: 3 months
    REFUSED vagueRange("3 months", ["2026-08..2026-10", "last 90 days"]) [headache 2026-08..2026-10]
  ranges: last weekend
    REFUSED vagueRange("last weekend", ["2026-11-14..2026-11-15"]) [headache 2026-11-14..2026-11-15]
  ranges: this weekend
    REFUSED vagueRange("this weekend", ["2026-11-14..2026-11-15"]) [headache 2026-11-14..2026-11-15]
  ranges: 3 days
    REFUSED vagueRange("3 days", ["last 3 days"]) [headache last 3 days]
  ranges: two weeks
    REFUSED vagueRange("two weeks", ["last two weeks"]) [headache last two weeks]
  ranges: since monday
    REFUSED vagueRange("since monday", ["monday..yesterday"]) [headache monday..yesterday]
  ranges: since 1 nov
    REFUSED vagueRange("since 1 nov", ["1 nov..yesterday"]) [headache 1 nov..yesterday]
  ranges: from mon
    REFUSED vagueRange("from mon", ["mon..yesterday"]) [headache mon..yesterday]
  ranges: from mon to wed
    2026-11-16..2026-11-18
  ranges: from 3 nov until 5 nov
    2026-11-03..2026-11-05
  ranges: june
    2026-06-01..2026-06-30
  ranges: June 2026
    2026-06-01..2026-06-30
  ranges: in june
    2026-06-01..2026-06-30
  ranges: all of june
    2026-06-01..2026-06-30
  ranges: june and july
    2026-06-01..2026-06-30, 2026-07-01..2026-07-31
  ranges: june to august
    2026-06-01..2026-08-31
  ranges: jun-aug
    2026-06-01..2026-08-31
  ranges: 3 nov to 5 nov
    2026-11-03..2026-11-05
  ranges: 3 to 5 nov
    2026-11-03..2026-11-05
  ranges: 3-5 nov
    2026-11-03..2026-11-05
  ranges: 3–5 nov
    2026-11-03..2026-11-05
  ranges: 3..5 nov
    2026-11-03..2026-11-05
  ranges: 3rd to 5th nov
    2026-11-03..2026-11-05
  ranges: nov 3-5
    2026-11-03..2026-11-05
  ranges: nov 3 to 5
    2026-11-03..2026-11-05
  ranges: nov 3 to nov 5
    2026-11-03..2026-11-05
  ranges: from 6 to 9 november
    2026-11-06..2026-11-09
  ranges: between 6 and 9 november
    2026-11-06..2026-11-09
  ranges: 3,7,12 oct
    2026-10-03..2026-10-03, 2026-10-07..2026-10-07, 2026-10-12..2026-10-12
  ranges: 3, 7 and 12 oct
    2026-10-03..2026-10-03, 2026-10-07..2026-10-07, 2026-10-12..2026-10-12
  ranges: oct 3, 7
    2026-10-03..2026-10-03, 2026-10-07..2026-10-07
  ranges: 15.11.
    2026-11-15..2026-11-15
  ranges: 1.11.2026-5.11.2026
    2026-11-01..2026-11-05
  ranges: the 3rd to the 5th
    2026-11-03..2026-11-05
  ranges: sat sun
    2026-11-21..2026-11-21, 2026-11-22..2026-11-22
  ranges: sat and sun
    2026-11-21..2026-11-21, 2026-11-22..2026-11-22
  ranges: sun, sat
    2026-11-22..2026-11-22, 2026-11-21..2026-11-21
  ranges: 2026-11-20..2026-12-02
    2026-11-20..2026-11-22
  ranges: 11/20/2026
    2026-11-20..2026-11-20
  day: 15.11.
    2026-11-15
  day: the 15th
    2026-11-15
  day: on the 15th
    2026-11-15
  day: 11/20/2026
    2026-11-20
  moment: at 2pm
    2026-11-22T14:00+01:00
  moment: 9a.m.
    2026-11-22T09:00+01:00
  moment: 15.11. 9:00
    2026-11-15T09:00+01:00
  moment: half past 9
    2026-11-22T09:30+01:00
  ranges: 3-5 nov 2025
    2025-11-03..2025-11-05
  ranges: nov 3-5 12 nov
    2026-11-03..2026-11-05, 2026-11-12..2026-11-12
  ranges: 5-3 nov
    REFUSED rangeBackwards("5-3 nov")
  ranges: 30-31 nov
    REFUSED noSuchDay("31 nov")
  ranges: nov 30-31
    REFUSED noSuchDay("31 nov")
  ranges: 3-5
    REFUSED notADay("3 - 5")
  ranges: 20-30 nov
    2026-11-20..2026-11-22
  ranges: 20 to 30 nov
    2026-11-20..2026-11-22
  ranges: nov 20-30
    2026-11-20..2026-11-22
  ranges: 20-30 nov 2025
    2025-11-20..2025-11-30
  ranges: nov 3-5 2025
    2025-11-03..2025-11-05
  ranges: 28-29 feb
    REFUSED noSuchDay("29 feb")
  ranges: 23-25 nov
    2025-11-23..2025-11-25
  ranges: 28 dec to 3 jan
    2025-12-28..2026-01-03
  ranges: mon tue wed
    2026-11-16..2026-11-16, 2026-11-17..2026-11-17, 2026-11-18..2026-11-18
  ranges: mon, tue and wed
    2026-11-16..2026-11-16, 2026-11-17..2026-11-17, 2026-11-18..2026-11-18
  ranges: mon-wed
    2026-11-16..2026-11-18
  ranges: mon to wed
    2026-11-16..2026-11-18
  ranges: fri..sun
    2026-11-20..2026-11-22
  ranges: 5 nov 12 nov
    2026-11-05..2026-11-05, 2026-11-12..2026-11-12
  ranges: 5 nov 6 nov 7 nov
    2026-11-05..2026-11-05, 2026-11-06..2026-11-06, 2026-11-07..2026-11-07
  ranges: yesterday and today
    2026-11-21..2026-11-21, 2026-11-22..2026-11-22
  ranges: yesterday, 12 nov
    2026-11-21..2026-11-21, 2026-11-12..2026-11-12
  ranges: last friday
    2026-11-20..2026-11-20
  ranges: last friday to yesterday
    2026-11-20..2026-11-21
  ranges: 3 days ago
    2026-11-19..2026-11-19
  ranges: -3d
    2026-11-19..2026-11-19
  ranges: 3 days ago to yesterday
    2026-11-19..2026-11-21
  ranges: 2026-11-01 to 2026-11-05
    2026-11-01..2026-11-05
  ranges: 2026-11-01 - 2026-11-05
    2026-11-01..2026-11-05
  ranges: 1.11.-5.11.
    2026-11-01..2026-11-05
  ranges: nov 2026
    2026-11-01..2026-11-21
  ranges: 11/2026
    REFUSED slash("11/2026")
  ranges: 2026-11-1
    2026-11-01..2026-11-01
  ranges: tomorrow
    REFUSED futureDay(2026-11-23)
  ranges: last friday..
    2026-11-20..
  ranges: a few days ago
    REFUSED vagueTime("a few days ago") [headache 3 days ago]
  ranges: everything
    REFUSED notADay("everything")
  ranges: all
    REFUSED missingDay
  ranges: the
    REFUSED missingDay
  day: a few days ago
    REFUSED vagueTime("a few days ago") [headache 3 days ago]
  day: -2d
    2026-11-20
  day: two days ago
    2026-11-20
  day: last friday
    2026-11-20
  day: last week
    REFUSED notADay("last week")
  day: this morning
    REFUSED notADay("this morning")
  moment: -2h
    2026-11-22T12:55+01:00
  moment: -30min
    2026-11-22T14:25+01:00
  moment: -90 m
    2026-11-22T13:25+01:00
  moment: an hour ago
    2026-11-22T13:55+01:00
  moment: half an hour ago
    2026-11-22T14:25+01:00
  moment: two hours ago
    2026-11-22T12:55+01:00
  moment: a few hours ago
    REFUSED vagueTime("a few hours ago") [headache over 3h ago]
  moment: a while ago
    REFUSED vagueTime("a while ago") [headache over 2h ago]
  moment: this morning
    2026-11-22T08:00+01:00
  moment: this evening
    REFUSED futureMoment(2026-11-22T20:00+01:00)
  moment: tonight
    REFUSED futureMoment(2026-11-22T20:00+01:00)
  moment: last night
    2026-11-22T02:00+01:00
  moment: last evening
    2026-11-21T20:00+01:00
  moment: last friday
    REFUSED missingTime(Optional(2026-11-20))
  moment: last friday 22:00
    2026-11-20T22:00+01:00
  moment: just now
    2026-11-22T14:55+01:00
  moment: 10pm yesterday
    2026-11-21T22:00+01:00
  moment: yesterday evening
    2026-11-21T20:00+01:00
  moment: -1
    REFUSED leadingDash("-1")
  moment: - 1h
    REFUSED leadingDash("-")
  edit: no suma
    clear ["dose(\"sumatriptan\")"]
  edit: no suma suma 100mg
    clear ["dose(\"sumatriptan\")"]
  edit: -1h
    from 11-22T13:55
  @ 2026-11-01T09:00+01:00
  ranges: this month
    REFUSED rangeNotOver("this month")
  ranges: last month
    2026-10-01..2026-10-31
  @ 2026-01-01T09:00+01:00
  ranges: this year
    REFUSED rangeNotOver("this year")
  ranges: last year
    2025-01-01..2025-12-31
  ranges: last month
    2025-12-01..2025-12-31
  ranges: dec
    2025-12-01..2025-12-31
  ranges: last 3 days
    2025-12-29..2025-12-31
  """#
