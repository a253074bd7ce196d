#include "CICU.h"
#include <unicode/uchar.h>
#include <unicode/uscript.h>

int8_t cicu_general_category(int32_t scalar) { return u_charType(scalar); }

int32_t cicu_script(int32_t scalar) {
  UErrorCode code = U_ZERO_ERROR;
  return uscript_getScript(scalar, &code);
}

int32_t cicu_script_from_code(const char *code) { return u_getPropertyValueEnum(UCHAR_SCRIPT, code); }

const char *cicu_script_code(int32_t script) {
  const char *name = uscript_getShortName((UScriptCode)script);
  return name ? name : "Zzzz";
}

int32_t cicu_east_asian_width(int32_t scalar) { return u_getIntPropertyValue(scalar, UCHAR_EAST_ASIAN_WIDTH); }

bool cicu_is_default_ignorable(int32_t scalar) {
  return u_hasBinaryProperty(scalar, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

bool cicu_is_bidi_control(int32_t scalar) { return u_hasBinaryProperty(scalar, UCHAR_BIDI_CONTROL); }
