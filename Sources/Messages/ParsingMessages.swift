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
    sentence(refusal.cause) + (saving ? " Nothing was saved." : "")
  }

  /// What to type instead, one line.
  package func hint(_ refusal: ParseError) -> String {
    guard let line = refusal.line else { return advice(refusal.cause) }
    switch refusal.cause {
    case .unknownFirstWord: return "Did you mean:  \(line)"
    case .intensityOutOfRange: return "A time?  \(line)"
    default: return "Write:  \(line)"
    }
  }

  private func sentence(_ cause: ParseError.Cause) -> String {
    switch cause {
    case .nothing: "there is nothing to log."
    case .unknownFirstWord(let word): "I don't know \(quoted(word))."
    case .intensityOutOfRange(let text): "intensity is 0 to 10, got \(text.escapingControlCharacters)."
    case .intensityNotWhole(let text):
      "intensity is a whole number from 0 to 10, got \(text.escapingControlCharacters)."
    case .bareDigits(let text):
      "\(text.escapingControlCharacters) is neither a time nor a day: a time has a colon, a date its month."
    case .slash(let text): "\(quoted(text)) can be read as two days."
    case .bloodPressure(let text): "\(text.escapingControlCharacters) looks like a blood pressure."
    case .leadingDash(let text): "values can't start with \"-\", got \(quoted(text))."
    case .unknownOption(let text): "I don't know the option \(quoted(text))."
    case .hoursOrIntensities(let text):
      "\(text.escapingControlCharacters) can be hours or intensities; hours have minutes."
    case .noSuchDay(let text): "there is no day \(quoted(text))."
    case .noSuchTime(let text): "\(quoted(text)) is no time."
    case .monthAsDay(let text): "\(text.escapingControlCharacters) is a month, not a day."
    case .future(let text): "\(text.escapingControlCharacters) is still to come."
    case .futureMoment(let time): "\(TypedForm.moment(time)) is still to come."
    case .futureDay(let day): "\(day.withWeekday) \(day.components.year) is still to come."
    case .impossible(let problem): sentence(problem)
    case .twoStarts(let text): "\(quoted(text)) is a second start."
    case .twoEnds(let text): "\(quoted(text)) is a second end."
    case .twoDays(let text): "\(quoted(text)) is a second day."
    case .twoLengths(let text): "\(quoted(text)) is a second length."
    case .zeroLength: "start and end are the same."
    case .lengthContradicts(let given, let actual):
      "from start to end it is \(TypedForm.length(actual)), not \(TypedForm.length(given))."
    case .missingTime(let day): day.map { "at what time on \($0.withWeekday)?" } ?? "a time is missing."
    case .missingDay: "a day is missing."
    case .notADay(let text): "\(quoted(text)) is no day."
    case .notARange(let text): "\(quoted(text)) is more than one range."
    case .rangeBackwards(let text): "\(text.escapingControlCharacters) ends before it starts."
    case .attackOrDay(let number, let month):
      "\(number) \(month.escapingControlCharacters) can be a day, or attack \(number) moved to a day."
    case .rangeNotOver(let text): "no day of \(text.escapingControlCharacters) is over yet."
    case .notAMoment(let text): "\(quoted(text)) is no moment."
    case .vagueTime(let text): "\(quoted(text)) does not say how long ago."
    case .vagueRange(let text, _): "\(quoted(text)) can mean different days."
    case .notADose(let text): "\(quoted(text)) is no dose."
    case .doseWithoutUnit(let text): "\(text.escapingControlCharacters) has no unit."
    case .notAPlan(let text): "\(quoted(text)) is no step of a plan."
    case .notAPressure(let text): "\(quoted(text)) is no blood pressure."
    case .planStepWithoutDays(let text): "the step \(quoted(text)) does not say for how long."
    }
  }

  /// What to type, where no line could be made from the words.
  private func advice(_ cause: ParseError.Cause) -> String {
    switch cause {
    case .nothing: "Write:  headache 7"
    case .unknownFirstWord: "Begin with an intensity:  headache 5   All commands:  headache help"
    case .intensityOutOfRange, .intensityNotWhole: "An amount has its unit: 400mg. A time has a colon: 14:00."
    case .bareDigits(let text): digitsAdvice(text)
    case .slash(let text):
      Line.days(written: text).isEmpty
        ? "Write the month as a word: 3 apr, or 2026-04-03."
        : "Write \(Line.days(written: text).joined(separator: " or "))."
    case .bloodPressure: "Write:  headache bp 148/95"
    case .leadingDash: "Write it without the dash; a time before now is 2h ago."
    case .unknownOption: "Options:  headache help log   A note:  headache 7 -- any words"
    case .hoursOrIntensities: "Hours: 7:00-8:00. An intensity is one number."
    case .noSuchDay, .notADay, .missingDay, .monthAsDay:
      "A day is today, yesterday, mon, 12 nov or 2026-11-12."
    case .noSuchTime, .missingTime, .notAMoment:
      "A time is 14:30, 2pm, 2h ago, or a day with one: yesterday 22:00."
    case .vagueTime: "How long, about? 3h ago, 30m ago, or a part of the day: this morning."
    case .vagueRange(_, let others): "Write  \(others.joined(separator: "  or  "))"
    case .impossible(let problem): advice(problem)
    case .future, .futureMoment, .futureDay:
      "Entries are about the past. An attack that goes on needs no end."
    case .twoStarts, .twoEnds, .twoLengths:
      "A start and an end are written 14:30-19:00; a dose's time suma @14:40."
    case .twoDays: "An attack over two days:  headache 7 20 nov 22:00 until 21 nov 3:00"
    case .zeroLength, .lengthContradicts: "Leave out the end or the length, or correct it."
    case .attackOrDay(let number, let month):
      "Write  headache edit last \(number) \(month.escapingControlCharacters) …  or, for attack \(number), its day as 2026-11-12."
    case .notARange, .rangeBackwards, .rangeNotOver:
      "A range is 2026-11-01..2026-11-12, last 7 days, a month (oct, 2025-10) or a year."
    case .notADose, .doseWithoutUnit: "A dose is 25mg, 12.5mg or 155 units."
    case .notAPressure:
      "Write:  headache bp 148/95   or with pulse and day:  headache bp 148/95 pulse 92 yesterday"
    case .notAPlan, .planStepWithoutDays: "A plan is \"25 x7d, 50 x21d, 100\": the last step is the target."
    }
  }

  private func sentence(_ problem: AttackProblem) -> String {
    switch problem {
    case .startInFuture(let time), .endInFuture(let time): "\(time.clock) is still to come."
    case .endBeforeStart(let start, let end):
      "the end, \(TypedForm.moment(end)), is before the start, \(TypedForm.moment(start))."
    case .zeroWithoutAura: "intensity 0 without an aura is no attack."
    case .endWithoutStart(let end):
      "no attack is open that ended \(TypedForm.moment(end)), and no start is given."
    case .readingOutside(let reading):
      "the intensity at \(TypedForm.moment(reading.at)) is outside the attack."
    case .long(let minutes), .openTooLong(let minutes): "that is an attack of \(TypedForm.length(minutes))."
    }
  }

  private func advice(_ problem: AttackProblem) -> String {
    switch problem {
    case .startInFuture, .endInFuture: "Entries are about the past. An attack that goes on needs no end."
    case .endBeforeStart, .readingOutside, .long, .openTooLong:
      "Leave out the end or the length, or correct it."
    case .zeroWithoutAura: "Write:  headache free"
    case .endWithoutStart(let end): "Write its length:  for 5h until \(end.day) \(end.clock)"
    }
  }

  private func digitsAdvice(_ text: String) -> String {
    let digits = text.filter { $0.isNumber }
    guard digits.count == 3 || digits.count == 4,
      let time = Line.clock(digits: digits)
    else { return "A time: 14:30. A date: 2026-11-20." }
    let other =
      text != digits
      ? "A day: \(Line.days(written: text).first ?? "20 nov")."
      : digits.count == 3
        ? "An amount: \(digits)mg." : "A date: \(digits < "1900" || digits > "2099" ? "2026" : digits)-11-20."
    return "A time: \(Line.clock(time)). \(other)"
  }
}

extension Language {
  /// One sentence about what was saved, but perhaps not as meant.
  package func warning(_ warning: Warning) -> String {
    switch warning {
    case .unknownWord(let word, let meant):
      "kept \(quoted(word)) as a note." + (meant.map { " Meant \($0.escapingControlCharacters)?" } ?? "")
    case .secondNumber(let text):
      "kept the second number \(text.escapingControlCharacters) as a note. A time has a colon, an amount its unit: 14:00, 50mg, 2x ibu."
    case .secondValue(let word): "kept \(quoted(word)) as a note: there is another of its kind."
    case .ambiguousDrug(let text, let names):
      "kept \(quoted(text)) as a note. It could be \(names.map(\.escapingControlCharacters).joined(separator: " or "))."
    case .newDrug(let name, let meant):
      "\(quoted(name)) is new here: saved as a drug of unknown class."
        + (meant.map { " Meant \($0.escapingControlCharacters)?" } ?? "")
    case .preventiveTaken(let name):
      "\(name.escapingControlCharacters) is a preventive: saved as one dose for this attack. A course:  headache prev start \(typable(name))"
    case .looseAmount(let text): "kept \(quoted(text)) as a note: no drug goes with it."
    case .looseNegation(let text):
      "kept \(quoted(text)) as a note: only nausea, vomit, light, sound, moving and aura can be absent."
    case .looseTime(let text): "kept \(quoted(text)) as a note: no drug goes with it."
    case .doseFarFromAttack(let drug, let at):
      "\(drug.escapingControlCharacters) at \(TypedForm.moment(at)) is more than 2 hours outside the attack."
    case .startAfterDrug(let text, let drug, let instead):
      "\(text.escapingControlCharacters) is taken as the start of the attack. When \(drug.escapingControlCharacters) was taken:  \(instead)"
    case .longAttack(let minutes): "that is an attack of \(TypedForm.length(minutes))."
    case .newTrigger(let name, let meant):
      "+\(name.escapingControlCharacters) is a new trigger. Meant +\(meant.escapingControlCharacters)?"
    }
  }

  /// How something was read.
  package func echo(_ echo: Echo) -> String {
    switch echo {
    case .onAnotherDay(let moment): "read as \(TypedForm.momentWithOffset(moment)), the latest one past."
    case .clockChange(let moment, .skipped): "the clock was put forward over that time: read as \(moment)."
    case .clockChange(let moment, .repeated(let pass)):
      "the clock showed that time twice: read as the \(pass), \(moment)."
    case .dateNotIntensity(let day, let instead):
      "read as the day \(day.withWeekday). Meant an intensity?  \(instead)"
    case .inAnotherYear(let day): "read as \(day.withYear)."
    case .countedFromMidnight(let minutes):
      "no start is known, so the \(TypedForm.length(minutes)) are counted from midnight. With one:  14:00 for \(TypedForm.length(minutes).filter { $0 != " " })"
    case .assumedWaking(let moment):
      "waking is taken as \(TypedForm.momentWithOffset(moment)). Another time:  woke 6:30"
    }
  }

  /// What to say where `edit 6 left` was taken for attack 6.
  package func numberIsAttack(_ id: Int, _ words: [String]) -> String {
    "\(id) is taken as the attack's number. The last entry:  "
      + (["headache edit last \(id)"] + words.map(typable)).joined(separator: " ")
  }

  /// What to say where `edit 6 left` can mean no attack, for there are fewer.
  package func numberIsIntensity(_ number: Int) -> String {
    "there is no attack \(number): read as the last entry's intensity."
  }

  /// The one line that signs of ``UrgentSigns`` are answered with.
  package func urgent(_ signs: [String]) -> String {
    let names = signs.map { $0 == "stiff-neck" ? "stiff neck" : $0 }.joined(separator: " and ")
    return "\(names.escapingControlCharacters): get urgent medical care now.  Why:  headache help urgent"
  }

  private func quoted(_ text: String) -> String { "\"\(text.escapingControlCharacters)\"" }
}
