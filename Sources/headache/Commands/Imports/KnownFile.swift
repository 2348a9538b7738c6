import CivilTime
import Containers
import Importing
import Messages
import Parsing
import Platform
import Rendering
import Storage

/// What is known of a file before it is read: what was said of it now, and what was said of one like it before.
struct KnownFile {
  /// The program that it comes from.
  var found: SourceRecognition.Found?
  /// What it is known by the next time.
  var shapes: [String] = []
  /// Everything that is said of it.
  var answers: FileAnswers
  /// What was said just now.
  var typed: [ImportAnswer]
  /// Options beside these that a line to type repeats.
  var flags: [String] = []
  /// All that a line to type repeats.
  var given: [String] {
    // `a,b` is what was typed, and may be one name or two: each is an answer too.
    var parts: Set<ImportAnswer> = []
    for answer in typed.sorted(by: { $0.value.utf8.count > $1.value.utf8.count })
    where SourceAnswers.tags.contains(answer.option) && !parts.contains(answer) {
      for name in ImportAnswers.names(answer.value) where name != answer.value {
        parts.insert(ImportAnswer(answer.option, name))
      }
    }
    return typed.filter { !parts.contains($0) }.map(\.typed) + flags
  }
  /// What was said before, with the day on which.
  var kept: [ImportOutcome.Kept] = []

  init(_ session: Session, _ source: ImportSource, _ given: FileAnswers, _ sources: SourceChoice) throws {
    answers = given
    typed = given.list
    let store = try FileSystem.status(session.path) == nil ? nil : try session.open()
    defer { try? store?.close() }
    let vocabulary = session.vocabulary(store)
    let (sheet, encoding) = try Self.shape(source, given.encoding, store, vocabulary)
    if let encoding { answers.encoding = encoding }
    if let sheet, let store {
      // Which program it is from has to be known first.
      let kept = try store.keptAnswers(of: [sheet])
      if answers.source == nil { answers.source = kept.first { $0.option == "as" }?.value }
    }
    found = try sources.find(
      source, answers.encoding, named: answers.source, isSheet: answers.table != TableChoices(),
      file: source.path)
    if let found {
      shapes = [FileShape.source(found.rules.name)]
      if answers.source != nil, let sheet { shapes.append(sheet) }
    } else if let sheet {
      shapes = [sheet]
    }
    guard let store, !shapes.isEmpty else { return }
    takeOn(try store.keptAnswers(of: shapes), session)
  }

  /// Answers of the latest file first: what it says goes before what earlier ones do.
  private mutating func takeOn(_ all: [KeptAnswer], _ session: Session) {
    var rest = all[...]
    while let first = rest.first {
      let batch = rest.prefix { $0.batch == first.batch }
      rest = rest.dropFirst(batch.count)
      let earlier = FileAnswers(batch.map { ImportAnswer($0.option, $0.value) })
      let known = kept.flatMap(\.answers)
      answers.complete(with: earlier)
      let isYearOpen = answers.table.year == nil
      let taken = earlier.list.filter {
        (answers.list.contains($0) || $0.option == "year" && isYearOpen) && !typed.contains($0)
          && !known.contains($0) && FileAnswers.isOption($0.option)
      }
      if taken.isEmpty { continue }
      let offset = session.now.moment.offset ?? 0
      let day = Moment(wallMinutes: first.at / 60 + offset, offset: offset).day
      kept.append(ImportOutcome.Kept(day: day, answers: taken))
    }
  }

  /// The shape of a sheet, and the encoding in which it is read where that was said of a file of this shape.
  private static func shape(
    _ source: ImportSource, _ said: TextEncoding?, _ store: DiaryStore?, _ vocabulary: Vocabulary
  ) throws -> (shape: String?, encoding: TextEncoding?) {
    func shape(_ encoding: TextEncoding) throws -> String? {
      let bytes = try source.bytes()
      return (try? Container(bytes, name: source.name, encoding: encoding)).flatMap {
        FileShape.ofSheets($0, vocabulary)
      }
    }
    if said == nil, let store {
      for name in try store.keptValues(of: "encoding") {
        guard let encoding = TextEncoding(rawValue: name), let there = try shape(encoding) else { continue }
        let kept = try store.keptAnswers(of: [there])
        if kept.contains(where: { $0.option == "encoding" && $0.value == name }) { return (there, encoding) }
      }
    }
    return (try shape(said ?? .utf8), nil)
  }
}
