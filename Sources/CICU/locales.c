#include "CICU.h"
#include <stdio.h>
#include <string.h>
#include <unicode/ucurr.h>
#include <unicode/uenum.h>
#include <unicode/uldnames.h>
#include <unicode/uloc.h>
#include <unicode/ulocdata.h>
#include <unicode/uset.h>
#include <unicode/ures.h>
#include <unicode/udata.h>

/// CLDR repeats the code where it has no name; that is no name.
static int32_t name_or_none(const char *code, const uint16_t *target, int32_t length) {
  if (length != (int32_t)strlen(code)) return length;
  for (int32_t i = 0; i < length; i++)
    if (target[i] != (uint16_t)(unsigned char)code[i]) return length;
  return 0;
}

int32_t cicu_region_name(const char *region, const char *locale, uint16_t *target, int32_t capacity,
                         cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  ULocaleDisplayNames *names = uldn_open(locale, ULDN_STANDARD_NAMES, &code);
  int32_t length = U_SUCCESS(code) ? uldn_regionDisplayName(names, region, target, capacity, &code) : 0;
  uldn_close(names);
  *status = code;
  return U_SUCCESS(code) ? name_or_none(region, target, length) : 0;
}

void cicu_visit_regions(const char *locale, cicu_name_visitor visitor, void *context, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  ULocaleDisplayNames *names = uldn_open(locale, ULDN_STANDARD_NAMES, &code);
  const char *const *region = uloc_getISOCountries();
  for (; U_SUCCESS(code) && *region; region++) {
    UChar name[128];
    UErrorCode inner = U_ZERO_ERROR;
    int32_t length = uldn_regionDisplayName(names, *region, name, 128, &inner);
    if (U_SUCCESS(inner) && name_or_none(*region, name, length)) visitor(context, *region, name, length);
  }
  uldn_close(names);
  *status = code;
}

int32_t cicu_language_name(const char *language, const char *locale, uint16_t *target, int32_t capacity,
                           cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  ULocaleDisplayNames *names = uldn_open(locale, ULDN_STANDARD_NAMES, &code);
  int32_t length = U_SUCCESS(code) ? uldn_languageDisplayName(names, language, target, capacity, &code) : 0;
  uldn_close(names);
  *status = code;
  return U_SUCCESS(code) ? name_or_none(language, target, length) : 0;
}

void cicu_visit_languages(const char *locale, cicu_name_visitor visitor, void *context, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  ULocaleDisplayNames *names = uldn_open(locale, ULDN_STANDARD_NAMES, &code);
  const char *const *language = uloc_getISOLanguages();
  for (; U_SUCCESS(code) && *language; language++) {
    UChar name[128];
    UErrorCode inner = U_ZERO_ERROR;
    int32_t length = uldn_languageDisplayName(names, *language, name, 128, &inner);
    if (U_SUCCESS(inner) && name_or_none(*language, name, length)) visitor(context, *language, name, length);
  }
  uldn_close(names);
  *status = code;
}

void cicu_visit_currencies(const char *locale, cicu_name_visitor visitor, void *context, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  UEnumeration *currencies = ucurr_openISOCurrencies(UCURR_ALL, &code);
  const UChar *currency;
  int32_t count;
  while (U_SUCCESS(code) && (currency = uenum_unext(currencies, &count, &code))) {
    char ascii[8] = {0};
    for (int32_t i = 0; i < count && i < 7; i++) ascii[i] = (char)currency[i];
    UErrorCode inner = U_ZERO_ERROR;
    int32_t length = 0;
    // As it is written after a number, without the capitals of a list.
    const UChar *name = ucurr_getPluralName(currency, locale, 0, "one", &length, &inner);
    if (U_SUCCESS(inner) && name_or_none(ascii, name, length)) visitor(context, ascii, name, length);
  }
  uenum_close(currencies);
  *status = code;
}

const char *const *cicu_region_codes(void) { return uloc_getISOCountries(); }

bool cicu_is_right_to_left(const char *locale) { return uloc_isRightToLeft(locale); }

bool cicu_is_available(const char *locale) {
  char wanted[16], have[16];
  UErrorCode code = U_ZERO_ERROR;
  uloc_getLanguage(locale, wanted, sizeof wanted, &code);
  if (U_FAILURE(code) || code == U_STRING_NOT_TERMINATED_WARNING || !wanted[0]) return false;
  for (int32_t i = 0, count = uloc_countAvailable(); i < count; i++) {
    code = U_ZERO_ERROR;
    uloc_getLanguage(uloc_getAvailable(i), have, sizeof have, &code);
    if (U_SUCCESS(code) && strcmp(wanted, have) == 0) return true;
  }
  return false;
}

static void visit_zone(UResourceBundle *zone, cicu_name_visitor visitor, void *context) {
  UErrorCode code = U_ZERO_ERROR;
  int32_t length = 0;
  const UChar *city = ures_getStringByKey(zone, "ec", &length, &code);
  if (U_FAILURE(code)) return;
  char name[64];
  const char *key = ures_getKey(zone);
  if (!key || snprintf(name, sizeof name, "%s", key) >= (int)sizeof name) return;
  for (char *c = name; *c; c++)
    if (*c == ':') *c = '/';
  visitor(context, name, city, length);
}

void cicu_visit_cities(const char *locale, cicu_name_visitor visitor, void *context, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  UResourceBundle *bundle = ures_openDirect(U_ICUDATA_NAME U_TREE_SEPARATOR_STRING "zone", locale, &code);
  UResourceBundle *zones = U_SUCCESS(code) ? ures_getByKey(bundle, "zoneStrings", 0, &code) : 0;
  for (int32_t i = 0, count = U_SUCCESS(code) ? ures_getSize(zones) : 0; i < count; i++) {
    UErrorCode inner = U_ZERO_ERROR;
    UResourceBundle *zone = ures_getByIndex(zones, i, 0, &inner);
    if (U_SUCCESS(inner) && ures_getType(zone) == URES_TABLE) visit_zone(zone, visitor, context);
    ures_close(zone);
  }
  ures_close(zones);
  ures_close(bundle);
  *status = code;
}

int32_t cicu_exemplar_ranges(const char *locale, int32_t *ranges, int32_t capacity, cicu_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  int32_t count = 0;
  ULocaleData *data = ulocdata_open(locale, &code);
  USet *letters = U_SUCCESS(code) ? ulocdata_getExemplarSet(data, 0, USET_ADD_CASE_MAPPINGS, ULOCDATA_ES_STANDARD, &code) : 0;
  for (int32_t i = 0, items = U_SUCCESS(code) ? uset_getItemCount(letters) : 0; i < items; i++) {
    UChar32 first, last;
    // An item with a length is a string, such as a letter with an accent of its own.
    if (uset_getItem(letters, i, &first, &last, 0, 0, &code) != 0) continue;
    if (count + 2 <= capacity) {
      ranges[count] = first;
      ranges[count + 1] = last;
    }
    count += 2;
  }
  uset_close(letters);
  ulocdata_close(data);
  *status = code;
  return count;
}
