/// Drugs, amounts, counts, times and effects.
let linesOfDoses = #"""
  @ 2026-11-22T14:55+01:00
  7 suma
    7/10; took sumatriptan @11-22T14:55
  7 sumatriptan 50mg
    7/10; took sumatriptan 50 mg @11-22T14:55
  7 suma 50mg @14:40
    7/10; took sumatriptan 50 mg @11-22T14:40
  7 14:30 left throbbing nausea light suma @14:40
    7/10; from 11-22T14:30; left; throbbing; nausea; light; took sumatriptan @11-22T14:40
  7 suma 50 mg
    7/10; took sumatriptan 50 mg @11-22T14:55
  7 suma 50
    7/10; took sumatriptan 50 mg @11-22T14:55
  7 suma 100 @14:40 helped
    7/10; took sumatriptan 100 mg @11-22T14:40 good
  7 riza 10
    7/10; took rizatriptan 10 mg @11-22T14:55
  riza 10
    took rizatriptan 10 mg @11-22T14:55
  7 riza 5
    7/10; took rizatriptan 5 mg @11-22T14:55
  7 suma 7
    REFUSED secondNumber("7") [headache 7 suma -- 7]
  suma 7
    7/10; took sumatriptan @11-22T14:55
  7 suma 6
    7/10; took sumatriptan 6 mg @11-22T14:55
  7 zomig 2.5
    7/10; took zolmitriptan 2.5 mg @11-22T14:55
  7 zomig 2.5mg
    7/10; took zolmitriptan 2.5 mg @11-22T14:55
  7 2x ibu 400mg
    7/10; took 2x ibuprofen 400 mg @11-22T14:55
  7 ibu 400mg x2
    7/10; took 2x ibuprofen 400 mg @11-22T14:55
  7 ibu 2x
    7/10; took 2x ibuprofen @11-22T14:55
  7 2 x ibu 400
    7/10; took 2x ibuprofen 400 mg @11-22T14:55
  7 ibu 2 tablets
    7/10; took 2x ibuprofen @11-22T14:55
  7 ibu 400mg 2 tabs
    7/10; took 2x ibuprofen 400 mg @11-22T14:55
  7 ibu half
    7/10; took ibuprofen 0.5 tablets @11-22T14:55
  7 ibu 0.5 tablet
    7/10; took ibuprofen 0.5 tablets @11-22T14:55
  7 ibu 400 suma 50
    7/10; took ibuprofen 400 mg @11-22T14:55; took sumatriptan 50 mg @11-22T14:55
  7 ibu 400mg 8:00
    7/10; from 11-22T08:00; took ibuprofen 400 mg @?; warning startAfterDrug("8:00", drug: "ibuprofen", instead: "headache 7 ibu 400mg @8:00")
  7 400mg ibu
    7/10; took ibuprofen 400 mg @11-22T14:55
  7 2x 400mg ibu
    7/10; took 2x ibuprofen 400 mg @11-22T14:55
  7 left 400mg ibu suma 50mg
    7/10; left; took ibuprofen 400 mg @11-22T14:55; took sumatriptan 50 mg @11-22T14:55
  7 ibu left 400mg
    7/10; left; took ibuprofen 400 mg @11-22T14:55
  7 ibu 400 600
    REFUSED bareDigits("600")
  7 sumat
    REFUSED twoReadings("sumat") [headache 7 took sumatriptan] [headache 7 -- sumat]
  7 sum
    7/10; note 'sum'; warning unknownWord("sum", meant: nil)
  7 su
    7/10; note 'su'; warning unknownWord("su", meant: nil)
  7 ibup
    REFUSED twoReadings("ibup") [headache 7 took ibuprofen] [headache 7 -- ibup]
  7 met
    7/10; note 'met'; warning ambiguousDrug("met", ["metamizole", "metoclopramide"])
  7 met 10mg @14:00
    REFUSED whichDrug("met", ["metamizole", "metoclopramide"]) [headache 7 metamizole 10mg @14:00]
  7 para
    7/10; took paracetamol @11-22T14:55
  7 Excedrin Migraine
    7/10; took acetylsalicylic acid + paracetamol + caffeine @11-22T14:55
  7 excedrin
    7/10; took acetylsalicylic acid + paracetamol + caffeine @11-22T14:55
  7 suma/naproxen
    7/10; took sumatriptan + naproxen @11-22T14:55
  7 imigran
    7/10; took sumatriptan @11-22T14:55
  7 cand
    7/10; note 'cand'; warning unknownWord("cand", meant: nil)
  7 candesartan 8mg
    7/10; took candesartan 8 mg @11-22T14:55; warning preventiveTaken("candesartan")
  7 took suma
    7/10; took sumatriptan @11-22T14:55
  7 took suma at 14:40
    7/10; took sumatriptan @11-22T14:40
  7 suma at 14:40
    7/10; took sumatriptan @11-22T14:40
  7 suma 14:40
    7/10; from 11-22T14:40; took sumatriptan @11-22T14:55; warning startAfterDrug("14:40", drug: "sumatriptan", instead: "headache 7 suma @14:40")
  7 14:00 suma 14:40
    7/10; from 11-22T14:00; took sumatriptan @11-22T14:40
  7 suma 2h ago
    7/10; from 11-22T12:55; took sumatriptan @11-22T14:55; warning startAfterDrug("2h ago", drug: "sumatriptan", instead: "headache 7 suma @2h")
  7 suma @2h
    7/10; took sumatriptan @11-22T12:55
  7 suma @1h ago
    7/10; took sumatriptan @11-22T13:55
  7 suma @now
    7/10; took sumatriptan @11-22T14:55
  7 suma now
    7/10; took sumatriptan @11-22T14:55
  7 suma @ 14:40
    7/10; took sumatriptan @11-22T14:40
  7 suma @14
    7/10; took sumatriptan @11-22T14:00
  7 @14:30 suma
    7/10; from 11-22T14:30; took sumatriptan @11-22T14:55
  7 suma @14:40 @14:50
    REFUSED notUnderstood("@14:50") [headache 7 suma @14:40 -- @14:50]
  7 yesterday 22:00 suma @23:00
    7/10; from 11-21T22:00; took sumatriptan @11-21T23:00
  7 yesterday 22:00 suma @1:00
    7/10; from 11-21T22:00; took sumatriptan @11-22T01:00
  7 yesterday suma @9:00
    7/10; from 11-21T00:00 all day; took sumatriptan @11-21T09:00
  7 yesterday 22:00-23:00 suma @4:00
    7/10; from 11-21T22:00; to 11-21T23:00; took sumatriptan @11-22T04:00; warning doseFarFromAttack(drug: "sumatriptan", at: 2026-11-22T04:00+01:00)
  7 9:00-11:00 suma @9:30
    7/10; from 11-22T09:00; to 11-22T11:00; took sumatriptan @11-22T09:30
  7 9:00-11:00 suma @13:30
    7/10; from 11-22T09:00; to 11-22T11:00; took sumatriptan @11-22T13:30; warning doseFarFromAttack(drug: "sumatriptan", at: 2026-11-22T13:30+01:00)
  7 9:00-11:00 suma
    7/10; from 11-22T09:00; to 11-22T11:00; took sumatriptan @?
  7 9:00 suma
    7/10; from 11-22T09:00; took sumatriptan @?
  7 13:00 suma
    7/10; from 11-22T13:00; took sumatriptan @11-22T14:55
  7 yesterday suma
    7/10; from 11-21T00:00 all day; took sumatriptan @?
  7 14:30 suma @14:00
    7/10; from 11-22T14:30; took sumatriptan @11-22T14:00
  7 5h suma @12:00
    7/10; for 300m; took sumatriptan @11-22T12:00
  7 until 11:00 suma @9:00
    7/10; to 11-22T11:00; took sumatriptan @11-22T09:00
  7 12 nov 22:00-23:00 suma @22:15 helped
    7/10; from 11-12T22:00; to 11-12T23:00; took sumatriptan @11-12T22:15 good
  suma
    took sumatriptan @11-22T14:55
  suma ibu
    took sumatriptan @11-22T14:55; took ibuprofen @11-22T14:55
  suma helped
    took sumatriptan @11-22T14:55 good
  suma 50mg @9:00 partly ibu 400 @11:00 gone
    took sumatriptan 50 mg @11-22T09:00 some; took ibuprofen 400 mg @11-22T11:00 gone
  7 suma helped partly
    7/10; took sumatriptan @11-22T14:55 some
  7 suma partly helped
    7/10; took sumatriptan @11-22T14:55 some
  7 suma nothelped
    7/10; took sumatriptan @11-22T14:55 none
  7 suma not helped
    7/10; took sumatriptan @11-22T14:55 none
  7 suma no help
    7/10; took sumatriptan @11-22T14:55 none
  7 suma helped gone
    7/10; took sumatriptan @11-22T14:55 good; note 'gone'; warning secondValue("gone")
  7 helped
    7/10; last dose good
  7 gone
    7/10; last dose gone
  7 floxapen 50mg
    7/10; took floxapen? 50 mg @11-22T14:55; warning newDrug("floxapen", meant: nil)
  floxapen 50mg
    REFUSED unknownDrug("floxapen") [headache took floxapen 50mg]
  7 floxapen @14:40
    7/10; took floxapen? @11-22T14:40; warning newDrug("floxapen", meant: nil)
  7 sumatripan 50mg
    REFUSED nearDrug("sumatripan", meant: "sumatriptan", typed: "headache 7 sumatripan 50mg") [headache 7 sumatriptan 50mg]
  7 sumatripan
    REFUSED nearDrug("sumatripan", meant: "sumatriptan", typed: "headache 7 sumatripan") [headache 7 sumatriptan]
  7 50mg
    REFUSED looseAmount("50mg") [headache 7 -- 50mg]
  7 3x
    REFUSED looseAmount("3x") [headache 7 -- 3x]
  7 suma 50mg @yesterday
    REFUSED noSuchTime("@yesterday")
  7 suma @22:00
    7/10; took sumatriptan @11-21T22:00; echo onAnotherDay(2026-11-21T22:00+01:00)
  7 suma @foo
    REFUSED noSuchTime("@foo")
  7 imigran 20 drops
    7/10; took sumatriptan 20 drops @11-22T14:55
  7 suma 155 units
    7/10; took sumatriptan 155 units @11-22T14:55
  7 suma 0mg
    REFUSED notUnderstood("0mg") [headache 7 suma -- 0mg]
  7 novalgin 1g
    7/10; took metamizole 1 g @11-22T14:55
  7 novalgin 1,5 g
    7/10; took metamizole 1.5 g @11-22T14:55
  """#
