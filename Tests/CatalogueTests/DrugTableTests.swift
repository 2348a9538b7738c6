import Diary
import Foundation
import Testing

@testable import Catalogue

@Suite struct DrugTableTests {
  @Test func `Every row is read and none is dropped`() {
    #expect(Catalogue.drugTable.rows.count == 200)
    #expect(Catalogue.drugs.count == Catalogue.drugTable.rows.count)
    #expect(
      Catalogue.drugTable.columns == ["name", "role", "class", "overuse", "aliases", "source", "verified"])
  }

  @Test func `The table has thirty acute drugs and seventy preventives`() {
    #expect(Catalogue.drugs.count { $0.drug.role != .preventive } >= 30)
    #expect(Catalogue.drugs.count { $0.drug.role != .acute } >= 70)
    #expect(Catalogue.drugs.count { $0.verified } == 166)
  }

  @Test func `No drug is of unknown class`() {
    #expect(Catalogue.drugs.allSatisfy { $0.drug.drugClass != .unknown })
  }

  @Test func `Names and aliases stand for one drug each`() {
    var owner: [String: String] = [:]
    for entry in Catalogue.drugs {
      for word in [entry.drug.name] + entry.drug.aliases {
        let folded = word.lowercased()
        #expect(owner[folded] == nil, "\(word) stands for \(entry.drug.name) and \(owner[folded] ?? "")")
        owner[folded] = entry.drug.name
      }
    }
    #expect(owner.count > 500)
  }

  @Test func `Generic names are lower-case`() {
    for entry in Catalogue.drugs { #expect(entry.drug.name == entry.drug.name.lowercased()) }
  }

  @Test func `Every row says where it was read`() {
    for entry in Catalogue.drugs {
      #expect(!entry.source.isEmpty)
      if entry.source.hasPrefix("none") { #expect(!entry.verified, "\(entry.drug.name)") }
    }
  }

  @Test func `Bytes beyond ASCII are composed and lower-case`() {
    // A lookup folds ASCII capitals in the table, and nothing else.
    let text = String(decoding: Catalogue.drugTable.bytes, as: UTF8.self)
    #expect(Array(text.precomposedStringWithCanonicalMapping.utf8) == Catalogue.drugTable.bytes)
    for scalar in text.unicodeScalars where !scalar.isASCII {
      #expect(scalar.properties.lowercaseMapping == String(scalar))
    }
  }

  @Test(arguments: [
    ("sumatriptan", "triptan", "triptan"), ("sumatriptan + naproxen", "triptan", "triptan+simple"),
    ("dihydroergotamine", "ergot", "ergot"), ("codeine", "opioid", "opioid"),
    ("paracetamol", "simple-analgesic", "simple"), ("acetylsalicylic acid", "nsaid", "simple"),
    ("acetylsalicylic acid + paracetamol", "simple-analgesic", "simple"),
    ("acetylsalicylic acid + paracetamol + caffeine", "combination-analgesic", "combination"),
    ("rimegepant", "gepant", "unset"), ("atogepant", "gepant", "none"), ("lasmiditan", "ditan", "unset"),
    ("metoclopramide", "antiemetic", "none"), ("methysergide", "ergot", "none"),
    ("milnacipran", "snri", "none"), ("candesartan", "arb", "none"),
  ])
  func `Classes are those of the sources`(name: String, drugClass: String, overuse: String) {
    let drug = Catalogue.find(name)?.drug
    #expect(drug?.drugClass.rawValue == drugClass)
    #expect(drug?.overuseClass.rawValue == overuse)
  }

  @Test func `Only acute drugs are counted for overuse`() {
    for drug in Catalogue.drugs.map(\.drug) where drug.role == .preventive {
      #expect(drug.overuseClass == .none, "\(drug.name)")
    }
  }
}
