import Diary

/// Nonproprietary names as other languages spell them: `sumatriptán`, `ibuprofène`, `paracetamolo`.
///
/// WHO gives each international nonproprietary name in several languages, which differ in accents, in the ending and
/// in the Greek letters (`-e`, `-o`, `-a`; y and i, ph and f, th and t):
/// <https://www.who.int/teams/health-product-and-policy-standards/inn>.
extension Catalogue {
  /// The only drug that has the name but for its spelling; `nil` for a short word, and where there are two.
  package static func find(spelledOtherwise typed: String) -> CatalogueDrug? {
    guard typed.utf8.count >= 7, let last = typed.unicodeScalars.last else { return nil }
    // German leaves the last letter out: `topiramat`, `amitriptylin`.
    if "tn".unicodeScalars.contains(last), let found = find(typed + "e") { return found }
    // An English name is found without this: nearly every word is none, and is not compared with all of them.
    guard "eoa".unicodeScalars.contains(last) || typed.unicodeScalars.contains(where: { $0.value > 0x7F })
    else { return nil }
    let wanted = commonSpelling(typed)
    guard wanted.utf8.count >= 6 else { return nil }
    let names = allNames.filter { commonSpelling($0) == wanted }
    let found = names.compactMap { find($0) }
    guard let first = found.first, found.allSatisfy({ $0.drug.name == first.drug.name }) else { return nil }
    return first
  }

  /// What the spellings of one name have in common.
  static func commonSpelling(_ name: String) -> String {
    var letters: [Character] = []
    for character in name.lowercased() {
      guard var letter = withoutAccent(character) else { return name }
      if letter == "y" { letter = "i" }
      if letter == "h", letters.last == "p" {
        letters[letters.count - 1] = "f"
      } else if letter == "h", letters.last == "t" {
        continue
      } else if letter != letters.last {
        letters.append(letter)
      }
    }
    if let last = letters.last, "eoa".contains(last) { letters.removeLast() }
    return String(letters)
  }

  private static func withoutAccent(_ character: Character) -> Character? {
    if character.isASCII { return character }
    for (plain, accented) in accents where accented.contains(character) { return plain }
    return nil
  }

  private static let accents: [(Character, String)] = [
    ("a", "àáâãäå"), ("c", "ç"), ("e", "èéêë"), ("i", "ìíîï"), ("n", "ñ"), ("o", "òóôõö"), ("u", "ùúûü"),
  ]
}
