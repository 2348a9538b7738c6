import Diary
import Testing

@testable import Catalogue

@Suite struct CautionTableTests {
  static let table = Table(PackageResources.cautions_tsv)

  @Test func `Every row is well formed and only verified ones are kept`() {
    var ids = Set<String>()
    for row in Self.table.rows {
      #expect(row.count == 8, "\(row)")
      #expect(ids.insert(row[0]).inserted, "\(row[0]) twice")
      #expect(row[1...2].allSatisfy { !$0.isEmpty } && !row[5].isEmpty && !row[6].isEmpty, "\(row[0])")
      #expect(DrugCaution.Order(rawValue: row[3]) != nil, "\(row[0])")
      #expect(row[4].isEmpty || Int(row[4]) != nil, "\(row[0])")
      #expect(["yes", "no"].contains(row[7]), "\(row[0])")
      for party in (row[1] + ";" + row[2]).split(separator: ";") {
        #expect(DrugCaution.Party(party) != nil, "\(party) in \(row[0])")
      }
    }
    let kept = Catalogue.cautions.map(\.id)
    #expect(kept == Self.table.rows.filter { $0[7] == "yes" }.map { $0[0] })
    #expect(!kept.contains("S8"))
    #expect(kept.count == 45)
  }

  @Test func `Drugs warned about are in the catalogue`() {
    for party in Catalogue.cautions.flatMap(\.drugs) {
      if case .drug(let name) = party { #expect(Catalogue.find(name)?.drug.name == name, "\(name)") }
    }
  }

  @Test func `Of the rows read for a drug none about it is missing`() {
    for entry in Catalogue.drugs {
      let about = Catalogue.cautions.filter { caution in
        (caution.drugs + caution.others).contains { $0.includes(entry.drug) }
      }
      let read = Catalogue.cautions(naming: entry.drug)
      #expect(read.filter(about.contains) == about, "\(entry.drug.name)")
      #expect(read.count < Catalogue.cautions.count / 2, "\(entry.drug.name)")
      for other in Catalogue.drugs {
        #expect(
          Catalogue.cautions(on: entry.drug, with: other.drug, among: read)
            == Catalogue.cautions(on: entry.drug, with: other.drug))
      }
    }
  }

  @Test func `Waits differ by drug and by order`() throws {
    let maoi = try drug("phenelzine")
    func waits(_ name: String) throws -> [Int] {
      try Catalogue.cautions(on: drug(name), with: maoi).filter { $0.order != .either }.map {
        $0.windowDays ?? -1
      }
    }
    #expect(try waits("milnacipran") == [14, 5])
    #expect(try waits("venlafaxine") == [14, 7])
    #expect(try waits("desvenlafaxine") == [14, 7])
    #expect(try waits("fluoxetine") == [35])
    #expect(try waits("duloxetine") == [])
  }

  @Test(arguments: [
    ("milnacipran", "sumatriptan", ["M4", "T1"]), ("sumatriptan", "milnacipran", ["M4", "T1"]),
    ("milnacipran", "ibuprofen", ["M5"]), ("milnacipran", "duloxetine", ["M4"]),
    ("sumatriptan", "rizatriptan", ["T6"]), ("sumatriptan", "dihydroergotamine", ["T5"]),
    ("rizatriptan", "propranolol", ["T7"]), ("candesartan", "sumatriptan", []),
    ("sumatriptan", "sumatriptan", []), ("lasmiditan", "lasmiditan", ["D2"]),
    ("milnacipran", "milnacipran", []),
  ])
  func `A pair meets its cautions in either order`(one: String, other: String, ids: [String]) throws {
    #expect(try Catalogue.cautions(on: drug(one), with: drug(other)).map(\.id) == ids)
  }

  @Test(arguments: [
    ("milnacipran", ["M6", "M7"]), ("lasmiditan", ["D1", "D5"]), ("valproic acid", ["P1", "O4"]),
    ("telmisartan", ["P4"]), ("erenumab", ["P6"]), ("sumatriptan", []),
  ])
  func `A drug by itself has its standing cautions`(name: String, ids: [String]) throws {
    #expect(try Catalogue.cautions(on: drug(name)).map(\.id) == ids)
  }

  @Test func `Sentences send to the prescriber and never judge`() {
    for caution in Catalogue.cautions {
      #expect(caution.sentence.hasSuffix("."), "\(caution.id)")
      for word in ["verdict", "responder", "significant", "safe", "should"] {
        #expect(!caution.sentence.lowercased().contains(word), "\(caution.id): \(word)")
      }
    }
  }

  @Test(arguments: [
    // A wait after an MAO inhibitor: over on the fourteenth day, and not over while it is taken.
    ("phenelzine", "milnacipran", 10, ["M1"]), ("phenelzine", "milnacipran", 13, ["M1"]),
    ("phenelzine", "milnacipran", 14, []), ("phenelzine", "milnacipran", 0, ["M1"]),
    // The other way round it is five days.
    ("milnacipran", "phenelzine", 4, ["M2"]), ("milnacipran", "phenelzine", 5, []),
    ("milnacipran", "sumatriptan", 0, ["M4", "T1"]), ("milnacipran", "sumatriptan", 1, []),
    ("phenelzine", "sumatriptan", 10, ["T2"]), ("phenelzine", "sumatriptan", 14, []),
    ("candesartan", "sumatriptan", 0, []),
  ])
  func `A caution stands within its days`(first: String, second: String, apart: Int, ids: [String]) throws {
    let (first, second) = (try drug(first), try drug(second))
    let standing = Catalogue.cautions(on: second, with: first)
      .filter { $0.stands(first: first, then: second, daysApart: apart) }
    #expect(standing.map(\.id) == ids)
  }

  @Test func `What is shown unasked ends with the prescriber`() {
    for caution in Catalogue.cautions where caution.windowDays != nil {
      #expect(caution.sentence.hasSuffix("; confirm with your prescriber."), "\(caution.id)")
    }
  }

  private func drug(_ name: String) throws -> Drug { try #require(Catalogue.find(name)).drug }
}
