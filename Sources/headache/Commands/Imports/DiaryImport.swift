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

  /// `updates`: whether what it says otherwise is taken.
  func run(dryRun: Bool, updates: Bool) throws -> Answer {
    let outcome = try result(dryRun, updates)
    let today = session.now.today
    let text = MergeText(session.layout).render(outcome.merge, file: file, dryRun: dryRun, today: today)
    let data = MergeJSON.data(outcome.merge, session.layout, today: today)
    if dryRun { return .shown(text, schema: "import", data: data) }
    return .changed(text, schema: "import", data: data, undo: outcome.isStep ? "headache undo" : nil)
  }

  private func result(_ dryRun: Bool, _ updates: Bool) throws -> Outcome {
    guard try FileSystem.status(session.path) == nil else {
      return try merge(into: try session.open(), dryRun, updates)
    }
    let new = try NewDiary(for: session.path, now: session.seconds)
    defer { new.discard() }
    let outcome = try merge(into: try DiaryStore.open(new.draft, classify: Session.classify), dryRun, updates)
    if dryRun { return outcome }
    if try new.publish() { return outcome }
    // Another process has made a diary meanwhile: its entries and these belong together.
    return try merge(into: try session.open(), dryRun, updates)
  }

  private func merge(into store: DiaryStore, _ dryRun: Bool, _ updates: Bool) throws -> Outcome {
    let outcome = try store.write(
      "import \(source.name)", now: session.seconds, backup: dryRun ? nil : .beforeImport
    ) { transaction throws -> Outcome in
      let merge = DiaryMerge(transaction, updates: updates)
      switch kind {
      case .document(let container): try read(container, into: merge)
      case .diary: try readDiary(into: merge)
      }
      if dryRun { transaction.abandon() }
      return Outcome(merge: merge.outcome, isStep: !transaction.isEmpty)
    }
    try store.close()
    return outcome
  }

  private func read(_ container: Container, into merge: DiaryMerge) throws {
    var document = DiaryDocument(try container.tree())
    do throws(DiaryDocumentError) {
      try document.begin()
      while let entry = try document.next() {
        do throws(MergeFailure) {
          try merge.add(entry.members, to: entry.section, line: entry.position.line)
        } catch {
          switch error {
          case .document(let fault): throw .fault(fault, entry.position)
          case .store(let cause): throw .container(.source(cause))
          }
        }
      }
    } catch {
      switch error {
      case .container(.source(let cause)): throw cause
      case .container(.defect(let defect)): throw CommandError.unreadableSource(defect, file: file)
      case .fault(let fault, let place):
        throw CommandError.badDocument(fault, file: file, line: place.line, column: place.column)
      }
    }
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
        while let entry = try ofOther({ () throws(StoreError) in try rows.next() }) {
          number += 1
          let line = number
          try adding { () throws(MergeFailure) in try merge.add(entry, to: section, line: line) }
        }
      }
      for id in try ofOther({ () throws(StoreError) in try other.deletedAttackIDs() }) {
        try adding { () throws(MergeFailure) in try merge.note(deletedAttack: id) }
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
