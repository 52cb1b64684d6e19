/* usage OUT COMMAND [ARGUMENT…]: runs a command and writes to OUT its CPU time (user and system) and its wall time in milliseconds, its peak memory in KiB and its exit status. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double ms(struct timeval t) { return t.tv_sec * 1e3 + t.tv_usec / 1e3; }

int main(int argc, char **argv) {
  if (argc < 3) return 2;
  struct timespec start, end;
  struct rusage used;
  int status;
  clock_gettime(CLOCK_MONOTONIC, &start);
  pid_t child = fork();
  if (child == 0) {
    execvp(argv[2], argv + 2);
    _exit(127);
  }
  if (child < 0 || wait4(child, &status, 0, &used) < 0) return 1;
  clock_gettime(CLOCK_MONOTONIC, &end);
  double wall = (end.tv_sec - start.tv_sec) * 1e3 + (end.tv_nsec - start.tv_nsec) / 1e6;
  FILE *out = fopen(argv[1], "w");
  if (out == NULL) return 1;
  fprintf(out, "%.3f %.3f %ld %d\n", ms(used.ru_utime) + ms(used.ru_stime), wall, used.ru_maxrss, WIFEXITED(status) ? WEXITSTATUS(status) : -1);
  return fclose(out);
}
