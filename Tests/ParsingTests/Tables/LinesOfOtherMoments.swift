/// Changes of the clock, midnight, mornings, leap days.
let linesOfOtherMoments = #"""
  @ 2026-03-29T12:00+02:00
  7 2:30
    REFUSED skippedTime(2026-03-29, "02:30", ["01:30", "03:30"])
  7 1:59
    7/10; from 03-29T01:59
  7 1:30-4:00
    7/10; from 03-29T01:30; to 03-29T04:00+02:00
  7 3h
    7/10; for 180m
  @ 2026-10-25T12:00+01:00
  7 2:30
    7/10; from 10-25T02:30; echo clockChange(2026-10-25T02:30+01:00, CivilTime.Now.ClockChange.repeated(CivilTime.Now.ClockChange.Pass.second))
  7 2026-10-25T02:30+02:00
    7/10; from 10-25T02:30+02:00
  7 2026-10-25T02:30+01:00
    7/10; from 10-25T02:30
  7 1:30-2:30
    7/10; from 10-25T01:30+02:00; to 10-25T02:30; echo clockChange(2026-10-25T02:30+01:00, CivilTime.Now.ClockChange.repeated(CivilTime.Now.ClockChange.Pass.second))
  7 2:30-3:30
    7/10; from 10-25T02:30; to 10-25T03:30; echo clockChange(2026-10-25T02:30+01:00, CivilTime.Now.ClockChange.repeated(CivilTime.Now.ClockChange.Pass.second))
  7 2:50-2:10
    7/10; from 10-25T02:50+02:00; to 10-25T02:10; echo clockChange(2026-10-25T02:50+02:00, CivilTime.Now.ClockChange.repeated(CivilTime.Now.ClockChange.Pass.first)); echo clockChange(2026-10-25T02:10+01:00, CivilTime.Now.ClockChange.repeated(CivilTime.Now.ClockChange.Pass.second))
  7 suma @2:30
    7/10; took sumatriptan @10-25T02:30; echo clockChange(2026-10-25T02:30+01:00, CivilTime.Now.ClockChange.repeated(CivilTime.Now.ClockChange.Pass.second))
  7 12h ago
    7/10; from 10-25T01:00+02:00
  @ 2026-10-25T02:10+02:00
  7 2:05
    7/10; from 10-25T02:05+02:00; echo clockChange(2026-10-25T02:05+02:00, CivilTime.Now.ClockChange.repeated(CivilTime.Now.ClockChange.Pass.first))
  7 2:50
    7/10; from 10-24T02:50+02:00; echo onAnotherDay(2026-10-24T02:50+02:00)
  @ 2026-10-25T02:10+01:00
  7 2:05
    7/10; from 10-25T02:05; echo clockChange(2026-10-25T02:05+01:00, CivilTime.Now.ClockChange.repeated(CivilTime.Now.ClockChange.Pass.second))
  7 2:50
    7/10; from 10-25T02:50+02:00; echo clockChange(2026-10-25T02:50+02:00, CivilTime.Now.ClockChange.repeated(CivilTime.Now.ClockChange.Pass.first))
  7 30m ago
    7/10; from 10-25T02:40+02:00
  @ 2026-11-22T00:05+01:00
  7 23:50
    7/10; from 11-21T23:50; echo onAnotherDay(2026-11-21T23:50+01:00)
  7 0:15
    7/10; from 11-22T00:05
  7 woke
    7/10; from 11-22T00:05 on waking; echo assumedWaking(2026-11-22T00:05+01:00)
  7 14:00
    7/10; from 11-21T14:00; echo onAnotherDay(2026-11-21T14:00+01:00)
  7 yesterday 23:50
    7/10; from 11-21T23:50
  7 night
    7/10; from 11-22T00:05~
  7 22:00-23:59
    7/10; from 11-21T22:00; to 11-21T23:59; echo onAnotherDay(2026-11-21T22:00+01:00)
  7 23:00-0:00
    7/10; from 11-21T23:00; to 11-22T00:00; echo onAnotherDay(2026-11-21T23:00+01:00)
  7 23:00-0:15
    7/10; from 11-21T23:00; to 11-22T00:05; echo onAnotherDay(2026-11-21T23:00+01:00)
  7 evening
    7/10; from 11-21T20:00~; echo onAnotherDay(2026-11-21T20:00+01:00)
  @ 2026-11-23T07:30+01:00
  7 mon
    7/10; from 11-23T00:00 all day
  7 mon 9:00
    7/10; from 11-16T09:00
  7 mon 6:00
    7/10; from 11-23T06:00
  7 morning
    7/10; from 11-23T07:30~
  7 noon
    7/10; from 11-22T12:00~; echo onAnotherDay(2026-11-22T12:00+01:00)
  7 woke
    7/10; from 11-23T07:30 on waking; echo assumedWaking(2026-11-23T07:30+01:00)
  7 23:00
    7/10; from 11-22T23:00; echo onAnotherDay(2026-11-22T23:00+01:00)
  7 22:00-6:00
    7/10; from 11-22T22:00; to 11-23T06:00; echo onAnotherDay(2026-11-22T22:00+01:00)
  7 today
    7/10; from 11-23T00:00 all day
  @ 2028-02-29T09:00+01:00
  7 29 feb
    7/10; from 2028-02-29T00:00 all day
  7 28 feb
    7/10; from 2028-02-28T00:00 all day
  29 feb 2027
    REFUSED noSuchDay("29 feb 2027")
  """#
