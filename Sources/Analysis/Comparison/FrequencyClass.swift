package import CivilTime

/// The two classes that headache days a month are sorted into. A label for the reader, no diagnosis: people cross the
/// line from month to month.
///
/// The line is ICHD-3's (1.3, 2.3): 15 days or more a month for more than three months, here in each of four windows of
/// 30 days. The raw value is the name in JSON.
package enum FrequencyClass: String, Sendable {
  case under15 = "under_15"
  case from15 = "15_or_more"

  private static let windows = 4
  private static let windowDays = 30
  /// Recorded days from which a window that falls short of 15 is taken to do so: 23 of 28.
  private static let fewestRecorded = 25

  /// Of the four windows that end the day before `end`; `nil` where days that are not recorded leave it open.
  package init?(monthsBefore end: CivilDay, in table: DayTable) {
    let months = (0..<FrequencyClass.windows).map { number in
      let last = end - number * FrequencyClass.windowDays
      return table.tally(of: .headacheDays, in: DayRange(last - FrequencyClass.windowDays, before: last))
    }
    func reaches(_ month: (count: Int, recorded: Int)) -> Bool? {
      if month.count >= 15 { return true }
      guard month.recorded >= FrequencyClass.fewestRecorded else { return nil }
      return FrequencyClass.windowDays * month.count >= 15 * month.recorded
    }
    let found = months.map(reaches)
    if found.contains(false) {
      self = .under15
    } else if found.allSatisfy({ $0 == true }) {
      self = .from15
    } else {
      return nil
    }
  }
}
