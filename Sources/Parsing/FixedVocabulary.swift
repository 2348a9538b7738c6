/// The words of a line to log that mean the same for everybody, for a shell to complete.
package enum FixedVocabulary {
  package static let words =
    FixedWords.spellings + PartOfDay.allCases.map(\.rawValue)
    + ["now", "woke", "yesterday", "until", "for", "no", "ago"]
}
