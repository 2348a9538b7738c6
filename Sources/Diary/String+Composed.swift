extension String {
  /// The text with each letter and its accents as one code point where there is one: `e` with a combining grave accent
  /// is `è`. What looks the same is then the same in the file, whichever keyboard or program it comes from.
  ///
  /// Source: Unicode Standard Annex 15, normalization form C, for what a name is made of: letters with a single code
  /// point of their own, found by canonical equivalence, which is how Swift compares characters.
  package var composed: String {
    // Below the combining marks nothing can be composed: nearly every name.
    guard unicodeScalars.contains(where: { $0.value >= 0x300 }) else { return self }
    return String(flatMap { $0.unicodeScalars.count < 2 ? [$0] : $0.composed })
  }
}

extension Character {
  private static let precomposed: [ClosedRange<UInt32>] = [
    0xC0...0x24F, 0x386...0x3CE, 0x400...0x4F9, 0x1E00...0x1FFF, 0xAC00...0xD7A3,
  ]

  /// Itself as few code points as it can have.
  fileprivate var composed: [Character] {
    let scalars = Array(unicodeScalars)
    if let whole = Character.single(equalTo: self) { return [whole] }
    // A mark that has no place in a letter stays beside the rest.
    for index in scalars.indices.dropFirst().reversed() {
      var start = String.UnicodeScalarView()
      start.append(contentsOf: scalars[..<index])
      guard start.count > 1, let letter = Character.single(equalTo: Character(String(start))) else {
        continue
      }
      var text = String.UnicodeScalarView(letter.unicodeScalars)
      text.append(contentsOf: scalars[index...])
      return Array(String(text))
    }
    return [self]
  }

  private static func single(equalTo character: Character) -> Character? {
    for range in precomposed {
      for value in range {
        guard let scalar = Unicode.Scalar(value), Character(scalar) == character else { continue }
        return Character(scalar)
      }
    }
    return nil
  }
}
