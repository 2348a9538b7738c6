package import CivilTime
import Diary

/// Words about a preventive, as typed after a verb.
package enum PreventiveWords {
  /// Reads them all; whatever says nothing of a preventive is refused, unless `keepingRest`.
  ///
  /// `name`: the drug, where the diary knows it already; then `words` are what follows it. `line`: one to type, as an
  /// example. `number`: what a number without a unit is.
  package static func read(
    _ words: [String], after name: String? = nil, now: Now, line: String, keepingRest: Bool = false,
    number: BareNumber = .refused()
  ) throws(PreventiveRefusal) -> PreventiveLine {
    let named = name?.split(separator: " ").map(String.init) ?? []
    let command = line.split(separator: " ").prefix(3).joined(separator: " ")
    let help = "headache help " + line.split(separator: " ").dropFirst().prefix(2).joined(separator: " ")
    func parse(_ words: [String]) throws(PreventiveProblem) -> PreventiveLine {
      try parsePreventive(
        words, nameLength: named.isEmpty ? nil : named.count, now: now, command: command,
        number: number)
    }
    let spoken: PreventiveLine
    do throws(PreventiveProblem) {
      spoken = try parse(named + words)
    } catch {
      if case .doseWithoutUnit(let number, let offered) = error {
        let again: PreventiveLine
        do throws(PreventiveProblem) {
          again = try parse(offered.split(separator: " ").dropFirst(3).map(String.init))
        } catch let second {
          // With its unit the line says something else that is refused, with a line that has the unit.
          if case .vagueStart = second { throw PreventiveRefusal(second, line: line) }
          throw PreventiveRefusal(.notUnderstood(number), line: help)
        }
        if !again.rest.isEmpty {
          throw PreventiveRefusal(.doseWithoutUnit(number, line: again.lineWithoutRest), line: line)
        }
      }
      if case .notUnderstood(let word) = error {
        let without = Self.line(without: word, named + words, named.count, now, line)
        throw PreventiveRefusal(error, line: without ?? help)
      }
      throw PreventiveRefusal(error, line: line)
    }
    guard keepingRest || spoken.rest.isEmpty else {
      throw PreventiveRefusal(
        .notUnderstood(spoken.rest.joined(separator: " ")), line: spoken.lineWithoutRest)
    }
    return spoken
  }

  /// The line to type without a word that says nothing of a preventive; `nil` where nothing would be left.
  private static func line(
    without word: String, _ words: [String], _ nameLength: Int, _ now: Now, _ line: String
  ) -> String? {
    let typed = words.flatMap { $0.split(separator: " ").map(String.init) }
    let rest = typed.filter { $0 != word && $0 != word + "," }
    guard rest.count < typed.count,
      let read = try? parsePreventive(
        rest, nameLength: nameLength == 0 ? nil : nameLength, now: now,
        command: line.split(separator: " ").prefix(3).joined(separator: " ")),
      read.dose != nil || read.day != nil
    else { return nil }
    return read.lineWithoutRest
  }

  /// The words without those that people put before a drug: `taking`, `my`.
  package static func withoutFillers(_ words: [String]) -> [String] {
    let fillers: Set<String> = ["taking", "using", "with", "on", "my", "the", "to", "take", "use"]
    let words = words.flatMap { $0.split(separator: " ").map(String.init) }
    return Array(words.drop { fillers.contains($0.lowercased()) })
  }

  /// One day, which may be to come.
  package static func day(
    _ words: [String], now: Now, line: String
  ) throws(PreventiveRefusal) -> CivilDay {
    let spoken = try read(words, after: "x", now: now, line: line)
    guard let day = spoken.day, spoken.dose == nil, spoken.intervalDays == nil, spoken.because == nil else {
      // A day it is not: the reader of days says why.
      return try pastDay(words, now: now, line: line)
    }
    return day
  }

  /// A day that is over, or today.
  static func pastDay(_ words: [String], now: Now, line: String) throws(PreventiveRefusal) -> CivilDay {
    do throws(ParseError) {
      return try parseDay(words, now: now, command: line)
    } catch {
      throw PreventiveRefusal(.day(error), line: line)
    }
  }

  /// Today without a day, and no day to come, of what can only have happened.
  package static func past(_ day: CivilDay?, now: Now) throws(PreventiveRefusal) -> CivilDay {
    let day = day ?? now.today
    if day > now.today { throw PreventiveRefusal(.stillToCome(day)) }
    return day
  }

  /// Effects and the day they are of: ``parseEffects(_:known:now:)``.
  package static func effects(
    _ words: [String], known: [String], of name: String, now: Now
  ) throws(PreventiveRefusal) -> SpokenEffects {
    do throws(PreventiveProblem) {
      return try parseEffects(words, known: known, now: now)
    } catch {
      if case .placeholder = error { throw PreventiveRefusal(error) }
      let command = "headache prev effect \(typable(name))"
      if case .day(let day) = error, case .foreignTime = day.cause {
        let line = ForeignTimes.translated(Line(words, command: command))
        throw PreventiveRefusal(.day(ParseError(day.cause, line: line)))
      }
      if case .noEffect(let unsaid, let effects) = error {
        let rest = effects.map { "\(command) \($0)" }
        let remark = ([name] + words).map(typable).joined(separator: " ")
        throw PreventiveRefusal(.noEffect(unsaid, rest + ["headache note \(remark)"]))
      }
      if case .vagueStart(let when, let effect) = error {
        throw PreventiveRefusal(.vagueStart(when, effect.map { "\(command) \($0) DAY" }))
      }
      let plain = withoutNumbers(words)
      let isOfTime = words.contains { EffectTimes.isMark($0.lowercased()) }
      let line = "\(command) \(plain)" + (isOfTime ? " DAY" : "")
      let remark = ([name] + words).map(typable).joined(separator: " ")
      throw PreventiveRefusal(
        error, line: plain.isEmpty ? "headache note \(remark)" : "\(line)\n   or:  headache note \(remark)")
    }
  }

  /// An effect without how much of it, or since when: `weight gain 3kg`.
  private static func withoutNumbers(_ words: [String]) -> String {
    let words = words.flatMap { $0.split(separator: " ").map(String.init) }
    let number = words.firstIndex { $0.contains(where: \.isNumber) } ?? words.endIndex
    let marks: Set = [
      "since", "after", "for", "from", "in", "of", "by", "about", "on", "week", "day", "month",
    ]
    var kept = words[..<number]
    while let last = kept.last, marks.contains(last.lowercased()) { kept.removeLast() }
    if kept.count == 1, ["lost", "gained", "put", "up", "down"].contains(kept[kept.startIndex].lowercased()) {
      return ""
    }
    return kept.map(typable).joined(separator: " ")
  }

  /// The days on which it was missed, in order; today without words.
  package static func missedDays(
    _ words: [String], of name: String, now: Now
  ) throws(PreventiveRefusal) -> [CivilDay] {
    guard !words.isEmpty else { return [now.today] }
    let ranges: [SpokenRange]
    do throws(ParseError) {
      ranges = try parseRanges(words, now: now, command: "headache prev missed \(typable(name))")
    } catch {
      throw PreventiveRefusal(.day(error))
    }
    var days: Set<CivilDay> = []
    for range in ranges {
      guard case .closed(let range) = range else {
        throw PreventiveRefusal(.openRange(words.joined(separator: " ")))
      }
      days.formUnion(range)
    }
    return days.sorted()
  }

  /// Days between injections as typed: `28d`, `4 weeks`, `28`, `every 4 weeks`, `monthly`.
  package static func interval(_ spoken: String) throws(PreventiveRefusal) -> Int {
    let text = spoken.lowercased().split(separator: " ").joined(separator: " ")
    let words = Int(text) == nil ? text : "\(text) days"
    for line in [words, "every \(words)"] {
      guard
        let read = try? parsePreventive(
          ["x"] + line.split(separator: " ").map(String.init), nameLength: 1,
          now: Now(moment: Moment(wallMinutes: 0, offset: nil), zone: nil, zoneName: nil)),
        let days = read.intervalDays, read.rest.isEmpty, read.day == nil, (2...400).contains(days)
      else { continue }
      return days
    }
    throw PreventiveRefusal(.noInterval(spoken))
  }
}
