# Prints the ten slowest tests and the ten classes that take longest, from the results of .trx files, one element a line.
# Times are those on the clock, so tests that wait for others' work look slower than they are.
{
  match($0, /testName="[^"]*"/)
  name = substr($0, RSTART + 10, RLENGTH - 11)
  gsub(/&quot;/, "\"", name)
  gsub(/&lt;/, "<", name)
  gsub(/&gt;/, ">", name)
  gsub(/&amp;/, "\\&", name)
  match($0, /duration="[^"]*"/)
  split(substr($0, RSTART + 10, RLENGTH - 11), time, ":")
  seconds = time[1] * 3600 + time[2] * 60 + time[3]
  class = name
  sub(/\(.*/, "", class)
  sub(/\.[^.]*$/, "", class)
  tests[name] += seconds
  classes[class] += seconds
}
function print_slowest(title, times,    place, name, slowest) {
  print title
  for (place = 1; place <= 10; place++) {
    slowest = ""
    for (name in times) {
      if (slowest == "" || times[name] > times[slowest]) slowest = name
    }
    if (slowest == "") return
    printf "%8.1f s  %s\n", times[slowest], slowest
    delete times[slowest]
  }
}
END {
  print_slowest("The ten slowest tests:", tests)
  print_slowest("The ten classes that take longest:", classes)
}
