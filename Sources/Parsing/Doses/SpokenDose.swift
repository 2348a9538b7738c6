import CivilTime
import Diary

/// A dose as spoken, its time not yet placed.
struct SpokenDose {
  let name: String
  let known: Drug?
  var amount: Amount?
  var count: Int?
  var time: TimePhrase?
  var relief: Relief?
  /// Which part of a tablet, or how many and a half, in thousandths.
  var portion: Int?
  /// Whether an edit adds it to the doses that are there.
  var isAdded = false
  /// Whether only `and`, a comma or the like stands between it and the dose before.
  var isJoined = false
  /// The index of its name.
  var start = 0
  /// The index after the last word that belongs to it.
  var end: Int
}

extension SpokenDose {
  /// Whether nothing but its name and its effect is said.
  var isNamedAlone: Bool { amount == nil && count == nil && time == nil && portion == nil }
}

struct PendingDose {
  var amount: Amount?
  var count: Int?
  var portion: Int?
  var words: [Int] = []
}
