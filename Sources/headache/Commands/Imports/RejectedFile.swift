import CivilTime
import Containers
import Importing
import Messages
import Platform
import Rendering
import Storage

/// The file of the rows that could not be read: it is there once the others are saved, and replaces no file.
final class RejectedFile {
  private let source: ImportSource
  private let file: KnownFile
  private let session: Session
  /// Where it stands, until it is certain that the others are saved.
  private var written: String?

  init(_ source: ImportSource, _ file: KnownFile, _ session: Session) {
    self.source = source
    self.file = file
    self.session = session
  }

  /// Writes the rows with their reasons, readable by its owner alone.
  ///
  /// - Returns: where, and how many they are.
  func write(_ summary: ImportSummary) throws -> ImportOutcome.Rejected {
    var reasons: [Int: String] = [:]
    for problem in summary.problems {
      let reason = ImportText(session.layout, today: session.now.today).reason(problem)
      reasons[problem.row] = reasons[problem.row].map { $0 + "; " + reason } ?? reason
    }
    let rows = try rows(summary, reasons)
    let path = try Self.write(rows.content, beside: source, ending: "csv")
    written = path
    return ImportOutcome.Rejected(path: path, rows: rows.count)
  }

  /// Writes a file beside the one that is imported, and replaces none; answers with where.
  static func write(_ bytes: [UInt8], beside source: ImportSource, ending: String) throws -> String {
    let base = source.path == "-" ? "standard-input" : source.path
    var number = 1
    while true {
      let path = base + ".rejected" + (number == 1 ? "" : "-\(number)") + "." + ending
      number += 1
      if try FileSystem.status(path) != nil { continue }
      do throws(PlatformError) {
        try FileSystem.write(bytes, to: path, replacing: false)
        return path
      } catch {
        // Another process has made one meanwhile.
        if error.exists { continue }
        throw error
      }
    }
  }

  /// The others are saved: it stays.
  func keep() { written = nil }

  /// The others are not: it goes.
  func discard() {
    if let written { try? FileSystem.remove(written) }
  }

  private func rows(_ summary: ImportSummary, _ reasons: [Int: String]) throws -> RejectedRows {
    do throws(ContainerError) {
      let bytes: ByteFile
      do throws(PlatformError) { bytes = try source.bytes() } catch { throw ContainerError.source(error) }
      // Of a sheet that was looked through, the rows are written with what the rows around them say.
      let isText = file.found != nil || summary.rejected.isEmpty
      if isText, try Container(bytes, name: source.name).kind == .table {
        return try RejectedRows(
          ofText: bytes, file.answers.encoding ?? (summary.notes.contains(.encoding) ? .windows1252 : .utf8),
          header: summary.headerLine,
          quotes: file.found?.rules.hasLooseQuotes ?? false ? .loose : .strict, reasons: reasons)
      }
    } catch {
      switch error {
      case .source(let cause): throw cause
      case .defect(let defect): throw CommandError.unreadableSource(defect, file: source.path)
      }
    }
    return RejectedRows(
      summary.rejected.map { record in
        var record = record
        record.reason = reasons[record.line] ?? ""
        return record
      })
  }
}
