#define _GNU_SOURCE
#include "platform.h"

#include <fcntl.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

int headache_rename_to_free_name(const char *from, const char *to) {
  return (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 1u);
}

int headache_open_unnamed(const char *folder) { return open(folder, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600); }

static int argument_count;
static char **arguments;

int headache_argument_count(void) { return argument_count; }
const char *headache_argument(int index) { return arguments[index]; }

/// Lets a statically linked program start where /proc is not mounted, and keeps its arguments, which glibc hands
/// to every initializer.
///
/// Swift's runtime looks for itself by /proc/self/exe before main, for a backtracer it will not need, and aborts
/// where it finds nothing ("Unable to obtain Swift runtime path"); SWIFT_ROOT spares it the search. The priority
/// puts this before every initializer of the runtime's.
__attribute__((constructor(101))) static void start_without_proc(int count, char **values) {
  char byte;
  argument_count = count;
  arguments = values;
  if (readlink("/proc/self/exe", &byte, 1) < 0) setenv("SWIFT_ROOT", "/", 0);
}

int headache_spawn_in_folder(void *actions, const char *folder) {
  return posix_spawn_file_actions_addchdir_np(actions, folder);
}
