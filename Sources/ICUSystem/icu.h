// Only the C target CICU imports this module: the Swift toolchain carries ICU headers of its own,
// and one Swift module must not see both.
#include <unicode/uloc.h>
#include <unicode/utrans.h>
