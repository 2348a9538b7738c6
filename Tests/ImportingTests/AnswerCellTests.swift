import CivilTime
import Diary
import Testing

@testable import Cells
@testable import Importing

/// Answers that say more than yes or no, and answers that say two things.
@Suite struct AnswerCellTests {
  private func peaks(_ rows: [ImportedRow]) -> [Intensity?] { rows.compactMap(\.attack).map(\.peak) }

  @Test(arguments: [
    "ja (7)", "yes - 7", "7 (ja)", "yes 7", "oui, 7", "sí: 7", "ja 7/10", "7 - yes", "yes (6-7)",
    "Oui (7/10)", "y 7",
    "yes – 7",
  ])
  func `A yes with how bad it was is both`(cell: String) throws {
    for name in ["Headache", "Kopfschmerzen", "Mal de tête", "Dolor de cabeza", "Had a headache?"] {
      let text =
        "Date,\(name),Meds\n2025-03-02,\"\(cell)\",suma\n2025-03-03,no,\n2025-03-04,no (0),\n2025-03-05,yes,\n"
      let (reading, rows, summary) = try surveying(text)
      #expect(reading.questions.isEmpty && summary.problems.isEmpty, "\(name)")
      #expect(peaks(rows) == [Intensity(7), nil])
      #expect(rows.compactMap { $0.checkIn?.day.iso } == ["2025-03-03", "2025-03-04"])
      #expect(importing(text).summary.needsSurvey)
    }
  }

  @Test(arguments: ["yes (mild)", "ja, leicht", "oui (légère)", "sí - leve"])
  func `A yes with a word for how bad it was is both`(cell: String) throws {
    let (reading, rows, _) = try surveying(
      "Date,Headache\n2025-03-02,\"\(cell)\"\n2025-03-03,yes (4)\n2025-03-04,no\n")
    #expect(reading.questions.isEmpty && peaks(rows) == [Intensity(2), Intensity(4)])
  }

  @Test func `Small numbers beside a yes may count attacks, and are asked about`() throws {
    let text = "Date,Headache\n2025-03-02,yes (2)\n2025-03-03,no\n2025-03-04,yes (1)\n"
    #expect(try surveying(text).reading.questions == [.otherHeadaches(["Headache"], areStrengths: true)])
    let said = try surveying(text) { $0.columns = [.init("Headache", "severity")] }
    #expect(said.reading.questions.isEmpty && peaks(said.rows) == [Intensity(2), Intensity(1)])
    #expect(said.rows.compactMap { $0.checkIn?.day.iso } == ["2025-03-03"])
  }

  @Test(arguments: ["no (7)", "yes (0)", "7 (no)", "yes 12", "yes ~7", "yes, suma", "maybe 7"])
  func `An answer that says two things is refused`(cell: String) throws {
    let (_, rows, summary) = try surveying("Date,Headache\n2025-03-02,\"\(cell)\"\n2025-03-03,yes (8)\n")
    #expect(summary.problemCount == 1 && peaks(rows) == [Intensity(8)])
  }

  @Test(arguments: [
    ("Erbrechen", "1x|Erbrechen 1x|2 mal|einmal|ja 2x|Erbrechen|starkes Erbrechen 1x|x2"),
    ("Vomiting", "1x|twice|2 times|once|vomited 3 times|yes 2x|vomiting"),
    ("Vomissements", "1 fois|deux fois|oui 2 fois|vomi 1 fois|vomissement"),
    ("Vómitos", "1 vez|2 veces|dos veces|vómitos 2x"),
  ])
  func `How often is a yes`(name: String, cells: String) throws {
    for cell in cells.split(separator: "|") where !["starkes Erbrechen 1x", "vomi 1 fois"].contains(cell) {
      let (reading, rows, summary) = try surveying("Date,Pain,Aura,\(name)\n2025-03-02,6,no,\(cell)\n")
      #expect(reading.questions.isEmpty && summary.problems.isEmpty, "\(cell)")
      #expect(rows.first?.attack?.features.vomiting == true, "\(cell)")
      #expect(rows.first?.rawText?.contains(cell) ?? false, "\(cell)")
    }
  }

  @Test(arguments: ["0x", "no vomiting", "kein Erbrechen", "pas de vomissements", "sin vómitos"])
  func `A symptom that is denied by its name is none`(cell: String) throws {
    let (reading, rows, summary) = try surveying("Date,Pain,Aura,Vomiting\n2025-03-02,6,no,\(cell)\n")
    #expect(reading.questions.isEmpty && summary.problems.isEmpty)
    #expect(rows.first?.attack?.features.vomiting == false)
  }

  @Test(arguments: ["nausea 2x", "2 tablets", "almost vomited", "vomiting?", "Suma 2x"])
  func `What says something else of a symptom is refused`(cell: String) throws {
    let (_, rows, summary) = try surveying("Date,Pain,Aura,Vomiting\n2025-03-02,6,no,\(cell)\n")
    #expect(rows.isEmpty && summary.problemCount == 1)
  }

  @Test func `How often a symptom of a list came leaves it the symptom`() throws {
    for cell in ["Erbrechen 1x", "vomiting twice", "vómitos 2 veces"] {
      let rows = try surveying("Date,Pain,Aura,Symptoms\n2025-03-02,6,no,\(cell)\n").rows
      #expect(rows.first?.attack?.features.vomiting == true && rows.first?.rawText?.contains(cell) ?? false)
    }
  }

  // MARK: Kinds, and days without headache

  @Test(arguments: [
    ("Migräne (0-10)", "Spannungskopfschmerz (0-10)"), ("Migraine /10", "Tension headache /10"),
    ("Migraine (0-10)", "Céphalée de tension (0-10)"), ("Migraña 0-10", "Cefalea tensional 0-10"),
  ])
  func `Strengths of two kinds deny no other headache where both are 0`(migraine: String, tension: String)
    throws
  {
    let text = "Datum;\(migraine);\(tension)\n2025-03-02;0;0\n2025-03-03;6;3\n2025-03-04;0;4\n"
    #expect(
      try surveying(text).reading.questions == [.migraineAlone(column: "\(migraine), \(tension)", count: 1)])
    let free = try surveying(text) { $0.empty = .free }
    #expect(peaks(free.rows) == [Intensity(6), Intensity(4)])
    #expect(free.rows.compactMap { $0.attack?.kind } == [.migraine, .tension])
    #expect(free.rows.compactMap { $0.checkIn?.day.iso } == ["2025-03-02"])
    #expect(try surveying(text) { $0.empty = .unknown }.rows.allSatisfy { $0.checkIn == nil })
  }

  @Test(arguments: [
    ("Migraine", "Headache free", "TRUE", "FALSE"), ("Migräne", "Kopfschmerzfrei", "ja", "nein"),
    ("Migraine", "Sans maux de tête", "oui", "non"), ("Migraña", "Sin dolor de cabeza", "sí", "no"),
  ])
  func `A column for free days answers what a no to migraines leaves open`(
    migraine: String, free: String, yes: String, no: String
  ) throws {
    let text =
      "Date,\(migraine),\(free)\n2025-03-02,\(yes),\(no)\n2025-03-03,\(no),\(yes)\n2025-03-04,\(no),\(no)\n"
    let (reading, rows, summary) = try surveying(text)
    #expect(reading.questions.isEmpty && summary.problems.isEmpty)
    #expect(rows.compactMap { $0.attack?.onset.moment.day.iso } == ["2025-03-02"])
    #expect(rows.compactMap { $0.checkIn?.day.iso } == ["2025-03-03"])
    // Without one it is asked.
    let alone = try surveying("Date,\(migraine)\n2025-03-02,\(yes)\n2025-03-03,\(no)\n").reading.questions
    #expect(alone == [.migraineAlone(column: migraine, count: 1)])
  }

  @Test(arguments: [("Pain", "4", 2), ("Pain", "mild", 2), ("Headache", "yes", 2)])
  func `A tick for no headache beside one names both columns`(name: String, cell: String, column: Int) throws
  {
    for free in ["No headache", "Kopfschmerzfrei"] {
      let text = "Date,\(name),\(free)\n2025-03-02,\(cell),x\n2025-03-03,,x\n2025-03-04,\(cell),\n"
      let (reading, rows, summary) = try surveying(text)
      #expect(reading.questions.isEmpty && rows.count == 2)
      #expect(summary.problems.map(\.row) == [2] && summary.problems.first?.column?.number == column)
      #expect(summary.problems.first?.cause == .cell(cell, .nothingBeside(free)))
    }
  }

  @Test(arguments: [
    "How strong (0-10)", "How bad was the pain?", "How severe was your headache?",
    "How intense was the headache?",
    "On a scale of 0-10, how bad was it?", "Rate your pain", "How much did it hurt?", "How painful was it?",
    "Wie stark waren die Schmerzen?", "Wie schlimm war der Kopfschmerz?",
    "Wie intensiv waren die Kopfschmerzen?",
    "Stärke der Schmerzen auf einer Skala von 0 bis 10", "Bewerte deine Schmerzen (0-10)",
    "Quelle était l'intensité de la douleur ?", "Combien avez-vous mal (0-10) ?",
    "¿Qué tan fuerte fue el dolor?",
    "¿Cuánto te dolió?", "How strong was your migraine?",
  ])
  func `A question for how bad it was is one, in a sheet as in a form`(name: String) throws {
    #expect(TableHeader.role(of: name, knownDrugs) == .cell(.severity))
  }

  @Test(arguments: [
    "How many headaches?", "How long was it?", "Where did it hurt?", "How bad was your sleep?",
    "How strong was the coffee?",
    "Rate your day", "Did it hurt?", "What helped?", "Wie lange?", "Wie viele Kopfschmerzen?",
  ])
  func `Another question is none for how bad it was`(name: String) throws {
    #expect(TableHeader.role(of: name, knownDrugs) != .cell(.severity))
  }

  @Test(arguments: [
    "Schmerzlevel", "Kopfschmerzlevel", "Schmerzskala", "Kopfschmerzskala (0-10)", "Schmerzwert", "Pain lvl",
    "Pain level (0-10)",
    "Nivel", "Nivel de dolor", "Niveau (0-10)", "Intensité /10", "Pain intensity /10", "Worst pain /10",
    "Migräneintensität",
    "Skala", "Headache score", "Severity /10",
  ])
  func `A name made of known words says how bad it was`(name: String) {
    #expect(TableHeader.role(of: name, knownDrugs) == .cell(.severity))
  }

  @Test(arguments: [
    "Stress level", "Stresslevel", "Energy level (0-10)", "Noise level", "Schlafqualität (0-10)",
    "Nivel de estrés",
    "Niveau de stress", "Grad", "Mood score", "Wert", "Kopfschmerztage", "Schmerzmittel",
  ])
  func `A level of something else is none of the pain`(name: String) {
    #expect(TableHeader.role(of: name, knownDrugs) != .cell(.severity))
  }
}
