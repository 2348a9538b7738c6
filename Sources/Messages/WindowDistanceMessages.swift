import Analysis
package import Language

extension Language {
  /// What it costs that the middles of two windows lie so many days apart.
  package func windowsApart(_ days: Int) -> String {
    let (smooth, season) = (WindowDistance.smooth, WindowDistance.season)
    return text(
      en:
        "The middles of the two windows lie \(days) days apart, which costs certainty: with \(WindowDistance.far) days "
        + "intervals held the truth in \(season.apart) (seasons) to \(smooth.apart) (smooth swings) of 100 made-up "
        + "diaries, with \(WindowDistance.near) days in \(season.touching) to \(smooth.touching).")
  }
}
