/// Lines in the words of different people: forms of a clinic, doubts, comparisons, times on no clock, drugs that are told of.
let linesOfOtherPeople = #"""
  @ 2026-11-22T18:00+01:00
  7 nausea no
    7/10; no nausea
  7 nausea: no
    7/10; no nausea
  7 nausea none
    7/10; no nausea
  7 aura none
    7/10; no aura
  7 nausea = no
    7/10; no nausea
  7 tired no
    7/10; note 'tired no'; warning looseNegation("tired no")
  7 nausea yes
    7/10; nausea
  7 nausea no, light yes
    7/10; no nausea; light
  7 light no sound yes
    REFUSED twoReadings("light no sound yes") [headache 7 no light sound]
  7 nausea -
    REFUSED twoReadings("nausea -") [headache 7 no nausea] [headache 7 nausea]
  7 nausea - took suma
    7/10; nausea; took sumatriptan @11-22T18:00
  7 left - nausea
    7/10; left; nausea
  7 nausea-
    REFUSED twoReadings("nausea-") [headache 7 no nausea] [headache 7 nausea]
  7 light=no
    REFUSED notUnderstood("light=no") [headache 7 no light]
  7 nausea/vomiting
    7/10; nausea; vomiting
  7 left/right
    7/10; both
  7 N+ V-
    7/10; note 'N+ V-'; warning unknownWord("N+ V-", meant: nil)
  7 worse than yesterday
    7/10; note 'worse than yesterday'; warning unknownWord("worse than", meant: nil)
  7 same as last night
    7/10; note 'same as last night'; warning unknownWord("same as", meant: nil)
  7 like monday
    7/10; note 'like monday'; warning unknownWord("like", meant: nil)
  7 6:00-8:00 worse than on monday
    7/10; from 11-22T06:00; to 11-22T08:00; note 'worse than monday'; warning unknownWord("worse than", meant: nil)
  7 hour ago
    REFUSED twoReadings("7 hour ago") [headache 7 an hour ago] [headache 7 hours ago]
  7 hours ago
    from 11-22T11:00
  an hour ago 7
    7/10; from 11-22T17:00
  7 suma barely helped
    REFUSED twoReadings("barely helped") [headache 7 suma nothelped] [headache 7 suma partly]
  7 suma hasn't really worked
    REFUSED twoReadings("hasn\'t really worked") [headache 7 suma nothelped] [headache 7 suma partly]
  7 suma didn't touch it
    7/10; took sumatriptan @11-22T18:00 none
  7 suma took the edge off
    7/10; took sumatriptan @11-22T18:00 some
  7 suma had no effect
    7/10; took sumatriptan @11-22T18:00 none
  7 suma wore off at 13:00
    REFUSED toldOfDrug("suma wore off at 13:00", drug: "sumatriptan") [headache 7 took suma -- wore off at 13:00]
  suma was 100mg
    REFUSED toldOfDrug("suma was 100mg", drug: "sumatriptan") [headache took suma -- was 100mg]
  suma kicked in at 10:15
    REFUSED toldOfDrug("suma kicked in at 10:15", drug: "sumatriptan") [headache took suma -- kicked in at 10:15]
  suma 50mg was enough
    took sumatriptan 50 mg @11-22T18:00; note 'was enough'; warning unknownWord("was enough", meant: nil)
  took suma was sick
    took sumatriptan @11-22T18:00; note 'was sick'; warning unknownWord("was sick", meant: nil)
  7 suma or ibu
    REFUSED whichDrug("suma or ibu", ["sumatriptan", "ibu"]) [headache 7 suma]
  7 took suma 50mg or ibu
    REFUSED whichDrug("suma 50mg or ibu", ["sumatriptan", "ibu"]) [headache 7 took suma 50mg]
  7 suma/ibu
    REFUSED notUnderstood("suma/ibu") [headache 7 suma and ibu]
  7 suma?
    REFUSED twoReadings("suma?") [headache 7 took suma] [headache 7 -- 'suma?']
  7 migraine?
    7/10; note 'migraine?'
  7 left? nausea
    7/10; nausea; note 'left?'
  7 maybe left
    7/10; note 'maybe left'
  7 not sure if migraine
    7/10; note 'not sure if migraine'
  7 might be a migraine
    7/10; note 'might be a migraine'
  7 not a migraine
    7/10; note 'not a migraine'; warning looseNegation("not a migraine")
  7 christmas
    REFUSED vagueDay("christmas", ["mon 9:00", "12 nov 9:00"])
  7 on boxing day
    REFUSED vagueDay("on boxing day", ["mon 9:00", "12 nov 9:00"])
  7 the other day
    REFUSED vagueDay("the other day", ["mon 9:00", "12 nov 9:00"])
  7 earlier
    REFUSED unclearStart("earlier") [headache 7 -- earlier]
  7 earlier than usual
    7/10; note 'earlier than usual'; warning unknownWord("earlier than usual", meant: nil)
  7 earlier today
    7/10; from 11-22T00:00 all day; note 'earlier'; warning unknownWord("earlier", meant: nil)
  7 at lunch
    REFUSED unclearStart("at lunch") [headache 7 since noon]
  7 after dinner
    REFUSED unclearStart("after dinner") [headache 7 this evening]
  7 14:00 after lunch
    7/10; from 11-22T14:00; note 'after lunch'; warning unknownWord("after lunch", meant: nil)
  7 dinner with friends
    7/10; note 'dinner friends'; warning unknownWord("dinner", meant: nil); warning unknownWord("friends", meant: nil)
  7 overnight
    REFUSED unclearStart("overnight") [headache 7 last night]
  7 in the early hours
    REFUSED unclearStart("in the early hours") [headache 7 -- in the early hours]
  7 at dawn
    REFUSED unclearStart("at dawn") [headache 7 this morning]
  7 for a while
    REFUSED unclearStart("for a while") [headache 7 -- for a while]
  7 for a few hours
    REFUSED unclearStart("for a few hours") [headache 7 -- for a few hours]
  7 since a few hours
    REFUSED unclearStart("since a few hours") [headache 7 -- since a few hours]
  7 most of the day
    REFUSED unclearStart("most of the day") [headache 7 -- most of the day]
  7 all week
    REFUSED unclearStart("all week") [headache 7 -- all week]
  7 every day
    REFUSED unclearStart("every day") [headache 7 -- every day]
  took suma after breakfast
    REFUSED unclearStart("after breakfast") [headache took suma this morning]
  7 8:00 stopped at 10:00
    7/10; from 11-22T08:00; to 11-22T10:00
  7 stopped at 10
    7/10; to 11-22T10:00
  7 8:00 gone by 10
    7/10; from 11-22T08:00; to 11-22T10:00
  7 from 8 went away at 10
    7/10; from 11-22T08:00; to 11-22T10:00
  7 8:00 suma gone by 10
    7/10; from 11-22T08:00; to 11-22T10:00; took sumatriptan @? gone
  7 between 2pm and 4pm
    7/10; from 11-22T14:00; to 11-22T16:00
  7 between 2 and 4
    REFUSED hoursOrIntensities("between 2 and 4") [headache 7 2:00-4:00]
  7 yesterday 2 to 4pm
    7/10; from 11-21T14:00; to 11-21T16:00
  7 2 - 4pm
    7/10; from 11-22T14:00; to 11-22T16:00
  7 at half 12
    REFUSED twoReadings("half 12") [headache 7 at 12:30] [headache 7 at 11:30]
  took 2 ibu at half 12
    REFUSED twoReadings("half 12") [headache took 2 ibu at 12:30] [headache took 2 ibu at 11:30]
  wed to fri 5
    REFUSED severalDays("wed to fri") [headache 2026-11-18, 2026-11-19, 2026-11-20 5]
  5 wed-fri
    REFUSED severalDays("wed-fri") [headache 5 2026-11-18, 2026-11-19, 2026-11-20]
  5 18-20 nov
    REFUSED severalDays("18-20 nov") [headache 5 2026-11-18, 2026-11-19, 2026-11-20]
  5 yesterday and today
    REFUSED severalDays("yesterday and today") [headache 5 2026-11-21, 2026-11-22]
  5 mon tue and wed
    REFUSED severalDays("mon tue and wed") [headache 5 2026-11-16, 2026-11-17, 2026-11-18]
  5 18 and 19 nov
    REFUSED severalDays("18 and 19 nov") [headache 5 2026-11-18, 2026-11-19]
  since 3 days 5
    5/10; from 11-19T18:00; goes on
  7 since friday
    7/10; from 11-20T00:00 all day; goes on
  7 since fri 10:00
    7/10; from 11-20T10:00; goes on
  started 3 days ago at noon, still going, 4
    4/10; from 11-19T12:00; goes on
  7 not over yet
    7/10
  7 since 18 nov until 20 nov 10:00
    7/10; from 11-18T00:00 all day; to 11-20T10:00
  7 since sunday
    REFUSED vagueDay("since sunday", ["today", "2026-11-15"]) [headache 7 since today]
  7 neck pain since friday
    REFUSED twoReadings("neck pain since friday") [headache since friday 7/10 neck pain] [headache 7 -- neck pain since friday]
  7 nausea since friday
    REFUSED twoReadings("nausea since friday") [headache since friday 7/10 nausea] [headache 7 -- nausea since friday]
  since friday 7 nausea
    REFUSED twoReadings("friday 7") [headache since friday 7/10 nausea] [headache since friday at 7 nausea]
  7 nausea since 2pm
    7/10; from 11-22T14:00; nausea
  since 1 nov 5
    REFUSED twoReadings("1 nov 5") [headache since 1 on 5 nov] [headache since 5 on 1 nov]
  7 , left , nausea
    7/10; left; nausea
  7 , left , nausea , foo
    7/10; left; nausea; note ', foo'; warning unknownWord(", foo", meant: nil)
  7 it was left
    7/10; left
  it was a 7
    7/10
  about a 6
    6/10
  i took suma 50mg
    took sumatriptan 50 mg @11-22T18:00
  i have suma 50mg
    REFUSED unknownFirstWord("have")
  my floxapen 50mg
    REFUSED unknownDrug("floxapen") [headache took my floxapen 50mg]
  7 i had a beer
    7/10; note 'i had a beer'; warning unknownWord("i had a beer", meant: nil)
  ok
    REFUSED unknownFirstWord("ok")
  headache foo bar
    REFUSED unknownFirstWord("foo")
  7!
    7/10
  5, left, foo the bar
    5/10; left; note 'foo the bar'; warning unknownWord("foo the bar", meant: nil)
  7 hour drive
    REFUSED notUnderstood("7 hour drive")
  """#

/// Lines without a verb, in the words of different people.
let speechOfOtherPeople = #"""
  @ 2026-11-22T18:00+01:00
  worst attack
    REFUSED request(count, rest attack)
  worst attack ever
    entry note 'worst ever'; warning unknownWord("ever", meant: nil)
  worst headache 8
    entry 8/10; note 'worst'
  longest migraine
    REFUSED request(count, rest migraine)
  attacks per month
    REFUSED request(count, rest per month)
  headache this month
    list
  headaches last month
    list
  no headache since wednesday
    free 2026-11-18..2026-11-21
  no headache since yesterday
    free 2026-11-21
  no headaches this week
    REFUSED vagueRange("this week", ["mon..yesterday", "last 7 days"]) [headache free mon..yesterday]
  nothing yesterday or today
    free 2026-11-21, 2026-11-22
  no headache today -- slept badly
    free 2026-11-22
  no pain until 3pm then 5
    REFUSED freeUntil("no pain until 3pm") [headache 5 since 3pm]
  no pain until 14:00
    REFUSED freeUntil("no pain until 14:00")
  no longer in pain
    over, gone
  no pain anymore
    over, gone
  headache went at 12:30
    over 12:30
  cleared at 1pm
    over 1pm
  gone off
    over, gone
  its better
    REFUSED unknownFirstWord("better")
  since yesterday
    look 2026-11-21
  suma hasn't helped yet
    effect none of sumatriptan
  suma or ibu
    REFUSED whichDrug("suma or ibu", ["sumatriptan", "ibu"]) [headache suma]
  """#
