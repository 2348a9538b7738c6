package import CivilTime
/// A value of the document that holds a whole diary: what JSON has, without fractions.
package enum DocumentValue: Equatable, Sendable {
  case null
  case truth(Bool)
  case number(Int)
  case text(String)
  case list([DocumentValue])
  case members([DocumentMember])
}

/// One member of an object of the document.
package struct DocumentMember: Equatable, Sendable {
  package var name: String
  package var value: DocumentValue

  package init(_ name: String, _ value: DocumentValue) {
    self.name = name
    self.value = value
  }
}

/// The lists of the document, in the order in which they stand there: what an entry names comes before it.
package enum DocumentSection: String, CaseIterable, Sendable {
  case settings
  case drugs
  /// What was imported from files, without its entries.
  case imports
  /// What was said of the files of these: answers, and how they were read.
  case importTexts = "import_texts"
  case attacks
  /// Doses that belong to no attack.
  case doses
  case freeDays = "free_days"
  case declarations
  case periods
  case notes
  case pressures = "blood_pressures"
  /// Totals of questionnaires.
  case scores
  case preventives
  /// What rows of imported files are known by that became something else than an attack of the document.
  case importedRows = "imported_rows"

  /// Whether a document may lack it: one of before there was such a list.
  package var isOptional: Bool { self == .importTexts || self == .scores }
}

/// Why a document is not brought into a diary.
package enum DocumentFault: Error, Equatable, Sendable {
  /// A member that has to be there is not.
  case missing(String)
  /// A member's value is none that it can have.
  case unfit(String)
  /// A member that no entry of its kind has.
  case surplus(String)
  /// A drug that the list of drugs before it lacks.
  case unknownDrug
  /// An import that the list of imports before it lacks.
  case unknownImport
  /// An entry's id, a drug's name or a setting's that was there before.
  case repeated
  /// What no diary holds, as an attack that ends before it begins.
  case impossible
  /// A member that says what no line that is typed could have said beside the others; its place within the entry.
  case contradiction(String, DocumentContradiction)
  /// A list of another length than the counts promise.
  case count(DocumentSection, promised: Int, found: Int)
  /// Of another version of the document.
  case version(String)
}

/// What an entry of a document cannot say, as nothing that is typed says it.
package enum DocumentContradiction: Hashable, Sendable {
  case stillToCome
  case beforeTheStart
  /// A day alone, with a time.
  case notMidnight
  /// No pain without an aura.
  case zeroWithoutAura
  /// The worst is less than one of the intensities.
  case belowReading
  /// More than ``Attack/farthestDose`` from its attack.
  case farFromAttack
  /// A course without a dose.
  case noStep
  case unknownZone
  /// A distance from UTC that no zone has.
  case noOffset
  case empty
  /// A setting that is no value of its name.
  case noValue
  case unknownClass
}

extension Attack {
  /// Minutes outside of an attack beyond which a dose is of another.
  package static let farthestDose = 31 * 24 * 60
}

/// What has become of the entries of another diary.
package struct MergeOutcome: Sendable {
  /// An entry that both diaries have, and not alike.
  package struct Conflict: Equatable, Sendable {
    package var section: DocumentSection
    /// What it is known by: its day or moment, or its name.
    package var name: String
    /// Where it stands in the document.
    package var line: Int
    /// Its number here, where it has one.
    package var number: Int?
    /// The attack here that it is a part of.
    package var attack: Int?
    /// Whether it was deleted here.
    package var isDeleted = false
    /// Whether it stays as here whatever is asked for.
    package var isKept = false
    /// What both say, where they differ.
    package var difference = Difference.unsaid

    package init(_ section: DocumentSection, _ name: String, line: Int) {
      (self.section, self.name, self.line) = (section, name, line)
    }
  }

  /// What an entry says here, and what it says there.
  package enum Difference: Equatable, Sendable {
    case unsaid
    case attack(here: Attack, there: Attack)
    case members([Member])

    /// One member that is another; `nil` where it is not there.
    package struct Member: Equatable, Sendable {
      package var name: String
      package var here: DocumentValue?
      package var there: DocumentValue?

      package init(_ name: String, here: DocumentValue?, there: DocumentValue?) {
        (self.name, self.here, self.there) = (name, here, there)
      }
    }
  }

  /// What was added, by section.
  package private(set) var added: [(section: DocumentSection, count: Int)] = []
  package private(set) var unchanged = 0
  /// Entries that say something else here.
  package private(set) var conflicts: [Conflict] = []
  /// Entries that were deleted here, and stay so.
  package private(set) var deleted: [Conflict] = []
  /// Whether those of ``conflicts`` say now what the other diary says.
  package var isTaken = false
  /// Entries that are likely the same as some here, with other ids, and were not added.
  package private(set) var likely: [Conflict] = []
  /// Entries that were deleted there, and stay here.
  package private(set) var deletedThere: [Conflict] = []

  /// Days with an attack and the word that there was none, which the two diaries have said together.
  package var contradicted: [CivilDay] = []
  /// Doses of attacks that came, which are here by themselves as well.
  package var dosesTwice: [DoseTwice] = []

  package struct DoseTwice: Equatable, Sendable {
    /// Its number by itself.
    package var dose: Int
    /// The attack's that has it.
    package var attack: Int

    package init(dose: Int, attack: Int) { (self.dose, self.attack) = (dose, attack) }
  }

  package init() {}

  package var addedCount: Int { added.reduce(0) { $0 + $1.count } }

  package mutating func add(to section: DocumentSection) {
    if let index = added.firstIndex(where: { $0.section == section }) {
      added[index].count += 1
    } else {
      added.append((section, 1))
    }
  }

  package mutating func keep() { unchanged += 1 }

  package mutating func keep(_ section: DocumentSection, deleted name: String, line: Int) {
    deleted.append(Conflict(section, name, line: line))
  }

  package mutating func keep(_ conflict: Conflict) { conflicts.append(conflict) }

  package mutating func keep(likely entry: Conflict) { likely.append(entry) }

  package mutating func keep(deletedThere entry: Conflict) { deletedThere.append(entry) }
}
