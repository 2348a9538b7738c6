/// What an edit of a dose without an attack says that is none of it: a note, or that it was not taken.
package enum DoseNoteOrRemoval {
  case note, removal

  private static let removals: Set = ["delete", "remove", "erase", "cancel", "none", "nothing"]

  /// `nil` for the words of an edit.
  package init?(_ typed: [String]) {
    let mark = typed.firstIndex(of: "--") ?? typed.endIndex
    let words = typed[..<mark].flatMap { $0.lowercased().split(separator: " ").map(String.init) }
    if mark < typed.endIndex || words.contains(where: { $0 == "note" || $0.hasPrefix("note:") }) {
      self = .note
    } else if let first = words.first,
      Self.removals.contains(first)
        || ["no", "not", "without"].contains(first) && words.count > 1
          && words[1...].allSatisfy({ !ReliefWords.isOfEffect($0) })
    {
      self = .removal
    } else {
      return nil
    }
  }
}
