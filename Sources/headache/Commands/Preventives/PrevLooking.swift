import Analysis
import ArgumentParser
import CivilTime
import Diary
import Report
import Store
import Words

struct PrevList: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the preventives and where each stands.")

  @OptionGroup var global: GlobalOptions

  // The list is what `prev` alone means, so that a mistyped `prev start` arrives here.
  @Argument(help: .hidden)
  var words: [String] = []

  func perform(_ session: Session) throws -> Answer {
    if let word = words.first {
      throw Refusal.unknownPreventiveVerb(word)
    }
    let store = try session.openToRead()
    let trials = try store.trials()
    let standings = try trials.map { try TrialStanding($0, store, session.now.today) }
    return .shown(
      trials.isEmpty
        ? PreventiveText.none
        : standings.map { PreventiveText.line($0.stored, standing: $0.short) }.joined(),
      schema: "trials", data: .array(standings.map(\.json)))
  }
}

struct PrevShow: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one trial with everything noted of it.",
    discussion: "headache prev show milnacipran\nheadache prev show T2")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "T2, or a drug: its latest trial.")
  var words: [String]

  func perform(_ session: Session) throws -> Answer {
    let store = try session.openToRead()
    let name = words.joined(separator: " ").lowercased()
    let drug = session.drugName(name, in: store)
    let trials = try store.trials()
    guard let stored = trials.meant(by: name, drug).last else {
      throw Refusal.unknownPreventive(drug, among: trials)
    }
    let standing = try TrialStanding(stored, store, session.now.today)
    return .shown(standing.page, schema: "trial", data: standing.json)
  }
}

struct PrevHistory: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Every preventive tried, side by side.",
    discussion: """
      The dose each reached, how long it was held, headache days before and on it, why it was stopped, and the
      effects noted: what a clinic or an insurer asks before the next one.
      """)

  @OptionGroup var global: GlobalOptions

  func perform(_ session: Session) throws -> Answer {
    let store = try session.openToRead()
    let history = try store.soundly { try Reading(store, now: session.now).history }
    return .shown(
      history.isEmpty
        ? PreventiveText.none
        : TrialHistoryText.render(history, ascii: session.ascii),
      schema: "trial_history", data: TrialHistoryJSON.render(history))
  }
}

extension Reading {
  /// Every trial with its comparison, oldest first.
  var history: [TriedPreventive] {
    let onsets = onsets
    return courses.map { course in
      TriedPreventive(
        course, compare(course, among: courses, in: table, attackOnsets: onsets), today: table.today)
    }
  }
}
