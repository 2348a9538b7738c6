/// Ends of other things than the attack, and `all over`, which is a place.
let linesOfOtherEnds = #"""
  @ 2026-11-22T18:00+01:00
  7 movie over
    REFUSED twoReadings("movie over") [headache 7 -- movie over] [headache 7, over -- movie]
  7 hung over
    REFUSED twoReadings("hung over") [headache 7 -- hung over] [headache 7, over -- hung]
  7 nearly over
    REFUSED twoReadings("nearly over") [headache 7 -- nearly over] [headache 7, over -- nearly]
  7 boss came over
    REFUSED twoReadings("boss came over") [headache 7 -- boss came over] [headache 7, over -- boss came]
  7 holiday ended
    REFUSED twoReadings("holiday ended") [headache 7 -- holiday ended] [headache 7, ended -- holiday]
  7 14:00 movie over at 16:00
    REFUSED twoReadings("movie over at 16:00") [headache 7 14:00 -- movie over at 16:00] [headache 7 14:00, over at 16:00 -- movie]
  7 14:00 shift finished at 16:00
    REFUSED twoReadings("shift finished at 16:00") [headache 7 14:00 -- shift finished at 16:00] [headache 7 14:00, finished at 16:00 -- shift]
  5 dull all over
    REFUSED twoReadings("dull all over") [headache 5 -- dull all over] [headache 5, over -- dull all]
  7 all over
    REFUSED twoReadings("all over") [headache 7 -- all over] [headache 7, over -- all]
  7 nausea over
    REFUSED twoReadings("nausea over") [headache 7 nausea -- nausea over] [headache 7 nausea, over]
  nausea over
    REFUSED twoReadings("nausea over") [headache note nausea over] [headache nausea, over]
  7 aura over
    REFUSED twoReadings("aura over") [headache 7 aura -- aura over] [headache 7 aura, over]
  7 14:00 aura ended 14:30
    REFUSED twoReadings("aura ended 14:30") [headache 7 14:00 aura -- aura ended 14:30] [headache 7 14:00 aura, ended 14:30]
  7 suma over
    REFUSED twoReadings("suma over") [headache 7 suma -- suma over] [headache 7 suma, over]
  7 14:00 nausea suma over 16:00
    7/10; from 11-22T14:00; to 11-22T16:00; nausea; took sumatriptan @?
  7 nausea, over
    7/10; to 11-22T18:00; nausea
  7 left, over
    7/10; to 11-22T18:00; left
  7 since 14:00 finally over
    7/10; from 11-22T14:00; to 11-22T18:00; note 'finally'; warning unknownWord("finally", meant: nil)
  7 since 14:00, its all over
    7/10; from 11-22T14:00; to 11-22T18:00; note 'its all'; warning unknownWord("its all", meant: nil)
  7 since 14:00 headache over
    7/10; from 11-22T14:00; to 11-22T18:00
  7 since 14:00 pain finally ended
    7/10; from 11-22T14:00; to 11-22T18:00; note 'pain finally'; warning unknownWord("pain finally", meant: nil)
  """#
