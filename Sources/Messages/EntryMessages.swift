package import CivilTime
package import Diary
package import Language
import Parsing

/// What is said of an entry that was made, changed or taken out.
extension Language {
  /// Before a step of the journal that was undone.
  package var undoneMark: String { text(en: "(undone)") }

  /// `D3 is sumatriptan 50 mg at 22:00.`
  package func doseIs(_ stored: StoredDose, isNew: Bool, today: CivilDay) -> String {
    text(en: "D\(stored.id) is \(isNew ? "" : "already ")\(dose(stored, today: today)).")
  }

  /// `sumatriptan 50 mg at 22:00 (D3)`.
  package func numbered(_ stored: StoredDose, today: CivilDay) -> String {
    "\(dose(stored, today: today)) (D\(stored.id))"
  }

  package func deleted(_ stored: StoredAttack, today: CivilDay) -> String {
    text(en: "attack \(stored.id) deleted (\(onset(stored.attack.onset, today: today))).")
  }

  package func deleted(_ stored: StoredDose, today: CivilDay) -> String {
    text(en: "D\(stored.id) deleted (\(dose(stored, today: today))).")
  }

  package func deleted(_ note: StoredNote, today: CivilDay) -> String {
    text(en: "N\(note.id) deleted (\(day(note.day, today: today))).")
  }

  /// The question before several entries are deleted.
  package func deletingAsks(_ names: [String]) -> String {
    text(en: "\(names.count) entries are to be deleted: \(names.joined(separator: " ")). Type yes: ")
  }

  /// `attack 12 ended 19:45: 5 h 15 min, peak 8.`
  package func ended(_ stored: StoredAttack, at end: Moment) -> String {
    let minutes = end.minutes(since: stored.attack.onset.moment)
    let length = minutes == 0 ? lengthUnknown : length(minutes)
    let peak = stored.attack.peak.map { text(en: ", peak \($0)") } ?? ""
    return text(en: "attack \(stored.id) ended \(clock(end)): \(length)\(peak).")
  }

  /// An attack that has no end, and is said to have none.
  package func goesOn(_ id: Int) -> String {
    text(en: "attack \(id) goes on. Over, and nobody knows when?  headache edit \(id) end unknown")
  }

  /// An attack of which nobody knows when it ended.
  package func endedSometime(_ id: Int) -> String { text(en: "attack \(id) is over; its end is not known.") }

  /// `attack`: where the dose stands; `remark`: what was noted of it.
  package func rated(_ dose: Dose, attack: Int?, remark: String, today: CivilDay) -> String {
    let words = self.dose(dose, today: today).capitalizedFirst
    let place = attack.map { " (\(self.attack($0)))" } ?? ""
    return words + place + "."
      + (remark.isEmpty ? "" : text(en: " Noted: \(remark.escapingControlCharacters)."))
  }

  /// Doses of an attack.
  package func taken(_ doses: [Dose], attack: Int, today: CivilDay) -> String {
    text(en: "Taken: \(doses.map { dose($0, today: today) }.joined(by: ", ")) (attack \(attack)).")
  }

  /// Doses that belong to none. `open`: the attack that began after them.
  package func taken(_ alone: [StoredDose], before open: Int?, today: CivilDay) -> String {
    let names = alone.map { numbered($0, today: today) }.joined(by: ", ")
    return text(en: "Taken: \(names), \(open.map { "before attack \($0) began" } ?? "no attack open").")
  }

  /// The note that came with a dose, in its attack.
  package func notedThere(_ note: String) -> String {
    text(en: "  note    \(note.split(separator: "\n").joined(separator: " / ").escapingControlCharacters)")
  }

  package func doseWithoutTime(_ number: Int) -> String {
    text(en: "no time was said, so 00:00 is kept. With one:  headache help edit")
  }

  package func merged(_ other: Int, into one: Int) -> String {
    text(en: "attack \(other) is now part of attack \(one).")
  }

  /// `onDays`: whether some days alone were asked for.
  package func noLoneDose(onDays: Bool) -> String {
    text(en: "No dose without an attack is in the diary\(onDays ? " on those days" : "").\n")
  }

  /// `isConditional`: whether attacks of a kind alone were asked for.
  package func noAttack(onDays: Bool, isConditional: Bool) -> String {
    text(
      en: "No attack is in the diary\(onDays ? " on those days" : "")\(isConditional ? " that is so" : "").\n"
    )
  }

  package var lastAttack: String { text(en: "the attack entered last") }

  /// That an entry has made days headache-free. `days`: all of them, `count`: those that it is not itself about.
  package func gapIsFree(_ days: DayRange, count: Int) -> String {
    text(
      en: "\(count) days without an entry (\(days)) now count as headache-free, as you declared.\n"
        + "Not so?  headache complete stop \(days.start - 1)")
  }

  /// The remark beside the first entry of a diary. `near`: a file beside it that the path could be a slip for.
  package func diaryBegun(at path: String, near: String?) -> String {
    text(
      en: "a new diary was begun: \(path.escapingControlCharacters)"
        + (near.map { ". Beside it lies \($0.escapingControlCharacters): was that one meant?" } ?? ""))
  }

  /// A report that was written. `share`: whole percent of the days. `engine`: the program that printed it.
  /// The same where today alone has entries.
  package func reportOfToday(_ file: String, engine: String?) -> String {
    let by = engine.map { " (\($0.escapingControlCharacters))" } ?? ""
    return text(
      en:
        "\(file.escapingControlCharacters): nothing is recorded up to yesterday; today counts when it is over\(by).\n"
    )
  }

  /// `isCut`: a later last day was asked for.
  package func reportWritten(
    _ file: String, _ period: DayRange, share: Int, engine: String?, isCut: Bool = false
  ) -> String {
    let by = engine.map { " (\($0.escapingControlCharacters))" } ?? ""
    let written = text(
      en: "\(file.escapingControlCharacters): \(range(period)), \(share)% of days recorded\(by).\n")
    return isCut
      ? written + text(en: "  Days are counted up to yesterday: today is not over.\n") : written
  }

  /// `line`: how to have another attack all the same.
  package func saysSoAlready(_ attack: Int, another line: String? = nil) -> String {
    text(
      en: "attack \(attack) says so already. Nothing was changed."
        + (line.map { "\n  another one?  \($0)" } ?? ""))
  }

  /// A dose that was not saved again. `line`: how to save it all the same.
  package func doseIsThere(_ dose: Dose, today: CivilDay, _ line: String) -> String {
    text(en: "\(self.dose(dose, today: today)) is there already.\nOne more?  \(line)")
  }

  /// An attack that began with its first dose, as no start was said.
  package func beganWithDose(_ onset: Onset, today: CivilDay) -> String {
    text(en: "no start was said, so the attack begins with the dose, \(self.onset(onset, today: today)).")
  }

  /// Another attack of the same time.
  package func overlaps(_ stored: StoredAttack, with id: Int, today: CivilDay) -> String {
    let other = attack(stored.id)
    return text(
      en: "\(other) (\(onset(stored.attack.onset, today: today))) is of the same time.\n"
        + "One attack?  headache merge \(stored.id) \(id)")
  }

  /// A pain-free attack may be over as well.
  package var overAsWell: String { text(en: "over as well?  headache over") }

  package func endedAfterADay(_ attack: Int) -> String {
    text(en: "attack \(attack) was still open after a day; its end is now unknown.")
  }

  package func since(_ time: String) -> String { text(en: "since \(time)") }

  package func saved(_ attack: Int) -> String { text(en: "attack \(attack) saved") }

  package func saved(_ attack: Int, _ details: String) -> String {
    text(en: "attack \(attack) saved: \(details).")
  }

  /// Several attacks of one line.
  package func savedTogether(_ count: Int) -> String { text(en: "\(count) attacks saved.") }

  package func later(_ commands: String) -> String { text(en: "later:  \(commands)") }

  /// `details`: may be empty.
  package func added(_ attack: Int, _ details: String) -> String {
    text(en: "attack \(attack) added\(details.isEmpty ? "" : ": " + details).")
  }

  package func ended(at end: Moment) -> String { text(en: "ended \(clock(end))") }

  package func aNewOne(_ intensity: Intensity) -> String { text(en: "a new one?  headache new \(intensity)") }

  package func insteadOf(_ last: Intensity, _ intensity: Intensity) -> String {
    text(en: "instead of \(last)?  headache edit \(intensity)")
  }

  package func to(_ end: Moment, _ length: String) -> String { text(en: "to \(clock(end)) (\(length))") }

  package var endUnknown: String { text(en: "end unknown") }

  /// Before the line that was undone.
  package var undone: String { text(en: "undone") }

  /// Before the line that is in force again.
  package var redone: String { text(en: "back again") }

  /// Under a list that shows only the latest attacks. `rest`: the other words of the line.
  package func olderAttacks(than shown: Int, rest: [String]) -> String {
    let line = ["headache list -n \(max(shown, 10) * 10)"] + rest.map(typable)
    return text(en: "the latest \(shown); more:  \(line.joined(by: " "))\n")
  }

  package func migraineIsByRule(_ rule: String) -> String {
    text(
      en: "attacks of migraine days by the rule \(rule). What you called one:  headache list kind=migraine")
  }

  /// Beside a list of the attacks that a drug was taken for.
  package func alsoAlone(_ count: Int, _ drug: String) -> String {
    text(
      en: "\(count) \(count == 1 ? "dose" : "doses") of it \(count == 1 ? "is" : "are") of no attack:  "
        + "headache list --doses \(typable(drug))")
  }
}
