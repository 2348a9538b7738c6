import Analysis
import Catalogue
import CivilTime
import Diary
import Importing
package import Parsing
package import Language

/// What the parser objects to. What was typed is quoted through ``Swift/String/escapingControlCharacters``.
extension Language {
  /// What was wrong, without "error:" in front; where the command would have saved something, also that
  /// it did not.
  package func message(_ refusal: ParseError, saving: Bool = true) -> String {
    text(joined: sentence(refusal.cause) + (saving ? " Nothing was saved." : ""))
  }

  /// What to type instead, one line.
  package func hint(_ refusal: ParseError) -> String {
    guard let line = refusal.line else { return advice(refusal.cause) }
    switch refusal.cause {
    case .nearDrug(let word, let meant, let typed): return hint(near: word, meant, line, typed)
    case .twoReadings: return text(en: "Write:  \(refusal.lines.joined(separator: "\n   or:  "))")
    case .notSurelyOwn where refusal.lines.count > 1:
      return text(en: "A remark of the day:  \(line)\nAn entry:  \(refusal.lines[1])")
    case .notSurelyOwn: return text(en: "A remark of the day:  \(line)")
    case .severalDays where refusal.lines.count > 1:
      return text(en: "An attack on each:  \(line)\nOne over all of them:  \(refusal.lines[1])")
    case _ where refusal.lines.count > 1: return oneOf(refusal.lines)
    case .notUnderstood where !line.contains(" -- "): return text(joined: "Write:  \(line)")
    case .notUnderstood, .secondNumber, .looseAmount:
      return text(joined: advice(refusal.cause) + "\nA remark stands behind --:  \(line)")
    case .unknownFirstWord: return text(en: "Did you mean:  \(line)")
    case .unknownDrug: return text(en: "A drug that was taken?  \(line)")
    case .headacheOrNone where line.hasPrefix("headache free"): return text(en: "A day without one:  \(line)")
    case .headacheOrNone: return text(en: "An aura without a headache:  \(line)")
    case .intensityOutOfRange: return text(en: "A time?  \(line)")
    default: return text(en: "Write:  \(line)")
    }
  }

  private func sentence(_ cause: ParseError.Cause) -> String {
    switch cause {
    case .nothing: self.text(en: "there is nothing to log.")
    case .unknownFirstWord(let word), .unknownDrug(let word): self.text(en: "I don't know \(quoted(word)).")
    case .request(let request): sentence(request)
    case .notSurelyOwn, .headacheOrNone, .twoAmounts, .whichDrug, .nearDrug, .notTaken, .freeUntil,
      .toldOfDrug,
      .severalDays, .severalAttacks,
      .unclearStart, .endAndMore,
      .noteOrRemoval, .effectOfAll, .foreignTime, .foreignWord:
      sentence(ofWords: cause)
    case .intensityOutOfRange(let text):
      self.text(en: "intensity is 0 to 10, got \(text.escapingControlCharacters).")
    case .amountOrIntensity(let text):
      self.text(
        en: "\(text.escapingControlCharacters) after a drug can be its amount or an intensity.")
    case .bareDigits(let text):
      self.text(
        en:
          "\(text.escapingControlCharacters) is neither a time nor a day: a time has a colon, a date its month."
      )
    case .slash(let text): self.text(en: "\(quoted(text)) can be read as two days.")
    case .bloodPressure(let text):
      self.text(en: "\(text.escapingControlCharacters) looks like a blood pressure.")
    case .leadingDash(let text): self.text(en: "values can't start with \"-\", got \(quoted(text)).")
    case .unknownOption(let text): self.text(en: "I don't know the option \(quoted(text)).")
    case .hoursOrIntensities(let text):
      self.text(en: "\(text.escapingControlCharacters) can be hours or intensities; hours have minutes.")
    case .twoReadings(let text): self.text(en: "\(quoted(text)) can be read in two ways.")
    case .notUnderstood(let text): self.text(en: "I don't understand \(quoted(text)).")
    case .secondNumber(let text): self.text(en: "\(text.escapingControlCharacters) is a second number.")
    case .looseAmount(let text): self.text(en: "no drug goes with \(quoted(text)).")
    case .misspeltDay(let text): self.text(en: "I don't know the day or time \(quoted(text)).")
    case .skippedTime(let day, let clock, _):
      self.text(en: "there was no \(clock) on \(date(day)): the clock was put forward over it.")
    case .afterWhat(let text):
      self.text(en: "\(quoted(text)) can be counted from the start or from the dose.")
    case .noSuchDay(let text): self.text(en: "there is no day \(quoted(text)).")
    case .wrongWeekday(let text, let day):
      self.text(en: "\(quoted(text)) is no day: \(fullDate(day)).")
    case .noSuchTime(let text): self.text(en: "\(quoted(text)) is no time.")
    case .monthAsDay(let text): self.text(en: "\(text.escapingControlCharacters) is a month, not a day.")
    case .future(let text): self.text(en: "\(text.escapingControlCharacters) is still to come.")
    case .futureMoment(let time): self.text(en: "\(self.moment(time)) is still to come.")
    case .futureDay(let day):
      self.text(en: "\(fullDate(day)) is still to come.")
    case .impossible(let problem): sentence(problem)
    case .twoStarts(let text): self.text(en: "\(quoted(text)) is a second start.")
    case .twoEnds(let text): self.text(en: "\(quoted(text)) is a second end.")
    case .twoDays(let text): self.text(en: "\(quoted(text)) is a second day.")
    case .twoLengths(let text): self.text(en: "\(quoted(text)) is a second length.")
    case .zeroLength: self.text(en: "start and end are the same.")
    case .lengthContradicts(let given, let actual):
      self.text(joined: "from start to end it is \(compactLength(actual)), not \(compactLength(given)).")
    case .missingTime(let day):
      self.text(en: day.map { "at what time on \(weekday($0))?" } ?? "a time is missing.")
    case .missingDay: self.text(en: "a day is missing.")
    case .notADay(let text): self.text(en: "\(quoted(text)) is no day.")
    case .notARange(let text): self.text(en: "\(quoted(text)) is more than one range.")
    case .rangeBackwards(let text): self.text(en: "\(text.escapingControlCharacters) ends before it starts.")
    case .attackOrDay(let number, let month):
      self.text(
        en: "\(number) \(month.escapingControlCharacters) can be a day, or attack \(number) moved to a day.")
    case .rangeNotOver(let text): self.text(en: "no day of \(text.escapingControlCharacters) is over yet.")
    case .notAMoment(let text): self.text(en: "\(quoted(text)) is no moment.")
    case .vagueTime(let text): self.text(en: "\(quoted(text)) does not say how long ago.")
    case .vagueRange(let text, _), .vagueDay(let text, _):
      self.text(en: "\(quoted(text)) can mean different days.")
    case .notADose(let text): self.text(en: "\(quoted(text)) is no dose.")
    case .doseWithoutUnit(let text): self.text(en: "\(text.escapingControlCharacters) has no unit.")
    case .notAPlan(let text): self.text(en: "\(quoted(text)) is no step of a plan.")
    case .notAPressure(let text): self.text(en: "\(quoted(text)) is no blood pressure.")
    case .whichScore(let text): self.text(en: "\(quoted(text)) does not say which questionnaire.")
    case .scoreWithoutTotal(let questionnaire):
      self.text(en: "the total of \(questionnaire.name) is missing.")
    case .scoreOutOfRange(let questionnaire, let text):
      self.text(en: "\(questionnaire.name) cannot be \(text.escapingControlCharacters).")
    case .notAScore(let text): self.text(en: "\(quoted(text)) is no score.")
    case .scoreInEntry(let questionnaire):
      self.text(en: "\(questionnaire.name) is a questionnaire: its total is kept by itself.")
    case .planStepWithoutDays(let text): self.text(en: "the step \(quoted(text)) does not say for how long.")
    }
  }
}
