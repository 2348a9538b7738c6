import Cells
import CivilTime

/// The years of dates that say none: one that stands above them, alone in its line, is theirs; elsewhere such a date is the
/// latest that is over, unless the dates around it are of other years.
struct NoteYears {
  private struct Dated {
    /// The number of its line in the file.
    var line: Int
    var day: CivilDay
    var hasYear: Bool
  }

  /// The most days between two lines one after another before the year of one is in doubt.
  private static let farApart: Int32 = 183

  /// The year that stands above.
  private(set) var year: Int?
  private var dated: [Dated] = []

  /// The year that a line is, if it is nothing else: `2024`, `2024:`, `- 2024 -`.
  static func heading(_ written: String, _ now: Now) -> Int? {
    let words = written.split { " :.=-–—*".contains($0) }
    guard words.count == 1, words[0].utf8.count == 4, let year = Int(words[0]),
      (1970...now.today.month.year).contains(year)
    else { return nil }
    return year
  }

  mutating func begin(_ year: Int) { self.year = year }

  /// The day of a date: with the year that stands above, where it says none.
  func day(_ day: CivilDay, _ words: ArraySlice<String>) -> CivilDay {
    guard let year, !Self.hasYear(words) else { return day }
    return Self.day(day, in: year)
  }

  /// The same day of another year; 29 February stays where that year has none.
  private static func day(_ day: CivilDay, in year: Int) -> CivilDay {
    CivilDay(year: year, month: day.components.month, day: day.components.day) ?? day
  }

  /// Notes the day of a line.
  mutating func note(_ day: CivilDay, _ words: ArraySlice<String>, line: Int) {
    dated.append(Dated(line: line, day: day, hasYear: year != nil || Self.hasYear(words)))
  }

  /// Whether a date has a year: four digits, or three parts.
  static func hasYear(_ words: ArraySlice<String>) -> Bool {
    words.contains { word in
      let numbers = word.split { !$0.isASCII || !$0.isNumber }
      return numbers.count > 2 || numbers.contains { $0.count == 4 }
    }
  }

  /// Dates whose year is in doubt beside those that say theirs: by the number of their line, as they are read, and in the
  /// year of the date before.
  func doubts() -> [Int: (read: CivilDay, beside: CivilDay)] {
    guard dated.contains(where: \.hasYear), let first = dated.first(where: \.hasYear) else { return [:] }
    var doubts: [Int: (read: CivilDay, beside: CivilDay)] = [:]
    var last = first.day
    for line in dated {
      if !line.hasYear, abs(line.day.number - last.number) > Self.farApart {
        let beside = Self.day(line.day, in: last.month.year)
        doubts[line.line] = (line.day, beside)
      } else {
        last = line.day
      }
    }
    return doubts
  }
}
