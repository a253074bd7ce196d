// Made by Scripts/embed-tables. Do not edit.
#include "CTables.h"

static const unsigned char file_0[] = {
#embed "../../tables/morphology/german/nouns-f-k.tsv"
};
static const unsigned char file_1[] = {
#embed "../../tables/names/demonyms.tsv"
};

static const ctables_file files[] = {
    {"tables/morphology/german/nouns-f-k.tsv", file_0, sizeof file_0},
    {"tables/names/demonyms.tsv", file_1, sizeof file_1},
};

const size_t ctables_file_count = sizeof files / sizeof *files;
const ctables_file *const ctables_files = files;
