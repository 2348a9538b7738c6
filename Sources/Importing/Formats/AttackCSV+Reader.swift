import Cells
import Containers
import CivilTime
import Diary

extension AttackCSV {
  /// Reads the rows that ``AttackCSV/encode(_:uuid:)`` has written, and what people have made of them since.
  struct Reader {
    let sheet: Sheet
    let now: Moment
    private var known = KnownTexts()

    init(sheet: Sheet, now: Moment) {
      self.sheet = sheet
      self.now = now
    }

    /// The row's attack; `nil` with all its problems in `problems`.
    ///
    /// Moments without an offset have none: in this file that means that it is unknown. A row without a
    /// UUID, added by hand, is known by its content.
    mutating func row(_ record: Record, _ problems: inout [ImportProblem]) -> ImportedRow? {
      var draft = PartialAttack()
      for index in 0..<min(record.count, sheet.width) where !record.range(index).isEmpty {
        let range = FormulaGuard.strip(record.range(index), of: record.bytes, own: true)
        guard let field = sheet.fields[index] else {
          draft.raw.add(sheet.names[index], record.bytes[range])
          continue
        }
        if let expected = draft.read(field, record.bytes.span.extracting(range), &known) {
          problems.append(problem(record, index, expected))
        }
      }
      guard problems.isEmpty, check(draft, record, &problems), let onset = draft.onset else { return nil }
      draft.attack.onset = Onset(onset, precision: draft.precision)
      let key = draft.uuid ?? key(record)
      let attack = draft.attack
      let moment =
        draft.uuid == nil ? RowMoment(onset: attack.onset, end: attack.end, content: key.low) : nil
      return ImportedRow(
        line: record.line, key: key, moment: moment, uuid: draft.uuid,
        entry: .attack(draft.attack),
        raw: draft.raw.bytes)
    }

    /// What a row without an id is known by.
    private func key(_ record: Record) -> RowKey {
      var key = RowKey(format: sheet.format.rawValue)
      for index in 0..<min(record.count, sheet.width) where !record.range(index).isEmpty {
        let range = FormulaGuard.strip(record.range(index), of: record.bytes, own: true)
        key.add(sheet.seeds[index].seeded(record.bytes.span.extracting(range)))
      }
      return key
    }

    private func check(_ draft: PartialAttack, _ record: Record, _ problems: inout [ImportProblem]) -> Bool {
      let column = { sheet.fields.firstIndex(of: $0) }
      guard let onset = draft.onset else {
        problems.append(problem(record, column(.onset), .moment))
        return false
      }
      var attack = draft.attack
      attack.onset = Onset(onset, precision: draft.precision)
      let past = CellExpectation.past(today: now.day)
      for found in attack.problems(now: now) {
        switch found {
        case .startInFuture: problems.append(problem(record, column(.onset), past))
        case .endInFuture: problems.append(problem(record, column(.end), past))
        case .endBeforeStart(let start, _):
          problems.append(problem(record, column(.end), .endAfter(start)))
        case .zeroWithoutAura:
          problems.append(problem(record, column(.severity), .ownIntensityOrAura))
        case .endWithoutStart, .readingOutside, .long, .openTooLong: break
        }
      }
      return problems.isEmpty
    }

    private func problem(_ record: Record, _ index: Int?, _ expected: CellExpectation) -> ImportProblem {
      let cell = (index.map { record.text(record.range($0)) } ?? "").escapedExcerpt
      return ImportProblem(
        row: record.line, position: record.position(index ?? record.count),
        column: index.map {
          ImportProblem.Column(number: $0 + 1, name: sheet.names[$0].escapedExcerpt)
        }, .cell(cell, expected))
    }
  }

  /// An attack in the making.
  struct PartialAttack {
    var uuid: RowKey?
    var onset: Moment?
    var precision = Onset.Precision.minute
    var attack = Attack(onset: Onset(Moment(wallMinutes: 0, offset: nil)), end: .unknown)
    var raw = RawCells()
  }
}
