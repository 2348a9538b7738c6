import Diary
import Analysis
import Language
import Messages

/// How a day looks in the terminal: one column for what happened, one for the acute drug.
struct CalendarGlyphs {
  var ascii: Bool
  var language: Language

  /// Blocks by intensity, or its digit; `X` is 10, `h` a headache whose intensity nobody noted.
  func state(_ day: CalendarDay) -> String {
    switch day.state {
    case .unknown: return "?"
    case .free: return ascii ? "." : "·"
    case .auraOnly: return ascii ? "o" : "○"
    case .headache(let shade):
      guard !ascii else { return day.record.peak.map { $0 > 9 ? "X" : String($0.wholePart) } ?? "h" }
      return switch shade {
      case .mild: "▂"
      case .moderate: "▅"
      case .severe: "█"
      case .unknown: "□"
      }
    }
  }

  /// `t` a triptan or an ergot, `a` another acute drug, else blank.
  func medication(_ day: CalendarDay) -> String {
    switch day.medication {
    case .specific: "t"
    case .other: "a"
    case nil: " "
    }
  }

  /// The key: what every calendar has, and what only some diaries need.
  func key(_ days: [CalendarDay], migraine: Bool = false) -> [String] {
    var parts: [String] = []
    let states = days.map(\.state)
    if days.contains(where: { $0.record.headache && $0.record.peak != nil }) {
      parts += ascii ? [language.keyIntensity] : ["█ 7–10", "▅ 4–6", "▂ 1–3"]
    }
    if states.contains(.headache(.unknown)) {
      parts.append((ascii ? "h" : "□") + " " + language.keyUnknownIntensity)
    }
    if states.contains(.auraOnly) { parts.append((ascii ? "o" : "○") + " " + language.keyAura) }
    parts += [(ascii ? "." : "·") + " " + language.keyFree, "? " + language.keyNoEntry]
    if days.contains(where: { $0.medication == .specific }) { parts.append("t " + language.keySpecificDrug) }
    if days.contains(where: { $0.medication == .other }) { parts.append("a " + language.keyOtherDrug) }
    if migraine, days.contains(where: \.isMigraine) { parts.append("m " + language.keyMigraine) }
    return parts
  }
}

extension [String] {
  /// Lines of at most `width` columns, entries apart by two blanks; an entry is never broken.
  func flowing(to width: Int) -> [String] {
    var lines: [String] = []
    for entry in self {
      if let last = lines.last, last.columns + 2 + entry.columns <= width {
        lines[lines.count - 1] = last + "  " + entry
      } else {
        lines.append(entry)
      }
    }
    return lines
  }
}
