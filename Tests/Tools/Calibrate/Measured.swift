import Foundation
package import Simulation

/// What one method did in the diaries of one family of cells: a line of `calibration.tsv`.
package struct Measured: Sendable {
  /// ``columns`` up to the method.
  package var place: [String]
  package var method: Method
  /// For each fall.
  package var diaries: Int
  /// By fall, as in ``Design/falls``; `nil` where it was not tried.
  package var outcomes: [Outcome?]

  static let places = [
    "layout", "before", "on", "history", "gap", "swings", "sd", "share", "runs", "missing",
  ]
  private static let falls = ["0", "30", "50", "75"]
  /// Counts of diaries, and mean widths in headache days per 28.
  package static let head =
    (places + ["method", "diaries"]
    + ["held", "below", "above", "width"].flatMap { name in falls.map { "\(name)_\($0)" } })
    .joined(separator: "\t")

  package init(_ family: Family, _ method: Method, _ outcomes: [Double: Outcome]) {
    place = Measured.place(family.cell)
    self.method = method
    diaries = family.diaries
    self.outcomes = Design.falls.map { outcomes[$0] }
  }

  package static func place(_ cell: Cell) -> [String] {
    [
      cell.layout.rawValue, "\(cell.before)", "\(cell.on)", "\(cell.pre)", "\(cell.gap)", cell.swings.name,
      "\(cell.sd)", Tables.number(cell.shareBefore, 4), "\(cell.runs)", cell.missing.rawValue,
    ]
  }

  package var line: String {
    let counts = [\Outcome.held, \.below, \.above].flatMap { count in
      outcomes.map { $0.map { "\($0[keyPath: count])" } ?? "" }
    }
    let widths = outcomes.map { $0.map { Tables.number($0.meanWidth, 2) } ?? "" }
    return (place + [method.rawValue, "\(diaries)"] + counts + widths).joined(separator: "\t")
  }

  package init?(line: Substring) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 28, let method = Method(rawValue: fields[10]), let diaries = Int(fields[11]) else {
      return nil
    }
    place = Array(fields[..<10])
    self.method = method
    self.diaries = diaries
    outcomes = (0..<4).map { fall in
      let counts = [0, 4, 8].map { Int(fields[12 + $0 + fall]) }
      guard let held = counts[0], let below = counts[1], let above = counts[2],
        let width = Double(fields[24 + fall])
      else { return nil }
      return Outcome(
        diaries: diaries, held: held, below: below, above: above, width: width * Double(diaries))
    }
  }

  /// Every line of a file; none of one that is not there.
  package static func read(_ path: String) -> [Measured] {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").dropFirst().compactMap(Measured.init(line:))
  }
}

extension Measured {
  /// The share of intervals that held the truth, in diaries without a change and with a halving together.
  package var coverage: Double {
    let both = [outcomes[0], outcomes[2]].compactMap { $0 }
    return both.reduce(0) { $0 + $1.coverage } / Double(both.count)
  }

  /// Mean width in diaries without a change.
  package var width: Double { outcomes[0]?.meanWidth ?? .nan }

  /// How often zero was left out where nothing had changed.
  package var falseDirection: Double { outcomes[0]?.excluded ?? .nan }

  /// How often a fall was seen; and how often a rise was seen instead.
  package func seen(_ fall: Int) -> Double? { outcomes[fall].map { Double($0.below) / Double($0.diaries) } }

  /// How often a rise was seen where there was a fall of 30 %.
  package var wrongSide: Double? { outcomes[1].map { Double($0.above) / Double($0.diaries) } }
}
