import Cells
import CivilTime
import Diary

/// Days without a headache, doses that belong to no attack, and courses.
extension SourceAssembly {
  /// Days that were said to be free, without those of which another record says that there was a headache.
  func freeDays(_ pieces: [SourcePiece], _ summary: inout ImportSummary) -> [ImportedRow] {
    var days = Set(attacks.flatMap(\.days))
    var free: Set<CivilDay> = []
    var rows: [ImportedRow] = []
    for piece in pieces where piece.kind == .attack && piece.isFree {
      for day in piece.dates {
        guard days.insert(day).inserted else {
          // Where each symptom is asked about by itself, no migraine is none of a headache.
          if rules.joining != .day, !free.contains(day) {
            summary.remarks.add(ImportRemark(kind: .freeWithHeadache, text: "\(day)"), line: piece.line)
          }
          continue
        }
        free.insert(day)
        if let remark = piece.deniedKind { summary.remarks.add(remark, line: piece.line) }
        summary.countCheckIn(on: day)
        rows.append(
          row(
            of: piece, .checkIn(CheckIn(day: day, recordedFields: rules.recordedFields), doses: []), "free",
            on: day))
      }
    }
    return rows
  }

  /// Days that were said to be of headache, without those that an attack touches.
  func headacheDays(_ pieces: [SourcePiece]) -> [SourcePiece] {
    var days = Set(attacks.flatMap(\.days))
    return pieces.filter { $0.kind == .headache && days.insert($0.day).inserted }
  }

  func doseRows(_ piece: SourcePiece) -> [ImportedRow] {
    piece.doses.enumerated().map { index, dose in
      var dose = dose
      dose.takenAt =
        dose.takenAt ?? Moment(piece.day, minuteOfDay: 0, offset: piece.attack.onset.moment.offset)
      let when = dose.takenAt.map { piece.isInstant ? "\($0.instant)" : "\($0)" } ?? ""
      return row(of: piece, .dose(dose), "dose \(dose.drug) \(when)", part: index)
    }
  }

  func trialRows(_ piece: SourcePiece) -> [ImportedRow] {
    piece.doses.map { dose in
      var (amount, interval) = (dose.amount, Int?.none)
      switch piece.frequency {
      case .daily(let thousandths):
        if let one = amount,
          case let (product, isOver) = one.thousandths.multipliedReportingOverflow(by: thousandths), !isOver
        {
          amount = Amount(thousandths: product / 1000, unit: one.unit)
        }
      case .everyDays(let days): interval = days
      case .asNeeded, .unknown: break
      }
      var trial = Trial(
        drug: dose.drug, steps: [DoseStep(day: piece.day, amount: amount ?? .unspecified)],
        intervalDays: interval)
      if let stop = piece.stop, stop >= piece.day { trial.stop = stop }
      return row(of: piece, .trial(trial), "trial \(dose.drug)")
    }
  }
}
