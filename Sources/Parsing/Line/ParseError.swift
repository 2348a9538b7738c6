package import CivilTime
package import Diary

/// Why a line was not understood, and what to type instead. Nothing is saved from a refused line.
package struct ParseError: Error, Hashable, Sendable {
  package let cause: Cause
  /// Whole lines to type, one for each reading, where any can be offered.
  package let lines: [String]
  /// The one to type, or the first of them.
  package var line: String? { lines.first }

  package init(_ cause: Cause, line: String? = nil) {
    self.cause = cause
    lines = line.map { [$0] } ?? []
  }

  package init(_ cause: Cause, lines: [String]) {
    self.cause = cause
    self.lines = lines
  }

  /// The refusal of an entry that cannot be true: of an intensity of 0, the line that says the day was headache-free.
  package init(_ problem: AttackProblem, of entry: AttackEntry, today: CivilDay) {
    var line: String?
    if problem == .zeroWithoutAura, let day = entry.onset?.moment.day ?? entry.end?.day, day != today {
      let year = day.components.year == today.components.year ? "" : " \(day.components.year)"
      line = "headache free \(day.components.day) \(TimeReader.shortMonth(day.month))\(year)"
    }
    self.init(.impossible(problem), line: line)
  }

  /// What was wrong; words of the user's stand in it as typed.
  package enum Cause: Hashable, Sendable {
    case nothing
    case unknownFirstWord(String)
    /// `8:00 meeting`, `Tom had a migraine`: words beside which a line is not certainly about a headache of one's own.
    case notSurelyOwn(String)
    /// A first word nobody knows, with a dose.
    case unknownDrug(String)
    /// A verb of other programs, or a question.
    case request(Request)
    /// `no headache, nausea`: that there was none, and what only a headache has.
    case headacheOrNone(String)
    /// `no pain until 3pm`: that there was none, and one from then on.
    case freeUntil(String)
    /// `sumatripan 50mg`: a drug nobody knows, one slip from a known one.
    case nearDrug(String, meant: String, typed: String)
    /// A drug in words that do not say it was taken: `nausea from suma`, and the symptoms that they name.
    case notTaken(String, drug: String, symptoms: [String])
    /// A drug and what is told of it: `suma wore off at 13:00`.
    case toldOfDrug(String, drug: String)
    /// `wed to fri 5`: an attack on each of these days, or one over all of them.
    case severalDays(String)
    /// `3 attacks last night`: each is a line of its own.
    case severalAttacks(String)
    /// `since lunch`: a start at no time that is known.
    case unclearStart(String)
    /// `ended when I fell asleep at 23:00`: an end, and more.
    case endAndMore(String)
    /// `edit 4 note remove`: to take the note away, or to write that.
    case noteOrRemoval(String)
    /// `both helped`, without the drugs: of each it is said by itself.
    case effectOfAll(String, Relief)
    /// A word for a day or a time in another language.
    case foreignTime(String)
    /// A word of another language that denies something, or names a headache.
    case foreignWord(String)
    /// `1,000mg`: a thousand or one.
    case twoAmounts(String)
    /// A dose of one of these drugs.
    case whichDrug(String, [String])
    case intensityOutOfRange(String)
    /// A decimal right behind a drug that has no such strength.
    case amountOrIntensity(String)
    /// `1430`, `2025`: digits that are a time or a year without its marks.
    case bareDigits(String)
    case slash(String)
    case bloodPressure(String)
    case leadingDash(String)
    case unknownOption(String)
    /// `7-8`: hours or intensities.
    case hoursOrIntensities(String)
    /// Words that can be read in two ways; the lines are one for each.
    case twoReadings(String)
    /// Words with a digit that mean nothing here.
    case notUnderstood(String)
    case secondNumber(String)
    /// An amount or a count without a drug.
    case looseAmount(String)
    /// A slip of `yesterday` or its like, and what it was probably meant to be.
    case misspeltDay(String)
    /// A time that the clock was put forward over, and the times on either side that it can stand for.
    case skippedTime(CivilDay, String, [String])
    /// `pain free after 2h` behind a dose: after the dose, or after the start.
    case afterWhat(String)
    case noSuchDay(String)
    /// `Tue 13 Mar 2025`, which was a Thursday.
    case wrongWeekday(String, CivilDay)
    case noSuchTime(String)
    case monthAsDay(String)
    /// Words for a time or a day to come.
    case future(String)
    /// A time that the words can only mean ahead of now.
    case futureMoment(Moment)
    case futureDay(CivilDay)
    case twoStarts(String)
    case twoEnds(String)
    case twoDays(String)
    case twoLengths(String)
    case zeroLength
    /// What the line says cannot be true of an attack.
    case impossible(AttackProblem)
    case lengthContradicts(given: Int, actual: Int)
    /// A day, where one was named, without a time.
    case missingTime(CivilDay?)
    case missingDay
    case notADay(String)
    case notARange(String)
    case rangeBackwards(String)
    case rangeNotOver(String)
    /// A number and a month behind `edit`: an attack's number, or a day.
    case attackOrDay(Int, String)
    case notAMoment(String)
    /// `a few hours ago`.
    case vagueTime(String)
    /// `last week`: words that can mean different days, and what would be taken.
    case vagueRange(String, [String])
    /// Words that may mean several days, where a time is meant, and ways to write one.
    case vagueDay(String, [String])
    case notADose(String)
    case doseWithoutUnit(String)
    case notAPlan(String)
    case planStepWithoutDays(String)
    case notAPressure(String)
    /// A score without the name of its questionnaire.
    case whichScore(String)
    /// The name of a questionnaire without its total.
    case scoreWithoutTotal(Questionnaire)
    case scoreOutOfRange(Questionnaire, String)
    case notAScore(String)
    /// The name of a questionnaire in a line to log.
    case scoreInEntry(Questionnaire)
  }
}

/// Something that was saved, but perhaps not as meant.
package enum Warning: Hashable, Sendable {
  /// Kept in the note. `meant` is a word near it.
  case unknownWord(String, meant: String?)
  /// A number after the intensity, kept in the note.
  case secondNumber(String)
  /// A second intensity, side or other thing there is one of, kept in the note.
  case secondValue(String)
  /// Kept in the note: the drugs it could be.
  case ambiguousDrug(String, [String])
  /// Saved as a drug of unknown class.
  case newDrug(String, meant: String?)
  /// A drug that is only ever used as a preventive, saved as a dose for this attack.
  case preventiveTaken(String)
  /// `no left`, `no wine`: only features can be absent. Kept in the note.
  case looseNegation(String)
  /// A dose more than two hours outside the attack.
  case doseFarFromAttack(drug: String, at: Moment)
  /// A time after a drug without its `@`, read as the start of the attack.
  case startAfterDrug(String, drug: String, instead: String)
  /// Longer than seven days; minutes.
  case longAttack(Int)
  /// Not a trigger used before, but near one.
  case newTrigger(String, meant: String)

  /// Whether it says that words of the line were not understood: what `--strict` refuses.
  package var isUnknownWord: Bool {
    switch self {
    case .unknownWord, .secondNumber, .secondValue, .ambiguousDrug, .looseNegation:
      true
    default: false
    }
  }
}

/// How a line was read where a person might have meant something else.
package enum Echo: Hashable, Sendable {
  /// A clock time that is not of today although no day was named.
  case onAnotherDay(Moment)
  /// A time that the clock skipped or showed twice.
  case clockChange(Moment, Now.ClockChange)
  /// `10 nov` is a date; `instead` is the line for intensity 10.
  case dateNotIntensity(CivilDay, instead: String)
  /// A date without a year that lies in another year.
  case inAnotherYear(CivilDay)
  /// `woke` without a time.
  case assumedWaking(Moment)
  /// A length on a day without a time, in minutes.
  case countedFromMidnight(Int)
}
