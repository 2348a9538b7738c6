import Catalogue
import CivilTime
import Diary
import Messages
import Parsing
import Storage

/// The line about a preventive's course, for words about one without a command: `topiramate up to 50 today`,
/// `forgot candesartan`, `on amitriptyline 10mg since june`.
struct PreventiveOffer {
  let error: any Error

  private enum Said { case missed, stopped, changed, started }

  /// `nil` where the words name no preventive, or say nothing of its course.
  init?(_ words: [String], _ session: Session, _ store: DiaryStore?) {
    let typed = words.flatMap { $0.split(separator: " ").map(String.init) }
    guard !typed.contains("--"), let (drug, name, range) = Self.preventive(typed, session, store) else {
      return nil
    }
    let course = PreventiveDose.course(of: drug.name, on: session.now.today, store)
    var rest = Array(typed[..<range.lowerBound] + typed[range.upperBound...])
    let keys = rest.map { $0.lowercased().filter { $0 != "," } }
    func says(_ any: Set<String>) -> Bool { keys.contains(where: any.contains) }
    let said: Said
    if says(Self.missing) {
      said = .missed
    } else if says(Self.stopping) {
      said = .stopped
    } else if course != nil, says(Self.changing) || Self.hasAmount(rest, session) {
      said = .changed
    } else if course == nil, says(Self.starting) || Self.hasAmount(rest, session) {
      said = .started
    } else {
      return nil
    }
    if said != .started, course == nil { return nil }
    rest = rest.filter { !Self.fillers.contains($0.lowercased().filter { $0 != "," }) }
    let now = session.now
    switch said {
    case .missed:
      let days = Self.days(in: rest, now)
      error = CommandError.courseOf(drug.name, "headache prev missed \(name)\(days.map { " \($0)" } ?? "")")
    case .stopped:
      let line = "headache prev stop \(name)"
      let spoken = try? PreventiveWords.read(rest, after: drug.name, now: now, line: line, keepingRest: true)
      guard let spoken, spoken.dose == nil else { return nil }
      let day = spoken.day ?? now.today
      let reason = spoken.because ?? spoken.rest.joined(separator: " ")
      let known = Catalogue.effectWords + (Catalogue.effects(of: drug.name)?.terms ?? [])
      let isKnown = reason.isEmpty || SpokenReason(reason, isMarked: false, known: known, now: now) != nil
      let tail = reason.isEmpty ? "" : isKnown ? " \(reason)" : " --note \(typable(reason))"
      error = CommandError.courseOf(drug.name, "\(line) \(day)\(tail)")
    case .changed:
      guard let spoken = Self.change(rest, drug.name, now), let dose = spoken.dose,
        dose != course?.trial.amount(on: now.today)
      else { return nil }
      let amount = typable("\(dose.number)\(dose.unit.symbol)")
      error = CommandError.courseOf(
        drug.name, "headache prev change \(name) \(amount) \(spoken.day ?? now.today)")
    case .started:
      do {
        let line = "headache prev start \(name) AMOUNT"
        _ = try PreventiveWords.read(rest, after: drug.name, now: now, line: line)
        let words = rest.map(typable).joined(separator: " ")
        error = CommandError.courseOf(drug.name, "headache prev start \(name) \(words)")
      } catch let refusal {
        error = refusal
      }
    }
  }

  private static let missing: Set = ["forgot", "forgotten", "missed", "skipped", "skip", "miss", "forget"]
  private static let stopping: Set = [
    "stopped", "stop", "quit", "finished", "discontinued", "ended", "off", "stopping", "quitting",
  ]
  private static let changing: Set = [
    "up", "upped", "increased", "raised", "reduced", "lowered", "changed", "down", "doubled", "halved",
    "dropped",
    "increase", "change", "titrated",
  ]
  private static let starting: Set = [
    "on", "started", "start", "began", "taking", "prescribed", "new", "since",
  ]
  private static let fillers = missing.union(stopping).union(changing).union(
    starting.subtracting(["since"])
  ).union([
    "i", "i'm", "im", "am", "my", "the", "to", "now", "have", "was", "been", "dose", "again", "went", "of",
  ])

  private static func hasAmount(_ words: [String], _ session: Session) -> Bool {
    words.contains { Amount($0.lowercased()) != nil }
  }

  /// The first preventive that is named: a drug that is only ever one, or one with a course that runs.
  private static func preventive(
    _ words: [String], _ session: Session, _ store: DiaryStore?
  ) -> (Drug, String, Range<Int>)? {
    let vocabulary = session.vocabulary(store)
    for index in words.indices.prefix(6) {
      let word = words[index].filter { $0 != "," }
      guard word.count > 3, case .drug(let drug) = vocabulary.match(word) else { continue }
      let isPreventive =
        drug.role == .preventive
        || drug.role == .both && PreventiveDose.course(of: drug.name, on: session.now.today, store) != nil
      if isPreventive { return (drug, typable(drug.name), index..<index + 1) }
    }
    return nil
  }

  private static func days(in words: [String], _ now: Now) -> String? {
    (try? parseRanges(words.filter { $0.lowercased() != "on" }, now: now, command: "")) == nil
      || words.isEmpty
      ? nil : words.map(typable).joined(separator: " ")
  }

  /// A dose and a day; a bare number is milligrams.
  private static func change(_ words: [String], _ drug: String, _ now: Now) -> PreventiveLine? {
    let line = "headache prev change x"
    func read(_ words: [String]) -> PreventiveLine? {
      try? PreventiveWords.read(words, after: drug, now: now, line: line)
    }
    if let read = read(words), read.dose != nil { return read }
    return read(words.map { Int($0) == nil ? $0 : "\($0)mg" })
  }
}
