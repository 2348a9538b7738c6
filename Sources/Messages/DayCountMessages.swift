package import CivilTime
package import Language

/// Counts of days as they stand in a row of counts.
extension Language {
  package func countedMigraine(_ count: Int) -> String { text(en: "\(count) migraine") }

  package func countedSevere(_ count: Int) -> String { text(en: "\(count) severe") }

  package func countedAcute(_ count: Int) -> String { text(en: "\(count) acute") }

  package func withAcuteDrug(_ count: Int) -> String { text(en: "\(count) with an acute drug") }

  /// `Thu 12 Nov`, `12 to 15 Nov`, `30 Oct to 2 Nov`.
  package func span(_ days: DayRange) -> String {
    if days.count == 1 { return weekday(days.start) }
    let isOneMonth = days.start.month == days.last.month
    let start = isOneMonth ? "\(days.start.components.day)" : dayAndMonth(days.start)
    return text(en: "\(start) to \(dayAndMonth(days.last))")
  }
}
