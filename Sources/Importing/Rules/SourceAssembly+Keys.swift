import Cells
import CivilTime
import Diary

/// What the entries of a source are known by again.
///
/// The bits are stored in diaries, so these functions never change.
extension SourceAssembly {
  func row(_ piece: SourcePiece) -> ImportedRow {
    var attack = piece.attack
    attack.doses = piece.doses
    attack.recordedFields = rules.recordedFields
    let moment = attack.onset.moment
    var hash = CellHash("\u{1}attack\u{1}\(rules.name)")
    if !piece.ownID.isEmpty {
      hash = hash.seeded(Array(piece.ownID.utf8).span)
    } else if rules.joining == .day {
      hash.add(UInt64(bitPattern: Int64(moment.day.number)))
    } else {
      hash.add(UInt64(bitPattern: Int64(piece.number(of: moment))))
      hash.add(UInt64(attack.onset.precision.rawValue))
    }
    var (onset, end) = (attack.onset, attack.end)
    if piece.isInstant {
      onset.moment = Moment(wallMinutes: moment.instant, offset: 0)
      if case .at(let last) = end { end = .at(Moment(wallMinutes: last.instant, offset: 0)) }
    }
    var said = RowMoment(onset: onset, end: end, content: piece.content)
    let details = piece.details(of: attack)
    if details != 0 {
      said.former = said.content
      said.content &+= details
    }
    said.key = hash.high
    said.isOwnID = !piece.ownID.isEmpty
    said.isMinute = said.isOwnID || rules.joining != .none || attack.onset.precision == .minute
    return ImportedRow(
      line: piece.line, key: RowKey(high: hash.high, low: hash.low), moment: said, uuid: nil,
      entry: .attack(attack), raw: piece.raw.bytes)
  }

  /// A row of another kind than an attack; `day`: of those it goes through; `part`: which of the entries of one record;
  /// `isMade`: whether it is a course put together of doses.
  func row(
    of piece: SourcePiece, _ entry: ImportedRow.Entry, _ name: String, on day: CivilDay? = nil,
    part: Int = 0, isMade: Bool = false
  ) -> ImportedRow {
    let day = day ?? piece.day
    // What a dose, a remark or a course was known by before it had a moment; the day of any other.
    var hash = CellHash("\u{1}\(name)\u{1}\(rules.name)")
    // A moment of UTC is of another day in another zone.
    let number = piece.isInstant ? piece.attack.onset.moment.instant : Int(day.number)
    hash.add(UInt64(bitPattern: Int64(number)))
    var moment: RowMoment?
    switch entry {
    case .attack, .menstruation: break
    case .checkIn:
      var free = RowMoment(freeDay: day, content: 0)
      free.key = hash.high
      free.isMinute = true
      moment = free
    case .note(let text, let day): moment = said("note", piece, part, day, "", text)
    case .dose(let dose):
      moment = said("dose", piece, part, day, dose.drug, piece.words(of: dose, withEffect: true))
    case .trial(let trial):
      let when = isMade ? "\(trial.start)" : ""
      moment = said("course \(when)", piece, part, nil, trial.drug, Self.words(of: trial))
    }
    return ImportedRow(
      line: piece.line, key: RowKey(high: hash.high, low: hash.low), moment: moment, uuid: nil, entry: entry,
      raw: piece.raw.bytes)
  }

  /// Known by its own id, else by its day, if it is of one, and the drug; what it says is the rest.
  private func said(
    _ kind: String, _ piece: SourcePiece, _ part: Int, _ day: CivilDay?, _ drug: String, _ words: String
  ) -> RowMoment {
    let isOwnID = !piece.ownID.isEmpty
    let number = day.map { piece.isInstant ? piece.utcDay : Int($0.number) } ?? 0
    let name = isOwnID ? "id \(part) \(piece.ownID)" : "\(number) \(drug)"
    return RowMoment(
      CellHash("\u{1}\(kind)\u{1}\(rules.name)\u{1}\(name)"),
      saying: CellHash("\u{1}\(isOwnID ? "\(number) \(drug)" : "")\u{1}\(words)"), isOwnID: isOwnID)
  }

  private static func words(of trial: Trial) -> String {
    let steps = trial.steps.map { "\($0.day) \($0.amount.thousandths) \($0.amount.unit.rawValue)" }
    let stop = trial.stop.map { "\($0)" } ?? ""
    return "\(steps) \(stop) \(trial.intervalDays ?? 0) \(trial.missed.map { "\($0)" })"
  }
}

extension SourcePiece {
  /// A moment as the file has it: on the clock, or in UTC where it stands in it.
  fileprivate func number(of moment: Moment) -> Int { isInstant ? moment.instant : moment.wallMinutes }

  /// The day in UTC, which is the same in every zone.
  fileprivate var utcDay: Int {
    Int(Moment(wallMinutes: attack.onset.moment.instant, offset: 0).day.number)
  }

  fileprivate func words(of dose: Dose, withEffect: Bool) -> String {
    let when = dose.takenAt.map { "\(hasInstantDoses ? $0.instant : number(of: $0))" } ?? ""
    if !withEffect { return "\(dose.drug) \(when) \(dose.count)" }
    let amount = dose.amount.map { "\($0.thousandths) \($0.unit.rawValue)" } ?? ""
    return "\(when) \(amount) \(dose.count) \(dose.relief?.rawValue ?? -1)"
  }

  /// What stands in records of their own, or beside the drugs, and in no cell of the attack: 0 where there is none.
  fileprivate func details(of attack: Attack) -> UInt64 {
    var sum: UInt64 = 0
    for reading in attack.readings {
      sum &+= CellHash("\u{1}reading\u{1}\(number(of: reading.at)) \(reading.intensity.tenths)").low
    }
    for dose in attack.doses where dose.takenAt != nil || dose.count != 1 {
      sum &+= CellHash("\u{1}taken\u{1}\(words(of: dose, withEffect: false))").low
    }
    return sum
  }
}
