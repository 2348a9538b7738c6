import CivilTime
import Arguments
import Diary
import Language
import Messages
import Parsing
import Rendering
import Storage

/// `headache find WORDS…`: where the diary has them.
struct FindCommand: DiaryCommand {
  static let name = "find"
  static let group: VerbGroup? = .looking
  static let mayBeTried = true
  static let summary = FindHelp.summary
  static let discussion = FindHelp.discussion

  private let words: [String]

  init(_ line: inout ArgumentReader) {
    words = line.requiredWords("words", help: FindHelp.words)
  }

  func perform(_ session: Session) throws -> Answer {
    let wanted = words.flatMap { $0.split(whereSeparator: \.isWhitespace).map { $0.lowercased() } }
    guard !wanted.isEmpty else { throw CommandError.nothingToFind }
    let store = try session.openToRead()
    // What has a column of its own is no text, and is found by its word as well.
    let mark = AttackMark(wanted.joined(separator: "-"))
    var found: [WrittenText] = []
    try store.withVerifiedSnapshot {
      try store.forEachWrittenText { if $0.contains(wanted) { found.append($0) } }
      try store.forEachKeptText { if $0.contains(wanted) { found.append($0) } }
      if let mark, mark.isSymptom { try addAttacks(with: mark, to: &found, store, session) }
    }
    found.sort { ($0.day, $0.kind.rawValue) > ($1.day, $1.kind.rawValue) }
    var drug: String?
    if case .drug(let named) = session.vocabulary(store).match(wanted.joined(separator: " ")) {
      drug = named.name
    }
    let named = drug ?? (mark == nil || mark?.isSymptom == true ? nil : wanted.joined(by: " "))
    return .long(shown(found, of: wanted, drug: named, session))
  }

  /// Adds the attacks that have a symptom with a column of its own, but those that were found by it already.
  private func addAttacks(
    with mark: AttackMark, to found: inout [WrittenText], _ store: DiaryStore, _ session: Session
  ) throws {
    let known = Set(found.lazy.filter { $0.kind == .symptom }.map(\.entry))
    let rows = try store.attackRows(in: nil)
    while let stored = try rows.next() {
      let entry = WrittenText.Entry.attack(stored.id)
      guard mark.isOn(stored.attack), !known.contains(entry) else { continue }
      found.append(
        WrittenText(
          .symptom, of: entry, on: stored.attack.onset.moment.day, session.language.symptoms(stored.attack)))
    }
  }

  private func shown(
    _ found: [WrittenText], of words: [String], drug: String?, _ session: Session
  ) -> LongOutput {
    if session.json {
      let long = LongOutput(
        session, schema: "found", before: [("words", .array(words.map(JSON.string)))], list: "found")
      for text in found { long.add(FoundJSON.data(text)) }
      return long
    }
    let long = LongOutput(session)
    let text = FoundText(session.layout)
    for entry in found { long.add(text.line(entry, of: words, today: session.now.today) + "\n") }
    for line in text.rest(isEmpty: found.isEmpty, of: words, drug: drug) { long.add(line + "\n") }
    return long
  }
}
