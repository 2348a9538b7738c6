/// Parts of the day, and waking.
let linesOfPartsOfDay = #"""
  @ 2026-11-22T14:55+01:00
  7 morning
    7/10; from 11-22T08:00~
  7 this morning
    7/10; from 11-22T08:00~
  7 in the morning
    7/10; from 11-22T08:00~
  7 afternoon
    7/10; from 11-22T14:55~
  7 evening
    7/10; from 11-21T20:00~; echo onAnotherDay(2026-11-21T20:00+01:00)
  7 night
    7/10; from 11-22T02:00~
  7 noon
    7/10; from 11-22T12:00~
  7 last night
    7/10; from 11-22T02:00~
  7 yesterday evening
    7/10; from 11-21T20:00~
  7 yesterday night
    REFUSED vagueRange("yesterday night", ["2026-11-21 22:00", "2026-11-22 2:00"]) [headache 7 2026-11-21 22:00]
  7 mon morning
    7/10; from 11-16T08:00~
  7 woke
    7/10; from 11-22T08:00 on waking; echo assumedWaking(2026-11-22T08:00+01:00)
  7 woke up
    7/10; from 11-22T08:00 on waking; echo assumedWaking(2026-11-22T08:00+01:00)
  7 woke 7:00
    7/10; from 11-22T07:00 on waking
  7 woke yesterday
    7/10; from 11-21T08:00 on waking; echo assumedWaking(2026-11-21T08:00+01:00)
  7 woke until 11:00
    7/10; from 11-22T08:00 on waking; to 11-22T11:00; echo assumedWaking(2026-11-22T08:00+01:00)
  7 woke up 6:30 throbbing
    7/10; from 11-22T06:30 on waking; throbbing
  7 since morning
    7/10; from 11-22T08:00~
  7 morning until noon
    7/10; from 11-22T08:00~; to 11-22T12:00
  """#
