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
    var found: [WrittenText] = []
    try store.withVerifiedSnapshot {
      try store.forEachWrittenText { if $0.contains(wanted) { found.append($0) } }
    }
    // What has a column of its own is no text, and is found by its word as well.
    let mark = AttackMark(wanted.joined(separator: "-"))
    if let mark, mark.isSymptom {
      for stored in try store.attacks(in: nil, limit: .max, where: { mark.isOn($0.attack) }) {
        let entry = WrittenText.Entry.attack(stored.id)
        if found.contains(where: { $0.entry == entry && $0.kind == .symptom }) { continue }
        found.append(
          WrittenText(
            .symptom, of: entry, on: stored.attack.onset.moment.day,
            session.language.symptoms(stored.attack)))
      }
    }
    found.sort { ($0.day, $0.kind.rawValue) > ($1.day, $1.kind.rawValue) }
    var drug: String?
    if case .drug(let named) = session.vocabulary(store).match(wanted.joined(separator: " ")) {
      drug = named.name
    }
    return .shown(
      FoundText(session.layout).text(
        found, of: wanted,
        drug: drug ?? (mark == nil || mark?.isSymptom == true ? nil : wanted.joined(by: " ")),
        today: session.now.today),
      schema: "found",
      data: FoundJSON.data(found, of: wanted)
    ).paged
  }
}
