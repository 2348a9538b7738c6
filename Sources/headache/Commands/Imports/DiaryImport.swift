import CivilTime
import Containers
import Diary
import Importing
import Messages
import Platform
import Rendering
import SQLite
import Storage

/// Another diary's entries: its document, or its own file.
struct DiaryImport {
  private let session: Session
  private let source: ImportSource
  private let file: String
  private let kind: Kind

  private enum Kind {
    case document(Container)
    case diary
  }

  /// `nil` for any other file.
  init?(_ session: Session, _ source: ImportSource, file: String) throws {
    let bytes = try source.bytes()
    var opening: [UInt8] = []
    do throws(ContainerError) {
      try bytes.read(at: 0, count: 16, into: &opening)
      if file != "-", opening.elementsEqual("SQLite format 3\0".utf8) {
        kind = .diary
      } else {
        let container = try Container(bytes, name: source.name)
        guard container.kind == .json, DiaryDocument.isOne(try container.tree()) else { return nil }
        kind = .document(container)
      }
    } catch {
      return nil
    }
    self.session = session
    self.source = source
    self.file = file
  }

  struct Outcome {
    var merge: MergeOutcome
    var isStep: Bool
  }

  /// `updates`: whether what it says otherwise is taken; `addsTwins`: whether what is likely here already is added.
  func run(dryRun: Bool, updates: Bool, addsTwins: Bool) throws -> Answer {
    let choice = Choice(dryRun: dryRun, updates: updates, addsTwins: addsTwins)
    let outcome = try result(choice)
    let today = session.now.today
    let text = MergeText(session.layout).render(outcome.merge, file: file, dryRun: dryRun, today: today)
    let data = MergeJSON.data(outcome.merge, session.layout, today: today)
    if dryRun { return .shown(text, schema: "import", data: data) }
    return .changed(text, schema: "import", data: data, undo: outcome.isStep ? "headache undo" : nil)
  }

  private struct Choice {
    var dryRun: Bool
    var updates: Bool
    var addsTwins: Bool
  }

  private func result(_ choice: Choice) throws -> Outcome {
    guard try FileSystem.status(session.path) == nil else {
      return try merge(into: try session.open(), choice)
    }
    let new = try NewDiary(for: session.path, now: session.seconds)
    defer { new.discard() }
    let outcome = try merge(into: try DiaryStore.open(new.draft, classify: Session.classify), choice)
    if choice.dryRun { return outcome }
    if try new.publish() { return outcome }
    // Another process has made a diary meanwhile: its entries and these belong together.
    return try merge(into: try session.open(), choice)
  }

  private func merge(into store: DiaryStore, _ choice: Choice) throws -> Outcome {
    let outcome = try store.write(
      "import \(source.name)", now: session.seconds, backup: choice.dryRun ? nil : .beforeImport
    ) { transaction throws -> Outcome in
      let merge = DiaryMerge(transaction, updates: choice.updates, addsTwins: choice.addsTwins)
      switch kind {
      case .document(let container): try read(container, into: merge)
      case .diary: try readDiary(into: merge)
      }
      if choice.dryRun { transaction.abandon() }
      return Outcome(merge: merge.outcome, isStep: !transaction.isEmpty)
    }
    try store.close()
    return outcome
  }

  private func read(_ container: Container, into merge: DiaryMerge) throws {
    var document = DiaryDocument(try container.tree())
    let now = session.now
    merge.rules = DocumentRules(now: now.moment) { name in
      // Without the system's zones nothing can be said of any.
      SystemClock.knows(zone: name) || !SystemClock.knows(zone: "Europe/London")
    } isValue: { name, value in
      guard let setting = Setting(rawValue: name) else { return true }
      if setting == .timezone, !SystemClock.knows(zone: "Europe/London") { return true }
      return ((try? setting.value(value, now: now)) ?? nil) != nil
    }
    var path: String?
    do throws(DiaryDocumentError) {
      try document.begin()
      while let entry = try document.next() {
        path = entry.path
        do throws(MergeFailure) {
          try merge.add(entry.members, to: entry.section, line: entry.position.line)
        } catch {
          switch error {
          case .document(let fault): throw .fault(fault, place(of: entry.position, merge))
          case .store(let cause): throw .container(.source(cause))
          }
        }
      }
      path = nil
      do throws(MergeFailure) { try merge.finish() } catch {
        switch error {
        case .document(let fault): throw .fault(fault, place(of: document.position, merge))
        case .store(let cause): throw .container(.source(cause))
        }
      }
    } catch {
      switch error {
      case .container(.source(let cause)): throw cause
      case .container(.defect(let defect)): throw CommandError.unreadableSource(defect, file: file)
      case .fault(let fault, let place):
        throw CommandError.badDocument(
          fault, file: file, line: place.line, column: place.column, path: path)
      }
    }
  }

  /// Where the entry begins that cannot be brought in; some are only tried behind others.
  private func place(of position: Position, _ merge: DiaryMerge) -> Position {
    merge.line == position.line ? position : Position(line: merge.line, column: 1)
  }

  private func readDiary(into merge: DiaryMerge) throws {
    let other = try ofOther { () throws(StoreError) in
      try DiaryStore.open(file, access: .readOnly, older: .asItIs, classify: Session.classify)
    }
    try other.snapshot {
      let findings = try ofOther { () throws(StoreError) in try other.audit() }
      guard findings.allSatisfy(\.isOutsideEdit) else { throw CommandError.damagedOther(file) }
      var number = 0
      for section in DocumentSection.allCases {
        let rows = try ofOther { () throws(StoreError) in try other.documentRows(section) }
        let pasts = try ofOther { () throws(StoreError) in try other.pasts(of: section) }
        while let entry = try ofOther({ () throws(StoreError) in try rows.next() }) {
          number += 1
          let (line, past) = (number, rows.id.flatMap { pasts?[$0] })
          try adding { () throws(MergeFailure) in try merge.add(entry, to: section, line: line, past: past) }
        }
      }
      try adding { () throws(MergeFailure) in try merge.finish() }
      for id in try ofOther({ () throws(StoreError) in try other.deletedAttackIDs() }) {
        try adding { () throws(MergeFailure) in try merge.note(deletedAttack: id) }
      }
      for (section, row) in try ofOther({ () throws(StoreError) in try other.daysTakenBack() }) {
        try adding { () throws(MergeFailure) in try merge.note(takenBack: row, of: section) }
      }
      for section in DiaryMerge.sectionsWithDeletions {
        for entry in try ofOther({ () throws(StoreError) in try other.deletedRows(section) }) {
          try adding { () throws(MergeFailure) in try merge.note(deleted: entry, of: section) }
        }
      }
    }
    try other.close()
  }

  private func adding(_ body: () throws(MergeFailure) -> Void) throws {
    do throws(MergeFailure) { try body() } catch {
      switch error {
      case .document(let fault):
        throw CommandError.badDocument(fault, file: file, line: nil, column: nil)
      case .store(let cause): throw cause
      }
    }
  }

  /// What is wrong with the other diary's file is not wrong with this one's.
  private func ofOther<Value>(_ body: () throws(StoreError) -> Value) throws -> Value {
    do throws(StoreError) { return try body() } catch {
      switch error {
      case .damaged, .unsound: throw CommandError.damagedOther(file)
      default: throw error
      }
    }
  }
}
