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
    REFUSED leadingDash("-5")
  7 -14:30
    REFUSED leadingDash("-14:30") [headache 7 14:30]
  7 -2x
    REFUSED leadingDash("-2x")
  7 suma -1h
    7/10; from 11-22T13:55; took sumatriptan @11-22T14:55; warning startAfterDrug("-1h", drug: "sumatriptan", instead: "headache 7 suma @1h")
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
    7/10; from 11-22T13:55; took sumatriptan @11-22T14:55; warning startAfterDrug("an hour ago", drug: "sumatriptan", instead: "headache 7 suma @1h")
  7 suma half an hour ago
    7/10; from 11-22T14:25; took sumatriptan @11-22T14:55; warning startAfterDrug("half an hour ago", drug: "sumatriptan", instead: "headache 7 suma @30min")
  7 suma 90 min ago
    7/10; from 11-22T13:25; took sumatriptan @11-22T14:55; warning startAfterDrug("90 min ago", drug: "sumatriptan", instead: "headache 7 suma @1h30min")
  7 a few hours ago
    REFUSED vagueTime("a few hours ago") [headache 7 3h ago]
  7 few hours ago
    REFUSED vagueTime("few hours ago") [headache 7 3h ago]
  7 several hours ago
    REFUSED vagueTime("several hours ago") [headache 7 3h ago]
  7 some hours ago
    REFUSED vagueTime("some hours ago") [headache 7 3h ago]
  7 a couple of hours ago
    REFUSED vagueTime("a couple of hours ago") [headache 7 3h ago]
  7 a couple hours ago
    REFUSED vagueTime("a couple hours ago") [headache 7 3h ago]
  7 a few minutes ago
    REFUSED vagueTime("a few minutes ago") [headache 7 30m ago]
  7 a few days ago
    REFUSED vagueTime("a few days ago") [headache 7 3 days ago]
  7 several weeks ago
    REFUSED vagueTime("several weeks ago") [headache 7 3 weeks ago]
  7 a while ago
    REFUSED vagueTime("a while ago") [headache 7 2h ago]
  7 some time ago
    REFUSED vagueTime("some time ago") [headache 7 2h ago]
  7 a moment ago
    REFUSED vagueTime("a moment ago") [headache 7 2h ago]
  7 quite a while ago
    REFUSED vagueTime("a while ago") [headache 7 quite 2h ago]
  a few hours ago 7
    REFUSED vagueTime("a few hours ago") [headache 3h ago 7]
  7 suma a few hours ago
    REFUSED vagueTime("a few hours ago") [headache 7 suma 3h ago]
  7 suma @a few hours ago
    REFUSED vagueTime("a few hours ago")
  7 a few left
    7/10; left; note 'a few'; warning unknownWord("a few", meant: nil)
  7 some nausea
    7/10; nausea
  7 several
    7/10; note 'several'; warning unknownWord("several", meant: nil)
  7 this morning
    7/10; from 11-22T08:00~
  7 THIS MORNING left
    7/10; from 11-22T08:00~; left
  7 this afternoon
    7/10; from 11-22T14:55~
  7 this evening
    REFUSED futureMoment(2026-11-22T20:00+01:00)
  7 this noon
    7/10; from 11-22T12:00~
  7 tonight
    REFUSED futureMoment(2026-11-22T20:00+01:00)
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
    REFUSED vagueRange("monday night", ["2026-11-16 22:00", "2026-11-17 2:00"]) [headache 7 2026-11-16 22:00]
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
    7/10; left
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
    REFUSED vagueRange("last sunday night", ["2026-11-15 22:00", "2026-11-16 2:00"]) [headache 7 2026-11-15 22:00]
  7 last week
    REFUSED vagueDay("last week", ["mon 9:00", "12 nov 9:00"])
  7 last month
    REFUSED vagueDay("last month", ["mon 9:00", "12 nov 9:00"])
  7 next friday
    REFUSED futureDay(2026-11-27)
  7 next monday 9:00
    REFUSED futureDay(2026-11-23)
  7 tomorrow
    REFUSED futureDay(2026-11-23)
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
    7/10; from 11-21T21:15; echo onAnotherDay(2026-11-21T21:15+01:00)
  7 12:30am
    7/10; from 11-22T00:30
  7 0:30
    7/10; from 11-22T00:30
  7 24:00
    REFUSED noSuchTime("24:00")
  7 7:5
    REFUSED noSuchTime("7:5")
  7 7:60
    REFUSED noSuchTime("7:60")
  7 2pm-5pm
    7/10; from 11-21T14:00; to 11-21T17:00; echo onAnotherDay(2026-11-21T14:00+01:00)
  7 2-5pm
    7/10; from 11-21T14:00; to 11-21T17:00; echo onAnotherDay(2026-11-21T14:00+01:00)
  7 14:30 - 19:00
    7/10; from 11-21T14:30; to 11-21T19:00; echo onAnotherDay(2026-11-21T14:30+01:00)
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
    7/10; from 11-21T00:00 all day; to 11-21T05:00; echo countedFromMidnight(300)
  7 yesterday for 5h until 23:30
    7/10; from 11-21T18:30; to 11-21T23:30
  7 yesterday 5h
    7/10; from 11-21T00:00 all day; to 11-21T05:00; echo countedFromMidnight(300)
  7 12 nov for 2h
    7/10; from 11-12T00:00 all day; to 11-12T02:00; echo countedFromMidnight(120)
  7 12 nov until 13 nov 8:00
    7/10; from 11-12T00:00 all day; to 11-13T08:00
  7 10 nov 22:00 until 6:00
    7/10; from 11-10T22:00; to 11-11T06:00
  7 3 days ago for 2h
    7/10; from 11-19T00:00 all day; to 11-19T02:00; echo countedFromMidnight(120)
  7 today for 2h
    7/10; from 11-22T00:00 all day; to 11-22T02:00; echo countedFromMidnight(120)
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
    7/10; from 11-21T00:00 all day; goes on
  7 since yesterday 22:00
    7/10; from 11-21T22:00
  7 since mon 8:00
    7/10; from 11-16T08:00; goes on
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
    7/10; from 11-22T08:00 on waking; nausea; echo assumedWaking(2026-11-22T08:00+01:00)
  7 awoke
    7/10; from 11-22T08:00 on waking; echo assumedWaking(2026-11-22T08:00+01:00)
  7 yesterday woke
    7/10; from 11-21T08:00 on waking; echo assumedWaking(2026-11-21T08:00+01:00)
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
    REFUSED noSuchDay("31 nov")
  7 20 nvo
    REFUSED secondNumber("20") [headache 7 -- 20 nvo]
  7 20.11.2026
    7/10; from 11-20T00:00 all day
  7 20/11/2026
    7/10; from 11-20T00:00 all day
  7 11/20/2026
    7/10; from 11-20T00:00 all day
  7 20-11-2026
    7/10; from 11-20T00:00 all day
  7 2026/11/20
    7/10; from 11-20T00:00 all day
  7 1430h
    REFUSED bareDigits("1430h") [headache 7 14:30]
  7 14h30
    REFUSED twoReadings("14h30") [headache 7 14:30] [headache 7 for 14h30m]
  7 14.30
    REFUSED bareDigits("14.30") [headache 7 14:30]
  7 14,30
    REFUSED bareDigits("14,30") [headache 7 14:30]
  7 1430
    REFUSED bareDigits("1430") [headache 7 14:30]
  7 2 oclock
    7/10; from 11-22T02:00
  """#
