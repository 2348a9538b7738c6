import Containers
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
  /// Whether what is likely in the diary already is added.
  private let addsTwins: Bool
  /// Whether what a line says otherwise now is taken.
  private let updates: Bool

  init(
    _ session: Session, _ source: ImportSource, saves: Bool, skipsBad: Bool, addsTwins: Bool, updates: Bool
  ) {
    (self.session, self.source, isSaved, self.skipsBad) = (session, source, saves, skipsBad)
    (self.addsTwins, self.updates) = (addsTwins, updates)
  }

  func run() throws -> LinesOutcome {
    let (text, isRecoded) = try text()
    let notes = NoteLines(
      text, now: session.now, isOwn: { if case .said = DayOfLine($0, session.now) { true } else { false } },
      isMoving: { if case .moving = DayOfLine($0, session.now) { true } else { false } })
    if notes.lines.count > NoteLines.limit { throw CommandError.tooManyLines(NoteLines.limit) }
    let likely = addsTwins ? [] : try likely(notes)
    var outcome = try run(notes, [], likely)
    // What a bad line has done before it was refused is not to stay.
    if isSaved, skipsBad, !outcome.bad.isEmpty, outcome.changesDiary {
      var bad = outcome.bad
      // Without the first of them, another line may be the one that declares the days.
      repeat {
        bad += outcome.declaring
        outcome = try run(notes, Set(bad.map(\.line)), likely)
        guard outcome.bad.isEmpty else { throw CommandError.linesDisagree }
      } while !outcome.declaring.isEmpty
      outcome.bad = bad.sorted { $0.line < $1.line }
    }
    outcome.comments = notes.comments
    outcome.blanks = notes.blanks
    outcome.emptyHeadings = notes.emptyHeadings
    outcome.isRecoded = isRecoded
    outcome.isDryRun = !isSaved
    outcome.skipsBad = skipsBad
    return outcome
  }

  private func text() throws -> (String, isRecoded: Bool) {
    do throws(ContainerError) { return try source.text() } catch {
      switch error {
      case .source(let cause): throw cause
      case .defect(let defect): throw CommandError.unreadableSource(defect, file: source.path)
      }
    }
  }

  /// Lines that are likely in the diary already: all are done, those that came before among them, and nothing stays.
  private func likely(_ notes: NoteLines) throws -> [LikelyLine] {
    guard try FileSystem.status(session.path) != nil else { return [] }
    let store = try session.open()
    let likely = try store.write("import --lines \(source.name)", now: session.seconds) { transaction in
      let batch = try transaction.beginImport(
        source: source.name, zone: session.now.zoneName, ImportPolicy(.lines))
      transaction.abandon()
      var isNew: [Bool] = []
      for line in notes.lines {
        isNew.append(
          try line.problem == nil && batch.claim(line: line.line, FileShape.key(of: line.written)))
      }
      guard isNew.contains(true) else { return [LikelyLine]() }
      let twins = try LineTwins(transaction)
      try transaction.shared {
        for (line, isNew) in zip(notes.lines, isNew) where line.problem == nil {
          do {
            _ = try TypedLine(line, session).perform(store)
          } catch let error as StoreError {
            guard case .unknown = error else { throw error }
          } catch {
            // It is named when it is done for good.
          }
          try twins.note(line: line.line, isKnown: !isNew)
        }
      }
      return try twins.likely(hasLost: isNew.contains(false) && batch.hasLostLines())
    }
    try store.close()
    return likely
  }

  private func run(
    _ notes: NoteLines, _ skipped: Set<Int>, _ likely: [LikelyLine]
  ) throws -> LinesOutcome {
    guard try FileSystem.status(session.path) == nil else {
      return try run(notes, skipped, likely, in: try session.open())
    }
    let new = try NewDiary(for: session.path, now: session.seconds)
    defer { new.discard() }
    let outcome = try run(
      notes, skipped, likely, in: try DiaryStore.open(new.draft, classify: Session.classify))
    guard outcome.isStep else { return outcome }
    if try new.publish() { return outcome }
    // Another process has made a diary meanwhile: its entries and these belong together.
    return try run(notes, skipped, likely, in: try session.open())
  }

  private func run(
    _ notes: NoteLines, _ skipped: Set<Int>, _ likely: [LikelyLine], in store: DiaryStore
  ) throws -> LinesOutcome {
    let twins = Dictionary(likely.map { ($0.line, $0) }) { first, _ in first }
    let draft = RejectedLines(source)
    defer { draft.discard() }
    let outcome = try store.write(
      "import --lines \(source.name)", now: session.seconds, backup: isSaved ? .beforeImport : nil
    ) { transaction in
      var outcome = LinesOutcome()
      let batch = try transaction.beginImport(
        source: source.name, zone: session.now.zoneName, ImportPolicy(.lines))
      // Headings below which a line may be the heading of another day, by the line of that.
      var doubts: [Int: Int] = [:]
      try transaction.shared {
        for line in notes.lines where !skipped.contains(line.line) {
          let bad = outcome.bad.count
          if let twin = twins[line.line] {
            if try !take(twin, line, batch, &outcome) { continue }
          }
          if line.problem == nil, let doubt = line.heading.flatMap({ doubts[$0.line] }) {
            outcome.bad.append(
              LinesOutcome.Bad(line: line.line, written: line.written, .belowUnread(line: doubt)))
          } else {
            try take(line, batch, transaction, store, &outcome)
            guard outcome.bad.count > bad, let heading = line.heading?.line, line.isDoubtful else { continue }
            doubts[heading] = doubts[heading] ?? line.line
          }
        }
      }
      let isWhole = outcome.bad.isEmpty && (skipped.isEmpty || outcome.declaring.isEmpty)
      guard isSaved, isWhole, outcome.changesDiary else {
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

  /// A line that is likely in the diary already is not done; one that was corrected corrects its entry. `true` where it is
  /// to be done as well: a day free of headache, whose attack is gone now.
  private func take(
    _ twin: LikelyLine, _ line: NoteLine, _ batch: ImportBatch, _ outcome: inout LinesOutcome
  ) throws -> Bool {
    var likely = LinesOutcome.Likely(line: line.line, written: line.written, twin)
    var isDone = false
    if updates, twin.isOfLines, !twin.isDeleted {
      if case .freed = twin.entry { isDone = true }
      // What it says from now on is known.
      if !isDone { _ = try batch.claim(line: line.line, FileShape.key(of: line.written)) }
      if twin.isChange {
        try batch.take(twin)
        batch.countLine()
      }
      likely.isTaken = twin.isChange
    }
    outcome.likely.append(likely)
    return isDone
  }

  private func take(
    _ line: NoteLine, _ batch: ImportBatch, _ transaction: WriteTransaction, _ store: DiaryStore,
    _ outcome: inout LinesOutcome
  ) throws {
    func refuse(_ error: any Error) {
      var explained = ErrorReporter.explain(error).asNotes(on: line.day, session.now, session.language)
      if Verbs.named(line.words[0])?.name == "over", explained.hint.in(session.language).isEmpty {
        explained = .notOverInLines(explained.message)
      }
      outcome.bad.append(LinesOutcome.Bad(line: line.line, written: line.written, explained))
    }
    if let problem = line.problem { return refuse(CommandError.line(problem)) }
    guard try batch.claim(line: line.line, FileShape.key(of: line.written)) else {
      outcome.known += 1
      return
    }
    let (before, declared) = (transaction.marker, try transaction.declarationMarker())
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
    if try transaction.declarationMarker() != declared {
      outcome.declaring.append(
        LinesOutcome.Bad(line: line.line, written: line.written, .declaredBesideBadLines))
    }
    batch.countLine()
    outcome.done.append(LinesOutcome.Done(line: line.line, written: line.written, said: said.lines))
  }
}

extension NoteLine {
  /// Whether it may be a heading: one that says what is done is none.
  fileprivate var isDoubtful: Bool { mayBeHeading && Verbs.named(words[0]) == nil }
}
