import Analysis
import CivilTime
import Diary
import Language

/// `headache.report_document/1`: every number on the pages, in full precision.
package enum ReportDocumentJSON {
  package static func render(_ model: ReportModel) -> String {
    JSON.envelope(schema: "report_document", data: data(model)).text + "\n"
  }

  static func data(_ model: ReportModel) -> JSON {
    .object(head(model) + summary(model) + preventives(model) + details(model))
  }

  private static func head(_ model: ReportModel) -> [(String, JSON)] {
    [
      ("from", .string("\(model.period.start)")), ("to", .string("\(model.period.last)")),
      ("days", .int(model.period.count)), ("recorded", .int(model.recordedDays)),
      ("recorded_percent", .int(Decimals.percent(model.recordedDays, of: model.period.count))),
      ("printed", .string("\(model.printed)")), ("version", .string(model.version)),
      ("name", .optional(model.name)), ("birth_date", .optional(model.birthDate?.description)),
      ("questions", .array(model.questions.map(JSON.string))),
      ("migraine_rule", .optional(model.migraineRule?.rawValue)),
      ("merge_gap_hours", .int(model.mergeGapHours)),
    ]
  }

  private static func summary(_ model: ReportModel) -> [(String, JSON)] {
    [
      ("present", model.present.map(present) ?? .null),
      ("acute_days", model.acuteDays.map(acuteDays) ?? .null),
      ("months", .array(model.calendar.map(CalendarJSON.month))),
      (
        "years",
        .array(
          model.years.map { year in
            .object(
              [("year", .int(year.year)), ("part", .bool(year.isPart))] + CalendarJSON.counts(year.counts))
          })
      ),
      ("aura_only_days", .int(model.calendar.reduce(0) { $0 + $1.counts.auraOnlyDays })),
    ]
  }

  private static func preventives(_ model: ReportModel) -> [(String, JSON)] {
    let selection = model.selection
    func names(_ tried: [TriedPreventive]) -> JSON { .array(tried.map { .string("T\($0.preventive.id)") }) }
    return [
      (
        "selection",
        [
          "taken": names(selection.taken), "over": names(selection.over), "chosen": names(selection.chosen),
          "left_out": names(selection.leftOut),
        ]
      ),
      ("preventives", TrialHistoryJSON.render(model.history)),
      ("courses", .array(model.history.map(course))),
      (
        "comparisons",
        .array(
          model.history.map { tried in
            [
              "trial": .string("T\(tried.preventive.id)"),
              "comparison": ComparisonJSON.data(tried.comparison, Language(.english)),
              "stretches_off": stretches(tried.comparison, .off),
              "stretches_on": stretches(tried.comparison, .on),
              "attacks_as_noted": tried.attacksNoted.map(attacks) ?? .null,
            ]
          })
      ),
    ]
  }

  private static func details(_ model: ReportModel) -> [(String, JSON)] {
    [
      ("acute_response", model.acute.map(AcuteJSON.data) ?? .null),
      ("burden", model.burden.map(BurdenJSON.data) ?? .null),
      ("profile", model.profile.map(ProfileJSON.data) ?? .null),
      ("menstruation", model.menstrual.map(ProfileJSON.data) ?? .null),
      (
        "scores",
        .array(
          model.scores.map {
            [
              "day": .string("\($0.day)"), "questionnaire": .string($0.questionnaire.key),
              "value": .int($0.value),
            ]
          })
      ),
      ("hours_a_day", .optional(model.burden?.minutesPerDay.map { $0 / 60 })),
      (
        "blood_pressures",
        .array(
          model.pressures.map { reading in
            [
              "day": .string("\(reading.at.day)"), "systolic": .int(reading.systolic),
              "diastolic": .int(reading.diastolic), "pulse": .optional(reading.pulse),
            ]
          })
      ),
      (
        "declared",
        .array(
          model.declared.map {
            ["from": .string("\($0.start)"), "to": .optional($0.last?.description)]
          })
      ),
      ("made", made(model)),
      ("notes", .array(model.notes.map { ["day": .string("\($0.day)"), "text": .string($0.text)] })),
    ]
  }
}

extension ReportDocumentJSON {
  private static func count(_ count: WindowCount) -> JSON {
    ["count": .int(count.count), "recorded": .int(count.recorded), "per28": .optional(count.per28)]
  }

  private static func present(_ state: PresentState) -> JSON {
    [
      "now": ComparisonJSON.window(state.now),
      "recorded_percent": .int(Decimals.percent(state.now.recorded, of: state.now.days)),
      "before": state.before.map(ComparisonJSON.window) ?? .null,
      "months": .array(state.months.map { .string($0.description) }),
      "figures": .array(
        state.figures.map { figure in
          [
            "measure": .string(figure.measure.name), "now": count(figure.now),
            "before": figure.before.map(count) ?? .null,
            "months": .array(figure.months.map { .optional($0) }),
          ]
        }),
    ]
  }

  private static func acuteDays(_ days: AcuteDays) -> JSON {
    [
      "windows": .array(days.windows.map(ComparisonJSON.window)),
      "months": .array(days.months.map { .string($0.description) }),
      "rows": .array(
        days.rows.map { row in
          [
            "class": .string(name(row.kind)), "warning_days": .optional(row.line),
            "ichd3": .optional(row.ichd3),
            "windows": .array(row.windows.map { .optional($0) }),
            "windows_reached": .array(row.windowsReached.map(JSON.bool)),
            "months": .array(row.months.map { .optional($0) }),
            "months_reached": .array(row.monthsReached.map(JSON.bool)),
            "reached": .int(row.monthsOver.reached), "of": .int(row.monthsOver.of),
          ]
        }),
    ]
  }

  private static func made(_ model: ReportModel) -> JSON {
    let origins = model.origins ?? EntryOrigins(of: ReportModel.burdenDays(of: model.period))
    return [
      "zone": .optional(model.zone),
      "attacks": [
        "from": .string("\(origins.range.start)"), "to": .string("\(origins.range.last)"),
        "attacks": .int(origins.attacks), "imported": .int(origins.imported),
        "entered_late": .int(origins.late),
      ],
    ]
  }

  private static func name(_ kind: AcuteDays.Kind) -> String {
    switch kind {
    case .line(let line): line.rawValue
    case .withoutLine: "without_line"
    case .any: "any"
    }
  }

  private static func course(_ tried: TriedPreventive) -> JSON {
    let doses = tried.doses
    func step(_ step: DoseStep) -> JSON {
      ["day": .string("\(step.day)"), "dose": TrialJSON.amount(step.amount)]
    }
    return [
      "trial": .string("T\(tried.preventive.id)"), "from": .string("\(tried.taken.start)"),
      "to": .optional(tried.taken.isEmpty ? nil : tried.taken.last.description),
      "days_not_covered": .int(
        tried.preventive.uncovered(before: tried.today).reduce(0) { $0 + $1.count }),
      "taken": .array(doses.taken.map(step)), "planned": .array(doses.planned.map(step)),
      "injections": doses.injections.map { record in
        [
          "interval_days": .int(record.interval), "given": .int(record.given),
          "last": .optional(record.last?.description), "not_noted": .int(record.notNoted),
        ]
      } ?? .null,
    ]
  }

  /// The stretches of one side that were compared, taken together.
  private static func stretches(_ comparison: Comparison, _ kind: RegimenStretch.Kind) -> JSON {
    let own = comparison.stretches.filter { $0.kind == kind && $0.isCounted }
    return [
      "count": .int(own.count), "days": .int(own.reduce(0) { $0 + $1.days.count }),
      "recorded": .int(own.reduce(0) { $0 + $1.recorded }),
    ]
  }

  private static func attacks(_ noted: NotedAttacks) -> JSON {
    let change = noted.before.per28.flatMap { before in noted.on.per28.map { $0 - before } }
    return ["before": count(noted.before), "on": count(noted.on), "change_per28": .optional(change)]
  }
}
