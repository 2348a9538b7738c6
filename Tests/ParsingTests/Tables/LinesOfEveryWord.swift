/// Every fixed word that no other table has, odd orders and cases, and slips of the fingers.
let linesOfEveryWord = #"""
  @ 2026-11-22T14:55+01:00
  7 left-sided
    7/10; left
  7 bilateral
    7/10; both
  7 pulsing
    7/10; throbbing
  7 pressure
    7/10; pressing
  7 tight
    7/10; pressing
  7 tightening
    7/10; pressing
  7 nauseous
    7/10; nausea
  7 nauseated
    7/10; nausea
  7 vomited
    7/10; vomiting
  7 vomiting
    7/10; vomiting
  7 photophobia
    7/10; light
  7 phonophobia
    7/10; sound
  7 noise
    7/10; sound
  7 smells
    7/10; smell
  7 osmophobia
    7/10; smell
  7 dizziness
    7/10; dizzy
  7 vertigo
    7/10; vertigo
  7 tired
    7/10; tired
  7 fatigue
    7/10; tired
  7 fog
    7/10; fog
  7 foggy
    7/10; fog
  7 tears
    7/10; tearing
  7 stuffy-nose
    7/10; stuffy-nose
  7 stuffy nose droopy eyelid
    7/10; stuffy-nose; droopy-eyelid
  7 restless sweating
    7/10; restless; sweating
  7 allodynia
    7/10; allodynia
  7 numb
    7/10; numb
  7 numbness tingling
    7/10; numb; tingling
  7 fainting
    7/10; fainted
  7 fainted
    7/10; fainted
  7 passed-out
    7/10; fainted
  7 feverish
    7/10; fever
  7 sensory-aura
    7/10; aura; sensory-aura
  7 speech aura 30m
    7/10; aura; aura 30m; speech-aura
  7 motor aura
    7/10; aura; motor-aura
  7 suma partially
    7/10; took sumatriptan @11-22T14:55 some
  7 suma not-helped
    7/10; took sumatriptan @11-22T14:55 none
  7 suma not helped
    7/10; took sumatriptan @11-22T14:55 none
  7 suma no relief
    7/10; took sumatriptan @11-22T14:55 none
  7 suma no effect
    7/10; took sumatriptan @11-22T14:55 none
  7 suma didn't help
    7/10; took sumatriptan @11-22T14:55 none
  7 suma helped partly
    7/10; took sumatriptan @11-22T14:55 some
  7 suma gone
    7/10; took sumatriptan @11-22T14:55 gone
  7 suma helped left ibu nothelped
    7/10; left; took sumatriptan @11-22T14:55 good; took ibuprofen @11-22T14:55 none
  7 partly
    7/10; last dose some
  7 missed-school
    7/10; missedWork
  7 missed school
    7/10; missedWork
  7 tension-type
    7/10; tension
  7 tension type
    7/10; tension
  7 right side
    7/10; right
  7 sided left
    7/10; left
  7 LEFT RIGHT
    7/10; both
  7 Nausea, Light; SOUND
    7/10; nausea; light; sound
  nausea 7 light left 14:00 suma throbbing
    7/10; from 11-22T14:00; left; throbbing; nausea; light; took sumatriptan @11-22T14:55
  suma nausea left 7
    7/10; left; nausea; took sumatriptan @11-22T14:55
  throbbing suma 14:00 7
    7/10; from 11-22T14:00; throbbing; took sumatriptan @11-22T14:55; warning startAfterDrug("14:00", drug: "sumatriptan", instead: "headache throbbing suma @14:00 7")
  +stress +Wine 7
    7/10; +stress; +wine
  no nausea no light 7 left
    7/10; left; no nausea; no light
  7 no vomit
    7/10; no vomiting
  7 no sound
    7/10; no sound
  7 no moving
    7/10; no moving
  7 without light
    7/10; no light
  7 never nausea
    7/10; no nausea
  7 no aura left
    7/10; left; no aura
  7 no fever
    7/10; note 'no fever'; warning looseNegation("no fever")
  7 no suma
    7/10; note 'no suma'; warning looseNegation("no suma")
  7 no left side
    7/10; note 'no left'; warning looseNegation("no left")
  7 aura 90
    REFUSED secondNumber("90") [headache 7 aura -- 90]
  7 aura for 20m
    7/10; aura; aura 20m
  7 aura 20m ago
    7/10; from 11-22T14:35; aura
  7 aura 1h visual-aura
    7/10; aura; aura 60m; visual-aura
  aura 0
    0/10; aura
  0 aura
    0/10; aura
  0 aura 20m visual-aura
    0/10; aura; aura 20m; visual-aura
  0 nausea
    0/10; nausea
  mild left
    2/10; left
  moderate 6
    6/10; note 'moderate'; warning secondValue("moderate")
  severe 9/10
    9/10; note 'severe'; warning secondValue("severe")
  7 severe
    7/10; note 'severe'; warning secondValue("severe")
  7 8
    REFUSED secondNumber("8") [headache 7 -- 8]
  7/10 8/10
    REFUSED secondNumber("8/10") [headache 7/10 -- 8/10]
  11/10
    REFUSED intensityOutOfRange("11/10")
  0/10
    0/10
  7/5
    REFUSED slash("7/5")
  10/10
    10/10
  seven
    REFUSED unknownFirstWord("seven") [headache 7]
  7 lef
    7/10; note 'lef'; warning unknownWord("lef", meant: nil)
  7 throbing
    7/10; note 'throbing'; warning unknownWord("throbing", meant: Optional("throbbing"))
  7 nausae
    7/10; note 'nausae'; warning unknownWord("nausae", meant: Optional("nausea"))
  7 rihgt
    7/10; note 'rihgt'; warning unknownWord("rihgt", meant: Optional("right"))
  7 migrain
    7/10; note 'migrain'; warning unknownWord("migrain", meant: Optional("migraine"))
  7 sumatripan
    REFUSED nearDrug("sumatripan", meant: "sumatriptan", typed: "headache 7 sumatripan") [headache 7 sumatriptan]
  7 sumatripan 50mg
    REFUSED nearDrug("sumatripan", meant: "sumatriptan", typed: "headache 7 sumatripan 50mg") [headache 7 sumatriptan 50mg]
  7 ibuprofin 400
    REFUSED nearDrug("ibuprofin", meant: "ibuprofen", typed: "headache 7 ibuprofin 400") [headache 7 ibuprofen 400]
  7 ibuprofin 400mg
    REFUSED nearDrug("ibuprofin", meant: "ibuprofen", typed: "headache 7 ibuprofin 400mg") [headache 7 ibuprofen 400mg]
  7 helpd
    7/10; note 'helpd'; warning unknownWord("helpd", meant: Optional("helped"))
  7 yesteray
    REFUSED misspeltDay("yesteray") [headache 7 yesterday]
  7 mornig
    REFUSED misspeltDay("mornig") [headache 7 morning]
  7 untill 14:00
    7/10; from 11-22T14:00; note 'untill'; warning unknownWord("untill", meant: Optional("until"))
  7 ibu 400mg nausea @14:00
    7/10; nausea; took ibuprofen 400 mg @11-22T14:00
  7 1 ibu
    7/10; took ibuprofen @11-22T14:55
  7 two ibu
    7/10; took 2x ibuprofen @11-22T14:55
  7 2 ibu
    7/10; took 2x ibuprofen @11-22T14:55
  7 ibu x 3
    7/10; took 3x ibuprofen @11-22T14:55
  7 3x suma 50mg
    7/10; took 3x sumatriptan 50 mg @11-22T14:55
  7 suma 50mg 100mg
    REFUSED looseAmount("100mg") [headache 7 suma 50mg -- 100mg]
  7 suma suma
    7/10; took sumatriptan @11-22T14:55; took sumatriptan @11-22T14:55
  7 suma 50 ibu 400 left
    7/10; left; took sumatriptan 50 mg @11-22T14:55; took ibuprofen 400 mg @11-22T14:55
  7 50 suma
    REFUSED secondNumber("50") [headache 7 suma -- 50]
  7 50mg
    REFUSED looseAmount("50mg") [headache 7 -- 50mg]
  7 2x
    REFUSED looseAmount("2x") [headache 7 -- 2x]
  7 suma @14:40 @14:50
    REFUSED notUnderstood("@14:50") [headache 7 suma @14:40 -- @14:50]
  7 @14:40
    7/10; from 11-22T14:40
  7 paracetamol 1g
    7/10; took paracetamol 1 g @11-22T14:55
  7 paracetamol 1000
    7/10; took paracetamol 1000 mg @11-22T14:55
  7 para 500 x2
    7/10; took 2x paracetamol 500 mg @11-22T14:55
  7 Excedrin Migraine
    7/10; took acetylsalicylic acid + paracetamol + caffeine @11-22T14:55
  7 excedrin 2 tablets
    7/10; took 2x acetylsalicylic acid + paracetamol + caffeine @11-22T14:55
  7 mcp 10
    7/10; took metoclopramide 10 mg @11-22T14:55
  7 mcp 10 drops
    7/10; took metoclopramide 10 drops @11-22T14:55
  7 novalgin 20 drops
    7/10; took metamizole 20 drops @11-22T14:55
  7 candesartan 8mg
    7/10; took candesartan 8 mg @11-22T14:55; warning preventiveTaken("candesartan")
  7 wundermittel 5mg
    7/10; took wundermittel? 5 mg @11-22T14:55; warning newDrug("wundermittel", meant: nil)
  7 wundermittel @14:00
    7/10; took wundermittel? @11-22T14:00; warning newDrug("wundermittel", meant: nil)
  7 wundermittel
    7/10; note 'wundermittel'; warning unknownWord("wundermittel", meant: nil)
  7 bed slowed
    7/10; bed; note 'slowed'; warning secondValue("slowed")
  7 missed work bed
    7/10; missedWork; note 'bed'; warning secondValue("bed")
  7 cluster
    7/10; cluster
  7 thunderclap worst
    7/10; thunderclap; note 'worst'; warning unknownWord("worst", meant: nil)
  7 weakness left
    7/10; left; weakness
  7 stiff neck
    7/10; stiff-neck
  7 fever
    7/10; fever
  7 -- after lunch
    7/10; note 'after lunch'
  7 left -- -2h "quoted" $(rm)
    7/10; left; note '-2h "quoted" $(rm)'
  -- only a note
    note 'only a note'
  7 -left
    REFUSED unknownOption("-left") [headache 7 left]
  7 --left
    REFUSED unknownOption("--left") [headache 7 left]
  7 –left
    7/10; note '–left'; warning unknownWord("–left", meant: nil)
  7 "left nausea"
    7/10; note '"left nausea"'; warning unknownWord("\"left", meant: nil); warning unknownWord("nausea\"", meant: Optional("nausea"))
  7 ,left;
    7/10; note ',left'; warning unknownWord(",left", meant: nil)
  7 ...
    7/10
  7 !
    7/10
  7 #wine
    7/10; note '#wine'; warning unknownWord("#wine", meant: nil)
  7 :)
    7/10; note ':)'; warning unknownWord(":)", meant: nil)
  7 日本語
    7/10; note '日本語'; warning unknownWord("日本語", meant: nil)
  7 left left
    7/10; left
  7 l r
    7/10; both
  r 7
    7/10; right
  b 7
    REFUSED unknownFirstWord("b") [headache bp 7]
  """#
