#pragma once

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

/// rename(2) that fails with EEXIST where `to` is taken: renameat2(2) with RENAME_NOREPLACE, which Swift's view of
/// the C library leaves out.
static inline int headache_rename_to_free_name(const char *from, const char *to) {
  return (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 1u);
}
