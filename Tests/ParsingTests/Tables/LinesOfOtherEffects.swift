/// What helped without being a dose, and `worked` said of a person.
let linesOfOtherEffects = #"""
  @ 2026-11-22T18:00+01:00
  7 ice helped
    REFUSED twoReadings("ice helped") [headache 7 -- ice helped]
  7 dark room helped
    REFUSED twoReadings("dark room helped") [headache 7 -- dark room helped]
  7 suma, sleep helped a bit
    REFUSED twoReadings("sleep helped a bit") [headache 7 suma -- sleep helped a bit]
  7 rest did not help
    REFUSED twoReadings("rest did not help") [headache 7 -- rest did not help]
  7 massage no effect
    REFUSED twoReadings("massage no effect") [headache 7 -- massage no effect]
  7 worked late
    REFUSED twoReadings("worked late") [headache 7 -- worked late]
  7 worked from home
    REFUSED twoReadings("worked from home") [headache 7 -- worked from home]
  7 helped dad move
    REFUSED twoReadings("helped dad move") [headache 7 -- helped dad move]
  7 took suma last week
    REFUSED vagueDay("last week", ["mon 9:00", "12 nov 9:00"])
  7 nausea last month
    REFUSED vagueDay("last month", ["mon 9:00", "12 nov 9:00"])
  7 suma helped
    7/10; took sumatriptan @11-22T18:00 good
  7 suma finally helped
    7/10; took sumatriptan @11-22T18:00 good; note 'finally'; warning unknownWord("finally", meant: nil)
  7 suma nausea, it helped
    7/10; nausea; took sumatriptan @11-22T18:00 good
  """#
