/// The words a cell may hold, in any of the languages people keep their sheets in, and what they mean.
///
/// CellVocabularies of up to eight ASCII bytes, nearly all there are, are compared as one integer; the others cost a
/// `String`.
///
/// A class, so that no table is counted up and down for each of a file's cells.
package final class CellVocabulary<Value: Sendable>: Sendable {
  private let packed: [UInt64]
  private let values: [Value]
  private let all: [String: Value]
  /// Bytes beyond which a cell is none of the words: a note is not looked up. A letter may take fewer in lower case.
  private let longest: Int

  /// - Parameter entries: words in lower case, by what they mean; the commonest first.
  package init(_ entries: [(value: Value, words: [String])]) {
    var packed: [UInt64] = []
    var values: [Value] = []
    var all: [String: Value] = [:]
    var longest = 0
    for (value, words) in entries {
      for word in words {
        all[word] = value
        longest = max(longest, word.utf8.count + word.utf8.count / 2)
        if let key = Array(word.utf8).span.packedWord {
          packed.append(key)
          values.append(value)
        }
      }
    }
    (self.packed, self.values, self.all, self.longest) = (packed, values, all, longest)
  }

  /// What the cell means; `nil` for a word that is not known. Case is ignored.
  package func value(_ cell: Span<UInt8>) -> Value? {
    if let key = cell.packedWord {
      for index in packed.indices where packed[index] == key { return values[index] }
      return nil
    }
    guard cell.count <= longest else { return nil }
    return all[String(cell).lowercased()]
  }
}

extension CellVocabularies {
  /// Whether there is nothing in a cell, although something stands there: `NULL`, `nan`, `#N/A`.
  package func isEmpty(_ cell: Span<UInt8>) -> Bool {
    guard cell.count <= 6 else { return false }
    switch cell[0] {
    case UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "#"), UInt8(ascii: "("), UInt8(ascii: "<"),
      UInt8(ascii: "["), UInt8(ascii: "{"):
      return empty.value(cell) != nil
    default: return false
    }
  }
}

extension Span where Element == UInt8 {
  /// Up to eight ASCII bytes as one integer, letters in lower case; `nil` for anything longer or beyond ASCII.
  package var packedWord: UInt64? {
    guard count <= 8 else { return nil }
    var word: UInt64 = 0
    for index in indices {
      let byte = self[index]
      guard byte < 0x80 else { return nil }
      word = word << 8 | UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    return word
  }
}

extension String {
  /// The text of valid UTF-8 bytes; elsewhere broken sequences become U+FFFD.
  package init(_ bytes: borrowing Span<UInt8>) {
    var copy: [UInt8] = []
    copy.reserveCapacity(bytes.count)
    for index in bytes.indices { copy.append(bytes[index]) }
    self.init(decoding: copy, as: UTF8.self)
  }
}
