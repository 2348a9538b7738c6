/// Where an imported row came from, so that importing it again adds nothing.
package struct Provenance: Sendable {
  /// What a row is known by where its file has no ids: its moment, and what it says of it.
  package struct RowMomentKey: Sendable {
    /// Half of the row's 128 bits.
    package var key: UInt64
    /// The other half.
    package var content: UInt64
    /// Whether equal rows of the moment are one: those of one minute are, those of one day are not.
    package var isMinute: Bool
    /// What earlier versions of the program made of the same words; `nil` where that is ``content``.
    package var former: UInt64?
    /// Whether ``key`` is the row's own id, and of no moment.
    package var isOwnID: Bool

    package init(
      key: UInt64, content: UInt64, isMinute: Bool, former: UInt64? = nil, isOwnID: Bool = false
    ) {
      self.key = key
      self.content = content
      self.isMinute = isMinute
      self.former = former
      self.isOwnID = isOwnID
    }
  }

  /// 128 bits in two halves: the row's own id, or what version 1 knew it by, a hash of all its cells.
  package var key: (UInt64, UInt64)
  /// `nil` where ``key`` is all that it is known by.
  package var moment: RowMomentKey?
  /// The line the row starts on.
  package var line: Int
  /// What the entry has no place for, verbatim.
  package var raw: String?

  package init(key: (UInt64, UInt64), moment: RowMomentKey? = nil, line: Int, raw: String?) {
    self.key = key
    self.moment = moment
    self.line = line
    self.raw = raw
  }
}
