package import CivilTime
package import Diary
package import Language
import Parsing

/// What there is to say of another diary's entries.
extension Language {
  package func merged(_ outcome: MergeOutcome, dryRun: Bool) -> String {
    let parts = outcome.added.map { counted($0.section, $0.count) }
    let known = outcome.unchanged
    return text(
      en:
        "\(dryRun ? "Would bring in" : "Brought in") \(parts.isEmpty ? "nothing" : parts.joined(separator: ", "))"
        + (known == 0 ? "." : "; \(known) \(known == 1 ? "entry was" : "entries were") here already."))
  }

  /// `isTaken`: whether they say now what the other diary says.
  package func otherHere(_ count: Int, isTaken: Bool, dryRun: Bool = false) -> String {
    let entries = "\(count) \(count == 1 ? "entry" : "entries")"
    if isTaken, dryRun {
      return text(en: "\(entries) \(count == 1 ? "says" : "say") something else here, and would be as there")
    }
    return isTaken
      ? text(en: "\(entries) said something else here, and \(count == 1 ? "is" : "are") now as there")
      : text(
        en: "\(entries) \(count == 1 ? "says" : "say") something else here, and "
          + "\(count == 1 ? "was" : "were") kept as here")
  }

  /// `attack 2 (08:00 Tue 13 Oct)`, `preventive topiramate (T1)`.
  package func name(_ conflict: MergeOutcome.Conflict, today: CivilDay) -> String {
    if case .attack(let here, _) = conflict.difference, let number = conflict.number {
      return text(en: "attack \(number) (\(onset(here.onset, today: today)))")
        + (conflict.isDeleted ? deletedHere : "")
    }
    let name = name(conflict.section, conflict.name) + (conflict.isDeleted ? deletedHere : "")
    guard let number = conflict.number, conflict.section == .preventives || conflict.section == .notes else {
      return name
    }
    return text(en: "\(name) (\(conflict.section == .notes ? "N" : "T")\(number))")
  }

  private var deletedHere: String { text(en: ", deleted here") }

  /// Doses that stand in an attack, and by themselves.
  package func dosesTwice(_ count: Int) -> String {
    text(
      en: plural(
        count, one: "A dose of an attack that came is here by itself as well. To count it once:",
        other: "\(count) doses of attacks that came are here by themselves as well. To count them once:"))
  }

  /// The line that takes such a dose out.
  package func doseTwice(_ twice: MergeOutcome.DoseTwice) -> String {
    text(en: "headache delete D\(twice.dose)")
  }

  /// Of entries that have another id than one of this diary, and say what it says.
  package func likelyHere(_ count: Int) -> String {
    text(
      en: plural(
        count, one: "1 entry is likely the same as one that was entered here by itself, and is not added",
        other:
          "\(count) entries are likely the same as some that were entered here by themselves, and are not added"
      ))
  }

  /// `attack of 2026-11-20T08:10+01:00: attack 2 (08:00 Fri 20 Nov)`.
  package func name(likely twin: MergeOutcome.Conflict, today: CivilDay) -> String {
    let there = name(twin.section, twin.name)
    if let attack = twin.attack { return text(en: "\(there): attack \(attack)") }
    guard let number = twin.number else { return there }
    if case .attack(let here, _) = twin.difference {
      return text(en: "\(there): attack \(number) (\(onset(here.onset, today: today)))")
    }
    return text(en: "\(there): \(twin.section == .doses ? "D" : "T")\(number)")
  }

  package var takeOthers: String { text(en: "Where they are other entries:") }

  /// Of a drug's other name that another drug has here.
  package var nameTaken: String { text(en: "another drug has one of its names here") }

  /// `interval_days  28 -> 30`.
  package func change(of member: MergeOutcome.Difference.Member) -> String {
    text(
      joined: "\(member.name.split(separator: "_").joined(separator: " ")) "
        + change(member.here.map(words) ?? "", member.there.map(words) ?? ""))
  }

  private func words(_ value: DocumentValue) -> String {
    switch value {
    case .null: ""
    case .truth(let truth): truth ? text(en: "yes") : text(en: "no")
    case .number(let number): "\(number)"
    case .text(let text): text
    case .list(let values): values.map(words).joined(separator: ", ")
    case .members(let members): words(members)
    }
  }

  private func words(_ members: [DocumentMember]) -> String {
    if members.count == 2, case .number(let thousandths) = members[0].value, members[0].name == "thousandths",
      case .text(let symbol) = members[1].value,
      let unit = DoseUnit.allCases.first(where: { $0.symbol == symbol })
    {
      return Amount(thousandths: thousandths, unit: unit).description
    }
    let said = members.map { member in
      if case .truth(let truth) = member.value { truth ? member.name : "" } else { words(member.value) }
    }
    return said.filter { !$0.isEmpty }.joined(separator: " ")
  }

  package var takeTheirs: String { text(en: "To change this diary to what the other says:") }

  package func deletedThere(_ count: Int, _ names: String) -> String {
    text(
      en: "\(count) \(count == 1 ? "entry was" : "entries were") deleted there, and "
        + "\(count == 1 ? "stays" : "stay") here: \(names).")
  }

  package var deleteHere: String { text(en: "To delete them here too:") }

  /// What deletes an entry here; `nil` for one without a number.
  package func deleteLine(_ entry: MergeOutcome.Conflict) -> String? {
    let number = entry.number ?? 0
    return switch entry.section {
    case .freeDays: text(en: "headache free no \(entry.name)")
    case .periods: text(en: "headache period no \(entry.name)")
    case _ where entry.number == nil: nil
    case .attacks: text(en: "headache delete \(number)")
    case .doses: text(en: "headache delete D\(number)")
    case .notes: text(en: "headache delete N\(number)")
    case .preventives: text(en: "headache prev delete T\(number)")
    case .pressures: text(en: "headache bp remove \(number)")
    case .scores: text(en: "headache score remove \(number)")
    default: nil
    }
  }

  package func staysDeleted(_ count: Int, _ names: String) -> String {
    text(
      en: "\(count) \(count == 1 ? "entry was" : "entries were") deleted here, and "
        + "\(count == 1 ? "stays" : "stay") deleted: \(names).")
  }

  package func wholeDiary(_ counts: [(section: DocumentSection, count: Int)], to file: String) -> String {
    let parts = counts.filter { $0.count > 0 }.map { counted($0.section, $0.count) }
    return text(
      en: "\(file.escapingControlCharacters): the whole diary, "
        + "\(parts.isEmpty ? "which is empty" : parts.joined(separator: ", ")).")
  }

  /// `attack of 2026-11-22T07:30+01:00`, `the drug ibuprofen`.
  package func name(_ section: DocumentSection, _ name: String) -> String {
    let name = name.escapingControlCharacters
    return switch section {
    case .settings: text(en: "the setting \(name)")
    case .drugs: text(en: "the drug \(name)")
    case .preventives: text(en: "preventive \(name)")
    case .doses: text(en: "a dose of \(name)")
    default: text(en: "\(words(section).one) of \(name)")
    }
  }

  private func counted(_ section: DocumentSection, _ count: Int) -> String {
    let (one, many) = words(section)
    return text(en: "\(count) \(count == 1 ? one : many)")
  }

  private func words(_ section: DocumentSection) -> (one: String, many: String) {
    switch section {
    case .settings: (text(en: "setting"), text(en: "settings"))
    case .drugs: (text(en: "drug"), text(en: "drugs"))
    case .imports: (text(en: "import"), text(en: "imports"))
    case .importTexts: (text(en: "remark on an import"), text(en: "remarks on imports"))
    case .attacks: (text(en: "attack"), text(en: "attacks"))
    case .doses: (text(en: "dose without an attack"), text(en: "doses without an attack"))
    case .freeDays: (text(en: "headache-free day"), text(en: "headache-free days"))
    case .declarations: (text(en: "stretch declared complete"), text(en: "stretches declared complete"))
    case .periods: (text(en: "day of menstruation"), text(en: "days of menstruation"))
    case .notes: (text(en: "day note"), text(en: "day notes"))
    case .pressures: (text(en: "blood pressure"), text(en: "blood pressures"))
    case .scores: (text(en: "questionnaire's total"), text(en: "questionnaires' totals"))
    case .preventives: (text(en: "course of a preventive"), text(en: "courses of preventives"))
    case .importedRows: (text(en: "imported row"), text(en: "imported rows"))
    }
  }

  package func sentence(_ fault: DocumentFault) -> String {
    switch fault {
    case .missing(let name): text(en: "\(inQuotes(name)) is missing")
    case .unfit(let name): text(en: "\(inQuotes(name)) has a value that it cannot have")
    case .surplus(let name): text(en: "\(inQuotes(name)) is nothing that this version knows")
    case .unknownDrug: text(en: "it names a drug that the list of drugs before it lacks")
    case .unknownImport: text(en: "it names an import that the list of imports before it lacks")
    case .repeated: text(en: "it is there twice")
    case .contradiction(let member, let cause): "\(inQuotes(member)) \(words(cause))"
    case .impossible: text(en: "it says what cannot be, such as an end before the start")
    case .count(let section, let promised, let found):
      text(
        en: "there are \(found) \(inQuotes(section.rawValue)), and the counts at the head promise \(promised)"
      )
    case .version(let version):
      text(en: "it is a \(inQuotes(version)), which a newer version of this program has written")
    }
  }

  private func words(_ cause: DocumentContradiction) -> String {
    switch cause {
    case .stillToCome: text(en: "is still to come")
    case .beforeTheStart: text(en: "is before the start")
    case .notMidnight: text(en: "is a day alone, and the onset has a time")
    case .zeroWithoutAura: text(en: "is 0, and there was no aura")
    case .belowReading: text(en: "is less than one of the readings")
    case .farFromAttack: text(en: "is more than a month away from the attack")
    case .noStep: text(en: "is empty: a course has a dose")
    case .unknownZone: text(en: "is no time zone")
    case .noOffset: text(en: "has a distance from UTC that no zone has")
    case .empty: text(en: "is empty")
    case .noValue: text(en: "is set to what it cannot be")
    case .unknownClass: text(en: "is no class of drugs")
    }
  }

  private func inQuotes(_ name: String) -> String { "\"\(name.escapingControlCharacters)\"" }
}
