/// An attack that a file has brought, when the file says something else of it.
extension Attack {
  /// What it becomes: what the file says, if nobody has changed it here since.
  ///
  /// `isEdited`: it was corrected by hand. Then the file's words go before the diary's, and what the file says
  /// nothing of stays as it is: fields that are empty there, doses of drugs that it does not name, words and notes
  /// beside its own.
  package func updated(to file: Attack, isEdited: Bool) -> Attack {
    guard isEdited else { return file }
    var new = file
    if file.end == .unknown || file.end == .open && end != .open { new.end = end }
    new.peak = file.peak ?? peak
    new.kind = file.kind ?? kind
    new.side = file.side ?? side
    new.quality = file.quality ?? quality
    new.features = Features(
      worseWithActivity: file.features.worseWithActivity ?? features.worseWithActivity,
      nausea: file.features.nausea ?? features.nausea, vomiting: file.features.vomiting ?? features.vomiting,
      photophobia: file.features.photophobia ?? features.photophobia,
      phonophobia: file.features.phonophobia ?? features.phonophobia)
    new.aura = file.aura ?? aura
    new.auraMinutes = file.auraMinutes ?? auraMinutes
    new.impact = file.impact ?? impact
    if file.note.isEmpty || note.contains(file.note) { new.note = note }
    new.zone = file.zone ?? zone
    new.recordedFields = file.recordedFields.union(recordedFields)
    if file.readings.isEmpty { new.readings = readings }
    new.doses += doses.filter { dose in !file.doses.contains { $0.drug == dose.drug } }
    new.triggers += triggers.filter { !file.triggers.contains($0) }
    new.symptoms += symptoms.filter { !file.symptoms.contains($0) }
    return new
  }
}
