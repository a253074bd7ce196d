#include "CICU.h"
#include <unicode/uregex.h>

cicu_regex *cicu_regex_open(const uint16_t *pattern, int32_t length, int32_t *fault, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  UParseError error = {0};
  URegularExpression *opened = uregex_open(pattern, length, 0, &error, &code);
  *fault = error.offset;
  if (opened) {
    // Steps of the match engine, about a millisecond each: patterns that backtrack without end are given up.
    uregex_setTimeLimit(opened, 1000, &code);
    uregex_setStackLimit(opened, 8000000, &code);
  }
  *status = code;
  return U_SUCCESS(code) ? (cicu_regex *)opened : 0;
}

void cicu_regex_close(cicu_regex *regex) { uregex_close((URegularExpression *)regex); }

void cicu_regex_set_text(cicu_regex *regex, const uint16_t *text, int32_t length, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  uregex_setText((URegularExpression *)regex, text, length, &code);
  *status = code;
}

bool cicu_regex_find(cicu_regex *regex, int32_t from, int32_t *start, int32_t *end, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  bool found = uregex_find((URegularExpression *)regex, from, &code);
  if (found && U_SUCCESS(code)) {
    *start = uregex_start((URegularExpression *)regex, 0, &code);
    *end = uregex_end((URegularExpression *)regex, 0, &code);
  }
  *status = code;
  return found && U_SUCCESS(code);
}
