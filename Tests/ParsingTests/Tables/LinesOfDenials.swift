/// Effects that are denied, words that mean another thing beside others, and times in other languages: read as they are
/// meant, or refused with the lines to type.
let linesOfDenials = #"""
  @ 2026-11-22T14:55+01:00
  7 suma nothing helped
    7/10; took sumatriptan @11-22T14:55 none
  7 suma nothing worked
    7/10; took sumatriptan @11-22T14:55 none
  7 suma 50mg ibu 400 nothing helped
    7/10; took sumatriptan 50 mg @11-22T14:55 none; took ibuprofen 400 mg @11-22T14:55 none
  7 suma and ibu both helped
    7/10; took sumatriptan @11-22T14:55 good; took ibuprofen @11-22T14:55 good
  suma + ibu both helped
    took sumatriptan @11-22T14:55 good; took ibuprofen @11-22T14:55 good
  neither suma nor ibu helped
    took sumatriptan @11-22T14:55 none; took ibuprofen @11-22T14:55 none
  7 suma, none helped
    7/10; took sumatriptan @11-22T14:55 none
  7 suma and ibu, neither helped
    7/10; took sumatriptan @11-22T14:55 none; took ibuprofen @11-22T14:55 none
  7 suma helped, ibu not
    7/10; took sumatriptan @11-22T14:55 good; took ibuprofen @11-22T14:55 none
  7 ibu didn't but suma helped
    7/10; took ibuprofen @11-22T14:55 none; took sumatriptan @11-22T14:55 good
  7 suma helped not at all
    7/10; took sumatriptan @11-22T14:55 none
  7 suma helped not really
    REFUSED twoReadings("helped not really") [headache 7 suma nothelped] [headache 7 suma partly]
  7 suma helped but not really
    REFUSED twoReadings("helped but not really") [headache 7 suma nothelped] [headache 7 suma partly]
  7 suma helped barely
    REFUSED twoReadings("helped barely") [headache 7 suma nothelped] [headache 7 suma partly]
  7 suma hardly helped
    REFUSED twoReadings("hardly helped") [headache 7 suma nothelped] [headache 7 suma partly]
  7 suma helped very little
    REFUSED twoReadings("helped very little") [headache 7 suma nothelped] [headache 7 suma partly]
  7 suma helped only a bit
    7/10; took sumatriptan @11-22T14:55 some
  7 suma never works
    7/10; took sumatriptan @11-22T14:55 none
  7 suma without effect
    7/10; took sumatriptan @11-22T14:55 none
  7 suma not effective
    7/10; took sumatriptan @11-22T14:55 none
  7 suma no good
    REFUSED twoReadings("no good") [headache 7 suma nothelped] [headache 7 suma partly] [headache 7 suma -- no good]
  7 suma 50mg didn't do much
    REFUSED twoReadings("didn\'t do much") [headache 7 suma 50mg nothelped] [headache 7 suma 50mg partly] [headache 7 suma 50mg -- 'didn'\''t' do much]
  7 suma probably helped
    REFUSED twoReadings("probably helped") [headache 7 suma nothelped] [headache 7 suma partly]
  7 suma helped I think
    REFUSED twoReadings("helped I think") [headache 7 suma nothelped] [headache 7 suma partly]
  7 not sure suma helped
    REFUSED twoReadings("not sure suma helped") [headache 7 suma nothelped] [headache 7 suma partly]
  7 suma helped?
    REFUSED twoReadings("helped?") [headache 7 suma nothelped] [headache 7 suma partly]
  7 suma helped for an hour
    REFUSED twoReadings("for an hour") [headache 7 suma helped] [headache 7 suma helped lasted an hour]
  7 no drug helped
    REFUSED effectOfAll("no drug helped", Diary.Relief.none) [headache 7 -- no drug helped]
  7 nothing helped
    REFUSED effectOfAll("nothing helped", Diary.Relief.none) [headache 7 -- nothing helped]
  both helped
    REFUSED effectOfAll("both helped", Diary.Relief.good) [headache note both helped]
  7 suma helped, not nauseous
    7/10; no nausea; took sumatriptan @11-22T14:55 good
  7 suma helped no nausea
    7/10; no nausea; took sumatriptan @11-22T14:55 good
  7 neither nausea nor vomiting
    7/10; no nausea; no vomiting
  7 both eyes hurt
    7/10; both; note 'eyes hurt'; warning unknownWord("eyes hurt", meant: nil)
  7 nothing special
    7/10; note 'nothing special'; warning unknownWord("nothing special", meant: nil)
  7 not too bad, suma helped
    7/10; took sumatriptan @11-22T14:55 good; note 'not too bad'; warning looseNegation("not too"); warning unknownWord("bad", meant: nil)
  suma wirkt nicht
    REFUSED toldOfDrug("suma wirkt nicht", drug: "sumatriptan") [headache took suma -- wirkt nicht]
  suma ineffective
    took sumatriptan @11-22T14:55 none
  suma not
    REFUSED notTaken("suma not", drug: "sumatriptan", symptoms: []) [headache took suma]
  3 light headache
    REFUSED twoReadings("light headache") [headache 3 headache -- light] [headache 3 headache light]
  light migraine
    REFUSED twoReadings("light migraine") [headache migraine -- light] [headache migraine light]
  light headache
    REFUSED twoReadings("light headache") [headache headache light]
  3 light
    3/10; light
  3 headache, light
    3/10; light
  6 right now
    6/10; from 11-22T14:55
  6 right this moment
    6/10
  6 right
    6/10; right
  6 right, now
    6/10; from 11-22T14:55; right
  6 yesterday went to bed at 22:00
    REFUSED twoReadings("went to bed at 22:00") [headache 6 yesterday -- went to bed at 22:00] [headache 6 yesterday went to bed since 22:00]
  6 yesterday dinner at 19:00
    REFUSED twoReadings("dinner at 19:00") [headache 6 yesterday -- dinner at 19:00] [headache 6 yesterday dinner since 19:00]
  6 yesterday got up at 7:00
    REFUSED twoReadings("got up at 7:00") [headache 6 yesterday -- got up at 7:00] [headache 6 yesterday got up since 7:00]
  6 yesterday after dinner at 19:00
    6/10; from 11-21T19:00; note 'after dinner'; warning unknownWord("after dinner", meant: nil)
  6 yesterday at work at 9:00
    6/10; from 11-21T09:00; note 'at work'; warning unknownWord("at work", meant: nil)
  7 bed 14:00
    7/10; from 11-22T14:00; bed
  7 10h
    REFUSED twoReadings("10h") [headache 7 since 10:00] [headache 7 for 10h] [headache 7 10h ago]
  7 22h left
    REFUSED twoReadings("22h") [headache 7 since 22:00 left] [headache 7 for 22h left] [headache 7 22h ago left]
  7 3h
    7/10; for 180m
  7 14h-18h
    7/10; from 11-21T14:00; to 11-21T18:00; echo onAnotherDay(2026-11-21T14:00+01:00)
  7 14h30-18h
    7/10; from 11-21T14:30; to 11-21T18:00; echo onAnotherDay(2026-11-21T14:30+01:00)
  7 14h to 18h
    7/10; from 11-21T14:00; to 11-21T18:00; echo onAnotherDay(2026-11-21T14:00+01:00)
  7 since 10h
    REFUSED twoReadings("since 10h") [headache 7 since 10:00] [headache 7 10h ago]
  7 9:00 10h
    7/10; from 11-21T09:00; to 11-21T19:00; echo onAnotherDay(2026-11-21T09:00+01:00)
  7 10h ago
    7/10; from 11-22T04:55
  7 aura for 25 min before it started
    7/10; aura; aura 25m; note 'for 25 min before it started'
  aura 20 min before
    aura; note '20 min before'
  7 aura 20 min before the headache
    7/10; aura; note '20 min before the headache'
  7 aura 20 min
    7/10; aura; aura 20m
  6 gestern
    REFUSED foreignTime("gestern") [headache 6 yesterday]
  6 vorgestern 14:00
    REFUSED foreignTime("vorgestern") [headache 6 2 days ago 14:00]
  6 seit 14:00
    REFUSED foreignTime("seit") [headache 6 since 14:00]
  6 bis 15 Uhr
    REFUSED foreignTime("bis") [headache 6 until 15:00]
  6 15 Uhr
    REFUSED foreignTime("Uhr") [headache 6 15:00]
  6 14:00 hier
    REFUSED foreignTime("hier") [headache 6 14:00 yesterday]
  6 ayer left
    REFUSED foreignTime("ayer") [headache 6 yesterday left]
  6 heute morgen
    REFUSED foreignTime("heute") [headache 6 today morning]
  6 letzte nacht
    REFUSED foreignTime("letzte") [headache 6 last night]
  7 hier, nausea
    REFUSED foreignTime("hier") [headache 7 yesterday nausea]
  7 ibu 3x400
    7/10; took 3x ibuprofen 400 mg @11-22T14:55
  7 ibu 3 x 400
    7/10; took 3x ibuprofen 400 mg @11-22T14:55
  7 3x400 ibu
    7/10; took 3x ibuprofen 400 mg @11-22T14:55
  7 ibu 3x400mg @9:00
    7/10; took 3x ibuprofen 400 mg @11-22T09:00
  7 ibu 3x
    7/10; took 3x ibuprofen @11-22T14:55
  7 novaminsulfon 500
    REFUSED bareDigits("500") [headache 7 novaminsulfon 500mg]
  7 zyxomex 150
    REFUSED bareDigits("150") [headache 7 zyxomex 150mg]
  7 suma 100 @7:00 and again 100mg @11:00
    7/10; took sumatriptan 100 mg @11-22T07:00; took sumatriptan 100 mg @11-22T11:00
  7 suma 100 @7:00 and again at 11:00
    7/10; took sumatriptan 100 mg @11-22T07:00; took sumatriptan 100 mg @11-22T11:00
  8 21 nov woke with it suma 100 at 7 and again 100mg at 11
    8/10; from 11-21T08:00 on waking; took sumatriptan 100 mg @11-21T07:00; took sumatriptan 100 mg @11-21T11:00; echo assumedWaking(2026-11-21T08:00+01:00)
  8 20 nov 8:00 suma 50mg at 7:30
    8/10; from 11-20T08:00; took sumatriptan 50 mg @11-20T07:30
  8 20 nov morning suma 50mg at 7
    8/10; from 11-20T08:00~; took sumatriptan 50 mg @11-20T07:00
  8 3-day migraine
    REFUSED twoReadings("3-day") [headache 8 for 3 days migraine] [headache 8 migraine -- 3-day]
  7 three-day headache
    REFUSED twoReadings("three-day") [headache 7 for 3 days headache] [headache 7 headache -- three-day]
  7 9:00 over by 11:00
    7/10; from 11-22T09:00; to 11-22T11:00
  6 14uhr
    REFUSED foreignTime("14uhr") [headache 6 14:00]
  no idea when it ended
    REFUSED unclearStart("idea when it ended") [headache over unknown]
  """#
