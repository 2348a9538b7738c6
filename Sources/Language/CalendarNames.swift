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

  /// `Nov`, alone or before a year.
  package func shortName(_ month: Month) -> String {
    switch month.number {
    case 1: text(en: "Jan")
    case 2: text(en: "Feb")
    case 3: text(en: "Mar")
    case 4: text(en: "Apr")
    case 5: text(en: "May", as: "short")
    case 6: text(en: "Jun")
    case 7: text(en: "Jul")
    case 8: text(en: "Aug")
    case 9: text(en: "Sep")
    case 10: text(en: "Oct")
    case 11: text(en: "Nov")
    default: text(en: "Dec")
    }
  }

  /// `Nov`, in a date.
  func nameInDate(_ month: Month) -> String {
    switch month.number {
    case 1: text(en: "Jan", as: "in a date")
    case 2: text(en: "Feb", as: "in a date")
    case 3: text(en: "Mar", as: "in a date")
    case 4: text(en: "Apr", as: "in a date")
    case 5: text(en: "May", as: "in a date")
    case 6: text(en: "Jun", as: "in a date")
    case 7: text(en: "Jul", as: "in a date")
    case 8: text(en: "Aug", as: "in a date")
    case 9: text(en: "Sep", as: "in a date")
    case 10: text(en: "Oct", as: "in a date")
    case 11: text(en: "Nov", as: "in a date")
    default: text(en: "Dec", as: "in a date")
    }
  }

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
  package func shortName(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: text(en: "Mon")
    case .tuesday: text(en: "Tue")
    case .wednesday: text(en: "Wed")
    case .thursday: text(en: "Thu")
    case .friday: text(en: "Fri")
    case .saturday: text(en: "Sat")
    case .sunday: text(en: "Sun")
    }
  }

  /// `Su`, over a column of days.
  package func shortestName(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: text(en: "Mo")
    case .tuesday: text(en: "Tu")
    case .wednesday: text(en: "We")
    case .thursday: text(en: "Th")
    case .friday: text(en: "Fr")
    case .saturday: text(en: "Sa")
    case .sunday: text(en: "Su")
    }
  }
}
