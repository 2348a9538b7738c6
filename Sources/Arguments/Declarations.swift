package import Language

/// An option, as a command declares it.
package struct OptionDeclaration: Sendable {
  /// With its dashes: `--number`.
  package let name: String
  /// With its dash: `-n`.
  package let short: String?
  /// What stands for the value on a page of help: `day`; `nil` where the option takes none.
  package let valueName: String?
  /// A sentence for people.
  package let help: Text
  /// What holds without the option, where a page says so.
  package var fallback: String?
  /// What may stand as its value.
  package var place = Place.nothing
  /// The value where the option stands alone; `nil` where it cannot.
  package var valueAlone: String?
  /// Whether the command asks for it behind its words: a page of help keeps this order.
  package internal(set) var isBehindWords = false
  /// Whether no page and no completion shows it.
  package var isHidden = false

  package var names: [String] { short.map { [$0, name] } ?? [name] }

  func isNamed(_ typed: some StringProtocol) -> Bool { name == typed || short.map { $0 == typed } ?? false }
}

/// Words of a command that are no option, as it declares them.
package struct WordsDeclaration: Sendable {
  /// What stands for them on a page of help: `words`.
  package let name: String
  /// A sentence for people.
  package let help: Text
  package var isRequired = false
  /// Whether they are all the words that are left.
  package var isRepeating = false
  package var fallback: String?
  package var choices: [String] = []
  /// What may stand at each place of them; the last one holds for all further places.
  package var places: [Place] = []
  /// Whether what follows `--` is a note, which is handed on with its `--`.
  package var keepsNoteMark = false
  /// Whether what looks like an option and is none is a word, and an option's value whatever comes next.
  package var takesUnknownOptions = false
  /// Whether no page shows them.
  package var isHidden = false
}
