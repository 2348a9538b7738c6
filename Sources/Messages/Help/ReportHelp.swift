package import Language

/// What the page of help says of `headache report -o visit.html`.
package enum ReportHelp {
  package static var summary: Text { Text(en: "Write a page for the neurologist.") }

  package static var discussion: Text {
    Text(
      en: """
        headache report -o visit.html
        headache report -o visit.html --from 2025-05-01 --to 2026-10-31

        One self-contained HTML file; print it from a browser. The last 18 months if no days are given.
        """)
  }

  package static var output: Text { Text(en: "The file to write, or - for standard output.") }
  package static var from: Text { Text(en: "The first day.") }
  package static var to: Text { Text(en: "The last day.") }
  package static var question: Text { Text(en: "A question for the visit; may be given more than once.") }
  package static var force: Text { Text(en: "Replace the file if it is there.") }
}
