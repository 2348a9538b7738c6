import CivilTime
import Diary
import TestSupport

/// Entries made up from a seed: every field filled, empty or hostile in turn.
struct RandomEntries {
  var random: SplitMix64

  init(seed: Int) { random = SplitMix64(seed: seed) }

  /// What people, files and attackers write.
  static let texts = [
    "", " ", "a", "note", "a\0b", "\0", "'; DROP TABLE attack; --", "\"quoted\"", "%s%n", "line\nline\r\n",
    "\t",
    "naïve", "e\u{301}", "\u{e9}", "頭痛", "🤕👩‍👩‍👧‍👦", "\u{202e}gnirts", "\u{1b}[31m", "\u{feff}bom", "\u{fffd}",
    "\u{10ffff}",
    "<script>alert(1)</script>", "=1+1", "NULL", "1", "0x10", String(repeating: "x", count: 5000),
  ]
  static let drugs = ["rizatriptan", "ibuprofen", "foo'; --", "頭痛薬", "a\0b", "\"drug\""]
  static let zones = ["Europe/Paris", "Asia/Tokyo", "No/Such'; --"]

  mutating func integer(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
  mutating func chance(_ percent: Int) -> Bool { integer(0...99) < percent }
  mutating func pick<T>(_ choices: [T]) -> T { choices[integer(0...(choices.count - 1))] }
  mutating func maybe<T>(_ value: T) -> T? { chance(60) ? value : nil }
  mutating func text() -> String { pick(Self.texts) }
  mutating func yesNo() -> Bool? { maybe(chance(50)) }

  /// Some moment from 1900 to 2100.
  mutating func moment() -> Moment {
    Moment(wallMinutes: integer(-36_000_000...68_000_000), offset: maybe(integer(-14 * 60...14 * 60)))
  }

  mutating func day() -> CivilDay { CivilDay(number: Int32(integer(-25_000...47_000))) }

  mutating func amount() -> Amount {
    Amount(thousandths: integer(1...10_000_000), unit: pick(DoseUnit.allCases))
  }

  mutating func dose(at moment: Moment?) -> Dose {
    Dose(
      drug: pick(Self.drugs), amount: maybe(amount()), count: integer(1...99), takenAt: moment,
      relief: maybe(pick(Relief.allCases)))
  }

  mutating func fieldSet() -> FieldSet { FieldSet(rawValue: integer(1...15)) }

  mutating func attack() -> Attack {
    let onset = moment()
    let later = Moment(wallMinutes: onset.wallMinutes + integer(0...5000), offset: onset.offset)
    var attack = Attack(
      onset: Onset(onset, precision: pick(Onset.Precision.allCases)),
      end: pick([.open, .unknown, .at(later)]))
    attack.peak = maybe(Intensity(tenths: integer(1...100)))
    attack.kind = maybe(pick(HeadacheKind.allCases))
    attack.side = maybe(pick(Side.allCases))
    attack.quality = maybe(pick(Quality.allCases))
    attack.features = Features(
      worseWithActivity: yesNo(), nausea: yesNo(), vomiting: yesNo(), photophobia: yesNo(),
      phonophobia: yesNo())
    attack.aura = yesNo()
    if attack.aura == true, chance(20) { attack.peak = 0 }
    attack.auraMinutes = maybe(integer(0...600))
    attack.impact = maybe(pick(Impact.allCases))
    attack.note = text()
    attack.zone = maybe(pick(Self.zones))
    attack.recordedFields = fieldSet()
    for _ in 0..<integer(0...3) {
      attack.readings.append(Reading(at: moment(), intensity: Intensity(tenths: integer(0...100))))
    }
    for _ in 0..<integer(0...3) { attack.doses.append(dose(at: maybe(moment()))) }
    for _ in 0..<integer(0...2) { attack.triggers.append(text()) }
    for _ in 0..<integer(0...2) { attack.symptoms.append(text()) }
    return attack
  }

  mutating func score() -> QuestionnaireScore {
    let questionnaire = pick(Questionnaire.allCases)
    return QuestionnaireScore(questionnaire, integer(questionnaire.range), on: day())
  }

  mutating func trial() -> Trial {
    var steps: [DoseStep] = []
    var day = day()
    for _ in 0..<integer(1...4) {
      steps.append(DoseStep(day: day, amount: amount(), planned: chance(30)))
      day = day + integer(1...40)
    }
    var trial = Trial(drug: pick(Self.drugs + ["milnacipran"]), steps: steps)
    trial.intervalDays = maybe(integer(2...400))
    trial.stop = maybe(day)
    trial.stopReason = maybe(pick(StopReason.allCases))
    trial.target = maybe(amount())
    trial.note = text()
    for _ in 0..<integer(0...2) { trial.effects.append(TrialEffect(day: self.day(), effect: text())) }
    for index in 0..<integer(0...3) { trial.missed.append(day + index * integer(1...9)) }
    trial.missed = Set(trial.missed).sorted()
    return trial
  }

  mutating func declaration() -> DeclaredRange {
    let start = day()
    return DeclaredRange(start: start, last: maybe(start + integer(0...100)), recordedFields: fieldSet())
  }
}
