package import CivilTime
package import Diary
import Language
import Messages

/// What `find` found, in words.
package struct FoundText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  /// What stands below the lines. `isEmpty`: whether nothing was found; `words`: what was looked for, lower case;
  /// `drug`: the drug that they name.
  package func rest(isEmpty: Bool, of words: [String], drug: String?) -> [String] {
    (isEmpty ? [language.nothingFound(words)] : []) + (drug.map { [language.asADrug($0)] } ?? [])
  }

  /// `    #6  Thu 12 Nov        note     … and wine, slept badly`.
  package func line(_ found: WrittenText, of words: [String], today: CivilDay) -> String {
    let name = if case .day = found.entry { "" } else { found.entry.name }
    let start =
      (Int(name) == nil ? name : "#\(name)").right(6) + "  " + language.day(found.day, today: today).left(17)
      + language.name(found.kind).left(9)
    let text = found.text.removingControlCharactersAndLines
    guard let width = layout.lineWidth else { return start + text }
    return start + Self.around(words, in: text, columns: max(20, width - start.columns))
  }

  /// The text, begun near the first of the words where all of it has no room.
  private static func around(_ words: [String], in text: String, columns: Int) -> String {
    if text.columns <= columns { return text }
    let lower = text.lowercased()
    let places = words.compactMap { lower.firstRange(of: $0)?.lowerBound }
    let offset = places.map { lower.distance(from: lower.startIndex, to: $0) }.min() ?? 0
    guard offset > columns / 2 else { return text.cut(toColumns: columns) }
    return ("…" + text.dropFirst(offset - columns / 4)).cut(toColumns: columns)
  }
}

extension WrittenText.Entry {
  /// As `show` takes it: `6`, `N3`, `T1`.
  var name: String {
    switch self {
    case .attack(let id): "\(id)"
    case .dayNote(let id): "N\(id)"
    case .trial(let id): "T\(id)"
    case .day(let day): "\(day)"
    }
  }
}
