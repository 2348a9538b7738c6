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

  func run(dryRun: Bool) throws -> Answer {
    let outcome = try result(dryRun)
    let text = MergeText(session.layout).render(outcome.merge, dryRun: dryRun)
    let data = MergeJSON.data(outcome.merge, session.layout)
    if dryRun { return .shown(text, schema: "import", data: data) }
    return .changed(text, schema: "import", data: data, undo: outcome.isStep ? "headache undo" : nil)
  }

  private func result(_ dryRun: Bool) throws -> Outcome {
    guard try FileSystem.status(session.path) == nil else {
      return try merge(into: try session.open(), dryRun)
    }
    let new = try NewDiary(for: session.path, now: session.seconds)
    defer { new.discard() }
    let outcome = try merge(into: try DiaryStore.open(new.draft, classify: Session.classify), dryRun)
    if dryRun { return outcome }
    if try new.publish() { return outcome }
    // Another process has made a diary meanwhile: its entries and these belong together.
    return try merge(into: try session.open(), dryRun)
  }

  private func merge(into store: DiaryStore, _ dryRun: Bool) throws -> Outcome {
    let outcome = try store.write(
      "import \(source.name)", now: session.seconds, backup: dryRun ? nil : .beforeImport
    ) { transaction throws -> Outcome in
      let merge = DiaryMerge(transaction)
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
    let other = try DiaryStore.open(file, access: .readOnly, older: .asItIs, classify: Session.classify)
    try other.snapshot {
      guard try other.audit().allSatisfy(\.isOutsideEdit) else { throw CommandError.damagedOther(file) }
      var number = 0
      for section in DocumentSection.allCases {
        let rows = try other.documentRows(section)
        while let entry = try rows.next() {
          number += 1
          do throws(MergeFailure) {
            try merge.add(entry, to: section, line: number)
          } catch {
            switch error {
            case .document(let fault):
              throw CommandError.badDocument(fault, file: file, line: nil, column: nil)
            case .store(let cause): throw cause
            }
          }
        }
      }
    }
    try other.close()
  }
}
