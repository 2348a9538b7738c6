import Messages
import CivilTime
import Diary
import Parsing

/// Words about a preventive, as typed after a verb.
enum PreventiveWords {
  /// Reads them all; whatever says nothing of a preventive is refused, unless `keepingRest`.
  ///
  /// `name`: the drug, where the diary knows it already; then `words` are what follows it. `line`: one to type, as an
  /// example.
  static func read(
    _ words: [String], after name: String? = nil, _ session: Session, line: String, keepingRest: Bool = false
  ) throws -> PreventiveLine {
    let named = name?.split(separator: " ").map(String.init) ?? []
    let spoken: PreventiveLine
    do throws(PreventiveProblem) {
      spoken = try parsePreventive(
        named + words, nameLength: named.isEmpty ? nil : named.count, now: session.now,
        command: line.split(separator: " ").prefix(3).joined(separator: " "))
    } catch {
      if case .doseWithoutUnit(let number, let offered) = error {
        let typed = offered.split(separator: " ").dropFirst(3).map(String.init)
        let again = try? parsePreventive(
          typed, nameLength: named.isEmpty ? nil : named.count, now: session.now)
        if again?.rest.isEmpty != true {
          throw CommandError.preventive(.notUnderstood(number), write: line)
        }
      }
      throw CommandError.preventive(error, write: line)
    }
    guard keepingRest || spoken.rest.isEmpty else {
      throw CommandError.preventive(
        .notUnderstood(spoken.rest.joined(separator: " ")), write: spoken.lineWithoutRest)
    }
    return spoken
  }

  /// The words without those that people put before a drug: `taking`, `my`.
  static func withoutFillers(_ words: [String]) -> [String] {
    let fillers: Set<String> = ["taking", "using", "with", "on", "my", "the", "to", "take", "use"]
    let words = words.flatMap { $0.split(separator: " ").map(String.init) }
    return Array(words.drop { fillers.contains($0.lowercased()) })
  }

  /// One day, which may be to come.
  static func day(_ words: [String], _ session: Session, line: String) throws -> CivilDay {
    let spoken = try read(words, after: "x", session, line: line)
    guard let day = spoken.day, spoken.dose == nil, spoken.intervalDays == nil, spoken.because == nil else {
      // A day it is not: the reader of days says why.
      return try parseDay(words, now: session.now, command: line)
    }
    return day
  }

  /// Refuses a day to come, for what can only have happened.
  static func past(_ day: CivilDay?, _ session: Session) throws -> CivilDay {
    let day = day ?? session.now.today
    if day > session.now.today { throw CommandError.stillToCome(day) }
    return day
  }

  /// Says how a dose was counted, where it was told in another way.
  static func remarks(_ spoken: PreventiveLine, _ session: Session) {
    if session.quiet { return }
    if let times = spoken.timesADay, times > 1, let dose = spoken.dose, dose != .unspecified {
      let once = Amount(thousandths: dose.thousandths / times, unit: dose.unit)
      Output.remark(.note, "\(once) \(session.language.aDay(dose, times: times))")
    }
    if spoken.isInCapsules { Output.remark(.note, session.language.capsulesAreTablets) }
  }
}

/// Days between injections as typed: `28d`, `4 weeks`, `28`, `every 4 weeks`, `monthly`.
func parseInterval(_ spoken: String) throws -> Int {
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
  throw CommandError.notAnInterval(spoken)
}
