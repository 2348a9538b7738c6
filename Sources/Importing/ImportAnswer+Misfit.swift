import Cells

extension ImportAnswer {
  /// What may be so in its place, where it was said of an earlier file and problems of this one speak against it.
  package func others(_ problems: [ImportProblem]) -> [ImportAnswer] {
    switch option {
    case "scale":
      let beyond = problems.compactMap { problem -> Double? in
        guard case .cell(let text, .intensityUpTo) = problem.cause else { return nil }
        return text.decimalNumber
      }
      guard let highest = beyond.max(), highest <= 100 else { return [] }
      return [ImportAnswer(option, highest <= 10 ? "10" : "100")]
    case "date-order":
      let isOfDates = problems.contains { problem in
        switch problem.cause {
        case .cell(_, .date), .cell(_, .dateInOrder), .cell(_, .past), .cell(_, .pastDay), .cell(_, .time):
          true
        default: false
        }
      }
      let others = [DateOrder.dayFirst, .monthFirst, .yearFirst].map(\.typed).filter { $0 != value }
      return isOfDates ? others.map { ImportAnswer(option, $0) } : []
    default: return []
    }
  }
}
