/// Words that mean nothing, notes, and first words that are no commands.
let linesOfNotes = #"""
  @ 2026-11-22T14:55+01:00
  7 naussea left
    7/10; left; note 'naussea'; warning unknownWord("naussea", meant: Optional("nausea"))
  7 naussea
    7/10; note 'naussea'; warning unknownWord("naussea", meant: Optional("nausea"))
  7 blurry vision left
    7/10; left; note 'blurry vision'; warning unknownWord("blurry vision", meant: nil)
  7 left blurry vision zz
    7/10; left; note 'blurry vision zz'; warning unknownWord("blurry vision zz", meant: nil)
  7 bad day at work
    7/10; note 'bad day at work'; warning unknownWord("bad day at work", meant: nil)
  bad 7 left
    7/10; left; note 'bad'; warning unknownWord("bad", meant: nil)
  bad day 7
    REFUSED unknownFirstWord("bad")
  horrible 8 right
    8/10; right; note 'horrible'; warning unknownWord("horrible", meant: nil)
  ouch
    REFUSED unknownFirstWord("ouch")
  ouch 14:30
    REFUSED unknownFirstWord("ouch")
  ouch left
    left; note 'ouch'; warning unknownWord("ouch", meant: nil)
  fre yesterday
    REFUSED unknownFirstWord("fre") [headache free yesterday]
  fre
    REFUSED unknownFirstWord("fre") [headache free]
  hlep
    REFUSED unknownFirstWord("hlep") [headache help]
  tok suma
    REFUSED unknownFirstWord("tok") [headache took suma]
  calender
    REFUSED unknownFirstWord("calender") [headache calendar]
  undoo
    REFUSED unknownFirstWord("undoo") [headache undo]
  prev strat x
    REFUSED unknownFirstWord("prev")
  prevv start
    REFUSED unknownFirstWord("prevv") [headache prev start]
  complte nov
    REFUSED unknownFirstWord("complte") [headache complete nov]
  Fre Yesterday
    REFUSED unknownFirstWord("Fre") [headache free Yesterday]
  trned -- x
    REFUSED unknownFirstWord("trned") [headache trend -- x]
  naussea
    REFUSED unknownFirstWord("naussea") [headache nausea]
  lefft 7
    7/10; note 'lefft'; warning unknownWord("lefft", meant: Optional("left"))
  7 -- left eye, "weird" smell
    7/10; note 'left eye, "weird" smell'
  7 left -- coffee at 9
    7/10; left; note 'coffee at 9'
  7 blurry -- and more
    7/10; note 'blurry; and more'; warning unknownWord("blurry", meant: nil)
  -- just a note
    note 'just a note'
  7 lihgt
    7/10; note 'lihgt'; warning unknownWord("lihgt", meant: Optional("light"))
  7 throbing
    7/10; note 'throbing'; warning unknownWord("throbing", meant: Optional("throbbing"))
  7 $(rm) left
    7/10; left; note '$(rm)'; warning unknownWord("$(rm)", meant: nil)
  7 日本語 left
    7/10; left; note '日本語'; warning unknownWord("日本語", meant: nil)
  7 new
    7/10; note 'new'; warning unknownWord("new", meant: nil)
  7 help
    7/10; note 'help'; warning unknownWord("help", meant: nil)
  7 may
    from 05-07T00:00+02:00 all day; echo dateNotIntensity(2026-05-07, instead: "headache 7 on 7 may")
  7 oct
    from 10-07T00:00+02:00 all day; echo dateNotIntensity(2026-10-07, instead: "headache 7 on 7 oct")
  7 sat
    7/10; from 11-21T00:00 all day
  7 5x5
    REFUSED notUnderstood("5x5") [headache 7 -- 5x5]
  7 24/7 left
    REFUSED slash("24/7") [headache 7 24 jul left]
  7 2in1
    REFUSED notUnderstood("2in1") [headache 7 -- 2in1]
  7 headache
    7/10
  """#
