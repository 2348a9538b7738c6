package import CivilTime

/// The rows of a file that the diary has already, or nearly: none is added, but those that overlap.
package struct ImportMatches: Hashable, Sendable {
  /// Rows that an earlier import has brought as they are.
  package var unchanged = 0
  /// Rows whose entries were deleted since: they stay deleted.
  package var deleted = LineList()
  /// Rows that say something else than the one of the same moment, or of the same id, that came before.
  package var changed = LineList()
  /// Rows among them that are known by what they say, as their time is another.
  package var moved = 0
  /// What the first ``changeLimit`` of them say, and said.
  package private(set) var changes: [ChangedEntry] = []
  /// Courses of preventives among them.
  package private(set) var courses: [ChangedCourse] = []
  /// Doses by themselves, remarks, and doses of free days among them.
  package private(set) var others: [ChangedEntry.Other] = []
  /// Attacks of days among them that the file says now were free of headache.
  package private(set) var freed: [FreedDay] = []
  /// How many of them stay although the update was asked for, as they were corrected by hand.
  package private(set) var keptCorrected = 0
  /// Days that were said to be free of headache, and are not any more in the file.
  package var noLongerFree: [CivilDay] = []
  /// Whether they are unknown in the diary now.
  package var isFreeTaken = false
  /// How many entries of earlier imports no row of the file says any more.
  package private(set) var goneCount = 0
  /// The first ``changeLimit`` of them.
  package private(set) var gone: [GoneEntry] = []
  /// How many attacks of earlier imports lie before the first row of the file, or behind its last, which is most of their
  /// import otherwise.
  package private(set) var beyondCount = 0
  /// The first ``changeLimit`` of them.
  package private(set) var beyond: [GoneEntry] = []
  /// How many entries of the diary were changed to what the file says now.
  package var updated = 0
  /// Rows that say what another row of the file says of the same minute.
  package var repeated = LineList()
  /// Entries that were typed, or came from another program: the same, as far as can be told.
  package var likely = LineList()
  /// What the first ``changeLimit`` of them are beside.
  package private(set) var twins: [LikelyTwin] = []
  /// Attacks that were added without a dose that the diary has by itself.
  package var dosesThere = LineList()
  /// Attacks, and free days, that were added without a dose that was deleted by hand.
  package var dosesDeleted = LineList()
  /// Attacks that were added, and overlap another.
  package var overlapping = LineList()
  /// Days with an attack and the word that there was none, one of which this file has brought.
  package var contradicted: [CivilDay] = []

  package static let changeLimit = 200

  package init() {}

  /// The rows that were not added.
  package var count: Int { unchanged + deleted.count + changed.count + repeated.count + likely.count }

  package mutating func add(_ change: ChangedEntry) {
    changed.add(change.line)
    if change.isTaken { updated += 1 }
    if changes.count < Self.changeLimit { changes.append(change) }
  }

  package mutating func add(_ course: ChangedCourse) {
    changed.add(course.line)
    if course.isTaken { updated += 1 }
    if courses.count < Self.changeLimit { courses.append(course) }
  }

  package mutating func add(_ other: ChangedEntry.Other) {
    changed.add(other.line)
    if other.isTaken { updated += 1 }
    if others.count < Self.changeLimit { others.append(other) }
  }

  package mutating func add(_ day: FreedDay) {
    changed.add(day.line)
    if day.isTaken { updated += 1 }
    if day.isCorrected { keptCorrected += 1 }
    if freed.count < Self.changeLimit { freed.append(day) }
  }

  package mutating func add(_ entry: GoneEntry) {
    goneCount += 1
    if gone.count < Self.changeLimit { gone.append(entry) }
  }

  /// `first`: the first of `count`.
  package mutating func add(beyond first: [GoneEntry], of count: Int) {
    beyondCount += count
    beyond += first.prefix(Self.changeLimit - beyond.count)
  }

  package mutating func add(_ twin: LikelyTwin) {
    likely.add(twin.line)
    if twins.count < Self.changeLimit { twins.append(twin) }
  }
}
