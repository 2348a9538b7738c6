/// Lines without a verb, and what they are.
let linesOfSpeech = #"""
  @ 2026-11-22T14:55+01:00
  7
    entry 7/10
  today
    look 2026-11-22
  yesterday
    look 2026-11-21
  3 oct
    look 2026-10-03
  last friday
    look 2026-11-20
  on 3 oct
    look 2026-10-03
  last
    look at the last attack
  last attack
    look at the last attack
  yesterday evening
    entry from 11-21T20:00~
  yesterday 9:00
    entry from 11-21T09:00
  no headache
    free 2026-11-22
  no headache today
    free 2026-11-22
  no headaches yesterday
    free 2026-11-21
  today no headache
    free 2026-11-22
  i had no headache on 12 nov
    free 2026-11-12
  no migraine yesterday
    free 2026-11-21
  no pain at all today
    free 2026-11-22
  not a single headache yesterday
    free 2026-11-21
  without headache today
    free 2026-11-22
  headache free
    free 2026-11-22
  headache-free yesterday
    free 2026-11-21
  pain free day
    free 2026-11-22
  clear day
    free 2026-11-22
  all clear yesterday
    free 2026-11-21
  nothing
    free 2026-11-22
  nothing today
    free 2026-11-22
  no headache 12 nov 13 nov
    free 2026-11-12, 2026-11-13
  7 no migraine
    entry 7/10; note 'no migraine'; warning looseNegation("no migraine")
  no headache this morning
    REFUSED headacheOrNone("no headache this morning")
  no headache, nausea
    REFUSED headacheOrNone("no headache nausea")
  no headache, aura 20m
    REFUSED headacheOrNone("no headache aura 20m") [headache 0 aura 20min]
  no headache tomorrow
    REFUSED futureDay(2026-11-23)
  nothing helped
    REFUSED effectOfAll("nothing helped", Diary.Relief.none) [headache note nothing helped]
  no nausea
    entry no nausea
  stop
    over
  done
    over
  it's over
    over
  it is over now
    over
  all done
    over
  finished
    over
  headache gone
    over, gone
  gone
    over, gone
  pain free
    over, gone
  it went away
    over
  gone since 2pm
    over 2pm, gone
  end 6pm
    over 6pm
  stopped at 2am
    over 2am
  ended yesterday 22:00
    over yesterday 22:00
  stop suma
    REFUSED request(stop, rest suma)
  suma helped
    effect good of sumatriptan
  helped suma
    effect good of sumatriptan
  suma did not help
    effect none of sumatriptan
  suma didn't help
    effect none of sumatriptan
  suma helped after 2h
    effect good of sumatriptan after 120 min
  suma helped partly within 30 min
    effect some of sumatriptan after 30 min
  suma worked
    effect good of sumatriptan
  suma no effect
    effect none of sumatriptan
  suma @7:00 helped
    effect good of sumatriptan at 2026-11-22T07:00+01:00; or an entry
  suma 50mg helped
    effect good of sumatriptan 50 mg; or an entry
  suma yesterday helped
    effect good of sumatriptan on 2026-11-21
  helped
    effect good
  did not help
    effect none
  took suma helped
    entry took sumatriptan @11-22T14:55 good
  2x suma helped
    entry took 2x sumatriptan @11-22T14:55 good
  7 suma helped
    entry 7/10; took sumatriptan @11-22T14:55 good
  find suma
    REFUSED request(find, rest suma)
  search nausea
    REFUSED request(find, rest nausea)
  remove suma 50mg
    REFUSED request(remove, rest suma 50mg)
  clear
    REFUSED request(remove, rest )
  clear yesterday
    REFUSED request(remove, rest yesterday)
  rename a b
    REFUSED request(rename, rest a b)
  start metoprolol 47.5mg
    REFUSED request(start, rest metoprolol 47.5mg)
  add 7 left
    REFUSED request(add, rest 7 left)
  take suma
    REFUSED request(take, rest suma)
  change 7 to 8
    REFUSED request(change, rest 7 to 8)
  what did I take today
    REFUSED request(ask, rest did I take today)
  When was my last attack
    REFUSED request(ask, rest was my last attack)
  how many attacks in 2026
    REFUSED request(ask, rest many attacks in 2026)
  was 7
    REFUSED request(ask, rest 7)
  stats
    REFUSED request(count, rest )
  print 7
    REFUSED request(show, rest 7)
  set name
    REFUSED request(settings, rest name)
  quit now please
    REFUSED request(stop, rest now please)
  ouch left
    entry left; note 'ouch'; warning unknownWord("ouch", meant: nil)
  ouch suma
    REFUSED unknownFirstWord("ouch")
  ouch suma 50mg @14:00
    REFUSED unknownFirstWord("ouch")
  floxapen 50mg
    REFUSED unknownDrug("floxapen") [headache took floxapen 50mg]
  floxapen 50mg left
    entry left; took floxapen? 50 mg @11-22T14:55; warning newDrug("floxapen", meant: nil)
  """#

/// Parts of tablets, routes, counts, and amounts with two readings.
let linesOfPortions = #"""
  @ 2026-11-22T14:55+01:00
  7 half a suma
    7/10; took sumatriptan 0.5 tablets @11-22T14:55
  7 1/2 suma 50mg
    7/10; took sumatriptan 25 mg @11-22T14:55
  7 ½ suma 50mg
    7/10; took sumatriptan 25 mg @11-22T14:55
  7 half a tablet of suma 50mg
    7/10; took sumatriptan 25 mg @11-22T14:55
  7 suma 50mg half
    7/10; took sumatriptan 25 mg @11-22T14:55
  7 suma 50mg half a tablet
    7/10; took sumatriptan 25 mg @11-22T14:55
  7 a quarter of a suma 100mg
    7/10; took sumatriptan 25 mg @11-22T14:55
  7 one and a half ibu 400mg
    7/10; took ibuprofen 600 mg @11-22T14:55
  7 1 1/2 ibu 400mg
    7/10; took ibuprofen 600 mg @11-22T14:55
  7 1.5 tablets ibu 400mg
    7/10; took ibuprofen 600 mg @11-22T14:55
  7 suma half an hour ago
    7/10; from 11-22T14:25; took sumatriptan @11-22T14:55; warning startAfterDrug("half an hour ago", drug: "sumatriptan", instead: "headache 7 suma @30min")
  7 ibu 400 mg x 2
    7/10; took 2x ibuprofen 400 mg @11-22T14:55
  7 ibu 400mg × 2
    7/10; took 2x ibuprofen 400 mg @11-22T14:55
  7 2 tablets of ibu 400mg
    7/10; took 2x ibuprofen 400 mg @11-22T14:55
  7 a suma
    7/10; took sumatriptan @11-22T14:55
  7 two suma
    7/10; took 2x sumatriptan @11-22T14:55
  7 suma nasal spray 20mg
    7/10; took sumatriptan 20 mg @11-22T14:55; note 'nasal spray'; warning unknownWord("nasal spray", meant: nil)
  7 suma injection 6mg
    7/10; took sumatriptan 6 mg @11-22T14:55; note 'injection'; warning unknownWord("injection", meant: nil)
  7 ibu 400mg for back pain
    7/10; took ibuprofen 400 mg @11-22T14:55; note 'for back pain'; warning unknownWord("for back pain", meant: nil)
  7 paracetamol 1,000mg
    REFUSED twoAmounts("1,000mg") [headache 7 paracetamol 1000mg]
  7 paracetamol 1.000 mg
    REFUSED twoAmounts("1.000") [headache 7 paracetamol 1000 mg]
  7 paracetamol 1.000
    REFUSED twoAmounts("1.000") [headache 7 paracetamol 1000]
  7 2,500mg ibu
    REFUSED twoAmounts("2,500mg") [headache 7 2500mg ibu]
  7 zomig 0.125mg
    7/10; took zolmitriptan 0.125 mg @11-22T14:55
  7 novalgin 12.5mg
    7/10; took metamizole 12.5 mg @11-22T14:55
  7 novalgin 20 drops
    7/10; took metamizole 20 drops @11-22T14:55
  7 suma did not help
    7/10; took sumatriptan @11-22T14:55 none
  7 suma worked
    7/10; took sumatriptan @11-22T14:55 good
  7 met @14:00
    REFUSED whichDrug("met", ["metamizole", "metoclopramide"]) [headache 7 metamizole @14:00]
  7 another suma
    7/10; took sumatriptan @11-22T14:55
  """#
