#include "CICU.h"
#include <unicode/ucnv.h>

int32_t cicu_decode(const char *charset, const char *bytes, int64_t count, uint16_t *target, int32_t capacity,
                    int64_t *fault, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  *fault = -1;
  UConverter *converter = ucnv_open(charset, &code);
  if (U_SUCCESS(code)) ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, 0, 0, 0, &code);
  int32_t length = 0;
  if (U_SUCCESS(code)) {
    UChar *end = target;
    const char *next = bytes;
    ucnv_toUnicode(converter, &end, target + capacity, &next, bytes + count, 0, 1, &code);
    length = (int32_t)(end - target);
    if (code == U_BUFFER_OVERFLOW_ERROR) {
      length = capacity * 2;
    } else if (U_FAILURE(code)) {
      char bad[32];
      int8_t bad_length = sizeof bad;
      UErrorCode inner = U_ZERO_ERROR;
      ucnv_getInvalidChars(converter, bad, &bad_length, &inner);
      *fault = (next - bytes) - (U_SUCCESS(inner) ? bad_length : 0);
      length = -1;
    }
  }
  ucnv_close(converter);
  *status = code;
  return length;
}

int64_t cicu_encode(const char *charset, const uint16_t *units, int64_t count, uint8_t *target, int64_t capacity,
                    int64_t *fault, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  *fault = -1;
  UConverter *converter = ucnv_open(charset, &code);
  if (U_SUCCESS(code)) ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, 0, 0, 0, &code);
  int64_t length = 0;
  if (U_SUCCESS(code)) {
    char *end = (char *)target;
    const UChar *next = units;
    ucnv_fromUnicode(converter, &end, (char *)target + capacity, &next, units + count, 0, 1, &code);
    length = end - (char *)target;
    if (U_FAILURE(code)) *fault = next - units;
  }
  ucnv_close(converter);
  *status = code;
  return length;
}
