/// Days that follow one another, each with what is known of it and the regimen it was lived under: what ``JointEstimate``
/// is made of.
struct RegimenSeries {
  /// Counted, not counted, or `nil` for not recorded.
  let days: [Bool?]
  /// 0 is untreated, 1 and up are drugs; `nil` belongs to no level, and keeps its place in time.
  let labels: [Int?]

  /// As many labels as days.
  init(days: [Bool?], labels: [Int?]) {
    precondition(days.count == labels.count)
    self.days = days
    self.labels = labels
  }

  /// One more than the highest label.
  var regimens: Int { (labels.lazy.compactMap(\.self).max() ?? -1) + 1 }

  /// Days counted among days recorded, for each label.
  var tallies: [Tally] {
    var tallies = Array(repeating: Tally(count: 0, recorded: 0), count: regimens)
    for (day, label) in zip(days, labels) {
      guard let day, let label else { continue }
      tallies[label].recorded += 1
      if day { tallies[label].count += 1 }
    }
    return tallies
  }

  struct Tally: Equatable {
    var count: Int
    var recorded: Int

    var share: Double { Double(count) / Double(recorded) }

    /// Drawn a little towards a half, so that a level without headache does not get a variance of zero.
    var smoothedVariance: Double {
      let share = (Double(count) + 2) / (Double(recorded) + 4)
      return share * (1 - share)
    }
  }
}

extension RegimenSeries {
  /// How strongly counted days come in runs, pooled within the labels.
  struct Runs {
    var r: Double
    var corrected: Double
    /// Neighbouring days of one label that were both recorded.
    var pairs: Int
    /// Every recorded day of each label is like the others of it: runs cannot be measured.
    var isConstant: Bool

    /// Diary days per independent day, at least 1.
    var inflation: Double { (1 + corrected) / (1 - corrected) }
  }

  /// The rule of `mcn-1`, for any number of labels: each day about the mean of its own.
  func runs(_ tallies: [Tally]) -> Runs {
    let known = tallies.filter { $0.recorded > 0 }
    let recorded = known.reduce(0) { $0 + $1.recorded }
    var spread = 0.0
    for tally in known { spread += Double(tally.recorded) * tally.share * (1 - tally.share) }
    var sum = 0.0
    var pairs = 0
    for index in days.indices.dropLast() {
      guard let label = labels[index], labels[index + 1] == label, let today = days[index],
        let tomorrow = days[index + 1]
      else { continue }
      let share = tallies[label].share
      sum += ((today ? 1 : 0) - share) * ((tomorrow ? 1 : 0) - share)
      pairs += 1
    }
    guard spread > 0, recorded > 0 else { return Runs(r: 0, corrected: 0, pairs: pairs, isConstant: true) }
    let r = pairs == 0 ? 0 : sum / Double(pairs) / (spread / Double(recorded))
    let meanDays = Double(recorded) / Double(known.count)
    // Without a neighbour nothing is known of runs.
    let corrected = pairs == 0 ? 0 : PooledAutocorrelation.corrected(r, meanDays: meanDays)
    return Runs(r: r, corrected: corrected, pairs: pairs, isConstant: false)
  }
}

/// Up to 14 days of one label in numbers.
struct SeriesBin {
  var label: Int
  /// The middle of its days, as an index into the series.
  var middle: Double
  var count: Int
  var recorded: Int

  static let days = 14
}

extension RegimenSeries {
  /// Bins of 14 days, forward within each unbroken stretch of one label; the last of a stretch may be shorter. One
  /// without a recorded day is left out.
  var bins: ContiguousArray<SeriesBin> {
    var bins: ContiguousArray<SeriesBin> = []
    var start = 0
    while start < labels.count {
      guard let label = labels[start] else {
        start += 1
        continue
      }
      var end = start + 1
      while end < labels.count, end < start + SeriesBin.days, labels[end] == label { end += 1 }
      var bin = SeriesBin(label: label, middle: Double(start + end - 1) / 2, count: 0, recorded: 0)
      for day in days[start..<end] {
        guard let day else { continue }
        bin.recorded += 1
        if day { bin.count += 1 }
      }
      if bin.recorded > 0 { bins.append(bin) }
      start = end
    }
    return bins
  }
}
