/// Clock times, days and lengths before now.
let linesOfStarts = #"""
  @ 2026-11-22T14:55+01:00
  7 14:30
    7/10; from 11-22T14:30
  7 2pm
    7/10; from 11-22T14:00
  7 2 pm
    7/10; from 11-22T14:00
  7 2:15pm
    7/10; from 11-22T14:15
  7 2:15 PM
    7/10; from 11-22T14:15
  7 12am
    7/10; from 11-22T00:00
  7 12pm
    7/10; from 11-22T12:00
  7 @9
    7/10; from 11-22T09:00
  7 @ 9
    7/10; from 11-22T09:00
  7 at 9
    7/10; from 11-22T09:00
  7 at 14:30
    7/10; from 11-22T14:30
  7 since 9
    7/10; from 11-22T09:00
  7 since 14:30
    7/10; from 11-22T14:30
  7 from 9:00
    7/10; from 11-22T09:00
  7 started 9:00
    7/10; from 11-22T09:00
  7 now
    7/10; from 11-22T14:55
  7 15:00
    7/10; from 11-22T14:55
  7 15:05
    7/10; from 11-22T14:55
  7 15:10
    7/10; from 11-22T14:55
  7 15:11
    7/10; from 11-21T15:11; echo onAnotherDay(2026-11-21T15:11+01:00)
  7 23:00
    7/10; from 11-21T23:00; echo onAnotherDay(2026-11-21T23:00+01:00)
  23:00
    from 11-21T23:00; echo onAnotherDay(2026-11-21T23:00+01:00)
  14:55
    from 11-22T14:55
  7 0:00
    7/10; from 11-22T00:00
  7 00:30
    7/10; from 11-22T00:30
  7 2h ago
    7/10; from 11-22T12:55
  7 2 hours ago
    7/10; from 11-22T12:55
  7 1h30m ago
    7/10; from 11-22T13:25
  7 1h 30m ago
    7/10; from 11-22T13:25
  7 90m ago
    7/10; from 11-22T13:25
  7 1.5h ago
    7/10; from 11-22T13:25
  7 an hour ago
    7/10; from 11-22T13:55
  7 15h ago
    7/10; from 11-21T23:55
  7 30 min ago
    7/10; from 11-22T14:25
  7 2d ago
    7/10; from 11-20T00:00 all day
  7 3 days ago
    7/10; from 11-19T00:00 all day
  7 3 days ago 22:00
    7/10; from 11-19T22:00
  7 a week ago
    7/10; from 11-15T00:00 all day
  7 today
    7/10; from 11-22T00:00 all day
  7 yesterday
    7/10; from 11-21T00:00 all day
  yesterday 7
    7/10; from 11-21T00:00 all day
  7 yesterday 22:00
    7/10; from 11-21T22:00
  7 22:00 yesterday
    7/10; from 11-21T22:00
  7 22:00 left yesterday
    7/10; from 11-21T22:00; left
  7 mon
    7/10; from 11-16T00:00 all day
  7 mon 9:00
    7/10; from 11-16T09:00
  7 sun
    7/10; from 11-22T00:00 all day
  7 sun 9:00
    7/10; from 11-22T09:00
  7 sun 23:00
    7/10; from 11-15T23:00
  7 last sunday
    7/10; from 11-15T00:00 all day
  7 last sunday 9:00
    7/10; from 11-15T09:00
  7 saturday
    7/10; from 11-21T00:00 all day
  7 tues 10:00
    7/10; from 11-17T10:00
  7 thurs
    7/10; from 11-19T00:00 all day
  7 2026-11-20
    7/10; from 11-20T00:00 all day
  7 2026-11-20 07:15
    7/10; from 11-20T07:15
  7 2026-11-20T07:15
    7/10; from 11-20T07:15
  7 2026-11-20T07:15Z
    7/10; from 11-20T08:15
  10 nov
    from 11-10T00:00 all day; echo dateNotIntensity(2026-11-10, instead: "headache 10 on 10 nov")
  nov 10
    from 11-10T00:00 all day
  10 on 10 nov
    10/10; from 11-10T00:00 all day
  10 nov 7
    REFUSED twoReadings("10 nov 7") [headache 10 on 7 nov] [headache 7 on 10 nov]
  7 10 nov
    7/10; from 11-10T00:00 all day
  7 nov 10
    REFUSED twoReadings("7 nov 10") [headache 7 on 10 nov] [headache 10 on 7 nov]
  7 10 nov 22:00
    7/10; from 11-10T22:00
  7 10nov
    7/10; from 11-10T00:00 all day
  7 10th nov
    7/10; from 11-10T00:00 all day
  7 nov 10th
    7/10; from 11-10T00:00 all day
  7 12 november
    7/10; from 11-12T00:00 all day
  7 12 nov 2025
    7/10; from 2025-11-12T00:00 all day
  7 nov 12 2025
    7/10; from 2025-11-12T00:00 all day
  7 on nov 12
    7/10; from 11-12T00:00 all day
  7 on monday
    7/10; from 11-16T00:00 all day
  7 1 dec
    7/10; from 2025-12-01T00:00 all day; echo inAnotherYear(2025-12-01)
  7 30 nov
    7/10; from 2025-11-30T00:00 all day; echo inAnotherYear(2025-11-30)
  7 29 feb
    7/10; from 2024-02-29T00:00 all day; echo inAnotherYear(2024-02-29)
  7 8 pm
    7/10; from 11-21T20:00; echo onAnotherDay(2026-11-21T20:00+01:00)
  8 pm
    from 11-21T20:00; echo onAnotherDay(2026-11-21T20:00+01:00)
  8 8 pm
    8/10; from 11-21T20:00; echo onAnotherDay(2026-11-21T20:00+01:00)
  7 8:00
    7/10; from 11-22T08:00
  8:00
    from 11-22T08:00
  5h
    for 300m
  7 5h
    7/10; for 300m
  """#
