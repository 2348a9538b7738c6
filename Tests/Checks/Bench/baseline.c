/* The least that counting headache days can cost: one pass over the attacks of a diary, a byte a day, a line a
 * month. The program's analysis is measured against it: see bench.py.
 *
 *   cc -O2 -o baseline baseline.c -lsqlite3 && ./baseline DIARY
 */
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

enum { FIRST = -719162, DAYS = 3652059 }; /* 0001-01-01 to 9999-12-31 */

static unsigned char headache[DAYS];

static long floor_day(long minutes) { return (minutes >= 0 ? minutes : minutes - 1439) / 1440; }

/* Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms". */
static void month_of(long day, int *year, int *month) {
  long z = day + 719468, era = (z >= 0 ? z : z - 146096) / 146097;
  long doe = z - era * 146097, yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
  long doy = doe - (365 * yoe + yoe / 4 - yoe / 100), mp = (5 * doy + 2) / 153;
  *month = (int)(mp < 10 ? mp + 3 : mp - 9);
  *year = (int)(yoe + era * 400 + (*month <= 2));
}

int main(int count, char **arguments) {
  sqlite3 *db;
  sqlite3_stmt *rows;
  if (count != 2 || sqlite3_open_v2(arguments[1], &db, SQLITE_OPEN_READONLY, 0)) return 1;
  if (sqlite3_prepare_v2(db, "SELECT onset, ended FROM attack", -1, &rows, 0)) return 2;
  while (sqlite3_step(rows) == SQLITE_ROW) {
    long first = floor_day(sqlite3_column_int64(rows, 0)), last = first;
    if (sqlite3_column_type(rows, 1) != SQLITE_NULL) last = floor_day(sqlite3_column_int64(rows, 1) - 1);
    if (last < first) last = first;
    if (first >= FIRST && last < FIRST + DAYS) memset(headache + (first - FIRST), 1, last - first + 1);
  }
  sqlite3_finalize(rows);
  sqlite3_close(db);
  int year = 0, month = 0, days = 0;
  for (long index = 0; index < DAYS; index++) {
    if (!headache[index]) continue;
    int y, m;
    month_of(index + FIRST, &y, &m);
    if (y != year || m != month) {
      if (days) printf("%04d-%02d %d\n", year, month, days);
      year = y, month = m, days = 0;
    }
    days++;
  }
  if (days) printf("%04d-%02d %d\n", year, month, days);
  return 0;
}
