import Diary
import Testing

@testable import Cells
@testable import Importing

/// What a cell of drugs says of how much and how many, wherever in it that stands.
@Suite struct DoseCellTests {
  private static func dose(_ drug: String, _ amount: String = "", _ count: Int = 1) -> Dose {
    Dose(drug: drug, amount: Amount(amount), count: count)
  }

  private func doses(_ cell: String, knows drug: Drug? = nil) throws -> [Dose]? {
    var vocabulary = knownDrugs
    if let drug {
      let known = knownDrugs
      vocabulary = .init(
        drug: { $0 == drug.name ? .drug(drug) : known.match($0) }, drugNames: known.drugNames,
        isName: known.isName)
    }
    return try? MedicationCell(cell, words: .shared, vocabulary: vocabulary).doses
  }

  @Test(arguments: [
    ("Suma 50, 2 Stück", dose("sumatriptan", "50 mg", 2)),
    ("Suma 50, 2 tablets", dose("sumatriptan", "50 mg", 2)),
    ("Suma 50; 2 comprimés", dose("sumatriptan", "50 mg", 2)),
    ("Ibu 400, 2 pastillas", dose("ibuprofen", "400 mg", 2)),
    ("Suma 50 - 2 Stk", dose("sumatriptan", "50 mg", 2)),
    ("Suma 50 – 2 Tabletten", dose("sumatriptan", "50 mg", 2)),
    ("Suma 50, x2", dose("sumatriptan", "50 mg", 2)), ("Suma 50, 2x", dose("sumatriptan", "50 mg", 2)),
    ("Ibu 400, 2 x", dose("ibuprofen", "400 mg", 2)),
    ("Ibu 400, two tablets", dose("ibuprofen", "400 mg", 2)),
    ("Suma 50 zwei Stück", dose("sumatriptan", "50 mg", 2)),
    ("Suma 50 deux comprimés", dose("sumatriptan", "50 mg", 2)),
    ("2 Stück, Suma 50", dose("sumatriptan", "50 mg", 2)),
    ("Suma 50, 1 Tablette", dose("sumatriptan", "50 mg")),
    ("Suma\n50mg", dose("sumatriptan", "50 mg")), ("Suma\n50 mg", dose("sumatriptan", "50 mg")),
    ("Suma, 50mg", dose("sumatriptan", "50 mg")), ("Suma / 50 mg", dose("sumatriptan", "50 mg")),
    ("Suma 50\n2 Tabletten", dose("sumatriptan", "50 mg", 2)),
    ("Novalgin, 20 Tropfen", dose("metamizole", "20 drops")),
    ("Novalgin; 20 gouttes", dose("metamizole", "20 drops")),
    ("Novalgin | 20 gotas", dose("metamizole", "20 drops")),
    ("Ibu, 400", dose("ibuprofen", "400 mg")),
  ])
  func `How much and how many beside a drug are of it`(cell: String, expected: Dose) throws {
    #expect(try doses(cell) == [expected])
  }

  @Test func `Each amount is of the drug before it`() throws {
    let both = [Self.dose("sumatriptan", "50 mg"), Self.dose("ibuprofen", "400 mg")]
    for cell in [
      "Suma\n50 mg\nIbu\n400 mg", "Suma, 50mg, Ibu, 400mg", "Suma 50 | Ibu 400", "Suma 50\nIbu 400mg",
    ] {
      #expect(try doses(cell) == both, "\(cell)")
    }
    #expect(try doses("Suma | Ibu") == [Self.dose("sumatriptan"), Self.dose("ibuprofen")])
  }

  /// Of which drug, or how many, is not certain: the cell is asked about, and never read without.
  @Test(arguments: [
    "Suma 50, Ibu 400, 2 Stück", "Ibu 400 + Suma 50, 2 tablets", "Ibu 400 and 2 tablets", "Suma 50, 2",
    "Ibu 400 two",
    "Suma 50, zwei", "Ibu 400, 800 mg", "Ibu 400 x2, 3 Stück", "2 Stück, Suma 50, Ibu 400", "x2",
    "50 mg, 2 tablets",
  ])
  func `A number that may be of another drug is not left out`(cell: String) throws {
    #expect(try doses(cell) == nil)
  }

  @Test(arguments: [
    "Ibu 20 min", "Ibu 20min", "Ibu 45 Minuten", "Suma 90 mins before", "Ibu 2 h", "Ibu 30 minutos",
  ])
  func `A length behind a drug or a device is no amount`(cell: String) throws {
    #expect(try doses(cell)?.map(\.amount) == [nil])
  }

  @Test(arguments: [
    "nap 2h", "Cefaly 20 min", "TENS 30 min", "Yoga 20 min", "massage 20 minutes", "siesta 2 horas",
  ])
  func `What is no drug is kept in words`(cell: String) throws {
    let read = try MedicationCell(cell, words: .shared, vocabulary: knownDrugs)
    #expect(read.doses.isEmpty && !read.unread.isEmpty)
  }

  /// An earlier import brings the names of drugs into the diary: what a cell says does not depend on it.
  @Test(arguments: [
    ("Dolormix 400", dose("dolormix", "400 mg")), ("Dolormix 400 mg", dose("dolormix", "400 mg")),
    ("Dolormix 400mg", dose("dolormix", "400 mg")), ("Dolormix 400 x2", dose("dolormix", "400 mg", 2)),
    ("Dolormix, 400 mg", dose("dolormix", "400 mg")), ("Dolormix\n400mg", dose("dolormix", "400 mg")),
    ("2 Dolormix 400", dose("dolormix", "400 mg", 2)), ("Dolormix 500", dose("dolormix", "500 mg")),
    ("Dolormix 20", dose("dolormix")), ("Dolormix 30 Tropfen", dose("dolormix", "30 drops")),
    ("Dolormix", dose("dolormix")),
  ])
  func `A drug that nobody knows is read as it is once the diary has its name`(cell: String, expected: Dose)
    throws
  {
    #expect(try doses(cell) == [expected])
    #expect(try doses(cell, knows: .unknown("dolormix")) == [expected])
  }

  @Test(arguments: [
    "Ibu 400 - 800", "Ibu 400 – 800", "suma 50 or 100", "Suma 50 oder 100", "Suma 50 mg ou 100 mg",
    "ibu 400 o 600",
  ])
  func `Of two amounts none is taken`(cell: String) throws { #expect(try doses(cell) == nil) }

  @Test func `A number that is no certain amount is kept in words`() throws {
    let first = try MedicationCell("Dolormix 20", words: .shared, vocabulary: knownDrugs)
    #expect(first.unread == ["20"])
  }
}
