import CivilTime
import Containers
import Diary
import Parsing

/// What one record says, before it is known what it belongs to.
struct SourcePiece {
  var kind: SourceRules.Kind
  var line: Int
  /// When it was, and of an attack what it was.
  var attack: Attack
  /// A day without headache.
  var isFree = false
  var doses: [Dose] = []
  /// The source's own id, and that of the attack it belongs to.
  var key = ""
  var belongsTo = ""
  var stop: CivilDay?
  /// The intensity from then on, in a log of changes.
  var level: Intensity?
  /// What else it says: a part of what it is known again by.
  var content: UInt64 = 0
  var raw = RawCells()
}

/// Reads the records of one block of rules: fields to roles, words to values, and the cells of these as a sheet's are
/// read.
struct BlockReader {
  let block: SourceRules.Block
  private let options: ImportOptions
  private let columns: [RuleRole]
  private var rows: RowReader
  private var cells = Record()

  init(_ block: SourceRules.Block, source: SourceRules, _ options: ImportOptions) {
    self.block = block
    self.options = options
    var roles = RuleRole.allCases.filter { role in
      role.column != nil && block.roles.contains { $0.role == role }
    }
    if !roles.contains(.headache) { roles.append(.headache) }
    if block.roles.contains(where: { $0.role == .part }), !roles.contains(.start) { roles.append(.start) }
    columns = roles
    rows = RowReader(sheet: Sheet(source: source, roles: roles), options: options)
  }

  /// `values`: what the record holds for a rule, its conditions met.
  mutating func read(
    _ records: SourceRecords, _ values: (SourceRules.RoleRule) -> [SourceRecords.FieldText],
    _ problems: inout [ImportProblem], _ remarks: inout [ImportRemark]
  ) -> SourcePiece? {
    let line = records.record.line
    var texts: [RuleRole: [SourceRecords.FieldText]] = [:]
    for rule in block.roles where rule.role != .drug {
      texts[rule.role, default: []] += meaning(of: values(rule), rule.role)
    }
    place(&texts)
    cells.compose(line: line)
    for role in columns { compose(role, texts[role] ?? [], line) }
    var draft = RowDraft(key: rows.emptyKey)
    var found: [ImportProblem] = []
    let outcome = rows.read(cells, into: &draft, &found)
    problems += found
    remarks += draft.remarks
    var piece = SourcePiece(kind: block.kind, line: line, attack: draft.attack)
    switch outcome {
    case .attack: break
    case .checkIn(let checkIn):
      piece.isFree = true
      piece.attack.onset = Onset(Moment(checkIn.day, minuteOfDay: 0, offset: nil), precision: .day)
    case .silent, .refused: return nil
    }
    if texts[.part] != nil, piece.attack.onset.precision == .minute {
      piece.attack.onset.precision = .partOfDay
    }
    if let sent = texts[.sent]?.first.flatMap({ taken($0.text, piece.attack.onset.moment) }),
      piece.attack.onset.precision == .minute, sent.minutes(since: piece.attack.onset.moment) < 0
    {
      piece.attack.onset.moment = dayBefore(piece.attack.onset.moment)
    }
    if let level = texts[.level]?.first {
      switch WrittenNumber.intensity(Array(level.text.utf8).span) {
      case .value(let value), .rounded(let value): piece.level = value
      case nil:
        problems.append(
          ImportProblem(row: line, position: level.position, .cell(level.text.escapedExcerpt, .intensity)))
        return nil
      }
    }
    piece.content = draft.content
    piece.raw = draft.raw
    piece.key = texts[.key]?.first?.text ?? ""
    piece.belongsTo = texts[.attack]?.first?.text ?? ""
    piece.stop = (texts[.stop]?.first?.text).flatMap { CivilDay(iso: $0.prefix(10)) }
    for rule in block.roles where rule.role == .drug {
      readDrugs(rule, meaning(of: values(rule), .drug), texts, &piece, &problems, &remarks)
    }
    return piece
  }

  private func meaning(of values: [SourceRecords.FieldText], _ role: RuleRole) -> [SourceRecords.FieldText] {
    values.compactMap { value in
      var value = value
      if let meaning = meaning(of: value.text, role) {
        value.text = meaning
      } else if value.text.contains(";") {
        // A list, item by item.
        value.text = value.text.split(separator: ";").map(\.trimmingBlanks).map {
          meaning(of: $0, role) ?? $0
        }
        .joined(separator: "; ")
      }
      return value.text.isEmpty ? nil : value
    }
  }

  private func meaning(of text: String, _ role: RuleRole) -> String? {
    let word = text.lowercased()
    return block.meanings.first { meaning in
      meaning.role == role && meaning.words.contains { $0.lowercased() == word }
    }?.value
  }

  /// A part of the day is the start; an offset, or a zone, goes to the times without one.
  private func place(_ texts: inout [RuleRole: [SourceRecords.FieldText]]) {
    if let part = texts[.part]?.first, texts[.start] == nil { texts[.start] = [part] }
    guard let zone = texts[.offset]?.first ?? texts[.zone]?.first else { return }
    let day = texts[.date]?.first.flatMap { time($0.text)?.day }
    for role in [RuleRole.start, .end, .taken] {
      guard var value = texts[role]?.first, let time = time(value.text), let minute = time.minute,
        let day = time.day ?? day
      else { continue }
      let wall = Int(day.number) * 1440 + minute
      guard let moment = placed(wall, time.zone, zone.text) else { continue }
      value.text =
        "\(moment.day)T" + moment.clock
        + (moment.offset.map(Moment.spell(offset:)) ?? "")
      texts[role] = [value]
    }
  }

  private func time(_ text: String) -> WrittenTime? {
    if case .time(let time) = WrittenTime.read(Array(text.utf8).span, order: options.dateOrder) {
      time
    } else {
      nil
    }
  }

  /// A time in the zone that the record names; `nil` where nothing is to be changed.
  private func placed(_ wall: Int, _ written: WrittenTime.Offset, _ zone: String) -> Moment? {
    if case .offset = written { return nil }
    if let minutes = Int(zone) {
      // Some programs count minutes west of UTC: only one of the two can be the person's zone.
      let own = options.offset(wall)
      return Moment(wallMinutes: wall, offset: own == -minutes && own != minutes ? own : minutes)
    }
    if case .offset(let minutes)? = time("00:00\(zone)")?.zone {
      return written == .utc
        ? Moment(wallMinutes: wall + minutes, offset: minutes) : Moment(wallMinutes: wall, offset: minutes)
    }
    guard let offset = options.namedOffset(zone, wall) else { return nil }
    guard written == .utc else { return Moment(wallMinutes: wall, offset: offset) }
    let better = options.namedOffset(zone, wall + offset) ?? offset
    return Moment(wallMinutes: wall + better, offset: better)
  }

  private mutating func compose(_ role: RuleRole, _ values: [SourceRecords.FieldText], _ line: Int) {
    let position = values.first?.position ?? Position(line: line, column: 1)
    switch role {
    case .headache where values.isEmpty: cells.compose("yes", at: position)
    case .triggers, .symptoms, .note:
      var texts: [String] = []
      for value in values where !texts.contains(value.text) { texts.append(value.text) }
      cells.compose(texts.joined(separator: role == .note || texts.count < 2 ? "\n" : ";"), at: position)
    default: cells.compose(values.first?.text ?? "", at: position)
    }
  }

  /// The drugs of a field, with what stands beside each: amounts, times, counts.
  private mutating func readDrugs(
    _ rule: SourceRules.RoleRule, _ drugs: [SourceRecords.FieldText],
    _ texts: [RuleRole: [SourceRecords.FieldText]],
    _ piece: inout SourcePiece, _ problems: inout [ImportProblem], _ remarks: inout [ImportRemark]
  ) {
    for drug in drugs {
      func beside(_ role: RuleRole) -> String? {
        let values = texts[role] ?? []
        if let same = values.first(where: { $0.ordinals == drug.ordinals }) { return same.text }
        return drug.ordinals.isEmpty ? values.first?.text : nil
      }
      var cell: MedicationCell
      do throws(CellRefusal) {
        cell = try MedicationCell(drug.text, words: rows.words, vocabulary: options.vocabulary)
        // A name of several words is one only in front of its amount.
        if cell.doses.isEmpty, !cell.unread.isEmpty, let dosage = beside(.dosage) {
          cell = try MedicationCell(
            "\(drug.text) \(dosage)", words: rows.words, vocabulary: options.vocabulary)
        }
      } catch {
        problems.append(
          ImportProblem(
            row: piece.line, position: drug.position, .cell(drug.text.escapedExcerpt, error.expected)))
        continue
      }
      for text in cell.unread {
        remarks.append(ImportRemark(kind: .unread, column: "drug", text: text.escapedExcerpt))
        piece.raw.add("drug", Array(drug.text.utf8)[...])
      }
      for new in cell.newDrugs where DrugClass(ofDrugsCalled: new.name) == nil {
        remarks.append(ImportRemark(kind: .newDrug(meant: new.meant), text: new.name.escapedExcerpt))
      }
      for (n, var dose) in cell.doses.enumerated() {
        /// The n-th item of a list beside a list of as many drugs.
        func item(_ role: RuleRole) -> String? {
          guard let text = beside(role), cell.doses.count > 1 else { return beside(role) }
          let items = text.split(separator: ";").map(\.trimmingBlanks)
          return items.count == cell.doses.count ? items[n] : nil
        }
        let effect = (item(.relief) ?? (rule.relief.isEmpty ? nil : rule.relief)).flatMap {
          rows.words.relief.value(Array($0.utf8).span)
        }
        if let effect { dose.relief = effect }
        if let text = item(.dosage), dose.amount == nil {
          if let amount = MedicationItem.amount(text) {
            dose.amount = amount
          } else {
            remarks.append(ImportRemark(kind: .unread, column: "dosage", text: text.escapedExcerpt))
            piece.raw.add("dosage", Array(text.utf8)[...])
          }
        }
        if let count = item(.count).flatMap({ Double($0) }), (1...100).contains(count),
          count == count.rounded()
        {
          dose.count = Int(count)
        }
        dose.takenAt = beside(.taken).flatMap { taken($0, piece.attack.onset.moment) }
        piece.doses.append(dose)
      }
      let beside = [beside(.dosage), beside(.relief), beside(.count), rule.relief].map { $0 ?? "" }
      piece.content &+= CellHash((["drug", drug.text] + beside).joined(separator: "\u{1}")).low
    }
  }

  private func dayBefore(_ moment: Moment) -> Moment {
    let wall = moment.wallMinutes - 1440
    return Moment(wallMinutes: wall, offset: options.offset(wall) ?? moment.offset)
  }

  private func taken(_ text: String, _ onset: Moment) -> Moment? {
    guard let time = time(text), let minute = time.minute else { return nil }
    let wall = Int((time.day ?? onset.day).number) * 1440 + minute
    switch time.zone {
    case .offset(let offset): return Moment(wallMinutes: wall, offset: offset)
    case .unsaid: return Moment(wallMinutes: wall, offset: options.offset(wall))
    case .utc:
      let offset = options.offset(wall) ?? 0
      let better = options.offset(wall + offset) ?? offset
      return Moment(wallMinutes: wall + better, offset: better)
    }
  }
}

extension Sheet {
  /// What a source's rules make of a record, as a sheet of one row each.
  init(source: SourceRules, roles: [RuleRole]) {
    format = .dailySheet
    firstFormat = .dailySheet
    names = roles.map(\.rawValue)
    self.roles = roles.map(\.column)
    fields = []
    seeds = roles.map { CellHash("\u{1}" + $0.rawValue) }
  }
}
