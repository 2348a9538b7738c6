package import CivilTime
package import Diary

/// How often each acute drug was taken, and what was noted of its effect.
///
/// Counts of doses as they were noted, no comparison of drugs: who takes the stronger drug for the worse attack sees it
/// fail more often. Whether a second dose within 24 hours was needed is an outcome of trials of acute drugs beside
/// freedom from pain at two hours (Guidelines of the International Headache Society for controlled trials of acute
/// treatment of migraine attacks in adults, 4th edition, Cephalalgia 2019).
package struct AcuteResponse: Equatable, Sendable {
  package let range: DayRange
  /// Days of the range on which it is known which acute drugs were taken.
  package let recorded: Int
  /// A drug each; those taken on more days come first.
  package let drugs: [DrugResponse]

  /// `doses`: those of the range and of the day after it, in the order taken.
  package init(_ doses: [NotedDose], in range: DayRange, recorded: Int) {
    self.range = range
    self.recorded = recorded
    drugs = Dictionary(grouping: doses, by: \.dose.drug)
      .map { DrugResponse($0.key, $0.value, in: range) }
      .filter { $0.doses > 0 }
      .sorted { ($1.days, $1.doses, $0.drug) < ($0.days, $0.doses, $1.drug) }
  }
}

/// The doses of one acute drug.
package struct DrugResponse: Equatable, Sendable {
  /// How long after a dose another one of the same drug is a second dose, in minutes.
  static let secondDose = 24 * 60

  package let drug: String
  /// Days on which it was taken.
  package private(set) var days = 0
  package private(set) var doses = 0
  /// Doses of which an effect was noted, by what was noted.
  private var effects: [Relief: Int] = [:]
  /// Doses of which it is known when they were taken.
  package private(set) var timed = 0
  /// Those of them that another dose of the same drug followed within 24 hours.
  package private(set) var repeated = 0

  fileprivate init(_ drug: String, _ doses: [NotedDose], in range: DayRange) {
    self.drug = drug
    // Tablets of one time are one taking.
    let times = Set(doses.compactMap(\.dose.takenAt?.instant)).sorted()
    let followed = Set(zip(times, times.dropFirst()).filter { $1 - $0 <= Self.secondDose }.map(\.0))
    var days: Set<CivilDay> = []
    for noted in doses where range.contains(noted.day) {
      self.doses += 1
      days.insert(noted.day)
      if let relief = noted.dose.relief { effects[relief, default: 0] += 1 }
      guard let taken = noted.dose.takenAt?.instant else { continue }
      timed += 1
      if followed.contains(taken) { repeated += 1 }
    }
    self.days = days.count
  }

  /// How many doses had this effect.
  package func count(_ relief: Relief) -> Int { effects[relief] ?? 0 }

  /// Doses of which no effect was noted.
  package var notRated: Int { doses - effects.values.reduce(0, +) }
}
