#ifndef CXML_H
#define CXML_H

// The C face of the system's libxml2: a push parser that reports events. It never opens a file or a connection, and it
// expands no entity but XML's own five. All text is UTF-8, whatever the document's encoding is.

#include <stdbool.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

typedef struct cxml_parser cxml_parser;

/// An attribute; its value is not zero-terminated.
typedef struct {
  const char *local;
  const char *_Nullable prefix;
  const char *_Nullable uri;
  const char *value;
  int32_t value_length;
} cxml_attribute;

/// Where the parser stands: line and column from one, the column in characters.
typedef struct {
  int32_t line;
  int32_t column;
} cxml_place;

/// What a parser calls; `context` is the pointer that it was opened with. Nothing may be kept after the call.
typedef struct {
  void (*start)(void *context, cxml_place place, const char *local, const char *_Nullable prefix,
                const char *_Nullable uri, const cxml_attribute *attributes, int32_t count);
  void (*end)(void *context, cxml_place place, const char *local, const char *_Nullable prefix,
              const char *_Nullable uri);
  void (*text)(void *context, cxml_place place, const char *bytes, int32_t length);
  void (*instruction)(void *context, cxml_place place, const char *target, const char *_Nullable data);
  /// The document refers to an entity that is not one of XML's own five.
  void (*entity)(void *context, cxml_place place, const char *name);
  /// The document is not well-formed; `message` is libxml2's own.
  void (*fault)(void *context, cxml_place place, const char *message);
} cxml_handlers;

/// Opens a parser; null where there is no memory. With `is_utf8` the document is UTF-8, whatever it declares.
cxml_parser *_Nullable cxml_open(cxml_handlers handlers, void *context, bool is_utf8);
/// Gives the parser the next bytes; `last` where no more follow. Calls the handlers for what is complete by now.
void cxml_feed(cxml_parser *parser, const char *_Nullable bytes, int32_t length, bool last);
void cxml_close(cxml_parser *parser);

#pragma clang assume_nonnull end

#endif
