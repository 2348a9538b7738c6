package import CivilTime

/// The names of months and weekdays.
extension Language {
  /// `November`.
  package func name(_ month: Month) -> String {
    switch month.number {
    case 1: text(en: "January")
    case 2: text(en: "February")
    case 3: text(en: "March")
    case 4: text(en: "April")
    case 5: text(en: "May")
    case 6: text(en: "June")
    case 7: text(en: "July")
    case 8: text(en: "August")
    case 9: text(en: "September")
    case 10: text(en: "October")
    case 11: text(en: "November")
    default: text(en: "December")
    }
  }

  /// `Nov`.
  package func shortName(_ month: Month) -> String { text(en: String(name(month).prefix(3))) }

  /// `Sunday`.
  package func name(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: text(en: "Monday")
    case .tuesday: text(en: "Tuesday")
    case .wednesday: text(en: "Wednesday")
    case .thursday: text(en: "Thursday")
    case .friday: text(en: "Friday")
    case .saturday: text(en: "Saturday")
    case .sunday: text(en: "Sunday")
    }
  }

  /// `Sun`.
  package func shortName(_ weekday: Weekday) -> String { text(en: String(name(weekday).prefix(3))) }

  /// `Su`, over a column of days.
  package func shortestName(_ weekday: Weekday) -> String { text(en: String(name(weekday).prefix(2))) }
}
