/// Arguments of the verbs: days, ranges, moments, doses, plans, edits.
let linesOfArguments = #"""
  @ 2026-11-22T14:55+01:00
  day: today
    2026-11-22
  day: yesterday
    2026-11-21
  day: Mon
    2026-11-16
  day: sunday
    2026-11-22
  day: last sun
    2026-11-15
  day: 12 nov
    2026-11-12
  day: on 12 nov
    2026-11-12
  day: nov 12
    2026-11-12
  day: 12 nov 2025
    2025-11-12
  day: 2026-11-12
    2026-11-12
  day: 3 days ago
    2026-11-19
  day: 2d ago
    2026-11-20
  day: 23 nov
    2025-11-23
  day: 2026-11-23
    REFUSED futureDay(2026-11-23)
  day: tomorrow
    REFUSED futureDay(2026-11-23)
  day: 12
    REFUSED notADay("12")
  day: nov
    REFUSED notADay("nov")
  day: 2026-11
    REFUSED notADay("2026-11")
  day: 12/11
    REFUSED slash("12/11")
  day: 31/12/2025
    2025-12-31
  day: 12.11.2026
    2026-11-12
  day: 30 feb
    REFUSED noSuchDay("30 feb")
  day: 12 nov foo
    REFUSED notADay("12 nov foo")
  day: foo
    REFUSED notADay("foo")
  day: -1
    REFUSED leadingDash("-1")
  day:
    REFUSED missingDay
  range: 2026-11-01..2026-11-12
    2026-11-01..2026-11-12
  range: 12 nov..14 nov
    2026-11-12..2026-11-14
  range: 12 nov .. 14 nov
    2026-11-12..2026-11-14
  range: 12 nov to 14 nov
    2026-11-12..2026-11-14
  range: 14 nov..12 nov
    REFUSED rangeBackwards("14 nov..12 nov")
  range: yesterday
    2026-11-21..2026-11-21
  range: today
    2026-11-22..2026-11-22
  range: mon..wed
    2026-11-16..2026-11-18
  range: 2026-11-01..
    2026-11-01..
  range: nov..
    2026-11-01..
  range: oct
    2026-10-01..2026-10-31
  range: october
    2026-10-01..2026-10-31
  range: nov
    2026-11-01..2026-11-21
  range: dec
    2025-12-01..2025-12-31
  range: 2025-10
    2025-10-01..2025-10-31
  range: oct 2025
    2025-10-01..2025-10-31
  range: 2025
    2025-01-01..2025-12-31
  range: 2026
    2026-01-01..2026-11-21
  range: 2026-11
    2026-11-01..2026-11-21
  range: 2026-11-20..today
    2026-11-20..2026-11-22
  range: 2026-11-20..2026-11-22
    2026-11-20..2026-11-22
  range: 2026-11-20..2026-11-30
    2026-11-20..2026-11-22
  range: oct..nov
    2026-10-01..2026-11-21
  range: 2025-10..2026-03
    2025-10-01..2026-03-31
  range: 2026-12
    REFUSED future("2026-12")
  range: 2027
    REFUSED future("2027")
  range: 2026-11-23..2026-11-30
    REFUSED futureDay(2026-11-23)
  range: ..2026-11-12
    REFUSED notADay(".. 2026-11-12")
  range: 12-14 nov
    2026-11-12..2026-11-14
  range: 1/11..12/11
    REFUSED slash("1/11")
  range: 12 nov 14 nov
    REFUSED notARange("12 nov 14 nov")
  range: oct foo
    REFUSED notADay("foo")
  range:
    REFUSED missingDay
  ranges: 12 nov 13 nov
    2026-11-12..2026-11-12, 2026-11-13..2026-11-13
  ranges: 12 nov 13 nov oct 2026-11-01..2026-11-05
    2026-11-12..2026-11-12, 2026-11-13..2026-11-13, 2026-10-01..2026-10-31, 2026-11-01..2026-11-05
  ranges: 12 nov and 13 nov
    2026-11-12..2026-11-12, 2026-11-13..2026-11-13
  ranges: yesterday foo
    REFUSED notADay("foo")
  whole: nov
    2026-11-01..2026-11-30
  whole: 2026
    2026-01-01..2026-12-31
  whole: oct
    2026-10-01..2026-10-31
  moment:
    2026-11-22T14:55+01:00
  moment: now
    2026-11-22T14:55+01:00
  moment: 14:30
    2026-11-22T14:30+01:00
  moment: 19:45
    2026-11-21T19:45+01:00; echo onAnotherDay(2026-11-21T19:45+01:00)
  moment: @14:30
    2026-11-22T14:30+01:00
  moment: at 9
    2026-11-22T09:00+01:00
  moment: 9
    2026-11-22T09:00+01:00
  moment: 15:05
    2026-11-22T14:55+01:00
  moment: yesterday 22:00
    2026-11-21T22:00+01:00
  moment: 22:00 yesterday
    2026-11-21T22:00+01:00
  moment: 2h ago
    2026-11-22T12:55+01:00
  moment: noon
    2026-11-22T12:00+01:00
  moment: midnight
    2026-11-22T00:00+01:00
  moment: evening
    2026-11-21T20:00+01:00; echo onAnotherDay(2026-11-21T20:00+01:00)
  moment: 2026-11-20 07:15
    2026-11-20T07:15+01:00
  moment: 2026-11-20T07:15+01:00
    2026-11-20T07:15+01:00
  moment: mon 9:00
    2026-11-16T09:00+01:00
  moment: yesterday
    REFUSED missingTime(Optional(2026-11-21))
  moment: 3 days ago
    REFUSED missingTime(Optional(2026-11-19))
  moment: 2h
    REFUSED notAMoment("2h") [headache over 2h ago]
  moment: 1945
    REFUSED bareDigits("1945") [headache over 19:45]
  moment: 25:00
    REFUSED noSuchTime("25:00")
  moment: today 23:00
    REFUSED futureMoment(2026-11-22T23:00+01:00)
  moment: tomorrow 9:00
    REFUSED futureDay(2026-11-23)
  moment: foo
    REFUSED notAMoment("foo")
  moment: 19:45 foo
    REFUSED notAMoment("19:45 foo")
  moment: 3/4 9:00
    REFUSED slash("3/4")
  moment: -2h
    2026-11-22T12:55+01:00
  dose: 25mg
    25 mg
  dose: 25 mg
    25 mg
  dose: 12.5 mg
    12.5 mg
  dose: 12,5mg
    12.5 mg
  dose: 155 units
    155 units
  dose: 0.5 g
    0.5 g
  dose: 25
    REFUSED doseWithoutUnit("25")
  dose: 0mg
    REFUSED notADose("0mg")
  dose: foo
    REFUSED notADose("foo")
  dose: 25mg foo
    REFUSED notADose("25mg foo")
  dose:
    REFUSED notADose("")
  plan: 25 x7d, 50 x21d, 100
    25 mg for 7d, 50 mg for 21d, 100 mg
  plan: 25x7d,50x21d,100
    25 mg for 7d, 50 mg for 21d, 100 mg
  plan: 12.5mg x 2w, 25
    12.5 mg for 14d, 25 mg
  plan: 12,5 x7d, 25 x 7 days, 50mg
    12.5 mg for 7d, 25 mg for 7d, 50 mg
  plan: 100
    100 mg
  plan: 25 x7, 50
    25 mg for 7d, 50 mg
  plan: 25, 50
    REFUSED planStepWithoutDays("25")
  plan: 25 x7d, 50 x0d, 100
    REFUSED notAPlan("50 x0d")
  plan: 25 x7d, fifty
    REFUSED notAPlan("fifty")
  plan: 25 x7d x2, 50
    REFUSED notAPlan("25 x7d x2")
  plan: 1 g x7d, 2
    1 g for 7d, 2 g
  plan:
    REFUSED notAPlan("")
  edit: no left
    clear ["side"]
  edit: left
    left
  edit: no nausea no aura
    no nausea; no aura
  edit: no throbbing no bed no migraine no smell no +wine no end no helped
    clear ["end", "impact", "kind", "quality", "relief", "symptom(\"smell\")", "trigger(\"wine\")"]
  edit: no zigzag
    clear ["symptom(\"zigzag\")"]
  edit: 6 no suma
    6/10; clear ["dose(\"sumatriptan\")"]
  edit: foo
    REFUSED notUnderstood("foo") [headache edit 213 -- foo]
  edit: right 14:30-14:50
    from 11-22T14:30; to 11-22T14:50; right
  edit: list
    REFUSED notUnderstood("list") [headache edit 213 -- list]
  edit: -- another note
    note 'another note'
  bp: 148/95
    148/95 on 2026-11-22 at 14:55
  bp: 148/95 pulse 92
    148/95 pulse 92 on 2026-11-22 at 14:55
  bp: 148/95 8:00
    148/95 on 2026-11-22 at 08:00
  bp: 148/95 pulse 92 mon 8:00
    148/95 pulse 92 on 2026-11-16 at 08:00
  bp: 148/95 pulse 300
    REFUSED notAPressure("148/95 pulse 300")
  bp: 148/95 pulse 92 yesterday
    148/95 pulse 92 on 2026-11-21
  bp: 148/95 12 nov
    148/95 on 2026-11-12
  bp: 95/148
    REFUSED notAPressure("95/148")
  bp: 148
    REFUSED notAPressure("148")
  bp: 148/95 pulse x
    REFUSED notAPressure("148/95 pulse x")
  bp: 999/95
    REFUSED notAPressure("999/95")
  bp: 148/95 foo
    REFUSED notADay("foo")
  bp:
    REFUSED notAPressure("")
  score: midas 21
    MIDAS 21 on 2026-11-22
  score: MIDAS: 21 yesterday
    MIDAS 21 on 2026-11-21
  score: midas=21
    MIDAS 21 on 2026-11-22
  score: 21 midas
    MIDAS 21 on 2026-11-22
  score: hit 6 63 12 nov
    HIT-6 63 on 2026-11-12
  score: HIT-6 63/78
    HIT-6 63 on 2026-11-22
  score: 12 nov msq-rr 55
    MSQ-RR 55 on 2026-11-12
  score: yesterday asc12 is 9 points
    ASC-12 9 on 2026-11-21
  score: phq9 4 3 days ago
    PHQ-9 4 on 2026-11-19
  score: 21
    REFUSED whichScore("21")
  score: midas
    REFUSED scoreWithoutTotal(Diary.Questionnaire.midas)
  score: midas 12 nov
    REFUSED scoreWithoutTotal(Diary.Questionnaire.midas)
  score: midas nov 12 21
    REFUSED scoreWithoutTotal(Diary.Questionnaire.midas)
  score: hit6 80
    REFUSED scoreOutOfRange(Diary.Questionnaire.hit6, "80")
  score: midas 6.5
    REFUSED notAScore("midas 6.5")
  score: midas 21 22
    REFUSED notADay("22")
  score: midas 21 tomorrow
    REFUSED futureDay(2026-11-23)
  """#
