import Cells
import CivilTime
import Containers

/// What a file says as a whole, before its records are read.
extension RuledReader {
  /// What stands outside of the records, of what the rules ask for.
  func fileValues() throws(ContainerError) -> [String: SourceRecords.FieldText] {
    var values: [String: SourceRecords.FieldText] = [:]
    guard container.kind != .table else { return [:] }
    for path in rules.filePaths {
      let records = SourceRecords(try container.records(at: [path]), isTable: false, lookups: [:])
      guard case .record = try records.next() else { continue }
      values[path] = records.filledFields().first?.value
    }
    return values
  }

  /// The zones that a calendar describes.
  func describedZones() throws(ContainerError) -> [String: DescribedZone] {
    let records = SourceRecords(
      try container.records(at: ["VCALENDAR.VTIMEZONE"]), isTable: false, lookups: [:])
    var zones: [String: DescribedZone] = [:]
    while zones.count < 1000 {
      switch try records.next() {
      case .end: return zones
      case .flawed: continue
      case .record:
        guard let name = records.values("TZID").first?.text else { continue }
        zones[name] = DescribedZone(records)
      }
    }
    return zones
  }

  /// Whether the offsets of the file fit the person's own zone only as minutes west of UTC.
  func countsOffsetsWest() throws(ContainerError) -> Bool {
    let rules = rules.blocks.flatMap { block in
      block.roles.filter { $0.role == .offset }.map { (block, $0) }
    }
    guard !rules.isEmpty, let records = try open(at: self.rules.pathGroups.first ?? []) else { return false }
    let pass = RuledPass(self.rules, answers, options)
    var isWest = false
    while true {
      switch try records.next() {
      case .end: return isWest
      case .flawed: continue
      case .record:
        for (block, rule) in rules {
          guard let minutes = pass.values(rule.operands, records).first.flatMap({ Int($0.text) }),
            minutes != 0,
            let start = block.roles.first(where: { $0.role == .start }),
            let text = pass.values(start.operands, records).first?.text,
            case .time(let time) = WrittenTime.read(Array(text.utf8).span, order: options.dateOrder),
            let day = time.day, let minute = time.minute,
            let own = options.offset(Int(day.number) * 1440 + minute)
          else { continue }
          // One that fits as it stands settles it.
          if own == minutes { return false }
          if own == -minutes { isWest = true }
        }
      }
    }
  }

  /// Where records stand in a tree that no rule reads, with their number: `symptomLogs[] (12)`.
  func unreadRecords() throws(ContainerError) -> [String] {
    guard container.kind != .table else { return [] }
    let read = rules.paths + rules.lookups.values.map(\.path) + ["VCALENDAR.VTIMEZONE"]
    let outline = try container.outline()
    let counts = Dictionary(outline.entries.map { ($0.path, $0.count) }) { first, _ in first }
    return outline.recordPaths.filter { path in
      !read.contains {
        path == $0 || path.hasPrefix($0 + ".") || path.hasPrefix($0 + "[") || $0.hasPrefix(path + ".")
          || $0.hasPrefix(path + "[")
      }
    }.map { "\($0) (\(counts[$0] ?? 0))" }
  }
}

extension DescribedZone {
  /// What a record of a calendar's zone says.
  fileprivate init(_ records: SourceRecords) {
    for part in ["STANDARD", "DAYLIGHT"] {
      for value in records.values("\(part).TZOFFSETTO") {
        guard let offset = FileZones.distance(value.text), let place = value.ordinals.first else { continue }
        func beside(_ name: String) -> String? {
          records.values("\(part).\(name)").first { $0.ordinals.first == place }?.text
        }
        guard let text = beside("DTSTART"),
          case .time(let time) = WrittenTime.read(
            Array(ValueForm.calendarTime.read(text).utf8).span, order: nil),
          let day = time.day
        else { continue }
        let rule = beside("RRULE")
        observances.append(
          Observance(
            start: Int(day.number) * 1440 + (time.minute ?? 0), offset: offset,
            rule: rule.flatMap(YearlyRule.init), lastYear: rule.flatMap(YearlyRule.lastYear)))
      }
    }
  }
}
