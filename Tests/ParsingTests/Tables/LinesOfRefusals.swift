/// More that is refused, and what is said.
let linesOfRefusals = #"""
  @ 2026-11-22T14:55+01:00
  7 left	nausea
    7/10; left; nausea
  7 12:60
    REFUSED noSuchTime("12:60")
  7 suma @25:00
    REFUSED noSuchTime("25:00")
  7 ibu @-2h
    7/10; took ibuprofen @11-22T12:55
  7 tomorrow morning
    REFUSED futureDay(2026-11-23)
  7 2026-12-01 9:00
    REFUSED futureDay(2026-12-01)
  7 next monday
    REFUSED futureDay(2026-11-23)
  7 31 apr
    REFUSED noSuchDay("31 apr")
  7 29 feb 2025
    REFUSED noSuchDay("29 feb 2025")
  7 3-4 left
    REFUSED hoursOrIntensities("3-4") [headache 7 3:00-4:00 left]
  7 1/2/3
    REFUSED slash("1/2/3")
  7 20/20
    REFUSED slash("20/20")
  7 160/100 left
    REFUSED bloodPressure("160/100") [headache bp 160/100]
  7 8 nov 2026 9 nov
    REFUSED severalDays("8 nov 2026 9 nov") [headache 7 2026-11-08, 2026-11-09]
  7 from 9:00 from 10:00
    REFUSED twoStarts("10:00") [headache 7 from 9:00 until 10:00]
  7 9:00 for 2h for 3h
    REFUSED twoLengths("3h")
  7 -30m
    7/10; from 11-22T14:25
  7 -- 
    7/10
  —7
    REFUSED leadingDash("—7") [headache 7]
  7 --note x
    REFUSED unknownOption("--note") [headache 7 note x]
  7 @25
    REFUSED noSuchTime("@25")
  7 @
    7/10; note '@'; warning unknownWord("@", meant: nil)
  7 12:00-11:00 today
    REFUSED futureMoment(2026-11-23T11:00+01:00)
  7 until tomorrow
    REFUSED futureDay(2026-11-23)
  7 9:00 until tomorrow 2:00
    REFUSED futureDay(2026-11-23)
  fere
    REFUSED unknownFirstWord("fere") [headache free]
  frree today
    REFUSED unknownFirstWord("frree") [headache free today]
  hitsory
    REFUSED unknownFirstWord("hitsory") [headache history]
  imprt x.csv
    REFUSED unknownFirstWord("imprt") [headache import x.csv]
  exprot
    REFUSED unknownFirstWord("exprot") [headache export]
  reprot -o visit.pdf
    REFUSED unknownFirstWord("reprot") [headache report -o visit.pdf]
  bakcup
    REFUSED unknownFirstWord("bakcup") [headache backup]
  lisst
    REFUSED unknownFirstWord("lisst") [headache list]
  complet oct
    REFUSED unknownFirstWord("complet") [headache complete oct]
  peroid
    REFUSED unknownFirstWord("peroid") [headache period]
  overr
    REFUSED unknownFirstWord("overr") [headache over]
  stil
    REFUSED unknownFirstWord("stil") [headache still]
  wnted 14:30
    REFUSED unknownFirstWord("wnted")
  left 13
    REFUSED intensityOutOfRange("13") [headache left 13:00]
  left 99
    REFUSED intensityOutOfRange("99")
  suma 50 @26:00
    REFUSED noSuchTime("26:00")
  riza 9.5
    REFUSED amountOrIntensity("9.5") [headache riza 9.5mg]
  7 100 left
    REFUSED bareDigits("100")
  850
    REFUSED bareDigits("850")
  7 2350
    REFUSED bareDigits("2350") [headache 7 23:50]
  10.5
    REFUSED intensityOutOfRange("10.5")
  0.5 left
    0.5/10; left
  8:60
    REFUSED noSuchTime("8:60")
  7 14:30 2pm
    REFUSED twoStarts("2pm")
  7 mon tue
    REFUSED severalDays("mon tue") [headache 7 2026-11-16, 2026-11-17]
  7 9:00-10:00 until 11:00
    REFUSED twoEnds("until")
  7 3h ago 5h
    REFUSED futureMoment(2026-11-22T16:55+01:00)
  7 today 23:00-23:30
    REFUSED futureMoment(2026-11-22T23:00+01:00)
  7 25 dec 2026
    REFUSED futureDay(2026-12-25)
  7 2026-11-22 15:30
    REFUSED futureMoment(2026-11-22T15:30+01:00)
  7 2026-11-22T15:30
    REFUSED futureMoment(2026-11-22T15:30+01:00)
  7 0 jan
    REFUSED noSuchDay("0 jan")
  7 32 oct
    REFUSED noSuchDay("32 oct")
  7 2100
    REFUSED bareDigits("2100") [headache 7 21:00]
  7 010
    REFUSED bareDigits("010") [headache 7 00:10]
  7 5h until 14:30 from 9:00
    REFUSED lengthContradicts(given: 300, actual: 330)
  7 now 10m
    REFUSED futureMoment(2026-11-22T15:05+01:00)
  7 2m ago 10m
    7/10; from 11-22T14:53; to 11-22T14:55
  """#
