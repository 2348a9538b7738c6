/// The words of a line as ``typable(_:)`` has quoted them; `nil` for one with a quote that is not closed.
package func shellWords(_ line: String) -> [String]? {
  var words: [String] = []
  var word: String?
  var isQuoted = false
  var isEscaped = false
  for character in line {
    if isQuoted {
      if character == "'" { isQuoted = false } else { word?.append(character) }
    } else if isEscaped {
      word = (word ?? "") + String(character)
      isEscaped = false
    } else if character == "'" {
      word = word ?? ""
      isQuoted = true
    } else if character == "\\" {
      isEscaped = true
    } else if character == " " {
      if let done = word { words.append(done) }
      word = nil
    } else {
      word = (word ?? "") + String(character)
    }
  }
  guard !isQuoted, !isEscaped else { return nil }
  if let done = word { words.append(done) }
  return words
}
