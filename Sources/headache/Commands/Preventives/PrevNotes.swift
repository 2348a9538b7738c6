import ArgumentParser
import Catalogue
import CivilTime
import Diary
import Report
import Store
import Words

struct PrevEffect: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "effect", abstract: "Note an effect of a preventive, wanted or not.",
    discussion: """
      headache prev effect milnacipran palpitations
      headache prev effect milnacipran nausea, dry mouth 2025-10-05

      The words of the drug's own list:  headache drug show milnacipran. Any other word is kept as typed.
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The drug, the effect, and the day; today if left out.")
  var words: [String]

  func perform(_ session: Session) throws -> Answer {
    let edit = try TrialEdit(session)
    let (name, rest) = try edit.split(words)
    let (spoken, day) = try Self.effects(rest, session.now)
    guard !spoken.isEmpty else {
      throw Refusal.missing("effect", write: "headache prev effect \(harmless(name)) nausea")
    }
    let trial = try edit.trial(name, on: day)
    let listed = Catalogue.effects(of: trial.trial.drug)?.terms ?? []
    let stored = try edit.apply("prev effect " + words.joined(separator: " "), to: trial) { trial in
      if day < trial.start { return trial.objection(to: day) }
      for effect in spoken where !trial.effects.contains(TrialEffect(day: day, effect: effect)) {
        trial.effects.append(TrialEffect(day: day, effect: effect))
      }
      return nil
    }
    for word in spoken where !Catalogue.effectWords.contains(word) {
      let near = nearest(to: word, in: listed) ?? nearest(to: word, in: Catalogue.effectWords)
      let meant =
        near.map { "Meant \($0)?" } ?? "\nIts list:  headache drug show \(harmless(trial.trial.drug))"
      Output.remark(.note, "\"\(harmless(word))\" is kept as typed; it is on no list of effects. \(meant)")
    }
    return TrialEdit.answer(
      stored, "\(spoken.map { harmless($0) }.joined(separator: ", ")) noted for \(day.withYear).")
  }

  /// The effects, parted by commas, in lower case, and the day at the end of the words.
  static func effects(_ words: [String], _ now: Now) throws -> ([String], CivilDay) {
    var (text, day) = (words[...], now.today)
    for count in stride(from: min(3, words.count - 1), to: 0, by: -1) {
      guard let spoken = try? parseDay(Array(words.suffix(count)), now: now) else { continue }
      (text, day) = (words.dropLast(count), spoken)
      if text.last?.lowercased() == "on" { text.removeLast() }
      break
    }
    let effects = text.joined(separator: " ").lowercased().split(separator: ",").map { part in
      part.split(separator: " ").joined(separator: " ")
    }
    return (effects.filter { !$0.isEmpty }, day)
  }
}

struct PrevMissed: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "missed", abstract: "A preventive was not taken on some days.",
    discussion: """
      headache prev missed milnacipran                           today
      headache prev missed milnacipran yesterday
      headache prev missed milnacipran 2026-01-03..2026-01-05

      Taken after all:  headache prev dose milnacipran yesterday
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The drug, and a day or a range; today if left out.")
  var words: [String]

  func perform(_ session: Session) throws -> Answer {
    let edit = try TrialEdit(session)
    let (name, rest) = try edit.split(words)
    let days = try Self.days(rest, session.now)
    guard let first = days.first, let last = days.last else { throw Refusal.missing("day", write: "…") }
    let trial = try edit.trial(name, on: first)
    let stored = try edit.apply("prev missed " + words.joined(separator: " "), to: trial) { trial in
      if let objection = trial.objection(to: first) ?? trial.objection(to: last) { return objection }
      trial.missed = Set(trial.missed + days).sorted()
      return nil
    }
    return TrialEdit.answer(stored, "not taken on \(PreventiveText.days(days)).")
  }

  /// The days named, in order.
  static func days(_ words: [String], _ now: Now) throws -> [CivilDay] {
    guard !words.isEmpty else { return [now.today] }
    var days: Set<CivilDay> = []
    for range in try parseRanges(words, now: now, command: "headache prev missed milnacipran") {
      guard case .closed(let range) = range else { throw Refusal.openRange(words.joined(separator: " ")) }
      days.formUnion(range)
    }
    return days.sorted()
  }
}
