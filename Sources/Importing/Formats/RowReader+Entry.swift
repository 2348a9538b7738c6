import CivilTime
import Diary

/// From what the cells say to an entry.
extension RowReader {
  mutating func settle(
    _ record: CSVRecord, _ draft: inout RowDraft, _ problems: inout [ImportProblem]
  ) -> RowOutcome {
    guard sheet.format == .dailySheet else { return attack(record, &draft, &problems) }
    switch draft.headache {
    case .yes?: return attack(record, &draft, &problems)
    case .no?: return freeDay(record, &draft, &problems)
    case .unknown?, nil:
      // A date alone says nothing of its day. Anything more must not be lost.
      guard draft.others > 0 else { return .silent }
      problems.append(
        problem(record, column(.headache), .answerForRow))
      return .refused
    }
  }

  private mutating func attack(
    _ record: CSVRecord, _ draft: inout RowDraft, _ problems: inout [ImportProblem]
  ) -> RowOutcome {
    guard let (onset, isOptionZone) = onset(record, start: draft.start, date: draft.date, &problems) else {
      return .refused
    }
    draft.attack.onset = onset
    if isOptionZone { draft.attack.zone = options.zone }
    draft.attack.end = end(record, &draft, onset)
    if let refusal = refusal(of: draft.attack, record, draft) {
      problems.append(refusal)
      return .refused
    }
    draft.attack.recordedFields = known(draft.tookMedication)
    draft.attack.doses = doses(record, &draft)
    return .attack
  }

  /// A day without headache: a check-in, or an aura of its own.
  private mutating func freeDay(
    _ record: CSVRecord, _ draft: inout RowDraft, _ problems: inout [ImportProblem]
  ) -> RowOutcome {
    if let peak = draft.attack.peak, peak > 0 {
      problems.append(
        problem(record, column(.severity), .noIntensity))
      return .refused
    }
    if draft.attack.aura == true {
      draft.attack.peak = 0
      return attack(record, &draft, &problems)
    }
    guard let (onset, _) = onset(record, start: draft.start, date: draft.date, &problems) else {
      return .refused
    }
    // A day has the start of an attack, and no more of it.
    if let refusal = refusal(of: Attack(onset: onset, end: .unknown), record, draft) {
      problems.append(refusal)
      return .refused
    }
    keepFacts(record, &draft)
    draft.attack.doses = doses(record, &draft).map { dose in
      var dose = dose
      dose.takenAt = Moment(onset.moment.day, minuteOfDay: 0, offset: onset.moment.offset)
      return dose
    }
    return .checkIn(CheckIn(day: onset.moment.day, recordedFields: known(draft.tookMedication)))
  }

  /// A check-in has no place for what else the row says.
  private func keepFacts(_ record: CSVRecord, _ draft: inout RowDraft) {
    let attack = draft.attack
    if draft.start?.minute != nil { keep(.start, record, &draft) }
    if draft.end != nil { keep(.end, record, &draft) }
    if draft.endDate != nil { keep(.endDate, record, &draft) }
    if draft.duration != nil {
      for role in [ColumnRole.duration, .durationHours, .durationMinutes] { keep(role, record, &draft) }
    }
    if attack.kind != nil { keep(.type, record, &draft) }
    if attack.side != nil { keep(.side, record, &draft) }
    if attack.quality != nil { keep(.quality, record, &draft) }
    if attack.impact != nil { keep(.impact, record, &draft) }
    if attack.auraMinutes != nil { keep(.auraMinutes, record, &draft) }
    let features: [(Bool?, ColumnRole)] = [
      (attack.features.nausea, .nausea), (attack.features.vomiting, .vomiting),
      (attack.features.photophobia, .photophobia), (attack.features.phonophobia, .phonophobia),
      (attack.features.worseWithActivity, .worseWithActivity),
    ]
    for (answer, role) in features where answer == true { keep(role, record, &draft) }
    for role in [ColumnRole.triggers, .symptoms, .note] { keep(role, record, &draft) }
  }

  /// What the sheet's columns can know, less what this row says is not known.
  private func known(_ tookMedication: CellAnswer?) -> FieldSet {
    tookMedication == .unknown ? recordedFields.subtracting(.acuteMedication) : recordedFields
  }

  private mutating func doses(_ record: CSVRecord, _ draft: inout RowDraft) -> [Dose] {
    var doses: [Dose] = []
    if let slot = draft.medication { doses = drugs.doses(slot, relief: draft.relief) }
    if !draft.doses.isEmpty {
      doses =
        draft.doses.map { dose in
          var dose = dose
          dose.relief = draft.relief
          return dose
        } + doses
    }
    if doses.isEmpty, draft.relief != nil { keep(.relief, record, &draft) }
    if hasDosage, let index = column(.dosage), index < record.count, !record.trimmed(index).isEmpty {
      if doses.count == 1, doses[0].amount == nil, let amount = Amount(record.text(record.trimmed(index))) {
        doses[0].amount = amount
      } else {
        keep(.dosage, record, &draft)
      }
    }
    return doses
  }
}
