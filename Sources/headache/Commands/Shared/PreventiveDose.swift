import CivilTime
import Diary
import Messages
import Parsing
import Storage

/// A dose of a preventive on a line of its own: it belongs to the course, and is none of an attack.
enum PreventiveDose {
  /// The course of `drug` that runs on `day`.
  static func course(of drug: String, on day: CivilDay, _ store: DiaryStore?) -> StoredTrial? {
    ((try? store?.trials()) ?? []).last { $0.trial.drug == drug && $0.trial.covers(day) }
  }

  /// Refuses `ajovy injected`: a line of one dose and no more than a day, of a drug that is only ever a preventive.
  ///
  /// Without a course, `took` and `new` say that it was taken as an acute drug.
  static func refuse(
    _ line: ParsedLine, _ words: [String], isNew: Bool, _ session: Session, _ store: DiaryStore?
  ) throws {
    try refuseEffect(line, session, store)
    guard let dose = line.entry.doses.first, line.entry.doses.count == 1, line.entry.isOfDosesAlone,
      line.entry.onset.map({ $0.precision == .day }) ?? true, dose.relief == nil,
      line.warnings.contains(.preventiveTaken(dose.drug))
    else { return }
    let day = line.entry.onset?.moment.day ?? dose.takenAt?.day ?? session.now.today
    let course = course(of: dose.drug, on: day, store)
    let typed = words.map(typable).joined(separator: " ")
    if course == nil, isNew { return }
    // `on amitriptyline 10mg since 1 june`: a course, and no dose.
    let starts: Set = ["since", "on", "started", "taking", "began", "from", "start"]
    if course == nil, words.contains(where: { starts.contains($0.lowercased()) }),
      let offer = PreventiveOffer(words, session, store)
    {
      throw offer.error
    }
    if course != nil, CourseWords.say(.changed, words), let offer = PreventiveOffer(words, session, store) {
      throw offer.error
    }
    // Of several tablets nobody knows how much they hold.
    let amount =
      dose.amount.map { " \($0.number)\($0.unit.symbol)" }
      ?? (dose.count > 1 && course != nil ? " AMOUNT" : "")
    let isOther =
      course.map { $0.trial.intervalDays == nil && $0.trial.amount(on: day) != dose.amount } ?? false
    throw CommandError.doseOfPreventive(
      dose.drug, dose: course == nil ? nil : "headache prev dose \(typable(dose.drug))\(amount) \(day)",
      change: isOther && dose.amount != nil
        ? "headache prev change \(typable(dose.drug))\(amount) \(day)" : nil,
      acute: course == nil ? "headache took \(typed)" : nil)
  }

  /// `topiramate nausea`: an effect of a course that runs, and no headache that is said.
  private static func refuseEffect(
    _ line: ParsedLine, _ session: Session, _ store: DiaryStore?
  ) throws {
    var entry = line.entry
    guard let dose = entry.doses.first, entry.doses.count == 1, dose.amount == nil, dose.count == 1,
      dose.relief == nil, course(of: dose.drug, on: session.now.today, store) != nil
    else { return }
    entry.doses = []
    let symptoms = entry.namedSymptoms
    var rest = entry
    (rest.features, rest.symptoms, rest.note) = (Features(), [], "")
    guard !symptoms.isEmpty, rest == AttackEntry() else { return }
    let words = entry.descriptiveWords + ["--", typable(dose.drug)]
    throw CommandError.effectOfPreventive(
      dose.drug, symptoms.map(PreventiveDose.effectName), remark: "headache " + words.joined(separator: " "))
  }

  /// The name that effects have of a symptom.
  static func effectName(_ symptom: String) -> String {
    ["dizzy": "dizziness", "tired": "fatigue"][symptom] ?? symptom
  }
}
