# Prints eighteen months of invented attacks, May 2025 to October 2026, as CSV. Always the same ones.
#
#   awk -f attacks.awk /dev/null
#
# Headache days come in runs: tomorrow resembles today. About 16 a month at first, 10 on the first
# preventive, 8 on the second. From 5 to 14 August 2025 nothing was written down.

BEGIN {
  seed = 2
  split("31 28 31 30 31 30 31 31 30 31 30 31", length_of)
  print "start,end,intensity,side,quality,aura,nausea,vomiting,photophobia,phonophobia," \
    "worse_with_activity,medication,impact,triggers,note"
  yesterday = 0
  for (month = 5; month <= 22; month++) {
    year = 2025 + int((month - 1) / 12)
    name = (month - 1) % 12 + 1
    for (day = 1; day <= length_of[name]; day++) live(year * 10000 + name * 100 + day)
  }
}

# The same everywhere: Park and Miller's generator stays within the integers that every awk holds exactly.
function random() { seed = (seed * 16807) % 2147483647; return seed / 2147483647 }
function chance(p) { return random() < p }
function between(low, high) { return low + int(random() * (high - low + 1)) }
function yes(p) { return chance(p) ? "yes" : "no" }

# How many of ten days are headache days, by what is being taken.
function level(date) {
  if (date < 20251001) return 0.55   # nothing yet
  if (date < 20251029) return 0.44   # milnacipran, going up
  if (date < 20260316) return 0.31   # milnacipran 100 mg
  if (date < 20260330) return 0.36   # going down
  if (date < 20260504) return 0.44   # nothing
  if (date < 20260608) return 0.38   # candesartan, going up
  return 0.28                        # candesartan 16 mg
}

function live(date,   p) {
  p = level(date)
  yesterday = chance(yesterday ? p + 0.3 * (1 - p) : p * 0.7)
  if (yesterday) attack(date, date >= 20250805 && date <= 20250814)
}

# Draws an attack; prints it unless it went unwritten, so that the days after a gap do not depend on it.
function attack(date, unwritten,   day, start, hours, peak, migraine, line) {
  day = sprintf("%d-%02d-%02d", int(date / 10000), int(date / 100) % 100, date % 100)
  start = 60 * between(5, 17) + 5 * between(0, 11)
  hours = between(2, 14)
  peak = between(1, 5) + between(0, 4)
  migraine = peak >= 5
  line = day " " clock(start) "," day " " clock(start + 60 * hours) "," peak
  line = line "," pick(migraine ? "left,left,left,right,both" : "both,both,left,right")
  line = line "," (migraine && chance(0.8) ? "throbbing" : "pressing") "," (migraine ? yes(0.12) : "no")
  line = line "," yes(migraine ? 0.6 : 0.08) "," yes(peak >= 7 ? 0.2 : 0) "," yes(migraine ? 0.85 : 0.2)
  line = line "," yes(migraine ? 0.75 : 0.15) "," yes(migraine ? 0.8 : 0.2) "," medication(peak)
  line = line "," pick(peak >= 7 ? "bed,bed,missed work,slowed" : peak >= 5 ? "slowed,slowed,none" : "none")
  line = line "," pick("short sleep,stress,red wine,weather,,,,,") "," pick("after the long drive,,,,,,,,,,,")
  if (!unwritten) print line
}

# Ended by bedtime.
function clock(minutes) {
  if (minutes > 1430) minutes = 1430
  return sprintf("%02d:%02d", int(minutes / 60), minutes % 60)
}

function pick(choices,   count, list) {
  count = split(choices, list, ",")
  return list[between(1, count)]
}

function medication(peak) {
  if (peak >= 6) return pick("sumatriptan 50mg,sumatriptan 50mg,sumatriptan 50mg; naproxen 500mg,rizatriptan 10mg")
  if (peak >= 4) return pick("ibuprofen 400mg,ibuprofen 400mg,naproxen 500mg,none")
  return pick("none,none,ibuprofen 400mg")
}
