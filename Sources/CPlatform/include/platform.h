#pragma once

/// rename(2) that fails with EEXIST where `to` is taken: renameat2(2) with RENAME_NOREPLACE, which Swift's view of
/// the C library leaves out. 0, or -1 with errno.
int headache_rename_to_free_name(const char *from, const char *to);

/// The program's arguments as the kernel handed them over, the program's name first. Swift reads them from
/// /proc/self/cmdline, and finds none where /proc is not mounted.
int headache_argument_count(void);
const char *headache_argument(int index);

/// A new file in `folder` that has no name, readable and writable by its owner alone: open(2) with O_TMPFILE, which
/// Swift's view of the C library leaves out. Its descriptor, or -1 with errno.
int headache_open_unnamed(const char *folder);

/// Has a program that is to be spawned work in `folder`: posix_spawn_file_actions_addchdir_np(3), which Swift's view of
/// the C library leaves out. `actions`: a posix_spawn_file_actions_t. 0, or an error's number.
int headache_spawn_in_folder(void *actions, const char *folder);
