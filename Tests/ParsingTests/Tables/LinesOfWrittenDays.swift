/// Days and times as people write them, and everyday words that look like them.
let linesOfWrittenDays = #"""
  @ 2026-11-22T14:55+01:00
  7 15.11.
    7/10; from 11-15T00:00 all day
  7 15.11. 14:00-18:00
    7/10; from 11-15T14:00; to 11-15T18:00
  7 15.11.2026
    7/10; from 11-15T00:00 all day
  7 15.11. 2026
    7/10; from 11-15T00:00 all day
  7 15.11.26
    7/10; from 11-15T00:00 all day
  7 3.4.2026
    7/10; from 04-03T00:00+02:00 all day
  7 11.23.2026
    REFUSED futureDay(2026-11-23)
  7 31.02.
    REFUSED noSuchDay("31 feb")
  7 26.11
    7/10; from 2025-11-26T00:00 all day; echo inAnotherYear(2025-11-26)
  7 24.12
    7/10; from 2025-12-24T00:00 all day; echo inAnotherYear(2025-12-24)
  7 20.11
    REFUSED bareDigits("20.11")
  7 suma 26.11mg
    7/10; took sumatriptan 26.11 mg @11-22T14:55
  7 11/20/2026
    7/10; from 11-20T00:00 all day
  7 3/4/2026
    REFUSED slash("3/4/2026")
  7 5/5/2026
    7/10; from 05-05T00:00+02:00 all day
  7 20/11/26
    7/10; from 11-20T00:00 all day
  7 20-11-2026
    7/10; from 11-20T00:00 all day
  7 3-4-2026
    REFUSED slash("3-4-2026")
  7 2026/11/5
    7/10; from 11-05T00:00 all day
  7 2026.11.5
    7/10; from 11-05T00:00 all day
  7 2026-11-5
    7/10; from 11-05T00:00 all day
  7 99.99.2026
    REFUSED noSuchDay("99.99.2026")
  7 15.nov
    7/10; from 11-15T00:00 all day
  7 15-nov-2026
    7/10; from 11-15T00:00 all day
  7 15/nov/2026
    7/10; from 11-15T00:00 all day
  7 nov-15
    7/10; from 11-15T00:00 all day
  7 nov15
    7/10; from 11-15T00:00 all day
  7 nov.15
    7/10; from 11-15T00:00 all day
  7 2026-nov-15
    7/10; from 11-15T00:00 all day
  7 15. november
    7/10; from 11-15T00:00 all day
  7 Nov. 15
    7/10; from 11-15T00:00 all day
  5 Nov. 4 14:00-16:00
    5/10; from 11-04T14:00; to 11-04T16:00
  5 nov 3
    REFUSED twoReadings("5 nov 3") [headache 5 on 3 nov] [headache 3 on 5 nov]
  5 nov 3rd
    5/10; from 11-03T00:00 all day
  5 nov 3 2026
    5/10; from 11-03T00:00 all day
  5 nov 3 pm
    from 11-05T15:00; echo dateNotIntensity(2026-11-05, instead: "headache 5 on nov 3 pm")
  5 nov 3 nov
    REFUSED twoDays("3 nov")
  10 on 3 nov
    10/10; from 11-03T00:00 all day
  3 on 5 nov
    3/10; from 11-05T00:00 all day
  0 nov 5
    0/10; from 11-05T00:00 all day
  7 november the 4th
    7/10; from 11-04T00:00 all day
  7 the 4th of november
    7/10; from 11-04T00:00 all day
  7 4th of november 2025
    7/10; from 2025-11-04T00:00 all day
  9 on the 15th
    9/10; from 11-15T00:00 all day
  9 on the 15
    9/10; from 11-15T00:00 all day
  9 on 15
    REFUSED secondNumber("15") [headache 9 -- on 15]
  9 the 15th
    9/10; from 11-15T00:00 all day
  9 since the 15th
    9/10; from 11-15T00:00 all day; goes on; warning longAttack(10975)
  9 on the 31st
    9/10; from 10-31T00:00 all day
  9 on the 15th of last month
    9/10; from 10-15T00:00+02:00 all day
  9 on the 15th suma 50mg
    9/10; from 11-15T00:00 all day; took sumatriptan 50 mg @?
  7 15th
    REFUSED twoReadings("15th") [headache 7 on the 15th] [headache 7 -- 15th]
  7 the 2nd time
    7/10; note 'the 2nd time'; warning unknownWord("the", meant: nil)
  7 3rd day
    7/10; note '3rd day'
  7 2nd attack
    7/10; note '2nd attack'
  7 day before yesterday
    7/10; from 11-20T00:00 all day
  7 the day before yesterday 9:00
    7/10; from 11-20T09:00
  7 2 nights ago
    REFUSED vagueRange("2 nights ago", ["2026-11-20 22:00", "2026-11-21 2:00"]) [headache 7 2026-11-20 22:00]
  7 three mondays ago
    REFUSED notADay("three mondays ago")
  7 on the weekend
    REFUSED vagueDay("weekend", ["sat 9:00", "12 nov 9:00"])
  7 yesteray
    REFUSED misspeltDay("yesteray") [headache 7 yesterday]
  7 wendesday
    REFUSED misspeltDay("wendesday") [headache 7 wednesday]
  7 yesterdays
    7/10; note 'yesterdays'; warning unknownWord("yesterdays", meant: Optional("yesterday"))
  7 12 novmber
    REFUSED misspeltDay("12 novmber") [headache 7 12 november]
  7 12 novem
    REFUSED misspeltDay("12 novem") [headache 7 12 november]
  5 sat
    5/10; from 11-21T00:00 all day
  5 sat 9:00
    5/10; from 11-21T09:00
  5 sat left
    5/10; from 11-21T00:00 all day; left
  5 sat suma
    5/10; from 11-21T00:00 all day; took sumatriptan @?
  5 sat in the morning
    5/10; from 11-21T08:00~
  5 sat all day at the computer
    5/10; note 'sat all day at the computer'; warning unknownWord("sat all day at the computer", meant: nil)
  5 sat at the computer
    5/10; note 'sat at the computer'; warning unknownWord("sat at the computer", meant: nil)
  5 just sat
    5/10; note 'just sat'; warning unknownWord("just sat", meant: nil)
  5 sat terrible
    REFUSED twoReadings("sat") [headache 5 saturday terrible] [headache 5 -- sat terrible]
  5 sun too bright
    5/10; note 'sun too bright'; warning unknownWord("sun too bright", meant: nil)
  5 too much sun
    5/10; note 'too much sun'; warning unknownWord("too much sun", meant: nil)
  5 sun 9:00
    5/10; from 11-22T09:00
  5 sun terrible
    REFUSED twoReadings("sun") [headache 5 sunday terrible] [headache 5 -- sun terrible]
  5 may be the weather
    5/10; note 'may be the weather'; warning unknownWord("may be the weather", meant: nil)
  5 may
    from 05-05T00:00+02:00 all day; echo dateNotIntensity(2026-05-05, instead: "headache 5 on 5 may")
  7 march through town
    7/10; note 'march through town'; warning unknownWord("march through town", meant: nil)
  6 day off
    6/10; note 'day off'; warning unknownWord("day off", meant: nil)
  6 day 5
    6/10; note 'day 5'
  7 night shift
    7/10; note 'night shift'; warning unknownWord("night shift", meant: nil)
  7 night
    7/10; from 11-22T02:00~
  7 midnight
    7/10; from 11-22T00:00
  7 yesterday midnight
    REFUSED vagueRange("yesterday midnight", ["2026-11-21 0:00", "2026-11-22 0:00"]) [headache 7 2026-11-21 0:00]
  7 midnight yesterday
    REFUSED vagueRange("midnight yesterday", ["2026-11-21 0:00", "2026-11-22 0:00"]) [headache 7 2026-11-21 0:00]
  7 today midnight
    7/10; from 11-22T00:00
  7 yesterday 22:00 until midnight
    7/10; from 11-21T22:00; to 11-22T00:00
  7 9a.m.
    7/10; from 11-22T09:00
  7 9 a.m. left
    7/10; from 11-22T09:00; left
  7 9.30am
    7/10; from 11-22T09:30
  7 9.30 pm
    7/10; from 11-21T21:30; echo onAnotherDay(2026-11-21T21:30+01:00)
  7 ~9:00
    7/10; from 11-22T09:00
  7 about 9:00
    7/10; from 11-22T09:00
  7 since about 9
    7/10; from 11-22T09:00
  7 around 9
    REFUSED secondNumber("9") [headache 7 -- around 9]
  7 9ish
    7/10; from 11-22T09:00
  7 at 9ish
    7/10; from 11-22T09:00
  7 9:00.
    7/10; from 11-22T09:00
  7 9:00h
    7/10; from 11-22T09:00
  7 9:00 h
    7/10; from 11-22T09:00
  7 12 noon
    7/10; from 11-22T12:00
  7 12 midnight
    7/10; from 11-22T00:00
  7 half past 9
    7/10; from 11-22T09:30
  7 quarter to nine
    7/10; from 11-22T08:45
  7 8 in the evening
    7/10; from 11-21T20:00; echo onAnotherDay(2026-11-21T20:00+01:00)
  7 at 8 in the evening
    7/10; from 11-21T20:00; echo onAnotherDay(2026-11-21T20:00+01:00)
  7 in the morning
    7/10; from 11-22T08:00~
  7 suma @~9:00
    7/10; took sumatriptan @11-22T09:00
  7 suma at 9a.m.
    7/10; took sumatriptan @11-22T09:00
  7 14h30
    REFUSED twoReadings("14h30") [headache 7 14:30] [headache 7 for 14h30m]
  7 5h30
    7/10; for 330m
  @ 2026-03-29T12:00+02:00
  7 2:30
    REFUSED skippedTime(2026-03-29, "02:30", ["01:30", "03:30"])
  7 2:00-3:00
    REFUSED skippedTime(2026-03-29, "02:00", ["01:00", "03:00"])
  7 2:30-3:15
    REFUSED skippedTime(2026-03-29, "02:30", ["01:30", "03:30"])
  7 1:30-2:30
    REFUSED skippedTime(2026-03-29, "02:30", ["01:30", "03:30"])
  7 28 mar 22:00 until 2:30
    REFUSED skippedTime(2026-03-29, "02:30", ["01:30", "03:30"])
  7 suma @2:30
    REFUSED skippedTime(2026-03-29, "02:30", ["01:30", "03:30"])
  7 1:30-3:30
    7/10; from 03-29T01:30; to 03-29T03:30+02:00
  """#
