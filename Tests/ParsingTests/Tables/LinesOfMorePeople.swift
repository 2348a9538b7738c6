/// More lines in the words of different people: what is denied, how bad a symptom is, days that none is named of.
let linesOfMorePeople = #"""
  @ 2026-11-22T18:00+01:00
  7 no nausea or vomiting
    7/10; no nausea; no vomiting
  7 neither nausea nor vomiting
    7/10; no nausea; no vomiting
  7 no light or sound
    7/10; no light; no sound
  7 no nausea and vomiting
    REFUSED twoReadings("no nausea and vomiting") [headache 7 no nausea no vomiting] [headache 7 no nausea vomiting]
  7 no nausea, vomiting
    REFUSED twoReadings("no nausea vomiting") [headache 7 no nausea no vomiting] [headache 7 vomiting no nausea]
  7 no nausea, light, sound
    REFUSED twoReadings("no nausea light sound") [headache 7 no nausea no light no sound] [headache 7 light sound no nausea]
  7 no nausea, light bothers me
    7/10; no nausea; light; note 'bothers me'; warning unknownWord("bothers me", meant: nil)
  7 not sensitive to light
    7/10; no light
  7 no sensitivity to light or sound
    7/10; no light; no sound
  7 without any nausea
    7/10; no nausea
  severe nausea
    REFUSED twoReadings("severe nausea") [headache 8/10 nausea] [headache nausea -- severe]
  left, severe nausea
    REFUSED twoReadings("severe nausea") [headache left 8/10 nausea] [headache left nausea -- severe]
  severe, nausea
    8/10; nausea
  6 severe nausea
    6/10; nausea; note 'severe'; warning secondValue("severe")
  5 on the 18th in the evening
    5/10; from 11-18T20:00~
  5 3rd in a row
    5/10; note '3rd in a row'; warning unknownWord("a row", meant: nil)
  5 some time last week
    REFUSED vagueDay("last week", ["mon 9:00", "12 nov 9:00"])
  5 early november
    REFUSED vagueDay("early november", ["mon 9:00", "12 nov 9:00"])
  5 in october
    REFUSED vagueDay("in october", ["mon 9:00", "12 nov 9:00"])
  5 beginning of may
    REFUSED vagueDay("beginning of may", ["mon 9:00", "12 nov 9:00"])
  5 every evening this week
    REFUSED unclearStart("this week") [headache 5 every evening -- this week]
  5 14:00 stress this week
    5/10; from 11-22T14:00; note 'stress this week'; warning unknownWord("stress this week", meant: nil)
  5 between breakfast and lunch
    REFUSED unclearStart("between breakfast") [headache 5 this morning and lunch]
  5 on and off all day
    5/10; from 11-22T00:00 all day; note 'on and off'
  5 on and off since yesterday
    5/10; from 11-21T00:00 all day; goes on; note 'on and off'
  5 comes and goes since friday
    5/10; from 11-20T00:00 all day; goes on; note 'comes and goes'
  since friday 7
    REFUSED twoReadings("friday 7") [headache since friday 7/10] [headache since friday at 7]
  since friday at 7
    from 11-20T07:00; goes on
  7 since friday 9
    7/10; from 11-20T09:00; goes on
  7 ibu and suma helped
    7/10; took ibuprofen @11-22T18:00 good; took sumatriptan @11-22T18:00 good
  7 ibu 400mg and suma helped
    7/10; took ibuprofen 400 mg @11-22T18:00; took sumatriptan @11-22T18:00 good
  almost gone 1
    1/10; note 'almost gone'; warning unknownWord("almost", meant: nil)
  gone down to 3
    3/10
  7 queasy
    7/10; nausea
  8 vom light
    8/10; vomiting; light
  7 threw up twice
    7/10; vomiting; note 'twice'; warning unknownWord("twice", meant: nil)
  7 (5)
    REFUSED secondNumber("(5)") [headache 7 -- '(5)']
  pain went from 6 to 2
    REFUSED hoursOrIntensities("from 6 to 2") [headache 2]
  3 attacks last night
    REFUSED severalAttacks("3 attacks")
  6 (left)
    6/10; left
  7 left, gone by noon
    7/10; to 11-22T12:00; left
  """#

/// More lines without a verb, in the words of different people.
let speechOfMorePeople = #"""
  @ 2026-11-22T18:00+01:00
  gone but tired
    REFUSED endAndMore("gone but tired") [headache until now -- tired]
  over, still dizzy
    REFUSED endAndMore("over still dizzy") [headache until now -- dizzy]
  stopped working at 5 left 7
    REFUSED twoReadings("stopped working at 5") [headache left 7 -- stopped working at 5] [headache stopped working since 05:00 left 7] [headache stopped working since 17:00 left 7]
  done with work
    REFUSED unknownFirstWord("done")
  no relief from ibu
    effect none of ibuprofen
  no effect from suma yet
    REFUSED notTaken("from suma", drug: "sumatriptan", symptoms: []) [headache no effect took suma]
  popped 2 ibu
    REFUSED request(take, rest 2 ibu)
  gave ibu 200mg at 15:30
    REFUSED request(take, rest ibu 200mg at 15:30)
  I took suma 50mg
    REFUSED request(take, rest took suma 50mg)
  had a beer
    REFUSED unknownFirstWord("beer")
  had to lie down
    REFUSED unknownFirstWord("lie")
  good day today, no headache
    REFUSED headacheOrNone("good day today no headache") [headache free 2026-11-22 -- good day today no headache]
  fine today
    REFUSED twoReadings("fine today") [headache free today] [headache note fine today]
  all good yesterday
    REFUSED twoReadings("all good yesterday") [headache free yesterday] [headache note all good yesterday]
  felt good on friday
    REFUSED twoReadings("felt good on friday") [headache free friday] [headache note felt good on friday]
  feeling fine
    REFUSED unknownFirstWord("fine")
  worst day
    REFUSED unknownFirstWord("worst")
  nearly gone
    REFUSED unknownFirstWord("nearly gone")
  """#
