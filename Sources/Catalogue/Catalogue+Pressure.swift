package import Diary

extension Catalogue {
  /// Whether a source says of the drug that it moves blood pressure or pulse, or asks for them to be measured.
  package static func movesBloodPressure(_ drug: Drug) -> Bool {
    let words = ["blood pressure up", "blood pressure down", "pulse up", "pulse down"]
    let listed = effects(of: drug.name)?.terms ?? []
    return listed.contains(where: words.contains)
      || cautions(on: drug).contains { $0.others.contains(.situation("blood pressure and pulse")) }
  }
}
