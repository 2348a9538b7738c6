/// Lines of notes about other things than a headache of one's own, and those about one that look like them.
let speechOfOrdinaryLife = #"""
  @ 2026-11-22T18:00+01:00
  8:00 meeting
    REFUSED notSurelyOwn("meeting") [headache note 8:00 meeting]
  10:30 bus to town
    REFUSED notSurelyOwn("bus to town") [headache note 10:30 bus to town]
  12 nov phone call 9:00
    REFUSED notSurelyOwn("phone call") [headache note 12 nov phone call 9:00]
  12 nov 14:30 dentist
    REFUSED notSurelyOwn("dentist") [headache note 12 nov 14:30 dentist]
  12 nov slept until 10:00
    REFUSED notSurelyOwn("slept") [headache note 12 nov slept until 10:00]
  14:00 free
    REFUSED notSurelyOwn("free") [headache note 14:00 free]
  12 nov woke up fine
    REFUSED notSurelyOwn("fine") [headache note 12 nov woke up fine]
  mood 7
    REFUSED notSurelyOwn("mood") [headache note mood 7]
  12 nov mood 7
    REFUSED notSurelyOwn("mood") [headache note 12 nov mood 7]
  12 nov slept 5
    REFUSED notSurelyOwn("slept") [headache note 12 nov slept 5]
  12 nov bus 5
    REFUSED notSurelyOwn("bus") [headache note 12 nov bus 5]
  12 nov knee pain 6
    REFUSED notSurelyOwn("knee") [headache note 12 nov knee pain 6]
  12 nov toothache 6
    REFUSED notSurelyOwn("toothache") [headache note 12 nov toothache 6]
  12 nov iPhone 9
    REFUSED notSurelyOwn("iPhone") [headache note 12 nov iPhone 9]
  12 nov at work 7
    REFUSED notSurelyOwn("work") [headache note 12 nov at work 7]
  12 nov left the house at 9:00
    REFUSED notSurelyOwn("house") [headache note 12 nov left the house at 9:00]
  12 nov mild day
    REFUSED notSurelyOwn("day") [headache note 12 nov mild day]
  12 nov severe weather warning
    REFUSED notSurelyOwn("weather warning") [headache note 12 nov severe weather warning]
  12 nov cluster meeting
    REFUSED notSurelyOwn("meeting") [headache note 12 nov cluster meeting]
  tension at work
    REFUSED notSurelyOwn("work") [headache note tension at work]
  burning the cakes
    REFUSED notSurelyOwn("cakes") [headache note burning the cakes]
  12 nov vomit: cat
    REFUSED notSurelyOwn("cat") [headache note 12 nov vomit: cat]
  nausea from curry
    REFUSED notSurelyOwn("curry") [headache note nausea from curry]
  12 nov dog vomited
    REFUSED notSurelyOwn("dog") [headache note 12 nov dog vomited]
  12 nov all right
    entry from 11-12T00:00 all day; note 'all right'; warning unknownWord("all", meant: nil)
  12 nov read about migraine
    REFUSED notSurelyOwn("read about") [headache note 12 nov read about migraine]
  12 nov after work suma
    REFUSED notSurelyOwn("after work") [headache note 12 nov after work suma]
  12 nov floxapen 50mg
    REFUSED unknownDrug("floxapen") [headache took 12 nov floxapen 50mg]
  12 nov back pain 5
    REFUSED notSurelyOwn("back") [headache note 12 nov back pain 5]
  12 nov migraine clinic 10:00
    REFUSED notSurelyOwn("migraine clinic") [headache note 12 nov migraine clinic 10:00]
  7 gave suma to my wife
    REFUSED notTaken("gave suma to my wife", drug: "sumatriptan", symptoms: []) [headache 7 took suma]
  7 half a suma for my daughter
    REFUSED notTaken("half a suma for my daughter", drug: "sumatriptan", symptoms: []) [headache 7 took suma]
  12 nov gate 9
    REFUSED notSurelyOwn("gate") [headache note 12 nov gate 9]
  12 nov on the verge of a migraine
    REFUSED notSurelyOwn("verge of a") [headache note 12 nov on the verge of a migraine]
  12 nov not quite a migraine
    REFUSED notSurelyOwn("not quite a migraine") [headache note 12 nov not quite a migraine]
  12 nov my sister's headache was 8
    REFUSED notSurelyOwn("sister\'s headache") [headache note 12 nov my 'sister'\''s' headache was 8]
  12 nov Paul took ibu 400
    REFUSED notSurelyOwn("Paul took ibu") [headache note 12 nov Paul took ibu 400]
  12 nov moderate traffic
    REFUSED notSurelyOwn("traffic") [headache note 12 nov moderate traffic]
  12 nov migraine, back at work at 9
    REFUSED twoReadings("back at work at 9") [headache 12 nov migraine until 9] [headache 12 nov migraine -- back at work at 9]
  12 nov took floxapen 50mg
    entry from 11-12T00:00 all day; took floxapen? 50 mg @?; warning newDrug("floxapen", meant: nil)
  12 nov went to pharmacy suma
    REFUSED notSurelyOwn("pharmacy") [headache note 12 nov went to pharmacy suma]
  12 nov almost got a migraine
    REFUSED notSurelyOwn("almost got a migraine") [headache note 12 nov almost got a migraine]
  almost got a migraine
    REFUSED notSurelyOwn("almost got a migraine") [headache note almost got a migraine]
  12 nov nearly a migraine, took suma
    REFUSED notSurelyOwn("nearly a migraine") [headache note 12 nov nearly a migraine took suma]
  12 nov thought migraine was coming but no
    REFUSED notSurelyOwn("thought migraine") [headache note 12 nov thought migraine was coming but no]
  12 nov felt a migraine coming, suma, never came
    REFUSED notSurelyOwn("migraine coming") [headache note 12 nov felt a migraine coming suma never came]
  12 nov migraine averted
    REFUSED notSurelyOwn("migraine averted") [headache note 12 nov migraine averted]
  12 nov feared migraine
    REFUSED notSurelyOwn("feared migraine") [headache note 12 nov feared migraine]
  12 nov dreamt of a migraine
    REFUSED notSurelyOwn("dreamt of a migraine") [headache note 12 nov dreamt of a migraine]
  12 nov no severe migraine
    REFUSED notSurelyOwn("no severe migraine") [headache note 12 nov no severe migraine]
  12 nov hardly a headache
    REFUSED notSurelyOwn("hardly a headache") [headache note 12 nov hardly a headache]
  12 nov neck pain 4 no headache
    REFUSED headacheOrNone("12 nov neck pain 4 no headache") [headache free 2026-11-12 -- 12 nov neck pain 4 no headache]
  12 nov pas de migraine
    REFUSED foreignWord("pas de migraine") [headache free 2026-11-12 -- 12 nov pas de migraine]
  12 nov sans migraine
    REFUSED foreignWord("sans migraine") [headache free 2026-11-12 -- 12 nov sans migraine]
  keine nausea 5
    REFUSED foreignWord("keine nausea") [headache no nausea 5]
  ohne suma 5
    REFUSED foreignWord("ohne suma") [headache 5 -- ohne suma]
  5 suma nicht genommen
    REFUSED foreignWord("suma nicht genommen") [headache 5 -- suma nicht genommen]
  sin aura 5
    REFUSED foreignWord("sin aura") [headache no aura 5]
  12 nov Tom had a migraine 7
    REFUSED notSurelyOwn("Tom had a migraine") [headache note 12 nov Tom had a migraine 7]
  tom had a migraine 7
    REFUSED notSurelyOwn("tom had a migraine") [headache note tom had a migraine 7]
  12 nov Anna migraine 7
    REFUSED notSurelyOwn("Anna migraine") [headache note 12 nov Anna migraine 7]
  12 nov mum had migraine, I was fine
    REFUSED notSurelyOwn("mum had migraine") [headache note 12 nov mum had migraine I was fine]
  12 nov migraine (Anna)
    REFUSED notSurelyOwn("(Anna)") [headache note 12 nov migraine '(Anna)']
  12 nov son has migraine, gave him ibu
    REFUSED notSurelyOwn("son has migraine") [headache note 12 nov son has migraine gave him ibu]
  12 nov mum took suma
    REFUSED notSurelyOwn("mum took suma") [headache note 12 nov mum took suma]
  her migraine 7
    REFUSED notSurelyOwn("her migraine") [headache note her migraine 7]
  7 gave tom a suma
    REFUSED notTaken("gave tom a suma", drug: "sumatriptan", symptoms: []) [headache 7 took suma]
  7 suma for mum
    REFUSED notTaken("suma for mum", drug: "sumatriptan", symptoms: []) [headache 7 took suma]
  7 suma for him
    REFUSED notTaken("suma for him", drug: "sumatriptan", symptoms: []) [headache 7 took suma]
  7 no more suma
    entry 7/10; note 'no more suma'; warning looseNegation("no more suma")
  7 without any ibu
    entry 7/10; note 'without any ibu'; warning looseNegation("without any ibu")
  7 asked doctor about suma
    REFUSED notTaken("asked doctor about suma", drug: "sumatriptan", symptoms: []) [headache 7 took suma]
  12 nov picked up suma 50mg from pharmacy
    REFUSED notTaken("picked up suma", drug: "sumatriptan", symptoms: []) [headache 12 nov took suma 50mg from pharmacy]
  12 nov prescribed suma 50mg
    REFUSED notTaken("prescribed suma", drug: "sumatriptan", symptoms: []) [headache 12 nov took suma 50mg]
  12 nov ordered suma
    REFUSED notTaken("ordered suma", drug: "sumatriptan", symptoms: []) [headache 12 nov took suma]
  7 requested suma
    REFUSED notTaken("requested suma", drug: "sumatriptan", symptoms: []) [headache 7 took suma]
  7 almost vomited
    entry 7/10; note 'almost vomited'
  7 hardly any nausea
    entry 7/10; note 'hardly any nausea'
  7 after work
    entry 7/10; note 'after work'; warning unknownWord("after work", meant: nil)
  12 nov 7 after work
    entry 7/10; from 11-12T00:00 all day; note 'after work'; warning unknownWord("after work", meant: nil)
  12 nov migraine after work
    entry from 11-12T00:00 all day; migraine; note 'after work'; warning unknownWord("after work", meant: nil)
  12 nov bad migraine
    entry from 11-12T00:00 all day; migraine; note 'bad'
  12 nov stress at work, headache 5
    entry 5/10; from 11-12T00:00 all day; note 'stress at work'; warning unknownWord("stress at work", meant: nil)
  12 nov felt awful, migraine 8
    entry 8/10; from 11-12T00:00 all day; migraine; note 'felt awful'; warning unknownWord("felt", meant: nil)
  12 nov kids loud, headache 5
    entry 5/10; from 11-12T00:00 all day; note 'kids loud'; warning unknownWord("kids loud", meant: nil)
  12 nov 8:00 nausea
    entry from 11-12T08:00; nausea
  12 nov 14:00 left
    entry from 11-12T14:00; left
  7 with my son at the zoo
    entry 7/10; note 'my son at the zoo'; warning unknownWord("my son at the zoo", meant: nil)
  7 argument with Tom at work
    entry 7/10; note 'argument Tom at work'; warning unknownWord("argument", meant: nil); warning unknownWord("Tom at work", meant: nil)
  7 husband drove me home
    entry 7/10; note 'husband drove me home'; warning unknownWord("husband drove me home", meant: nil)
  7 took suma, husband drove
    entry 7/10; took sumatriptan @11-22T18:00; note 'husband drove'; warning unknownWord("husband drove", meant: nil)
  7 exhausted suma
    entry 7/10; took sumatriptan @11-22T18:00; note 'exhausted'; warning unknownWord("exhausted", meant: nil)
  7 ibu for back pain
    entry 7/10; took ibuprofen @11-22T18:00; note 'for back pain'; warning unknownWord("for back pain", meant: nil)
  7 ordered pizza, ibu
    entry 7/10; took ibuprofen @11-22T18:00; note 'ordered pizza'; warning unknownWord("ordered pizza", meant: nil)
  7 slept badly, stress at work
    entry 7/10; note 'slept badly stress at work'; warning unknownWord("slept badly stress at work", meant: nil)
  7 thought about work
    entry 7/10; note 'thought about work'; warning unknownWord("thought about work", meant: nil)
  bad 7
    entry 7/10; note 'bad'; warning unknownWord("bad", meant: nil)
  really bad 7
    entry 7/10; note 'really bad'; warning unknownWord("really bad", meant: nil)
  sinus pressure 4
    entry 4/10; pressing; note 'sinus'; warning unknownWord("sinus", meant: nil)
  forehead 5
    entry 5/10; note 'forehead'; warning unknownWord("forehead", meant: nil)
  vomited again
    entry vomiting; note 'again'; warning unknownWord("again", meant: nil)
  """#
