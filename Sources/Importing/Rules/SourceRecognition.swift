import Cells
package import Containers

/// Finds the source whose rules fit a file.
package struct SourceRecognition {
  /// The first row of a table stands among this many.
  static let headerLimit = 200
  /// Where what stands in a table tells what it is, so many rows do.
  private static let contentLimit = 50
  /// The files of an archive that are looked at.
  private static let memberLimit = 200

  package struct Found {
    package var rules: SourceRules
    /// The file, or the part of an archive that the rules are for.
    package var container: Container
    /// Further parts of the archive that belong to it.
    package var more: [Container] = []

    package init(rules: SourceRules, container: Container) {
      self.rules = rules
      self.container = container
    }
  }

  private let sources: [SourceRules]

  package init(_ sources: [SourceRules]) { self.sources = sources }

  /// The sources that fit best: one, none, or several that fit alike.
  package func find(_ container: Container) throws(ContainerError) -> [Found] {
    switch container.kind {
    case .zip:
      var found: [Found] = []
      for entry in container.archive?.entries.prefix(Self.memberLimit) ?? []
      where !entry.isFolder && Self.mayHoldRecords(entry.name) {
        let member = try container.member(entry)
        if member.kind == .zip { continue }
        // A part that cannot be read is none of a source's.
        if let more = try? find(member) { found += more }
      }
      return Self.best(found.map { ($0, $0.rules.recognitions.map(\.weight).max() ?? 0) })
    case .table: return try findTable(container)
    case .json, .xml, .calendar: return try findTree(container)
    default: return []
    }
  }

  private func findTable(_ container: Container) throws(ContainerError) -> [Found] {
    let rows = FoldedRows(try Self.firstRows(container))
    return Self.best(
      sources.compactMap { rules in
        Self.weight(of: rules, rows).map { (Found(rules: rules, container: container), $0) }
      })
  }

  private func findTree(_ container: Container) throws(ContainerError) -> [Found] {
    let outline = try container.outline()
    let paths = Set(outline.entries.map(\.path))
    return Self.best(
      sources.compactMap { rules in
        let weights = rules.recognitions.compactMap { recognition -> Int? in
          guard case .paths(let names) = recognition, names.allSatisfy(paths.contains) else { return nil }
          return recognition.weight
        }
        return weights.max().map { (Found(rules: rules, container: container), $0) }
      })
  }

  /// The first row of a table; `nil` for anything else.
  package static func header(of container: Container) throws(ContainerError) -> [String]? {
    container.kind == .table ? try firstRows(container, limit: 1).first : nil
  }

  static func firstRows(
    _ container: Container, limit: Int = headerLimit
  ) throws(ContainerError) -> [[String]] {
    let table = try container.table()
    var record = Record()
    var rows: [[String]] = []
    while rows.count < limit {
      do throws(ContainerError) {
        switch try table.next(into: &record) {
        case .record: rows.append((0..<record.count).map { record.text(record.trimmed($0)) })
        case .flawed: rows.append([])
        case .end: return rows
        }
      } catch {
        // What is wrong with it is said when it is read.
        if case .source = error { throw error }
        return rows
      }
    }
    return rows
  }

  /// Rows, and what stands in them in the form that is compared: made once, where thirty sources look at 200 rows.
  private struct FoldedRows {
    let rows: [[String]]
    let folded: [[String]]
    /// Whatever stands in any of them: nearly every source asks for a name that does not.
    let all: Set<String>

    init(_ rows: [[String]]) {
      self.rows = rows
      folded = rows.map { $0.map(SourceRecords.folded) }
      all = Set(folded.joined())
    }

    func hasHeader(_ names: [String], isAll: Bool) -> Bool {
      let wanted = names.map(SourceRecords.folded)
      return wanted.allSatisfy(all.contains)
        && folded.contains { SourceRules.Recognition.isHeader(folded: $0, wanted, isAll: isAll) }
    }

    func hasQuestions(_ recognition: SourceRules.Recognition) -> Bool {
      guard case .questions(let first) = recognition, all.contains(SourceRecords.folded(first)) else {
        return false
      }
      return rows.contains { row in recognition.isHeader(row) && row.contains { $0.contains("?") } }
    }
  }

  private static func weight(of rules: SourceRules, _ all: FoldedRows) -> Int? {
    let rows = all.rows.prefix(contentLimit)
    return rules.recognitions.compactMap { recognition -> Int? in
      switch recognition {
      case .columns(let names, let isAll): all.hasHeader(names, isAll: isAll) ? recognition.weight : nil
      case .marks: rows.first.map(recognition.isHeader) ?? false ? recognition.weight : nil
      case .questions: all.hasQuestions(recognition) ? recognition.weight : nil
      case .kinds(let kinds, _):
        rows.first.map(recognition.isHeader) ?? false && rows.count > 1
          && rows.dropFirst().allSatisfy { isRow($0, of: kinds) } ? recognition.weight : nil
      case .cells(let cells, _):
        rows.first.map(recognition.isHeader) ?? false && rows.count > 1
          && rows.allSatisfy { $0.last?.isEmpty ?? false }
          && Self.areCells(rows.dropFirst(), cells) ? recognition.weight : nil
      case .changes:
        rows.count > 1 && rows.allSatisfy { $0.isEmpty || recognition.isHeader($0) }
          ? recognition.weight : nil
      case .paths: nil
      }
    }.max()
  }

  /// Whether the cells of a row are of some kinds; the first says when it was.
  private static func isRow(_ row: [String], of kinds: [CellKind]) -> Bool {
    row.count <= kinds.count && !(row.first ?? "").isEmpty
      && zip(kinds, row + Array(repeating: "", count: kinds.count - row.count)).allSatisfy { $0.holds($1) }
  }

  /// Whether columns hold nothing but some cells; others may hold numbers, where those are counts and no answers.
  private static func areCells(_ rows: ArraySlice<[String]>, _ cells: [String]) -> Bool {
    if rows.allSatisfy({ row in row.dropFirst().dropLast().allSatisfy(cells.contains) }) { return true }
    let width = rows.map(\.count).max() ?? 0
    guard width > 2, rows.allSatisfy({ $0.count == width }) else { return false }
    let columns = (1..<width - 1).map { column in rows.map { $0[column] } }
    let counted = columns.filter { !$0.allSatisfy(cells.contains) }
    return counted.count < columns.count
      && counted.allSatisfy { column in
        column.allSatisfy { Int($0) != nil || cells.contains($0) }
          && column.contains { (Int($0) ?? 0) >= 100 }
      }
  }

  private static func best(_ found: [(Found, Int)]) -> [Found] {
    guard let most = found.map(\.1).max() else { return [] }
    let best = found.filter { $0.1 == most }.map(\.0)
    guard var first = best.first, first.rules.joinsFiles,
      best.allSatisfy({ $0.rules.name == first.rules.name })
    else {
      return best
    }
    first.more = best.dropFirst().map(\.container)
    return [first]
  }

  private static func mayHoldRecords(_ name: String) -> Bool {
    let name = name.lowercased()
    return ["csv", "tsv", "txt", "json", "json5", "xml", "ics", "cluedata"].contains {
      name.hasSuffix("." + $0)
    }
  }
}

extension SourceRules.Recognition {
  /// Whether a row is the header that the rules ask for.
  func isHeader(_ row: [String]) -> Bool {
    switch self {
    case .columns(let names, let isAll):
      // Nearly every row is too short for nearly every source, and needs no folding.
      guard row.count >= names.count else { return false }
      let cells = row.map(SourceRecords.folded)
      return Self.isHeader(folded: cells, names.map(SourceRecords.folded), isAll: isAll)
    case .cells(_, let first):
      return row.first.map { SourceRecords.folded($0) == SourceRecords.folded(first) } ?? false
        && row.count > 1
    case .kinds(let kinds, let names):
      // The names, in whatever language: texts, and no row of what stands below.
      return row.count == kinds.count && row.allSatisfy { !$0.isEmpty && !$0.contains(where: \.isNumber) }
        && row.map(SourceRecords.folded) != names.map(SourceRecords.folded)
    case .marks(let marks, let first):
      return row.count > 1
        && row.first.map { SourceRecords.folded($0) == SourceRecords.folded(first) } ?? false
        && row.dropFirst().allSatisfy { name in marks.contains { name.hasPrefix($0) && name.count > $0.count }
        }
    case .questions(let first):
      return row.first.map { SourceRecords.folded($0) == SourceRecords.folded(first) } ?? false
        && row.count > 1
    case .changes:
      guard row.count == 2, !row[1].isEmpty, WrittenNumber.intensity(Array(row[1].utf8).span) != nil,
        case .time(let time) = WrittenTime.read(Array(row[0].utf8).span, order: .dayFirst)
      else { return false }
      return time.day != nil && time.minute != nil
    case .paths: return false
    }
  }

  /// The same of a row and of names in the form that is compared; `isAll`: there are no other columns.
  static func isHeader(folded row: [String], _ wanted: [String], isAll: Bool) -> Bool {
    isAll ? row.filter { !$0.isEmpty } == wanted : wanted.allSatisfy(row.contains)
  }

  /// Whether the table has no header: its first row is one of the others.
  var isHeaderless: Bool { self == .changes }

  /// What the rules call the columns of a table with this header, where it calls them otherwise.
  func names(for header: [String]) -> [String]? {
    guard isHeader(header) else { return nil }
    switch self {
    case .kinds(_, let names): return names
    case .marks(let marks, _):
      return header.map { name in
        marks.first { name.hasPrefix($0) }.map { String(name.dropFirst($0.count)) } ?? name
      }
    default: return nil
    }
  }
}
