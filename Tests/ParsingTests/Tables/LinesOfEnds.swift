/// Ends, ranges and lengths.
let linesOfEnds = #"""
  @ 2026-11-22T14:55+01:00
  7 14:30-14:50
    7/10; from 11-22T14:30; to 11-22T14:50
  7 9:00-12:00
    7/10; from 11-22T09:00; to 11-22T12:00
  7 14:30-19:00
    7/10; from 11-21T14:30; to 11-21T19:00; echo onAnotherDay(2026-11-21T14:30+01:00)
  7 22:00-2:00
    7/10; from 11-21T22:00; to 11-22T02:00; echo onAnotherDay(2026-11-21T22:00+01:00)
  7 23:00 - 7:00
    7/10; from 11-21T23:00; to 11-22T07:00; echo onAnotherDay(2026-11-21T23:00+01:00)
  7 9am-11am
    7/10; from 11-22T09:00; to 11-22T11:00
  7 9-11am
    7/10; from 11-22T09:00; to 11-22T11:00
  7 2-5pm
    7/10; from 11-21T14:00; to 11-21T17:00; echo onAnotherDay(2026-11-21T14:00+01:00)
  7 11:30am-1pm
    7/10; from 11-22T11:30; to 11-22T13:00
  7 9:00 to 11:00
    7/10; from 11-22T09:00; to 11-22T11:00
  7 9:00 until 11:00
    7/10; from 11-22T09:00; to 11-22T11:00
  7 from 9:00 to 11:00
    7/10; from 11-22T09:00; to 11-22T11:00
  7 from 9 to 11
    7/10; from 11-22T09:00; to 11-22T11:00
  7 9:00 until noon
    7/10; from 11-22T09:00; to 11-22T12:00
  7 until 11:00
    7/10; to 11-22T11:00
  7 until 19:00
    7/10; to 11-21T19:00; echo onAnotherDay(2026-11-21T19:00+01:00)
  7 9:00 until now
    7/10; from 11-22T09:00; to 11-22T14:55
  7 9:00-now
    7/10; from 11-22T09:00; to 11-22T14:55
  7 9:00 until 1h ago
    7/10; from 11-22T09:00; to 11-22T13:55
  7 yesterday 22:00 until 2:00
    7/10; from 11-21T22:00; to 11-22T02:00
  7 yesterday 22:00-02:00
    7/10; from 11-21T22:00; to 11-22T02:00
  7 22:00-02:00 yesterday
    7/10; from 11-21T22:00; to 11-22T02:00
  7 yesterday 22:00 until today 3:00
    7/10; from 11-21T22:00; to 11-22T03:00
  7 yesterday 22:00 until 3:00 today
    7/10; from 11-21T22:00; to 11-22T03:00
  7 20 nov 22:00 until 21 nov 3:00
    7/10; from 11-20T22:00; to 11-21T03:00
  7 yesterday until 19:00
    7/10; from 11-21T00:00 all day; to 11-21T19:00
  7 9:00 over 11:00
    7/10; from 11-22T09:00; to 11-22T11:00
  7 9:00 over
    7/10; from 11-22T09:00; to 11-22T14:55
  7 9:00 ended 11:00
    7/10; from 11-22T09:00; to 11-22T11:00
  7 9:00 5h
    7/10; from 11-22T09:00; to 11-22T14:00
  7 9:00 for 5h
    7/10; from 11-22T09:00; to 11-22T14:00
  7 for 5h
    7/10; for 300m
  7 5h30m
    7/10; for 330m
  7 5h30
    7/10; for 330m
  7 90 min
    7/10; for 90m
  7 2d
    7/10; for 2880m
  7 yesterday 5h
    7/10; from 11-21T00:00 all day; to 11-21T05:00; echo countedFromMidnight(300)
  7 yesterday 22:00 5h
    7/10; from 11-21T22:00; to 11-22T03:00
  7 14:30 5h
    7/10; from 11-21T14:30; to 11-21T19:30; echo onAnotherDay(2026-11-21T14:30+01:00)
  7 5h until 11:00
    7/10; from 11-22T06:00; to 11-22T11:00
  7 mon 9:00 8h
    7/10; from 11-16T09:00; to 11-16T17:00
  7 9:00-11:00 2h
    7/10; from 11-22T09:00; to 11-22T11:00
  7 10d
    7/10; for 14400m; warning longAttack(14400)
  7 12 nov 9:00 9d
    7/10; from 11-12T09:00; to 11-21T09:00; warning longAttack(12960)
  """#
