package import Language

/// What the page of help says of `headache drug list`.
package enum DrugListHelp {
  package static var summary: Text { Text(en: "List the drugs of this diary, or all of the catalogue.") }
  package static var all: Text { Text(en: "Every drug of the catalogue.") }
}
