package import Language

extension Language {
  /// Where there is no diary yet.
  package var welcome: String {
    """
    There is no diary yet. The first entry makes one:
      headache 7                                        an attack now, intensity 7
      headache import history.csv                       years from another app
      headache prev start candesartan 8mg 2026-05-01    the preventive you take now
      headache help                                     everything else

    """
  }

  package var noDayMissing: String { "There is no entry yet, so no day is missing.\n" }
}
