package import Language

/// What the page of help says of `headache note TEXT… [--on DAY]`.
package enum NoteHelp {
  package static var summary: Text { Text(en: "Keep a remark about a day.") }

  package static var discussion: Text {
    Text(
      en: """
        headache note slept badly
        headache note yesterday slept 4 hours
        headache note --on 12 nov started a new job
        headache note -                     reads it from standard input
        headache note                       opens $EDITOR

        A remark makes no day recorded. See it: headache show today. Remove it: headache delete N1.
        """)
  }

  package static var on: Text { Text(en: "The day it is about; today if left out.") }
  package static var text: Text { Text(en: "The remark; - reads standard input, nothing opens $EDITOR.") }
}
