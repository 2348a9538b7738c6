import Arguments
import Messages
import CivilTime
import Diary
import Parsing
import Rendering
import Storage

/// `headache note TEXT… [--on DAY]`: a remark about a day.
struct NoteCommand: DiaryCommand {
  static let name = "note"
  static let group: VerbGroup? = .logging
  static let summary = NoteHelp.summary
  static let discussion = NoteHelp.discussion
  static let isChanging = true

  private let on: String?
  private let text: [String]

  init(_ line: inout ArgumentReader) {
    on = line.value("on", named: "day", help: NoteHelp.on, completing: .days)
    text = line.words("text", help: NoteHelp.text, completing: .days)
  }

  func perform(_ session: Session) throws -> Answer {
    if on == nil, let verb = NoteVerb(text) { throw verb.refusal(text) }
    let (day, remark) = try dayAndText(session.now)
    // A day alone is a remark still to be written.
    if remark.isEmpty, session.isShared { throw CommandError.emptyNote }
    let option = remark.isEmpty && text.allSatisfy({ !$0.isEmpty }) ? NoteText.editor : remark
    let note = try NoteText.read(option, session)
    guard !note.isEmpty else { throw CommandError.emptyNote }
    let store = try session.openOrCreate()
    // The journal names the command, not the text: that is in the note.
    let id = try session.write(store, as: "note --on \(day)") {
      transaction in try transaction.add(note: note, on: day)
    }
    try store.close()
    let stored = StoredNote(id: id, day: day, text: note)
    return .changed(
      DayText(session.layout).noted(stored, today: session.now.today), schema: "note",
      data: DayJSON.data(stored))
  }

  /// The day that `--on` or the first words name, and the remark without it.
  ///
  /// A day of several words behind `--on` goes on in the remark's: `--on 12 nov text`.
  private func dayAndText(_ now: Now) throws -> (CivilDay, String) {
    let text = text.joined(separator: " ")
    if let on {
      let words = on.split(separator: " ").map(String.init)
      let more = text.split(separator: " ").map(String.init)
      for count in (0...min(3, more.count)).reversed() {
        if let day = try? parseDay(words + more.prefix(count), now: now) {
          return (day, text.dropping(count))
        }
      }
      return (try parseDay(words, now: now, command: "headache note --on"), text)
    }
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    if let found = try parseLeadingDay(words, now: now, command: "headache note") {
      return (found.day, text.dropping(found.count))
    }
    try refuseForeignDay(words)
    return try daySpokenOf(words, text, now) ?? (now.today, text)
  }

  /// `for yesterday: long walk`, `of 12 nov long walk`: a note of that day; `about yesterday`, without a mark behind it,
  /// may be one of today.
  private func daySpokenOf(_ words: [String], _ text: String, _ now: Now) throws -> (CivilDay, String)? {
    guard let first = words.first?.lowercased(), ["for", "of", "about", "from", "re", "re:"].contains(first),
      let found = try? parseLeadingDay(Array(words.dropFirst()), now: now, command: "headache note")
    else { return nil }
    var rest = text.dropping(found.count + 1)
    let isMarked = words[found.count].hasSuffix(":") || words[found.count].hasSuffix(",") || rest.first == "-"
    if first == "for" || isMarked {
      if rest.hasPrefix("- ") || rest.hasPrefix("– ") { rest = rest.dropping(1) }
      return (found.day, rest)
    }
    throw CommandError.noteOfWhichDay(
      "headache note --on \(found.day) "
        + rest.split(separator: " ").map { typable(String($0)) }.joined(separator: " "),
      "headache note --on today " + words.map(typable).joined(separator: " "))
  }

  /// `gestern lang gelaufen`: a day in another language would be today.
  private func refuseForeignDay(_ words: [String]) throws {
    guard let first = words.first, let (word, english) = foreignDay(first) else { return }
    let rest = words.dropFirst().map(typable)
    throw ParseError(
      .foreignTime(word),
      lines: [
        (["headache note", english] + rest).joined(separator: " "),
        (["headache note --on today", typable(word)] + rest).joined(separator: " "),
      ])
  }
}

/// `note delete 2`, `note show N3`: a verb for a note that is there, and nothing else.
private struct NoteVerb {
  private let line: String

  init?(_ text: [String]) {
    let words = text.flatMap { $0.split(whereSeparator: \.isWhitespace).map { $0.lowercased() } }
    guard let verb = words.first else { return nil }
    let names = words.dropFirst().filter { !["note", "nr", "number", "no", "#"].contains($0) }
    let numbers = names.map { Int($0.drop { $0 == "n" || $0 == "#" }) }
    guard names.count <= 1, numbers.allSatisfy({ $0 != nil }) else { return nil }
    let number = numbers.first.flatMap(\.self)
    switch verb {
    case "delete", "remove", "rm", "erase", "undo":
      line = number.map { "headache delete N\($0)" } ?? "headache help delete"
    case "show", "list", "see", "all", "print":
      line = number.map { "headache show N\($0)" } ?? "headache show today"
    case "edit", "change", "correct", "replace":
      guard number != nil else { return nil }
      line = "headache help edit"
    default: return nil
    }
  }

  func refusal(_ text: [String]) -> CommandError {
    .noteOrVerb(line, remark: "headache note --on today " + text.map(typable).joined(separator: " "))
  }
}

extension String {
  /// Without its first words, the rest as it stands.
  fileprivate func dropping(_ words: Int) -> String {
    var rest = self[...]
    for _ in 0..<words {
      rest = rest.drop { $0.isWhitespace }
      rest = rest.drop { !$0.isWhitespace }
    }
    return String(rest.drop { $0.isWhitespace })
  }
}
