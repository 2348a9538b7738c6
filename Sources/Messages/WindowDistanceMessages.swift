import Analysis
package import Language

/// What it costs that what is compared lies far apart.
extension Language {
  package func windowsApart(_ days: Int) -> String {
    let (near, far) = WindowDistance.windows
    return text(
      en:
        "The middles of the two windows lie \(days) days apart, which costs certainty: with \(WindowDistance.far) days "
        + "intervals held the truth in \(far.season) (seasons) to \(far.smooth) (smooth swings) of 100 made-up diaries, "
        + "with \(WindowDistance.near) days in \(near.least) to \(near.most).")
  }

  package func stretchesApart(_ days: Int) -> String {
    let (near, far) = WindowDistance.stretches
    return text(
      en:
        "Between the nearest stretches without the drug and on it lie \(days) days, which costs certainty: with "
        + "\(WindowDistance.gap) days between intervals held the truth in \(far.season) (seasons) to \(far.smooth) (smooth "
        + "swings) of 100 made-up diaries, with none in \(near.least) to \(near.most).")
  }
}
