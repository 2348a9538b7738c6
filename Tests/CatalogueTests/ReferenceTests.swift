import Diary
import Testing

@testable import Catalogue

@Suite struct ReferenceTests {
  @Test(arguments: [
    (Table(PackageResources.effects_tsv), 4), (Table(PackageResources.doses_tsv), 6),
    (Table(PackageResources.evidence_tsv), 5), (Table(PackageResources.strengths_tsv), 4),
  ])
  func `Every row is whole and sourced`(table: Table, cells: Int) {
    #expect(table.columns.suffix(2) == ["source", "verified"])
    #expect(!table.rows.isEmpty)
    for row in table.rows {
      #expect(row.count == cells, "\(row)")
      #expect(row.suffix(2).allSatisfy { !$0.isEmpty }, "\(row)")
      let column = table.columns.firstIndex { $0.hasPrefix("drug") } ?? 0
      for drug in row[column].split(separator: ";").map(String.init) {
        #expect(Catalogue.find(drug)?.drug.name == drug, "\(drug)")
      }
    }
  }

  @Test func `Milnacipran's listed effects include the migraine criteria and the pulse`() {
    let terms = Catalogue.effects(of: "milnacipran")?.terms ?? []
    for term in ["nausea", "vomiting", "headache worse", "palpitations", "blood pressure up", "pulse up"] {
      #expect(terms.contains(term), "\(term)")
    }
  }

  @Test func `Unverified rows are not shown`() {
    #expect(Catalogue.effects(of: "nortriptyline") == nil)
    #expect(Catalogue.effects(of: "nosuchdrug") == nil)
  }

  @Test func `Doses are quoted with their strengths`() {
    #expect(Catalogue.dose(of: "milnacipran")?.strengths == ["12.5", "25", "50", "100"])
    #expect(Catalogue.dose(of: "candesartan")?.usual.contains("16-32 mg") == true)
    #expect(Catalogue.dose(of: "sumatriptan") == nil)
  }

  @Test func `The milnacipran pilot is quoted with its limits`() {
    let findings = Catalogue.findings(on: "milnacipran")
    #expect(findings.map(\.id) == ["V1", "V2", "V3", "V4"])
    let pilot = findings.first?.sentence ?? ""
    for part in ["without a placebo", "45", "4.2 fewer headache days", "2.2 fewer migraine days"] {
      #expect(pilot.contains(part), "\(part)")
    }
    #expect(Catalogue.findings(on: "candesartan").isEmpty)
  }

  @Test(arguments: ["lamotrigine", "acetazolamide", "nimodipine", "cyclandelate"])
  func `Negative results are not left out`(drug: String) {
    #expect(Catalogue.findings(on: drug).count == 1)
  }

  @Test func `Findings never use the words the diary avoids`() {
    let text = String(decoding: PackageResources.evidence_tsv, as: UTF8.self).lowercased()
    for word in ["verdict", "responder", "significant", " works"] { #expect(!text.contains(word), "\(word)") }
  }

  @Test(arguments: [
    ("rizatriptan", 10, true), ("rizatriptan", 5, true), ("rizatriptan", 7, false), ("sumatriptan", 6, true),
    ("sumatriptan", 7, false), ("ibuprofen", 4, false),
  ])
  func `A number after a drug is a strength only where it is sold`(
    name: String, milligrams: Int, isStrength: Bool
  ) throws {
    let drug = try #require(Catalogue.find(name)).drug
    #expect(Catalogue.isStrength(drug, thousandths: milligrams * 1000) == isStrength)
  }

  @Test func `Strengths are those that could be an intensity`() {
    for row in Table(PackageResources.strengths_tsv).rows {
      for strength in row[1].split(separator: ";") {
        #expect(Double(strength).map { $0 <= 10 } == true, "\(row)")
      }
    }
  }
}
