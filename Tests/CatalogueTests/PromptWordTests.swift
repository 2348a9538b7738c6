import Diary
import Testing

@testable import Catalogue

/// No drug may be named by a word that means something else at the prompt.
@Suite struct PromptWordTests {
  static let grammar = """
    mild moderate severe now ago woke morning noon afternoon evening night until for left right both l r
    throbbing pressing stabbing worse-moving moving nausea vomit vomiting light sound smell neck dizzy no aura
    visual-aura helped partly nothelped gone bed missed-work slowed today yesterday tomorrow last all am pm h m d
    min hours hour days day week weeks month year mg g mcg ml tab tabs units
    """
  static let verbs = """
    log new took over free complete still note period prev preventive start change stop effect missed dose history
    drug add list edit remove show calendar cal trend compare overuse delete undo redo import export report backup
    restore check config completions help ls rm none merge bp
    """
  static let calendar = """
    january february march april may june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur
    thurs fri sat sun
    """
  static let numbers = "zero one two three four five six seven eight nine ten half quarter"

  @Test(arguments: [grammar, verbs, calendar, numbers])
  func `No name is a fixed word`(words: String) {
    let fixed = Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
    for entry in Catalogue.drugs {
      for name in [entry.drug.name] + entry.drug.aliases {
        #expect(!fixed.contains(name.lowercased()), "\(name)")
      }
    }
    for word in fixed { #expect(Catalogue.find(word) == nil, "\(word)") }
  }

  @Test func `No name can be read as a number, a time or a trigger`() {
    for entry in Catalogue.drugs {
      for name in [entry.drug.name] + entry.drug.aliases {
        #expect(name.first?.isLetter == true, "\(name)")
        #expect(name.count >= 3, "\(name)")
        #expect(!name.contains { "@\"'#!$\t".contains($0) }, "\(name)")
      }
    }
  }
}
