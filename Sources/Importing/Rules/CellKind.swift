import Cells

/// What the cells of a column are, where a table is known by that and not by its names: programs translate these.
enum CellKind: String, Sendable {
  /// A day and a clock time, or nothing: what goes on has no end.
  case moment
  /// How far a clock is from UTC: `UTC+02:00`.
  case zone
  /// Something that is no number and no time.
  case text
  /// Yes or no.
  case answer
  case any

  func holds(_ cell: String) -> Bool {
    switch self {
    case .any: return true
    case .moment:
      guard !cell.isEmpty else { return true }
      guard case .time(let time) = WrittenTime.read(Array(cell.utf8).span, order: .dayFirst) else {
        return false
      }
      return time.day != nil && time.minute != nil
    case .zone: return ["UTC", "GMT"].contains { cell.hasPrefix($0) }
    case .text: return cell.contains(where: \.isLetter) && cell.count > 3
    case .answer: return YesOrNo.isAnswer(cell)
    }
  }
}

/// Yes and no as programs write them, whatever language they speak.
enum YesOrNo {
  static func isAnswer(_ text: String) -> Bool { isYes(text) || isNo(text) }

  static func isYes(_ text: String) -> Bool { yes.contains(text.lowercased()) }
  static func isNo(_ text: String) -> Bool { no.contains(text.lowercased()) }

  private static let yes: Set<String> = [
    "true", "wahr", "vrai", "verdadero", "vero", "verdadeiro", "waar", "sant", "prawda",
    "yes", "ja", "oui", "sí", "si", "sì", "sim", "tak",
  ]
  private static let no: Set<String> = [
    "false", "falsch", "faux", "falso", "onwaar", "falskt", "fałsz", "no", "nein", "non", "não", "nao", "nee",
    "nej",
    "nie",
  ]
}
