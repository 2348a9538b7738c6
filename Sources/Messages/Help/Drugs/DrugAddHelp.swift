import Diary
package import Language

/// What the page of help says of `headache drug add`.
package enum DrugAddHelp {
  package static var summary: Text { Text(en: "Add a drug of your own.") }

  package static var discussion: Text {
    Text(
      en: """
        headache drug add novartal --class triptan
        headache drug add "blue pill" --class nsaid --dose 400mg --alias bluey

        Classes: \(DrugClass.allCases.map(\.rawValue).joined(separator: ", ")).
        """)
  }

  package static var words: Text { Text(en: "Its name.") }
}
