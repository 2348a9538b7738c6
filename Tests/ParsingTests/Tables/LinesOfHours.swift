/// Hours written with an `h`, which may be lengths; counts that may be intensities; `both`; and doubts: read as they are
/// meant, or refused with the lines to type.
let linesOfHours = #"""
  @ 2026-11-24T18:00+01:00
  7 2h-3h
    REFUSED twoReadings("2h-3h") [headache 7 02:00-03:00] [headache 7 for 2h] [headache 7 for 3h]
  7 2h – 3h
    REFUSED twoReadings("2h – 3h") [headache 7 02:00-03:00] [headache 7 for 2h] [headache 7 for 3h]
  7 2h to 3h
    REFUSED twoReadings("2h to 3h") [headache 7 02:00-03:00] [headache 7 for 2h] [headache 7 for 3h]
  7 2h until 3h
    REFUSED twoReadings("2h until 3h") [headache 7 02:00-03:00] [headache 7 for 2h] [headache 7 for 3h]
  7 between 2h and 3h
    REFUSED twoReadings("between 2h and 3h") [headache 7 02:00-03:00] [headache 7 for 2h] [headache 7 for 3h]
  7 2h30-4h
    REFUSED twoReadings("2h30-4h") [headache 7 02:30-04:00] [headache 7 for 2h30m] [headache 7 for 4h]
  7 9:00 2h-3h
    REFUSED twoReadings("2h-3h") [headache 7 9:00 for 2h] [headache 7 9:00 for 3h]
  7 1h-2h left
    REFUSED twoReadings("1h-2h") [headache 7 01:00-02:00 left] [headache 7 for 1h left] [headache 7 for 2h left]
  7 2-3h
    REFUSED twoReadings("2-3h") [headache 7 2:00-3:00] [headache 7 for 2h] [headache 7 for 3h]
  7 2-3 hours
    REFUSED twoReadings("2-3 hours") [headache 7 for 2 hours] [headache 7 for 3 hours]
  7 2 to 3h
    REFUSED twoReadings("2 to 3h") [headache 7 2:00-3:00] [headache 7 for 2h] [headache 7 for 3h]
  7 30-60min
    REFUSED twoReadings("30-60min") [headache 7 for 30min] [headache 7 for 60min]
  7 for 2-3 hours
    REFUSED twoReadings("2-3 hours") [headache 7 for 2 hours] [headache 7 for 3 hours]
  7 1-2 days
    REFUSED twoReadings("1-2 days") [headache 7 for 1 days] [headache 7 for 2 days]
  7 2 or 3 hours ago
    REFUSED twoReadings("2 or 3 hours") [headache 7 2 hours ago] [headache 7 3 hours ago]
  7 22h-3h
    7/10; from 11-23T22:00; to 11-24T03:00; echo onAnotherDay(2026-11-23T22:00+01:00)
  7 14h-16h
    7/10; from 11-24T14:00; to 11-24T16:00
  7 10h - 12h
    7/10; from 11-24T10:00; to 11-24T12:00
  7 between 10h and 12h
    7/10; from 11-24T10:00; to 11-24T12:00
  7 from 2h to 3h
    7/10; from 11-24T02:00; to 11-24T03:00
  7 10h30
    REFUSED twoReadings("10h30") [headache 7 since 10:30] [headache 7 for 10h30m] [headache 7 10h30m ago]
  7 since 10h30
    REFUSED twoReadings("since 10h30") [headache 7 since 10:30] [headache 7 10h30m ago]
  7 started 3h
    REFUSED twoReadings("started 3h") [headache 7 since 03:00] [headache 7 3h ago]
  7 3h
    7/10; for 180m
  7 3h30
    7/10; for 210m
  7 wine left
    REFUSED twoReadings("7 wine") [headache 7 left -- wine] [headache left -- 7 wine]
  7 wine
    REFUSED twoReadings("7 wine") [headache 7 -- wine] [headache note 7 wine]
  7.5 wine left
    REFUSED twoReadings("7.5 wine") [headache 7.5 left -- wine] [headache left -- 7.5 wine]
  5 meetings left
    REFUSED twoReadings("5 meetings") [headache 5 left -- meetings] [headache left -- 5 meetings]
  2 glasses left
    left; note '2 glasses'
  1 beer left
    left; note '1 beer'
  3 coffees left
    left; note '3 coffees'
  7 3 coffees
    7/10; note '3 coffees'
  7 exam left 2
    REFUSED secondNumber("2") [headache 7 left -- exam 2]
  both suma and ibu helped
    took sumatriptan @11-24T18:00 good; took ibuprofen @11-24T18:00 good
  7 both suma and ibu
    REFUSED twoReadings("both suma and ibu") [headache 7 suma and ibu] [headache 7 bilateral suma and ibu]
  7 both suma 50mg and ibu 400mg helped
    7/10; took sumatriptan 50 mg @11-24T18:00 good; took ibuprofen 400 mg @11-24T18:00 good
  took both suma and ibu
    took sumatriptan @11-24T18:00; took ibuprofen @11-24T18:00
  7 both nausea and light
    7/10; nausea; light
  7 both throbbing and pressing
    7/10; throbbing; note 'pressing'; warning secondValue("pressing")
  7 both
    7/10; both
  7 both eyes
    7/10; both; note 'eyes'; warning unknownWord("eyes", meant: nil)
  7 both temples and neck
    7/10; both; neck; note 'temples'; warning unknownWord("temples", meant: nil)
  7 both nausea light
    7/10; both; nausea; light
  7 maybe weather suma 50mg helped
    7/10; took sumatriptan 50 mg @11-24T18:00 good; note 'maybe weather'; warning unknownWord("maybe weather", meant: nil)
  7 not sure if suma helped
    REFUSED twoReadings("not sure if suma helped") [headache 7 suma nothelped] [headache 7 suma partly]
  7 maybe suma helped
    REFUSED notTaken("maybe suma", drug: "sumatriptan", symptoms: []) [headache 7 took suma helped]
  7 i think it was the weather suma 50mg helped
    7/10; took sumatriptan 50 mg @11-24T18:00 good; note 'i think it was the weather'; warning unknownWord("i think it was the weather", meant: nil)
  7 another 400mg
    REFUSED looseAmount("400mg") [headache 7 another -- 400mg]
  7 took the same dose
    REFUSED notUnderstood("took the same dose") [headache 7 -- took the same dose]
  7 took another
    REFUSED notUnderstood("took another") [headache 7 -- took another]
  7 took painkillers
    REFUSED notUnderstood("took painkillers") [headache 7 -- took painkillers]
  7 another one of the same
    7/10; note 'another one of the same'; warning unknownWord("another", meant: nil); warning unknownWord("one", meant: Optional("1")); warning unknownWord("of the same", meant: nil)
  topiramate 5 left
    REFUSED notSurelyOwn("topiramate") [headache note topiramate 5 left]
  candesartan 8
    REFUSED twoReadings("candesartan 8") [headache took candesartan 8mg] [headache candesartan 8/10]
  7 took another ibu
    7/10; took ibuprofen @11-24T18:00
  neither suma nor ibu
    REFUSED notUnderstood("neither suma nor ibu")
  7 9h to 11h
    7/10; from 11-24T09:00; to 11-24T11:00
  7 yesterday 2h to 3h
    REFUSED twoReadings("2h to 3h") [headache 7 yesterday 02:00-03:00] [headache 7 yesterday for 2h] [headache 7 yesterday for 3h]
  7 2h to 3pm
    7/10; from 11-24T13:00; to 11-24T15:00
  7 month
    REFUSED twoReadings("7 month") [headache 7 -- month] [headache note 7 month]
  7 2 wine
    7/10; note '2 wine'
  had 2 wine, 6
    6/10; note 'had 2 wine'; warning unknownWord("had", meant: nil)
  7 both 14:00
    7/10; from 11-24T14:00; both
  7 suma 50mg probably weather, helped
    7/10; took sumatriptan 50 mg @11-24T18:00 good; note 'probably weather'; warning unknownWord("probably weather", meant: nil)
  """#
