package import Language

/// Where to begin, and the pages of help about what is printed and how a command ends.
extension Language {
  package var overviewPage: String {
    text(
      en: """
        headache 7                          an attack, now, intensity 7
        headache 7 14:30 left nausea suma   since 14:30, what came, what was taken
        headache over                       it has ended
        headache free yesterday             a headache-free day
        headache undo                       take the last step back
        headache                            today at a glance
        headache prev start candesartan 8mg           a preventive, from today
        headache compare candesartan                  the days before it and on it

        A day without an entry is unknown, never headache-free. No account, no network.
        More:  headache help verbs · words · times · json · exit-codes · VERB

        """)
  }

  package var exitCodesPage: String {
    text(
      en: """
        How a command ends, for scripts:

           0   done; what was to be saved is saved
           1   no: nothing found, nothing to do, not comparable, check found something
          64   the line cannot be understood; nothing was saved
          65   the data are bad: a file to import, a damaged diary, a word with --strict
          66   the diary or the file named is not there
          69   a program that is needed is not installed
          70   a mistake of this program
          73   the file to write is there already, or its folder is not
          74   the disk or the pipe failed; the message says whether anything is saved
          75   another program keeps the diary locked; try again
          77   not permitted
          78   there is no place for a diary: HOME is not set
         130   ended by Ctrl-C

        Only 0 and 74 can go with an entry that is saved.

        """)
  }

  package var jsonPage: String {
    text(
      en: """
        With --json every verb prints one line on standard output:

          {"schema":"headache.attack/1","data":{…},"undo":"headache undo"}

        schema    what data is; docs/schemas has a JSON Schema for each
        data      what was asked for, or what was changed, as it is now
        undo      the line that takes the change back, where one was made
        warnings  what a person is told beside the answer, where there is anything:
                  [{"kind":"warning","message":"kept … as a note. Meant nausea?"}];
                  kind is note, warning, caution (interactions) or urgent

        Days are 2026-11-22, moments 2026-11-22T14:30+01:00. What is not known is null,
        never false or 0. Within a version members are only ever added.

        An error leaves standard output empty and is the last line of standard error:

          {"error":{"code":64,"kind":"usage","message":…,"hint":…}}

        code is the exit status (help exit-codes); kind is refused, usage, bad_data,
        no_input, cannot_create, configuration, damaged, not_a_diary, newer_diary,
        no_diary, busy, io, read_only, uncertain, output, unknown or internal. Nothing
        else goes to standard error with --json, but urgent signs: those are there too.
        compare, check and import can end with 1 or 65 and an answer, not an error: it
        says why. export, report and backup print a document where no file is named,
        and refuse --json then.

        """)
  }

  package var outputPage: String {
    text(
      en: """
        Results go to standard output, everything else to standard error: errors, and
        what was read in a way that could have been meant otherwise. With --json the
        latter is in the answer (help json).

        colour   on a terminal, unless NO_COLOR is set or TERM is dumb; CLICOLOR_FORCE
                 wants it everywhere; --color auto|always|never and --no-color decide
        signs    ASCII with --ascii, or where the locale is not UTF-8
        width    that of the terminal, or $COLUMNS: at 40 columns tables become lines,
                 from 56 on a list is cut to one line each; never in a pipe
        pager    what is longer than the screen goes through $HEADACHE_PAGER, $PAGER or
                 less -FIRX; --no-pager prints it
        quiet    -q leaves out what only says that something was done
        asking   only on a terminal, and not with --no-input
        diary    --diary PATH, else $HEADACHE_DIARY, else diary.sqlite in the folder
                 headache of $XDG_DATA_HOME or ~/.local/share
        zone     --tz ZONE is that of the times typed (help times)

        """)
  }
}
