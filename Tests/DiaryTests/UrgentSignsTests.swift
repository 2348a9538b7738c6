import Diary
import Testing

/// Signs that are answered with one line, once.
@Suite struct UrgentSignsTests {
  @Test(
    arguments: [
      (["thunderclap"], [], ["thunderclap"]), (["nausea", "weakness"], [], ["weakness"]),
      (["thunderclap"], ["thunderclap"], []), (["fever"], [], []), (["stiff-neck"], [], []),
      (["fever", "stiff-neck"], [], ["fever", "stiff-neck"]),
      (["fever", "stiff-neck"], ["fever"], ["fever", "stiff-neck"]),
      (["fever", "stiff-neck", "neck"], ["stiff-neck", "fever"], []),
      (["thunderclap", "confusion"], ["thunderclap"], ["confusion"]), (["neck", "numb"], [], []),
    ] as [([String], [String], [String])])
  func `An urgent sign is new once`(symptoms: [String], before: [String], expected: [String]) {
    #expect(UrgentSigns.new(in: symptoms, before: before) == expected)
  }
}
