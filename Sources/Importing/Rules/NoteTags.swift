import Cells

/// The marks of trackers that keep everything in a note: `#headache(7) #sumatriptan(50) +stress @anna`.
struct NoteTags {
  struct Tag: Equatable {
    /// `#` for what is tracked, `+` for what went on, `@` for people.
    var mark: Character
    var name: String
    /// What stands in its parentheses; empty where nothing does.
    var value = ""

    /// `sumatriptan 50`; a 1 is what is written for a mark.
    var words: String { value.isEmpty || value == "1" ? name : "\(name) \(value)" }
  }

  private(set) var tags: [Tag] = []

  init(_ note: String) {
    for word in note.split(whereSeparator: \.isWhitespace) {
      guard let mark = word.first, "#+@".contains(mark), word.dropFirst().first?.isLetter ?? false else {
        continue
      }
      var tag = Tag(
        mark: mark, name: String(word.dropFirst().prefix { $0.isLetter || $0.isNumber || "_-".contains($0) }))
      let rest = word.dropFirst(1 + tag.name.count)
      if rest.first == "(", let close = rest.firstIndex(of: ")") {
        tag.value = String(rest[rest.index(after: rest.startIndex)..<close])
      }
      tags.append(tag)
    }
  }

  func names(_ mark: Character) -> [String] { tags.filter { $0.mark == mark }.map(\.name) }

  /// What a note tracks, in words: `headache 7, sumatriptan 50`.
  static func words(of note: String) -> String {
    guard note.contains("#") else { return note }
    let rest = note.split(whereSeparator: \.isWhitespace).filter { !"#+@".contains($0.first ?? " ") }
    return NoteTags(note).tags.filter { $0.mark == "#" }.map(\.words).joined(separator: ", ") + "; "
      + rest.joined(separator: " ")
  }
}
