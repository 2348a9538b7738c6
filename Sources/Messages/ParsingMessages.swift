import Analysis
import Catalogue
import CivilTime
import Diary
import Importing
package import Parsing
package import Language

/// What the parser objects to, warns of and has understood. What was typed is quoted through ``Swift/String/escapingControlCharacters``.
extension Language {
  /// What was wrong, without "error:" in front; where the command would have saved something, also that
  /// it did not.
  package func message(_ refusal: ParseError, saving: Bool = true) -> String {
    text(en: sentence(refusal.cause) + (saving ? " Nothing was saved." : ""))
  }

  /// What to type instead, one line.
  package func hint(_ refusal: ParseError) -> String {
    guard let line = refusal.line else { return advice(refusal.cause) }
    switch refusal.cause {
    case .nearDrug(let word, let meant, let typed): return hint(near: word, meant, line, typed)
    case .twoReadings: return text(en: "Write:  \(refusal.lines.joined(separator: "\n   or:  "))")
    case _ where refusal.lines.count > 1: return oneOf(refusal.lines)
    case .notUnderstood where !line.contains(" -- "): return text(en: "Write:  \(line)")
    case .notUnderstood, .secondNumber, .looseAmount:
      return text(en: advice(refusal.cause) + "\nA remark stands behind --:  \(line)")
    case .unknownFirstWord: return text(en: "Did you mean:  \(line)")
    case .unknownDrug: return text(en: "A drug that was taken?  \(line)")
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
    case .headacheOrNone, .twoAmounts, .whichDrug, .nearDrug, .notTaken, .unclearStart, .endAndMore,
      .noteOrRemoval:
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
    case .noSuchTime(let text): self.text(en: "\(quoted(text)) is no time.")
    case .monthAsDay(let text): self.text(en: "\(text.escapingControlCharacters) is a month, not a day.")
    case .future(let text): self.text(en: "\(text.escapingControlCharacters) is still to come.")
    case .futureMoment(let time): self.text(en: "\(self.moment(time)) is still to come.")
    case .futureDay(let day):
      self.text(en: "\(day.withWeekday) \(day.components.year) is still to come.")
    case .impossible(let problem): sentence(problem)
    case .twoStarts(let text): self.text(en: "\(quoted(text)) is a second start.")
    case .twoEnds(let text): self.text(en: "\(quoted(text)) is a second end.")
    case .twoDays(let text): self.text(en: "\(quoted(text)) is a second day.")
    case .twoLengths(let text): self.text(en: "\(quoted(text)) is a second length.")
    case .zeroLength: self.text(en: "start and end are the same.")
    case .lengthContradicts(let given, let actual):
      self.text(en: "from start to end it is \(compactLength(actual)), not \(compactLength(given)).")
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
    case .planStepWithoutDays(let text): self.text(en: "the step \(quoted(text)) does not say for how long.")
    }
  }

  /// What to type, where no line could be made from the words.
  private func advice(_ cause: ParseError.Cause) -> String {
    switch cause {
    case .nothing: self.text(en: "What can be said:  headache help words")
    case .unknownFirstWord, .unknownDrug, .request:
      self.text(en: "What can be said:  headache help words")
    case .headacheOrNone, .twoAmounts, .whichDrug, .nearDrug, .notTaken, .unclearStart, .endAndMore,
      .noteOrRemoval:
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
    case .noSuchDay, .notADay, .missingDay, .monthAsDay:
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
    case .notAPlan, .planStepWithoutDays:
      self.text(en: "A plan is \"25 x7d, 50 x21d, 100\": the last step is the target.")
    }
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

extension Language {
  /// One sentence about what was saved, but perhaps not as meant.
  package func warning(_ warning: Warning) -> String {
    switch warning {
    case .unknownWord(let word, let meant):
      self.text(
        en: "kept \(quoted(word)) as a note."
          + (meant.map { " Meant \($0.escapingControlCharacters)?" } ?? ""))
    case .secondNumber(let text):
      self.text(
        en:
          "kept the second number \(text.escapingControlCharacters) as a note. A time has a colon, an amount its unit: 14:00, 50mg, 2x ibu."
      )
    case .secondValue(let word):
      self.text(en: "kept \(quoted(word)) as a note: there is another of its kind.")
    case .ambiguousDrug(let text, let names):
      self.text(
        en:
          "kept \(quoted(text)) as a note. It could be \(names.map { $0.escapingControlCharacters }.joined(separator: " or "))."
      )
    case .newDrug(let name, let meant):
      self.text(
        en: "\(quoted(name)) is new here: saved as a drug of unknown class."
          + (meant.map { " Meant \($0.escapingControlCharacters)?" } ?? ""))
    case .preventiveTaken(let name):
      self.text(
        en:
          "\(name.escapingControlCharacters) is a preventive: saved as one dose for this attack. A course of it:  headache help prev"
      )
    case .looseNegation(let text):
      self.text(
        en: "kept \(quoted(text)) as a note: only nausea, vomit, light, sound, moving and aura can be absent."
      )
    case .doseFarFromAttack(let drug, let at):
      self.text(
        en: "\(drug.escapingControlCharacters) at \(self.moment(at)) is more than 2 hours outside the attack."
      )
    case .startAfterDrug(let text, let drug, let instead):
      self.text(
        en:
          "\(text.escapingControlCharacters) is taken as the start of the attack. When \(drug.escapingControlCharacters) was taken?  headache undo  and then  \(instead)"
      )
    case .longAttack(let minutes): self.text(en: "that is an attack of \(compactLength(minutes)).")
    case .newTrigger(let name, let meant):
      self.text(
        en: "+\(name.escapingControlCharacters) is a new trigger. Meant +\(meant.escapingControlCharacters)?")
    }
  }

  /// How something was read.
  package func echo(_ echo: Echo) -> String {
    switch echo {
    case .onAnotherDay(let moment):
      text(en: "read as \(momentWithOffset(moment)), the latest one past.")
    case .clockChange(let moment, .skipped):
      text(en: "the clock was put forward over that time: read as \(moment).")
    case .clockChange(let moment, .repeated(let pass)):
      text(en: "the clock showed that time twice: read as the \(pass), \(moment).")
    case .dateNotIntensity(let day, let instead):
      text(en: "read as the day \(weekday(day)). Meant an intensity?  \(instead)")
    case .inAnotherYear(let day): text(en: "read as \(day.withYear).")
    case .countedFromMidnight(let minutes):
      text(
        en:
          "no start is known, so the \(compactLength(minutes)) are counted from midnight. With one:  14:00 for \(compactLength(minutes).filter { $0 != " " })"
      )
    case .assumedWaking(let moment):
      text(en: "waking is taken as \(momentWithOffset(moment)). Another time:  woke 6:30")
    }
  }

  /// What to say where `edit 6 left` was taken for attack 6.
  package func numberIsAttack(_ id: Int, _ words: [String]) -> String {
    text(
      en: "\(id) is taken as the attack's number. The last entry:  "
        + (["headache edit last \(id)"] + words.map(typable)).joined(separator: " "))
  }

  /// What to say where `edit 6 left` can mean no attack, for there are fewer.
  package func numberIsIntensity(_ number: Int) -> String {
    text(en: "there is no attack \(number): read as the last entry's intensity.")
  }

  /// The one line that signs of ``UrgentSigns`` are answered with.
  package func urgent(_ signs: [String]) -> String {
    let names = signs.map { $0 == "stiff-neck" ? text(en: "stiff neck") : $0 }.joined(
      separator: text(en: " and "))
    return text(
      en: "\(names.escapingControlCharacters): get urgent medical care now.  Why:  headache help urgent")
  }

  /// `Sun 22 Nov 14:30`.
  func moment(_ moment: Moment) -> String { "\(weekday(moment.day)) \(clock(moment))" }

  /// `Sun 22 Nov 14:30 +01:00`; without the offset where the zone is unknown.
  private func momentWithOffset(_ moment: Moment) -> String {
    "\(weekday(moment.day)) \(moment.clock)" + (moment.offset.map { " \(Moment.spell(offset: $0))" } ?? "")
  }

  /// `5 h 15 min`, `1 d 2 h`.
  func compactLength(_ minutes: Int) -> String {
    let parts = [(minutes / 1440, "d"), (minutes % 1440 / 60, "h"), (minutes % 60, text(en: "min"))]
    let text = parts.filter { $0.0 != 0 }.map { "\($0.0) \($0.1)" }.joined(separator: " ")
    return text.isEmpty ? self.text(en: "0 min") : text
  }

  func quoted(_ text: String) -> String { "\"\(text.escapingControlCharacters)\"" }
}
