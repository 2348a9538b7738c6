import CivilTime
import Diary
import Testing

@testable import Cells
@testable import Importing

/// Columns beside one of drugs: how much, in which unit, how many, and when.
@Suite struct DoseColumnTests {
  private func doses(_ text: String) throws -> [Dose?] {
    let (reading, rows, summary) = try surveying(text)
    #expect(reading.questions.isEmpty && summary.problems.isEmpty)
    #expect(importing(text).summary.needsSurvey || importing(text).rows.map(\.entry) == rows.map(\.entry))
    return rows.map { $0.attack?.doses.first }
  }

  @Test(arguments: [
    "Amount", "Dose", "Dose (mg)", "dose_mg", "mg", "Menge", "Menge (mg)", "Dosis", "Dosis in mg",
    "Stärke (mg)",
    "Strength (mg)", "Quantité (mg)", "Quantité", "Cantidad", "Cantidad (mg)", "Dosierung (mg)",
  ])
  func `A number of milligrams is an amount, also of a drug that nobody knows`(name: String) throws {
    let doses = try doses(
      "Date,Pain,Medication,\(name)\n2025-03-02,6,Dolormix,400\n2025-03-04,5,Ibuprofen,400\n")
    #expect(doses.map { $0?.amount } == [Amount("400 mg"), Amount("400 mg")])
  }

  @Test func `Each column of units is that of the number beside it`() throws {
    let (reading, rows, summary) = try surveying(
      """
      Date,Pain,Med 1,Dose 1,Unit 1,Med 2,Dose 2,Unit 2
      2025-03-01,7,Suma,50,mg,Novalgin,20,Tropfen
      2025-03-05,4,Novalgin,30,Tropfen,Suma,100,mg

      """)
    #expect(reading.questions.isEmpty && summary.problems.isEmpty)
    #expect(
      rows.map { $0.attack?.doses.map(\.amount) } == [
        [Amount("50 mg"), Amount("20 drops")], [Amount("30 drops"), Amount("100 mg")],
      ])
  }

  @Test(arguments: ["Einheit", "Unit", "Units", "Unité", "Unidad", "Dose unit"])
  func `A unit in a column of its own is that of the number beside it`(name: String) throws {
    for amount in ["Amount", "Dose", "Menge", "Anzahl", "Cantidad", "Quantité"] {
      let text = """
        Date,Pain,Medication,\(amount),\(name)
        2025-03-02,6,Novalgin,20,Tropfen
        2025-03-03,5,Ibuprofen,400,mg
        2025-03-04,4,Novalgin,30,gouttes
        2025-03-05,4,Novalgin,1,g

        """
      let amounts = try doses(text).map { $0?.amount }
      #expect(
        amounts == [Amount("20 drops"), Amount("400 mg"), Amount("30 drops"), Amount("1 g")], "\(amount)")
    }
  }

  @Test func `Tablets in a column of units are how many were taken`() throws {
    let text =
      "Date,Pain,Medication,Menge,Einheit\n2025-03-02,6,Suma 50,2,Stück\n2025-03-03,5,Ibu 400,1,Tablette\n"
    let doses = try doses(text)
    #expect(
      doses.map { $0?.count } == [2, 1] && doses.map { $0?.amount } == [Amount("50 mg"), Amount("400 mg")])
  }

  @Test(arguments: [
    ("Menge (Tropfen)", "20 drops"), ("Drops", "20 drops"), ("Dose (ml)", "20 ml"), ("gouttes", "20 drops"),
  ])
  func `A unit in the name of a column is that of its numbers`(name: String, amount: String) throws {
    let doses = try doses(
      "Date,Pain,Medication,\(name)\n2025-03-02,6,Novalgin,20\n2025-03-03,6,Novalgin,20\n")
    #expect(doses.map { $0?.amount } == [Amount(amount), Amount(amount)])
  }

  @Test(arguments: [
    "Anzahl", "Stück", "Stk", "Number of tablets", "Tablets", "comprimés", "pastillas", "Tabletten", "Nb",
    "Tablettenanzahl",
    "How many",
  ])
  func `A number of tablets is how many were taken`(name: String) throws {
    let doses = try doses(
      "Date,Pain,Medication,\(name)\n2025-03-02,6,Sumatriptan 50,2\n2025-03-04,5,Ibuprofen 400,1\n")
    #expect(doses.map { $0?.count } == [2, 1])
    #expect(doses.map { $0?.amount } == [Amount("50 mg"), Amount("400 mg")])
  }

  @Test(arguments: [
    "Taken at", "Taken", "Time taken", "When taken", "Med time", "Uhrzeit Einnahme", "Einnahmezeit",
    "Einnahmezeitpunkt",
    "Zeit der Einnahme", "Eingenommen um", "Genommen um", "Pris à", "Heure de prise", "Hora de toma",
    "Tomado a las",
  ])
  func `A time of taking is that of the dose`(name: String) throws {
    for header in ["Medication,\(name)", "\(name),Medication"] {
      let isFirst = header.hasPrefix(name)
      let cells = { (drug: String, time: String) in isFirst ? "\(time),\(drug)" : "\(drug),\(time)" }
      let text = """
        Date,Pain,\(header)
        2025-03-02,6,\(cells("Sumatriptan 50", "14:30"))
        2025-03-04,5,\(cells("Ibuprofen 400", "08:15"))

        """
      if isFirst, name == "Taken" { continue }
      let doses = try doses(text)
      #expect(doses.map { $0?.takenAt } == [at("2025-03-02T14:30+01:00"), at("2025-03-04T08:15+01:00")])
      #expect(doses.map { $0?.amount } == [Amount("50 mg"), Amount("400 mg")])
    }
  }

  /// Numbers of these are none of the dose beside them.
  @Test(arguments: ["mg Magnesium daily", "Menge Wasser", "Stress (mg)", "Cups of coffee", "Unit price"])
  func `A column of something else is no amount`(name: String) throws {
    let text = "Date,Pain,Medication,\(name)\n2025-03-02,6,Sumatriptan 50,400\n2025-03-04,5,Ibuprofen,300\n"
    let rows = try surveying(text).rows
    #expect(rows.compactMap { $0.attack?.doses.first?.amount } == [Amount("50 mg")].compactMap(\.self))
  }

  @Test func `Two below milligrams may be two tablets, and a strength may stand behind how many`() throws {
    let questions = try surveying("Date,Pain,Medication,Dose (mg)\n2025-03-02,6,Sumatriptan,2\n").reading
      .questions
    #expect(questions == [.unnamedDrugs([.init(text: "2", line: 2)])])
    let text = "Date,Pain,Med,Qty,Strength\n2025-03-02,6,Suma,2,50\n2025-03-03,5,Ibu,1,400\n"
    let doses = try doses(text)
    #expect(
      doses.map { $0?.count } == [2, 1] && doses.map { $0?.amount } == [Amount("50 mg"), Amount("400 mg")])
  }

  @Test func `Drops without their unit become no milligrams`() throws {
    let text = "Date,Pain,Medication,Dose\n2025-03-02,6,Novalgin,20\n2025-03-04,5,Novalgin,500\n"
    let (_, rows, summary) = try surveying(text)
    #expect(rows.map { $0.attack?.doses.first?.amount } == [nil, Amount("500 mg")])
    #expect(summary.remarks.entries.contains { $0.remark.kind == .unread && $0.remark.text == "20" })
  }
}
