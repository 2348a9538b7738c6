package import CivilTime
package import Diary
import Language
import Messages

/// What a correction has changed in an attack: each field as `old -> new`, and what stayed behind.
package struct AttackChangesText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  /// One line a field; empty where nothing is another.
  package func lines(from old: Attack, to new: Attack, today: CivilDay) -> [String] {
    var lines: [String] = []
    func add(_ label: RowLabel, _ before: String, _ after: String) {
      if before != after { lines.append(row(label, language.change(before, after))) }
    }
    func add(outside words: String) { lines.append(row(.outside, language.outsideTheAttack(words))) }
    add(.start, language.onset(old.onset, today: today), language.onset(new.onset, today: today))
    add(.end, language.end(of: old, today: today), language.end(of: new, today: today))
    add(.pain, language.intensity(old), language.intensity(new))
    if old.readings.count > 1 || new.readings.count > 1 {
      // Readings that have only moved along look alike but for their days.
      let isOtherDay = zip(old.readings, new.readings).contains { $0.at.day != $1.at.day }
      add(.course, course(old, named: isOtherDay, today), course(new, named: isOtherDay, today))
    }
    add(.with, language.symptoms(old), language.symptoms(new))
    lines += doses(old, new, today)
    add(.impact, old.impact.map { language.word($0) } ?? "", new.impact.map { language.word($0) } ?? "")
    add(.trigger, triggers(old), triggers(new))
    add(.note, note(old), note(new))
    add(.zone, old.zone ?? "", new.zone ?? "")
    if lines.isEmpty, let (before, after) = Self.offsets(old, new) { add(.zone, before, after) }
    for dose in new.dosesLeftBehind(since: old) {
      add(outside: language.dose(dose, beside: .distantPast, today: today))
    }
    for reading in new.readingsOutside(since: old) {
      add(outside: language.course([reading], beside: .distantPast, today: today))
    }
    return lines
  }

  /// The offsets of the first time that is the same on the clock and not in UTC, where nothing else differs.
  private static func offsets(_ old: Attack, _ new: Attack) -> (String, String)? {
    func moments(_ attack: Attack) -> [Moment] {
      var moments = [attack.onset.moment]
      if case .at(let end) = attack.end { moments.append(end) }
      return moments + attack.readings.map(\.at) + attack.doses.compactMap(\.takenAt)
    }
    func words(_ moment: Moment, _ zone: String?) -> String {
      [zone ?? "", moment.offset.map(Moment.spell) ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    }
    let other = zip(moments(old), moments(new)).first { $0.offset != $1.offset }
    return other.map { (words($0, old.zone), words($1, new.zone)) }
  }

  /// The lines as a text, each ended by a line break.
  package func text(from old: Attack, to new: Attack, today: CivilDay) -> String {
    lines(from: old, to: new, today: today).lines()
  }

  /// That one attack was made of two. `before`: the one that stays, as it was; `gone`: the number of the other.
  package func merged(_ stored: StoredAttack, before: Attack, gone: Int, today: CivilDay) -> String {
    language.merged(gone, into: stored.id).undoable(layout)
      + text(from: before, to: stored.attack, today: today)
  }

  private func row(_ label: RowLabel, _ text: String) -> String {
    "  \(language.label(label).left(8))\(text.removingControlCharactersAndLines)"
  }

  private func course(_ attack: Attack, named: Bool, _ today: CivilDay) -> String {
    language.course(attack.readings, beside: named ? .distantPast : attack.onset.moment.day, today: today)
  }

  private func triggers(_ attack: Attack) -> String {
    attack.triggers.map { "+\($0)" }.joined(separator: " ")
  }

  private func note(_ attack: Attack) -> String {
    attack.note.split(separator: "\n").joined(separator: " / ")
  }

  /// Each dose that is another: in the place of one of the same drug, taken out, or added.
  private func doses(_ old: Attack, _ new: Attack, _ today: CivilDay) -> [String] {
    var before = old.doses
    var after: [Dose] = []
    for dose in new.doses {
      if let same = before.firstIndex(of: dose) { before.remove(at: same) } else { after.append(dose) }
    }
    var lines: [String] = []
    for dose in before {
      let place = after.firstIndex { $0.drug == dose.drug }
      let other = place.map { after.remove(at: $0) }
      let isOtherDay = other.map { $0.takenAt?.day != dose.takenAt?.day } ?? false
      func words(_ dose: Dose, _ attack: Attack) -> String {
        language.dose(dose, beside: isOtherDay ? .distantPast : attack.onset.moment.day, today: today)
      }
      lines.append(row(.took, language.change(words(dose, old), other.map { words($0, new) } ?? "")))
    }
    for dose in after {
      let words = language.dose(dose, beside: new.onset.moment.day, today: today)
      lines.append(row(.took, language.change("", words)))
    }
    return lines
  }
}
