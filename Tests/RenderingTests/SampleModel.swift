import Analysis
import CivilTime
import Diary
import TestSupport

@testable import Rendering

func days(_ first: String, _ last: String) -> DayRange { DayRange(day(first), through: day(last)) }

func mg(_ amount: Int) -> Amount { Amount(thousandths: amount * 1000, unit: .milligram) }

/// Made-up diaries for looking at and for comparing.
enum Sample {
  /// A diary in which headaches get rarer, with gaps on the days of `gaps`.
  static func records(_ period: DayRange, seed: UInt64, gaps: [DayRange] = []) -> [DayRecord] {
    var random = SplitMix64(seed: seed)
    return period.compactMap { day in
      let done = Double(day - period.start) / Double(period.count)
      let share = Double.random(in: 0..<1, using: &random)
      let kind = Double.random(in: 0..<1, using: &random)
      let peak = Int.random(in: 1...10, using: &random)
      let drug = Double.random(in: 0..<1, using: &random)
      if share > 0.97 || gaps.contains(where: { $0.contains(day) }) { return nil }
      var record = DayRecord(day: day, recorded: .all, migraine: false)
      guard share < 0.6 - 0.4 * done else { return record }
      record.headache = true
      record.migraine = kind < 0.6
      record.peak = Intensity(record.migraine == true ? max(4, peak) : min(6, peak))
      record.acuteMedication = drug < 0.65
      record.acute = drug < 0.35 ? [.triptan] : drug < 0.65 ? [.simple] : []
      return record
    }
  }

  static let milnacipran = PreventiveTrial(
    id: 1,
    trial: {
      var trial = Trial(
        drug: "milnacipran",
        steps: [
          DoseStep(day: day("2025-10-01"), amount: mg(25)), DoseStep(day: day("2025-10-08"), amount: mg(50)),
          DoseStep(day: day("2025-10-29"), amount: mg(100)), DoseStep(day: day("2026-03-16"), amount: mg(50)),
        ], stop: day("2026-03-29"))
      trial.stopReason = .sideEffects
      return trial
    }(), drugClass: .snri)

  static let candesartan = PreventiveTrial(
    id: 2,
    trial: Trial(
      drug: "candesartan",
      steps: [
        DoseStep(day: day("2026-05-04"), amount: mg(4)), DoseStep(day: day("2026-05-18"), amount: mg(8)),
        DoseStep(day: day("2026-06-08"), amount: mg(16)),
      ]), drugClass: .arb)

  static func row(
    _ measure: DayMeasure, _ before: (Int, Int), _ on: (Int, Int), _ low: Double, _ high: Double
  ) -> MeasureComparison {
    let first = 28 * Double(before.0) / Double(before.1)
    let second = 28 * Double(on.0) / Double(on.1)
    var row = MeasureComparison(
      measure: .days(measure), before: WindowCount(count: before.0, recorded: before.1, per28: first),
      on: WindowCount(count: on.0, recorded: on.1, per28: second),
      change: RateChange(
        per28: second - first, ci95: Interval(low: low, high: high), percent: 100 * (second / first - 1),
        percentCI95: Interval(low: 100 * low / first, high: 100 * high / first)),
      autocorrelation: Autocorrelation(r: 0.12, corrected: 0.15, daysPerIndependentDay: 1.35))
    row.dayToDay = row.change
    row.swings = SwingAllowance(tau2: 0.0626, daysPer28: 1.72, blocks: 6, from: .mostlyGeneral)
    if before.1 >= MeasureComparison.marksNeed {
      row.marks = ReductionMark.percents.map {
        ReductionMark(percent: $0, reached: second / first <= 1 - Double($0) / 100)
      }
    }
    return row
  }

  static let milnacipranComparison: Comparison = {
    var comparison = milnacipranNumbers
    comparison.adequacy = .adequate
    comparison.daysAtDose = 138
    comparison.adequateDays = 56
    comparison.judgeableFrom = day("2025-12-24")
    comparison.phases = [
      TrialPhase(kind: .baseline, days: days("2025-07-09", "2025-09-30")),
      TrialPhase(kind: .titration, days: days("2025-10-01", "2025-10-28")),
      TrialPhase(kind: .reference, days: days("2025-10-29", "2026-03-15")),
    ]
    comparison.blocks = [
      FourWeekBlock(days: days("2025-07-09", "2025-08-05"), recorded: 28, headacheDays: 16),
      FourWeekBlock(days: days("2025-08-06", "2025-09-02"), recorded: 24, headacheDays: 15),
      FourWeekBlock(days: days("2025-09-03", "2025-09-30"), recorded: 21, headacheDays: 10),
      FourWeekBlock(days: days("2025-10-01", "2025-10-28"), recorded: 28, headacheDays: 14),
      FourWeekBlock(days: days("2025-10-29", "2025-11-25"), recorded: 0, headacheDays: nil),
    ]
    return comparison
  }()

  /// The same as if every stretch had been compared.
  static let jointComparison: Comparison = {
    var comparison = milnacipranComparison
    comparison.estimator = .mcn4
    comparison.stretches = [
      RegimenStretch(kind: .off, days: days("2025-01-01", "2025-09-30"), recorded: 270, headacheDays: 120),
      RegimenStretch(
        kind: .on, days: days("2025-10-29", "2026-03-15"), trial: 1, dose: mg(100), recorded: 138,
        headacheDays: 50),
      RegimenStretch(
        kind: .off, days: days("2026-03-29", "2026-04-30"), recorded: 9, headacheDays: 2, isCounted: false),
    ]
    comparison.measures[0].windows = MeasureComparison.Windows(
      before: WindowCount(count: 41, recorded: 73, per28: 15.7),
      on: WindowCount(count: 31, recorded: 79, per28: 11),
      change: RateChange(
        per28: -4.7, ci95: Interval(low: -9.1, high: -0.3), percent: -30,
        percentCI95: Interval(low: -54, high: -2)))
    return comparison
  }()

  private static let milnacipranNumbers = Comparison(
    drug: "milnacipran", dose: mg(100), estimator: .mcn2, migraineRule: .leiden2023,
    before: ComparedWindow(range: days("2025-07-09", "2025-09-30"), recorded: 73),
    on: ComparedWindow(range: days("2025-12-22", "2026-03-15"), recorded: 79),
    measures: [
      row(.headacheDays, (41, 73), (31, 79), -8.5, -1.04),
      row(.migraineDays, (26, 73), (21, 79), -7.0, 1.3),
      row(.moderateOrSevereDays, (30, 73), (23, 79), -6.2, 0.6),
      row(.acuteMedicationDays, (30, 73), (21, 79), -8.0, 0.04),
      MeasureComparison(
        measure: .attacks, before: WindowCount(count: 22, recorded: 73, per28: 8.4),
        on: WindowCount(count: 19, recorded: 79, per28: 6.7),
        change: RateChange(per28: -1.7, ci95: nil, percent: -20, percentCI95: nil), autocorrelation: nil),
    ],
    cautions: [Caution(.lowCoverage, side: .before, number: 87)])

  static let candesartanComparison = Comparison(
    drug: "candesartan", dose: mg(16), estimator: .mcn2, migraineRule: .leiden2023,
    before: ComparedWindow(range: days("2026-04-02", "2026-05-03"), recorded: 30),
    on: ComparedWindow(range: days("2026-08-09", "2026-10-31"), recorded: 82),
    measures: [
      row(.headacheDays, (16, 30), (22, 82), -14.4, 0.1),
      row(.migraineDays, (12, 30), (12, 82), -12.4, -1.9),
      row(.moderateOrSevereDays, (6, 30), (6, 82), -6.5, 0.0),
      row(.acuteMedicationDays, (10, 30), (14, 82), -12.1, 1.8),
    ],
    cautions: [
      Caution(.shortBefore, side: .before, number: 30),
      Caution(.confounded, side: .before, range: days("2026-04-02", "2026-04-12"), names: ["milnacipran"]),
    ])

  /// Eighteen months, two preventives, a gap, a declared range: the page as it is meant to look.
  static let rich: ReportModel = {
    let period = days("2025-05-01", "2026-10-31")
    let records = Sample.records(period, seed: 7, gaps: [days("2025-08-09", "2025-08-18")])
    return ReportModel(
      name: "Anna Müller", birthDate: day("1988-03-14"), period: period, printed: day("2026-11-02"),
      version: "1.0.0", days: records,
      history: [
        TriedPreventive(milnacipran, milnacipranComparison, today: day("2026-11-02")),
        TriedPreventive(candesartan, candesartanComparison, today: day("2026-11-02")),
      ],
      declared: [DeclaredRange(start: day("2025-05-01"), last: day("2025-07-31"))],
      migraineRule: .leiden2023,
      questions: ["Stay on candesartan 16 mg, or go higher?", "Sumatriptan 50 mg often needs a second dose."])
  }()
}

extension Sample {
  /// Six weeks with one of everything: the page that is compared byte for byte.
  static let small: ReportModel = {
    let period = days("2026-03-10", "2026-04-20")
    var records: [DayRecord] = period.filter { $0 != day("2026-03-30") }.map {
      DayRecord(day: $0, recorded: .all, migraine: false)
    }
    func change(_ text: String, _ edit: (inout DayRecord) -> Void) {
      if let index = records.firstIndex(where: { $0.day == day(text) }) { edit(&records[index]) }
    }
    for (text, peak) in [("2026-03-12", 2), ("2026-03-20", 5), ("2026-03-21", 8), ("2026-04-02", 7)] {
      change(text) {
        $0.headache = true
        $0.peak = Intensity(peak)
        $0.migraine = peak > 4
        $0.acuteMedication = peak > 4
        $0.acute = peak > 7 ? [.triptan] : peak > 4 ? [.simple] : []
      }
    }
    change("2026-04-10") { ($0.headache, $0.migraine, $0.recorded) = (true, nil, [.headache]) }
    change("2026-04-15") { $0.migraine = true }
    var trial = Trial(drug: "candesartan <b>", steps: [DoseStep(day: day("2026-03-25"), amount: mg(8))])
    trial.steps.append(DoseStep(day: day("2026-04-08"), amount: mg(16)))
    var comparison = candesartanComparison
    comparison.drug = trial.drug
    return ReportModel(
      name: "山田 花子 & <Müller>", birthDate: day("1988-03-14"), period: period, printed: day("2026-04-22"),
      version: "1.0.0", days: records,
      history: [
        TriedPreventive(
          PreventiveTrial(id: 1, trial: trial, drugClass: .arb), comparison, today: day("2026-04-22"))
      ],
      declared: [DeclaredRange(start: day("2026-03-10"), last: nil)], migraineRule: .leiden2023,
      questions: ["Is \"16 mg\" enough?"])
  }()

  /// A diary of yes or no a day: no intensity, no kind, no drugs.
  static let yesOrNo: ReportModel = {
    let period = days("2025-01-01", "2025-12-31")
    let records = Sample.records(in: period, seed: 11)
    return ReportModel(
      period: period, printed: day("2026-01-03"), version: "1.0.0", days: records)
  }()

  private static func records(in period: DayRange, seed: UInt64) -> [DayRecord] {
    records(period, seed: seed).map {
      DayRecord(day: $0.day, recorded: [.headache], headache: $0.headache, migraine: nil)
    }
  }
}

extension HTMLReport {
  static func render(_ model: ReportModel, paper: Paper = .a4) -> String {
    render(model, paper: paper, language: .english)
  }
}

extension String {
  var isPlainASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }
}
