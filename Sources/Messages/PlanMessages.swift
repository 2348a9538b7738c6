import CivilTime
package import Analysis
package import Language

/// What a trial could show.
extension Language {
  package var planHeading: String { text(en: "What a trial begun now could show, from your last days") }

  package func planDays(_ window: ComparedWindow) -> String {
    text(
      en: window.range.isEmpty
        ? "the diary begins today"
        : "\(range(window.range)): \(window.recorded) of \(window.days) days recorded")
  }

  package func headacheDays(_ count: Int, per28: Double) -> String {
    text(en: "\(count) headache \(count == 1 ? "day" : "days"), \(number(per28)) per 28")
  }

  package var planNote: String {
    text(
      en:
        "For the 95% interval of these days and the trial alone, which `compare --details` prints, with every day of the "
        + "trial recorded and all of them at one dose. A true change of the size shown would be seen in about half of such "
        + "trials. With a year before it, or a second stretch on or off it, `compare` tells smaller changes. A trial is "
        + "judged on one day, the first on which it was long enough for its kind of drug; for a longer one set the day "
        + "before, as in `headache prev edit T1 judge 2027-03-01`.")
  }

  package var planTable: String {
    text(en: "For its interval to exclude no change, a trial would have to end with at most:")
  }

  package var planLength: String { text(en: "at one dose") }

  package var planMost: String { text(en: "headache days per 28") }

  package var planFall: String { text(en: "fewer by") }

  package var planWidth: String { text(en: "interval if unchanged") }

  package func weeks(_ weeks: Int) -> String { text(en: "\(weeks) weeks") }

  package var notEvenWithNone: String { text(en: "not even with none") }
}
