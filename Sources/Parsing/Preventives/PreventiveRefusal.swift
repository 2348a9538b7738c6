/// Words about a preventive that are refused, and a line to type in their place.
package struct PreventiveRefusal: Error, Hashable, Sendable {
  package let problem: PreventiveProblem
  /// One to type, as an example; empty where the problem has lines of its own.
  package let line: String

  package init(_ problem: PreventiveProblem, line: String = "") {
    self.problem = problem
    self.line = line
  }
}
