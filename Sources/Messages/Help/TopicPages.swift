import Language

/// What is typed, and what it means: a page of help each.
extension Language {
  package var wordsPage: String {
    text(
      en: """
        The words of an attack, in any order, without quotes, capitals or not:

          intensity    0 … 10, 7/10, mild moderate severe (2, 5, 8)
          start        14:30  2pm  2h ago  yesterday 22:00  mon 9:00  woke     (help times)
          end, length  14:30-19:00   until 19:00   5h   5h30m   for 2d
          side         left right both
          feel         throbbing pressing stabbing burning
          symptoms     nausea vomit light sound smell neck dizzy vertigo tired fog
                       yawning numb tingling tinnitus allodynia … ; worse-moving
          absence      no nausea, no light, no aura
          aura         aura   aura 20m   visual-aura   sensory-aura   speech-aura
          trigger      +wine  +sleep  +stress: a plus and any word
          acute drug   suma   sumatriptan 50mg   suma @14:40   2x ibu 400mg   half a suma
          its effect   helped  partly  nothelped  gone (pain-free at 2 h)
          impact       bed  missed-work  slowed
          kind         migraine  tension  cluster, in your own judgement
          note         everything after --, or --note "any words"       (help notes)

        A line is an entry if it says one of these beside a day, a trigger or a note. An
        unknown first word is refused, unless an intensity, a symptom or a side follows; a
        later one is kept as a note and named.

        Other lines do not need a verb either:
          yesterday                  shows the day (headache new yesterday logs it)
          no headache today          a headache-free day
          suma helped after 2h       the effect of the last dose of that drug
          done, stopped at 2am       the open attack is over
          +wine, vomited yesterday   goes to the only attack of that day

        Correct the last entry as you logged it:  headache edit 6   headache edit left
        Another one:  headache edit 212 no left nausea

        """)
  }

  package var timesPage: String {
    text(
      en: """
        A time is the latest one past; nothing is ever in the future.

          14:30   2pm   8 pm   now            today, or yesterday if that is still to come
          2h ago   -90m   an hour ago   3 days ago   just now
          yesterday 22:00   mon 9:00   12 nov 8:00   2026-11-12 08:00
          morning noon afternoon evening night   about then (8 12 15 20 2 o'clock)
          this morning   last night   last friday 9:00
          woke                                   it was there on waking
          12 nov   nov 12   2026-11-12           a day alone
          since friday   still going             it goes on until now, since whenever
          14:30-19:00   until 19:00   5h         an end, a length; 5h ago is a start
                                                 (10h may be an hour: 10:00, for 10h)
          suma @14:40                            when a drug was taken

        A day     today, yesterday, mon, 12 nov, 2026-11-12
        A range   2026-11-01..2026-11-12, 3-5 nov, last 7 days, last month, oct, 2025-10,
                  2025; it ends yesterday unless today is named

        3/4 can be two days and is refused; 1430 and 2025 need a colon or a month.
        A time that the clock skipped is refused, with the times before and after it. Where
        it shows one twice, the latest one past is meant, and said with the offset. The
        other one:
          headache 7 2026-10-25T02:30+02:00

        Every time is kept as lived, with its offset: travelling, or changing the zone
        of the machine, moves nothing that is in the diary. The zone of what you type is
        that of --tz, TZ, `headache config set timezone`, or the machine, in this order.

        """)
  }

  package var reportPage: String {
    text(
      en: """
        headache report -o visit.html     one page that needs nothing else; print it

          --from 2025-05-01 --to 2026-10-31   the days it covers; else 18 months
          --question "Stay on candesartan?"   up to you; may be given more than once
          --force                             replace the file
          headache config set name "Agnes Example"      on the report
          headache config set birth_date 1980-05-17
          headache config set paper letter

        Rates are per 28 recorded days and always say how many days were recorded: a day
        without an entry is unknown. `headache complete` lists those days and the line
        that settles them.

        """)
  }

  package var drugsPage: String {
    text(
      en: """
        An acute drug is named by its generic name, a brand, a short form, or, where the
        line says that it was taken (sumat 50mg), its first letters:

          headache 7 suma                 taken now
          headache 7 2x ibu 400mg @14:40 helped
          headache took riza 10           later, for the open attack or on its own
          headache helped partly          how much the last one helped

        A bare number right after a drug is mg if it is above 10 or a usual strength of
        it: riza 10. An unknown name with an amount is saved, of unknown class, and said.

        A preventive has a course of its own:

          headache prev start candesartan 8mg 2026-07-01
          headache prev change candesartan 16mg
          headache prev stop candesartan --reason side-effects

        This program counts days by class. It gives no advice on doses.

        """)
  }

  package var urgentPage: String {
    text(
      en: """
        Some words are answered with a line that the headache needs urgent medical care
        now: thunderclap, weakness, confusion, seizure, fainted, slurred-speech, and
        fever with stiff-neck. The entry is saved first; the line comes once an attack.

        They are a choice from SNNOOP10, a list of signs that a headache may have another
        cause which must be found quickly: Do TP et al., Red and orange flags for
        secondary headaches in clinical practice: SNNOOP10 list. Neurology 2019;92:134-144.

        This program makes no diagnosis, and a word that is missing here is no reason to
        wait. If in doubt, call your local emergency number.

        """)
  }

  package var notesPage: String {
    text(
      en: """
        headache 7 left -- after lunch        everything after -- is a note
        headache 7 left --note "after lunch"
        headache 7 left --note -              reads the note from standard input
        headache 7 left --note                opens $EDITOR
        headache note slept badly             a remark about today; --on 12 nov

        What is typed at the prompt stays in the shell's history, and other users of the
        machine can see it in the list of processes while the command runs. --note - and
        --note alone avoid both: the editor's file lies beside the diary, for you alone,
        and is removed afterwards.

        """)
  }
}
