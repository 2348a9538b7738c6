package import Language

/// What the page of help says of `headache helped [DRUG] [partly|no|gone] [@TIME|DAY] [after 2h]`.
package enum HelpedHelp {
  package static var summary: Text { Text(en: "Note how much the last dose helped.") }

  package static var discussion: Text {
    Text(
      en: """
        headache helped
        headache helped partly
        headache helped no
        headache helped gone
        headache helped suma
        headache helped suma @7:00 partly after 2h
        """)
  }

  package static var effect: Text {
    Text(en: "partly, no, gone; \"helped\" if left out. The drug, its @time, after how long.")
  }
}
