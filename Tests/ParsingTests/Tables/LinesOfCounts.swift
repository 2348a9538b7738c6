/// Numbers and lengths that belong to the word beside them, and digits that nobody understands.
let linesOfCounts = #"""
  @ 2026-11-22T14:55+01:00
  vomited 3 times
    vomiting; note '3 times'
  7 vomited 3 times
    7/10; vomiting; note '3 times'
  7 2 glasses
    7/10; note '2 glasses'
  7 2 glasses of wine
    7/10; note '2 glasses of wine'; warning unknownWord("of wine", meant: nil)
  2 glasses
    REFUSED unknownFirstWord("2 glasses")
  left 2 glasses
    left; note '2 glasses'
  7 1.5 litres
    7/10; note '1.5 litres'
  7 3 coffees nausea
    7/10; nausea; note '3 coffees'
  7 day 5
    7/10; note 'day 5'
  day 5
    REFUSED unknownFirstWord("day 5")
  7 week 2
    7/10; note 'week 2'
  7 left 3 pillows
    7/10; left; note '3 pillows'
  left 3 pillows
    left; note '3 pillows'
  7 eyes
    7/10; note 'eyes'; warning unknownWord("eyes", meant: nil)
  7 3 eyes
    7/10; note '3 eyes'
  7 12 eyes
    7/10; note '12 eyes'
  7 6 hour drive
    7/10; note '6 hour drive'
  6 hour drive
    REFUSED notUnderstood("6 hour drive")
  2 hour drive left
    REFUSED notUnderstood("2 hour drive") [headache left -- 2 hour drive]
  7 3 day migraine
    7/10; for 4320m; migraine
  7 x 2
    REFUSED looseAmount("x 2") [headache 7 -- x 2]
  7 ibu 400mg x 2
    7/10; took 2x ibuprofen 400 mg @11-22T14:55
  7 ibu x2
    7/10; took 2x ibuprofen @11-22T14:55
  7 ibu 400mg 2 times
    7/10; took 2x ibuprofen 400 mg @11-22T14:55
  7 7 out of 10
    REFUSED secondNumber("7 out of 10") [headache 7 -- 7 out of 10]
  7 out of 10
    7/10
  7 of 10 left
    7/10; left
  7 8 left
    REFUSED secondNumber("8") [headache 7 left -- 8]
  7 left 8
    REFUSED secondNumber("8") [headache 7 left -- 8]
  7 12 left
    REFUSED secondNumber("12") [headache 7 left -- 12]
  7 24/7
    REFUSED slash("24/7") [headache 7 24 jul]
  7 b12
    REFUSED notUnderstood("b12") [headache 7 -- b12]
  7 +b12
    7/10; +b12
  7 5x5
    REFUSED notUnderstood("5x5") [headache 7 -- 5x5]
  7 100%
    REFUSED notUnderstood("100%") [headache 7 -- 100%]
  7 ½
    REFUSED notUnderstood("½") [headache 7 -- '½']
  7 7️⃣
    REFUSED notUnderstood("7️⃣") [headache 7 -- '7️⃣']
  7 (9)
    REFUSED secondNumber("(9)") [headache 7 -- '(9)']
  7 3,7
    REFUSED secondNumber("3,7") [headache 7 -- 3,7]
  7 9:00 aura for 30 minutes left
    7/10; from 11-22T09:00; left; aura; aura 30m
  7 aura first 20 min
    7/10; aura; aura 20m
  7 aura in the first 20 min
    7/10; aura; aura 20m
  7 aura lasted 20 min
    7/10; aura; aura 20m
  7 20 min aura
    7/10; aura; aura 20m
  7 20 minutes of visual aura
    7/10; aura; aura 20m; visual-aura
  7 for 20 min aura
    7/10; aura; aura 20m
  7 aura 20 min before
    7/10; aura; note '20 min before'
  7 aura 90
    REFUSED secondNumber("90") [headache 7 aura -- 90]
  7 suma 50mg after 1 hour
    7/10; took sumatriptan 50 mg @11-22T14:55; note 'after 1 hour'
  7 9:00 suma 50mg after 1 hour
    7/10; from 11-22T09:00; took sumatriptan 50 mg @?; note 'after 1 hour'
  7 within 2h
    7/10; note 'within 2h'
  7 nausea after 2 hours
    7/10; nausea; note 'after 2 hours'
  7 9:00 2 hours later nausea
    7/10; from 11-22T09:00; nausea; note '2 hours later'
  7 9:00 pain free after 2h
    7/10; from 11-22T09:00; to 11-22T11:00
  7 9:00 gone after 2h
    7/10; from 11-22T09:00; to 11-22T11:00
  7 9:00 stopped after 2 hours
    7/10; from 11-22T09:00; to 11-22T11:00
  7 9:00 suma 50mg pain free after 2h
    REFUSED afterWhat("after 2h")
  7 9:00 gone within 2h
    REFUSED afterWhat("within 2h")
  7 slept 4 hours
    7/10; note 'slept 4 hours'; warning unknownWord("slept", meant: nil)
  7 5 hours sleep
    7/10; note '5 hours sleep'; warning unknownWord("sleep", meant: nil)
  7 after 5 hours sleep
    7/10; note 'after 5 hours sleep'; warning unknownWord("sleep", meant: nil)
  7 5h
    7/10; for 300m
  7 left 5h
    7/10; for 300m; left
  7 5h left
    7/10; for 300m; left
  7 lasted 5h
    7/10; for 300m
  7 for about 5h
    7/10; for 300m
  7 for the last 5 hours
    7/10; from 11-22T09:55
  7 since 2 hours
    7/10; from 11-22T12:55
  7 since the last 2 hours
    7/10; from 11-22T12:55
  7 5h terrible
    REFUSED twoReadings("5h terrible") [headache 7 for 5h terrible] [headache 7 -- 5h terrible]
  7 terrible 5h
    REFUSED twoReadings("5h") [headache 7 terrible for 5h] [headache 7 -- terrible 5h]
  7 nausea 2h
    REFUSED twoReadings("2h") [headache 7 nausea for 2h] [headache 7 nausea -- 2h]
  7 suma 2h
    REFUSED twoReadings("2h") [headache 7 suma @2h] [headache 7 suma for 2h]
  7 suma 50mg 2h
    REFUSED twoReadings("2h") [headache 7 suma 50mg @2h] [headache 7 suma 50mg for 2h]
  7 suma for 5h
    7/10; for 300m; took sumatriptan @?
  7 1/2 hour
    7/10; for 30m
  7 2 1/2 hours
    7/10; for 150m
  7 over the left eye
    7/10; left; note 'over the eye'; warning unknownWord("over the", meant: nil); warning unknownWord("eye", meant: nil)
  7 over my eyes
    7/10; note 'over my eyes'; warning unknownWord("over my eyes", meant: nil)
  7 over
    7/10; to 11-22T14:55
  7 9:00 over
    7/10; from 11-22T09:00; to 11-22T14:55
  7 met 10mg
    REFUSED whichDrug("met", ["metamizole", "metoclopramide"]) [headache 7 metamizole 10mg]
  7 met 10mg @14:00
    REFUSED whichDrug("met", ["metamizole", "metoclopramide"]) [headache 7 metamizole 10mg @14:00]
  7 suma @14:40 @14:50
    REFUSED notUnderstood("@14:50") [headache 7 suma @14:40 -- @14:50]
  7 50mg
    REFUSED looseAmount("50mg") [headache 7 -- 50mg]
  7 7.5
    REFUSED secondNumber("7.5") [headache 7 -- 7.5]
  6.5
    6.5/10
  6,5 left
    6.5/10; left
  """#
