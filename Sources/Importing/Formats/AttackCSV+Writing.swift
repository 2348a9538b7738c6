package import Cells
import CivilTime
package import Diary

extension AttackCSV {
  /// Lines of the file, written into one buffer: whatever has a sheet of two hundred thousand lines made waits for
  /// every cell that is a string of its own.
  package struct LineWriter {
    /// What was written.
    private var bytes: [UInt8] = []
    /// The cell that is being written.
    private var cell: [UInt8] = []

    /// How many cells a spreadsheet would have run as formulas.
    package private(set) var guarded = 0

    package init() {}

    package var count: Int { bytes.count }

    /// What was written, which is forgotten.
    package mutating func taken() -> [UInt8] {
      defer { bytes.removeAll(keepingCapacity: true) }
      return bytes
    }

    /// Adds the line of one attack, its line end included.
    package mutating func add(_ attack: Attack, uuid: RowKey) {
      for field in Field.allCases {
        if field != .uuid { bytes.append(UInt8(ascii: ",")) }
        cell.removeAll(keepingCapacity: true)
        write(field, attack, uuid)
        let isFormula = FormulaGuard.opensFormula(cell)
        if isFormula { guarded += 1 }
        let opens = isFormula || cell.first == UInt8(ascii: "'")
        if opens { cell.insert(UInt8(ascii: "'"), at: 0) }
        CSVText.append(cell[...], to: &bytes)
      }
      bytes.append(UInt8(ascii: "\n"))
    }

    private mutating func write(_ field: Field, _ attack: Attack, _ uuid: RowKey) {
      switch field {
      case .uuid: uuid.writeUUID(to: &cell)
      case .onset: attack.onset.moment.write(to: &cell)
      case .precision: add(Terms.precision.word(attack.onset.precision))
      case .end:
        switch attack.end {
        case .open: add("open")
        case .unknown: add("unknown")
        case .at(let moment): moment.write(to: &cell)
        }
      case .zone: if let zone = attack.zone { add(item: zone) }
      case .severity: if let peak = attack.peak { add(peak) }
      case .type: add(Terms.kind.word(attack.kind))
      case .side: add(Terms.side.word(attack.side))
      case .quality: add(Terms.quality.word(attack.quality))
      case .worseWithActivity: add(Terms.answer.word(attack.features.worseWithActivity))
      case .nausea: add(Terms.answer.word(attack.features.nausea))
      case .vomiting: add(Terms.answer.word(attack.features.vomiting))
      case .photophobia: add(Terms.answer.word(attack.features.photophobia))
      case .phonophobia: add(Terms.answer.word(attack.features.phonophobia))
      case .aura: add(Terms.answer.word(attack.aura))
      case .auraMinutes: if let minutes = attack.auraMinutes { add(String(minutes)) }
      case .impact: add(Terms.impact.word(attack.impact))
      case .readings: add(attack.readings)
      case .doses: add(attack.doses)
      case .triggers: add(attack.triggers)
      case .symptoms: add(attack.symptoms)
      case .recordedFields: add(attack.recordedFields)
      case .note: add(attack.note)
      }
    }

    private mutating func add(_ text: String) { cell.append(contentsOf: text.utf8) }

    private mutating func add(_ intensity: Intensity) {
      if intensity.isWhole, intensity.wholePart < 10 {
        cell.append(UInt8(ascii: "0") + UInt8(intensity.wholePart))
      } else {
        add(intensity.description)
      }
    }

    private mutating func add(_ readings: [Reading]) {
      for (position, reading) in readings.enumerated() {
        if position > 0 { cell.append(UInt8(ascii: ";")) }
        reading.at.write(to: &cell)
        cell.append(UInt8(ascii: "|"))
        add(reading.intensity)
      }
    }

    private mutating func add(_ doses: [Dose]) {
      for (position, dose) in doses.enumerated() {
        if position > 0 { cell.append(UInt8(ascii: ";")) }
        add(escaped: dose.drug)
        cell.append(UInt8(ascii: "|"))
        if let amount = dose.amount { add(amount.description) }
        cell.append(UInt8(ascii: "|"))
        Digits.add(dose.count, 1, to: &cell)
        cell.append(UInt8(ascii: "|"))
        dose.takenAt?.write(to: &cell)
        cell.append(UInt8(ascii: "|"))
        add(Terms.relief.word(dose.relief))
      }
    }

    private mutating func add(_ items: [String]) {
      for (position, text) in items.enumerated() {
        if position > 0 { cell.append(UInt8(ascii: ";")) }
        add(item: text)
      }
    }

    private mutating func add(_ recordedFields: FieldSet) {
      if recordedFields.isEmpty { return add("none") }
      var isFirst = true
      for (field, name) in Terms.recordedFields where recordedFields.contains(field) {
        if !isFirst { cell.append(UInt8(ascii: ";")) }
        add(name)
        isFirst = false
      }
    }

    private mutating func add(item text: String) {
      if text.isEmpty { add(AttackCSV.emptyItem) } else { add(escaped: text) }
    }

    private mutating func add(escaped text: String) {
      for byte in text.utf8 {
        if byte == UInt8(ascii: "\\") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "|") {
          cell.append(UInt8(ascii: "\\"))
        }
        cell.append(byte)
      }
    }
  }
}
