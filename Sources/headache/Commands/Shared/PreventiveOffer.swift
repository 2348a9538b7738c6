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

  /// `nil` where the words name no preventive, or say nothing of its course.
  init?(_ words: [String], _ session: Session, _ store: DiaryStore?) {
    let typed = words.flatMap { $0.split(separator: " ").map(String.init) }
    guard !typed.contains("--"), let (drug, name, range) = Self.preventive(typed, session, store) else {
      return nil
    }
    let course = PreventiveDose.course(of: drug.name, on: session.now.today, store)
    var rest = Array(typed[..<range.lowerBound] + typed[range.upperBound...])
    let keys = rest.map { $0.lowercased().filter { $0 != "," } }
    var said = CourseWords.kind(of: keys)
    if said == nil || course == nil && said == .changed || course != nil && said == .started {
      said = Self.hasAmount(rest, session) ? (course == nil ? .started : .changed) : nil
    }
    guard let said else { return nil }
    if said != .started, course == nil { return nil }
    // A day in another language is in no line that is offered.
    if let refusal = foreignTime(in: typed) {
      error = refusal
      return
    }
    let isChange = CourseWords.say(.changed, keys)
    rest = CourseWords.without(rest)
    let now = session.now
    switch said {
    case .missed:
      let days = rest.isEmpty ? "" : " " + (Self.days(in: rest, now) ?? "DAY")
      error = CommandError.courseOf(drug.name, "headache prev missed \(name)\(days)")
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
      let before = course?.trial.amount(on: now.today)
      let spoken: PreventiveLine
      do {
        spoken = try PreventiveWords.read(
          rest, after: drug.name, now: now, line: "headache prev change \(name)", number: .after(before))
      } catch let refusal {
        guard isChange else { return nil }
        error = refusal
        return
      }
      guard let dose = spoken.dose else {
        guard isChange else { return nil }
        error = CommandError.missing(.dose, write: "headache prev change \(name) AMOUNT")
        return
      }
      guard dose != before else { return nil }
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
}
