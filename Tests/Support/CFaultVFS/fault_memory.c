#include "fault_vfs.h"

#include <sqlite3.h>
#include <stddef.h>

/// One thread's sweep.
static _Thread_local struct {
  int armed, onward;
  long nth, count, fired;
} sweep;

static sqlite3_mem_methods real_memory;
static int installation = SQLITE_MISUSE;

/// Counts an allocation and says whether it must fail.
static int fails(void) {
  if (!sweep.armed) return 0;
  sweep.count += 1;
  int hit = sweep.count == sweep.nth || (sweep.onward && sweep.count > sweep.nth);
  sweep.fired += hit;
  return hit;
}

static void *memory_allocate(int size) {
  return fails() ? NULL : real_memory.xMalloc(size);
}

static void *memory_reallocate(void *block, int size) {
  return fails() ? NULL : real_memory.xRealloc(block, size);
}

/// SQLite takes an allocator only before its first use, and in a test process any suite may be the first: so
/// this runs before `main`. Disarmed it costs a comparison.
__attribute__((constructor)) static void install(void) {
  installation = sqlite3_config(SQLITE_CONFIG_GETMALLOC, &real_memory);
  if (installation != SQLITE_OK) return;
  sqlite3_mem_methods faulty = real_memory;
  faulty.xMalloc = memory_allocate;
  faulty.xRealloc = memory_reallocate;
  installation = sqlite3_config(SQLITE_CONFIG_MALLOC, &faulty);
}

int fault_memory_install(void) { return installation; }

void fault_memory_arm(long nth, int onward) {
  sweep.nth = nth;
  sweep.onward = onward;
  sweep.count = sweep.fired = 0;
  sweep.armed = 1;
}

void fault_memory_disarm(void) { sweep.armed = 0; }

long fault_memory_count(void) { return sweep.count; }

long fault_memory_fired(void) { return sweep.fired; }
