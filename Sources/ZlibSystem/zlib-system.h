// Unpacks the text of dictd and StarDict dictionaries.
#include <zlib.h>
