package import Language

/// What the page of help says of `headache report`.
package enum ReportHelp {
  package static var summary: Text { Text(en: "Write a page for the neurologist.") }

  package static var discussion: Text {
    Text(
      en: """
        headache report
        headache report -o visit.pdf
        headache report -o visit.html --from 2025-05-01 --to 2026-10-31
        headache report -o visit.md --lang de
        headache report --figure months -o months.svg

        Without -o, a file in the present folder that has the day in its name, and a number behind it where there is one
        already. The end of the name says what is written: html, pdf, txt, md or json;
        of a single figure svg or png.
        The last 18 months if no days are given.

        A PDF is printed by WeasyPrint or Chromium; where neither is installed, the page stays as HTML, to be printed
        from a browser. The page is in English or German: by --lang, else by the setting, else by the locale.
        """)
  }

  package static var output: Text { Text(en: "The file to write, or - for standard output.") }
  package static var format: Text { Text(en: "What to write, where the file's name does not say it.") }
  package static var from: Text { Text(en: "The first day.") }
  package static var to: Text { Text(en: "The last day.") }
  package static var trial: Text {
    Text(en: "A preventive for the top of the pages, T1 or its drug; may be given more than once.")
  }
  package static var question: Text { Text(en: "A question for the visit; may be given more than once.") }
  package static var anonymous: Text { Text(en: "Leave out the name and the birth date.") }
  package static var notes: Text { Text(en: "Add a sheet with the notes of the days and attacks.") }
  package static var figure: Text { Text(en: "Write a single figure instead of the pages.") }
  package static var language: Text { Text(en: "The language of the page.") }
  package static var paper: Text { Text(en: "The paper to lay it out for.") }
  package static var engine: Text {
    Text(en: "What prints a PDF: auto, weasyprint, chromium, or the path of one of them.")
  }
  package static var open: Text { Text(en: "Show it when it is written.") }
  package static var force: Text { Text(en: "Replace the file if it is there.") }
}
