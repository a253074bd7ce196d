#include "CXML.h"
#include <stdlib.h>
#include <string.h>

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

struct cxml_parser {
  cxml_handlers handlers;
  void *context;
  xmlParserCtxtPtr parser;
  cxml_attribute *attributes;
  int32_t capacity;
  /// Elements that are open, and whether there was one at all.
  int32_t depth;
  bool has_root;
  bool has_failed;
};

// libxml2 bounds depth in its tree builder only.
enum { DEEPEST = 256 };

static cxml_place place_of(const cxml_parser *self) {
  const xmlParserInput *input = self->parser ? self->parser->input : NULL;
  cxml_place place = {input ? input->line : 1, input ? input->col : 1};
  return place;
}

static bool reserve(cxml_parser *self, int32_t count) {
  if (count <= self->capacity) return true;
  cxml_attribute *grown = realloc(self->attributes, (size_t)count * sizeof *grown);
  if (!grown) return false;
  self->attributes = grown;
  self->capacity = count;
  return true;
}

static void on_start(void *data, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri, int namespaces,
                     const xmlChar **declared, int count, int defaulted, const xmlChar **attributes) {
  (void)namespaces, (void)declared, (void)defaulted;
  cxml_parser *self = data;
  self->has_root = true;
  if (++self->depth > DEEPEST) {
    self->handlers.fault(self->context, place_of(self), "elements are nested more than 256 deep");
    xmlStopParser(self->parser);
    return;
  }
  if (!reserve(self, count > 0 ? count : 1)) {
    self->handlers.fault(self->context, place_of(self), "out of memory");
    return;
  }
  // libxml2 gives five pointers for each: name, prefix, namespace, and where its value begins and ends.
  for (int index = 0; index < count; index++) {
    const xmlChar **five = attributes + 5 * index;
    cxml_attribute attribute = {(const char *)five[0], (const char *)five[1], (const char *)five[2],
                                (const char *)five[3], (int32_t)(five[4] - five[3])};
    self->attributes[index] = attribute;
  }
  self->handlers.start(self->context, place_of(self), (const char *)local, (const char *)prefix, (const char *)uri,
                       self->attributes, count);
}

static void on_end(void *data, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri) {
  cxml_parser *self = data;
  self->depth--;
  self->handlers.end(self->context, place_of(self), (const char *)local, (const char *)prefix, (const char *)uri);
}

static void on_text(void *data, const xmlChar *bytes, int length) {
  cxml_parser *self = data;
  self->handlers.text(self->context, place_of(self), (const char *)bytes, length);
}

static void on_instruction(void *data, const xmlChar *target, const xmlChar *content) {
  cxml_parser *self = data;
  self->handlers.instruction(self->context, place_of(self), (const char *)target, (const char *)content);
}

// Entities that a document declares are never stored, so none can be expanded, nested or fetched.
static xmlEntityPtr on_lookup(void *data, const xmlChar *name) {
  cxml_parser *self = data;
  xmlEntityPtr predefined = xmlGetPredefinedEntity(name);
  if (!predefined) self->handlers.entity(self->context, place_of(self), (const char *)name);
  return predefined;
}

static void on_fault(void *data, xmlErrorPtr error) {
  cxml_parser *self = data;
  if (!error || error->level < XML_ERR_ERROR) return;
  self->has_failed = true;
  // The push parser has one message for all ends that it did not expect.
  const char *message = error->message ? error->message : "unknown fault";
  if (error->code == XML_ERR_DOCUMENT_END && !self->has_root) message = "there is no element";
  if (error->code == XML_ERR_DOCUMENT_END && self->depth > 0) message = "the file ends before the last element does";
  cxml_place place = {error->line > 0 ? error->line : 1, error->int2 > 0 ? error->int2 : 1};
  self->handlers.fault(self->context, place, message);
}

static void ignore(void *context, const char *message, ...) { (void)context, (void)message; }
static void ignore_error(void *context, xmlErrorPtr error) { (void)context, (void)error; }

cxml_parser *cxml_open(cxml_handlers handlers, void *context, bool is_utf8) {
  xmlInitParser();
  cxml_parser *self = calloc(1, sizeof *self);
  if (!self) return NULL;
  self->handlers = handlers;
  self->context = context;

  xmlSAXHandler events;
  memset(&events, 0, sizeof events);
  events.initialized = XML_SAX2_MAGIC;
  events.startElementNs = on_start;
  events.endElementNs = on_end;
  events.characters = on_text;
  events.ignorableWhitespace = on_text;
  events.cdataBlock = on_text;
  events.processingInstruction = on_instruction;
  events.getEntity = on_lookup;
  events.serror = (xmlStructuredErrorFunc)on_fault;
  self->parser = xmlCreatePushParserCtxt(&events, self, NULL, 0, NULL);
  if (!self->parser) {
    free(self);
    return NULL;
  }
  // XML_PARSE_NOENT resolves the five entities in attributes too; on_lookup sees to it that there are no others.
  // Without XML_PARSE_HUGE libxml2 bounds the length of names and texts (10 MB).
  xmlCtxtUseOptions(self->parser, XML_PARSE_NONET | XML_PARSE_NOENT | (is_utf8 ? XML_PARSE_IGNORE_ENC : 0));
  return self;
}

void cxml_feed(cxml_parser *self, const char *bytes, int32_t length, bool last) {
  // Faults of decoding go to the thread's handlers, which would print them.
  xmlSetGenericErrorFunc(NULL, ignore);
  xmlSetStructuredErrorFunc(NULL, (xmlStructuredErrorFunc)ignore_error);
  int status = xmlParseChunk(self->parser, bytes, length, last);
  if (status != 0 && !self->has_failed) {
    self->has_failed = true;
    self->handlers.fault(self->context, place_of(self), "bytes from here on are not in the encoding that it declares");
  }
}

void cxml_close(cxml_parser *self) {
  // Declarations of entities make a document even where events are asked for.
  if (self->parser->myDoc) xmlFreeDoc(self->parser->myDoc);
  xmlFreeParserCtxt(self->parser);
  free(self->attributes);
  free(self);
}
