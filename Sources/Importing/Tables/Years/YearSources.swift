import Cells
import CivilTime
import Containers
import Diary

/// Where the year of dates without one is taken from, the surest first: what stands with them and around them, the sheet's
/// titles and name where nothing speaks against it, what was said now, what was said of an earlier file that began alike.
struct FoundYear {
  enum Source { case title, name, said }
  /// That of the first date.
  var year: Int
  var source: Source

  /// As it is noted of a sheet of that name.
  func noted(_ sheet: String) -> TableNote.YearSource {
    switch source {
    case .title: .heading
    case .name: .sheet(sheet.escapedExcerpt)
    case .said: .said(year)
    }
  }
}

/// Days as they would be with a year.
struct PlacedDay {
  /// `nil` where that year has no such day.
  var day: CivilDay?
  /// The day of the week that stands with it.
  var weekday: Int?
}

extension TableReading {
  /// The year of the first of dates without one, which is of `month`; `nil` where it has to be asked for.
  ///
  /// `opening` is what the first date and its row hold: a longer export of the same file begins so too. `days` has all days
  /// that say something, if the first is of that year.
  mutating func findYear(
    _ stated: StatedYears, from month: Int, opening: String, _ choices: TableChoices, today: CivilDay,
    isOneOfYears: Bool = false, takesKept: Bool = true, days: (Int) -> [PlacedDay]
  ) -> FoundYear? {
    let mark = YearMark.of(opening)
    defer { yearMark = yearMark ?? mark }
    // One answer cannot be that of all of the sheets for years.
    if isOfSeveral || isOneOfYears, let own = stated.certain {
      return FoundYear(year: own.years.lowerBound, source: own.isTitle ? .title : .name)
    }
    if let said = choices.year { return FoundYear(year: year(running: said, from: month), source: .said) }
    if let own = stated.certain, Self.agree(days(own.years.lowerBound), with: own.years, today) {
      return FoundYear(year: own.years.lowerBound, source: own.isTitle ? .title : .name)
    }
    if takesKept, keptYear == nil, yearMark == nil,
      let kept = choices.keptYears.first(where: { $0.mark == mark })?.year,
      stated.all.isEmpty || stated.all.contains(kept)
    {
      keptYear = kept
    }
    return keptYear.map { FoundYear(year: year(running: $0, from: month), source: .said) }
  }

  /// Whether all days are over, on their days of the week, and of no other years.
  static func agree(_ days: [PlacedDay], with years: ClosedRange<Int>?, _ today: CivilDay) -> Bool {
    let found = days.compactMap { $0.day?.components.year }
    if let years, found.min() != years.lowerBound || found.max() != years.upperBound { return false }
    return days.allSatisfy { placed in
      guard let day = placed.day, day <= today else { return false }
      return placed.weekday.map { $0 == day.isoWeekday } ?? true
    }
  }

  /// The first of these years, else of the last ones, with which all days agree.
  static func likelyYear(_ years: [Int], today: CivilDay, days: (Int) -> [PlacedDay]) -> Int? {
    let now = today.components.year
    return (years + (0..<6).map { now - $0 }).unique.first { agree(days($0), with: nil, today) }
  }

  /// The year of a sheet that begins with a month: the one that was said is that of the first, and the others run on.
  func year(running first: Int, from month: Int) -> Int {
    guard isOfSeveral, let running else { return first }
    switch sheetOrder {
    case .none: return first
    case .falling: return month - running.month > 5 ? running.year - 1 : running.year
    case .rising: return running.month - month > 5 ? running.year + 1 : running.year
    }
  }
}

/// What a year that was said is kept with, to be known again.
enum YearMark {
  static func of(_ opening: String) -> String {
    String(CellHash("\u{1}year").seeded(Array(opening.utf8).span).high, radix: 16)
  }
}

/// How sheets that are called after months follow each other.
enum SheetOrder {
  case rising, falling, none

  init(_ sheets: [TableSheet]) {
    let months = sheets.compactMap { MonthLabel($0.name)?.month }
    let steps = zip(months, months.dropFirst()).map { ($1 - $0 + 12) % 12 }
    let isOnce = Set(months).count == months.count
    if !isOnce {
      self = steps.count { $0 > 6 } > steps.count { $0 > 0 && $0 <= 6 } ? .falling : .rising
    } else if steps.reduce(0, +) < 12 {
      self = .rising
    } else {
      // Of every one of them in the one year that was said.
      self = steps.reduce(0) { $0 + (12 - $1) } < 12 ? .falling : .none
    }
  }
}
