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
  static let summary = Text(en: "Find words in notes, symptoms, triggers and effects.")
  static let discussion = Text(
    en: """
      headache find wine
      headache find slept badly            texts that have both words

      Attacks by what was taken, by days and by their features:  headache list suma nov
      """)

  private let words: [String]

  init(_ line: inout ArgumentReader) {
    words = line.requiredWords("words", help: Text(en: "The words, all of which a text must have."))
  }

  func perform(_ session: Session) throws -> Answer {
    let wanted = words.flatMap { $0.split(whereSeparator: \.isWhitespace).map { $0.lowercased() } }
    guard !wanted.isEmpty else { throw CommandError.nothingToFind }
    let store = try session.openToRead()
    var found: [WrittenText] = []
    try store.withVerifiedSnapshot {
      try store.forEachWrittenText { if $0.contains(wanted) { found.append($0) } }
    }
    found.sort { ($0.day, $0.kind.rawValue) > ($1.day, $1.kind.rawValue) }
    var drug: String?
    if case .drug(let named) = session.vocabulary(store).match(wanted.joined(separator: " ")) {
      drug = named.name
    }
    return .shown(
      FoundText(session.layout).text(found, of: wanted, drug: drug, today: session.now.today),
      schema: "found",
      data: FoundJSON.data(found, of: wanted)
    ).paged
  }
}
