#include "CICU.h"
#include <unicode/ucal.h>
#include <unicode/udat.h>
#include <unicode/udatpg.h>
#include <unicode/unum.h>
#include <unicode/ustring.h>

int32_t cicu_format_decimal(const char *locale, const char *decimal, int32_t length, int32_t fraction_digits,
                            uint16_t *target, int32_t capacity, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  UNumberFormat *format = unum_open(UNUM_DECIMAL, 0, 0, locale, 0, &code);
  int32_t result = 0;
  if (U_SUCCESS(code)) {
    unum_setAttribute(format, UNUM_FRACTION_DIGITS, fraction_digits);
    result = unum_formatDecimal(format, decimal, length, target, capacity, 0, &code);
  }
  unum_close(format);
  *status = code;
  return result;
}

int32_t cicu_format_ordinal(const char *locale, int64_t number, uint16_t *target, int32_t capacity,
                            cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  UNumberFormat *format = unum_open(UNUM_ORDINAL, 0, 0, locale, 0, &code);
  int32_t result = U_SUCCESS(code) ? unum_formatInt64(format, number, target, capacity, 0, &code) : 0;
  unum_close(format);
  *status = code;
  return result;
}

static UDate noon(const char *locale, int32_t year, int32_t month, int32_t day, UErrorCode *code) {
  UCalendar *calendar = ucal_open(u"UTC", 3, locale, UCAL_GREGORIAN, code);
  if (U_FAILURE(*code)) return 0;
  ucal_setDateTime(calendar, year, month - 1, day, 12, 0, 0, code);
  UDate moment = ucal_getMillis(calendar, code);
  ucal_close(calendar);
  return moment;
}

static int32_t best_pattern(const char *locale, const char *skeleton, UChar *pattern, int32_t capacity,
                            UErrorCode *code) {
  UChar asked[32];
  int32_t asked_length = 0;
  u_strFromUTF8(asked, 32, &asked_length, skeleton, -1, code);
  UDateTimePatternGenerator *generator = U_SUCCESS(*code) ? udatpg_open(locale, code) : 0;
  int32_t length =
      U_SUCCESS(*code) ? udatpg_getBestPattern(generator, asked, asked_length, pattern, capacity, code) : 0;
  udatpg_close(generator);
  return length;
}

int32_t cicu_format_date(const char *locale, const char *skeleton, int32_t year, int32_t month, int32_t day,
                         uint16_t *target, int32_t capacity, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  UChar pattern[128];
  int32_t pattern_length = best_pattern(locale, skeleton, pattern, 128, &code);
  UDate moment = U_SUCCESS(code) ? noon(locale, year, month, day, &code) : 0;
  UDateFormat *format =
      U_SUCCESS(code) ? udat_open(UDAT_PATTERN, UDAT_PATTERN, locale, u"UTC", 3, pattern, pattern_length, &code) : 0;
  int32_t result = U_SUCCESS(code) ? udat_format(format, moment, target, capacity, 0, &code) : 0;
  udat_close(format);
  *status = code;
  return result;
}
