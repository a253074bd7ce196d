// Made by Scripts/embed-tables. Do not edit.
#include "CTables.h"

static const unsigned char file_0[] = {
#embed "../../Sources/Presentation/Page/sheet.css"
};
static const unsigned char file_1[] = {
#embed "../../Sources/Presentation/Page/sheet.js"
};
static const unsigned char file_2[] = {
#embed "../../glossaries/diplomacy.tsv"
};
static const unsigned char file_3[] = {
#embed "../../glossaries/economy.tsv"
};
static const unsigned char file_4[] = {
#embed "../../glossaries/media.tsv"
};
static const unsigned char file_5[] = {
#embed "../../glossaries/offices.tsv"
};
static const unsigned char file_6[] = {
#embed "../../glossaries/organizations.tsv"
};
static const unsigned char file_7[] = {
#embed "../../glossaries/persons.tsv"
};
static const unsigned char file_8[] = {
#embed "../../glossaries/security.tsv"
};
static const unsigned char file_9[] = {
#embed "../../tables/morphology/german/nouns.tsv"
};
static const unsigned char file_10[] = {
#embed "../../tables/names/conventions.tsv"
};
static const unsigned char file_11[] = {
#embed "../../tables/names/conventions/russian.tsv"
};
static const unsigned char file_12[] = {
#embed "../../tables/names/conventions/ukrainian.tsv"
};
static const unsigned char file_13[] = {
#embed "../../tables/names/demonyms.tsv"
};
static const unsigned char file_14[] = {
#embed "../../tables/names/source-languages.tsv"
};
static const unsigned char file_15[] = {
#embed "../../tables/sentences/de.tsv"
};
static const unsigned char file_16[] = {
#embed "../../tables/sentences/en.tsv"
};
static const unsigned char file_17[] = {
#embed "../../tables/sentences/languages.tsv"
};

static const ctables_file files[] = {
    {"Sources/Presentation/Page/sheet.css", file_0, sizeof file_0},
    {"Sources/Presentation/Page/sheet.js", file_1, sizeof file_1},
    {"glossaries/diplomacy.tsv", file_2, sizeof file_2},
    {"glossaries/economy.tsv", file_3, sizeof file_3},
    {"glossaries/media.tsv", file_4, sizeof file_4},
    {"glossaries/offices.tsv", file_5, sizeof file_5},
    {"glossaries/organizations.tsv", file_6, sizeof file_6},
    {"glossaries/persons.tsv", file_7, sizeof file_7},
    {"glossaries/security.tsv", file_8, sizeof file_8},
    {"tables/morphology/german/nouns.tsv", file_9, sizeof file_9},
    {"tables/names/conventions.tsv", file_10, sizeof file_10},
    {"tables/names/conventions/russian.tsv", file_11, sizeof file_11},
    {"tables/names/conventions/ukrainian.tsv", file_12, sizeof file_12},
    {"tables/names/demonyms.tsv", file_13, sizeof file_13},
    {"tables/names/source-languages.tsv", file_14, sizeof file_14},
    {"tables/sentences/de.tsv", file_15, sizeof file_15},
    {"tables/sentences/en.tsv", file_16, sizeof file_16},
    {"tables/sentences/languages.tsv", file_17, sizeof file_17},
};

const size_t ctables_file_count = sizeof files / sizeof *files;
const ctables_file *const ctables_files = files;
