package import Language

/// What the page of help says of `headache drug …`.
package enum DrugHelp {
  package static var summary: Text { Text(en: "Show, add and correct drugs and their classes.") }

  package static var discussion: Text {
    Text(
      en: """
        headache drug                                     the drugs of this diary
        headache drug show milnacipran                    class, cautions, effects, evidence
        headache drug add novartal --class triptan --dose 50mg --alias nova
        headache drug edit novartal --class nsaid         every count follows
        headache drug remove novartal                     one that nothing names
        """)
  }
}
