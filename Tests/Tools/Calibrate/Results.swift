package import Simulation

/// Every line of `calibration.tsv`, to be looked up.
package struct Results {
  package let all: [Measured]
  private let byPlace: [String: Measured]

  package init(_ all: [Measured]) {
    self.all = all
    byPlace = Dictionary(
      all.map { (Results.key($0.place, $0.method), $0) }, uniquingKeysWith: { _, second in second })
  }

  private static func key(_ place: [String], _ method: Method) -> String {
    place.joined(separator: "\t") + method.rawValue
  }

  package subscript(cell: Cell, method: Method) -> Measured? {
    byPlace[Results.key(Measured.place(cell), method)]
  }

  /// Those of one arrangement and condition at each gap.
  package func gaps(
    _ arrangement: Arrangement, _ condition: Condition, _ method: Method
  ) -> [(gap: Int, measured: Measured)] {
    Design.main.filter {
      $0.cell.matches(arrangement) && $0.cell.matches(condition)
    }.compactMap { family in self[family.cell, method].map { (family.cell.gap, $0) } }
  }

  /// Those with other rates, of one arrangement and condition.
  package func others(_ arrangement: Arrangement, _ condition: Condition, _ method: Method) -> [Measured] {
    Design.others.filter { $0.cell.matches(arrangement) && $0.cell.matches(condition) }
      .compactMap { self[$0.cell, method] }
  }
}

extension Cell {
  func matches(_ arrangement: Arrangement) -> Bool {
    before == arrangement.before && on == arrangement.on && pre == arrangement.pre
      && layout == arrangement.layout
  }

  func matches(_ condition: Condition) -> Bool { swings == condition.swings && sd == condition.sd }
}
