import Cells
import Diary

extension AttackCSV {
  /// The words of a closed set, both ways.
  struct NameTable<Value: Hashable & Sendable>: Sendable {
    /// A few, looked through: hashing one costs more.
    private let words: [(value: Value, word: String, bytes: [UInt8])]

    init(_ pairs: [(Value, String)]) {
      words = pairs.map { (value: $0, word: $1, bytes: Array($1.utf8)) }
    }

    /// Empty for what is unknown.
    func word(_ value: Value?) -> String {
      guard let value else { return "" }
      for known in words where known.value == value { return known.word }
      return ""
    }

    func value(_ cell: Span<UInt8>) -> Value? {
      for known in words where cell.hasBytes(known.bytes) { return known.value }
      return nil
    }

    var expected: CellExpectation { .oneOf(words.map(\.word).sorted()) }
  }

  enum Terms {
    static let answer = NameTable<Bool>([(true, "yes"), (false, "no")])
    static let precision = NameTable<Onset.Precision>([
      (.minute, "minute"), (.partOfDay, "part_of_day"), (.day, "day"), (.onWaking, "on_waking"),
    ])
    static let kind = NameTable<HeadacheKind>([
      (.migraine, "migraine"), (.tension, "tension"), (.cluster, "cluster"), (.other, "other"),
    ])
    static let side = NameTable<Side>([(.left, "left"), (.right, "right"), (.both, "both")])
    static let quality = NameTable<Quality>([
      (.throbbing, "throbbing"), (.pressing, "pressing"), (.stabbing, "stabbing"), (.burning, "burning"),
      (.other, "other"),
    ])
    static let impact = NameTable<Impact>([
      (.none, "none"), (.slowed, "slowed"), (.missedWork, "missed_work"), (.bed, "bed"),
    ])
    static let relief = NameTable<Relief>([
      (.none, "none"), (.some, "some"), (.good, "good"), (.gone, "gone"),
    ])
    static let recordedFields: [(FieldSet, String)] = [
      (.headache, "headache"), (.intensity, "intensity"), (.features, "features"),
      (.acuteMedication, "acute_medication"),
    ]
  }
}

extension RowKey {
  /// `8-4-4-4-12` hexadecimal digits, lower case (RFC 9562).
  package var uuidText: String {
    var text: [UInt8] = []
    writeUUID(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Adds ``uuidText``.
  func writeUUID(to text: inout [UInt8]) {
    for (half, first) in [(high, 0), (low, 8)] {
      for index in first..<first + 8 {
        if index == 4 || index == 6 || index == 8 || index == 10 { text.append(UInt8(ascii: "-")) }
        let byte = UInt8(truncatingIfNeeded: half >> UInt64(8 * (7 - index % 8)))
        text.append(Self.digit(byte >> 4))
        text.append(Self.digit(byte & 15))
      }
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }

  /// Reads a UUID as it is written, in either case.
  package init?(uuid text: some StringProtocol) { self.init(uuid: Array(text.utf8).span) }

  init?(uuid text: Span<UInt8>) {
    guard text.count == 36 else { return nil }
    var (high, low): (UInt64, UInt64) = (0, 0)
    var digits = 0
    for index in text.indices {
      let byte = text[index]
      if index == 8 || index == 13 || index == 18 || index == 23 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      let value: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = byte - UInt8(ascii: "A") + 10
      default: return nil
      }
      if digits < 16 { high = high << 4 | UInt64(value) } else { low = low << 4 | UInt64(value) }
      digits += 1
    }
    self.init(high: high, low: low)
  }
}
