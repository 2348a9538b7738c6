import Diary
import Testing

@testable import Catalogue

@Suite struct LookupTests {
  @Test func `Every name and alias finds its own drug`() {
    for entry in Catalogue.drugs {
      for word in [entry.drug.name] + entry.drug.aliases {
        #expect(Catalogue.find(word) == entry, "\(word)")
        #expect(Catalogue.find(word.uppercased()) == entry, "\(word)")
        #expect(
          Catalogue.longest(startOf: word.split(separator: " ").map(String.init) + ["7"])?.drug == entry)
      }
    }
  }

  @Test(arguments: [
    "Panadol Extra", "Tylenol 3", "Anadin Extra", "Aspirin Complex", "suma 50", "sum", "sumatriptanx", "",
    " ", "+", "migrane-kranit", "name", "aliases", "yes", "none", "triptan", "acute",
  ])
  func `A text that is no whole name finds nothing`(typed: String) {
    #expect(Catalogue.find(typed) == nil)
  }

  @Test(arguments: [
    ("PARA", "paracetamol"), ("  excedrin   migraine ", "acetylsalicylic acid + paracetamol + caffeine"),
    ("Excedrin Tension Headache", "paracetamol + caffeine"), ("MIGRÄNE-KRANIT", "phenazone"),
    ("d.h.e. 45", "dihydroergotamine"), ("milna", "milnacipran"), ("Savella", "milnacipran"),
  ])
  func `Case and blanks do not matter, accents do`(typed: String, name: String) {
    #expect(Catalogue.find(typed)?.drug.name == name)
  }

  @Test(arguments: [
    "migräne", "migrä", "migraine", "migrane", "migr", "mig", "single", "sing", "external", "remote",
    "combined",
    "non",
  ])
  func `A word that means something else is short for no drug`(typed: String) {
    #expect(Catalogue.acutePrefix(typed) == .none)
  }

  @Test(arguments: [
    ("migrana", nil), ("migranal", "dihydroergotamine"),
    ("single-p", "single-pulse transcranial magnetic stimulation"), ("tolfenamic", "tolfenamic acid"),
  ])
  func `A name is short from the word on that tells it from others`(typed: String, name: String?) {
    if let name {
      #expect(
        Catalogue.find(typed)?.drug.name == name
          || Catalogue.acutePrefix(typed) == Catalogue.find(name).map(Catalogue.PrefixMatch.unique))
    } else {
      #expect(Catalogue.acutePrefix(typed) == .none)
    }
  }

  @Test func `The longest name wins`() {
    let plain = Catalogue.longest(startOf: ["excedrin", "7"])
    #expect(plain?.drug.drug.name == "acetylsalicylic acid + paracetamol + caffeine")
    #expect(plain?.words == 1)
    let tension = Catalogue.longest(startOf: ["Excedrin", "tension", "headache", "7"])
    #expect(tension?.drug.drug.name == "paracetamol + caffeine")
    #expect(tension?.words == 3)
    #expect(Catalogue.longest(startOf: ["left", "suma"]) == nil)
    #expect(Catalogue.longest(startOf: []) == nil)
  }
}

@Suite struct PrefixTests {
  @Test(arguments: [
    ("sumat", "sumatriptan"), ("sum", "sumatriptan"), ("zolmitrip", "zolmitriptan"), ("ibup", "ibuprofen"),
    ("parac", "paracetamol"), ("naprox", "naproxen"), ("ergota", "ergotamine"), ("Rela", nil),
    ("acetyls", "acetylsalicylic acid"), ("migräne-k", "phenazone"),
    ("relp", "eletriptan"),
  ])
  func `A prefix of one acute drug stands for it`(typed: String, name: String?) {
    guard let name else {
      #expect(Catalogue.acutePrefix(typed) == .none)
      return
    }
    guard case .unique(let entry) = Catalogue.acutePrefix(typed) else {
      Issue.record("\(typed) is \(Catalogue.acutePrefix(typed))")
      return
    }
    #expect(entry.drug.name == name)
  }

  @Test(arguments: [
    ("dol", ["paracetamol", "ibuprofen", "methadone"]), ("nur", ["rimegepant", "ibuprofen"]),
    ("max", ["rizatriptan", "metoclopramide"]), ("dex", ["dexketoprofen", "dexamethasone"]),
  ])
  func `A prefix of several drugs names them`(typed: String, names: [String]) {
    #expect(Catalogue.acutePrefix(typed) == .ambiguous(names))
  }

  @Test(arguments: [
    "", "su", "zo", "7su", "10 mg", "milnac", "topir", "candes", "xyz", "sumax", "left", "+ c",
    "excedrin ten",
  ])
  func `A prefix that is too short, unknown or preventive finds nothing`(typed: String) {
    #expect(Catalogue.acutePrefix(typed) == .none)
  }

  @Test func `Every acute generic name of one word is reached by all but its last letter`() {
    let acute = Catalogue.drugs.filter { $0.drug.role != .preventive && !$0.drug.name.contains(" ") }
    #expect(acute.count > 40)
    for entry in acute {
      let short = String(entry.drug.name.dropLast())
      #expect(Catalogue.acutePrefix(short) == .unique(entry), "\(short)")
    }
  }
}
