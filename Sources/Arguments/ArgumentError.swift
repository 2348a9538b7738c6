/// What is wrong with the arguments of a command, as it was typed.
package enum ArgumentError: Error, Hashable, Sendable {
  /// `meant`: the option that it is probably a slip of.
  case unknownOption(String, meant: String?)
  case valueMissing(option: String)
  case takesNoValue(option: String)
  /// An option of which only one value can hold, given with several.
  case severalValues([String], option: String)
  /// `choices`: the only ones there are; empty where there are others.
  case invalidValue(String, option: String, choices: [String])
  /// A word that is none of those there are. `name`: what the page of help calls it.
  case invalidWord(String, name: String, choices: [String])
  /// A number with a dash where no option is meant: `-6`. `option`: the one whose value it was to be.
  case leadingDash(String, option: String?)
  case wordsMissing
  case unexpectedWord(String)

  var isLeadingDash: Bool { if case .leadingDash = self { true } else { false } }
}
