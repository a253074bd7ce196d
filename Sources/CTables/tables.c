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
#embed "../../tables/checks/doubled-words.tsv"
};
static const unsigned char file_10[] = {
#embed "../../tables/dictionaries/labels.tsv"
};
static const unsigned char file_11[] = {
#embed "../../tables/dictionaries/languages.tsv"
};
static const unsigned char file_12[] = {
#embed "../../tables/dictionaries/placeholders.tsv"
};
static const unsigned char file_13[] = {
#embed "../../tables/documents/html-entities.tsv"
};
static const unsigned char file_14[] = {
#embed "../../tables/extraction/words.tsv"
};
static const unsigned char file_15[] = {
#embed "../../tables/morphology/german/adjectives.tsv"
};
static const unsigned char file_16[] = {
#embed "../../tables/morphology/german/auxiliaries.tsv"
};
static const unsigned char file_17[] = {
#embed "../../tables/morphology/german/bound-modifiers.tsv"
};
static const unsigned char file_18[] = {
#embed "../../tables/morphology/german/compound-parts.tsv"
};
static const unsigned char file_19[] = {
#embed "../../tables/morphology/german/function-words.tsv"
};
static const unsigned char file_20[] = {
#embed "../../tables/morphology/german/irregular-verb-forms.tsv"
};
static const unsigned char file_21[] = {
#embed "../../tables/morphology/german/noun-suffixes.tsv"
};
static const unsigned char file_22[] = {
#embed "../../tables/morphology/german/nouns.tsv"
};
static const unsigned char file_23[] = {
#embed "../../tables/morphology/german/strong-verbs.tsv"
};
static const unsigned char file_24[] = {
#embed "../../tables/morphology/german/verbs.tsv"
};
static const unsigned char file_25[] = {
#embed "../../tables/morphology/inflection/en.tsv"
};
static const unsigned char file_26[] = {
#embed "../../tables/morphology/inflection/es.tsv"
};
static const unsigned char file_27[] = {
#embed "../../tables/morphology/inflection/fr.tsv"
};
static const unsigned char file_28[] = {
#embed "../../tables/morphology/inflection/it.tsv"
};
static const unsigned char file_29[] = {
#embed "../../tables/morphology/inflection/nl.tsv"
};
static const unsigned char file_30[] = {
#embed "../../tables/morphology/inflection/pl.tsv"
};
static const unsigned char file_31[] = {
#embed "../../tables/morphology/inflection/ru.tsv"
};
static const unsigned char file_32[] = {
#embed "../../tables/morphology/inflection/uk.tsv"
};
static const unsigned char file_33[] = {
#embed "../../tables/morphology/irregular/en.tsv"
};
static const unsigned char file_34[] = {
#embed "../../tables/morphology/irregular/es.tsv"
};
static const unsigned char file_35[] = {
#embed "../../tables/morphology/irregular/fr.tsv"
};
static const unsigned char file_36[] = {
#embed "../../tables/morphology/irregular/it.tsv"
};
static const unsigned char file_37[] = {
#embed "../../tables/morphology/irregular/nl.tsv"
};
static const unsigned char file_38[] = {
#embed "../../tables/morphology/irregular/pl.tsv"
};
static const unsigned char file_39[] = {
#embed "../../tables/morphology/irregular/ru.tsv"
};
static const unsigned char file_40[] = {
#embed "../../tables/morphology/irregular/uk.tsv"
};
static const unsigned char file_41[] = {
#embed "../../tables/names/cities.tsv"
};
static const unsigned char file_42[] = {
#embed "../../tables/names/city-spellings.tsv"
};
static const unsigned char file_43[] = {
#embed "../../tables/names/consonant-classes.tsv"
};
static const unsigned char file_44[] = {
#embed "../../tables/names/conventions.tsv"
};
static const unsigned char file_45[] = {
#embed "../../tables/names/conventions/afghan.tsv"
};
static const unsigned char file_46[] = {
#embed "../../tables/names/conventions/arabic.tsv"
};
static const unsigned char file_47[] = {
#embed "../../tables/names/conventions/armenian.tsv"
};
static const unsigned char file_48[] = {
#embed "../../tables/names/conventions/azerbaijani.tsv"
};
static const unsigned char file_49[] = {
#embed "../../tables/names/conventions/balochi.tsv"
};
static const unsigned char file_50[] = {
#embed "../../tables/names/conventions/bashkir.tsv"
};
static const unsigned char file_51[] = {
#embed "../../tables/names/conventions/belarusian.tsv"
};
static const unsigned char file_52[] = {
#embed "../../tables/names/conventions/bulgarian.tsv"
};
static const unsigned char file_53[] = {
#embed "../../tables/names/conventions/chechen.tsv"
};
static const unsigned char file_54[] = {
#embed "../../tables/names/conventions/georgian.tsv"
};
static const unsigned char file_55[] = {
#embed "../../tables/names/conventions/greek-ancient.tsv"
};
static const unsigned char file_56[] = {
#embed "../../tables/names/conventions/greek.tsv"
};
static const unsigned char file_57[] = {
#embed "../../tables/names/conventions/kana.tsv"
};
static const unsigned char file_58[] = {
#embed "../../tables/names/conventions/kazakh.tsv"
};
static const unsigned char file_59[] = {
#embed "../../tables/names/conventions/korean.tsv"
};
static const unsigned char file_60[] = {
#embed "../../tables/names/conventions/kurdish.tsv"
};
static const unsigned char file_61[] = {
#embed "../../tables/names/conventions/kyrgyz.tsv"
};
static const unsigned char file_62[] = {
#embed "../../tables/names/conventions/macedonian.tsv"
};
static const unsigned char file_63[] = {
#embed "../../tables/names/conventions/moldovan.tsv"
};
static const unsigned char file_64[] = {
#embed "../../tables/names/conventions/mongolian.tsv"
};
static const unsigned char file_65[] = {
#embed "../../tables/names/conventions/persian.tsv"
};
static const unsigned char file_66[] = {
#embed "../../tables/names/conventions/russian.tsv"
};
static const unsigned char file_67[] = {
#embed "../../tables/names/conventions/rusyn.tsv"
};
static const unsigned char file_68[] = {
#embed "../../tables/names/conventions/serbian.tsv"
};
static const unsigned char file_69[] = {
#embed "../../tables/names/conventions/tajik.tsv"
};
static const unsigned char file_70[] = {
#embed "../../tables/names/conventions/tatar.tsv"
};
static const unsigned char file_71[] = {
#embed "../../tables/names/conventions/turkmen.tsv"
};
static const unsigned char file_72[] = {
#embed "../../tables/names/conventions/ukrainian.tsv"
};
static const unsigned char file_73[] = {
#embed "../../tables/names/conventions/urdu.tsv"
};
static const unsigned char file_74[] = {
#embed "../../tables/names/conventions/uzbek.tsv"
};
static const unsigned char file_75[] = {
#embed "../../tables/names/demonyms.tsv"
};
static const unsigned char file_76[] = {
#embed "../../tables/names/family-names.tsv"
};
static const unsigned char file_77[] = {
#embed "../../tables/names/gender-endings.tsv"
};
static const unsigned char file_78[] = {
#embed "../../tables/names/german-context.tsv"
};
static const unsigned char file_79[] = {
#embed "../../tables/names/given-name-variants.tsv"
};
static const unsigned char file_80[] = {
#embed "../../tables/names/given-names.tsv"
};
static const unsigned char file_81[] = {
#embed "../../tables/names/historic-persons.tsv"
};
static const unsigned char file_82[] = {
#embed "../../tables/names/icu-transforms.tsv"
};
static const unsigned char file_83[] = {
#embed "../../tables/names/kanji-old-forms.tsv"
};
static const unsigned char file_84[] = {
#embed "../../tables/names/languages/de.tsv"
};
static const unsigned char file_85[] = {
#embed "../../tables/names/languages/declension.tsv"
};
static const unsigned char file_86[] = {
#embed "../../tables/names/languages/en.tsv"
};
static const unsigned char file_87[] = {
#embed "../../tables/names/languages/es.tsv"
};
static const unsigned char file_88[] = {
#embed "../../tables/names/languages/fr.tsv"
};
static const unsigned char file_89[] = {
#embed "../../tables/names/languages/it.tsv"
};
static const unsigned char file_90[] = {
#embed "../../tables/names/languages/nl.tsv"
};
static const unsigned char file_91[] = {
#embed "../../tables/names/languages/pl.tsv"
};
static const unsigned char file_92[] = {
#embed "../../tables/names/languages/ru.tsv"
};
static const unsigned char file_93[] = {
#embed "../../tables/names/languages/uk.tsv"
};
static const unsigned char file_94[] = {
#embed "../../tables/names/lexicon-russian.tsv"
};
static const unsigned char file_95[] = {
#embed "../../tables/names/lexicon.tsv"
};
static const unsigned char file_96[] = {
#embed "../../tables/names/lookalikes.tsv"
};
static const unsigned char file_97[] = {
#embed "../../tables/names/mention-weights.tsv"
};
static const unsigned char file_98[] = {
#embed "../../tables/names/name-shapes.tsv"
};
static const unsigned char file_99[] = {
#embed "../../tables/names/organization-words.tsv"
};
static const unsigned char file_100[] = {
#embed "../../tables/names/origins.tsv"
};
static const unsigned char file_101[] = {
#embed "../../tables/names/orthographies.tsv"
};
static const unsigned char file_102[] = {
#embed "../../tables/names/orthographies/arabic-latin.tsv"
};
static const unsigned char file_103[] = {
#embed "../../tables/names/orthographies/arabic.tsv"
};
static const unsigned char file_104[] = {
#embed "../../tables/names/orthographies/armenian.tsv"
};
static const unsigned char file_105[] = {
#embed "../../tables/names/orthographies/baltic.tsv"
};
static const unsigned char file_106[] = {
#embed "../../tables/names/orthographies/belarusian.tsv"
};
static const unsigned char file_107[] = {
#embed "../../tables/names/orthographies/bulgarian.tsv"
};
static const unsigned char file_108[] = {
#embed "../../tables/names/orthographies/caucasian-latin.tsv"
};
static const unsigned char file_109[] = {
#embed "../../tables/names/orthographies/chinese.tsv"
};
static const unsigned char file_110[] = {
#embed "../../tables/names/orthographies/cyrillic.tsv"
};
static const unsigned char file_111[] = {
#embed "../../tables/names/orthographies/dutch.tsv"
};
static const unsigned char file_112[] = {
#embed "../../tables/names/orthographies/english.tsv"
};
static const unsigned char file_113[] = {
#embed "../../tables/names/orthographies/french.tsv"
};
static const unsigned char file_114[] = {
#embed "../../tables/names/orthographies/georgian.tsv"
};
static const unsigned char file_115[] = {
#embed "../../tables/names/orthographies/german.tsv"
};
static const unsigned char file_116[] = {
#embed "../../tables/names/orthographies/greek-latin.tsv"
};
static const unsigned char file_117[] = {
#embed "../../tables/names/orthographies/greek.tsv"
};
static const unsigned char file_118[] = {
#embed "../../tables/names/orthographies/hangul.tsv"
};
static const unsigned char file_119[] = {
#embed "../../tables/names/orthographies/hebrew.tsv"
};
static const unsigned char file_120[] = {
#embed "../../tables/names/orthographies/hungarian.tsv"
};
static const unsigned char file_121[] = {
#embed "../../tables/names/orthographies/japanese.tsv"
};
static const unsigned char file_122[] = {
#embed "../../tables/names/orthographies/kana.tsv"
};
static const unsigned char file_123[] = {
#embed "../../tables/names/orthographies/korean.tsv"
};
static const unsigned char file_124[] = {
#embed "../../tables/names/orthographies/latin.tsv"
};
static const unsigned char file_125[] = {
#embed "../../tables/names/orthographies/mandarin-hangul.tsv"
};
static const unsigned char file_126[] = {
#embed "../../tables/names/orthographies/polish.tsv"
};
static const unsigned char file_127[] = {
#embed "../../tables/names/orthographies/romance.tsv"
};
static const unsigned char file_128[] = {
#embed "../../tables/names/orthographies/scandinavian.tsv"
};
static const unsigned char file_129[] = {
#embed "../../tables/names/orthographies/serbian-latin.tsv"
};
static const unsigned char file_130[] = {
#embed "../../tables/names/orthographies/serbian.tsv"
};
static const unsigned char file_131[] = {
#embed "../../tables/names/orthographies/sino-korean.tsv"
};
static const unsigned char file_132[] = {
#embed "../../tables/names/orthographies/slavic.tsv"
};
static const unsigned char file_133[] = {
#embed "../../tables/names/orthographies/turkic.tsv"
};
static const unsigned char file_134[] = {
#embed "../../tables/names/particles.tsv"
};
static const unsigned char file_135[] = {
#embed "../../tables/names/patronymics.tsv"
};
static const unsigned char file_136[] = {
#embed "../../tables/names/places-german.tsv"
};
static const unsigned char file_137[] = {
#embed "../../tables/names/places-japanese.tsv"
};
static const unsigned char file_138[] = {
#embed "../../tables/names/places.tsv"
};
static const unsigned char file_139[] = {
#embed "../../tables/names/possessives.tsv"
};
static const unsigned char file_140[] = {
#embed "../../tables/names/proper-nouns.tsv"
};
static const unsigned char file_141[] = {
#embed "../../tables/names/region-aliases.tsv"
};
static const unsigned char file_142[] = {
#embed "../../tables/names/servants.tsv"
};
static const unsigned char file_143[] = {
#embed "../../tables/names/sound-costs.tsv"
};
static const unsigned char file_144[] = {
#embed "../../tables/names/sounds.tsv"
};
static const unsigned char file_145[] = {
#embed "../../tables/names/source-languages.tsv"
};
static const unsigned char file_146[] = {
#embed "../../tables/names/surnames.tsv"
};
static const unsigned char file_147[] = {
#embed "../../tables/names/titles-german.tsv"
};
static const unsigned char file_148[] = {
#embed "../../tables/names/towns.tsv"
};
static const unsigned char file_149[] = {
#embed "../../tables/names/unvowelled-letters.tsv"
};
static const unsigned char file_150[] = {
#embed "../../tables/names/unvowelled-names.tsv"
};
static const unsigned char file_151[] = {
#embed "../../tables/quantities/de.tsv"
};
static const unsigned char file_152[] = {
#embed "../../tables/quantities/en.tsv"
};
static const unsigned char file_153[] = {
#embed "../../tables/quantities/es.tsv"
};
static const unsigned char file_154[] = {
#embed "../../tables/quantities/fr.tsv"
};
static const unsigned char file_155[] = {
#embed "../../tables/quantities/it.tsv"
};
static const unsigned char file_156[] = {
#embed "../../tables/quantities/nl.tsv"
};
static const unsigned char file_157[] = {
#embed "../../tables/quantities/pl.tsv"
};
static const unsigned char file_158[] = {
#embed "../../tables/quantities/ru.tsv"
};
static const unsigned char file_159[] = {
#embed "../../tables/quantities/uk.tsv"
};
static const unsigned char file_160[] = {
#embed "../../tables/sentences/ar.tsv"
};
static const unsigned char file_161[] = {
#embed "../../tables/sentences/bg.tsv"
};
static const unsigned char file_162[] = {
#embed "../../tables/sentences/cs.tsv"
};
static const unsigned char file_163[] = {
#embed "../../tables/sentences/da.tsv"
};
static const unsigned char file_164[] = {
#embed "../../tables/sentences/de.tsv"
};
static const unsigned char file_165[] = {
#embed "../../tables/sentences/el.tsv"
};
static const unsigned char file_166[] = {
#embed "../../tables/sentences/en.tsv"
};
static const unsigned char file_167[] = {
#embed "../../tables/sentences/es.tsv"
};
static const unsigned char file_168[] = {
#embed "../../tables/sentences/fa.tsv"
};
static const unsigned char file_169[] = {
#embed "../../tables/sentences/fi.tsv"
};
static const unsigned char file_170[] = {
#embed "../../tables/sentences/fr.tsv"
};
static const unsigned char file_171[] = {
#embed "../../tables/sentences/he.tsv"
};
static const unsigned char file_172[] = {
#embed "../../tables/sentences/hi.tsv"
};
static const unsigned char file_173[] = {
#embed "../../tables/sentences/hy.tsv"
};
static const unsigned char file_174[] = {
#embed "../../tables/sentences/it.tsv"
};
static const unsigned char file_175[] = {
#embed "../../tables/sentences/ja.tsv"
};
static const unsigned char file_176[] = {
#embed "../../tables/sentences/kk.tsv"
};
static const unsigned char file_177[] = {
#embed "../../tables/sentences/languages.tsv"
};
static const unsigned char file_178[] = {
#embed "../../tables/sentences/mr.tsv"
};
static const unsigned char file_179[] = {
#embed "../../tables/sentences/nl.tsv"
};
static const unsigned char file_180[] = {
#embed "../../tables/sentences/pl.tsv"
};
static const unsigned char file_181[] = {
#embed "../../tables/sentences/pt.tsv"
};
static const unsigned char file_182[] = {
#embed "../../tables/sentences/ru.tsv"
};
static const unsigned char file_183[] = {
#embed "../../tables/sentences/sk.tsv"
};
static const unsigned char file_184[] = {
#embed "../../tables/sentences/sv.tsv"
};
static const unsigned char file_185[] = {
#embed "../../tables/sentences/tr.tsv"
};
static const unsigned char file_186[] = {
#embed "../../tables/sentences/uk.tsv"
};
static const unsigned char file_187[] = {
#embed "../../tables/sentences/ur.tsv"
};
static const unsigned char file_188[] = {
#embed "../../tables/sentences/zh.tsv"
};
static const unsigned char file_189[] = {
#embed "../../tables/terminology/categories.tsv"
};
static const unsigned char file_190[] = {
#embed "../../tables/terminology/columns.tsv"
};
static const unsigned char file_191[] = {
#embed "../../tables/terminology/entry-words.tsv"
};
static const unsigned char file_192[] = {
#embed "../../tables/terminology/picklists.tsv"
};
static const unsigned char file_193[] = {
#embed "../../tables/terminology/values.tsv"
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
    {"tables/checks/doubled-words.tsv", file_9, sizeof file_9},
    {"tables/dictionaries/labels.tsv", file_10, sizeof file_10},
    {"tables/dictionaries/languages.tsv", file_11, sizeof file_11},
    {"tables/dictionaries/placeholders.tsv", file_12, sizeof file_12},
    {"tables/documents/html-entities.tsv", file_13, sizeof file_13},
    {"tables/extraction/words.tsv", file_14, sizeof file_14},
    {"tables/morphology/german/adjectives.tsv", file_15, sizeof file_15},
    {"tables/morphology/german/auxiliaries.tsv", file_16, sizeof file_16},
    {"tables/morphology/german/bound-modifiers.tsv", file_17, sizeof file_17},
    {"tables/morphology/german/compound-parts.tsv", file_18, sizeof file_18},
    {"tables/morphology/german/function-words.tsv", file_19, sizeof file_19},
    {"tables/morphology/german/irregular-verb-forms.tsv", file_20, sizeof file_20},
    {"tables/morphology/german/noun-suffixes.tsv", file_21, sizeof file_21},
    {"tables/morphology/german/nouns.tsv", file_22, sizeof file_22},
    {"tables/morphology/german/strong-verbs.tsv", file_23, sizeof file_23},
    {"tables/morphology/german/verbs.tsv", file_24, sizeof file_24},
    {"tables/morphology/inflection/en.tsv", file_25, sizeof file_25},
    {"tables/morphology/inflection/es.tsv", file_26, sizeof file_26},
    {"tables/morphology/inflection/fr.tsv", file_27, sizeof file_27},
    {"tables/morphology/inflection/it.tsv", file_28, sizeof file_28},
    {"tables/morphology/inflection/nl.tsv", file_29, sizeof file_29},
    {"tables/morphology/inflection/pl.tsv", file_30, sizeof file_30},
    {"tables/morphology/inflection/ru.tsv", file_31, sizeof file_31},
    {"tables/morphology/inflection/uk.tsv", file_32, sizeof file_32},
    {"tables/morphology/irregular/en.tsv", file_33, sizeof file_33},
    {"tables/morphology/irregular/es.tsv", file_34, sizeof file_34},
    {"tables/morphology/irregular/fr.tsv", file_35, sizeof file_35},
    {"tables/morphology/irregular/it.tsv", file_36, sizeof file_36},
    {"tables/morphology/irregular/nl.tsv", file_37, sizeof file_37},
    {"tables/morphology/irregular/pl.tsv", file_38, sizeof file_38},
    {"tables/morphology/irregular/ru.tsv", file_39, sizeof file_39},
    {"tables/morphology/irregular/uk.tsv", file_40, sizeof file_40},
    {"tables/names/cities.tsv", file_41, sizeof file_41},
    {"tables/names/city-spellings.tsv", file_42, sizeof file_42},
    {"tables/names/consonant-classes.tsv", file_43, sizeof file_43},
    {"tables/names/conventions.tsv", file_44, sizeof file_44},
    {"tables/names/conventions/afghan.tsv", file_45, sizeof file_45},
    {"tables/names/conventions/arabic.tsv", file_46, sizeof file_46},
    {"tables/names/conventions/armenian.tsv", file_47, sizeof file_47},
    {"tables/names/conventions/azerbaijani.tsv", file_48, sizeof file_48},
    {"tables/names/conventions/balochi.tsv", file_49, sizeof file_49},
    {"tables/names/conventions/bashkir.tsv", file_50, sizeof file_50},
    {"tables/names/conventions/belarusian.tsv", file_51, sizeof file_51},
    {"tables/names/conventions/bulgarian.tsv", file_52, sizeof file_52},
    {"tables/names/conventions/chechen.tsv", file_53, sizeof file_53},
    {"tables/names/conventions/georgian.tsv", file_54, sizeof file_54},
    {"tables/names/conventions/greek-ancient.tsv", file_55, sizeof file_55},
    {"tables/names/conventions/greek.tsv", file_56, sizeof file_56},
    {"tables/names/conventions/kana.tsv", file_57, sizeof file_57},
    {"tables/names/conventions/kazakh.tsv", file_58, sizeof file_58},
    {"tables/names/conventions/korean.tsv", file_59, sizeof file_59},
    {"tables/names/conventions/kurdish.tsv", file_60, sizeof file_60},
    {"tables/names/conventions/kyrgyz.tsv", file_61, sizeof file_61},
    {"tables/names/conventions/macedonian.tsv", file_62, sizeof file_62},
    {"tables/names/conventions/moldovan.tsv", file_63, sizeof file_63},
    {"tables/names/conventions/mongolian.tsv", file_64, sizeof file_64},
    {"tables/names/conventions/persian.tsv", file_65, sizeof file_65},
    {"tables/names/conventions/russian.tsv", file_66, sizeof file_66},
    {"tables/names/conventions/rusyn.tsv", file_67, sizeof file_67},
    {"tables/names/conventions/serbian.tsv", file_68, sizeof file_68},
    {"tables/names/conventions/tajik.tsv", file_69, sizeof file_69},
    {"tables/names/conventions/tatar.tsv", file_70, sizeof file_70},
    {"tables/names/conventions/turkmen.tsv", file_71, sizeof file_71},
    {"tables/names/conventions/ukrainian.tsv", file_72, sizeof file_72},
    {"tables/names/conventions/urdu.tsv", file_73, sizeof file_73},
    {"tables/names/conventions/uzbek.tsv", file_74, sizeof file_74},
    {"tables/names/demonyms.tsv", file_75, sizeof file_75},
    {"tables/names/family-names.tsv", file_76, sizeof file_76},
    {"tables/names/gender-endings.tsv", file_77, sizeof file_77},
    {"tables/names/german-context.tsv", file_78, sizeof file_78},
    {"tables/names/given-name-variants.tsv", file_79, sizeof file_79},
    {"tables/names/given-names.tsv", file_80, sizeof file_80},
    {"tables/names/historic-persons.tsv", file_81, sizeof file_81},
    {"tables/names/icu-transforms.tsv", file_82, sizeof file_82},
    {"tables/names/kanji-old-forms.tsv", file_83, sizeof file_83},
    {"tables/names/languages/de.tsv", file_84, sizeof file_84},
    {"tables/names/languages/declension.tsv", file_85, sizeof file_85},
    {"tables/names/languages/en.tsv", file_86, sizeof file_86},
    {"tables/names/languages/es.tsv", file_87, sizeof file_87},
    {"tables/names/languages/fr.tsv", file_88, sizeof file_88},
    {"tables/names/languages/it.tsv", file_89, sizeof file_89},
    {"tables/names/languages/nl.tsv", file_90, sizeof file_90},
    {"tables/names/languages/pl.tsv", file_91, sizeof file_91},
    {"tables/names/languages/ru.tsv", file_92, sizeof file_92},
    {"tables/names/languages/uk.tsv", file_93, sizeof file_93},
    {"tables/names/lexicon-russian.tsv", file_94, sizeof file_94},
    {"tables/names/lexicon.tsv", file_95, sizeof file_95},
    {"tables/names/lookalikes.tsv", file_96, sizeof file_96},
    {"tables/names/mention-weights.tsv", file_97, sizeof file_97},
    {"tables/names/name-shapes.tsv", file_98, sizeof file_98},
    {"tables/names/organization-words.tsv", file_99, sizeof file_99},
    {"tables/names/origins.tsv", file_100, sizeof file_100},
    {"tables/names/orthographies.tsv", file_101, sizeof file_101},
    {"tables/names/orthographies/arabic-latin.tsv", file_102, sizeof file_102},
    {"tables/names/orthographies/arabic.tsv", file_103, sizeof file_103},
    {"tables/names/orthographies/armenian.tsv", file_104, sizeof file_104},
    {"tables/names/orthographies/baltic.tsv", file_105, sizeof file_105},
    {"tables/names/orthographies/belarusian.tsv", file_106, sizeof file_106},
    {"tables/names/orthographies/bulgarian.tsv", file_107, sizeof file_107},
    {"tables/names/orthographies/caucasian-latin.tsv", file_108, sizeof file_108},
    {"tables/names/orthographies/chinese.tsv", file_109, sizeof file_109},
    {"tables/names/orthographies/cyrillic.tsv", file_110, sizeof file_110},
    {"tables/names/orthographies/dutch.tsv", file_111, sizeof file_111},
    {"tables/names/orthographies/english.tsv", file_112, sizeof file_112},
    {"tables/names/orthographies/french.tsv", file_113, sizeof file_113},
    {"tables/names/orthographies/georgian.tsv", file_114, sizeof file_114},
    {"tables/names/orthographies/german.tsv", file_115, sizeof file_115},
    {"tables/names/orthographies/greek-latin.tsv", file_116, sizeof file_116},
    {"tables/names/orthographies/greek.tsv", file_117, sizeof file_117},
    {"tables/names/orthographies/hangul.tsv", file_118, sizeof file_118},
    {"tables/names/orthographies/hebrew.tsv", file_119, sizeof file_119},
    {"tables/names/orthographies/hungarian.tsv", file_120, sizeof file_120},
    {"tables/names/orthographies/japanese.tsv", file_121, sizeof file_121},
    {"tables/names/orthographies/kana.tsv", file_122, sizeof file_122},
    {"tables/names/orthographies/korean.tsv", file_123, sizeof file_123},
    {"tables/names/orthographies/latin.tsv", file_124, sizeof file_124},
    {"tables/names/orthographies/mandarin-hangul.tsv", file_125, sizeof file_125},
    {"tables/names/orthographies/polish.tsv", file_126, sizeof file_126},
    {"tables/names/orthographies/romance.tsv", file_127, sizeof file_127},
    {"tables/names/orthographies/scandinavian.tsv", file_128, sizeof file_128},
    {"tables/names/orthographies/serbian-latin.tsv", file_129, sizeof file_129},
    {"tables/names/orthographies/serbian.tsv", file_130, sizeof file_130},
    {"tables/names/orthographies/sino-korean.tsv", file_131, sizeof file_131},
    {"tables/names/orthographies/slavic.tsv", file_132, sizeof file_132},
    {"tables/names/orthographies/turkic.tsv", file_133, sizeof file_133},
    {"tables/names/particles.tsv", file_134, sizeof file_134},
    {"tables/names/patronymics.tsv", file_135, sizeof file_135},
    {"tables/names/places-german.tsv", file_136, sizeof file_136},
    {"tables/names/places-japanese.tsv", file_137, sizeof file_137},
    {"tables/names/places.tsv", file_138, sizeof file_138},
    {"tables/names/possessives.tsv", file_139, sizeof file_139},
    {"tables/names/proper-nouns.tsv", file_140, sizeof file_140},
    {"tables/names/region-aliases.tsv", file_141, sizeof file_141},
    {"tables/names/servants.tsv", file_142, sizeof file_142},
    {"tables/names/sound-costs.tsv", file_143, sizeof file_143},
    {"tables/names/sounds.tsv", file_144, sizeof file_144},
    {"tables/names/source-languages.tsv", file_145, sizeof file_145},
    {"tables/names/surnames.tsv", file_146, sizeof file_146},
    {"tables/names/titles-german.tsv", file_147, sizeof file_147},
    {"tables/names/towns.tsv", file_148, sizeof file_148},
    {"tables/names/unvowelled-letters.tsv", file_149, sizeof file_149},
    {"tables/names/unvowelled-names.tsv", file_150, sizeof file_150},
    {"tables/quantities/de.tsv", file_151, sizeof file_151},
    {"tables/quantities/en.tsv", file_152, sizeof file_152},
    {"tables/quantities/es.tsv", file_153, sizeof file_153},
    {"tables/quantities/fr.tsv", file_154, sizeof file_154},
    {"tables/quantities/it.tsv", file_155, sizeof file_155},
    {"tables/quantities/nl.tsv", file_156, sizeof file_156},
    {"tables/quantities/pl.tsv", file_157, sizeof file_157},
    {"tables/quantities/ru.tsv", file_158, sizeof file_158},
    {"tables/quantities/uk.tsv", file_159, sizeof file_159},
    {"tables/sentences/ar.tsv", file_160, sizeof file_160},
    {"tables/sentences/bg.tsv", file_161, sizeof file_161},
    {"tables/sentences/cs.tsv", file_162, sizeof file_162},
    {"tables/sentences/da.tsv", file_163, sizeof file_163},
    {"tables/sentences/de.tsv", file_164, sizeof file_164},
    {"tables/sentences/el.tsv", file_165, sizeof file_165},
    {"tables/sentences/en.tsv", file_166, sizeof file_166},
    {"tables/sentences/es.tsv", file_167, sizeof file_167},
    {"tables/sentences/fa.tsv", file_168, sizeof file_168},
    {"tables/sentences/fi.tsv", file_169, sizeof file_169},
    {"tables/sentences/fr.tsv", file_170, sizeof file_170},
    {"tables/sentences/he.tsv", file_171, sizeof file_171},
    {"tables/sentences/hi.tsv", file_172, sizeof file_172},
    {"tables/sentences/hy.tsv", file_173, sizeof file_173},
    {"tables/sentences/it.tsv", file_174, sizeof file_174},
    {"tables/sentences/ja.tsv", file_175, sizeof file_175},
    {"tables/sentences/kk.tsv", file_176, sizeof file_176},
    {"tables/sentences/languages.tsv", file_177, sizeof file_177},
    {"tables/sentences/mr.tsv", file_178, sizeof file_178},
    {"tables/sentences/nl.tsv", file_179, sizeof file_179},
    {"tables/sentences/pl.tsv", file_180, sizeof file_180},
    {"tables/sentences/pt.tsv", file_181, sizeof file_181},
    {"tables/sentences/ru.tsv", file_182, sizeof file_182},
    {"tables/sentences/sk.tsv", file_183, sizeof file_183},
    {"tables/sentences/sv.tsv", file_184, sizeof file_184},
    {"tables/sentences/tr.tsv", file_185, sizeof file_185},
    {"tables/sentences/uk.tsv", file_186, sizeof file_186},
    {"tables/sentences/ur.tsv", file_187, sizeof file_187},
    {"tables/sentences/zh.tsv", file_188, sizeof file_188},
    {"tables/terminology/categories.tsv", file_189, sizeof file_189},
    {"tables/terminology/columns.tsv", file_190, sizeof file_190},
    {"tables/terminology/entry-words.tsv", file_191, sizeof file_191},
    {"tables/terminology/picklists.tsv", file_192, sizeof file_192},
    {"tables/terminology/values.tsv", file_193, sizeof file_193},
};

const size_t ctables_file_count = sizeof files / sizeof *files;
const ctables_file *const ctables_files = files;
