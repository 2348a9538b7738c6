/// What a language says for each English sentence: a text file of pairs of lines.
///
///     # A comment.
///     {} of {} days recorded
///     = an {1} von {2} Tagen eingetragen
///     [decimal sign] .
///     = ,
///
/// In the English line `{}` is an argument; in the other `{}` is the next one and `{2}` the second, which may stand
/// anywhere and more than once. `{1|Tag|Tage}` is the form that belongs to the number in the first place: see
/// ``Language/Tag/pluralForm(of:)``. A word in brackets tells apart sentences that are written alike in English. `\n` is
/// a line break.
struct SentenceCatalogue: Sendable {
  private let translations: [String: String]

  init(_ bytes: [UInt8]) {
    var translations: [String: String] = [:]
    var english: String?
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where !line.hasPrefix("#") {
      if line == "=" || line.hasPrefix("= ") {
        if let english { translations[english] = Self.unescaped(line.dropFirst(2)) }
        english = nil
      } else {
        english = Self.unescaped(line)
      }
    }
    self.translations = translations
  }

  /// `meaning`: the word in brackets.
  func translation(of pattern: String, as meaning: String? = nil) -> String? {
    translations[meaning.map { "[\($0)] \(pattern)" } ?? pattern]
  }

  private static func unescaped(_ line: Substring) -> String {
    guard line.contains("\\") else { return String(line) }
    var text = ""
    var isEscaped = false
    for character in line {
      if isEscaped {
        text.append(character == "n" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        text.append(character)
      }
    }
    return text
  }
}

/// A sentence of a catalogue taken apart: text, and places for arguments.
struct SentenceTemplate {
  enum Part: Equatable {
    case text(String)
    /// The argument at a place, counted from 0.
    case argument(Int)
    /// The form that belongs to the number at a place.
    case forms(Int, [String])
  }

  private(set) var parts: [Part] = []

  init(_ template: String) {
    var next = 0
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
      let fields = rest[rest.index(after: open)..<close].split(
        separator: "|", omittingEmptySubsequences: false)
      let place = fields.first.flatMap { Int($0) }.map { $0 - 1 } ?? next
      next = place + 1
      parts.append(fields.count > 1 ? .forms(place, fields.dropFirst().map(String.init)) : .argument(place))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
  }
}
