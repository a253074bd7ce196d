// Made by Scripts/embed-tables. Do not edit.
#include "CTables.h"

static const unsigned char file_0[] = {
#embed "../../tables/morphology/german/nouns-f-k.tsv"
};
static const unsigned char file_1[] = {
#embed "../../tables/names/conventions.tsv"
};
static const unsigned char file_2[] = {
#embed "../../tables/names/conventions/russian.tsv"
};
static const unsigned char file_3[] = {
#embed "../../tables/names/conventions/ukrainian.tsv"
};
static const unsigned char file_4[] = {
#embed "../../tables/names/demonyms.tsv"
};
static const unsigned char file_5[] = {
#embed "../../tables/names/source-languages.tsv"
};

static const ctables_file files[] = {
    {"tables/morphology/german/nouns-f-k.tsv", file_0, sizeof file_0},
    {"tables/names/conventions.tsv", file_1, sizeof file_1},
    {"tables/names/conventions/russian.tsv", file_2, sizeof file_2},
    {"tables/names/conventions/ukrainian.tsv", file_3, sizeof file_3},
    {"tables/names/demonyms.tsv", file_4, sizeof file_4},
    {"tables/names/source-languages.tsv", file_5, sizeof file_5},
};

const size_t ctables_file_count = sizeof files / sizeof *files;
const ctables_file *const ctables_files = files;
