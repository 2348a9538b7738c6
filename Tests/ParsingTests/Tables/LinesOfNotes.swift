/// Words that mean nothing, notes, and first words that are no commands.
let linesOfNotes = #"""
  @ 2026-11-22T14:55+01:00
  7 naussea left
    7/10; left; note 'naussea'; warning: kept "naussea" as a note. Meant nausea?
  7 naussea
    7/10; note 'naussea'; warning: kept "naussea" as a note. Meant nausea?
  7 blurry vision left
    7/10; left; note 'blurry vision'; warning: kept "blurry vision" as a note.
  7 left blurry vision zz
    7/10; left; note 'blurry vision zz'; warning: kept "blurry vision zz" as a note.
  7 bad day at work
    7/10; note 'bad day at work'; warning: kept "bad day at work" as a note.
  bad 7 left
    7/10; left; note 'bad'; warning: kept "bad" as a note.
  bad day 7
    7/10; note 'bad day'; warning: kept "bad day" as a note.
  horrible 8 right
    8/10; right; note 'horrible'; warning: kept "horrible" as a note.
  ouch
    REFUSED I don't know "ouch". Nothing was saved. [Begin with an intensity:  headache 5   All commands:  headache help]
  ouch 14:30
    REFUSED I don't know "ouch". Nothing was saved. [Begin with an intensity:  headache 5   All commands:  headache help]
  ouch left
    left; note 'ouch'; warning: kept "ouch" as a note.
  fre yesterday
    REFUSED I don't know "fre". Nothing was saved. [Did you mean:  headache free yesterday]
  fre
    REFUSED I don't know "fre". Nothing was saved. [Did you mean:  headache free]
  hlep
    REFUSED I don't know "hlep". Nothing was saved. [Did you mean:  headache help]
  tok suma
    REFUSED I don't know "tok". Nothing was saved. [Did you mean:  headache took suma]
  calender
    REFUSED I don't know "calender". Nothing was saved. [Did you mean:  headache calendar]
  undoo
    REFUSED I don't know "undoo". Nothing was saved. [Did you mean:  headache undo]
  prev strat x
    REFUSED I don't know "prev". Nothing was saved. [Begin with an intensity:  headache 5   All commands:  headache help]
  prevv start
    REFUSED I don't know "prevv". Nothing was saved. [Did you mean:  headache prev start]
  complte nov
    REFUSED I don't know "complte". Nothing was saved. [Did you mean:  headache complete nov]
  Fre Yesterday
    REFUSED I don't know "Fre". Nothing was saved. [Did you mean:  headache free Yesterday]
  trned -- x
    REFUSED I don't know "trned". Nothing was saved. [Did you mean:  headache trend -- x]
  naussea
    REFUSED I don't know "naussea". Nothing was saved. [Did you mean:  headache nausea]
  lefft 7
    7/10; note 'lefft'; warning: kept "lefft" as a note. Meant left?
  7 -- left eye, "weird" smell
    7/10; note 'left eye, "weird" smell'
  7 left -- coffee at 9
    7/10; left; note 'coffee at 9'
  7 blurry -- and more
    7/10; note 'blurry; and more'; warning: kept "blurry" as a note.
  -- just a note
    note 'just a note'
  7 lihgt
    7/10; note 'lihgt'; warning: kept "lihgt" as a note. Meant light?
  7 throbing
    7/10; note 'throbing'; warning: kept "throbing" as a note. Meant throbbing?
  7 $(rm) left
    7/10; left; note '$(rm)'; warning: kept "$(rm)" as a note.
  7 日本語 left
    7/10; left; note '日本語'; warning: kept "日本語" as a note.
  7 new
    7/10; note 'new'; warning: kept "new" as a note.
  7 help
    7/10; note 'help'; warning: kept "help" as a note. Meant helped?
  7 may
    from 05-07T00:00+02:00 all day; echo: read as the day Thu 7 May. Meant an intensity?  headache 7 on 7 may
  7 oct
    from 10-07T00:00+02:00 all day; echo: read as the day Wed 7 Oct. Meant an intensity?  headache 7 on 7 oct
  7 sat
    7/10; from 11-21T00:00 all day
  7 5x5
    7/10; note '5x5'; warning: kept "5x5" as a note.
  7 24/7 left
    REFUSED "24/7" can be read as two days. Nothing was saved. [Write:  headache 7 24 jul left]
  7 2in1
    7/10; note '2in1'; warning: kept "2in1" as a note.
  7 headache
    7/10
  """#
