import Analysis
import Catalogue
import CivilTime
import Diary
import Importing
import Parsing
import Language

/// What to type in place of what was refused.
extension Language {
  /// What to type, where no line could be made from the words.
  func advice(_ cause: ParseError.Cause) -> String {
    switch cause {
    case .nothing: self.text(en: "What can be said:  headache help words")
    case .unknownFirstWord, .unknownDrug, .request:
      self.text(en: "What can be said:  headache help words")
    case .notSurelyOwn, .headacheOrNone, .twoAmounts, .whichDrug, .nearDrug, .notTaken, .freeUntil,
      .toldOfDrug,
      .severalDays, .severalAttacks,
      .unclearStart, .endAndMore,
      .noteOrRemoval, .effectOfAll, .foreignTime, .foreignWord:
      advice(onWords: cause)
    case .intensityOutOfRange, .amountOrIntensity:
      self.text(en: "An amount has its unit: 400mg. A time has a colon: 14:00.")
    case .bareDigits(let text): digitsAdvice(text)
    case .slash(let text):
      self.text(
        en: Line.days(written: text).isEmpty
          ? "Write the month as a word: 3 apr, or 2026-04-03."
          : "Write \(Line.days(written: text).joined(separator: " or ")).")
    case .bloodPressure: self.text(en: "How it is written:  headache help bp")
    case .leadingDash: self.text(en: "Write it without the dash; a time before now is 2h ago.")
    case .unknownOption: self.text(en: "Options, and notes:  headache help log")
    case .hoursOrIntensities: self.text(en: "Hours: 7:00-8:00. An intensity is one number.")
    case .twoReadings: self.text(en: "What can be said:  headache help words")
    case .notUnderstood:
      self.text(en: "A time has a colon, a day its month, an amount its unit: 14:00, 12 nov, 50mg.")
    case .secondNumber:
      self.text(en: "A time has a colon, an amount its unit: 14:00, 50mg, 2x ibu.")
    case .looseAmount: self.text(en: "A dose is the drug and its amount: suma 50mg, 2x ibu 400mg.")
    case .misspeltDay: self.text(en: "A day is today, yesterday, mon, 12 nov or 2026-11-12.")
    case .skippedTime(_, _, let readings): self.text(en: "Write \(readings.joined(separator: " or ")).")
    case .afterWhat: self.text(en: "Write the end as a time: until 10:00. What a dose did: suma gone.")
    case .noSuchDay, .wrongWeekday, .notADay, .missingDay, .monthAsDay:
      self.text(en: "A day is today, yesterday, mon, 12 nov or 2026-11-12.")
    case .noSuchTime, .missingTime, .notAMoment:
      self.text(en: "A time is 14:30, 2pm, 2h ago, or a day with one: yesterday 22:00.")
    case .vagueTime: self.text(en: "How long, about? 3h ago, 30m ago, or a part of the day: this morning.")
    case .vagueRange(_, let others): self.text(en: "Write  \(others.joined(separator: "  or  "))")
    case .vagueDay(_, let others): self.text(en: "Write  the day: \(others.joined(separator: "  or  "))")
    case .impossible(let problem): advice(problem)
    case .future, .futureMoment, .futureDay:
      self.text(en: "Entries are about the past. An attack that goes on needs no end.")
    case .twoStarts, .twoEnds, .twoLengths:
      self.text(en: "A start and an end are written 14:30-19:00; a dose's time suma @14:40.")
    case .twoDays: self.text(en: "An attack over two days has both: 20 nov 22:00 until 21 nov 3:00.")
    case .zeroLength, .lengthContradicts:
      self.text(en: "Leave out the end or the length, or correct it.")
    case .attackOrDay(let number, let month):
      self.text(
        en:
          "Write  headache edit last \(number) \(typable(month)) …  or, for attack \(number), its day as 2026-11-12."
      )
    case .notARange, .rangeBackwards, .rangeNotOver:
      self.text(en: "A range is 2026-11-01..2026-11-12, last 7 days, a month (oct, 2025-10) or a year.")
    case .notADose, .doseWithoutUnit: self.text(en: "A dose is 25mg, 12.5mg or 155 units.")
    case .notAPressure:
      self.text(en: "A blood pressure is 148/95, its pulse and day behind it:  headache help bp")
    case .whichScore:
      self.text(en: "Name and total: midas 21, hit6 63. All of them:  headache help score")
    case .scoreWithoutTotal(let questionnaire):
      self.text(en: "It stands right behind the name, \(range(questionnaire)): midas 21, hit6 63 12 nov.")
    case .scoreOutOfRange(let questionnaire, _): self.text(en: "It is \(range(questionnaire)).")
    case .notAScore, .scoreInEntry:
      self.text(en: "How one is written:  headache help score")
    case .notAPlan, .planStepWithoutDays:
      self.text(en: "A plan is \"25 x7d, 50 x21d, 100\": the last step is the target.")
    }
  }

  private func range(_ questionnaire: Questionnaire) -> String {
    text(en: "from \(questionnaire.range.lowerBound) to \(questionnaire.range.upperBound)")
  }

  private func digitsAdvice(_ text: String) -> String {
    let digits = text.filter { $0.isNumber }
    guard digits.count == 3 || digits.count == 4,
      let time = Line.clock(digits: digits)
    else { return self.text(en: "A time: 14:30. A date: 2026-11-20.") }
    let other =
      text != digits
      ? self.text(en: "A day: \(Line.days(written: text).first ?? "20 nov").")
      : digits.count == 3
        ? self.text(en: "An amount: \(digits)mg.")
        : self.text(en: "A date: \(digits < "1900" || digits > "2099" ? "2026" : digits)-11-20.")
    return self.text(en: "A time: \(Line.clock(time)). \(other)")
  }
}
