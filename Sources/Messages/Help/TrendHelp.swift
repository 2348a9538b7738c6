package import Language

/// What the page of help says of `headache trend`.
package enum TrendHelp {
  package static var summary: Text { Text(en: "Show the course of the diary month by month.") }

  package static var discussion: Text {
    Text(
      en: """
        headache trend
        headache trend -n 36
        headache trend --by 28d

        A small bar for each month that is over, and each preventive under the months in which it was taken.
        Beside it: the last month, the mean of the last three, and that of the same three a year before.
        Months recorded on fewer than 80 % of their days are named, and left out of the means; a mean needs two
        months of the three.
        """)
  }

  package static var by: Text { Text(en: "Calendar months or stretches of 28 days.") }
  package static var number: Text { Text(en: "How many, the latest.") }
}
