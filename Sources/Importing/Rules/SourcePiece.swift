import Cells
import CivilTime
import Containers
import Diary
import Parsing

/// What one record says, before it is known what it belongs to.
struct SourcePiece {
  var kind: SourceRules.Kind
  var line: Int
  /// When it was, and of an attack what it was.
  var attack: Attack
  /// A day without headache.
  var isFree = false
  /// What is to be said where one kind of headache was denied.
  var deniedKind: ImportRemark?
  var doses: [Dose] = []
  /// The source's own id, and that of the attack it belongs to.
  var key = ""
  /// Whether the id is a mere number, as rows are counted by: it is another attack's in another file.
  var isCounted = false
  /// The id that it is known by again in another file.
  var ownID: String { isCounted ? "" : key }
  var belongsTo = ""
  var stop: CivilDay?
  /// The last of its days, where it is one of several.
  var last: CivilDay?
  /// How often a preventive is taken.
  var frequency = IntakeFrequency.daily(thousandths: 1000)
  /// The intensity from then on, in a log of changes.
  var level: Intensity?
  /// What else it says: a part of what it is known again by.
  var content: UInt64 = 0
  /// Whether its time stands in UTC: on the person's clock it is another one in another zone.
  var isInstant = false
  /// Whether the times of its doses do, where its own is none of the clock.
  var hasInstantDoses = false
  var raw = RawCells()
}
