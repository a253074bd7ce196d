#include "CICU.h"
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

static const UNormalizer2 *normalizer(cicu_form form, UErrorCode *code) {
  switch (form) {
  case CICU_NFC: return unorm2_getNFCInstance(code);
  case CICU_NFD: return unorm2_getNFDInstance(code);
  case CICU_NFKC: return unorm2_getNFKCInstance(code);
  case CICU_NFKD: return unorm2_getNFKDInstance(code);
  case CICU_NFKC_CASEFOLD: return unorm2_getNFKCCasefoldInstance(code);
  }
  *code = U_ILLEGAL_ARGUMENT_ERROR;
  return 0;
}

int32_t cicu_normalize(cicu_form form, const uint16_t *source, int32_t length, uint16_t *target, int32_t capacity,
                       cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  const UNormalizer2 *instance = normalizer(form, &code);
  int32_t result = instance ? unorm2_normalize(instance, source, length, target, capacity, &code) : 0;
  *status = code;
  return result;
}

int32_t cicu_normalized_prefix(cicu_form form, const uint16_t *source, int32_t length, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  const UNormalizer2 *instance = normalizer(form, &code);
  int32_t result = instance ? unorm2_spanQuickCheckYes(instance, source, length, &code) : 0;
  *status = code;
  return result;
}

int32_t cicu_map_case(cicu_case mapping, const char *locale, const uint16_t *source, int32_t length, uint16_t *target,
                      int32_t capacity, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  int32_t result = 0;
  switch (mapping) {
  case CICU_LOWER: result = u_strToLower(target, capacity, source, length, locale, &code); break;
  case CICU_UPPER: result = u_strToUpper(target, capacity, source, length, locale, &code); break;
  case CICU_TITLE: result = u_strToTitle(target, capacity, source, length, 0, locale, &code); break;
  }
  *status = code;
  return result;
}
