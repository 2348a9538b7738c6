import Cells
import CivilTime

/// Times, days and lengths as programs write them.
extension ValueForm {
  /// `PT2H30M`, `P1DT2H`, `P1W`: as sheets have a length. `nil` where it is not written so.
  static func calendarLength(_ text: String) -> String? {
    var (minutes, number, isTime) = (0, "", false)
    guard text.uppercased().hasPrefix("P") else { return nil }
    for letter in text.uppercased().dropFirst() {
      if letter.isNumber {
        number.append(letter)
        continue
      }
      if letter == "T" {
        isTime = true
        continue
      }
      guard let value = Int(number), value < 10_000 else { return nil }
      number = ""
      switch letter {
      case "W": minutes += value * 7 * 1440
      case "D": minutes += value * 1440
      case "H": minutes += value * 60
      case "M" where isTime: minutes += value
      case "S": break
      default: return nil
      }
    }
    return number.isEmpty ? "\(minutes) min" : nil
  }

  /// A time from noon on is of the night before the next day.
  static func wakingDay(_ text: String) -> String? {
    guard let day = CivilDay(iso: text.prefix(10)) else { return nil }
    let hour = Int(text.dropFirst(11).prefix(2)) ?? 12
    return "\(hour < 12 ? day : day + 1)"
  }

  static func lastDay(_ text: String) -> String? {
    guard let day = CivilDay(iso: text.prefix(10)) else { return nil }
    return "\(text.dropFirst(11).prefix(5) == "00:00" ? day - 1 : day)"
  }

  static func intensity(_ text: String) -> String {
    guard let colon = text.firstIndex(of: ":") else { return text.decimalNumber == nil ? "" : text }
    let label = text[text.index(after: colon)...].trimmingBlanks
    let bytes = Array(label.utf8)
    if WrittenNumber.intensity(bytes.span) != nil { return label }
    if let meaning = CellVocabularies.shared.severity.value(bytes.span), meaning != nil { return label }
    return ""
  }

  /// `7.05`, `7 h 05`, `7:05 a. m.`, `午前7:05`: as sheets have a clock time. `nil` where it is none.
  static func clock(_ text: String) -> String? {
    var text = text.filter { $0 != "\u{202F}" && $0 != "\u{A0}" }
    var suffix = ""
    for (word, half) in [
      ("午前", "am"), ("午後", "pm"), ("上午", "am"), ("下午", "pm"), ("오전", "am"), ("오후", "pm"),
    ] {
      guard let range = text.firstRange(of: word) else { continue }
      text.removeSubrange(range)
      suffix = half
    }
    text = text.trimmingBlanks
    let bare = text.lowercased().filter { $0 != "." && $0 != " " }
    if text.contains(":"), bare.hasSuffix("am") || bare.hasSuffix("pm") {
      suffix = String(bare.suffix(2))
      text = String(text.prefix { $0.isNumber || $0 == ":" })
    }
    guard let minute = ClockCell.minute(text.filter { $0 != " " } + suffix), minute < 1440 else { return nil }
    return Moment(CivilDay(number: 0), minuteOfDay: minute, offset: nil).clock
  }

  /// `2026. 11. 21.`, `2026年11月21日`: as sheets have a date.
  static func shortDate(_ text: String) -> String {
    let parts = text.split { ". 年月日".contains($0) }.map(String.init)
    guard parts.count == 3, parts.allSatisfy({ $0.allSatisfy(\.isNumber) }),
      text.contains("年") || text.contains(". ") || text.hasSuffix(".")
    else { return text }
    return parts.joined(separator: parts[0].count == 4 ? "-" : ".")
  }
}
