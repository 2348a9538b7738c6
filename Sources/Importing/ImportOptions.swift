package import Cells
package import CivilTime
import Diary
package import Parsing

/// What a file does not say of itself, and the person or the diary does.
package struct ImportOptions {
  /// The order of day and month in dates with slashes; such dates are refused while it is not given.
  package var dateOrder: DateOrder?
  /// The cell of the file that ``dateOrder`` was taken from; `nil` where the person has said it.
  package var dateOrderEvidence: DateOrderEvidence?
  /// Minutes east of UTC at a wall-clock time (minutes since 1970-01-01 00:00), for times without an offset;
  /// `nil` where the zone is not known.
  package var offset: (_ wallMinutes: Int) -> Int?
  /// The name of the zone that ``offset`` speaks for.
  package var zone: String?
  /// What a wall-clock time means where the zone is known: times that the clock showed twice, or never.
  package var resolution: (_ wallMinutes: Int) -> Zone.Resolution?
  /// Minutes east of UTC in a zone by its name, at a wall-clock time; `nil` for a zone that is not known.
  package var namedOffset: (_ zone: String, _ wallMinutes: Int) -> Int? = { _, _ in nil }
  /// What the person says that words for the pain, or for how a drug helped, mean; each in lower case.
  package var words: [String: String] = [:]
  /// Zones that the file itself describes, by their names in it.
  var describedZones: [String: DescribedZone] = [:]
  /// Whether the file's offsets are minutes west of UTC.
  var countsOffsetsWest = false
  /// The drugs that the diary and the catalogue know.
  package var vocabulary: Vocabulary
  /// Nothing has happened later than this.
  package var now: Moment
  /// Whether fields that the rules name and the file does not have are named: rules that a person has written.
  package var namesMissingFields = false
  /// The most problems that are kept; all of them where rows that cannot be read are left out.
  package var problemLimit = ImportSummary.problemLimit

  var zones: FileZones {
    var zones = FileZones(namedOffset)
    zones.described = describedZones
    return zones
  }

  package init(
    now: Moment, dateOrder: DateOrder? = nil, dateOrderEvidence: DateOrderEvidence? = nil,
    zone: String? = nil,
    offset: @escaping (_ wallMinutes: Int) -> Int? = { _ in nil },
    resolution: @escaping (_ wallMinutes: Int) -> Zone.Resolution? = { _ in nil },
    vocabulary: Vocabulary = Vocabulary(drugs: { [] })
  ) {
    self.now = now
    self.dateOrder = dateOrder
    self.dateOrderEvidence = dateOrderEvidence
    self.zone = zone
    self.offset = offset
    self.resolution = resolution
    self.vocabulary = vocabulary
  }
}
