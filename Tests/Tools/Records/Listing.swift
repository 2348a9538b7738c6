import Containers

/// Prints what a file holds.
struct Listing {
  /// Print no more than how many records there are.
  var counts = false
  var encoding = TextEncoding.utf8
  private let tables: Set<ContainerKind> = [.table, .empty]
  private let trees: Set<ContainerKind> = [.json, .xml, .calendar]

  func show(_ container: Container, paths: [String]) throws {
    print("kind: \(container.kind)")
    if tables.contains(container.kind) {
      try show(container.table())
    } else if trees.contains(container.kind) {
      var paths = paths
      if paths.isEmpty {
        let outline = try container.outline()
        if !counts { for entry in outline.entries { print("\(entry.count)\t\(entry.path)") } }
        print("records may begin at: \(outline.recordPaths)")
        paths = Array(outline.recordPaths.prefix(1))
      }
      let reader = try container.records(at: paths)
      try show(reader)
      if !counts { show(reader.context, reader) }
    } else if container.kind == .xlsx || container.kind == .ods {
      let workbook = try container.workbook()
      for (index, sheet) in workbook.sheets.enumerated() {
        print("sheet \(sheet.name)\(sheet.isHidden ? ", hidden" : ""), \(workbook.epoch)")
        try show(workbook.rows(of: index))
      }
    } else {
      for entry in container.archive?.entries ?? [] where !entry.isFolder {
        print("file \(entry.name), \(entry.count) bytes")
        do { try show(container.member(entry, encoding: encoding), paths: paths) } catch {
          print("refused: \(error)")
        }
      }
    }
  }

  func show(_ reader: any RecordReader) throws {
    var record = Record()
    var found = (records: 0, fields: 0, bytes: 0, flawed: 0)
    while true {
      switch try reader.next(into: &record) {
      case .record:
        found.records += 1
        found.fields += record.count
        found.bytes += record.count == 0 ? 0 : record.range(record.count - 1).upperBound
        if !counts { show(record, reader) }
      case .flawed(let defect):
        found.flawed += 1
        print("flawed: \(defect)")
      case .end:
        return print(
          "\(found.records) records, \(found.fields) fields, \(found.bytes) bytes, \(found.flawed) flawed")
      }
    }
  }

  func show(_ record: Record, _ reader: any RecordReader) {
    print("- line \(record.line)\(record.isHidden ? ", hidden" : "")")
    for index in 0..<record.count {
      let place = record.position(index)
      let kind = record.kind(index) == .text ? "" : " \(record.kind(index))"
      let ordinals = record.ordinals(index).isEmpty ? "" : " \(Array(record.ordinals(index)))"
      let name = reader.name(ofPath: record.path(index))
      print("  \(place.line):\(place.column) \(name)\(ordinals)\(kind): \(record.text(record.range(index)))")
    }
  }
}
