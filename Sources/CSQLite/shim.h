#pragma once
#include <sqlite3.h>
#include <string.h>

/// What the Swift importer cannot see of sqlite3.h: the cast SQLITE_TRANSIENT and the variadic sqlite3_db_config.

static inline int csqlite_bind_text_copy(sqlite3_stmt *stmt, int index, const char *text, sqlite3_uint64 count) {
  return sqlite3_bind_text64(stmt, index, text, count, SQLITE_TRANSIENT, SQLITE_UTF8);
}
static inline int csqlite_bind_blob_copy(sqlite3_stmt *stmt, int index, const void *bytes, sqlite3_uint64 count) {
  return sqlite3_bind_blob64(stmt, index, bytes, count, SQLITE_TRANSIENT);
}
/// Switches one SQLITE_DBCONFIG_* on or off; SQLITE_ERROR if SQLite does not report it so afterwards.
static inline int csqlite_configure(sqlite3 *db, int option, int on) {
  int now = -1;
  int code = sqlite3_db_config(db, option, on, &now);
  return code != SQLITE_OK ? code : now == on ? SQLITE_OK : SQLITE_ERROR;
}
/// Reads the arguments of a function, all of them whole numbers or NULL, which is left as 0 and sets its bit of nulls.
/// Returns the place of the first that is something else; count if none is.
static inline int csqlite_integers(sqlite3_value **values, int count, sqlite3_int64 *numbers, sqlite3_uint64 *nulls) {
  sqlite3_uint64 found = 0;
  for (int index = 0; index < count; index++) {
    int type = sqlite3_value_type(values[index]);
    if (type == SQLITE_INTEGER) {
      numbers[index] = sqlite3_value_int64(values[index]);
    } else if (type == SQLITE_NULL) {
      numbers[index] = 0;
      found |= (sqlite3_uint64)1 << index;
    } else {
      return index;
    }
  }
  *nulls = found;
  return count;
}
/// The place of the column with this name; -1 where the statement has none.
static inline int csqlite_column_index(sqlite3_stmt *stmt, const unsigned char *name) {
  int count = sqlite3_column_count(stmt);
  for (int index = 0; index < count; index++) {
    const char *found = sqlite3_column_name(stmt, index);
    if (found != NULL && strcmp(found, (const char *)name) == 0) return index;
  }
  return -1;
}
/// One thread, no memory statistics; SQLITE_MISUSE once the library is initialized.
static inline int csqlite_configure_single_thread(void) {
  int code = sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
  return code != SQLITE_OK ? code : sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}
