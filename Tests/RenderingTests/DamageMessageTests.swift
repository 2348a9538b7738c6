import Diary
import Language
import Messages
import Testing

@Suite struct DamageMessageTests {
  @Test func `what is wrong with a column names the column`() {
    #expect(Language.english.damage(.fault(.isEmpty, place: "attack.onset")) == "attack.onset is empty")
    #expect(
      Language.english.damage(.fault(.unknownWord, place: "trial.stop_reason"))
        == "trial.stop_reason holds an unknown word")
  }

  @Test func `what SQLite says is said as it is`() {
    #expect(
      Language.english.damage(.reported("database disk image is malformed"))
        == "database disk image is malformed")
  }

  @Test func `a fault has another name than its words`() {
    #expect(Damage.Fault(rawValue: "no_seal") == .noSeal)
    #expect(Language.english.damage(.fault(.noSeal, place: "attack")) == "no seal for attack")
  }
}
