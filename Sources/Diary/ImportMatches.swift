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
  /// Attacks of days among them that the file says now were free of headache.
  package private(set) var freed: [FreedDay] = []
  /// How many entries of the diary were changed to what the file says now.
  package var updated = 0
  /// Rows that say what another row of the file says of the same minute.
  package var repeated = LineList()
  /// Entries that were typed, or came from another program: the same, as far as can be told.
  package var likely = LineList()
  /// What the first ``changeLimit`` of them are beside.
  package private(set) var twins: [LikelyTwin] = []
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

  package mutating func add(_ day: FreedDay) {
    changed.add(day.line)
    if day.isTaken { updated += 1 }
    if freed.count < Self.changeLimit { freed.append(day) }
  }

  package mutating func add(_ twin: LikelyTwin) {
    likely.add(twin.line)
    if twins.count < Self.changeLimit { twins.append(twin) }
  }
}

/// An attack of which a file says something else than it said before.
package struct ChangedEntry: Hashable, Sendable {
  /// The row's line.
  package var line: Int
  /// The attack's number.
  package var id: Int
  /// As the diary has it.
  package var before: Attack
  /// As the file has it now.
  package var after: Attack
  /// Whether the diary has it so now.
  package var isTaken: Bool

  package init(line: Int, id: Int, before: Attack, after: Attack, isTaken: Bool) {
    self.line = line
    self.id = id
    self.before = before
    self.after = after
    self.isTaken = isTaken
  }
}

/// An attack that a file told of, and of whose day it says now that there was no headache.
package struct FreedDay: Hashable, Sendable {
  package var line: Int
  /// The attack's number.
  package var id: Int
  package var onset: Onset
  /// Whether the attack is deleted.
  package var isTaken: Bool

  package init(line: Int, id: Int, onset: Onset, isTaken: Bool) {
    self.line = line
    self.id = id
    self.onset = onset
    self.isTaken = isTaken
  }
}

/// A course of a preventive of which a file says something else than it said before.
package struct ChangedCourse: Hashable, Sendable {
  package var line: Int
  /// The course's number.
  package var id: Int
  package var before: Trial
  package var after: Trial
  package var isTaken: Bool

  package init(line: Int, id: Int, before: Trial, after: Trial, isTaken: Bool) {
    self.line = line
    self.id = id
    self.before = before
    self.after = after
    self.isTaken = isTaken
  }
}

/// A row of a file, and the attack of another origin that it is likely the same as.
package struct LikelyTwin: Hashable, Sendable {
  package var line: Int
  /// The attack's number; `nil` for an entry that is no attack.
  package var id: Int?
  package var onset: Onset?
  /// The file that brought it; `nil` where it was typed.
  package var source: String?

  package init(line: Int, id: Int? = nil, onset: Onset? = nil, source: String? = nil) {
    self.line = line
    self.id = id
    self.onset = onset
    self.source = source
  }
}
