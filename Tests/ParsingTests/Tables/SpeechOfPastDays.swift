/// Lines of days that are past and count from now, ends behind doses, second doses without a name, and other languages.
let speechOfPastDays = #"""
  @ 2026-11-22T18:00+01:00
  12 nov no headache today
    REFUSED twoReadings("12 nov no headache today") [headache free 2026-11-12] [headache free 2026-11-22]
  yesterday no headache today
    REFUSED twoReadings("yesterday no headache today") [headache free 2026-11-21] [headache free 2026-11-22]
  12 nov nothing yesterday
    REFUSED twoReadings("12 nov nothing yesterday") [headache free 2026-11-12] [headache free 2026-11-21]
  12 nov no headache since monday
    REFUSED twoReadings("12 nov no headache since monday") [headache free 12 nov] [headache note 12 nov no headache since monday]
  no headache since wednesday
    free 2026-11-18..2026-11-21
  nothing yesterday or today
    free 2026-11-21, 2026-11-22
  12 nov no more headache
    REFUSED twoReadings("12 nov no more headache") [headache note 12 nov no more headache] [headache free 12 nov]
  no more headache
    over, gone
  12 nov no longer in pain
    REFUSED twoReadings("12 nov no longer in pain") [headache note 12 nov no longer in pain] [headache free 12 nov]
  12 nov no migraine
    free 2026-11-12
  12 nov migraine since 2 days 7
    REFUSED twoReadings("since 2 days") [headache 12 nov migraine for 2 days 7] [headache 12 nov migraine 7 -- since 2 days]
  12 nov 7 since 8:00
    entry 7/10; from 11-12T08:00
  20 nov 7 since morning
    entry 7/10; from 11-20T08:00~
  yesterday 7 since 8:00
    entry 7/10; from 11-21T08:00; goes on
  7 since 18 nov
    entry 7/10; from 11-18T00:00 all day; goes on
  7 suma 50mg for the migraine
    entry 7/10; took sumatriptan 50 mg @11-22T18:00; migraine
  12 nov 7 since 2h
    REFUSED twoReadings("since 2h") [headache 12 nov 7 for 2h] [headache 12 nov 7 -- since 2h]
  12 nov 7 since an hour
    REFUSED twoReadings("since an hour") [headache 12 nov 7 for an hour] [headache 12 nov 7 -- since an hour]
  12 nov 7 for the last 3 hours
    REFUSED twoReadings("for the last 3 hours") [headache 12 nov 7 for 3 hours] [headache 12 nov 7 -- for the last 3 hours]
  today 7 since 2h
    entry 7/10; from 11-22T16:00
  12 nov 7 still going
    REFUSED twoReadings("still going") [headache 12 nov 7]
  18 nov 7 ongoing
    REFUSED twoReadings("ongoing") [headache 18 nov 7] [headache since 2026-11-18 7/10] [headache since 2026-11-18 at 7]
  12 nov migraine continues 5
    REFUSED twoReadings("continues") [headache 12 nov migraine 5]
  12 nov 5 till now
    REFUSED twoReadings("till now") [headache 12 nov 5]
  yesterday 7 still going
    entry 7/10; from 11-21T00:00 all day; goes on
  since 18 nov 7 still going
    REFUSED twoReadings("18 nov 7") [headache since 18 nov 7/10 still going] [headache since 18 nov at 7 still going]
  12 nov migraine 7 suma at 8am gone at 12:00
    entry 7/10; from 11-12T00:00 all day; to 11-12T12:00; took sumatriptan @11-12T08:00 gone; migraine
  12 nov 7 suma at 8am, gone by noon
    entry 7/10; from 11-12T00:00 all day; to 11-12T12:00; took sumatriptan @11-12T08:00 gone
  woke with migraine 7, suma at 8am, gone by noon
    entry 7/10; from 11-22T08:00 on waking; to 11-22T12:00; took sumatriptan @11-22T08:00 gone; migraine; echo assumedWaking(2026-11-22T08:00+01:00)
  12 nov migraine 7, ibu 400 at 9am, better by 11am
    REFUSED twoReadings("better by 11am") [headache 12 nov migraine 7 ibu 400 at 9am until 11am] [headache 12 nov migraine 7 ibu 400 at 9am -- better by 11am]
  7 suma at 9, fine at noon
    REFUSED twoReadings("fine at noon") [headache 7 suma at 9 until noon] [headache 7 suma at 9 -- fine at noon]
  12 nov 7 9:00 asleep by 22:00
    REFUSED twoReadings("asleep by 22:00") [headache 12 nov 7 9:00 until 22:00] [headache 12 nov 7 9:00 -- asleep by 22:00]
  12 nov 7, took suma 50mg, 1 hr later another
    REFUSED notUnderstood("1 hr later another") [headache 12 nov 7 took suma 50mg x2]
  7 suma, then another at 14:00
    REFUSED notUnderstood("then another at 14:00") [headache 7 suma sumatriptan @14:00]
  7 suma @8:00 and again later
    REFUSED notUnderstood("and again later") [headache 7 suma @8:00 x2]
  7 suma 8:00, another 12:00
    REFUSED notUnderstood("another 12:00") [headache 7 suma 8:00 sumatriptan @12:00]
  7 suma, another headache yesterday
    entry 7/10; from 11-21T00:00 all day; took sumatriptan @?
  7 suma 50mg at 9 and again 50mg at 13:00
    entry 7/10; took sumatriptan 50 mg @11-22T09:00; took sumatriptan 50 mg @11-22T13:00
  severe headache seven out of ten
    entry 7/10; note 'severe'; warning secondValue("severe")
  migraine, six of 10
    entry 6/10; migraine
  mild to moderate headache
    entry 5/10; note 'mild to moderate'
  moderate to severe
    entry 8/10; note 'moderate to severe'
  Migräne 7
    REFUSED foreignWord("Migräne") [headache migraine 7]
  kopfschmerzen 7, übelkeit
    REFUSED foreignWord("kopfschmerzen") [headache headache 7 nausea]
  dolor de cabeza 7
    REFUSED foreignWord("dolor de cabeza") [headache headache 7]
  bought 2 ibuprofen
    REFUSED notTaken("bought 2 ibuprofen", drug: "ibuprofen", symptoms: []) [headache took ibuprofen]
  7 suma would have helped
    REFUSED notTaken("suma would have helped", drug: "sumatriptan", symptoms: []) [headache 7 -- suma would have helped]
  7 ibu 400 or suma 50
    REFUSED whichDrug("ibu 400 or suma", ["ibuprofen", "suma"]) [headache 7 ibu 400]
  7 8 - 12 Uhr
    REFUSED foreignTime("Uhr") [headache 7 8:00-12:00]
  5 until next morning
    REFUSED unclearStart("until next morning") [headache 5 -- until next morning]
  12 nov took suma tomorrow
    REFUSED notTaken("suma tomorrow", drug: "sumatriptan", symptoms: []) [headache 12 nov took suma]
  12 nov bought suma
    REFUSED notTaken("bought suma", drug: "sumatriptan", symptoms: []) [headache 12 nov took suma]
  12 nov 3/5
    REFUSED notUnderstood("3/5") [headache note 12 nov 3/5]
  Tue 12 Nov 2026 7
    REFUSED wrongWeekday("Tue 12 Nov 2026", 2026-11-12) [headache 12 Nov 2026 7]
  Monday 10 nov 7
    REFUSED twoReadings("10 nov 7")
  Thu 12 Nov 2026 7
    entry 7/10; from 11-12T00:00 all day
  didn't take suma
    REFUSED notTaken("didn\'t take suma", drug: "sumatriptan", symptoms: []) [headache took suma]
  tom's headache 8
    REFUSED notSurelyOwn("tom\'s headache") [headache note 'tom'\''s' headache 8]
  saturday's headache was 8
    entry 8/10; note 'saturday's'; warning unknownWord("saturday\'s", meant: Optional("saturday"))
  sorry 7 left
    entry 7/10; left; note 'sorry'; warning unknownWord("sorry", meant: nil)
  """#
