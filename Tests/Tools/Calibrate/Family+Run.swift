import Simulation

extension Family {
  /// What each method does in the diaries of this family.
  func run(_ methods: [Method], divisor: Int) -> [Measured] {
    var family = self
    family.diaries = max(1, diaries / divisor)
    var found: [Method: [Double: Outcome]] = [:]
    for fall in falls {
      for (method, outcome) in cell.falling(fall).simulate(diaries: family.diaries, methods: methods) {
        found[method, default: [:]][fall] = outcome
      }
    }
    return methods.compactMap { method in found[method].map { Measured(family, method, $0) } }
  }

  /// A line a diary, tabs between: its place in the tables, the days off with those before them, and the days on, once
  /// for each fall. 1 is a headache.
  func lives(divisor: Int) -> String {
    let place = Measured.place(cell)
    var lines = Array(repeating: place, count: max(1, diaries / divisor))
    for fall in falls {
      var number = 0
      cell.falling(fall).live(lines.count) { diary in
        func days(_ label: Int) -> String {
          zip(diary.days, diary.labels).filter { $0.1 == label }.map { $0.0 == true ? "1" : "0" }.joined()
        }
        if fall == 0 { lines[number].append(days(0)) }
        lines[number].append(days(1))
        number += 1
      }
    }
    return lines.map { $0.joined(separator: "\t") }.joined(separator: "\n")
  }
}
