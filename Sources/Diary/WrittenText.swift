package import CivilTime

/// A text in the person's own words, and where the diary has it: what `find` looks through.
package struct WrittenText: Equatable, Sendable {
  /// The raw value is its name in JSON.
  package enum Kind: String, CaseIterable, Sendable {
    case note, symptom, trigger
    /// Of a preventive.
    case effect
    /// A cell of an imported file that has no place in the diary.
    case file
  }

  /// The entry that has it.
  package enum Entry: Hashable, Sendable {
    case attack(Int)
    case dayNote(Int)
    case trial(Int)
    /// A day that a file says was free of headache.
    case day(CivilDay)
  }

  package var kind: Kind
  package var entry: Entry
  package var day: CivilDay
  package var text: String

  package init(_ kind: Kind, of entry: Entry, on day: CivilDay, _ text: String) {
    self.kind = kind
    self.entry = entry
    self.day = day
    self.text = text
  }

  /// Whether the text has every one of `words`, in capitals or not.
  ///
  /// `words`: lower case.
  package func contains(_ words: [String]) -> Bool {
    let text = text.lowercased()
    return words.allSatisfy { text.contains($0) }
  }
}
