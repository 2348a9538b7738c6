/// Lines without a verb, as people say them in a hurry.
let speechInAHurry = #"""
  @ 2026-11-22T14:55+01:00
  ibu bad
    effect none of ibuprofen
  suma good
    effect good of sumatriptan
  suma great yesterday
    REFUSED notSurelyOwn("great") [headache note --on 2026-11-21 suma great yesterday]
  good
    REFUSED unknownFirstWord("good")
  oct
    list
  last month
    list
  this month
    list
  last 7 days
    list
  oct 2025
    list
  oct..nov
    list
  3 oct..5 oct
    list
  last week
    REFUSED vagueRange("last week", ["last 7 days", "2026-11-09..2026-11-15"]) [headache list last 7 days]
  this week
    REFUSED vagueRange("this week", ["mon..yesterday", "last 7 days"]) [headache list mon..yesterday]
  last night
    entry from 11-22T02:00~
  this morning
    entry from 11-22T08:00~
  may be stress 5
    REFUSED notSurelyOwn("may be stress") [headache note may be stress 5]
  7 oct
    look 2026-10-07
  ended when i fell asleep at 23h
    over when i fell asleep at 23h
  ended after nap 12:30
    over after nap 12:30
  done 12:30 after a nap
    over 12:30 after a nap
  stopped working at 5 left 7
    REFUSED twoReadings("stopped working at 5") [headache left 7 -- stopped working at 5] [headache stopped working since 5 left 7]
  stopped around noon
    over noon
  gone since 12
    over 12, gone
  over 12:30 pain free
    over 12:30 pain free
  no headache today
    free 2026-11-22
  better
    REFUSED unknownFirstWord("better")
  worse 8
    entry 8/10; note 'worse'; warning unknownWord("worse", meant: nil)
  nausea from candesartan
    REFUSED notTaken("from candesartan", drug: "candesartan", symptoms: ["nausea"]) [headache nausea took candesartan]
  """#

/// What verbs are given in a hurry.
let argumentsInAHurry = #"""
  @ 2026-11-22T14:55+01:00
  bp: 122/76 21 nov 7:30 pulse 58
    122/76 pulse 58 on 2026-11-21 at 07:30
  bp: 122/76 pulse 58 yesterday
    122/76 pulse 58 on 2026-11-21
  bp: pulse 58 122/76
    122/76 pulse 58 on 2026-11-22 at 14:55
  bp: 135 / 88
    135/88 on 2026-11-22 at 14:55
  bp: 135/ 88 mmHg 72 bpm
    135/88 pulse 72 on 2026-11-22 at 14:55
  bp: 135 over 88 yesterday 9:00
    135/88 on 2026-11-21 at 09:00
  bp: yesterday 122/76 hr 60
    122/76 pulse 60 on 2026-11-21
  bp: 122/76 58
    REFUSED notAPressure("122/76 58") [headache bp 122/76 pulse 58]
  bp: 122 76
    REFUSED notAPressure("122 76") [headache bp 122/76]
  bp: 12/8
    REFUSED notAPressure("12/8")
  edit: start 22:30
    from 11-21T22:30; echo onAnotherDay(2026-11-21T22:30+01:00)
  edit: date 17 nov
    from 11-17T00:00 all day
  edit: day: 17 nov
    from 11-17T00:00 all day
  edit: time 9:00
    from 11-22T09:00
  edit: start was at 9am
    from 11-22T09:00
  edit: end 4:30
    to 11-22T04:30
  edit: intensity 5
    5/10
  edit: pain to 5
    5/10
  edit: slept badly
    REFUSED notUnderstood("slept badly") [headache edit 213 -- slept badly]
  edit: left slept badly
    REFUSED notUnderstood("slept badly") [headache edit 213 left -- slept badly]
  edit: since lunch
    REFUSED unclearStart("since lunch") [headache edit 213 since noon]
  moment: at 10 last night
    2026-11-21T22:00+01:00
  moment: 10 last night
    2026-11-21T22:00+01:00
  moment: 23h
    REFUSED notAMoment("23h") [headache over 23h ago]
  moment: at 23h
    2026-11-21T23:00+01:00; echo onAnotherDay(2026-11-21T23:00+01:00)
  moment: last night at 3
    2026-11-22T03:00+01:00
  moment: this morning at 7
    2026-11-22T07:00+01:00
  moment: yesterday evening at 8
    2026-11-21T20:00+01:00
  ranges: weekend
    REFUSED vagueRange("weekend", ["2026-11-14..2026-11-15"]) [headache 2026-11-14..2026-11-15]
  ranges: 3 days
    REFUSED vagueRange("3 days", ["last 3 days"]) [headache last 3 days]
  ranges: last week
    REFUSED vagueRange("last week", ["last 7 days", "2026-11-09..2026-11-15"]) [headache last 7 days]
  """#
