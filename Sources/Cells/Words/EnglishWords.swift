extension TableWords {
  package static let english = TableWords(
    headers: [
      (.cell(.date), "when whendidithappen dateofheadache headachedate dateofattack attackdate"),
      (
        .cell(.start),
        "whendiditstart starttimeofheadache timestarted timeofonset timeofday onsettimeofheadache"
      ),
      (.cell(.end), "whendiditend timeended timestopped ended endtimeofheadache"),
      (.cell(.duration), "howlong howlongdiditlast"),
      (
        .cell(.severity),
        "howbad howbadisit howbadwasit howbadwasthepain howsevere painrating worstpain maxpain peakpain headacheseverity headacheintensity"
      ),
      (
        .cell(.medication),
        "tabletstaken tablets pills pillstaken whatdidyoutake whatitook medicationtaken medstaken medicationstaken medicinetaken drugstaken tookwhat whatitookforit taken abortive abortives rescue rescuemed rescuemeds reliefmeds reliefmed reliefmedication"
      ),
      (.cell(.relief), "diditwork diditHelp diditHelp result results response outcome didithelp"),
      (.cell(.side), "whichside wherewasit whereisit"),
      (.cell(.photophobia), "lightsensitive sensitivetolight photophobic lightsensitiv"),
      (.cell(.phonophobia), "soundsensitive sensitivetosound noisesensitive sensitivetonoise"),
      (.cell(.headache), "ha"),
      (.cell(.migraine), "migr mig"),
      (.cell(.note), "anythingelse other othernotes freetext misc"),
      (.cell(.triggers), "possibletrigger suspectedtrigger suspectedtriggers likelytrigger whattriggeredit"),
      (
        .description,
        "feltlike whatitfeltlike description painfeels paindescription typeofpain wherehowitfelt"
      ),
      (.period, "period menses menstruation menstruating periods menstrual onperiod onmyperiod"),
      (.weekday, "weekday dayofweek dayoftheweek dow"),
      (
        .person,
        """
        userid user patient patientid person participant participantid subject subjectid member who \
        child familymember initials firstname
        """
      ),
      (.sum, "hadays headachedaysinmonth total totals sum triptans triptandays meddays totaldays"),
    ],
    months: [
      "january jan", "february feb febr", "march mar", "april apr", "may", "june jun", "july jul",
      "august aug",
      "september sep sept", "october oct", "november nov", "december dec",
    ],
    weekdays: [
      "monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thur thurs", "friday fri",
      "saturday sat",
      "sunday sun",
    ],
    sums: "total totals sum sums average avg mean median count max maximum min minimum subtotal overall",
    parts: [
      (8, ["morning", "am", "in the morning", "early morning", "early", "mid-morning", "late morning"]),
      (15, ["afternoon", "mid-afternoon", "pm", "late afternoon", "early afternoon", "in the afternoon"]),
      (20, ["evening", "eve", "in the evening", "late evening", "early evening"]),
      (2, ["night", "at night", "in the night", "during the night", "overnight"]),
    ],
    waking: ["woke", "wake", "waking", "woken", "awoke", "awakening", "wakening", "on awakening"],
    intensities: [
      (0, ["none", "no pain", "nil", "no", "nothing"]),
      (2, ["mild", "slight", "light", "low", "little", "a bit", "minor"]),
      (5, ["moderate", "medium", "mod", "middling"]), (8, ["severe", "strong", "high", "sev"]),
    ],
    approximate: ["c.", "about", "approx", "approx.", "around", "circa", "ca.", "ca", "roughly", "maybe"],
    sides: [
      ("left", "left"), ("l", "left"), ("right", "right"), ("r", "right"), ("both", "both"),
      ("bilateral", "both"), ("rt", "right"), ("lt", "left"),
    ],
    qualities: [
      ("throbbing", "throbbing"), ("pulsating", "throbbing"), ("pounding", "throbbing"),
      ("pulsing", "throbbing"),
      ("pressing", "pressing"), ("pressure", "pressing"), ("dull", "pressing"), ("band", "pressing"),
      ("tight", "pressing"), ("stabbing", "stabbing"), ("sharp", "stabbing"), ("burning", "burning"),
    ])
}

extension TableWords {
  private static let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]

  /// A day of the week, 1 for Monday.
  package static func englishWeekday(_ number: Int) -> String { days[(number + 6) % 7] }
  /// A month, 1 for January.
  package static func englishMonth(_ number: Int) -> String { months[(number + 11) % 12] }

  /// Days of the week that are of no other language.
  package static let englishWeekdays: Set<String> = [
    "mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sun", "monday", "tuesday",
    "wednesday",
    "thursday", "friday", "saturday", "sunday",
  ]
}
