/// Intensities, sides, features, symptoms, triggers.
let linesOfWords = #"""
  @ 2026-11-22T14:55+01:00
  7
    7/10
  0
    0/10
  10
    10/10
  7/10
    7/10
  7 / 10
    7/10
  mild
    2/10
  moderate
    5/10
  severe
    8/10
  7 left
    7/10; left
  left 7
    7/10; left
  LEFT 7 Throbbing
    7/10; left; throbbing
  7 l
    7/10; left
  7 r
    7/10; right
  7 both
    7/10; both
  7 left right
    7/10; both
  7 left and right
    7/10; both
  7 left both
    7/10; both
  7 left side, throbbing
    7/10; left; throbbing
  7 right-sided
    7/10; right
  throbbing left nausea
    left; throbbing; nausea
  7 pressing
    7/10; pressing
  7 stabbing
    7/10; stabbing
  7 pulsating pounding
    7/10; throbbing
  7 throbbing pressing
    7/10; throbbing; note 'pressing'; warning secondValue("pressing")
  7 burning
    7/10; burning
  7 worse-moving
    7/10; moving
  7 moving
    7/10; moving
  7 nausea vomit light sound smell neck dizzy
    7/10; nausea; vomiting; light; sound; smell; neck; dizzy
  7 no nausea
    7/10; no nausea
  7 no light no sound
    7/10; no light; no sound
  7 without nausea
    7/10; no nausea
  7 nausea no nausea
    7/10; no nausea
  7 no aura
    7/10; no aura
  7 no left
    7/10; note 'no left'; warning looseNegation("no left")
  7 no smell
    7/10; note 'no smell'; warning looseNegation("no smell")
  7 no wine
    7/10; note 'no wine'; warning looseNegation("no wine")
  7 no
    7/10; note 'no'; warning unknownWord("no", meant: nil)
  7 with nausea and light
    7/10; nausea; light
  7, left, nausea
    7/10; left; nausea
  7 aura
    7/10; aura
  7 aura 20m
    7/10; aura; aura 20m
  7 aura 20 min
    7/10; aura; aura 20m
  7 aura 1h
    7/10; aura; aura 60m
  aura
    aura
  aura 20m no nausea
    no nausea; aura; aura 20m
  7 visual-aura
    7/10; aura; visual-aura
  7 zigzag
    7/10; zigzag
  7 tinnitus yawning
    7/10; tinnitus; yawning
  7 migraine
    7/10; migraine
  7 tension
    7/10; tension
  7 migraine tension
    7/10; migraine; note 'tension'; warning secondValue("tension")
  7 cluster left tearing
    7/10; left; tearing; cluster
  7 bed
    7/10; bed
  7 missed-work
    7/10; missedWork
  7 slowed
    7/10; slowed
  7 slowed bed
    7/10; slowed; note 'bed'; warning secondValue("bed")
  7 +wine
    7/10; +wine
  7 +wine +sleep +stress
    7/10; +wine; +sleep; +stress
  7 +wien
    7/10; +wien; warning newTrigger("wien", meant: "wine")
  7 +Red-Wine
    7/10; +red-wine
  7 +period
    7/10; +period
  7 +
    7/10; note '+'; warning unknownWord("+", meant: nil)
  7 + wine
    7/10; note '+ wine'; warning unknownWord("+ wine", meant: nil)
  @ 2026-11-22T14:55+01:00
  7 thunderclap
    7/10; thunderclap
  7 weakness confused
    7/10; weakness; confusion
  7 fever stiff-neck
    7/10; fever; stiff-neck
  7 fever stiff neck
    7/10; fever; stiff-neck
  7 passed out seizure slurred speech
    7/10; fainted; seizure; slurred-speech
  7 no thunderclap
    7/10; note 'no thunderclap'; warning looseNegation("no thunderclap")
  7 no stiff neck
    7/10; note 'no stiff neck'; warning looseNegation("no stiff neck")
  7 worse moving missed work
    7/10; moving; missedWork
  7 no worse moving
    7/10; no moving
  7 visual aura 20m
    7/10; aura; aura 20m; visual-aura
  7 bed missed work
    7/10; bed; note 'missed work'; warning secondValue("missed work")
  7 runny nose red eye
    7/10; runny-nose; red-eye
  """#
