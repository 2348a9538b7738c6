/// Lines, and what is said of them in English.
let linesOfSentences = #"""
  @ 2026-11-22T14:55+01:00
  7 throbbing pressing
    warning: kept "pressing" as a note: there is another of its kind.
  7 no left
    warning: kept "no left" as a note: only nausea, vomit, light, sound, moving and aura can be absent.
  7 no smell
    warning: kept "no smell" as a note: only nausea, vomit, light, sound, moving and aura can be absent.
  7 no
    warning: kept "no" as a note.
  7 migraine tension
    warning: kept "tension" as a note: there is another of its kind.
  7 +wien
    warning: +wien is a new trigger. Meant +wine?
  7 +
    warning: kept "+" as a note.
  7 15:11
    echo: read as Sat 21 Nov 15:11 +01:00, the latest one past.
  7 23:00
    echo: read as Sat 21 Nov 23:00 +01:00, the latest one past.
  10 nov
    echo: read as the day Tue 10 Nov. Meant an intensity?  headache 10 on 10 nov
  10 nov 7
    REFUSED "10 nov 7" can be read in two ways. Nothing was saved. [Write:  headache 10 on 7 nov / or:  headache 7 on 10 nov]
  7 yesteray
    REFUSED I don't know the day or time "yesteray". Nothing was saved. [Write:  headache 7 yesterday]
  7 9:00 suma 50mg pain free after 2h
    REFUSED "after 2h" can be counted from the start or from the dose. Nothing was saved. [Write the end as a time: until 10:00. What a dose did: suma gone.]
  7 5x5
    REFUSED I don't understand "5x5". Nothing was saved. [A time has a colon, a day its month, an amount its unit: 14:00, 12 nov, 50mg. / A remark stands behind --:  headache 7 -- 5x5]
  7 1 dec
    echo: read as 1 Dec 2025.
  7 30 nov
    echo: read as 30 Nov 2025.
  7 woke
    echo: waking is taken as Sun 22 Nov 08:00 +01:00. Another time:  woke 6:30
  7 woke up
    echo: waking is taken as Sun 22 Nov 08:00 +01:00. Another time:  woke 6:30
  7 yesterday 5h
    echo: no start is known, so the 5 h are counted from midnight. With one:  14:00 for 5h
  7 10d
    warning: that is an attack of 10 d.
  7 12 nov 9:00 9d
    warning: that is an attack of 9 d.
  7 suma 7
    REFUSED 7 is a second number. Nothing was saved. [A time has a colon, an amount its unit: 14:00, 50mg, 2x ibu. / A remark stands behind --:  headache 7 suma -- 7]
  7 ibu 400mg 8:00
    warning: 8:00 is taken as the start of the attack. When ibuprofen was taken?  headache undo  and then  headache 7 ibu 400mg @8:00
  7 ibu 400 600
    REFUSED 600 is neither a time nor a day: a time has a colon, a date its month. Nothing was saved. [A time: 06:00. An amount: 600mg.]
  7 met
    warning: kept "met" as a note. It could be metamizole or metoclopramide.
  7 met 10mg @14:00
    REFUSED "met" can be more than one drug. Nothing was saved. [Write  headache 7 metamizole 10mg @14:00  or  headache 7 metoclopramide 10mg @14:00]
  7 candesartan 8mg
    warning: candesartan is a preventive: saved as one dose for this attack. A course of it:  headache help prev
  7 suma 14:40
    warning: 14:40 is taken as the start of the attack. When sumatriptan was taken?  headache undo  and then  headache 7 suma @14:40
  7 suma @14:40 @14:50
    REFUSED I don't understand "@14:50". Nothing was saved. [A time has a colon, a day its month, an amount its unit: 14:00, 12 nov, 50mg. / A remark stands behind --:  headache 7 suma @14:40 -- @14:50]
  7 yesterday 22:00-23:00 suma @4:00
    warning: sumatriptan at Sun 22 Nov 04:00 is more than 2 hours outside the attack.
  7 9:00-11:00 suma @13:30
    warning: sumatriptan at Sun 22 Nov 13:30 is more than 2 hours outside the attack.
  7 floxapen 50mg
    warning: "floxapen" is new here: saved as a drug of unknown class.
  floxapen 50mg
    REFUSED I don't know "floxapen". Nothing was saved. [A drug that was taken?  headache took floxapen 50mg]
  7 50mg
    REFUSED no drug goes with "50mg". Nothing was saved. [A dose is the drug and its amount: suma 50mg, 2x ibu 400mg. / A remark stands behind --:  headache 7 -- 50mg]
  7 3x
    REFUSED no drug goes with "3x". Nothing was saved. [A dose is the drug and its amount: suma 50mg, 2x ibu 400mg. / A remark stands behind --:  headache 7 -- 3x]
  7 suma 50mg @yesterday
    REFUSED "@yesterday" is no time. Nothing was saved. [A time is 14:30, 2pm, 2h ago, or a day with one: yesterday 22:00.]
  7 suma @foo
    REFUSED "@foo" is no time. Nothing was saved. [A time is 14:30, 2pm, 2h ago, or a day with one: yesterday 22:00.]
  ouch
    REFUSED I don't know "ouch". Nothing was saved. [What can be said:  headache help words]
  ouch 14:30
    REFUSED I don't know "ouch". Nothing was saved. [What can be said:  headache help words]
  fre yesterday
    REFUSED I don't know "fre". Nothing was saved. [Did you mean:  headache free yesterday]
  fre
    REFUSED I don't know "fre". Nothing was saved. [Did you mean:  headache free]
  7 24/7 left
    REFUSED "24/7" can be read as two days. Nothing was saved. [Write:  headache 7 24 jul left]
  14 left
    REFUSED intensity is 0 to 10, got 14. Nothing was saved. [A time?  headache 14:00 left]
  14
    REFUSED intensity is 0 to 10, got 14. Nothing was saved. [A time?  headache 14:00]
  24
    REFUSED intensity is 0 to 10, got 24. Nothing was saved. [An amount has its unit: 400mg. A time has a colon: 14:00.]
  45
    REFUSED intensity is 0 to 10, got 45. Nothing was saved. [An amount has its unit: 400mg. A time has a colon: 14:00.]
  100
    REFUSED 100 is neither a time nor a day: a time has a colon, a date its month. Nothing was saved. [A time: 01:00. An amount: 100mg.]
  7 14
    REFUSED 14 is a second number. Nothing was saved. [A time has a colon, an amount its unit: 14:00, 50mg, 2x ibu. / A remark stands behind --:  headache 7 -- 14]
  7.5
    
  7.5 left
    
  14.30
    REFUSED 14.30 is neither a time nor a day: a time has a colon, a date its month. Nothing was saved. [Write:  headache 14:30]
  7 14.30
    REFUSED 14.30 is neither a time nor a day: a time has a colon, a date its month. Nothing was saved. [Write:  headache 7 14:30]
  3/4
    REFUSED "3/4" can be read as two days. Nothing was saved. [Write 3 apr or 4 mar.]
  7 3/4
    REFUSED "3/4" can be read as two days. Nothing was saved. [Write 3 apr or 4 mar.]
  7 23/4
    REFUSED "23/4" can be read as two days. Nothing was saved. [Write:  headache 7 23 apr]
  148/95
    REFUSED 148/95 looks like a blood pressure. Nothing was saved. [Write:  headache bp 148/95]
  7 148/95
    REFUSED 148/95 looks like a blood pressure. Nothing was saved. [Write:  headache bp 148/95]
  7 -3
    REFUSED values can't start with "-", got "-3". Nothing was saved. [Write it without the dash; a time before now is 2h ago.]
  -7
    REFUSED values can't start with "-", got "-7". Nothing was saved. [Write:  headache 7]
  7 -left
    REFUSED I don't know the option "-left". Nothing was saved. [Write:  headache 7 left]
  7 --strict
    REFUSED I don't know the option "--strict". Nothing was saved. [Write:  headache 7 strict]
  7-8
    REFUSED 7-8 can be hours or intensities; hours have minutes. Nothing was saved. [Write  headache 7:00-8:00  or  headache 7  or  headache 8]
  7 9-11
    REFUSED 9-11 can be hours or intensities; hours have minutes. Nothing was saved. [Write:  headache 7 9:00-11:00]
  7 31 nov
    REFUSED there is no day "31 nov". Nothing was saved. [A day is today, yesterday, mon, 12 nov or 2026-11-12.]
  7 30 feb
    REFUSED there is no day "30 feb". Nothing was saved. [A day is today, yesterday, mon, 12 nov or 2026-11-12.]
  7 2026-11
    REFUSED 2026-11 is a month, not a day. Nothing was saved. [Write:  headache 7 2026-11-01]
  7 2026-11-23
    REFUSED Mon 23 Nov 2026 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  7 tomorrow
    REFUSED Mon 23 Nov 2026 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  7 today 23:00
    REFUSED Sun 22 Nov 23:00 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  7 22 nov 23:00
    REFUSED Sun 22 Nov 23:00 is still to come. Nothing was saved. [Entries are about the past. An attack that goes on needs no end.]
  7 14:30 16:00
    REFUSED "16:00" is a second start. Nothing was saved. [Write:  headache 7 14:30 until 16:00]
  7 9:00 11:00
    REFUSED "11:00" is a second start. Nothing was saved. [Write:  headache 7 9:00 until 11:00]
  7 9:00 2h ago
    REFUSED "2h ago" is a second start. Nothing was saved. [A start and an end are written 14:30-19:00; a dose's time suma @14:40.]
  7 now 9:00
    REFUSED "9:00" is a second start. Nothing was saved. [A start and an end are written 14:30-19:00; a dose's time suma @14:40.]
  7 yesterday mon
    REFUSED "yesterday mon" are several days. Nothing was saved. [Write:  headache 7 2026-11-16, 2026-11-21]
  7 yesterday 12 nov
    REFUSED "yesterday 12 nov" are several days. Nothing was saved. [Write:  headache 7 2026-11-12, 2026-11-21]
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
  7 9:00 for 2h for 3h
    REFUSED "3h" is a second length. Nothing was saved. [A start and an end are written 14:30-19:00; a dose's time suma @14:40.]
  7 9:00-10:00 until 11:00
    REFUSED "until" is a second end. Nothing was saved. [A start and an end are written 14:30-19:00; a dose's time suma @14:40.]
  7 5h until 14:30 from 9:00
    REFUSED from start to end it is 5 h 30 min, not 5 h. Nothing was saved. [Leave out the end or the length, or correct it.]
  @ 2026-03-29T12:00+02:00
  7 2:30
    REFUSED there was no 02:30 on 29 Mar 2026: the clock was put forward over it. Nothing was saved. [Write 01:30 or 03:30.]
  @ 2026-10-25T12:00+01:00
  7 2:30
    echo: the clock showed that time twice: read as the second, 2026-10-25T02:30+01:00.
  @ 2026-11-22T14:55+01:00
  7 a few hours ago
    REFUSED "a few hours ago" does not say how long ago. Nothing was saved. [Write:  headache 7 3h ago]
  7 few hours ago
    REFUSED "few hours ago" does not say how long ago. Nothing was saved. [Write:  headache 7 3h ago]
  7 suma @a few hours ago
    REFUSED "a few hours ago" does not say how long ago. Nothing was saved. [How long, about? 3h ago, 30m ago, or a part of the day: this morning.]
  7 last week
    REFUSED "last week" can mean different days. Nothing was saved. [Write  the day: mon 9:00  or  12 nov 9:00]
  7 last month
    REFUSED "last month" can mean different days. Nothing was saved. [Write  the day: mon 9:00  or  12 nov 9:00]
  7 yesterday for 5h
    echo: no start is known, so the 5 h are counted from midnight. With one:  14:00 for 5h
  7 suma @14:40 @14:50
    REFUSED I don't understand "@14:50". Nothing was saved. [A time has a colon, a day its month, an amount its unit: 14:00, 12 nov, 50mg. / A remark stands behind --:  headache 7 suma @14:40 -- @14:50]
  7 candesartan 8mg
    warning: candesartan is a preventive: saved as one dose for this attack. A course of it:  headache help prev
  """#
