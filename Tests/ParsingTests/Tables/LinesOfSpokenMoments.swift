/// Moments as they are said: `-2h`, `half an hour ago`, `this morning`; and those that say too little.
let linesOfSpokenMoments = #"""
  @ 2026-11-22T14:55+01:00
  7 -2h
    7/10; from 11-22T12:55
  7 -90m
    7/10; from 11-22T13:25
  7 -30min
    7/10; from 11-22T14:25
  7 -30 min
    7/10; from 11-22T14:25
  7 -1h30m
    7/10; from 11-22T13:25
  7 -2 hours
    7/10; from 11-22T12:55
  7 -2h ago
    7/10; from 11-22T12:55
  7 –2h
    7/10; from 11-22T12:55
  7 —45m
    7/10; from 11-22T14:10
  7 −1h
    7/10; from 11-22T13:55
  -2h 7
    7/10; from 11-22T12:55
  7 left -1h nausea
    7/10; from 11-22T13:55; left; nausea
  7 -2d
    7/10; from 11-20T00:00 all day
  7 -3d 22:00
    7/10; from 11-19T22:00
  7 since -2h
    7/10; from 11-22T12:55
  7 from -3h until -1h
    7/10; from 11-22T11:55; to 11-22T13:55
  7 until -30m
    7/10; to 11-22T14:25
  7 -2h 30m
    7/10; from 11-22T12:55; to 11-22T13:25
  7 -5
    REFUSED values can't start with "-", got "-5". Nothing was saved. [Write:  headache 7 5]
  7 -14:30
    REFUSED values can't start with "-", got "-14:30". Nothing was saved. [Write:  headache 7 14:30]
  7 -2x
    REFUSED values can't start with "-", got "-2x". Nothing was saved. [Write:  headache 7 2x]
  7 suma -1h
    7/10; from 11-22T13:55; took sumatriptan @11-22T14:55; warning: -1h is taken as the start of the attack. When sumatriptan was taken:  headache 7 suma @1h
  7 suma @-1h
    7/10; took sumatriptan @11-22T13:55
  7 suma @1h
    7/10; took sumatriptan @11-22T13:55
  7 suma @ 1h ago
    7/10; took sumatriptan @11-22T13:55
  7 14:00 suma @30m ago
    7/10; from 11-22T14:00; took sumatriptan @11-22T14:25
  7 two hours ago
    7/10; from 11-22T12:55
  7 three days ago
    7/10; from 11-19T00:00 all day
  7 half an hour ago
    7/10; from 11-22T14:25
  7 a half hour ago
    7/10; from 11-22T14:25
  7 quarter of an hour ago
    7/10; from 11-22T14:40
  7 a quarter of an hour ago
    7/10; from 11-22T14:40
  7 an hour and a half ago
    7/10; from 11-22T13:25
  7 one hour ago
    7/10; from 11-22T13:55
  7 two and a half hours ago
    7/10; from 11-22T12:25
  7 2 and a half hours ago
    7/10; from 11-22T12:25
  7 1 hour and 20 minutes ago
    7/10; from 11-22T13:35
  7 2 hours and 10 min ago
    7/10; from 11-22T12:45
  7 twelve hours ago
    7/10; from 11-22T02:55
  7 forty minutes ago
    7/10; from 11-22T14:15
  7 a day ago
    7/10; from 11-21T00:00 all day
  7 two weeks ago
    7/10; from 11-08T00:00 all day
  7 suma an hour ago
    7/10; from 11-22T13:55; took sumatriptan @11-22T14:55; warning: an hour ago is taken as the start of the attack. When sumatriptan was taken:  headache 7 suma @1h
  7 suma half an hour ago
    7/10; from 11-22T14:25; took sumatriptan @11-22T14:55; warning: half an hour ago is taken as the start of the attack. When sumatriptan was taken:  headache 7 suma @30min
  7 suma 90 min ago
    7/10; from 11-22T13:25; took sumatriptan @11-22T14:55; warning: 90 min ago is taken as the start of the attack. When sumatriptan was taken:  headache 7 suma @1h30min
  7 a few hours ago
    REFUSED "a few hours ago" does not say how long ago. Nothing was saved. [Write:  headache 7 3h ago]
  7 few hours ago
    REFUSED "few hours ago" does not say how long ago. Nothing was saved. [Write:  headache 7 3h ago]
  7 several hours ago
    REFUSED "several hours ago" does not say how long ago. Nothing was saved. [Write:  headache 7 3h ago]
  7 some hours ago
    REFUSED "some hours ago" does not say how long ago. Nothing was saved. [Write:  headache 7 3h ago]
  7 a couple of hours ago
    REFUSED "a couple of hours ago" does not say how long ago. Nothing was saved. [Write:  headache 7 3h ago]
  7 a couple hours ago
    REFUSED "a couple hours ago" does not say how long ago. Nothing was saved. [Write:  headache 7 3h ago]
  7 a few minutes ago
    REFUSED "a few minutes ago" does not say how long ago. Nothing was saved. [Write:  headache 7 30m ago]
  7 a few days ago
    REFUSED "a few days ago" does not say how long ago. Nothing was saved. [Write:  headache 7 3 days ago]
  7 several weeks ago
    REFUSED "several weeks ago" does not say how long ago. Nothing was saved. [Write:  headache 7 3 weeks ago]
  7 a while ago
    REFUSED "a while ago" does not say how long ago. Nothing was saved. [Write:  headache 7 2h ago]
  7 some time ago
    REFUSED "some time ago" does not say how long ago. Nothing was saved. [Write:  headache 7 2h ago]
  7 a moment ago
    REFUSED "a moment ago" does not say how long ago. Nothing was saved. [Write:  headache 7 2h ago]
  7 quite a while ago
    REFUSED "a while ago" does not say how long ago. Nothing was saved. [Write:  headache 7 quite 2h ago]
  a few hours ago 7
    REFUSED "a few hours ago" does not say how long ago. Nothing was saved. [Write:  headache 3h ago 7]
  7 suma a few hours ago
    REFUSED "a few hours ago" does not say how long ago. Nothing was saved. [Write:  headache 7 suma 3h ago]
  7 suma @a few hours ago
    REFUSED "a few hours ago" does not say how long ago. Nothing was saved. [How long, about? 3h ago, 30m ago, or a part of the day: this morning.]
  7 a few left
    7/10; left; note 'a few'; warning: kept "a few" as a note.
  7 some nausea
    7/10; nausea; note 'some'; warning: kept "some" as a note. Meant suma?
  7 several
    7/10; note 'several'; warning: kept "several" as a note. Meant severe?
  7 this morning
    7/10; from 11-22T08:00~
  7 THIS MORNING left
    7/10; from 11-22T08:00~; left
  7 this afternoon
    7/10; from 11-22T14:55~
  7 this evening
    REFUSED Sun 22 Nov 20:00 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  7 this noon
    7/10; from 11-22T12:00~
  7 tonight
    REFUSED Sun 22 Nov 20:00 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  7 last night
    7/10; from 11-22T02:00~
  7 last evening
    7/10; from 11-21T20:00~
  7 last afternoon
    7/10; from 11-21T15:00~
  7 last morning
    7/10; from 11-21T08:00~
  7 last noon
    7/10; from 11-21T12:00~
  7 yesterday morning
    7/10; from 11-21T08:00~
  7 yesterday at noon
    7/10; from 11-21T12:00
  7 noon yesterday
    7/10; from 11-21T12:00~
  7 mon evening
    7/10; from 11-16T20:00~
  7 monday night
    7/10; from 11-16T02:00~
  7 friday morning
    7/10; from 11-20T08:00~
  7 on friday morning
    7/10; from 11-20T08:00~
  7 the morning
    7/10; from 11-22T08:00~
  7 midday
    7/10; from 11-22T12:00~
  7 just now
    7/10; from 11-22T14:55
  7 just left
    7/10; left; note 'just'; warning: kept "just" as a note.
  7 last friday
    7/10; from 11-20T00:00 all day
  7 last fri 9:00
    7/10; from 11-20T09:00
  7 last friday evening
    7/10; from 11-20T20:00~
  7 on last friday
    7/10; from 11-20T00:00 all day
  7 last monday
    7/10; from 11-16T00:00 all day
  7 last sunday night
    7/10; from 11-15T02:00~
  7 last week
    REFUSED "last week" can mean different days. Nothing was saved. [Write  the day: mon 9:00  or  12 nov 9:00]
  7 last month
    REFUSED "last month" can mean different days. Nothing was saved. [Write  the day: mon 9:00  or  12 nov 9:00]
  7 next friday
    REFUSED Fri 27 Nov 2026 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  7 next monday 9:00
    REFUSED Mon 23 Nov 2026 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  7 tomorrow
    REFUSED Mon 23 Nov 2026 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  7 friday 13 nov
    7/10; from 11-13T00:00 all day
  7 fri 13 nov 9:00
    7/10; from 11-13T09:00
  7 wed 11:00pm
    7/10; from 11-18T23:00
  7 9 am
    7/10; from 11-22T09:00
  7 9AM
    7/10; from 11-22T09:00
  7 9 a.m.
    7/10; from 11-22T09:00
  7 9:15 p.m.
    7/10; from 11-21T21:15; echo: read as Sat 21 Nov 21:15 +01:00, the latest one past.
  7 12:30am
    7/10; from 11-22T00:30
  7 0:30
    7/10; from 11-22T00:30
  7 24:00
    REFUSED "24:00" is no time. Nothing was saved. [A time is 14:30, 2pm, 2h ago, or a day with one: yesterday 22:00.]
  7 7:5
    REFUSED "7:5" is no time. Nothing was saved. [A time is 14:30, 2pm, 2h ago, or a day with one: yesterday 22:00.]
  7 7:60
    REFUSED "7:60" is no time. Nothing was saved. [A time is 14:30, 2pm, 2h ago, or a day with one: yesterday 22:00.]
  7 2pm-5pm
    7/10; from 11-21T14:00; to 11-21T17:00; echo: read as Sat 21 Nov 14:00 +01:00, the latest one past.
  7 2-5pm
    7/10; from 11-21T14:00; to 11-21T17:00; echo: read as Sat 21 Nov 14:00 +01:00, the latest one past.
  7 14:30 - 19:00
    7/10; from 11-21T14:30; to 11-21T19:00; echo: read as Sat 21 Nov 14:30 +01:00, the latest one past.
  7 14:30-now
    7/10; from 11-22T14:30; to 11-22T14:55
  7 14:00 – 14:40
    7/10; from 11-22T14:00; to 11-22T14:40
  7 from 9 to 11
    7/10; from 11-22T09:00; to 11-22T11:00
  7 from 9am to 11am
    7/10; from 11-22T09:00; to 11-22T11:00
  7 9am until noon
    7/10; from 11-22T09:00; to 11-22T12:00
  7 since noon
    7/10; from 11-22T12:00
  7 since midnight
    7/10; from 11-22T00:00
  7 at midnight
    7/10; from 11-22T00:00
  7 yesterday until 23:30
    7/10; from 11-21T00:00 all day; to 11-21T23:30
  7 yesterday for 5h
    7/10; from 11-21T00:00 all day; to 11-21T05:00; echo: no start is known, so the 5 h are counted from midnight. With one:  14:00 for 5h
  7 yesterday for 5h until 23:30
    7/10; from 11-21T18:30; to 11-21T23:30
  7 yesterday 5h
    7/10; from 11-21T00:00 all day; to 11-21T05:00; echo: no start is known, so the 5 h are counted from midnight. With one:  14:00 for 5h
  7 12 nov for 2h
    7/10; from 11-12T00:00 all day; to 11-12T02:00; echo: no start is known, so the 2 h are counted from midnight. With one:  14:00 for 2h
  7 12 nov until 13 nov 8:00
    7/10; from 11-12T00:00 all day; to 11-13T08:00
  7 10 nov 22:00 until 6:00
    7/10; from 11-10T22:00; to 11-11T06:00
  7 3 days ago for 2h
    7/10; from 11-19T00:00 all day; to 11-19T02:00; echo: no start is known, so the 2 h are counted from midnight. With one:  14:00 for 2h
  7 today for 2h
    7/10; from 11-22T00:00 all day; to 11-22T02:00; echo: no start is known, so the 2 h are counted from midnight. With one:  14:00 for 2h
  7 today until 9:00
    7/10; from 11-22T00:00 all day; to 11-22T09:00
  7 for 90 minutes
    7/10; for 90m
  7 for an hour
    7/10; for 60m
  7 for two hours
    7/10; for 120m
  7 half an hour
    7/10; for 30m
  7 for 1.5h
    7/10; for 90m
  7 for 1,5 h
    7/10; for 90m
  7 1h30
    7/10; for 90m
  7 for three days
    7/10; for 4320m
  7 2 days
    7/10; for 2880m
  7 since yesterday
    7/10; from 11-21T00:00 all day
  7 since yesterday 22:00
    7/10; from 11-21T22:00
  7 since mon 8:00
    7/10; from 11-16T08:00
  7 started an hour ago
    7/10; from 11-22T13:55
  7 began yesterday evening
    7/10; from 11-21T20:00~
  7 ended 14:00
    7/10; to 11-22T14:00
  7 yesterday 14:00 ended 18:00
    7/10; from 11-21T14:00; to 11-21T18:00
  7 over
    7/10; to 11-22T14:55
  7 9:00 over
    7/10; from 11-22T09:00; to 11-22T14:55
  7 9:00 over 11:00
    7/10; from 11-22T09:00; to 11-22T11:00
  7 woke at 6:30
    7/10; from 11-22T06:30 on waking
  7 woke 6am left
    7/10; from 11-22T06:00 on waking; left
  7 woke with nausea
    7/10; from 11-22T08:00 on waking; nausea; echo: waking is taken as Sun 22 Nov 08:00 +01:00. Another time:  woke 6:30
  7 awoke
    7/10; from 11-22T08:00 on waking; echo: waking is taken as Sun 22 Nov 08:00 +01:00. Another time:  woke 6:30
  7 yesterday woke
    7/10; from 11-21T08:00 on waking; echo: waking is taken as Sat 21 Nov 08:00 +01:00. Another time:  woke 6:30
  7 woke yesterday 5:45
    7/10; from 11-21T05:45 on waking
  7 2026-11-20
    7/10; from 11-20T00:00 all day
  7 2026-11-20T07:15
    7/10; from 11-20T07:15
  7 2026-11-20T07:15Z
    7/10; from 11-20T08:15
  7 2026-11-20T07:15-05:00
    7/10; from 11-20T13:15
  7 2026-11-20 7:15
    7/10; from 11-20T07:15
  7 2026-11-20 evening
    7/10; from 11-20T20:00~
  7 20 november 2026
    7/10; from 11-20T00:00 all day
  7 20th nov
    7/10; from 11-20T00:00 all day
  7 nov 20th
    7/10; from 11-20T00:00 all day
  7 nov 20, 2026
    7/10; from 11-20T00:00 all day
  7 on nov 20
    7/10; from 11-20T00:00 all day
  7 20 nov 2025
    7/10; from 2025-11-20T00:00 all day
  7 20nov
    7/10; from 11-20T00:00 all day
  7 31 nov
    REFUSED there is no day "31 nov". Nothing was saved. [A day is today, yesterday, mon, 12 nov or 2026-11-12.]
  7 20 nvo
    7/10; note '20 nvo'; warning: kept the second number 20 as a note. A time has a colon, an amount its unit: 14:00, 50mg, 2x ibu.; warning: kept "nvo" as a note.
  7 20.11.2026
    REFUSED "20.11.2026" can be read as two days. Nothing was saved. [Write 20 nov 2026.]
  7 20/11/2026
    REFUSED "20/11/2026" can be read as two days. Nothing was saved. [Write:  headache 7 20 nov 2026]
  7 11/20/2026
    REFUSED "11/20/2026" can be read as two days. Nothing was saved. [Write:  headache 7 20 nov 2026]
  7 20-11-2026
    REFUSED "20-11-2026" can be read as two days. Nothing was saved. [Write 20 nov 2026.]
  7 2026/11/20
    REFUSED "2026/11/20" can be read as two days. Nothing was saved. [Write the month as a word: 3 apr, or 2026-04-03.]
  7 1430h
    REFUSED 1430h is neither a time nor a day: a time has a colon, a date its month. Nothing was saved. [Write:  headache 7 14:30]
  7 14h30
    7/10; for 870m
  7 14.30
    REFUSED 14.30 is neither a time nor a day: a time has a colon, a date its month. Nothing was saved. [Write:  headache 7 14:30]
  7 14,30
    REFUSED 14,30 is neither a time nor a day: a time has a colon, a date its month. Nothing was saved. [Write:  headache 7 14:30]
  7 1430
    REFUSED 1430 is neither a time nor a day: a time has a colon, a date its month. Nothing was saved. [Write:  headache 7 14:30]
  7 2 oclock
    7/10; from 11-22T02:00
  """#
