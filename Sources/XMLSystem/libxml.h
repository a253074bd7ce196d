// Only the C target CXML imports this module: its callbacks are variadic and its structures change between versions.
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
