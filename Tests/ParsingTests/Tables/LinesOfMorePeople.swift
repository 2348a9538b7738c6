/// More lines in the words of different people: what is denied, how bad a symptom is, days that none is named of.
let linesOfMorePeople = #"""
  @ 2026-11-22T18:00+01:00
  7 no nausea or vomiting
    ?
  7 neither nausea nor vomiting
    ?
  7 no light or sound
    ?
  7 no nausea and vomiting
    ?
  7 no nausea, vomiting
    ?
  7 not sensitive to light
    ?
  7 no sensitivity to light or sound
    ?
  7 without any nausea
    ?
  severe nausea
    ?
  left, severe nausea
    ?
  severe, nausea
    ?
  6 severe nausea
    ?
  5 on the 18th in the evening
    ?
  5 3rd in a row
    ?
  5 some time last week
    ?
  5 early november
    ?
  5 in october
    ?
  5 beginning of may
    ?
  5 every evening this week
    ?
  5 14:00 stress this week
    ?
  5 between breakfast and lunch
    ?
  5 on and off all day
    ?
  5 on and off since yesterday
    ?
  5 comes and goes since friday
    ?
  since friday 7
    ?
  since friday at 7
    ?
  7 since friday 9
    ?
  7 ibu and suma helped
    ?
  7 ibu 400mg and suma helped
    ?
  almost gone 1
    ?
  gone down to 3
    ?
  7 queasy
    ?
  8 vom light
    ?
  7 threw up twice
    ?
  7 (5)
    ?
  pain went from 6 to 2
    ?
  3 attacks last night
    ?
  6 (left)
    ?
  7 nausea gone at 10
    ?
  7 left, gone by noon
    ?
  """#

/// More lines without a verb, in the words of different people.
let speechOfMorePeople = #"""
  @ 2026-11-22T18:00+01:00
  gone but tired
    ?
  over, still dizzy
    ?
  stopped working at 5 left 7
    ?
  done with work
    ?
  no relief from ibu
    ?
  no effect from suma yet
    ?
  popped 2 ibu
    ?
  gave ibu 200mg at 15:30
    ?
  I took suma 50mg
    ?
  had a beer
    ?
  had to lie down
    ?
  good day today, no headache
    ?
  fine today
    ?
  all good yesterday
    ?
  felt good on friday
    ?
  feeling fine
    ?
  worst day
    ?
  nearly gone
    ?
  """#
