import Cells
import CivilTime

/// How a value is written in a source, where it is written otherwise than in sheets.
enum ValueForm: String, CaseIterable, Sendable {
  /// The first ten characters are the day: what stands behind says nothing.
  case day
  /// What stands before the first blank.
  case date
  /// The day after that, or before it.
  case nextDay = "next day"
  case dayBefore = "day before"
  /// `8th Dec 2021`, `Nov 3, 2025`.
  case dayInWords = "day in words"
  /// Since 1970-01-01T00:00Z.
  case milliseconds, seconds
  /// `20250710T153000Z`, `20250203`.
  case calendarTime = "calendar time"
  case calendarDayBefore = "calendar day before"
  /// `UTC+02:00`, `GMT+2`.
  case distance = "distance from UTC"
  /// The number that a text begins with, and what stands behind its colon.
  case number, label
  /// What stands before the last parenthesis, and in it.
  case name, unit
  /// Of a list such as `Headache: 7 | Stress: 3`, or a title such as `Migraine 7/10`, the number beside a word for
  /// headache.
  case headacheNumber = "number beside a headache"
  /// Of a title such as `Migraine, suma 50mg`, the drugs that are known by these names, with their amounts.
  case drugsNamed = "drugs named"
  /// The side that places on the head are on.
  case side
  /// The kind of headache that a name or title says it is; `yes` where it speaks of an aura.
  case headacheKind = "kind of headache"
  case aura
  /// What stands before the first line end.
  case firstLine = "first line"
  /// `PT2H30M`, `P1D`: a length of ISO 8601.
  case calendarLength = "calendar length"
  /// The day of a moment in UTC on the person's own clock.
  case localDay = "local day"
  /// The day on which the night ends that a time is in.
  case wakingDay = "waking day"
  /// The last day of something that ended then: midnight is the end of the day before.
  case lastDay = "last day"
  /// A number alone, or the number or the word for an intensity behind its colon: `7.0`, `2.0:mild`.
  case intensity
  /// `5:30:00`: a length, and no other number.
  case clockLength = "clock length"
  /// Of a habit: yes where it was done or counted, no where it was not, and nothing where nobody has said.
  case doneOrNot = "done or not"
  /// Minutes west of UTC, as JavaScript counts them.
  case minutesWest = "minutes west"
  /// A number in thousandths, of 10 at most.
  case thousandths
  /// Of an answer in words what is understood: yes or no; a length with its unit; and what is neither yes nor no.
  case yesOrNo = "yes or no"
  case unitLength = "length with its unit"
  case moreThanAnswer = "more than yes or no"
  /// Drugs, of which oxygen stands by its name alone, without its flow.
  case oxygen = "oxygen without its flow"
  /// A clock time, and a date in figures, in the style of any place.
  case clock
  case shortDate = "short date"

  /// The value as sheets have it; empty where it is not written so.
  func read(_ text: String) -> String {
    switch self {
    case .day: return CivilDay(iso: text.prefix(10)).map(\.description) ?? text
    case .date: return String(text.prefix { !$0.isWhitespace })
    case .nextDay: return CivilDay(iso: text.prefix(10)).map { "\($0 + 1)" } ?? text
    case .dayBefore: return CivilDay(iso: text.prefix(10)).map { "\($0 - 1)" } ?? text
    case .dayInWords: return WrittenDay.time(text) ?? text
    case .milliseconds: return ValueForm.moment(text, divisor: 1000) ?? text
    case .seconds: return ValueForm.moment(text, divisor: 1) ?? text
    case .calendarTime: return ValueForm.calendarTime(text) ?? text
    case .calendarDayBefore:
      return (ValueForm.calendarTime(text)?.prefix(10)).flatMap { CivilDay(iso: $0) }.map { "\($0 - 1)" }
        ?? text
    case .distance:
      guard let sign = text.firstIndex(where: { $0 == "+" || $0 == "-" }) else { return "+00:00" }
      let rest = text[text.index(after: sign)...].prefix { $0.isNumber || $0 == ":" }
      let hours = rest.prefix { $0 != ":" }
      return "\(text[sign])\(hours.count == 1 ? "0" : "")\(rest)"
    case .number:
      return String(
        (text.split(separator: ":", maxSplits: 1).first ?? "").prefix { $0.isNumber || ".,-".contains($0) })
    case .label:
      guard let colon = text.firstIndex(of: ":") else { return "" }
      return text[text.index(after: colon)...].trimmingBlanks
    case .name:
      guard let open = text.lastIndex(of: "("), text.last == ")" else { return text }
      return text[..<open].trimmingBlanks
    case .unit:
      guard let open = text.lastIndex(of: "("), text.last == ")" else { return "" }
      return text[text.index(after: open)...].dropLast().trimmingBlanks
    case .headacheNumber:
      return TitleWords.intensity(text)
    // With the drugs, or the zone, that are known: see ``RuledPass``.
    case .drugsNamed, .localDay: return text
    case .side: return ValueForm.side(text.lowercased())
    case .headacheKind: return HeadacheNames.kind(of: text)
    case .aura: return HeadacheNames.hasAura(text) ? "yes" : ""
    case .firstLine: return String(text.prefix { !$0.isNewline })
    case .calendarLength: return ValueForm.calendarLength(text) ?? text
    case .wakingDay: return ValueForm.wakingDay(text) ?? text
    case .lastDay: return ValueForm.lastDay(text) ?? text
    case .intensity: return ValueForm.intensity(text)
    case .clockLength:
      return text.split(separator: ":").count == 3 && text.allSatisfy { $0.isNumber || $0 == ":" } ? text : ""
    case .doneOrNot:
      if text == "2" || text == "YES_MANUAL" || Int(text) ?? 0 >= 100 { return "yes" }
      return text == "0" || text == "NO" ? "no" : "unknown"
    case .minutesWest: return Int(text).map { "\(-$0)" } ?? ""
    case .thousandths:
      guard let number = Int(text), 100...10_000 ~= number else { return "" }
      return number % 1000 == 0 ? "\(number / 1000)" : "\(number / 1000).\(number % 1000 / 100)"
    case .oxygen: return OxygenWords.plain(text)
    case .yesOrNo: return ValueForm.isAnswer(text) ? text : ""
    case .moreThanAnswer: return ValueForm.isAnswer(text) ? "" : text
    case .unitLength: return WrittenNumber.minutes(Array(text.utf8).span, bare: nil) == nil ? "" : text
    case .clock: return ValueForm.clock(text) ?? text
    // `Feb 3, 2025`, as phones write a date that is not so short.
    case .shortDate: return WrittenDay.time(text) ?? ValueForm.shortDate(text)
    }
  }

  private static func moment(_ text: String, divisor: Int) -> String? {
    guard let number = Double(text), abs(number) < 1e15 else { return nil }
    let moment = Moment(wallMinutes: Int((number / Double(60 * divisor)).rounded(.down)), offset: nil)
    return "\(moment.day)T\(moment.clock)Z"
  }

  private static func calendarTime(_ text: String) -> String? {
    let characters = Array(text)
    guard characters.count == 8 || characters.count >= 15, characters.prefix(8).allSatisfy(\.isNumber) else {
      return nil
    }
    let day = "\(String(characters[0..<4]))-\(String(characters[4..<6]))-\(String(characters[6..<8]))"
    if characters.count == 8 { return day }
    guard characters[8] == "T", characters[9..<15].allSatisfy(\.isNumber) else { return nil }
    return day + "T\(String(characters[9..<11])):\(String(characters[11..<13]))"
      + (characters.last == "Z" ? "Z" : "")
  }

  private static func isAnswer(_ text: String) -> Bool {
    CellVocabularies.shared.answer.value(Array(text.utf8).span) != nil
  }

  private static func side(_ text: String) -> String {
    func has(_ words: [String]) -> Bool { words.contains { text.contains($0) } }
    let left = has(["left", "link", "gauche", "izquierd", "sinistr", "esquerd", "左"])
    let right = has(["right", "recht", "droit", "derech", "destr", "direit", "右"])
    let both = [
      "both", "bilateral", "beid", "whole head", "ganzer kopf", "entire head", "toute la tête", "双侧", "两侧",
      "全头", "整个头",
    ]
    return left && right || has(both) ? "both" : left ? "left" : right ? "right" : ""
  }
}
