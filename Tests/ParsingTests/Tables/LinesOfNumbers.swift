/// Numbers that are no intensity, and times that cannot be.
let linesOfNumbers = #"""
  @ 2026-11-22T14:55+01:00
  14 left
    REFUSED intensity is 0 to 10, got 14. Nothing was saved. [A time?  headache 5 14:00 left]
  14
    REFUSED intensity is 0 to 10, got 14. Nothing was saved. [A time?  headache 5 14:00]
  11
    REFUSED intensity is 0 to 10, got 11. Nothing was saved. [A time?  headache 5 11:00]
  11 left
    REFUSED intensity is 0 to 10, got 11. Nothing was saved. [A time?  headache 5 11:00 left]
  24
    REFUSED intensity is 0 to 10, got 24. Nothing was saved. [An amount has its unit: 400mg. A time has a colon: 14:00.]
  45
    REFUSED intensity is 0 to 10, got 45. Nothing was saved. [An amount has its unit: 400mg. A time has a colon: 14:00.]
  100
    REFUSED 100 is neither a time nor a day: a time has a colon, a date its month. Nothing was saved. [A time: 01:00. An amount: 100mg.]
  7 14
    7/10; note '14'; warning: kept the second number 14 as a note. A time has a colon, an amount its unit: 14:00, 50mg, 2x ibu.
  7 14 left
    7/10; left; note '14'; warning: kept the second number 14 as a note. A time has a colon, an amount its unit: 14:00, 50mg, 2x ibu.
  7 8
    7/10; note '8'; warning: kept the second number 8 as a note. A time has a colon, an amount its unit: 14:00, 50mg, 2x ibu.
  7 8 9
    7/10; note '8 9'; warning: kept the second number 8 as a note. A time has a colon, an amount its unit: 14:00, 50mg, 2x ibu.; warning: kept the second number 9 as a note. A time has a colon, an amount its unit: 14:00, 50mg, 2x ibu.
  severe 9
    9/10; note 'severe'; warning: kept "severe" as a note: there is another of its kind.
  9 severe
    9/10; note 'severe'; warning: kept "severe" as a note: there is another of its kind.
  moderate severe
    5/10; note 'severe'; warning: kept "severe" as a note: there is another of its kind.
  7.5
    REFUSED intensity is a whole number from 0 to 10, got 7.5. Nothing was saved. [Write:  headache 7]
  7.5 left
    REFUSED intensity is a whole number from 0 to 10, got 7.5. Nothing was saved. [Write:  headache 7 left]
  7,5
    REFUSED intensity is a whole number from 0 to 10, got 7,5. Nothing was saved. [Write:  headache 7]
  7 7.5
    7/10; note '7.5'; warning: kept the second number 7.5 as a note. A time has a colon, an amount its unit: 14:00, 50mg, 2x ibu.
  14.30
    REFUSED 14.30 is neither a time nor a day: a time has a colon, a date its month. Nothing was saved. [Write:  headache 14:30]
  7 14.30
    REFUSED 14.30 is neither a time nor a day: a time has a colon, a date its month. Nothing was saved. [Write:  headache 7 14:30]
  1430
    REFUSED 1430 is neither a time nor a day: a time has a colon, a date its month. Nothing was saved. [Write:  headache 14:30]
  7 1430
    REFUSED 1430 is neither a time nor a day: a time has a colon, a date its month. Nothing was saved. [Write:  headache 7 14:30]
  2025
    REFUSED 2025 is neither a time nor a day: a time has a colon, a date its month. Nothing was saved. [A time: 20:25. A date: 2025-11-20.]
  7 2025
    REFUSED 2025 is neither a time nor a day: a time has a colon, a date its month. Nothing was saved. [A time: 20:25. A date: 2025-11-20.]
  7 left 900
    REFUSED 900 is neither a time nor a day: a time has a colon, a date its month. Nothing was saved. [A time: 09:00. An amount: 900mg.]
  2530
    REFUSED 2530 is neither a time nor a day: a time has a colon, a date its month. Nothing was saved. [A time: 14:30. A date: 2026-11-20.]
  20261120
    REFUSED 20261120 is neither a time nor a day: a time has a colon, a date its month. Nothing was saved. [Write:  headache 2026-11-20]
  7 20261120
    REFUSED 20261120 is neither a time nor a day: a time has a colon, a date its month. Nothing was saved. [Write:  headache 7 2026-11-20]
  12345
    REFUSED 12345 is neither a time nor a day: a time has a colon, a date its month. Nothing was saved. [A time: 14:30. A date: 2026-11-20.]
  3/4
    REFUSED "3/4" can be read as two days. Nothing was saved. [Write 3 apr or 4 mar.]
  7 3/4
    REFUSED "3/4" can be read as two days. Nothing was saved. [Write 3 apr or 4 mar.]
  7 23/4
    REFUSED "23/4" can be read as two days. Nothing was saved. [Write:  headache 7 23 apr]
  7 13/13
    REFUSED "13/13" can be read as two days. Nothing was saved. [Write the month as a word: 3 apr, or 2026-04-03.]
  7 3/4/2026
    REFUSED "3/4/2026" can be read as two days. Nothing was saved. [Write 3 apr 2026 or 4 mar 2026.]
  7 11/10
    REFUSED intensity is 0 to 10, got 11/10. Nothing was saved. [An amount has its unit: 400mg. A time has a colon: 14:00.]
  7 20.11.2026
    REFUSED "20.11.2026" can be read as two days. Nothing was saved. [Write 20 nov 2026.]
  7 20.11
    REFUSED 20.11 is neither a time nor a day: a time has a colon, a date its month. Nothing was saved. [A time: 20:11. A day: 20 nov.]
  7 20-11-2026
    REFUSED "20-11-2026" can be read as two days. Nothing was saved. [Write 20 nov 2026.]
  148/95
    REFUSED 148/95 looks like a blood pressure. Nothing was saved. [Write:  headache bp 148/95]
  7 148/95
    REFUSED 148/95 looks like a blood pressure. Nothing was saved. [Write:  headache bp 148/95]
  7 -2h
    7/10; from 11-22T12:55
  -2h
    from 11-22T12:55
  7 -3
    REFUSED values can't start with "-", got "-3". Nothing was saved. [Write:  headache 7 3]
  -7
    REFUSED values can't start with "-", got "-7". Nothing was saved. [Write:  headache 7]
  7 -left
    REFUSED I don't know the option "-left". Nothing was saved. [Write:  headache 7 left]
  7 --strict
    REFUSED I don't know the option "--strict". Nothing was saved. [Write:  headache 7 strict]
  7 -
    7/10; note '-'; warning: kept "-" as a note.
  7 –2h
    7/10; from 11-22T12:55
  7 25:00
    REFUSED "25:00" is no time. Nothing was saved. [A time is 14:30, 2pm, 2h ago, or a day with one: yesterday 22:00.]
  7 24:00
    REFUSED "24:00" is no time. Nothing was saved. [A time is 14:30, 2pm, 2h ago, or a day with one: yesterday 22:00.]
  7 9:75
    REFUSED "9:75" is no time. Nothing was saved. [A time is 14:30, 2pm, 2h ago, or a day with one: yesterday 22:00.]
  7 13pm
    REFUSED "13pm" is no time. Nothing was saved. [A time is 14:30, 2pm, 2h ago, or a day with one: yesterday 22:00.]
  7 0am
    REFUSED "0am" is no time. Nothing was saved. [A time is 14:30, 2pm, 2h ago, or a day with one: yesterday 22:00.]
  7 9:5
    REFUSED "9:5" is no time. Nothing was saved. [A time is 14:30, 2pm, 2h ago, or a day with one: yesterday 22:00.]
  7 8:00-25:00
    REFUSED "8:00-25:00" is no time. Nothing was saved. [A time is 14:30, 2pm, 2h ago, or a day with one: yesterday 22:00.]
  7-8
    REFUSED 7-8 can be hours or intensities; hours have minutes. Nothing was saved. [Write:  headache 7:00-8:00]
  7 9-11
    REFUSED 9-11 can be hours or intensities; hours have minutes. Nothing was saved. [Write:  headache 7 9:00-11:00]
  7 22-6
    REFUSED 22-6 can be hours or intensities; hours have minutes. Nothing was saved. [Write:  headache 7 22:00-6:00]
  7 31 nov
    REFUSED there is no day "31 nov". Nothing was saved. [A day is today, yesterday, mon, 12 nov or 2026-11-12.]
  7 30 feb
    REFUSED there is no day "30 feb". Nothing was saved. [A day is today, yesterday, mon, 12 nov or 2026-11-12.]
  7 0 nov
    REFUSED there is no day "0 nov". Nothing was saved. [A day is today, yesterday, mon, 12 nov or 2026-11-12.]
  7 45 nov
    REFUSED there is no day "45 nov". Nothing was saved. [A day is today, yesterday, mon, 12 nov or 2026-11-12.]
  7 2026-02-30
    REFUSED there is no day "2026-02-30". Nothing was saved. [A day is today, yesterday, mon, 12 nov or 2026-11-12.]
  7 2026-13-01
    REFUSED there is no day "2026-13-01". Nothing was saved. [A day is today, yesterday, mon, 12 nov or 2026-11-12.]
  7 2026-11-5
    REFUSED there is no day "2026-11-5". Nothing was saved. [A day is today, yesterday, mon, 12 nov or 2026-11-12.]
  7 2026-11
    REFUSED 2026-11 is a month, not a day. Nothing was saved. [Write:  headache 7 2026-11-01]
  7 2026-11-23
    REFUSED Mon 23 Nov 2026 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  7 tomorrow
    REFUSED Mon 23 Nov 2026 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  7 tomorrow 9:00
    REFUSED Mon 23 Nov 2026 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  7 today 23:00
    REFUSED Sun 22 Nov 23:00 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  7 22 nov 23:00
    REFUSED Sun 22 Nov 23:00 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  7 2027-01-01
    REFUSED Fri 1 Jan 2027 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  7 12 dec 2026
    REFUSED Sat 12 Dec 2026 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  7 today 14:30-19:00
    REFUSED Sun 22 Nov 19:00 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  7 today evening
    REFUSED Sun 22 Nov 20:00 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  7 today 14:30 5h
    REFUSED Sun 22 Nov 19:30 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  7 14:30 16:00
    REFUSED "16:00" is a second start. Nothing was saved. [Write:  headache 7 14:30 until 16:00]
  7 9:00 11:00
    REFUSED "11:00" is a second start. Nothing was saved. [Write:  headache 7 9:00 until 11:00]
  7 9:00 2h ago
    REFUSED "2h ago" is a second start. Nothing was saved. [A start and an end are written 14:30-19:00; a dose's time suma @14:40.]
  7 now 9:00
    REFUSED "9:00" is a second start. Nothing was saved. [A start and an end are written 14:30-19:00; a dose's time suma @14:40.]
  7 yesterday mon
    REFUSED "mon" is a second day. Nothing was saved. [An attack over two days:  headache 7 20 nov 22:00 until 21 nov 3:00]
  7 yesterday 12 nov
    REFUSED "12 nov" is a second day. Nothing was saved. [An attack over two days:  headache 7 20 nov 22:00 until 21 nov 3:00]
  7 yesterday 2h ago
    REFUSED "2h ago" is a second start. Nothing was saved. [A start and an end are written 14:30-19:00; a dose's time suma @14:40.]
  7 9:00-11:00 13:00-14:00
    REFUSED "13:00-14:00" is a second start. Nothing was saved. [A start and an end are written 14:30-19:00; a dose's time suma @14:40.]
  7 9:00 until 11:00 until 12:00
    REFUSED "until" is a second end. Nothing was saved. [A start and an end are written 14:30-19:00; a dose's time suma @14:40.]
  7 9:00 5h 6h
    REFUSED "6h" is a second length. Nothing was saved. [A start and an end are written 14:30-19:00; a dose's time suma @14:40.]
  7 9:00-11:00 3h
    REFUSED from start to end it is 2 h, not 3 h. Nothing was saved. [Leave out the end or the length, or correct it.]
  7 9:00-9:00
    REFUSED start and end are the same. Nothing was saved. [Leave out the end or the length, or correct it.]
  7 0m
    REFUSED start and end are the same. Nothing was saved. [Leave out the end or the length, or correct it.]
  7 until yesterday
    REFUSED at what time on Sat 21 Nov? Nothing was saved. [A time is 14:30, 2pm, 2h ago, or a day with one: yesterday 22:00.]
  7 12 nov 22:00 until 11 nov 23:00
    REFUSED the end, Wed 11 Nov 23:00, is before the start, Thu 12 Nov 22:00. Nothing was saved. [Leave out the end or the length, or correct it.]
  7 12 nov 22:00 until 12 nov 20:00
    REFUSED the end, Thu 12 Nov 20:00, is before the start, Thu 12 Nov 22:00. Nothing was saved. [Leave out the end or the length, or correct it.]
  7 now until now
    REFUSED start and end are the same. Nothing was saved. [Leave out the end or the length, or correct it.]
  7 1h ago until 2h ago
    REFUSED the end, Sun 22 Nov 12:55, is before the start, Sun 22 Nov 13:55. Nothing was saved. [Leave out the end or the length, or correct it.]
  7 99999h
    REFUSED "99999h" is no time. Nothing was saved. [A time is 14:30, 2pm, 2h ago, or a day with one: yesterday 22:00.]
  7 999999999999999999999
    REFUSED 999999999999999999999 is neither a time nor a day: a time has a colon, a date its month. Nothing was saved. [A time: 14:30. A date: 2026-11-20.]
  7 999999999d ago
    7/10; note '999999999d ago'; warning: kept "999999999d ago" as a note.
  7 9999d ago
    7/10; from 1999-07-08T00:00+02:00 all day
  7 2026-11-20..2026-11-21
    REFUSED "2026-11-20..2026-11-21" is a second day. Nothing was saved. [An attack over two days:  headache 7 20 nov 22:00 until 21 nov 3:00]
  7 left left
    7/10; left
  7 left l
    7/10; left
  7 nov 12
    7/10; from 11-12T00:00 all day
  7 nov 10 2025
    7/10; from 2025-11-10T00:00 all day
  7 yesterday at 9
    7/10; from 11-21T09:00
  7 half an hour ago
    7/10; from 11-22T14:25
  7 headache left
    7/10; left
  999999999999
    REFUSED 999999999999 is neither a time nor a day: a time has a colon, a date its month. Nothing was saved. [A time: 14:30. A date: 2026-11-20.]
  """#
