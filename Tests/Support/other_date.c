// Loaded into every process of `make any-date`: the clock of the wall, and it alone, is OTHER_DATE seconds ahead, and
// so are the times of files as they are read and set. Waits are as long as ever.
//
//   clang -shared -fPIC -o other_date.so other_date.c
//
// Debian's libfaketime is of no use here: it takes the arguments from Swift programs and the sleep from Python 3.11.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static long ahead(void) {
  static long seconds;
  static int known;
  if (!known) {
    const char *text = getenv("OTHER_DATE");
    seconds = text ? atol(text) : 0;
    known = 1;
  }
  return seconds;
}

#define REAL(name) \
  static __typeof__(name) *real; \
  if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

int clock_gettime(clockid_t clock, struct timespec *time) {
  REAL(clock_gettime);
  int result = real ? real(clock, time) : (int)syscall(SYS_clock_gettime, clock, time);
  if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) time->tv_sec += ahead();
  return result;
}

int timespec_get(struct timespec *now, int base) {
  return base == TIME_UTC && clock_gettime(CLOCK_REALTIME, now) == 0 ? base : 0;
}

int gettimeofday(struct timeval *restrict time, void *restrict zone) {
  struct timespec now;
  (void)zone;
  if (clock_gettime(CLOCK_REALTIME, &now)) return -1;
  time->tv_sec = now.tv_sec;
  time->tv_usec = now.tv_nsec / 1000;
  return 0;
}

time_t time(time_t *place) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (place) *place = now.tv_sec;
  return now.tv_sec;
}

// What is waited for until a moment of the wall's clock. A moment of the other clock is a small number.
static struct timespec meant(const struct timespec *until) {
  struct timespec moment = *until;
  if (moment.tv_sec > 1000000000) moment.tv_sec -= ahead();
  return moment;
}

int pthread_cond_timedwait(
  pthread_cond_t *restrict condition, pthread_mutex_t *restrict mutex, const struct timespec *restrict until) {
  static __typeof__(pthread_cond_timedwait) *real;
  if (!real) real = (__typeof__(pthread_cond_timedwait) *)dlvsym(RTLD_NEXT, "pthread_cond_timedwait", "GLIBC_2.3.2");
  struct timespec moment = meant(until);
  return real(condition, mutex, &moment);
}

int pthread_mutex_timedlock(pthread_mutex_t *restrict mutex, const struct timespec *restrict until) {
  REAL(pthread_mutex_timedlock);
  struct timespec moment = meant(until);
  return real(mutex, &moment);
}

int sem_timedwait(sem_t *restrict semaphore, const struct timespec *restrict until) {
  REAL(sem_timedwait);
  struct timespec moment = meant(until);
  return real(semaphore, &moment);
}

// A file that was made now has the time that the clock shows.
#define SHIFTED(result, file) \
  if ((result) == 0) { \
    (file)->st_mtim.tv_sec += ahead(); \
    (file)->st_atim.tv_sec += ahead(); \
    (file)->st_ctim.tv_sec += ahead(); \
  }

#define STAT(name, type) \
  int name(const char *restrict path, struct type *restrict file) { \
    REAL(name); \
    int result = real(path, file); \
    SHIFTED(result, file) \
    return result; \
  }
#define FSTAT(name, type) \
  int name(int descriptor, struct type *file) { \
    REAL(name); \
    int result = real(descriptor, file); \
    SHIFTED(result, file) \
    return result; \
  }
#define FSTATAT(name, type) \
  int name(int folder, const char *restrict path, struct type *restrict file, int flags) { \
    REAL(name); \
    int result = real(folder, path, file, flags); \
    SHIFTED(result, file) \
    return result; \
  }
STAT(stat, stat)
STAT(lstat, stat)
FSTAT(fstat, stat)
FSTATAT(fstatat, stat)
STAT(stat64, stat64)
STAT(lstat64, stat64)
FSTAT(fstat64, stat64)
FSTATAT(fstatat64, stat64)

int statx(int folder, const char *restrict path, int flags, unsigned mask, struct statx *restrict file) {
  REAL(statx);
  int result = real(folder, path, flags, mask, file);
  if (result == 0) {
    file->stx_mtime.tv_sec += ahead();
    file->stx_atime.tv_sec += ahead();
    file->stx_ctime.tv_sec += ahead();
  }
  return result;
}

static const struct timespec *set(const struct timespec times[2], struct timespec real[2]) {
  if (!times) return NULL;
  for (int index = 0; index < 2; index++) {
    real[index] = times[index];
    if (times[index].tv_nsec != UTIME_NOW && times[index].tv_nsec != UTIME_OMIT) real[index].tv_sec -= ahead();
  }
  return real;
}

int utimensat(int folder, const char *path, const struct timespec times[2], int flags) {
  REAL(utimensat);
  struct timespec shifted[2];
  return real(folder, path, set(times, shifted), flags);
}

int futimens(int descriptor, const struct timespec times[2]) {
  REAL(futimens);
  struct timespec shifted[2];
  return real(descriptor, set(times, shifted));
}

int utimes(const char *path, const struct timeval times[2]) {
  if (!times) return utimensat(AT_FDCWD, path, NULL, 0);
  struct timespec exact[2];
  for (int index = 0; index < 2; index++) TIMEVAL_TO_TIMESPEC(&times[index], &exact[index]);
  return utimensat(AT_FDCWD, path, exact, 0);
}
