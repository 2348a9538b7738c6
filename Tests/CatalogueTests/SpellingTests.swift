import Catalogue
import Testing

/// Names of drugs as other languages spell them.
@Suite struct SpellingTests {
  @Test(arguments: [
    ("ibuprofène", "ibuprofen"), ("ibuprofeno", "ibuprofen"), ("sumatriptán", "sumatriptan"),
    ("paracetamolo", "paracetamol"), ("paracétamol", "paracetamol"), ("naproxeno", "naproxen"),
    ("amitriptilina", "amitriptyline"), ("topiramato", "topiramate"), ("propranololo", "propranolol"),
    ("metoclopramida", "metoclopramide"), ("candesartán", "candesartan"), ("flunarizina", "flunarizine"),
  ])
  func `a name in another language is the drug's`(spelled: String, name: String) {
    #expect(Catalogue.find(spelledOtherwise: spelled)?.drug.name == name)
  }

  @Test(arguments: [
    "migraine", "coffee", "naproxex", "chocolate", "headache", "sumatriptanx", "", "é", "片頭痛の薬です",
  ])
  func `other words are no drug's`(word: String) {
    #expect(Catalogue.find(spelledOtherwise: word) == nil)
  }

  @Test func `no two drugs have names that differ by spelling alone`() {
    let names = Dictionary(grouping: Catalogue.allNames) { Catalogue.find($0)?.drug.name ?? "" }
    for (drug, spelled) in names {
      for name in spelled {
        let found = Catalogue.find(spelledOtherwise: name)?.drug.name
        #expect(found == nil || found == drug, "\(name)")
      }
    }
  }
}
