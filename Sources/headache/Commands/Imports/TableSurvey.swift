import CivilTime
import Containers
import Diary
import Importing
import Messages
import Parsing
import Platform
import Rendering
import Storage

/// Looking through a file as a spreadsheet: all of it is read before anything of it counts.
struct TableSurvey {
  private let session: Session
  private let source: ImportSource
  private let file: KnownFile
  /// Whether what its columns are read as is said beside what is asked.
  private let showsColumns: Bool

  private var encoding: TextEncoding? { file.answers.encoding }

  init(_ session: Session, _ source: ImportSource, _ file: KnownFile, showsColumns: Bool) {
    self.showsColumns = showsColumns
    self.session = session
    self.source = source
    self.file = file
  }

  /// The spreadsheet, understood; `nil` where the file is to be read, or refused, as a plain one.
  ///
  /// `plain`: what a plain reader has found.
  ///
  /// - Throws: what has to be asked.
  func reading(instead plain: ImportSummary?) throws -> TableReading? {
    // A plain reader's problems are told in any case; without them it would take what it does not understand.
    let isNeeded = plain.map { $0.problemCount == 0 } ?? true
    guard let (sheets, isRecoded) = try sheets(isNeeded: isNeeded),
      !sheets.contains(where: { !$0.defects.isEmpty })
    else {
      return nil
    }
    let store = try FileSystem.status(session.path) == nil ? nil : try session.open()
    defer { try? store?.close() }
    let options = ImportOptions(session, store, order: file.answers.dateOrder, nil)
    let importer = TableImporter(options, file.answers.table)
    // A name that stands there twice is a defect, unless it is that of another table or attack.
    if plain?.problems.contains(where: \.isOfRepeatedName) ?? false, !importer.readsRepeated(sheets) {
      return nil
    }
    var reading = importer.survey(sheets, name: source.name)
    try checkColumns(reading.headers)
    if isRecoded {
      reading.notes.insert(.encoding, at: 0)
      reading.isPlain = false
    }
    if let plain,
      reading.questions.isEmpty ? reading.isPlain && plain.format != nil : plain.says(reading.questions)
    {
      return nil
    }
    guard reading.questions.isEmpty else {
      throw CommandError.openQuestions(
        reading.questions, file: source.path, given: file.given, columns: showsColumns ? reading.columns : [],
        problems: file.given.contains("--skip-bad") ? [] : reading.problems,
        kept: file.kept.map { ($0.day, $0.answers) }, today: session.now.today)
    }
    return reading
  }

  /// A column of which something was said has to be there.
  private func checkColumns(_ names: [String]) throws {
    let known = Set(names.flatMap { [$0.lowercased(), $0.escapedExcerpt.lowercased()] })
    for column in file.answers.table.columns + file.answers.table.filters
    where !known.contains(column.name.lowercased()) {
      throw CommandError.noColumn(column.name, of: names, file: source.path)
    }
  }

  /// The sheets of the file; `nil` where it is no table. Text that is no UTF-8 is read as Windows-1252.
  ///
  /// `isNeeded`: whether a table that is too large to be looked through is refused for that.
  private func sheets(isNeeded: Bool) throws -> ([TableSheet], isRecoded: Bool)? {
    do throws(ContainerError) {
      let file: ByteFile
      do throws(PlatformError) { file = try source.bytes() } catch { throw ContainerError.source(error) }
      let sheets = try sheets(of: Container(file, name: source.name, encoding: encoding ?? .utf8))
      guard encoding == nil, sheets?.contains(where: \.isNoUTF8) ?? false else {
        return sheets.map { ($0, false) }
      }
      return try self.sheets(of: Container(file, name: source.name, encoding: .windows1252)).map {
        ($0, true)
      }
    } catch {
      switch error {
      case .source(let failure): throw failure
      case .defect(let defect) where isWorkbook || isNeeded && defect.isLimit:
        throw CommandError.unreadableSource(defect, file: source.path)
      case .defect: return nil
      }
    }
  }

  /// Whether the file's first bytes are those of an archive that is a workbook.
  private var isWorkbook: Bool {
    guard let bytes = try? source.bytes(), let container = try? Container(bytes, name: source.name) else {
      return false
    }
    return container.kind == .xlsx || container.kind == .ods
  }

  private func sheets(of container: Container) throws(ContainerError) -> [TableSheet]? {
    switch container.kind {
    case .table: return [try TableSheet("", container.table())]
    case .xlsx, .ods:
      let workbook = try container.workbook()
      var sheets: [TableSheet] = []
      for (index, sheet) in workbook.sheets.enumerated() {
        var table = try TableSheet(sheet.name, workbook.rows(of: index), epoch: workbook.epoch)
        table.isHidden = sheet.isHidden
        table.extras = try workbook.extras(of: index)
        sheets.append(table)
      }
      return sheets
    default: return nil
    }
  }
}

extension ImportSummary {
  /// Whether a plain reader's problems say already what is asked.
  fileprivate func says(_ questions: [TableQuestion]) -> Bool {
    questions.allSatisfy { question in
      switch question {
      case .dateOrder: problemCount > 0 && problems.allSatisfy { $0.asksForDateOrder || $0.isOfDateOrder }
      case .lengthUnit: problemCount > 0 && problems.allSatisfy { $0.lengthColumn != nil }
      case .notAHeadacheDiary: format == nil && problems.contains(where: \.isOfHeader)
      default: false
      }
    }
  }
}
