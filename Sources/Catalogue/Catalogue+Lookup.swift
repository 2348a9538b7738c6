/// Exact lookups. A brand extension is another drug: `Panadol Extra` must not be read as `Panadol`, so a
/// name matches whole or not at all.
extension Catalogue {
  /// The drug whose name or alias is the whole typed text, upper and lower case alike, accents kept.
  package static func find(_ typed: String) -> CatalogueDrug? {
    let wanted = folded(typed)
    var row: Int?
    let bytes = drugTable.bytes
    forEachName(in: bytes) { name in
      guard name.bytes.count == wanted.count, agreement(name.bytes, of: bytes, wanted) == wanted.count
      else { return false }
      row = name.row
      return true
    }
    return row.flatMap { CatalogueDrug(cells: drugTable.cells(at: $0)) }
  }

  /// The longest name or alias that the words begin with, and how many of the words it takes.
  ///
  /// `["excedrin", "tension", "headache", "7"]` is Excedrin Tension Headache and three words, although
  /// `excedrin` alone is a name too.
  package static func longest(startOf words: [String]) -> (
    drug: CatalogueDrug, words: Int
  )? {
    let text = folded(words.joined(separator: " "))
    var longest: Name?
    let bytes = drugTable.bytes
    forEachName(in: bytes) { name in
      let count = name.bytes.count
      if count > longest?.bytes.count ?? 0, agreement(name.bytes, of: bytes, text) == count,
        count == text.count || text[count] == UInt8(ascii: " ")
      {
        longest = name
      }
      return false
    }
    guard let longest, let drug = CatalogueDrug(cells: drugTable.cells(at: longest.row)) else { return nil }
    let taken = text[..<longest.bytes.count].count { $0 == UInt8(ascii: " ") } + 1
    return (drug, taken)
  }
}
