import Cells

/// What is known of the exports of another program: data, read from a rules file by ``RulesParser``.
package struct SourceRules: Hashable, Sendable {
  /// What `--as` calls it: `daylio`.
  package var name = ""
  /// As its people know it: `Daylio`.
  package var title = ""
  /// How to get the file out of it.
  package var export = ""
  /// What is to be said of how its files are read.
  package var remarks: [String] = []
  /// Any of these tells one of its files.
  var recognitions: [Recognition] = []
  var blocks: [Block] = []
  /// Lists that ids are looked up in, by their names.
  var lookups: [String: Lookup] = [:]
  var joining = Joining.none
  /// What stands between two items of a list; items between `;`, `|` or commas where it is empty.
  var listMark = ""
  /// Minutes that an entry lasts unless somebody says how long it did: such an end is none.
  var defaultLength: Int?
  /// The field that tells people apart, where a file may hold several.
  package var person: Operand?
  /// Whether the files of an archive that are of the source are read one after the other, as one.
  var joinsFiles = false
  /// Whether quotes inside a cell may stand alone.
  package var hasLooseQuotes = false
  /// Whether the person has to say that a file is of the source: it only looks so.
  package var isAsked = false
  /// Whether it is known by questions, whose first column is when they were answered.
  package var isOfQuestions: Bool {
    recognitions.contains { if case .questions = $0 { true } else { false } }
  }
  /// The rules as they are written.
  package var text = ""

  /// The lines that say what its columns or fields mean, without comments and what it is recognised by.
  package var readingLines: [String] {
    let lines = text.split(separator: "\n").map { String($0) }.filter { !$0.hasPrefix("#") }
    return Array(
      lines.drop { line in
        let words = line.split(separator: " ")
        return !zip(words, words.dropFirst()).contains { $0 == "from" && $1 == "each" }
      })
  }
}

extension SourceRules {
  /// A list of the file: what its entries with an id are called.
  struct Lookup: Hashable, Sendable {
    var path: String
    var key: String
    var value: String
  }

  /// How a file is recognised.
  enum Recognition: Hashable, Sendable {
    /// Columns that a table's header has; with no others where `isAll`.
    case columns([String], isAll: Bool)
    /// Paths that a tree has.
    case paths([String])
    /// A table whose first column has this name, whose other cells hold nothing else than these, and whose rows all
    /// end in an empty cell.
    case cells([String], behind: String)
    /// A table whose first column has this name, and whose other columns begin with one of these marks, which their names
    /// in the rules do not.
    case marks([String], behind: String)
    /// A table of so many columns, known by what is in them, whatever they are called: the names are those that the
    /// rules use.
    case kinds([CellKind], called: [String])
    /// A table whose first column has this name, and others are questions.
    case questions(behind: String)
    /// A table without a header, of a time and an intensity in each row.
    case changes

    /// How much it asks for: the more, the surer.
    var weight: Int {
      switch self {
      case .columns(let names, let isAll): names.count + (isAll ? 1 : 0)
      case .paths(let paths): paths.count
      case .kinds(let kinds, _): kinds.count - 1
      case .cells, .questions, .changes, .marks: 1
      }
    }
  }

  /// What the attacks of a file are put together by.
  enum Joining: String, CaseIterable, Sendable {
    case none, moment, day
  }

  /// What a record is made into.
  enum Kind: String, CaseIterable, Sendable {
    /// An attack, or a headache-free day where ``RuleRole/headache`` is no.
    case attack
    /// Something that belongs to the attack of its time.
    case symptom
    case dose, menstruation, note, preventive
    /// A headache of that day, of which no more is known: none of its own where an attack touches the day.
    case headache
    /// A dose of a preventive that was not taken.
    case missed
    /// A dose of a preventive: those of a drug are a course together.
    case intake
    /// An intensity from a time on, in a log of changes; 0 is the end.
    case change
    /// Left out, and named.
    case nothing
  }

  /// What the records of one place are.
  struct Block: Hashable, Sendable {
    var kind: Kind
    /// Where the records stand in a tree; empty for the rows of a table.
    var path: String
    var conditions: [Condition]
    var roles: [RoleRule] = []
    var meanings: [Meaning] = []
  }

  /// Where a role's text comes from.
  struct RoleRule: Hashable, Sendable {
    var role: RuleRole
    var operands: [Operand]
    var conditions: [Condition] = []
    /// What the drugs of the field did.
    var relief = ""
  }

  package struct Operand: Hashable, Sendable {
    package var source: Source
    var form: ValueForm?

    package enum Source: Hashable, Sendable {
      case field(String)
      case constant(String)
      /// The first column whose name has one of these words.
      case columnWith([String])
      /// The first column whose name asks how bad it was; where none does, the first with one of these words.
      case columnOfStrength([String])
      /// The column that the person chooses, and its name.
      case chosenColumn(String)
      case chosenColumnName(String)
      /// The items of a list that the person chooses.
      case chosenItems(String, tag: String)
      /// The tags of a note that the person chooses, with their values; and these alone.
      case chosenTags(String, tag: String)
      case chosenValue(String, tag: String)
      /// What the file says outside of its records.
      case ofFile(String)
      /// The first column whose name asks whether there was a headache.
      case columnAsking
    }
  }

  /// What a word of the file means in a role.
  struct Meaning: Hashable, Sendable {
    var role: RuleRole
    var words: [String]
    var value: String
  }

  struct Condition: Hashable, Sendable {
    var field: String
    var test: Test

    enum Test: Hashable, Sendable {
      case isOne([String]), isNone([String]), begins([String]), contains([String]), containsNone([String])
      case isEmpty, isFilled
      /// Whether the name, or an item of the list, is one for a headache, or for a migraine.
      case namesHeadache, namesMigraine
      /// Whether the name is one for headaches of every kind: who denies it has had none; or for one kind of them.
      case namesEveryHeadache, namesKindOfHeadache
      /// Whether what stands behind its colon is an amount, or a name.
      case labelsAmount(Bool)
      /// Whether it is a number below this, or one that is not.
      case isBelow(Double, Bool)
      /// Whether another field says something else, or the same.
      case differs(String, isSame: Bool)
      /// Whether an item of the list is among those that the person chose.
      case chosen(String, isLike: Bool)
    }
  }
}
