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
    REFUSED Mon 23 Nov 2026 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  day: tomorrow
    REFUSED Mon 23 Nov 2026 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  day: 12
    REFUSED "12" is no day. Nothing was saved. [A day is today, yesterday, mon, 12 nov or 2026-11-12.]
  day: nov
    REFUSED "nov" is no day. Nothing was saved. [A day is today, yesterday, mon, 12 nov or 2026-11-12.]
  day: 2026-11
    REFUSED "2026-11" is no day. Nothing was saved. [A day is today, yesterday, mon, 12 nov or 2026-11-12.]
  day: 12/11
    REFUSED "12/11" can be read as two days. Nothing was saved. [Write 12 nov or 11 dec.]
  day: 31/12/2025
    REFUSED "31/12/2025" can be read as two days. Nothing was saved. [Write:  headache 31 dec 2025]
  day: 12.11.2026
    REFUSED "12.11.2026" can be read as two days. Nothing was saved. [Write 12 nov 2026 or 11 dec 2026.]
  day: 30 feb
    REFUSED there is no day "30 feb". Nothing was saved. [A day is today, yesterday, mon, 12 nov or 2026-11-12.]
  day: 12 nov foo
    REFUSED "12 nov foo" is no day. Nothing was saved. [A day is today, yesterday, mon, 12 nov or 2026-11-12.]
  day: foo
    REFUSED "foo" is no day. Nothing was saved. [A day is today, yesterday, mon, 12 nov or 2026-11-12.]
  day: -1
    REFUSED values can't start with "-", got "-1". Nothing was saved. [Write it without the dash; a time before now is 2h ago.]
  day:
    REFUSED a day is missing. Nothing was saved. [A day is today, yesterday, mon, 12 nov or 2026-11-12.]
  range: 2026-11-01..2026-11-12
    2026-11-01..2026-11-12
  range: 12 nov..14 nov
    2026-11-12..2026-11-14
  range: 12 nov .. 14 nov
    2026-11-12..2026-11-14
  range: 12 nov to 14 nov
    2026-11-12..2026-11-14
  range: 14 nov..12 nov
    REFUSED 14 nov..12 nov ends before it starts. Nothing was saved. [A range is 2026-11-01..2026-11-12, last 7 days, a month (oct, 2025-10) or a year.]
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
    2026-11-20..2026-11-21
  range: oct..nov
    2026-10-01..2026-11-21
  range: 2025-10..2026-03
    2025-10-01..2026-03-31
  range: 2026-12
    REFUSED 2026-12 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  range: 2027
    REFUSED 2027 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  range: 2026-11-23..2026-11-30
    REFUSED Mon 23 Nov 2026 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  range: ..2026-11-12
    REFUSED ".. 2026-11-12" is no day. Nothing was saved. [A day is today, yesterday, mon, 12 nov or 2026-11-12.]
  range: 12-14 nov
    2026-11-12..2026-11-14
  range: 1/11..12/11
    REFUSED "1/11" can be read as two days. Nothing was saved. [Write 1 nov or 11 jan.]
  range: 12 nov 14 nov
    REFUSED "12 nov 14 nov" is more than one range. Nothing was saved. [A range is 2026-11-01..2026-11-12, last 7 days, a month (oct, 2025-10) or a year.]
  range: oct foo
    REFUSED "foo" is no day. Nothing was saved. [A day is today, yesterday, mon, 12 nov or 2026-11-12.]
  range:
    REFUSED a day is missing. Nothing was saved. [A day is today, yesterday, mon, 12 nov or 2026-11-12.]
  ranges: 12 nov 13 nov
    2026-11-12..2026-11-12, 2026-11-13..2026-11-13
  ranges: 12 nov 13 nov oct 2026-11-01..2026-11-05
    2026-11-12..2026-11-12, 2026-11-13..2026-11-13, 2026-10-01..2026-10-31, 2026-11-01..2026-11-05
  ranges: 12 nov and 13 nov
    2026-11-12..2026-11-12, 2026-11-13..2026-11-13
  ranges: yesterday foo
    REFUSED "foo" is no day. Nothing was saved. [A day is today, yesterday, mon, 12 nov or 2026-11-12.]
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
    2026-11-21T19:45+01:00; echo: read as Sat 21 Nov 19:45 +01:00, the latest one past.
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
    2026-11-21T20:00+01:00; echo: read as Sat 21 Nov 20:00 +01:00, the latest one past.
  moment: 2026-11-20 07:15
    2026-11-20T07:15+01:00
  moment: 2026-11-20T07:15+01:00
    2026-11-20T07:15+01:00
  moment: mon 9:00
    2026-11-16T09:00+01:00
  moment: yesterday
    REFUSED at what time on Sat 21 Nov? Nothing was saved. [A time is 14:30, 2pm, 2h ago, or a day with one: yesterday 22:00.]
  moment: 3 days ago
    REFUSED at what time on Thu 19 Nov? Nothing was saved. [A time is 14:30, 2pm, 2h ago, or a day with one: yesterday 22:00.]
  moment: 2h
    REFUSED "2h" is no moment. Nothing was saved. [Write:  headache over 2h ago]
  moment: 1945
    REFUSED 1945 is neither a time nor a day: a time has a colon, a date its month. Nothing was saved. [Write:  headache over 19:45]
  moment: 25:00
    REFUSED "25:00" is no time. Nothing was saved. [A time is 14:30, 2pm, 2h ago, or a day with one: yesterday 22:00.]
  moment: today 23:00
    REFUSED Sun 22 Nov 23:00 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  moment: tomorrow 9:00
    REFUSED Mon 23 Nov 2026 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  moment: foo
    REFUSED "foo" is no moment. Nothing was saved. [A time is 14:30, 2pm, 2h ago, or a day with one: yesterday 22:00.]
  moment: 19:45 foo
    REFUSED "19:45 foo" is no moment. Nothing was saved. [A time is 14:30, 2pm, 2h ago, or a day with one: yesterday 22:00.]
  moment: 3/4 9:00
    REFUSED "3/4" can be read as two days. Nothing was saved. [Write 3 apr or 4 mar.]
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
    REFUSED 25 has no unit. Nothing was saved. [A dose is 25mg, 12.5mg or 155 units.]
  dose: 0mg
    REFUSED "0mg" is no dose. Nothing was saved. [A dose is 25mg, 12.5mg or 155 units.]
  dose: foo
    REFUSED "foo" is no dose. Nothing was saved. [A dose is 25mg, 12.5mg or 155 units.]
  dose: 25mg foo
    REFUSED "25mg foo" is no dose. Nothing was saved. [A dose is 25mg, 12.5mg or 155 units.]
  dose:
    REFUSED "" is no dose. Nothing was saved. [A dose is 25mg, 12.5mg or 155 units.]
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
    REFUSED the step "25" does not say for how long. Nothing was saved. [A plan is "25 x7d, 50 x21d, 100": the last step is the target.]
  plan: 25 x7d, 50 x0d, 100
    REFUSED "50 x0d" is no step of a plan. Nothing was saved. [A plan is "25 x7d, 50 x21d, 100": the last step is the target.]
  plan: 25 x7d, fifty
    REFUSED "fifty" is no step of a plan. Nothing was saved. [A plan is "25 x7d, 50 x21d, 100": the last step is the target.]
  plan: 25 x7d x2, 50
    REFUSED "25 x7d x2" is no step of a plan. Nothing was saved. [A plan is "25 x7d, 50 x21d, 100": the last step is the target.]
  plan: 1 g x7d, 2
    1 g for 7d, 2 g
  plan:
    REFUSED "" is no step of a plan. Nothing was saved. [A plan is "25 x7d, 50 x21d, 100": the last step is the target.]
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
    note 'foo'; warning: kept "foo" as a note.
  edit: right 14:30-14:50
    from 11-22T14:30; to 11-22T14:50; right
  edit: list
    note 'list'; warning: kept "list" as a note. Meant left?
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
    REFUSED "148/95 pulse 300" is no blood pressure. Nothing was saved. [Write:  headache bp 148/95   or with pulse and day:  headache bp 148/95 pulse 92 yesterday]
  bp: 148/95 pulse 92 yesterday
    148/95 pulse 92 on 2026-11-21
  bp: 148/95 12 nov
    148/95 on 2026-11-12
  bp: 95/148
    REFUSED "95/148" is no blood pressure. Nothing was saved. [Write:  headache bp 148/95   or with pulse and day:  headache bp 148/95 pulse 92 yesterday]
  bp: 148
    REFUSED "148" is no blood pressure. Nothing was saved. [Write:  headache bp 148/95   or with pulse and day:  headache bp 148/95 pulse 92 yesterday]
  bp: 148/95 pulse x
    REFUSED "148/95 pulse x" is no blood pressure. Nothing was saved. [Write:  headache bp 148/95   or with pulse and day:  headache bp 148/95 pulse 92 yesterday]
  bp: 999/95
    REFUSED "999/95" is no blood pressure. Nothing was saved. [Write:  headache bp 148/95   or with pulse and day:  headache bp 148/95 pulse 92 yesterday]
  bp: 148/95 foo
    REFUSED "foo" is no day. Nothing was saved. [A day is today, yesterday, mon, 12 nov or 2026-11-12.]
  bp:
    REFUSED "" is no blood pressure. Nothing was saved. [Write:  headache bp 148/95   or with pulse and day:  headache bp 148/95 pulse 92 yesterday]
  """#
