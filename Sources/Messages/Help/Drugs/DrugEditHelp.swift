package import Language

/// What the page of help says of `headache drug edit`.
package enum DrugEditHelp {
  package static var summary: Text { Text(en: "Correct a drug; every count of its days follows.") }

  package static var discussion: Text {
    Text(
      en: """
        headache drug edit novartal --class nsaid
        headache drug edit naproxen --role both
        headache drug edit sumatriptan --dose 50mg --alias bluey --no-alias imi
        headache drug edit zzyzx --name zyzzyx
        headache drug edit ibuprophen --name ibuprofen    a name mistyped: its doses are ibuprofen's
        """)
  }

  package static var words: Text { Text(en: "Its name, or another name for it.") }
  package static var name: Text { Text(en: "Its right name.") }
  package static var noAlias: Text { Text(en: "Another name that is none after all.") }
}
