#ifndef CICU_H
#define CICU_H

// The C face of the system's ICU. This header names no ICU header, type or macro on purpose: Swift cannot call ICU's
// renamed functions, and the toolchain's own ICU would clash with Debian's. All text is UTF-16, all lengths are in units.

#include <stdbool.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// A UErrorCode: 0 is success, greater is a failure, less is a warning.
typedef int32_t cicu_status;
/// U_BUFFER_OVERFLOW_ERROR: the call returned the length that it needs.
#define CICU_BUFFER_OVERFLOW 15

/// ICU's own name of a status, for example "U_INVALID_ID".
const char *cicu_status_name(cicu_status status);
/// The version of the ICU in use, for example "72.1"; `buffer` has room for 20 bytes.
void cicu_version(char *buffer);

// Transforms ---------------------------------------------------------------------------------------------------------

typedef struct cicu_transform cicu_transform;
/// Where the parse of a rule set failed: the text before and after the fault, up to 15 units each, zero-terminated.
typedef struct {
  int32_t line;
  int32_t offset;
  uint16_t before[16];
  uint16_t after[16];
} cicu_parse_fault;

/// Opens the transform `identifier`, or compiles `rules` under that name where they are given.
cicu_transform *_Nullable cicu_transform_open(const uint16_t *identifier, int32_t identifier_length,
                                              const uint16_t *_Nullable rules, int32_t rules_length,
                                              cicu_parse_fault *fault, cicu_status *status);
void cicu_transform_close(cicu_transform *transform);
/// Rewrites `text` in place; on overflow `length` holds the length that is needed and the text is spoiled.
void cicu_transform_run(const cicu_transform *transform, uint16_t *text, int32_t *length, int32_t capacity,
                        cicu_status *status);

// Normalization ------------------------------------------------------------------------------------------------------

typedef enum { CICU_NFC, CICU_NFD, CICU_NFKC, CICU_NFKD, CICU_NFKC_CASEFOLD } cicu_form;
/// Normalizes `source` into `target` and returns the length of the result, also when it did not fit.
int32_t cicu_normalize(cicu_form form, const uint16_t *source, int32_t length, uint16_t *target, int32_t capacity,
                       cicu_status *status);
/// The length of the prefix of `source` that is certainly in `form` already.
int32_t cicu_normalized_prefix(cicu_form form, const uint16_t *source, int32_t length, cicu_status *status);
/// Full lower, upper or title case mapping in a locale.
typedef enum { CICU_LOWER, CICU_UPPER, CICU_TITLE } cicu_case;
int32_t cicu_map_case(cicu_case mapping, const char *locale, const uint16_t *source, int32_t length, uint16_t *target,
                      int32_t capacity, cicu_status *status);

// Regular expressions ------------------------------------------------------------------------------------------------

typedef struct cicu_regex cicu_regex;
/// Compiles `pattern`; on failure `fault` is the offset in it. A match that takes too long fails.
cicu_regex *_Nullable cicu_regex_open(const uint16_t *pattern, int32_t length, int32_t *fault, cicu_status *status);
void cicu_regex_close(cicu_regex *regex);
/// The text is not copied: it must stay where it is until the last call of `cicu_regex_find`.
void cicu_regex_set_text(cicu_regex *regex, const uint16_t *text, int32_t length, cicu_status *status);
/// The first match that begins at `from` or after it.
bool cicu_regex_find(cicu_regex *regex, int32_t from, int32_t *start, int32_t *end, cicu_status *status);

// Boundaries ---------------------------------------------------------------------------------------------------------

typedef enum { CICU_CHARACTERS, CICU_WORDS, CICU_LINES, CICU_SENTENCES } cicu_boundary_kind;
typedef struct cicu_boundaries cicu_boundaries;
cicu_boundaries *_Nullable cicu_boundaries_open(cicu_boundary_kind kind, const char *locale, cicu_status *status);
void cicu_boundaries_close(cicu_boundaries *boundaries);
/// The text is not copied: it must stay where it is until the last call of `cicu_boundaries_next`.
void cicu_boundaries_set_text(cicu_boundaries *boundaries, const uint16_t *text, int32_t length, cicu_status *status);
/// The next boundary, or -1 at the end.
int32_t cicu_boundaries_next(cicu_boundaries *boundaries);
/// ICU's rule status of the boundary last returned (words: 0 none, 100 number, 200 letter, 300 kana, 400 ideograph).
int32_t cicu_boundaries_rule_status(cicu_boundaries *boundaries);

// Characters ---------------------------------------------------------------------------------------------------------

/// The general category, in the order of ICU's UCharCategory.
int8_t cicu_general_category(int32_t scalar);
/// The script code of a scalar (ICU's UScriptCode).
int32_t cicu_script(int32_t scalar);
/// The script of an ISO 15924 code such as "Cyrl", or -1.
int32_t cicu_script_from_code(const char *code);
/// The ISO 15924 code of a script, statically allocated.
const char *cicu_script_code(int32_t script);
/// East Asian width: 0 neutral, 1 ambiguous, 2 halfwidth, 3 fullwidth, 4 narrow, 5 wide.
int32_t cicu_east_asian_width(int32_t scalar);
bool cicu_is_default_ignorable(int32_t scalar);
/// Whether the scalar is one of the explicit bidirectional controls.
bool cicu_is_bidi_control(int32_t scalar);

// Locales ------------------------------------------------------------------------------------------------------------

/// The name of an ISO 3166 region in the language of `locale`; 0 when CLDR has none.
int32_t cicu_region_name(const char *region, const char *locale, uint16_t *target, int32_t capacity,
                         cicu_status *status);
/// The name of a language in the language of `locale`; 0 when CLDR has none.
int32_t cicu_language_name(const char *language, const char *locale, uint16_t *target, int32_t capacity,
                           cicu_status *status);
typedef void (*cicu_name_visitor)(void *context, const char *code, const uint16_t *name, int32_t length);
/// Visits what the language of `locale` calls regions (ISO 3166), languages (ISO 639) or currencies (ISO 4217), as far as CLDR has names.
void cicu_visit_regions(const char *locale, cicu_name_visitor visitor, void *context, cicu_status *status);
void cicu_visit_languages(const char *locale, cicu_name_visitor visitor, void *context, cicu_status *status);
void cicu_visit_currencies(const char *locale, cicu_name_visitor visitor, void *context, cicu_status *status);
/// All two-letter region codes, ended by a null pointer; statically allocated.
const char *_Nullable const *_Nonnull cicu_region_codes(void);
/// Whether a language is written right to left by default.
bool cicu_is_right_to_left(const char *locale);
/// Whether ICU's data know the language.
bool cicu_is_available(const char *locale);
/// Visits the exemplar cities that CLDR lists for `locale` itself (not for its parents): zone as "Asia/Pyongyang".
void cicu_visit_cities(const char *locale, cicu_name_visitor visitor, void *context, cicu_status *status);

/// Writes the letters that CLDR lists as the alphabet of `locale`, as ranges: first, last, first, last …
/// @return How many numbers there are, which may be more than `capacity`.
int32_t cicu_exemplar_ranges(const char *locale, int32_t *ranges, int32_t capacity, cicu_status *status);

// Character sets -----------------------------------------------------------------------------------------------------

/// Converts bytes into UTF-16. On illegal input returns -1 with the offset of the first bad byte in `fault`.
int32_t cicu_decode(const char *charset, const char *bytes, int64_t count, uint16_t *_Nullable target,
                    int32_t capacity, int64_t *fault, cicu_status *status);
/// Converts UTF-16 into bytes. Where the character set lacks a character, `fault` is its offset in units, else -1.
int64_t cicu_encode(const char *charset, const uint16_t *units, int64_t count, uint8_t *target, int64_t capacity,
                    int64_t *fault, cicu_status *status);

// Numbers and dates --------------------------------------------------------------------------------------------------

/// Formats a decimal number, given as ASCII digits with '.', as `locale` writes it.
int32_t cicu_format_decimal(const char *locale, const char *decimal, int32_t length, int32_t fraction_digits,
                            uint16_t *target, int32_t capacity, cicu_status *status);
/// Formats an ordinal in digits as `locale` writes it: 3rd, 3., 3e.
int32_t cicu_format_ordinal(const char *locale, int64_t number, uint16_t *target, int32_t capacity,
                            cicu_status *status);
/// Formats a date by a CLDR skeleton such as "yMMMMd", in the proleptic Gregorian calendar.
int32_t cicu_format_date(const char *locale, const char *skeleton, int32_t year, int32_t month, int32_t day,
                         uint16_t *target, int32_t capacity, cicu_status *status);

#pragma clang assume_nonnull end
#endif
