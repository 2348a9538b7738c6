import Cells
import Containers
import CivilTime
import Diary
import Parsing

/// From what the cells say to an entry.
extension RowReader {
  func settle(
    _ record: Record, _ draft: inout RowDraft, _ problems: inout [ImportProblem]
  ) -> RowOutcome {
    if draft.start?.minute != nil || draft.date?.minute != nil || draft.end != nil || draft.endDate != nil
      || draft.duration ?? 0 > 0
    {
      draft.isTelling = true
    }
    // `?`, and a drug: of a headache nothing is known.
    if draft.hasToldDoses,
      isOfDosesAlone
        || draft.headache == .unknown && draft.migraine != .yes && !draft.isTelling && draft.doubtful == nil
    {
      return dosesAlone(record, &draft, &problems)
    }
    // `Migraine: no`, and a drug: no headache is told of.
    if draft.hasToldDoses, draft.migraine != .no || draft.headache != nil { draft.isTelling = true }
    if draft.migraine == .yes, draft.attack.kind == nil { draft.attack.kind = .migraine }
    switch (draft.headache, draft.migraine) {
    case (.yes, _), (_, .yes): return attack(record, &draft, &problems)
    case (.no, _): return freeDay(record, &draft, &problems)
    // The row of a day that was no migraine, and of which no other column says that there was a headache.
    case (_, .no) where !draft.isTelling && !hasHeadache: return freeDay(record, &draft, &problems)
    case (_, .no) where !draft.isTelling: return silent(record, &draft)
    case _ where draft.isTelling:
      if !hasHeadache { return attack(record, &draft, &problems) }
      // What it says must not be lost.
      problems.append(problem(record, column(.headache), .answerForRow))
      return .refused
    default:
      guard let column = draft.doubtful else { return silent(record, &draft) }
      problems.append(problem(record, column, .certainText))
      return .refused
    }
  }

  /// A row that says nothing of a headache beside its day is no attack. What people wrote on it is named.
  private func silent(_ record: Record, _ draft: inout RowDraft) -> RowOutcome {
    draft.remarks = draft.remarks.filter { $0.kind == .unread }.map {
      ImportRemark(kind: .textAlone, column: $0.column, text: $0.text)
    }
    for role in [ColumnRole.note, .triggers, .relief, .dosage] { nameText(role, record, &draft) }
    return .silent
  }

  private func nameText(_ role: ColumnRole, _ record: Record, _ draft: inout RowDraft) {
    if role == .note
      ? !draft.attack.note.isEmpty : role == .triggers ? !draft.attack.triggers.isEmpty : true
    {
      remark(.textAlone, role, record, &draft)
    }
  }

  /// What was taken on a day of which nobody knows whether there was a headache.
  private func dosesAlone(
    _ record: Record, _ draft: inout RowDraft, _ problems: inout [ImportProblem]
  ) -> RowOutcome {
    guard let onset = day(record, &draft, &problems) else { return .refused }
    for role in [ColumnRole.note, .triggers] {
      nameText(role, record, &draft)
      keep(role, record, &draft)
    }
    return .doses(doses(record, &draft).map { MedicationCell.placed($0, on: onset.moment) }, onset.moment.day)
  }

  /// The day of a row that is no attack; a problem where it is none.
  private func day(_ record: Record, _ draft: inout RowDraft, _ problems: inout [ImportProblem]) -> Onset? {
    guard let (onset, _) = onset(record, &draft, &problems) else { return nil }
    // A day has the start of an attack, and no more of it.
    let found = Attack(onset: onset, end: .unknown).problems(now: options.now)
    guard let refusal = refusal(for: found, from: onset, record, &draft) else { return onset }
    problems.append(refusal)
    return nil
  }

  private func attack(
    _ record: Record, _ draft: inout RowDraft, _ problems: inout [ImportProblem]
  ) -> RowOutcome {
    guard let (onset, isOptionZone) = onset(record, &draft, &problems) else { return .refused }
    draft.attack.onset = onset
    if isOptionZone { draft.attack.zone = options.zone }
    draft.attack.end = end(record, &draft, onset)
    if case .at(let end) = draft.attack.end, end == onset.moment {
      // A point in time: that there was a headache is certain, how long it lasted is not.
      draft.attack.end = .unknown
      draft.remarks.append(ImportRemark(kind: .endIsStart))
    }
    let found = draft.attack.problems(now: options.now)
    if let refusal = refusal(for: found, from: onset, record, &draft) {
      problems.append(refusal)
      return .refused
    }
    draft.attack.recordedFields = known(draft.tookMedication)
    draft.attack.doses = doses(record, &draft)
    if draft.hasDoseTimes { placeDoseTimes(&draft.attack) }
    draft.moment = RowMoment(onset: draft.attack.onset, end: draft.attack.end, content: draft.content)
    return .attack
  }

  /// A day without headache: a check-in, or an aura of its own.
  private func freeDay(
    _ record: Record, _ draft: inout RowDraft, _ problems: inout [ImportProblem]
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
    guard let onset = day(record, &draft, &problems) else { return .refused }
    keepFacts(record, &draft)
    draft.attack.doses = doses(record, &draft).map { MedicationCell.placed($0, on: onset.moment) }
    draft.moment = RowMoment(freeDay: onset.moment.day, content: draft.content)
    return .checkIn(CheckIn(day: onset.moment.day, recordedFields: known(draft.tookMedication)))
  }

  /// A check-in has no place for what else the row says.
  private func keepFacts(_ record: Record, _ draft: inout RowDraft) {
    let attack = draft.attack
    if draft.start?.minute != nil { keepFact(.start, record, &draft) }
    if draft.end != nil { keepFact(.end, record, &draft) }
    if draft.endDate != nil { keepFact(.endDate, record, &draft) }
    if draft.duration != nil {
      for role in [ColumnRole.duration, .durationHours, .durationMinutes] { keepFact(role, record, &draft) }
    }
    if attack.kind != nil { keepFact(.type, record, &draft) }
    if attack.side != nil { keepFact(.side, record, &draft) }
    if attack.quality != nil { keepFact(.quality, record, &draft) }
    if attack.impact != nil { keepFact(.impact, record, &draft) }
    if attack.auraMinutes != nil { keepFact(.auraMinutes, record, &draft) }
    let features: [(Bool?, ColumnRole)] = [
      (attack.features.nausea, .nausea), (attack.features.vomiting, .vomiting),
      (attack.features.photophobia, .photophobia), (attack.features.phonophobia, .phonophobia),
      (attack.features.worseWithActivity, .worseWithActivity),
    ]
    for (answer, role) in features where answer == true { keepFact(role, record, &draft) }
    for role in [ColumnRole.triggers, .symptoms, .note] { keepFact(role, record, &draft) }
  }

  private func keepFact(_ role: ColumnRole, _ record: Record, _ draft: inout RowDraft) {
    let old = draft.raw.bytes
    keep(role, record, &draft)
    if draft.raw.bytes != old { remark(.noPlace, role, record, &draft) }
  }

  /// What the sheet's columns can know, less what this row says is not known.
  private func known(_ tookMedication: CellAnswer?) -> FieldSet {
    tookMedication == .unknown ? recordedFields.subtracting(.acuteMedication) : recordedFields
  }

  /// A number without a unit that is a strength of the drug in milligrams, and no number of tablets.
  private func strength(_ text: String, of drug: String) -> Amount? {
    guard let number = Amount.thousandths(Array(text.utf8)[...]), number >= 5000 else { return nil }
    var known: Drug?
    if case .drug(let drug) = options.vocabulary.match(drug) { known = drug }
    return MedicationItem.isMilligrams(number, of: known, options.vocabulary)
      ? Amount(thousandths: number, unit: .milligram) : nil
  }

  private func doses(_ record: Record, _ draft: inout RowDraft) -> [Dose] {
    var doses: [Dose] = []
    if let slot = draft.medication { doses = drugs.doses(slot, relief: draft.relief) }
    if !draft.doses.isEmpty {
      doses =
        draft.doses.map { dose in
          var dose = dose
          dose.relief = draft.relief ?? dose.relief
          return dose
        } + doses
    }
    if doses.isEmpty, draft.saysTaken {
      doses = [Dose(drug: MedicationCell.unnamedDrug, relief: draft.relief)]
    }
    if doses.isEmpty, draft.relief != nil {
      keep(.relief, record, &draft)
      remark(.unread, .relief, record, &draft)
    }
    if hasDosage, let index = column(.dosage), index < record.count, !record.trimmed(index).isEmpty {
      let text = record.text(record.trimmed(index))
      if doses.count == 1, doses[0].amount == nil,
        let amount = MedicationItem.amount(text) ?? strength(text, of: doses[0].drug)
      {
        doses[0].amount = amount
      } else {
        keep(.dosage, record, &draft)
        remark(.unread, index, text, &draft)
      }
    }
    return doses
  }
}
