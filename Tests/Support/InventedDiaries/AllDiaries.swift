import CivilTime
import Diary
import TestSupport

extension InventedDiary {
  /// One for each length, number of preventives and difficulty that a report has to be right for.
  package static let all: [InventedDiary] = lengths + preventives + courses + kinds + names

  private static let usual: [Life.Taken] = [
    Life.Taken(drug: "sumatriptan", milligrams: 50, share: 0.45, works: 0.55),
    Life.Taken(drug: "ibuprofen", milligrams: 400, share: 0.3, works: 0.3),
  ]

  private static func from(_ first: String, seed: UInt64, _ change: (inout Life) -> Void = { _ in }) -> Life {
    var life = Life(first: day(first), seed: seed, acute: usual)
    change(&life)
    return life
  }

  // MARK: Lengths

  private static let lengths = [
    InventedDiary(
      name: "months-3", about: "three months, no name set, one drug begun",
      life: from("2026-08-20", seed: 3) {
        $0.settings = []
        $0.preventives = [Life.course("propranolol", [("2026-10-10", 40), ("2026-10-24", 80)], leaves: 0.8)]
      }),
    InventedDiary(
      name: "months-12", about: "a year and one drug of half of it",
      life: from("2025-11-22", seed: 12) {
        $0.preventives = [Life.course("candesartan", [("2026-05-04", 8), ("2026-05-25", 16)], leaves: 0.55)]
      }),
    InventedDiary(
      name: "months-18", about: "eighteen months, the calendar at its longest",
      life: from("2025-06-01", seed: 18) {
        $0.preventives = [
          Life.course(
            "amitriptyline", [("2025-10-01", 10), ("2025-10-15", 25)], stop: "2026-02-10", .sideEffects,
            note: "dry mouth, tired all morning", effects: [("2025-10-20", "dry mouth")], leaves: 0.9),
          Life.course("candesartan", [("2026-05-04", 8), ("2026-05-25", 16)], leaves: 0.6),
        ]
      }),
    InventedDiary(
      name: "months-36", about: "three years: the last eighteen months are drawn, all are in numbers",
      options: ["--from", "2023-11-22"],
      life: from("2023-11-22", seed: 36) {
        $0.preventives = [
          Life.course(
            "topiramate", [("2024-09-02", 25), ("2024-09-16", 50)], stop: "2025-03-01", .lackOfEffect),
          Life.course("candesartan", [("2026-02-01", 8), ("2026-02-15", 16)], leaves: 0.6),
        ]
      }),
  ]

  // MARK: Numbers of preventives

  private static let many: [Life.Course] = [
    Life.course(
      "propranolol", [("2025-07-01", 40), ("2025-07-15", 80)], stop: "2025-10-10", .sideEffects,
      note: "pulse of 48, dizzy on the stairs", effects: [("2025-08-01", "dizziness")], leaves: 0.9),
    Life.course(
      "amitriptyline", [("2025-11-01", 10), ("2025-11-20", 25)], stop: "2026-01-31", .lackOfEffect),
    Life.course(
      "topiramate", [("2026-02-10", 25), ("2026-02-24", 50), ("2026-03-10", 75), ("2026-03-24", 100)],
      stop: "2026-05-20", .sideEffects, note: "words went missing", effects: [("2026-03-20", "tingling")],
      leaves: 0.8),
    Life.course("candesartan", [("2026-06-10", 8), ("2026-06-24", 16)], leaves: 0.65),
    Life.course(
      "erenumab",
      [
        ("2026-07-15", 70), ("2026-08-12", 140), ("2026-09-09", 140), ("2026-10-07", 140),
        ("2026-11-04", 140),
      ],
      every: 28, leaves: 0.8),
    Life.course("magnesium", [("2026-09-01", 400)], leaves: 1),
  ]

  private static let preventives = [0, 1, 2, 4, 6].map { count in
    let latest = count == 4 ? 6 : count
    let taken = Array(many.suffix(latest).prefix(count))
    return InventedDiary(
      name: "preventives-\(count)",
      about: count == 0 ? "no preventive, two questions" : "\(count) preventives tried",
      options: count == 0
        ? [
          "--question", "Is a preventive worth a try?", "--question",
          "Is it safe to take a triptan twice a week?",
        ] : [],
      life: from("2025-06-01", seed: UInt64(40 + count)) {
        $0.preventives = taken
        $0.triggers = ["wine", "little sleep", "weather"]
      })
  }

  // MARK: Courses that are told wrongly most easily

  private static let courses = [
    InventedDiary(
      name: "injections", about: "erenumab with one injection not noted, toxin overdue",
      life: from("2025-08-01", seed: 51) {
        $0.rate = 0.5
        $0.preventives = [
          Life.course(
            "onabotulinumtoxina", [("2025-10-06", 155), ("2026-01-05", 155), ("2026-04-06", 155)],
            every: 91, leaves: 0.9),
          Life.course(
            "erenumab",
            [
              ("2026-02-02", 70), ("2026-03-02", 70), ("2026-03-30", 140), ("2026-05-25", 140),
              ("2026-06-22", 140), ("2026-07-20", 140), ("2026-08-17", 140), ("2026-09-14", 140),
              ("2026-10-12", 140), ("2026-11-09", 140),
            ], every: 28, leaves: 0.55),
        ]
      }),
    InventedDiary(
      name: "tried-twice", about: "one drug in two doses, each course with its own",
      life: from("2025-02-01", seed: 52) {
        $0.preventives = [
          Life.course(
            "milnacipran", [("2025-09-01", 25), ("2025-09-08", 50), ("2025-09-22", 100)], stop: "2026-01-15",
            .sideEffects, note: "palpitations, BP 148/95", effects: [("2025-10-10", "sweating")], leaves: 0.6),
          Life.course("milnacipran", [("2026-06-01", 25), ("2026-06-15", 50)], leaves: 0.75),
        ]
        $0.pressures = [
          BloodPressure(on: day("2025-12-01"), systolic: 148, diastolic: 95, pulse: 92),
          BloodPressure(on: day("2026-07-01"), systolic: 132, diastolic: 84, pulse: 80),
        ]
      }),
    InventedDiary(
      name: "old-trials", about: "two drugs years ago, none in the report",
      life: from("2023-01-01", seed: 53) {
        $0.preventives = [
          Life.course(
            "topiramate", [("2023-06-01", 25), ("2023-06-15", 50)], stop: "2023-09-20", .sideEffects),
          Life.course("propranolol", [("2023-11-01", 80)], stop: "2024-03-15", .lackOfEffect),
        ]
      }),
  ]

  // MARK: Kinds of headache and of diary

  private static let kinds = [
    InventedDiary(
      name: "daily", about: "a headache on nearly every day",
      life: from("2025-09-01", seed: 61) {
        ($0.rate, $0.migraine) = (1.2, 0.35)
        $0.preventives = [
          Life.course("amitriptyline", [("2026-06-01", 10), ("2026-06-15", 25)], leaves: 0.7)
        ]
      }),
    InventedDiary(
      name: "recorded-20", about: "one day of five has an entry: counts, no rates",
      life: from("2025-10-01", seed: 62) {
        $0.recorded = 0.2
        $0.preventives = [Life.course("candesartan", [("2026-05-04", 16)])]
      }),
    InventedDiary(
      name: "nothing", about: "a diary with nothing recorded in the report's days",
      life: from("2026-11-21", seed: 63) {
        $0.rate = 0
        $0.recorded = 0
        $0.settings = []
      }),
    InventedDiary(
      name: "overuse", about: "triptans, opioids and analgesics on most days",
      life: from("2025-09-01", seed: 64) {
        $0.rate = 0.75
        $0.acute = [
          Life.Taken(drug: "sumatriptan", milligrams: 50, share: 0.45, works: 0.3),
          Life.Taken(drug: "tramadol", milligrams: 50, share: 0.3, works: 0.1),
          Life.Taken(drug: "ibuprofen", milligrams: 400, share: 0.6, works: 0.2),
        ]
        $0.preventives = [Life.course("topiramate", [("2026-08-01", 25), ("2026-08-15", 50)], leaves: 0.9)]
      }),
    InventedDiary(
      name: "many-drugs", about: "twelve acute drugs of every class",
      life: from("2025-09-01", seed: 65) {
        $0.rate = 0.5
        $0.acute = [
          ("sumatriptan", 50), ("rizatriptan", 10), ("ergotamine + caffeine", 1), ("tramadol", 50),
          ("paracetamol + caffeine", 500), ("ibuprofen", 400), ("naproxen", 500), ("paracetamol", 1000),
          ("rimegepant", 75), ("lasmiditan", 100), ("metoclopramide", 10), ("ketorolac", 10),
        ].map { Life.Taken(drug: $0.0, milligrams: $0.1, share: 0.12) }
      }),
    InventedDiary(
      name: "menstruation", about: "headaches about the first day of menstruation",
      life: from("2025-09-01", seed: 66) {
        $0.menstruates = true
        $0.scores = [
          QuestionnaireScore(.midas, 28, on: day("2026-03-01")),
          QuestionnaireScore(.midas, 21, on: day("2026-09-01")),
          QuestionnaireScore(.hit6, 63, on: day("2026-09-01")),
        ]
        $0.preventives = [Life.course("magnesium", [("2026-05-01", 400)], leaves: 0.9)]
      }),
    InventedDiary(
      name: "aura-only", about: "aura without headache: migraine days and no headache days",
      life: from("2025-11-01", seed: 67) {
        ($0.isAuraAlone, $0.rate, $0.acute) = (true, 0.12, [])
        $0.preventives = [Life.course("lamotrigine", [("2026-06-01", 25), ("2026-06-15", 50)], leaves: 0.4)]
      }),
    InventedDiary(
      name: "cluster", about: "three attacks a day, oxygen and a triptan",
      life: from("2026-02-01", seed: 68) {
        ($0.attacksADay, $0.rate) = (3, 0.75)
        $0.acute = [
          Life.Taken(drug: "oxygen", milligrams: nil, share: 0.6, works: 0.6),
          Life.Taken(drug: "sumatriptan", milligrams: 6, share: 0.25, works: 0.7),
          Life.Taken(drug: "metoclopramide", milligrams: 10, share: 0, alone: 0.05),
        ]
        $0.preventives = [Life.course("verapamil", [("2026-06-01", 240), ("2026-06-15", 360)], leaves: 0.35)]
      }),
    InventedDiary(
      name: "two-weeks", about: "two weeks: counts, no rates", life: from("2026-11-08", seed: 69)),
  ]

  // MARK: Names

  private static let names = [
    InventedDiary(
      name: "long-names", about: "names of forty characters and more",
      life: from("2025-09-01", seed: 71) {
        $0.settings = [("name", "Maximiliane-Theodora von und zu Hohenstaufen-Lichtenberg")]
        $0.acute = [
          Life.Taken(
            drug: "butalbital + acetylsalicylic acid + caffeine + codeine", milligrams: 50, share: 0.3),
          Life.Taken(drug: "a home-made infusion of feverfew and willow bark", milligrams: nil, share: 0.2),
        ]
        $0.preventives = [
          Life.course(
            "a preventive whose name has more than forty characters",
            [("2026-02-01", 25), ("2026-03-01", 50)],
            leaves: 0.8),
          Life.course(
            "another-preventive-with-a-name-that-has-no-place-to-break", [("2025-11-01", 5)],
            stop: "2026-01-20",
            .other, note: String(repeating: "a long story of what happened ", count: 9)),
        ]
      }),
    InventedDiary(
      name: "scripts", about: "Chinese, Japanese, Arabic and emoji in names, drugs and notes",
      life: from("2025-11-01", seed: 72) {
        $0.settings = [("name", "山田 花子 محمد العربي 🌸"), ("birth_date", "1988-03-14")]
        $0.acute = [
          Life.Taken(drug: "スマトリプタン", milligrams: 50, share: 0.4),
          Life.Taken(drug: "إيبوبروفين", milligrams: 400, share: 0.3),
        ]
        $0.preventives = [
          Life.course(
            "プロプラノロール", [("2026-04-01", 40), ("2026-04-20", 80)], stop: "2026-08-20", .sideEffects,
            note: "めまいがした 😵 وكان النوم قليلا", effects: [("2026-05-01", "眠気")], leaves: 0.7),
          Life.course("توبيرامات", [("2026-09-10", 25)], leaves: 0.9),
        ]
      }),
  ]
}
