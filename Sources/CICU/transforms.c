#include "CICU.h"
#include <string.h>
#include <unicode/utrans.h>
#include <unicode/uversion.h>

_Static_assert(sizeof(UChar) == sizeof(uint16_t), "UChar is 16 bits");
_Static_assert(U_PARSE_CONTEXT_LEN == 16, "cicu_parse_fault copies whole contexts");

const char *cicu_status_name(cicu_status status) { return u_errorName((UErrorCode)status); }

void cicu_version(char *buffer) {
  UVersionInfo version;
  u_getVersion(version);
  u_versionToString(version, buffer);
}

cicu_transform *cicu_transform_open(const uint16_t *identifier, int32_t identifier_length, const uint16_t *rules,
                                    int32_t rules_length, cicu_parse_fault *fault, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  UParseError parse;
  memset(&parse, 0, sizeof parse);
  UTransliterator *opened =
      utrans_openU(identifier, identifier_length, UTRANS_FORWARD, rules, rules_length, &parse, &code);
  fault->line = parse.line;
  fault->offset = parse.offset;
  memcpy(fault->before, parse.preContext, sizeof fault->before);
  memcpy(fault->after, parse.postContext, sizeof fault->after);
  *status = code;
  return U_SUCCESS(code) ? (cicu_transform *)opened : 0;
}

void cicu_transform_close(cicu_transform *transform) { utrans_close((UTransliterator *)transform); }

void cicu_transform_run(const cicu_transform *transform, uint16_t *text, int32_t *length, int32_t capacity,
                        cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  int32_t limit = *length;
  utrans_transUChars((const UTransliterator *)transform, text, length, capacity, 0, &limit, &code);
  *status = code;
}
