/// Lines of somebody who never read how to write them: everyday words that begin like drugs, doses that were not
/// taken, sides that are none.
let linesOfNewcomers = #"""
  @ 2026-11-22T18:00+01:00
  7 met
    7/10; note 'met'; warning ambiguousDrug("met", ["metamizole", "metoclopramide"])
  5 sum of it
    5/10; note 'sum of it'; warning unknownWord("sum of it", meant: nil)
  6 14:00 sum helped
    REFUSED twoReadings("sum") [headache 6 14:00 took sumatriptan helped] [headache 6 14:00 -- sum helped]
  6 sumat 50mg
    6/10; took sumatriptan 50 mg @11-22T18:00
  6 took sumat
    6/10; took sumatriptan @11-22T18:00
  6 sumat helped
    6/10; took sumatriptan @11-22T18:00 good
  6 didnt take suma
    REFUSED notTaken("didnt take suma", drug: "sumatriptan", symptoms: []) [headache 6 took suma]
  6 refused to take ibu
    REFUSED notTaken("refused to take ibu", drug: "ibuprofen", symptoms: []) [headache 6 took ibu]
  6 did not take ibu 400
    REFUSED notTaken("did not take ibu", drug: "ibuprofen", symptoms: []) [headache 6 took ibu 400]
  6 should have taken suma
    REFUSED notTaken("should have taken suma", drug: "sumatriptan", symptoms: []) [headache 6 took suma]
  6 maybe a suma later
    REFUSED notTaken("maybe a suma", drug: "sumatriptan", symptoms: []) [headache 6 took suma]
  6 suma ran out
    REFUSED notTaken("suma ran out", drug: "sumatriptan", symptoms: []) [headache 6 took suma]
  6 could not sleep, took suma
    6/10; took sumatriptan @11-22T18:00; note 'could not sleep'; warning unknownWord("could", meant: nil); warning looseNegation("not sleep")
  6 suma 3 times
    6/10; took 3x sumatriptan @11-22T18:00
  6 took 1 suma
    6/10; took sumatriptan @11-22T18:00
  migraine, took 1 triptan
    REFUSED notUnderstood("took 1 triptan") [headache migraine -- took 1 triptan]
  6 suma 50 and ibu 400 at 14:30
    6/10; took sumatriptan 50 mg @11-22T14:30; took ibuprofen 400 mg @11-22T14:30
  6 suma 50 @13:00 and ibu 400 at 14:30
    6/10; took sumatriptan 50 mg @11-22T13:00; took ibuprofen 400 mg @11-22T14:30
  20 nov all day 3
    3/10; from 11-20T00:00 all day
  7 nausea gone
    7/10; note 'nausea gone'
  7 nausea gone at 10
    REFUSED twoReadings("nausea gone at 10") [headache 7 at 10 -- nausea gone] [headache 7 -- nausea gone at 10]
  nausea gone at 10
    REFUSED notUnderstood("nausea gone at 10") [headache note nausea gone at 10]
  6 vomiting stopped after 2 hours
    REFUSED twoReadings("vomiting stopped after 2 hours") [headache 6 after 2 hours -- vomiting stopped] [headache 6 -- vomiting stopped after 2 hours]
  7 no longer nausea
    7/10; note 'no longer nausea'
  6 left work early
    REFUSED twoReadings("left work early") [headache 6 -- left work early] [headache 6 left -- work early]
  6 light meal
    REFUSED twoReadings("light meal") [headache 6 -- light meal] [headache 6 light -- meal]
  6 both kids sick
    REFUSED twoReadings("both kids sick") [headache 6 -- both kids sick] [headache 6 both -- kids sick]
  6 right after sport
    REFUSED twoReadings("right after sport") [headache 6 -- right after sport] [headache 6 right -- after sport]
  6 no triptan left
    REFUSED twoReadings("no triptan left") [headache 6 -- no triptan left] [headache 6 left -- no triptan]
  6 left temple
    6/10; left; note 'temple'; warning unknownWord("temple", meant: nil)
  7 from 3pm to 5pm riza 10 at 3:30
    7/10; from 11-22T15:00; to 11-22T17:00; took rizatriptan 10 mg @11-22T15:30
  7 yesterday from 14h to 22h30
    7/10; from 11-21T14:00; to 11-21T22:30
  suma 50mg@14:10
    took sumatriptan 50 mg @11-22T14:10
  6 took suma 3 hours ago
    6/10; took sumatriptan @11-22T15:00
  7 suma 50 at nine
    7/10; took sumatriptan 50 mg @11-22T09:00
  7 14:00-ish
    7/10; from 11-22T14:00
  6 took sum
    REFUSED twoReadings("sum") [headache 6 took sumatriptan] [headache 6 -- took sum]
  7 half past three
    7/10; from 11-22T15:30
  7 from noon to four
    7/10; from 11-22T12:00; to 11-22T16:00
  7 1 glass of wine yesterday
    REFUSED twoReadings("1 glass of wine yesterday") [headache 7 -- 1 glass of wine yesterday] [headache 7 yesterday -- 1 glass of wine]
  tylenol extra strength 2
    REFUSED twoReadings("extra strength 2") [headache tylenol x2] [headache tylenol 2/10]
  bad migraine
    migraine; note 'bad'
  """#
