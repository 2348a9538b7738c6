/// More that is refused, and what is said.
let linesOfRefusals = #"""
  @ 2026-11-22T14:55+01:00
  7 left	nausea
    7/10; left; nausea
  7 12:60
    REFUSED "12:60" is no time. Nothing was saved. [A time is 14:30, 2pm, 2h ago, or a day with one: yesterday 22:00.]
  7 suma @25:00
    REFUSED "25:00" is no time. Nothing was saved. [A time is 14:30, 2pm, 2h ago, or a day with one: yesterday 22:00.]
  7 ibu @-2h
    7/10; took ibuprofen @11-22T12:55
  7 tomorrow morning
    REFUSED Mon 23 Nov 2026 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  7 2026-12-01 9:00
    REFUSED Tue 1 Dec 2026 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  7 next monday
    REFUSED Mon 23 Nov 2026 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  7 31 apr
    REFUSED there is no day "31 apr". Nothing was saved. [A day is today, yesterday, mon, 12 nov or 2026-11-12.]
  7 29 feb 2025
    REFUSED there is no day "29 feb 2025". Nothing was saved. [A day is today, yesterday, mon, 12 nov or 2026-11-12.]
  7 3-4 left
    REFUSED 3-4 can be hours or intensities; hours have minutes. Nothing was saved. [Write:  headache 7 3:00-4:00 left]
  7 1/2/3
    REFUSED "1/2/3" can be read as two days. Nothing was saved. [Write 1 feb 2003 or 2 jan 2003.]
  7 20/20
    REFUSED "20/20" can be read as two days. Nothing was saved. [Write the month as a word: 3 apr, or 2026-04-03.]
  7 160/100 left
    REFUSED 160/100 looks like a blood pressure. Nothing was saved. [Write:  headache bp 160/100]
  7 8 nov 2026 9 nov
    REFUSED "9 nov" is a second day. Nothing was saved. [An attack over two days:  headache 7 20 nov 22:00 until 21 nov 3:00]
  7 from 9:00 from 10:00
    REFUSED "10:00" is a second start. Nothing was saved. [Write:  headache 7 from 9:00 until 10:00]
  7 9:00 for 2h for 3h
    REFUSED "3h" is a second length. Nothing was saved. [A start and an end are written 14:30-19:00; a dose's time suma @14:40.]
  7 -30m
    7/10; from 11-22T14:25
  7 -- 
    7/10
  —7
    REFUSED values can't start with "-", got "—7". Nothing was saved. [Write:  headache 7]
  7 --note x
    REFUSED I don't know the option "--note". Nothing was saved. [Write:  headache 7 note x]
  7 @25
    REFUSED "@25" is no time. Nothing was saved. [A time is 14:30, 2pm, 2h ago, or a day with one: yesterday 22:00.]
  7 @
    7/10; note '@'; warning: kept "@" as a note.
  7 12:00-11:00 today
    REFUSED Mon 23 Nov 11:00 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  7 until tomorrow
    REFUSED Mon 23 Nov 2026 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  7 9:00 until tomorrow 2:00
    REFUSED Mon 23 Nov 2026 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  fere
    REFUSED I don't know "fere". Nothing was saved. [Did you mean:  headache free]
  frree today
    REFUSED I don't know "frree". Nothing was saved. [Did you mean:  headache free today]
  hitsory
    REFUSED I don't know "hitsory". Nothing was saved. [Did you mean:  headache history]
  imprt x.csv
    REFUSED I don't know "imprt". Nothing was saved. [Did you mean:  headache import x.csv]
  exprot
    REFUSED I don't know "exprot". Nothing was saved. [Did you mean:  headache export]
  reprot -o visit.pdf
    REFUSED I don't know "reprot". Nothing was saved. [Did you mean:  headache report -o visit.pdf]
  bakcup
    REFUSED I don't know "bakcup". Nothing was saved. [Did you mean:  headache backup]
  lisst
    REFUSED I don't know "lisst". Nothing was saved. [Did you mean:  headache list]
  complet oct
    REFUSED I don't know "complet". Nothing was saved. [Did you mean:  headache complete oct]
  peroid
    REFUSED I don't know "peroid". Nothing was saved. [Did you mean:  headache period]
  overr
    REFUSED I don't know "overr". Nothing was saved. [Did you mean:  headache over]
  stil
    REFUSED I don't know "stil". Nothing was saved. [Did you mean:  headache still]
  wnted 14:30
    REFUSED I don't know "wnted". Nothing was saved. [Begin with an intensity:  headache 5   All commands:  headache help]
  left 13
    REFUSED intensity is 0 to 10, got 13. Nothing was saved. [A time?  headache left 5 13:00]
  left 99
    REFUSED intensity is 0 to 10, got 99. Nothing was saved. [An amount has its unit: 400mg. A time has a colon: 14:00.]
  suma 50 @26:00
    REFUSED "26:00" is no time. Nothing was saved. [A time is 14:30, 2pm, 2h ago, or a day with one: yesterday 22:00.]
  riza 9.5
    REFUSED intensity is a whole number from 0 to 10, got 9.5. Nothing was saved. [Write:  headache riza 9]
  7 100 left
    REFUSED 100 is neither a time nor a day: a time has a colon, a date its month. Nothing was saved. [A time: 01:00. An amount: 100mg.]
  850
    REFUSED 850 is neither a time nor a day: a time has a colon, a date its month. Nothing was saved. [A time: 08:50. An amount: 850mg.]
  7 2350
    REFUSED 2350 is neither a time nor a day: a time has a colon, a date its month. Nothing was saved. [Write:  headache 7 23:50]
  10.5
    REFUSED intensity is a whole number from 0 to 10, got 10.5. Nothing was saved. [Write:  headache 10]
  0.5 left
    REFUSED intensity is a whole number from 0 to 10, got 0.5. Nothing was saved. [Write:  headache 0 left]
  8:60
    REFUSED "8:60" is no time. Nothing was saved. [A time is 14:30, 2pm, 2h ago, or a day with one: yesterday 22:00.]
  7 14:30 2pm
    REFUSED "2pm" is a second start. Nothing was saved. [A start and an end are written 14:30-19:00; a dose's time suma @14:40.]
  7 mon tue
    REFUSED "tue" is a second day. Nothing was saved. [An attack over two days:  headache 7 20 nov 22:00 until 21 nov 3:00]
  7 9:00-10:00 until 11:00
    REFUSED "until" is a second end. Nothing was saved. [A start and an end are written 14:30-19:00; a dose's time suma @14:40.]
  7 3h ago 5h
    REFUSED Sun 22 Nov 16:55 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  7 today 23:00-23:30
    REFUSED Sun 22 Nov 23:00 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  7 25 dec 2026
    REFUSED Fri 25 Dec 2026 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  7 2026-11-22 15:30
    REFUSED Sun 22 Nov 15:30 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  7 2026-11-22T15:30
    REFUSED Sun 22 Nov 15:30 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  7 0 jan
    REFUSED there is no day "0 jan". Nothing was saved. [A day is today, yesterday, mon, 12 nov or 2026-11-12.]
  7 32 oct
    REFUSED there is no day "32 oct". Nothing was saved. [A day is today, yesterday, mon, 12 nov or 2026-11-12.]
  7 2100
    REFUSED 2100 is neither a time nor a day: a time has a colon, a date its month. Nothing was saved. [Write:  headache 7 21:00]
  7 010
    REFUSED 010 is neither a time nor a day: a time has a colon, a date its month. Nothing was saved. [Write:  headache 7 00:10]
  7 5h until 14:30 from 9:00
    REFUSED from start to end it is 5 h 30 min, not 5 h. Nothing was saved. [Leave out the end or the length, or correct it.]
  7 now 10m
    REFUSED Sun 22 Nov 15:05 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  7 2m ago 10m
    7/10; from 11-22T14:53; to 11-22T14:55
  """#
