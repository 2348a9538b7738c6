/// The words a cell may hold, in any of the languages people keep their sheets in, and what they mean.
///
/// A class, so that no table is counted up and down for each of a file's cells.
public final class CellVocabulary<Value: Sendable>: Sendable {
  @usableFromInline let words: CellWords
  @usableFromInline let values: [Value]

  /// - Parameter entries: words in lower case, by what they mean; the commonest first.
  package init(_ entries: [(value: Value, words: [String])]) {
    words = CellWords(entries.flatMap(\.words))
    values = entries.flatMap { entry in entry.words.map { _ in entry.value } }
  }

  /// What the cell means; `nil` for a word that is not known. Case is ignored.
  ///
  /// Inlined, so that other modules need not ask for the type of the value at run time; `package` would not be
  /// (Swift 6.3).
  @inlinable @inline(__always) public func value(_ cell: Span<UInt8>) -> Value? {
    words.index(of: cell).map { values[$0] }
  }
}

/// The words of a vocabulary by their place in it.
///
/// Words of up to eight ASCII bytes, nearly all there are, are compared as one integer; the others cost a `String`.
@usableFromInline final class CellWords: Sendable {
  private let packed: [(word: UInt64, index: Int)]
  private let all: [String: Int]
  /// Bytes beyond which a cell is none of the words: a note is not looked up. A letter may take fewer in lower case.
  private let longest: Int

  init(_ words: [String]) {
    packed = words.enumerated().compactMap { index, word in
      Array(word.utf8).span.packedWord.map { ($0, index) }
    }
    all = Dictionary(words.enumerated().map { ($1, $0) }) { $1 }
    longest = words.map { $0.utf8.count + $0.utf8.count / 2 }.max() ?? 0
  }

  @usableFromInline func index(of cell: Span<UInt8>) -> Int? {
    if let key = cell.packedWord {
      for entry in packed where entry.word == key { return entry.index }
      return nil
    }
    return cell.count <= longest ? all[String(cell).lowercased()] : nil
  }
}

extension CellVocabularies {
  /// Whether there is nothing in a cell, although something stands there: `NULL`, `nan`, `#N/A`.
  package func isEmpty(_ cell: Span<UInt8>) -> Bool {
    // The shortest is `[]`, and `no` is common.
    guard cell.count <= 6, cell.count > 2 || cell[0] == UInt8(ascii: "[") || cell[0] == UInt8(ascii: "{")
    else {
      return false
    }
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
