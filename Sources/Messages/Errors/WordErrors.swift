package import CivilTime
package import Diary
import Language
package import Parsing

/// What a line can be said as that names nothing an attack is made of.
package struct UnsaidAttack: Sendable {
  package var note: String?
  package var attack: String?

  /// Whether it is what comes before an attack or after it, and without one.
  package var isPremonitory: Bool

  package init(note: String?, attack: String?, isPremonitory: Bool = false) {
    (self.note, self.attack, self.isPremonitory) = (note, attack, isPremonitory)
  }
}

// MARK: - Lines that are no entry

extension CommandError {
  package static func nothingOfAnAttack(_ line: UnsaidAttack) -> CommandError {
    let offers = Text { language in
      [
        line.note.map { line in language.text(en: "As a note:  \(line)") },
        line.attack.map { line in language.text(en: "As an attack:  \(line)") },
      ].compactMap(\.self).joined(separator: "\n")
    }
    if line.isPremonitory {
      return CommandError(
        Text(en: "that also comes without a headache, and no attack is known that day. Nothing was saved."),
        hint: offers, .usage)
    }
    return CommandError(
      Text(en: "that says no headache: no intensity, symptom, side, dose or time. Nothing was saved."),
      hint: line.note == nil && line.attack == nil
        ? Text(en: "What can be said:  headache help words") : offers,
      .usage)
  }

  /// `there`: the attacks that can be meant.
  package static func whichAttack(
    _ there: [StoredAttack], _ entry: AttackEntry, today: CivilDay
  ) -> CommandError {
    let typed =
      entry.descriptiveWords.joined(separator: " ") + (entry.note.isEmpty ? "" : " -- \(typable(entry.note))")
    return CommandError(
      Text { language in
        let names = there.map { stored in
          "\(language.attack(stored.id)) (\(language.onset(stored.attack.onset, today: today)))"
        }
        return language.text(en: "which one: \(names.joined(separator: " or "))? Nothing was saved.")
      },
      hint: Text(
        joined: "Write  " + there.map { "headache edit \($0.id) \(typed)" }.joined(separator: "  or  ")),
      .usage)
  }

  /// `edit DAY WORDS`, where the day has no attack or several. `last`: the attack that can be moved there.
  package static func editOfDay(
    _ day: CivilDay, _ there: [Int], last: Int?, words: String
  ) -> CommandError {
    let several = there.map { "headache edit \($0) \(words)" }.joined(separator: "  or  ")
    return CommandError(
      Text { language in
        language.text(
          joined: there.isEmpty
            ? "no attack is known of \(language.date(day)). Nothing was changed."
            : "\(language.date(day)) has \(there.count) attacks. Nothing was changed.")
      },
      hint: Text(
        en: there.isEmpty
          ? last.map { "Attack \($0), moved to that day:  headache edit \($0) on \(day) \(words)" } ?? ""
          : "Write  \(several)"), .usage)
  }

  /// `note delete N2`: `line` does it, and `remark` keeps the words.
  package static func noteOrVerb(_ line: String, remark: String) -> CommandError {
    CommandError(
      Text(en: "that can be a remark, or be meant for a note that is there. Nothing was saved."),
      hint: Text(joined: "That note:  \(line)\nA remark:  \(remark)"), .usage)
  }

  /// `delete yesterday`: attacks are deleted by their numbers, which `there` are.
  package static func deleteOfDay(_ day: CivilDay, _ there: [Int]) -> CommandError {
    CommandError(
      Text(en: "attacks are deleted by their numbers. Nothing was changed."),
      hint: Text(
        joined: there.isEmpty
          ? "What that day has:  headache show \(day)"
          : "Of that day:  " + there.map { "headache delete \($0)" }.joined(separator: "  or  ")), .usage)
  }

  package static func deletesTrial(_ name: String) -> CommandError {
    CommandError(
      Text(en: "\(name.escapingControlCharacters) is a preventive. Nothing was changed."),
      hint: Text(en: "Delete it:  headache prev delete \(typable(name))"), .usage)
  }

  /// `dizzy from metoprolol`: an effect of a preventive that is being taken.
  package static func effectOfPreventive(
    _ drug: String, _ symptoms: [String], remark: String?
  ) -> CommandError {
    let effects = symptoms.map(typable).joined(separator: ", ")
    return CommandError(
      Text(
        en: "\(drug.escapingControlCharacters) is a preventive, and was not said to be taken now. "
          + "Nothing was saved."),
      hint: Text(
        en: "An effect of it:  headache prev effect \(typable(drug)) \(effects)"
          + (remark.map { "\nA headache, and a remark:  \($0)" } ?? "")), .usage)
  }

  /// A line of words of which none is known. `remark`: the line that keeps them as a note of the day.
  /// `period`: the line that notes a day of menstruation.
  package static func unknownWords(_ first: String, remark: String, period: String? = nil) -> CommandError {
    CommandError(
      Text(en: "I don't know \"\(first.escapingControlCharacters)\". Nothing was saved."),
      hint: Text { language in
        (period.map { language.text(en: "A period:  \($0)\n") } ?? "")
          + language.text(en: "What can be said:  headache help words\nA remark of the day:  \(remark)")
      }, .usage)
  }

  /// A note beside words that only look. `note`: the line that keeps it, where the words name one day; `new`: an
  /// attack with it.
  package static func noteOfLook(note: String?, new: String?) -> CommandError {
    CommandError(
      Text(en: "that only looks, and the note would be lost. Nothing was saved."),
      hint: Text { language in
        let lines = [
          note.map { language.text(en: "A note of that day:  \($0)") },
          new.map { language.text(en: "An attack:  \($0)") },
        ].compactMap(\.self)
        return lines.isEmpty
          ? language.text(en: "Notes of a day:  headache help note") : lines.joined(separator: "\n")
      }, .usage)
  }

  /// A line to type in place of one that begins with a verb of another program, and what it does.
  package enum Offer: Sendable {
    case entries, dose, attack, numbers, preventive, entry, words, correction, taken, sight, settings, today
    case lastAttack, figures, commands, drug, note

    func label(_ language: Language) -> String {
      switch self {
      case .entries: language.text(en: "Entries:")
      case .dose: language.text(en: "Take out that dose:")
      case .attack: language.text(en: "Delete that attack:")
      case .numbers: language.text(en: "The entries and their numbers:")
      case .preventive: language.text(en: "A preventive:")
      case .entry: language.text(en: "An entry:")
      case .words: language.text(en: "What can be said:")
      case .correction: language.text(en: "Correct it:")
      case .taken: language.text(en: "A dose:")
      case .sight: language.text(en: "See it:")
      case .settings: language.text(en: "Settings:")
      case .today: language.text(en: "What is known of the day:")
      case .lastAttack: language.text(en: "The last attack:")
      case .figures: language.text(en: "Figures:")
      case .commands: language.text(en: "All commands:")
      case .drug: language.text(en: "The drug's name:")
      case .note: language.text(en: "A note of the day:")
      }
    }
  }

  package static func request(_ request: Request, _ offer: Offer, _ line: String) -> CommandError {
    CommandError(
      Text { language in language.message(ParseError(.request(request))) },
      hint: Text { language in "\(offer.label(language))  \(line)" }, .usage)
  }
}
