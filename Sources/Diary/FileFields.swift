import CivilTime

/// The columns, or members, of a file, by what they say. What a file has no column for any more is no reason to take out
/// what an earlier file has said there.
///
/// The bits are stored in diaries, so that none ever changes.
package struct FileFields: OptionSet, Hashable, Sendable {
  package let rawValue: UInt64

  package init(rawValue: UInt64) { self.rawValue = rawValue }

  package static let end = FileFields(rawValue: 1)
  package static let peak = FileFields(rawValue: 1 << 1)
  package static let kind = FileFields(rawValue: 1 << 2)
  package static let side = FileFields(rawValue: 1 << 3)
  package static let quality = FileFields(rawValue: 1 << 4)
  package static let worseWithActivity = FileFields(rawValue: 1 << 5)
  package static let nausea = FileFields(rawValue: 1 << 6)
  package static let vomiting = FileFields(rawValue: 1 << 7)
  package static let photophobia = FileFields(rawValue: 1 << 8)
  package static let phonophobia = FileFields(rawValue: 1 << 9)
  package static let aura = FileFields(rawValue: 1 << 10)
  package static let auraMinutes = FileFields(rawValue: 1 << 11)
  package static let impact = FileFields(rawValue: 1 << 12)
  package static let note = FileFields(rawValue: 1 << 13)
  package static let triggers = FileFields(rawValue: 1 << 14)
  package static let symptoms = FileFields(rawValue: 1 << 15)
  /// What was taken; how much, how often and when may stand there too.
  package static let doses = FileFields(rawValue: 1 << 16)
  package static let relief = FileFields(rawValue: 1 << 17)
  package static let readings = FileFields(rawValue: 1 << 18)
  package static let zone = FileFields(rawValue: 1 << 19)
  /// What the source of an entry can know.
  package static let recordedFields = FileFields(rawValue: 1 << 20)
  /// The last day of a course.
  package static let stop = FileFields(rawValue: 1 << 21)
  /// How much of a drug, apart from ``doses``.
  package static let amount = FileFields(rawValue: 1 << 22)
  /// How many of a drug, apart from ``doses``.
  package static let count = FileFields(rawValue: 1 << 23)
  /// When a drug was taken, apart from ``doses``.
  package static let doseTime = FileFields(rawValue: 1 << 24)
  /// When an attack began, apart from its day.
  package static let clock = FileFields(rawValue: 1 << 25)
  /// How precisely that is known.
  package static let precision = FileFields(rawValue: 1 << 26)
  /// Whether there was a headache.
  package static let freeDays = FileFields(rawValue: 1 << 27)
  package static let periods = FileFields(rawValue: 1 << 28)
  /// Days between injections.
  package static let frequency = FileFields(rawValue: 1 << 29)
  /// Words that may be of the side, the quality, the kind and the symptoms.
  package static let description = FileFields(rawValue: 1 << 30)
  /// It stands with all that know the bits from ``amount`` on: of what was stored before, nobody knows them.
  package static let isComplete = FileFields(rawValue: 1 << 31)
  /// A second, third … column of notes, triggers, symptoms, and of drugs: 3 bits each, and 7.
  private static let furtherNotes = 32..<35
  private static let furtherTriggers = 35..<38
  private static let furtherSymptoms = 38..<41
  private static let furtherDoses = 41..<48
  package static let all = FileFields(rawValue: 1 << 48 - 1)

  /// Of files that were stored before ``isComplete`` was. A day that was free of headache and is no longer was told by
  /// whatever column there is; a description was stored as all that it may hold.
  package static let unknownBefore: FileFields = [.amount, .count, .doseTime, .clock, .precision, .frequency]

  /// What one column for each part of an entry makes, as in the program's own table.
  package static let ofEntries = FileFields(rawValue: 1 << 27 - 1)

  private static func bits(_ range: Range<Int>) -> FileFields {
    FileFields(rawValue: (1 << UInt64(range.count) - 1) << UInt64(range.lowerBound))
  }

  /// The further columns of what may have several.
  private var further: Range<Int>? {
    switch self {
    case .note: Self.furtherNotes
    case .triggers: Self.furtherTriggers
    case .symptoms: Self.furtherSymptoms
    case .doses: Self.furtherDoses
    default: nil
    }
  }

  /// A column, or one of several: those beyond the first count by themselves.
  package mutating func insert(column: FileFields) {
    guard contains(column), let further = column.further else { return formUnion(column) }
    for place in further {
      if insert(FileFields(rawValue: 1 << UInt64(place))).inserted { return }
    }
  }

  /// The columns of it, all together.
  var every: FileFields { further.map { union(Self.bits($0)) } ?? self }
}
