/// Lines typed in a hurry: on a phone, in another order, with marks, units and times as people write them.
let linesInAHurry = #"""
  @ 2026-11-22T14:55+01:00
  2 aspirin 500
    REFUSED bareDigits("500")
  2 ibu 400
    REFUSED twoReadings("2 ibu") [headache 2/10 ibu 400] [headache 2x ibu 400]
  1 suma
    REFUSED twoReadings("1 suma") [headache 1/10 suma] [headache 1x suma]
  4 ibu
    REFUSED twoReadings("4 ibu") [headache 4/10 ibu] [headache 4x ibu]
  5 ibu 400
    5/10; took ibuprofen 400 mg @11-22T14:55
  2, ibu 400
    2/10; took ibuprofen 400 mg @11-22T14:55
  2/10 ibu 400
    2/10; took ibuprofen 400 mg @11-22T14:55
  2 9:00 ibu 400
    2/10; from 11-22T09:00; took ibuprofen 400 mg @?
  7 2 ibu
    7/10; took 2x ibuprofen @11-22T14:55
  ibu 2 capsules
    took 2x ibuprofen @11-22T14:55
  7 mcp 2 sachets
    7/10; took 2x metoclopramide @11-22T14:55
  7 2 capsules of ibu
    7/10; took 2x ibuprofen @11-22T14:55
  7 mcp 10 tropfen
    7/10; took metoclopramide 10 drops @11-22T14:55
  7 mcp 30 Tropfen
    7/10; took metoclopramide 30 drops @11-22T14:55
  7 novalgin 30 gtt
    7/10; took metamizole 30 drops @11-22T14:55
  7 ibu 400mg twice
    REFUSED twoReadings("twice") [headache 7 ibu 400mg x2] [headache 7 ibu 400mg -- twice]
  7 600 ibu
    REFUSED bareDigits("600") [headache 7 600mg ibu]
  7 ibu600
    REFUSED notUnderstood("ibu600") [headache 7 ibu 600mg]
  7 suma50mg @9:00
    REFUSED notUnderstood("suma50mg") [headache 7 suma 50mg @9:00]
  7 riza10
    REFUSED notUnderstood("riza10") [headache 7 riza 10mg]
  6 nausea from suma
    REFUSED notTaken("from suma", drug: "sumatriptan", symptoms: ["nausea"]) [headache 6 nausea took suma]
  6 forgot suma
    REFUSED notTaken("forgot suma", drug: "sumatriptan", symptoms: []) [headache 6 took suma]
  6 because of ibu
    REFUSED notTaken("because of ibu", drug: "ibuprofen", symptoms: []) [headache 6 took ibu]
  6 instead of suma ibu 400mg
    REFUSED notTaken("instead of suma", drug: "sumatriptan", symptoms: []) [headache 6 took suma ibu 400mg]
  7 sumatripan 50mg
    REFUSED nearDrug("sumatripan", meant: "sumatriptan", typed: "headache 7 sumatripan 50mg") [headache 7 sumatriptan 50mg]
  7 ibuprofn
    REFUSED nearDrug("ibuprofn", meant: "ibuprofen", typed: "headache 7 ibuprofn") [headache 7 ibuprofen]
  7 zomg 5mg
    REFUSED nearDrug("zomg", meant: "zomig", typed: "headache 7 zomg 5mg") [headache 7 zomig 5mg]
  7 ibu bad
    7/10; took ibuprofen @11-22T14:55 none
  7 ibu bad suma good
    7/10; took ibuprofen @11-22T14:55 none; took sumatriptan @11-22T14:55 good
  7 ibu ok and suma great
    7/10; took ibuprofen @11-22T14:55 some; took sumatriptan @11-22T14:55 good
  7 suma nothing nausea
    7/10; nausea; took sumatriptan @11-22T14:55; note 'nothing'; warning unknownWord("nothing", meant: nil)
  7 since breakfast
    REFUSED unclearStart("since breakfast") [headache 7 since this morning]
  7 since lunch
    REFUSED unclearStart("since lunch") [headache 7 since noon]
  7 since work
    REFUSED unclearStart("since work") [headache 7 -- since work]
  7 started after lunch
    REFUSED unclearStart("started after lunch") [headache 7 since noon]
  7 started mild
    7/10; note 'started mild'; warning unknownWord("started", meant: nil); warning secondValue("mild")
  7 began at 9
    7/10; from 11-22T09:00
  7 9am till lunch
    REFUSED unclearStart("till lunch") [headache 7 9am until noon]
  7 9:00 until bedtime
    REFUSED unclearStart("until bedtime") [headache 7 9:00 -- until bedtime]
  7 ibu 600 before 20 min
    REFUSED twoReadings("before 20 min") [headache 7 ibu 600 @20min] [headache 7 ibu 600 -- before 20 min]
  7 10 nov not 12 nov
    REFUSED notUnderstood("not 12 nov") [headache 7 10 nov]
  7 not 12 nov
    REFUSED notUnderstood("not 12 nov") [headache 7]
  7 nov
    from 11-07T00:00 all day; echo dateNotIntensity(2026-11-07, instead: "headache 7 on 7 nov")
  7 pain 5
    REFUSED secondNumber("5") [headache 7 -- pain 5]
  pain 7 left
    7/10; left
  pain level 7
    7/10
  intensity: 7
    7/10
  7 at 23h
    7/10; from 11-21T23:00; echo onAnotherDay(2026-11-21T23:00+01:00)
  7 until 23h
    7/10; to 11-21T23:00; echo onAnotherDay(2026-11-21T23:00+01:00)
  7 yesterday from 9h to 12h
    7/10; from 11-21T09:00; to 11-21T12:00
  7 14h
    REFUSED twoReadings("14h") [headache 7 since 14:00] [headache 7 for 14h] [headache 7 14h ago]
  7 10am-12
    7/10; from 11-22T10:00; to 11-22T12:00
  7 2pm-4
    7/10; from 11-21T14:00; to 11-21T16:00; echo onAnotherDay(2026-11-21T14:00+01:00)
  7 10pm-2
    7/10; from 11-21T22:00; to 11-22T02:00; echo onAnotherDay(2026-11-21T22:00+01:00)
  7 2pm to 4
    7/10; from 11-21T14:00; to 11-21T16:00; echo onAnotherDay(2026-11-21T14:00+01:00)
  7 from 2 to 4pm
    7/10; from 11-21T14:00; to 11-21T16:00; echo onAnotherDay(2026-11-21T14:00+01:00)
  7 from 11 to 2pm
    7/10; from 11-22T11:00; to 11-22T14:00
  7 2-4pm
    7/10; from 11-21T14:00; to 11-21T16:00; echo onAnotherDay(2026-11-21T14:00+01:00)
  7 9am-noon
    7/10; from 11-22T09:00; to 11-22T12:00
  7 noon-2pm
    7/10; from 11-22T12:00; to 11-22T14:00
  7 230pm
    REFUSED noSuchTime("230pm") [headache 7 2:30pm]
  7 1130am
    REFUSED noSuchTime("1130am") [headache 7 11:30am]
  7 8 till 10
    REFUSED hoursOrIntensities("8 till 10") [headache 7 8:00 till 10]
  7 9 to noon
    REFUSED hoursOrIntensities("9 to noon") [headache 7 9:00 to noon]
  7 last night 23:00 till 3
    7/10; from 11-21T23:00; to 11-22T03:00
  7 last night at 3
    7/10; from 11-22T03:00
  7 at 11 last night
    7/10; from 11-21T23:00
  7 last night 23:00
    7/10; from 11-21T23:00
  7 23:00 last night
    7/10; from 11-21T23:00
  7 this morning 7:30
    7/10; from 11-22T07:30
  7 7:30 this morning
    7/10; from 11-22T07:30
  7 this morning at 7
    7/10; from 11-22T07:00
  7 yesterday evening 8pm
    7/10; from 11-21T20:00
  7 yesterday evening at 8
    7/10; from 11-21T20:00
  7 yesterday at 8 in the evening
    7/10; from 11-21T20:00
  7 last evening at 9
    7/10; from 11-21T21:00
  7 last night left 23:00
    7/10; from 11-21T23:00; left
  7 tonight 13:00
    REFUSED twoStarts("tonight 13:00")
  7 morning 22:00
    REFUSED twoStarts("morning 22:00")
  7 fri night
    REFUSED vagueRange("fri night", ["2026-11-20 22:00", "2026-11-21 2:00"]) [headache 7 2026-11-20 22:00]
  7 fri night 23:00
    7/10; from 11-20T23:00
  7 fri night 1:00
    REFUSED vagueRange("fri night 1:00", ["2026-11-20 01:00", "2026-11-21 01:00"]) [headache 7 2026-11-20 01:00]
  7 3 nights ago
    REFUSED vagueRange("3 nights ago", ["2026-11-19 22:00", "2026-11-20 2:00"]) [headache 7 2026-11-19 22:00]
  7 evening 8
    REFUSED secondNumber("8") [headache 7 evening -- 8]
  7 8:00 night shift
    7/10; from 11-22T08:00; note 'night shift'; warning unknownWord("night shift", meant: nil)
  6-7
    REFUSED hoursOrIntensities("6-7") [headache 6:00-7:00]
  6-7 left
    REFUSED hoursOrIntensities("6-7") [headache 6:00-7:00 left]
  6-7 since 9:00
    REFUSED hoursOrIntensities("6-7") [headache 6 since 9:00]
  7 6-8
    REFUSED hoursOrIntensities("6-8") [headache 7 6:00-8:00]
  14 left
    REFUSED intensityOutOfRange("14") [headache 14:00 left]
  7 14 left
    REFUSED secondNumber("14") [headache 7 left -- 14]
  left!! 7 nausea++
    7/10; left; nausea
  7 left, nausea, light
    7/10; left; nausea; light
  7,left,nausea
    7/10; left; nausea
  7 left (nausea)
    7/10; left; nausea
  7 aura 8:30 pain 9:00
    REFUSED twoStarts("9:00")
  7 14:30 19:00
    REFUSED twoStarts("19:00") [headache 7 14:30 until 19:00]
  7 14:30 and 19:00
    REFUSED twoStarts("19:00") [headache 7 14:30 and until 19:00]
  6 about 2h
    6/10; for 120m
  6 all day
    6/10; from 11-22T00:00 all day
  6 all day yesterday
    6/10; from 11-21T00:00 all day
  5 sat all day at the computer
    5/10; note 'sat all day at the computer'; warning unknownWord("sat all day at the computer", meant: nil)
  6 left all day
    6/10; from 11-22T00:00 all day; left
  suma at 9 and at 11
    REFUSED twoReadings("11") [headache suma at 9 sumatriptan @11:00] [headache suma at 9 since 11:00]
  7 suma 9:00 suma 11:00
    REFUSED twoReadings("11:00") [headache 7 suma @09:00 suma @11:00]
  7 paracetamol 1g + ibu 400
    7/10; took paracetamol 1 g @11-22T14:55; took ibuprofen 400 mg @11-22T14:55
  7 one more suma 50
    7/10; took sumatriptan 50 mg @11-22T14:55
  one more suma 50
    took sumatriptan 50 mg @11-22T14:55
  second suma
    took sumatriptan @11-22T14:55
  """#
