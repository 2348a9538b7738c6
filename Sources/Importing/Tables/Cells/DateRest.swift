import Cells
import CivilTime

/// What stands behind a date in its cell.
enum DateRest: Hashable {
  case nothing
  /// A time, a start and an end, or a part of the day.
  case clock(ClockCell)
  /// Something else, so that the cell as a whole is not understood: `2025-03-14 (2 attacks)`, `3.11. - 5.11.`.
  case unread
}

extension WrittenDate {
  /// All that its cell says beside the day.
  var rest: DateRest {
    if clock.isEmpty { return .nothing }
    guard !WrittenDate.mayBeAnyNumber(clock), let cell = ClockCell(clock, isFraction: false) else {
      return .unread
    }
    return .clock(cell)
  }

  /// The minute that its cell says beside the day; `nil` where it says none, or more.
  var minute: Int? {
    guard case .clock(let clock) = rest, clock.precision == .minute, clock.end == nil else { return nil }
    return clock.minute
  }

  /// `8`, `0.9`, `2030`: behind a date it may count anything. `20.30` is a time.
  private static func mayBeAnyNumber(_ text: String) -> Bool {
    guard text.decimalNumber != nil else { return false }
    let parts = text.split { $0 == "." || $0 == "," }
    return parts.count != 2 || parts[1].utf8.count != 2
  }

  /// Takes a day of the week from what stands behind a date: `(Mon)`, `Mo.`, `, Monday 8:00`.
  mutating func takeWeekday() {
    var words = clock.split(separator: " ").map(String.init)
    for isFirst in [true, false] {
      guard let word = isFirst ? words.first : words.last else { return }
      let bare = word.lowercased().filter { !"(),.;[]".contains($0) }
      guard let found = TableWords.weekday(bare), weekday ?? found == found else { continue }
      weekday = found
      if isFirst { words.removeFirst() } else { words.removeLast() }
      clock = words.joined(separator: " ")
      return
    }
  }
}

extension ArraySlice<CellToken> {
  /// Whether it begins with a time rather than with a year of two digits: `08:00`, `22.30`, `20h` behind `3.11.`.
  ///
  /// `text`: the whole cell.
  func beginsWithHour(in text: String) -> Bool {
    guard case .number(let digits)? = first, digits.utf8.count <= 2, let hour = Int(digits), hour <= 24 else {
      return false
    }
    let (next, second) = (dropFirst().first, dropFirst(2).first)
    switch next {
    case .mark(":"): return true
    // `3/11/12 pm` has a year.
    case .word(let word):
      return WrittenDate.hourWords.contains(word)
        || WrittenDate.halfWords.contains(word) && text.firstRange(of: " " + digits) != nil
    case .mark("."):
      // `3.11. 22.30` has a time, and `3.11.22. 10:00` a year.
      guard case .number(let minutes)? = second, minutes.utf8.count == 2, Int(minutes) ?? 60 < 60 else {
        return false
      }
      return text.firstRange(of: " \(digits).\(minutes)") != nil
    default: return false
    }
  }
}

extension WrittenDate {
  fileprivate static let hourWords: Set<String> = ["h", "uhr", "hrs", "heures", "horas", "o'clock"]
  fileprivate static let halfWords: Set<String> = ["am", "pm", "a", "p"]

  /// `3.11. 20`: the year, or the hour.
  static func endsInYearOrHour(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard words.count == 2, words[0].hasSuffix("."), words[0].count(where: { $0 == "." }) == 2,
      words[1].utf8.count == 2, let number = Int(words[1])
    else { return false }
    return number <= 24
  }
}
