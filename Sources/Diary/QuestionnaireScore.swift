package import CivilTime

/// A questionnaire whose total a person may keep. Its items are never asked: most are under licence.
///
/// The raw value is the number in `score.questionnaire` and never changes.
package enum Questionnaire: Int, CaseIterable, Sendable {
  case midas, hit6
  /// The three scales of the MSQ 2.1, 0 to 100, higher is better.
  case msqRestrictive, msqPreventive, msqEmotional
  /// The two scales of the MPFID, 0 to 100, higher is worse.
  case mpfidActivities, mpfidPhysical
  case asc12, phq9, gad7

  /// As it is typed, and as JSON has it.
  package var key: String {
    switch self {
    case .midas: "midas"
    case .hit6: "hit6"
    case .msqRestrictive: "msq-rr"
    case .msqPreventive: "msq-rp"
    case .msqEmotional: "msq-ef"
    case .mpfidActivities: "mpfid-ea"
    case .mpfidPhysical: "mpfid-pi"
    case .asc12: "asc12"
    case .phq9: "phq9"
    case .gad7: "gad7"
    }
  }

  /// Its own name, the same in every language.
  package var name: String {
    switch self {
    case .midas: "MIDAS"
    case .hit6: "HIT-6"
    case .msqRestrictive: "MSQ-RR"
    case .msqPreventive: "MSQ-RP"
    case .msqEmotional: "MSQ-EF"
    case .mpfidActivities: "MPFID-EA"
    case .mpfidPhysical: "MPFID-PI"
    case .asc12: "ASC-12"
    case .phq9: "PHQ-9"
    case .gad7: "GAD-7"
    }
  }

  /// What its total can be.
  ///
  /// Sources: MIDAS, Stewart 2001 (five counts of days in three months); HIT-6, Kosinski 2003 (six items of 6 to 13);
  /// MSQ 2.1 and MPFID are scaled to 0 to 100; ASC-12, 12 items of 0 to 2; PHQ-9, 9 of 0 to 3; GAD-7, 7 of 0 to 3.
  package var range: ClosedRange<Int> {
    switch self {
    case .midas: 0...270
    case .hit6: 36...78
    case .msqRestrictive, .msqPreventive, .msqEmotional, .mpfidActivities, .mpfidPhysical: 0...100
    case .asc12: 0...24
    case .phq9: 0...27
    case .gad7: 0...21
    }
  }

  /// The questionnaire of a name as people write it: `HIT-6`, `hit 6`, `msq_rr`; `nil` where it is none.
  package init?(named text: some StringProtocol) {
    let plain = text.lowercased().filter { $0.isLetter || $0.isNumber }
    let found = Self.allCases.first { $0.key.filter { $0 != "-" } == plain }
    guard let found else { return nil }
    self = found
  }
}

/// The total of a questionnaire, as the person wrote it down.
package struct QuestionnaireScore: Hashable, Sendable {
  package var questionnaire: Questionnaire
  /// In the questionnaire's own points.
  package var value: Int
  /// The day it was filled in.
  package var day: CivilDay

  package init(_ questionnaire: Questionnaire, _ value: Int, on day: CivilDay) {
    self.questionnaire = questionnaire
    self.value = value
    self.day = day
  }
}
