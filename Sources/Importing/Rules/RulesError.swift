import Cells
package import Containers

/// What is wrong with a rules file, and where.
package struct RulesError: Error, Hashable, Sendable {
  package enum Cause: Hashable, Sendable {
    /// No line of rules begins so.
    case unknownLine
    /// A line that stands before the `from each` it would belong to.
    case outside
    case unknownKind, unknownRole, unknownForm, unknownJoining
    /// A condition that says none of the things a condition can say.
    case unknownCondition
    /// A line that lacks what stands behind this word.
    case missing(String)
    case unclosedQuote
    case notANumber
    /// Something behind what a line says.
    case surplus
    /// A word behind which nothing stands.
    case dangling(String)
    /// A source of a name that another one has.
    case repeatedSource
    /// A word such as `no`, which a value is only within quotes.
    case unquoted(String)
    /// A file without its name, without how it is recognised, or without anything to read.
    case incomplete(String)
  }

  package var position: Position
  package var cause: Cause
}
