import Analysis
import Catalogue
package import CivilTime
package import Diary
import Importing
import Parsing
import Messages
import Language

/// What a line of words has become, and the words that say so.
package struct AttackConfirmation {
  package var id: Int
  package var attack: Attack
  /// The line, where it was added to an attack that is open.
  package var added: AttackEntry?
  /// The attack that was still open, and is now over at a time nobody knows.
  package var ended: Int?
  /// The attack as it was before the line was added to it.
  package var before: Attack?
  /// Whether it was said that the open attack goes on, so that it can be no new one.
  package var isStill: Bool
  /// Whether `edit` without a number would be about this attack.
  package var isLast = false
  /// The line that would make another attack of the same words, where the line says nothing new.
  package var another: String?

  package init(
    id: Int, attack: Attack, added: AttackEntry? = nil, ended: Int? = nil, before: Attack? = nil,
    isStill: Bool = false
  ) {
    self.id = id
    self.attack = attack
    self.added = added
    self.ended = ended
    self.before = before
    self.isStill = isStill
  }

  /// Whether the line says nothing that the attack did not say already: that is no step.
  package var isUnchanged: Bool {
    // Not compared as two optionals: the type of such a pair is made at run time.
    guard let before else { return false }
    return before == attack
  }

  /// Signs that need urgent care, and that the attack did not have before.
  package var newSigns: [String] { UrgentSigns.new(in: attack.symptoms, before: before?.symptoms ?? []) }
}

/// The words that say what has become of a line.
package struct AttackConfirmationText {
  private let layout: Layout
  private let now: Now
  private var language: Language { layout.language }

  package init(_ layout: Layout, now: Now) {
    self.layout = layout
    self.now = now
  }

  /// The one line about signs that the attack did not have before; empty without any.
  package func urgent(_ saved: AttackConfirmation) -> String {
    let signs = saved.newSigns
    return signs.isEmpty ? "" : urgent(signs) + "\n"
  }

  package func urgent(_ signs: [String]) -> String {
    language.urgent(signs).capitalizedFirst
  }

  package func text(_ saved: AttackConfirmation) -> String {
    if saved.isUnchanged { return language.saysSoAlready(saved.id, another: saved.another) + "\n" }
    var lines: [String] = []
    if let ended = saved.ended {
      lines.append(language.endedAfterADay(ended))
    }
    lines += saved.added == nil ? begun(saved) : added(saved)
    return lines.joined(by: "\n") + "\n" + urgent(saved)
  }

  private func begun(_ saved: AttackConfirmation) -> [String] {
    let attack = saved.attack
    let since =
      language.since(language.onset(attack.onset, today: now.today))
      + span(attack) + (isOpenSinceADay(attack) ? ", \(language.open)" : "")
    let details = rows(attack)
    let pain = language.intensity(attack)
    if details.isEmpty {
      let separator = pain.contains(",") ? ", " : " "
      let text = language.saved(saved.id, [pain, since].filter { !$0.isEmpty }.joined(by: separator))
      return [String(text.undoable(layout).dropLast())]
    }
    var lines = [language.saved(saved.id), ("  " + (since + "  ").left(36) + pain).trimmedEnd]
    lines += details
    lines.append(String(next(attack).undoable(layout).dropLast()))
    return lines
  }

  /// Whether it goes on from an earlier day of which no time is known: its length cannot say so.
  private func isOpenSinceADay(_ attack: Attack) -> Bool {
    attack.end == .open && attack.onset.precision == .day && attack.onset.moment.day < now.today
  }

  /// What can be said later: how much a dose helped, when an open attack ended.
  private func next(_ attack: Attack) -> String {
    var commands: [String] = []
    if attack.doses.contains(where: { $0.relief == nil }) { commands.append("headache helped") }
    if attack.end == .open { commands.append("headache over") }
    return commands.isEmpty ? "" : "  " + language.later(commands.joined(separator: " · "))
  }

  /// That an attack was corrected: what is another, and the days that are unknown from now on or free still.
  package func edited(_ saved: AttackConfirmation, unknown: [CivilDay], free: [CivilDay]) -> String {
    let text =
      saved.isUnchanged
      ? language.saysSoAlready(saved.id) + "\n"
      : language.attackChanged(saved.id).undoable(layout) + changes(saved)
    return text + UncoveredDaysText(layout).text(unknown: unknown, free: free, today: now.today)
      + urgent(saved)
  }

  /// That an attack goes on.
  package func still(_ saved: AttackConfirmation) -> String {
    saved.isUnchanged ? text(saved) : added(saved) + changes(saved) + urgent(saved)
  }

  private func changes(_ saved: AttackConfirmation) -> String {
    AttackChangesText(layout).text(
      from: saved.before ?? saved.attack, to: saved.attack, today: now.today)
  }

  /// The one line that something was added to the attack.
  package func added(_ saved: AttackConfirmation) -> String {
    language.added(saved.id, saved.added?.intensity.map { "\($0)/10" } ?? "").undoable(layout)
  }

  private func added(_ saved: AttackConfirmation) -> [String] {
    let attack = saved.attack
    var parts: [String] = []
    if let intensity = saved.added?.intensity { parts.append("\(intensity)/10") }
    if let onset = saved.added?.onset, onset == attack.onset {
      parts.append(language.since(language.onset(onset, today: now.today)))
    }
    // What is added to an attack that is over may be of another day.
    if let before = saved.before, before.end != .open {
      parts.append(language.onset(attack.onset, today: now.today))
    }
    if case .at(let end) = attack.end, saved.before?.end != attack.end {
      parts.append(language.ended(at: end))
    }
    let text = language.added(saved.id, parts.joined(separator: ", "))
    var lines = [String(text.undoable(layout).dropLast())]
    if let entry = saved.added, entry.side != nil || entry.quality != nil || entry.kind != nil {
      lines.append(row(.pain, language.intensity(attack)))
    }
    lines += rows(attack)
    if let intensity = saved.added?.intensity, intensity > 0, attack.end == .open, !saved.isStill {
      lines.append("  \(language.aNewOne(intensity))" + correction(saved, intensity))
    }
    return lines
  }

  /// How to say that an intensity was meant in place of the last one, not after it; soon after that one.
  private func correction(_ saved: AttackConfirmation, _ intensity: Intensity) -> String {
    guard saved.isLast, let last = saved.before?.readings.last, saved.before?.readings.count == 1,
      last.intensity != intensity,
      (0...Self.recently).contains(now.moment.minutes(since: last.at))
    else { return "" }
    return "      \(language.insteadOf(last.intensity, intensity))"
  }

  /// For how many minutes an intensity may still have been a slip.
  private static let recently = 30

  /// `(25 min)` of an open attack, ` to 19:00 (4 h 30 min)` of one that is over.
  private func span(_ attack: Attack) -> String {
    if attack.onset.precision == .day { return AttackText(layout).endOfDay(attack).map { " \($0)" } ?? "" }
    let onset = attack.onset.moment
    switch attack.end {
    case .open:
      let minutes = now.moment.minutes(since: onset)
      return minutes < 1 ? "" : " (\(language.length(minutes)))"
    case .at(let end) where end.instant == onset.instant: return ", " + language.lengthUnknown
    case .at(let end):
      return " " + language.to(end, language.length(end.minutes(since: onset)))
    case .unknown: return ", " + language.endUnknown
    }
  }

  private func rows(_ attack: Attack) -> [String] {
    var lines: [String] = []
    let symptoms = language.symptoms(attack)
    if !symptoms.isEmpty { lines.append(row(.with, symptoms)) }
    // The day of a dose is named where it is not the one on which the attack began.
    for dose in attack.doses {
      lines.append(row(.took, language.dose(dose, beside: attack.onset.moment.day, today: now.today)))
    }
    if let impact = attack.impact { lines.append(row(.impact, language.word(impact))) }
    if !attack.triggers.isEmpty {
      let triggers = attack.triggers.map { "+\($0.escapingControlCharacters)" }
      lines.append(row(.trigger, triggers.joined(separator: " ")))
    }
    if !attack.note.isEmpty {
      let note = attack.note.split(separator: "\n").joined(separator: " / ")
      lines.append(row(.note, note.escapingControlCharacters))
    }
    return lines
  }

  private func row(_ label: RowLabel, _ text: String) -> String {
    "  " + language.label(label).left(8) + text
  }
}
