import CivilTime
import Cells
import Importing
import Language

/// What a cell would have to say, after "expected".
extension Language {
  func words(_ expectation: CellExpectation) -> String {
    switch expectation {
    case .date: text(en: "a date like 2025-02-23")
    case .time: text(en: "a time like 2025-02-23T07:05")
    case .dateOrder:
      text(
        en: "a date like 2025-02-23, or to be told which comes first in this file: the day or the month")
    case .dateOrderOrYear:
      text(
        en: """
          a date like 2025-02-23, or to be told which comes first in this file: the day, the month or the year
          """)
    case .dateInOrder(let order, let evidence):
      text(
        en: "a date with its \(firstPart(order)) first"
          + (evidence.map { ", as line \($0.line) (\($0.cell)) has it" } ?? ""))
    case .laterYear: text(en: "a year from 1900 on")
    case .past(let today): text(en: "a time that is past (it is \(today))")
    case .pastDay(let day, let today):
      text(en: "a time that is past (it is \(today)); that year is read as \(day.month.year)")
    case .knownZone: text(en: "a time zone that is known, like Europe/Berlin")
    case .answer: text(en: "yes or no")
    case .answerOrUnknown: text(en: "yes, no or unknown")
    case .answerForRow: text(en: "yes or no, as the row says more than its date")
    case .halfOfDay: text(en: "AM or PM behind it, as the start has it")
    case .certainText:
      text(en: "what it was, or no headache: the row says nothing else, and here only what it was not")
    case .minutes: text(en: "minutes, like 30")
    case .length: text(en: "a length with its unit, like 90 min or 1.5 h, of at most a year")
    case .intensity: text(en: "0-10, or mild, moderate or severe")
    case .intensityUpTo(let highest):
      text(en: "0-\(highest), the scale of the column (--scale says another)")
    case .relief: text(en: "0-3, or none, some, good or gone")
    case .amount(let readings): text(en: "one of the two: \(readings.joined(separator: " or "))")
    case .drug: text(en: "a drug's name, with its amount: sumatriptan 50 mg")
    case .noIntensity: text(en: "0 or nothing where headache is no")
    case .nothingBeside(let column):
      text(en: "nothing, as \(column) says that there was no headache; take one of them out")
    case .intensityOfHeadacheDay: text(en: "1-10 where headache is yes; no for a headache-free day")
    case .intensityOrAura:
      text(
        en: """
          1-10, or aura: an attack list has no rows for headache-free days; leave the row out, or add a column \
          headache with yes and no
          """)
    // Cells of the program's own CSV.
    case .uuid: text(en: "a UUID")
    case .moment: text(en: "a moment like 2026-11-22T07:30+01:00")
    case .momentOrEnd: text(en: "a moment like 2026-11-22T07:30+01:00, open or unknown")
    case .zoneName: text(en: "the name of a time zone")
    case .ownIntensity: text(en: "0-10")
    case .ownIntensityOrAura: text(en: "1-10, or aura")
    case .wholeMinutes: text(en: "minutes")
    case .oneOf(let words): text(joined: words.joined(separator: ", "))
    case .someOf(let words): text(joined: words.joined(separator: ";"))
    case .readings: text(en: "readings like 2026-11-22T07:30+01:00|7, separated by ;")
    case .doses:
      text(en: "doses like sumatriptan|50 mg|1|2026-11-22T07:30+01:00|good, separated by ;")
    case .items: text(en: "items separated by ; with a backslash before a ; | or backslash of the text")
    case .endAfter(let start): text(en: "an end after the start, \(start)")
    }
  }

  /// What comes first in dates of this order.
  func firstPart(_ order: DateOrder) -> String {
    switch order {
    case .dayFirst: text(en: "day")
    case .monthFirst: text(en: "month")
    case .yearFirst: text(en: "year")
    }
  }
}
