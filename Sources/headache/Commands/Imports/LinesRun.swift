import Diary
import CivilTime
import Importing
import Language
import Messages
import Parsing
import Platform
import Rendering
import Storage

/// `headache import --lines notes.txt`: each line is done as if it were typed, all of them in one step.
///
/// A line that came before is passed over: it is known by what is written, and by the day above it.
struct LinesRun {
  private let session: Session
  private let source: ImportSource
  private let isSaved: Bool
  private let skipsBad: Bool

  init(_ session: Session, _ source: ImportSource, saves: Bool, skipsBad: Bool) {
    (self.session, self.source, isSaved, self.skipsBad) = (session, source, saves, skipsBad)
  }

  func run() throws -> LinesOutcome {
    let (text, isRecoded) = try source.text()
    let notes = NoteLines(text, now: session.now) { TypedLine.saysDay($0, session.now) }
    if notes.lines.count > NoteLines.limit { throw CommandError.tooManyLines(NoteLines.limit) }
    var outcome = try run(notes, [])
    // What a bad line has done before it was refused is not to stay.
    if isSaved, skipsBad, !outcome.bad.isEmpty, !outcome.done.isEmpty {
      let bad = outcome.bad
      outcome = try run(notes, Set(bad.map(\.line)))
      guard outcome.bad.isEmpty else { throw CommandError.linesDisagree }
      outcome.bad = bad
    }
    outcome.comments = notes.comments
    outcome.blanks = notes.blanks
    outcome.isRecoded = isRecoded
    outcome.isDryRun = !isSaved
    outcome.skipsBad = skipsBad
    return outcome
  }

  private func run(_ notes: NoteLines, _ skipped: Set<Int>) throws -> LinesOutcome {
    guard try FileSystem.status(session.path) == nil else {
      return try run(notes, skipped, in: try session.open())
    }
    let new = try NewDiary(for: session.path, now: session.seconds)
    defer { new.discard() }
    let outcome = try run(notes, skipped, in: try DiaryStore.open(new.draft, classify: Session.classify))
    guard outcome.isStep else { return outcome }
    if try new.publish() { return outcome }
    // Another process has made a diary meanwhile: its entries and these belong together.
    return try run(notes, skipped, in: try session.open())
  }

  private func run(_ notes: NoteLines, _ skipped: Set<Int>, in store: DiaryStore) throws -> LinesOutcome {
    let draft = RejectedLines(source)
    defer { draft.discard() }
    let last = try store.highestAttackNumber()
    let outcome = try store.write(
      "import --lines \(source.name)", now: session.seconds, backup: isSaved ? .beforeImport : nil
    ) { transaction in
      var outcome = LinesOutcome()
      let batch = try transaction.beginImport(
        source: source.name, zone: session.now.zoneName, ImportPolicy(.lines))
      try transaction.shared {
        for line in notes.lines where !skipped.contains(line.line) {
          try take(line, batch, transaction, store, last: last, &outcome)
        }
      }
      guard isSaved, outcome.bad.isEmpty, !outcome.done.isEmpty else {
        transaction.abandon()
        return outcome
      }
      try batch.finish(format: "lines", recordedFields: .all)
      if !skipped.isEmpty { outcome.rejected = try draft.write(notes, skipped) }
      outcome.isStep = !transaction.isEmpty
      return outcome
    }
    draft.keep()
    try store.close()
    return outcome
  }

  private func take(
    _ line: NoteLine, _ batch: ImportBatch, _ transaction: WriteTransaction, _ store: DiaryStore, last: Int,
    _ outcome: inout LinesOutcome
  ) throws {
    func refuse(_ error: any Error) {
      let explained = ErrorReporter.explain(error).offering(attacksUpTo: last, session.language)
      outcome.bad.append(LinesOutcome.Bad(line: line.line, written: line.written, explained))
    }
    if let problem = line.problem { return refuse(CommandError.line(problem, line.words)) }
    guard try batch.claim(line: line.line, FileShape.key(of: line.written)) else {
      outcome.known += 1
      return
    }
    let before = transaction.marker
    let said: TypedLine.Said
    do {
      said = try TypedLine(line, session).perform(store)
    } catch let error as StoreError {
      // The diary itself cannot be used: no line is to blame.
      guard case .unknown = error else { throw error }
      return refuse(error)
    } catch {
      return refuse(error)
    }
    guard transaction.marker != before else {
      outcome.there.append(LinesOutcome.Done(line: line.line, written: line.written, said: said.lines))
      return
    }
    batch.countLine()
    outcome.done.append(LinesOutcome.Done(line: line.line, written: line.written, said: said.lines))
  }
}

extension CommandError {
  /// The same without lines that name an attack of the same file: it has no number yet.
  fileprivate func offering(attacksUpTo last: Int, _ language: Language) -> CommandError {
    let words = hint.in(language).split(separator: " ").map(String.init)
    let isOfFile = zip(words, words.dropFirst()).contains { verb, number in
      ["edit", "show", "attack", "delete", "merge"].contains(verb) && Int(number) ?? 0 > last
    }
    return isOfFile ? CommandError(message, choices: choices, status, kind: kind) : self
  }
}
