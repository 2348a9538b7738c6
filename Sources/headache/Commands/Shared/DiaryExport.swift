import Diary
import Messages
import Platform
import Rendering
import Storage

/// The whole diary as a document.
struct DiaryExport {
  let session: Session
  let output: String
  let force: Bool

  func run() throws -> Answer {
    let store = try session.openToRead()
    guard output != "-" else {
      let long = LongOutput(session)
      _ = try write(store) { long.add(document: $0) }
      return .long(long)
    }
    let draft = try OutputFile.draft(of: output, force: force, session)
    defer { draft.discard() }
    let counts = try write(store) { try draft.write($0) }
    try OutputFile.publish(draft, output)
    let attacks = counts.first { $0.section == .attacks }?.count ?? 0
    return .changed(
      session.language.wholeDiary(counts, to: output) + "\n", schema: "export",
      data: ExportJSON.data(file: output, attacks: attacks), undo: nil)
  }

  private func write(
    _ store: DiaryStore, to write: ([UInt8]) throws -> Void
  ) throws -> [(section: DocumentSection, count: Int)] {
    try store.snapshot {
      let damage = try store.audit()
      guard damage.allSatisfy(\.isOutsideEdit) else { throw CommandError.damagedNotPrinted(damage) }
      let counts = try store.documentCounts()
      var document = DiaryJSON(counts)
      for section in DocumentSection.allCases {
        document.begin(section)
        let rows = try store.documentRows(section)
        while let entry = try rows.next() {
          document.add(entry)
          if let bytes = document.taken() { try write(bytes) }
        }
        document.endSection()
      }
      document.end()
      if let bytes = document.taken(all: true) { try write(bytes) }
      return counts
    }
  }
}
