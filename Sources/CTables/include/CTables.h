#ifndef CTABLES_H
#define CTABLES_H

// The files of `tables/` and `glossaries/`, compiled into the program, so that one binary runs without them beside it.

#include <stddef.h>

#pragma clang assume_nonnull begin

typedef struct {
  /// The path in the repository, for example "glossaries/persons.tsv".
  const char *path;
  const unsigned char *bytes;
  size_t count;
} ctables_file;

/// The number of files.
extern const size_t ctables_file_count;
/// The files, sorted by path.
extern const ctables_file *const ctables_files;

#pragma clang assume_nonnull end
#endif
