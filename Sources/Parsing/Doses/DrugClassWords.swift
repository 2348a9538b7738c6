package import Diary

extension DrugClass {
  /// A class by its name, in capitals or not, or a shorter one that people use.
  package init?(typed text: String) {
    let word = text.lowercased()
    let short: [String: DrugClass] = ["combination": .combinationAnalgesic, "simple": .simpleAnalgesic]
    guard let known = DrugClass(rawValue: word) ?? short[word] else { return nil }
    self = known
  }
}

extension DrugRole {
  /// `acute`, `preventive` or `both`, in capitals or not.
  package init?(typed text: String) {
    guard let known = DrugRole.allCases.first(where: { $0.word == text.lowercased() }) else { return nil }
    self = known
  }
}
