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
    REFUSED "last 0 days" is no day. Nothing was saved. [A day is today, yesterday, mon, 12 nov or 2026-11-12.]
  ranges: last 99999 days
    REFUSED "last 99999 days" is no day. Nothing was saved. [A day is today, yesterday, mon, 12 nov or 2026-11-12.]
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
    REFUSED "last week" can mean different days. Nothing was saved. [Write  last 7 days  or  2026-11-09..2026-11-15]
  ranges: this week
    REFUSED "this week" can mean different days. Nothing was saved. [Write  mon..yesterday  or  last 7 days]
  ranges: past month
    REFUSED "past month" can mean different days. Nothing was saved. [Write  last 30 days  or  last month]
  ranges: past year
    REFUSED "past year" can mean different days. Nothing was saved. [Write  last 365 days  or  last year]
  ranges: last 3 months
    REFUSED "last 3 months" can mean different days. Nothing was saved. [Write  2026-08..2026-10  or  last 90 days]
  ranges: 3 months
    REFUSED "3 months" can mean different days. Nothing was saved. [Write  2026-08..2026-10  or  last 90 days]
  ranges: last weekend
    REFUSED "last weekend" can mean different days. Nothing was saved. [Write  2026-11-14..2026-11-15]
  ranges: this weekend
    REFUSED "this weekend" can mean different days. Nothing was saved. [Write  2026-11-14..2026-11-15]
  ranges: 3 days
    REFUSED "3 days" can mean different days. Nothing was saved. [Write  last 3 days]
  ranges: two weeks
    REFUSED "two weeks" can mean different days. Nothing was saved. [Write  last two weeks]
  ranges: since monday
    REFUSED "since monday" can mean different days. Nothing was saved. [Write  monday..yesterday]
  ranges: since 1 nov
    REFUSED "since 1 nov" can mean different days. Nothing was saved. [Write  1 nov..yesterday]
  ranges: from mon
    REFUSED "from mon" can mean different days. Nothing was saved. [Write  mon..yesterday]
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
  ranges: 3-5 nov 2025
    2025-11-03..2025-11-05
  ranges: nov 3-5 12 nov
    2026-11-03..2026-11-05, 2026-11-12..2026-11-12
  ranges: 5-3 nov
    REFUSED 5-3 nov ends before it starts. Nothing was saved. [A range is 2026-11-01..2026-11-12, last 7 days, a month (oct, 2025-10) or a year.]
  ranges: 30-31 nov
    REFUSED there is no day "31 nov". Nothing was saved. [A day is today, yesterday, mon, 12 nov or 2026-11-12.]
  ranges: nov 30-31
    REFUSED there is no day "31 nov". Nothing was saved. [A day is today, yesterday, mon, 12 nov or 2026-11-12.]
  ranges: 3-5
    REFUSED "3 - 5" is no day. Nothing was saved. [A day is today, yesterday, mon, 12 nov or 2026-11-12.]
  ranges: 20-30 nov
    2026-11-20..2026-11-21
  ranges: 20 to 30 nov
    2026-11-20..2026-11-21
  ranges: nov 20-30
    2026-11-20..2026-11-21
  ranges: 20-30 nov 2025
    2025-11-20..2025-11-30
  ranges: nov 3-5 2025
    2025-11-03..2025-11-05
  ranges: 28-29 feb
    REFUSED there is no day "29 feb". Nothing was saved. [A day is today, yesterday, mon, 12 nov or 2026-11-12.]
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
    REFUSED "1.11.-5.11." is no day. Nothing was saved. [A day is today, yesterday, mon, 12 nov or 2026-11-12.]
  ranges: nov 2026
    2026-11-01..2026-11-21
  ranges: 11/2026
    REFUSED "11/2026" can be read as two days. Nothing was saved. [Write the month as a word: 3 apr, or 2026-04-03.]
  ranges: 2026-11-1
    REFUSED there is no day "2026-11-1". Nothing was saved. [A day is today, yesterday, mon, 12 nov or 2026-11-12.]
  ranges: tomorrow
    REFUSED Mon 23 Nov 2026 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  ranges: last friday..
    2026-11-20..
  ranges: a few days ago
    REFUSED "a few days ago" does not say how long ago. Nothing was saved. [Write:  headache 3 days ago]
  ranges: everything
    REFUSED "everything" is no day. Nothing was saved. [A day is today, yesterday, mon, 12 nov or 2026-11-12.]
  ranges: all
    REFUSED a day is missing. Nothing was saved. [A day is today, yesterday, mon, 12 nov or 2026-11-12.]
  ranges: the
    REFUSED a day is missing. Nothing was saved. [A day is today, yesterday, mon, 12 nov or 2026-11-12.]
  day: a few days ago
    REFUSED "a few days ago" does not say how long ago. Nothing was saved. [Write:  headache 3 days ago]
  day: -2d
    2026-11-20
  day: two days ago
    2026-11-20
  day: last friday
    2026-11-20
  day: last week
    REFUSED "last week" is no day. Nothing was saved. [A day is today, yesterday, mon, 12 nov or 2026-11-12.]
  day: this morning
    REFUSED "this morning" is no day. Nothing was saved. [A day is today, yesterday, mon, 12 nov or 2026-11-12.]
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
    REFUSED "a few hours ago" does not say how long ago. Nothing was saved. [Write:  headache over 3h ago]
  moment: a while ago
    REFUSED "a while ago" does not say how long ago. Nothing was saved. [Write:  headache over 2h ago]
  moment: this morning
    2026-11-22T08:00+01:00
  moment: this evening
    REFUSED Sun 22 Nov 20:00 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  moment: tonight
    REFUSED Sun 22 Nov 20:00 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  moment: last night
    2026-11-22T02:00+01:00
  moment: last evening
    2026-11-21T20:00+01:00
  moment: last friday
    REFUSED at what time on Fri 20 Nov? Nothing was saved. [A time is 14:30, 2pm, 2h ago, or a day with one: yesterday 22:00.]
  moment: last friday 22:00
    2026-11-20T22:00+01:00
  moment: just now
    2026-11-22T14:55+01:00
  moment: 10pm yesterday
    2026-11-21T22:00+01:00
  moment: yesterday evening
    2026-11-21T20:00+01:00
  moment: -1
    REFUSED values can't start with "-", got "-1". Nothing was saved. [Write it without the dash; a time before now is 2h ago.]
  moment: - 1h
    REFUSED values can't start with "-", got "-". Nothing was saved. [Write it without the dash; a time before now is 2h ago.]
  edit: no suma
    clear ["dose(\"sumatriptan\")"]
  edit: no suma suma 100mg
    took sumatriptan 100 mg @11-22T14:55; clear ["dose(\"sumatriptan\")"]
  edit: -1h
    from 11-22T13:55
  @ 2026-11-01T09:00+01:00
  ranges: this month
    REFUSED no day of this month is over yet. Nothing was saved. [A range is 2026-11-01..2026-11-12, last 7 days, a month (oct, 2025-10) or a year.]
  ranges: last month
    2026-10-01..2026-10-31
  @ 2026-01-01T09:00+01:00
  ranges: this year
    REFUSED no day of this year is over yet. Nothing was saved. [A range is 2026-11-01..2026-11-12, last 7 days, a month (oct, 2025-10) or a year.]
  ranges: last year
    2025-01-01..2025-12-31
  ranges: last month
    2025-12-01..2025-12-31
  ranges: dec
    2025-12-01..2025-12-31
  ranges: last 3 days
    2025-12-29..2025-12-31
  """#
