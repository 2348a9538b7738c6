/// Numbers that are no intensity, and times that cannot be.
let linesOfNumbers = #"""
  @ 2026-11-22T14:55+01:00
  14 left
    REFUSED intensityOutOfRange("14") [headache 14:00 left]
  14
    REFUSED intensityOutOfRange("14") [headache 14:00]
  11
    REFUSED intensityOutOfRange("11") [headache 11:00]
  11 left
    REFUSED intensityOutOfRange("11") [headache 11:00 left]
  24
    REFUSED intensityOutOfRange("24")
  45
    REFUSED intensityOutOfRange("45")
  100
    REFUSED bareDigits("100")
  7 14
    REFUSED secondNumber("14") [headache 7 -- 14]
  7 14 left
    REFUSED secondNumber("14") [headache 7 left -- 14]
  7 8
    REFUSED secondNumber("8") [headache 7 -- 8]
  7 8 9
    REFUSED secondNumber("8") [headache 7 -- 8 9]
  severe 9
    9/10; note 'severe'; warning secondValue("severe")
  9 severe
    9/10; note 'severe'; warning secondValue("severe")
  moderate severe
    5/10; note 'severe'; warning secondValue("severe")
  7.5
    7.5/10
  7.5 left
    7.5/10; left
  7,5
    7.5/10
  7 7.5
    REFUSED secondNumber("7.5") [headache 7 -- 7.5]
  14.30
    REFUSED bareDigits("14.30") [headache 14:30]
  7 14.30
    REFUSED bareDigits("14.30") [headache 7 14:30]
  1430
    REFUSED bareDigits("1430") [headache 14:30]
  7 1430
    REFUSED bareDigits("1430") [headache 7 14:30]
  2025
    REFUSED bareDigits("2025")
  7 2025
    REFUSED bareDigits("2025")
  7 left 900
    REFUSED bareDigits("900")
  2530
    REFUSED bareDigits("2530")
  20261120
    REFUSED bareDigits("20261120") [headache 2026-11-20]
  7 20261120
    REFUSED bareDigits("20261120") [headache 7 2026-11-20]
  12345
    REFUSED bareDigits("12345")
  3/4
    REFUSED slash("3/4")
  7 3/4
    REFUSED slash("3/4")
  7 23/4
    REFUSED slash("23/4") [headache 7 23 apr]
  7 13/13
    REFUSED slash("13/13")
  7 3/4/2026
    REFUSED slash("3/4/2026")
  7 11/10
    REFUSED intensityOutOfRange("11/10")
  7 20.11.2026
    7/10; from 11-20T00:00 all day
  7 20.11
    REFUSED bareDigits("20.11")
  7 20-11-2026
    7/10; from 11-20T00:00 all day
  148/95
    REFUSED bloodPressure("148/95") [headache bp 148/95]
  7 148/95
    REFUSED bloodPressure("148/95") [headache bp 148/95]
  7 -2h
    7/10; from 11-22T12:55
  -2h
    from 11-22T12:55
  7 -3
    REFUSED leadingDash("-3")
  -7
    REFUSED leadingDash("-7") [headache 7]
  7 -left
    REFUSED unknownOption("-left") [headache 7 left]
  7 --strict
    REFUSED unknownOption("--strict") [headache 7 strict]
  7 -
    7/10
  7 –2h
    7/10; from 11-22T12:55
  7 25:00
    REFUSED noSuchTime("25:00")
  7 24:00
    REFUSED noSuchTime("24:00")
  7 9:75
    REFUSED noSuchTime("9:75")
  7 13pm
    REFUSED noSuchTime("13pm")
  7 0am
    REFUSED noSuchTime("0am")
  7 9:5
    REFUSED noSuchTime("9:5")
  7 8:00-25:00
    REFUSED noSuchTime("8:00-25:00")
  7-8
    REFUSED hoursOrIntensities("7-8") [headache 7:00-8:00]
  7 9-11
    REFUSED hoursOrIntensities("9-11") [headache 7 9:00-11:00]
  7 22-6
    REFUSED hoursOrIntensities("22-6") [headache 7 22:00-6:00]
  7 31 nov
    REFUSED noSuchDay("31 nov")
  7 30 feb
    REFUSED noSuchDay("30 feb")
  7 0 nov
    REFUSED noSuchDay("0 nov")
  7 45 nov
    REFUSED noSuchDay("45 nov")
  7 2026-02-30
    REFUSED noSuchDay("2026-02-30")
  7 2026-13-01
    REFUSED noSuchDay("2026-13-01")
  7 2026-11-5
    7/10; from 11-05T00:00 all day
  7 2026-11
    REFUSED monthAsDay("2026-11") [headache 7 2026-11-01]
  7 2026-11-23
    REFUSED futureDay(2026-11-23)
  7 tomorrow
    REFUSED futureDay(2026-11-23)
  7 tomorrow 9:00
    REFUSED futureDay(2026-11-23)
  7 today 23:00
    REFUSED futureMoment(2026-11-22T23:00+01:00)
  7 22 nov 23:00
    REFUSED futureMoment(2026-11-22T23:00+01:00)
  7 2027-01-01
    REFUSED futureDay(2027-01-01)
  7 12 dec 2026
    REFUSED futureDay(2026-12-12)
  7 today 14:30-19:00
    REFUSED futureMoment(2026-11-22T19:00+01:00)
  7 today evening
    REFUSED futureMoment(2026-11-22T20:00+01:00)
  7 today 14:30 5h
    REFUSED futureMoment(2026-11-22T19:30+01:00)
  7 14:30 16:00
    REFUSED twoStarts("16:00") [headache 7 14:30 until 16:00]
  7 9:00 11:00
    REFUSED twoStarts("11:00") [headache 7 9:00 until 11:00]
  7 9:00 2h ago
    REFUSED twoStarts("2h ago")
  7 now 9:00
    REFUSED twoStarts("9:00")
  7 yesterday mon
    REFUSED severalDays("yesterday mon") [headache 7 2026-11-16, 2026-11-21]
  7 yesterday 12 nov
    REFUSED severalDays("yesterday 12 nov") [headache 7 2026-11-12, 2026-11-21]
  7 yesterday 2h ago
    REFUSED twoStarts("2h ago")
  7 9:00-11:00 13:00-14:00
    REFUSED twoStarts("13:00-14:00")
  7 9:00 until 11:00 until 12:00
    REFUSED twoEnds("until")
  7 9:00 5h 6h
    REFUSED twoLengths("6h")
  7 9:00-11:00 3h
    REFUSED lengthContradicts(given: 180, actual: 120)
  7 9:00-9:00
    REFUSED zeroLength
  7 0m
    REFUSED zeroLength
  7 until yesterday
    REFUSED missingTime(Optional(2026-11-21))
  7 12 nov 22:00 until 11 nov 23:00
    REFUSED impossible(Diary.AttackProblem.endBeforeStart(start: 2026-11-12T22:00+01:00, end: 2026-11-11T23:00+01:00))
  7 12 nov 22:00 until 12 nov 20:00
    REFUSED impossible(Diary.AttackProblem.endBeforeStart(start: 2026-11-12T22:00+01:00, end: 2026-11-12T20:00+01:00))
  7 now until now
    REFUSED zeroLength
  7 1h ago until 2h ago
    REFUSED impossible(Diary.AttackProblem.endBeforeStart(start: 2026-11-22T13:55+01:00, end: 2026-11-22T12:55+01:00))
  7 99999h
    REFUSED noSuchTime("99999h")
  7 999999999999999999999
    REFUSED bareDigits("999999999999999999999")
  7 999999999d ago
    REFUSED notAMoment("7 999999999d ago")
  7 9999d ago
    7/10; from 1999-07-08T00:00+02:00 all day
  7 2026-11-20..2026-11-21
    REFUSED twoDays("2026-11-20..2026-11-21")
  7 left left
    7/10; left
  7 left l
    7/10; left
  7 nov 12
    7/10; from 11-12T00:00 all day
  7 nov 10 2025
    7/10; from 2025-11-10T00:00 all day
  7 yesterday at 9
    7/10; from 11-21T09:00
  7 half an hour ago
    7/10; from 11-22T14:25
  7 headache left
    7/10; left
  999999999999
    REFUSED bareDigits("999999999999")
  """#
