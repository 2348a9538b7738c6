package import Language

/// What the pages of help say of what `drug add` and `drug edit` may say of a drug.
package enum DrugPartsHelp {
  package static var drugClass: Text { Text(en: "Its class, such as triptan.") }
  package static var role: Text { Text(en: "acute, preventive or both.") }
  package static var dose: Text {
    Text(en: "What is taken at a time where a line names the drug alone; none for no such dose.")
  }
  package static var alias: Text { Text(en: "Another name for it; may be given more than once.") }
}
