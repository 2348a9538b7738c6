/// Days and months as English prose writes them, whatever the locale.
extension CivilDay {
  /// `22 Nov`.
  package var dayAndMonth: String { "\(components.day) \(month.shortName)" }

  /// `22 Nov 2026`.
  package var withYear: String { "\(dayAndMonth) \(components.year)" }

  /// `Sun 22 Nov`.
  package var withWeekday: String { "\(weekday.shortName) \(dayAndMonth)" }
}

extension Weekday {
  /// `Sun`.
  package var shortName: String { String(name.prefix(3)) }

  /// `Sunday`.
  package var name: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }
}

extension Month {
  /// January to December.
  package static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]

  /// `November`.
  package var name: String { Month.names[number - 1] }

  /// `Nov`.
  package var shortName: String { String(name.prefix(3)) }
}
