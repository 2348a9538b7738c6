import Language
import Messages
import Analysis
import AnalysisInput
import CivilTime
import Diary
import Rendering
import Storage
import Parsing
import Recording

/// What `free` and `complete` share: saying of days that they were headache-free.
struct HeadacheFreeDeclaration {
  private let session: Session
  private let command: String
  /// Of the day that is declared.
  private let note: String
  private let words: [String]
  /// Whether removing an attack of such a day is offered.
  private let mayRemove: Bool

  init(_ session: Session, verb: String, words: [String], note: String = "", mayRemove: Bool = true) {
    self.session = session
    self.mayRemove = mayRemove
    self.note = note
    self.words = words
    command = ([verb] + words).joined(by: " ")
  }

  /// Saves each range: a single day as a check-in, a stretch as a declaration.
  ///
  /// `refusingSingleDays`: whether a single day with a headache is refused; a stretch leaves it alone.
  func declare(_ ranges: [SpokenRange], refusingSingleDays: Bool) throws -> Answer {
    var noteDay: CivilDay?
    if !note.isEmpty {
      guard case .closed(let days)? = ranges.first, ranges.count == 1, days.count == 1 else {
        throw CommandError.noteOfSeveralDays
      }
      noteDay = days.start
    }
    DaysToCome.remark(words, session)
    let store = try session.openOrCreate()
    // Nothing before the first of these days is asked for.
    let first = ranges.map(\.start).min()
    let (gap, new, before, noted) = try session.change(store) { store in
      // Of the steps before this one.
      try LoggingGap(store, session.now)
    } as: { _ in
      command
    } _: { gap, transaction, store in
      let snapshot = try DiarySnapshot(store, now: session.now, includingToday: true, from: first)
      if refusingSingleDays {
        for case .closed(let range) in ranges where range.count == 1 && snapshot.table[range.start].headache {
          throw try refusal(of: range.start, store)
        }
      }
      let new = ranges.filter { snapshot.isNew($0, today: session.now.today) }
      for range in new { try transaction.declare(range) }
      let noted = try noteDay.map { day in
        StoredNote(id: try transaction.add(note: note, on: day), day: day, text: note)
      }
      return (gap, new, snapshot.table, noted)
    }
    // Of a single day, the days that come with it would be a surprise; a range names them.
    if let gap, !new.isEmpty, !session.quiet, case .closed(let days)? = ranges.first, ranges.count == 1,
      days.count == 1
    {
      gap.remark(excluding: days, session)
    }
    let words = DeclarationText(session.layout)
    return .changed(
      ranges.map {
        words.sentence(
          $0, isNew: new.contains($0), before: before, today: session.now.today)
      }.joined() + (noted.map { session.language.noted($0, today: session.now.today) + "\n" } ?? ""),
      schema: "declared", data: .array(ranges.map(DeclarationJSON.data)),
      undo: new.isEmpty && noted == nil ? nil : "headache undo")
  }

  /// Ends the standing declaration: with the last day told, or with `day` where it held only until then.
  func stop(with day: CivilDay? = nil) throws -> Answer {
    let store = try session.open()
    let yesterday = session.now.today - 1
    let offset = session.now.moment.offset ?? 0
    let ended = try session.write(store, as: command) { transaction in
      // It covered the days up to the last entry; a gap since then stays unknown.
      let told = if let day { day } else { try store.lastLoggedDay(offset: offset) ?? yesterday }
      let ended = try transaction.endStandingDeclarations(with: min(yesterday, told), store)
      guard !ended.isEmpty else { throw CommandError.noStandingDeclaration(today: session.now.today) }
      return ended
    }
    try store.close()
    return .changed(
      DeclarationText(session.layout).ended(with: day, today: session.now.today), schema: "declared",
      data: .array(ended.compactMap { DeclarationJSON.data($0.range) }))
  }

  private func refusal(of day: CivilDay, _ store: DiaryStore) throws -> CommandError {
    CommandError.headacheDay(day, try store.attacks(touching: DayRange(day)).first, mayRemove: mayRemove)
  }
}
