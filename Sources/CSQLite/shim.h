#pragma once
#include <sqlite3.h>

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
/// One thread, no memory statistics; SQLITE_MISUSE once the library is initialized.
static inline int csqlite_configure_single_thread(void) {
  int code = sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
  return code != SQLITE_OK ? code : sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}
