/// Words that names of drugs and devices begin with, and that mean something else by themselves: `Dolormin Migräne` is
/// ibuprofen alone, and `single dose` no device.
extension Catalogue {
  /// The first words of names; each name is known by more than them alone.
  private static let firstWords = ["single", "external", "remote", "combined", "non"].map { Array($0.utf8) }

  /// What is had, and not what is taken for it. No beginning of it is short for a drug.
  private static let headaches = [
    "migraine", "migraines", "migräne", "migraene", "migrane", "migraña", "migrana", "migren",
  ].map { Array($0.utf8) }

  /// Whether a word, folded, is the beginning of one for a headache.
  static func mayBeHeadache(_ word: [UInt8]) -> Bool { headaches.contains { $0.starts(with: word) } }

  /// Whether a word, folded, is no more than the first word of a name that begins with an ordinary one.
  static func isOrdinary(_ word: [UInt8]) -> Bool { firstWords.contains { $0.starts(with: word) } }
}
