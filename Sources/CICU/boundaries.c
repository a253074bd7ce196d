#include "CICU.h"
#include <unicode/ubrk.h>

cicu_boundaries *cicu_boundaries_open(cicu_boundary_kind kind, const char *locale, cicu_status *status) {
  static const UBreakIteratorType kinds[] = {UBRK_CHARACTER, UBRK_WORD, UBRK_LINE, UBRK_SENTENCE};
  UErrorCode code = U_ZERO_ERROR;
  UBreakIterator *opened = ubrk_open(kinds[kind], locale, 0, 0, &code);
  *status = code;
  return U_SUCCESS(code) ? (cicu_boundaries *)opened : 0;
}

void cicu_boundaries_close(cicu_boundaries *boundaries) { ubrk_close((UBreakIterator *)boundaries); }

void cicu_boundaries_set_text(cicu_boundaries *boundaries, const uint16_t *text, int32_t length, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  ubrk_setText((UBreakIterator *)boundaries, text, length, &code);
  *status = code;
}

int32_t cicu_boundaries_next(cicu_boundaries *boundaries) { return ubrk_next((UBreakIterator *)boundaries); }

int32_t cicu_boundaries_rule_status(cicu_boundaries *boundaries) {
  return ubrk_getRuleStatus((UBreakIterator *)boundaries);
}
