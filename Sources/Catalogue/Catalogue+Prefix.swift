/// Reading a shortened acute drug name: `zolmitrip`.
extension Catalogue {
  /// What a shortened name stands for.
  package enum PrefixMatch: Hashable, Sendable {
    case none
    case unique(CatalogueDrug)
    /// Several drugs begin like this; their names, in the order of the catalogue.
    case ambiguous([String])
  }

  /// The acute drug of which the typed text is the beginning of a name or alias, from three letters on.
  ///
  /// Only a single word is read as shortened.
  /// A product that goes on after the name of a plain drug (`ibuprofen + codeine`) does not compete with it:
  /// half of the shared word means the plain drug.
  package static func acutePrefix(_ typed: String) -> PrefixMatch {
    let wanted = folded(typed)
    guard wanted.count >= 3, wanted.prefix(3).allSatisfy(isLetter), !wanted.contains(UInt8(ascii: " ")),
      !mayBeHeadache(wanted)
    else {
      return .none
    }
    let isOrdinary = isOrdinary(wanted)
    var hits: [Name] = []
    let bytes = drugTable.bytes
    forEachName(in: bytes) { name in
      if name.acute, agreement(name.bytes, of: bytes, wanted) == wanted.count,
        !(isOrdinary && (name.bytes.count > wanted.count && isPhrase(name.bytes)))
      {
        hits.append(name)
      }
      return false
    }
    guard let shortest = hits.min(by: { $0.bytes.count < $1.bytes.count }) else { return .none }
    let own = hits.filter { $0.row == shortest.row }
    let rivals = hits.filter { hit in
      hit.row != shortest.row && !own.contains { extends(hit.bytes, $0.bytes) }
    }
    guard rivals.isEmpty else {
      var rows: [Int] = []
      for hit in hits where rows.last != hit.row { rows.append(hit.row) }
      return .ambiguous(rows.compactMap { drugTable.cells(at: $0).first })
    }
    return CatalogueDrug(cells: drugTable.cells(at: shortest.row)).map(PrefixMatch.unique) ?? .none
  }

  private static func isPhrase(_ name: Range<Int>) -> Bool {
    drugTable.bytes[name].contains { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
  }

  /// Whether one name is the other with a further word behind it.
  private static func extends(_ longer: Range<Int>, _ shorter: Range<Int>) -> Bool {
    let bytes = drugTable.bytes
    guard longer.count > shorter.count else { return false }
    let next = bytes[longer.lowerBound + shorter.count]
    return agreement(longer, of: bytes, folded(String(decoding: bytes[shorter], as: UTF8.self)))
      == shorter.count
      && (next == UInt8(ascii: " ") || next == UInt8(ascii: "/"))
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte >= 0x80
  }
}
