import Messages
import Language
package import CivilTime
package import Diary

/// Attacks in a list, and one attack whole.
package struct AttackText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  /// One line of `headache list`, cut to the width of a line where there is a limit; under 56 columns several lines
  /// with nothing cut.
  package func line(id: Int, _ attack: Attack, today: CivilDay) -> String {
    let when = (language.onset(attack.onset, today: today) + "  ").left(24)
    let rest = details(of: attack, today: today)
    if let width = layout.lineWidth, width < 56 {
      let details = rest.joined(separator: " · ").removingControlCharactersAndLines
      let first = "#\(id)".left(6) + language.onset(attack.onset, today: today)
      return ([first] + details.wrapped(to: width - 6).map { "      " + $0 }).joined(separator: "\n")
    }
    let text = "#\(id)".right(6) + "  " + when + rest.joined(separator: " · ")
    let line = text.removingControlCharactersAndLines.trimmedEnd
    return layout.lineWidth.map { line.cut(toColumns: $0) } ?? line
  }

  /// The same without a number, whole and on one line.
  func words(_ attack: Attack, today: CivilDay) -> String {
    let first = attack.onset.moment.day
    let rest = [
      attack.readings.count > 1 ? language.course(attack.readings, beside: first, today: today) : "",
      attack.impact.map { language.word($0) } ?? "", attack.triggers.map { "+\($0)" }.joined(separator: " "),
      attack.note,
    ]
    let words =
      [language.onset(attack.onset, today: today)] + details(of: attack, today: today)
      + rest.filter { !$0.isEmpty }
    return words.joined(separator: " · ").removingControlCharactersAndLines
  }

  private func details(of attack: Attack, today: CivilDay) -> [String] {
    let doses = attack.doses.map { language.dose($0, beside: attack.onset.moment.day, today: today) }
    return [
      span(attack), language.intensity(attack), language.symptoms(attack), doses.joined(separator: ", "),
    ].filter { !$0.isEmpty }
  }

  /// Several attacks saved at once, a line for each.
  package func saved(_ stored: [(id: Int, attack: Attack)], today: CivilDay) -> String {
    stored.map { line(id: $0.id, $0.attack, today: today) + "\n" }.joined()
      + language.savedTogether(stored.count).undoable(layout)
  }

  /// The block of `headache show`. `kept`: what the file that brought it says beside it.
  package func block(id: Int, _ attack: Attack, kept: [KeptCell] = [], today: CivilDay) -> String {
    var lines = [
      "\(language.attack(id))  \(language.onset(attack.onset, today: today))  \(span(attack))".trimmedEnd
    ]
    func add(_ label: RowLabel, _ text: String) {
      if text.isEmpty { return }
      lines.append("  \(language.label(label).left(8))\(text.removingControlCharactersAndLines)")
    }
    let first = attack.onset.moment.day
    if case .at(let end) = attack.end, endOfDay(attack) == nil, end.instant != attack.onset.moment.instant {
      add(.end, language.time(end, beside: first, today: today))
    }
    addDetails(of: attack, today: today, to: &lines)
    for line in attack.note.split(separator: "\n") { add(.note, String(line)) }
    for cell in kept { add(.file, language.keptCell(cell)) }
    if let zone = attack.zone { add(.zone, "\(zone) \(attack.onset.moment.offset.map(Moment.spell) ?? "")") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What an attack was, a line for each kind of thing.
  private func addDetails(of attack: Attack, today: CivilDay, to lines: inout [String]) {
    func add(_ label: RowLabel, _ text: String) {
      if text.isEmpty { return }
      lines.append("  \(language.label(label).left(8))\(text.removingControlCharactersAndLines)")
    }
    add(.pain, language.intensity(attack))
    let first = attack.onset.moment.day
    if attack.readings.count > 1 {
      add(.course, language.course(attack.readings, beside: first, today: today))
    }
    add(.with, language.symptoms(attack))
    for dose in attack.doses { add(.took, language.dose(dose, beside: first, today: today)) }
    add(.impact, attack.impact.map { language.word($0) } ?? "")
    add(.trigger, attack.triggers.map { "+\($0)" }.joined(separator: " "))
  }

  /// What goes with an attack that is deleted, where it is more than one line can say: its end, its course, its doses,
  /// its notes.
  package func details(_ attack: Attack, today: CivilDay) -> String {
    let isOfDays = attack.onset.moment.day != attack.lastEvidence.day
    guard isOfDays || attack.readings.count > 1 || attack.doses.count > 1 || !attack.note.isEmpty else {
      return ""
    }
    return block(id: 0, attack, today: today).split(separator: "\n").dropFirst().filter {
      !$0.hasPrefix("  \(language.label(.zone))")
    }.map { $0 + "\n" }.joined()
  }

  /// `(5 h 15 min)`, `(open)`; empty where the end is not known.
  private func span(_ attack: Attack) -> String {
    switch attack.end {
    case .open: language.open
    case .at(let end):
      endOfDay(attack)
        ?? (end.instant == attack.onset.moment.instant
          ? language.lengthUnknown : language.length(end.minutes(since: attack.onset.moment)))
    case .unknown: ""
    }
  }

  /// `08:00 to 12:00 (4 h)`, `~ morning, end unknown`: when an attack that is over began and ended.
  func times(_ attack: Attack, today: CivilDay) -> String {
    let onset = attack.onset
    var start = language.onset(onset, today: today)
    if onset.moment.day == today, onset.precision != .day { start = language.clock(onset) }
    guard case .at(let end) = attack.end else { return "\(start), \(language.endUnknown)" }
    if let until = endOfDay(attack) { return "\(start) \(until)" }
    if end.instant == onset.moment.instant { return "\(start), \(language.lengthUnknown)" }
    let time = language.time(end, beside: today, today: today)
    return language.from(start, to: time, language.length(end.minutes(since: onset.moment)))
  }

  /// `until 23:30` of an attack of which only the day is known when it began: its length is not known.
  package func endOfDay(_ attack: Attack) -> String? {
    guard attack.onset.precision == .day, case .at(let end) = attack.end else { return nil }
    return language.until(end, from: attack.onset.moment.day)
  }
}

extension String {
  var trimmedEnd: String {
    var end = utf8.endIndex
    while end > utf8.startIndex, utf8[utf8.index(before: end)] == UInt8(ascii: " ") {
      end = utf8.index(before: end)
    }
    return end == utf8.endIndex ? self : String(self[..<end])
  }
}
