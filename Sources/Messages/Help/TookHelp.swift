package import Language

/// What the page of help says of `headache took DRUG …`.
package enum TookHelp {
  package static var summary: Text { Text(en: "Log an acute dose, for the open attack or on its own.") }

  package static var discussion: Text {
    Text(
      en: """
        headache took suma 50mg
        headache took 2x ibu 400mg @14:40
        headache took half a suma
        headache took again suma 50mg       one more in the same minute
        headache took                       what was taken today
        headache took yesterday             what was taken that day
        """)
  }

  package static var words: Text {
    Text(en: "The drug, its dose, and @time; a day, or nothing, lists what was taken.")
  }
}
