import Cells

/// A cell of a calendar: its number, and its marks as they are written. A mark with a doubt or a repetition is another
/// mark: `K?`, `(K)` and `xx` are none of `K` and `x`.
struct GridCell {
  /// The part that is a number: `7`, `3-5`.
  private(set) var number: String?
  private(set) var marks: [String] = []

  init(_ text: String) {
    if !text.contains(where: \.isLetter) {
      if text.contains(where: \.isNumber) { number = text } else { marks = [text] }
      return
    }
    var numbers: [String] = []
    for piece in Self.pieces(of: text) {
      if !piece.contains(where: \.isLetter) {
        if piece.contains(where: \.isNumber) { numbers.append(piece) } else { marks.append(piece) }
        continue
      }
      let (number, mark) = Self.parted(piece)
      if let number { numbers.append(number) }
      marks.append(mark)
    }
    if !numbers.isEmpty { number = numbers.joined(separator: " ") }
  }

  /// Its pieces: cut at `+`, `,` and the like between two of them, and at blanks where nothing but letters stands there.
  private static func pieces(of text: String) -> [String] {
    var pieces = [""]
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      let before = characters[..<index].last { !$0.isWhitespace }
      let after = characters[(index + 1)...].first { !$0.isWhitespace }
      let isBetween = before.map(isPart) ?? false && after.map(isPart) ?? false
      let joinsNumbers = before?.isNumber ?? false && after?.isNumber ?? false
      if character.isNewline || "+&/,;|".contains(character) && isBetween && !joinsNumbers {
        pieces.append("")
      } else {
        pieces[pieces.count - 1].append(character)
      }
    }
    return pieces.flatMap { piece -> [String] in
      let words = piece.split(whereSeparator: \.isWhitespace).map(String.init)
      let areShort = words.allSatisfy { word in
        let letters = word.filter(\.isLetter)
        return letters.count < 3 || Set(letters).count == 1
      }
      return areShort ? words : [words.joined(separator: " ")]
    }
  }

  private static func isPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "?!()[]*".contains(character)
  }

  /// `8TT`: a strength and a mark. A number that is none belongs to the mark: `Ibu 400`.
  private static func parted(_ piece: String) -> (number: String?, mark: String) {
    func isStrength(_ digits: String) -> Bool { digits.decimalNumber.map { $0 <= 10 } ?? false }
    let isDigit: (Character) -> Bool = { $0.isNumber || $0 == "." || $0 == "," }
    let front = String(piece.prefix(while: isDigit))
    if isStrength(front) { return (front, piece.dropFirst(front.count).trimmingBlanks) }
    let back = String(piece.reversed().prefix(while: isDigit).reversed())
    if isStrength(back) { return (back, piece.dropLast(back.count).trimmingBlanks) }
    return (nil, piece)
  }
}

extension TableChoices {
  /// What a mark means, and how often it stands there: a letter twice is two of a drug.
  func meaning(ofMark mark: String) -> (text: String, count: Int)? {
    if let meaning = letter(mark) { return (meaning, 1) }
    guard let first = mark.first, first.isLetter, mark.allSatisfy({ $0 == first }),
      let meaning = letter(String(first)), meaning.decimalNumber == nil
    else { return nil }
    return (meaning, mark.count)
  }
}
