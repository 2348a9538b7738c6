import CivilTime
import Report
import Words

/// What calendar, trend and overuse decline.
extension Refusal {
  static let monthsTwice = Refusal(
    "a month or year is named, and -n too.", hint: "Write one of them:  headache calendar -n 6",
    code: Explain.usage)

  static func monthToCome(_ month: Month) -> Refusal {
    Refusal(
      "\(month.name) \(month.year) is still to come.", hint: "Write:  headache calendar", code: Explain.usage)
  }

  static func notATrendStep(_ text: String) -> Refusal {
    Refusal(
      "--by is month or 28d, not \"\(harmless(text))\".", hint: "Write:  headache trend --by 28d",
      code: Explain.usage)
  }

  static let notANumberOfMonths = Refusal("-n takes a number from 1 on.", code: Explain.usage)
}
