package import Language

/// What the page of help says of `headache over [WHEN]`.
package enum OverHelp {
  package static var summary: Text { Text(en: "Say when the open attack ended.") }

  package static var discussion: Text {
    Text(
      en: """
        headache over                  now
        headache over 19:45
        headache over yesterday 22:00
        headache over unknown          nobody knows when
        headache over -- tired         with a note
        """)
  }

  package static var when: Text { Text(en: "When it ended; now if left out.") }
}
