// Made by Scripts/embed-tables. Do not edit.
#include "CTables.h"

static const unsigned char Sources_Presentation_Page_sheet_css[] = {
#embed "../../Sources/Presentation/Page/sheet.css"
};
static const unsigned char Sources_Presentation_Page_sheet_js[] = {
#embed "../../Sources/Presentation/Page/sheet.js"
};
static const unsigned char glossaries_culture_tsv[] = {
#embed "../../glossaries/culture.tsv"
};
static const unsigned char glossaries_diplomacy_tsv[] = {
#embed "../../glossaries/diplomacy.tsv"
};
static const unsigned char glossaries_economy_tsv[] = {
#embed "../../glossaries/economy.tsv"
};
static const unsigned char glossaries_environment_tsv[] = {
#embed "../../glossaries/environment.tsv"
};
static const unsigned char glossaries_health_tsv[] = {
#embed "../../glossaries/health.tsv"
};
static const unsigned char glossaries_media_tsv[] = {
#embed "../../glossaries/media.tsv"
};
static const unsigned char glossaries_offices_tsv[] = {
#embed "../../glossaries/offices.tsv"
};
static const unsigned char glossaries_organizations_tsv[] = {
#embed "../../glossaries/organizations.tsv"
};
static const unsigned char glossaries_persons_tsv[] = {
#embed "../../glossaries/persons.tsv"
};
static const unsigned char glossaries_science_tsv[] = {
#embed "../../glossaries/science.tsv"
};
static const unsigned char glossaries_security_tsv[] = {
#embed "../../glossaries/security.tsv"
};
static const unsigned char glossaries_society_tsv[] = {
#embed "../../glossaries/society.tsv"
};
static const unsigned char glossaries_sport_tsv[] = {
#embed "../../glossaries/sport.tsv"
};
static const unsigned char glossaries_transport_tsv[] = {
#embed "../../glossaries/transport.tsv"
};
static const unsigned char tables_checks_doubled_words_tsv[] = {
#embed "../../tables/checks/doubled-words.tsv"
};
static const unsigned char tables_dictionaries_labels_tsv[] = {
#embed "../../tables/dictionaries/labels.tsv"
};
static const unsigned char tables_dictionaries_languages_tsv[] = {
#embed "../../tables/dictionaries/languages.tsv"
};
static const unsigned char tables_dictionaries_placeholders_tsv[] = {
#embed "../../tables/dictionaries/placeholders.tsv"
};
static const unsigned char tables_documents_html_entities_tsv[] = {
#embed "../../tables/documents/html-entities.tsv"
};
static const unsigned char tables_extraction_words_tsv[] = {
#embed "../../tables/extraction/words.tsv"
};
static const unsigned char tables_morphology_german_adjective_endings_tsv[] = {
#embed "../../tables/morphology/german/adjective-endings.tsv"
};
static const unsigned char tables_morphology_german_adjectives_tsv[] = {
#embed "../../tables/morphology/german/adjectives.tsv"
};
static const unsigned char tables_morphology_german_auxiliaries_tsv[] = {
#embed "../../tables/morphology/german/auxiliaries.tsv"
};
static const unsigned char tables_morphology_german_bound_modifiers_tsv[] = {
#embed "../../tables/morphology/german/bound-modifiers.tsv"
};
static const unsigned char tables_morphology_german_compound_parts_tsv[] = {
#embed "../../tables/morphology/german/compound-parts.tsv"
};
static const unsigned char tables_morphology_german_deverbal_nouns_tsv[] = {
#embed "../../tables/morphology/german/deverbal-nouns.tsv"
};
static const unsigned char tables_morphology_german_deverbal_suffixes_tsv[] = {
#embed "../../tables/morphology/german/deverbal-suffixes.tsv"
};
static const unsigned char tables_morphology_german_function_words_tsv[] = {
#embed "../../tables/morphology/german/function-words.tsv"
};
static const unsigned char tables_morphology_german_irregular_verb_forms_tsv[] = {
#embed "../../tables/morphology/german/irregular-verb-forms.tsv"
};
static const unsigned char tables_morphology_german_linking_elements_tsv[] = {
#embed "../../tables/morphology/german/linking-elements.tsv"
};
static const unsigned char tables_morphology_german_noun_suffixes_tsv[] = {
#embed "../../tables/morphology/german/noun-suffixes.tsv"
};
static const unsigned char tables_morphology_german_nouns_tsv[] = {
#embed "../../tables/morphology/german/nouns.tsv"
};
static const unsigned char tables_morphology_german_strong_verbs_tsv[] = {
#embed "../../tables/morphology/german/strong-verbs.tsv"
};
static const unsigned char tables_morphology_german_verbs_tsv[] = {
#embed "../../tables/morphology/german/verbs.tsv"
};
static const unsigned char tables_morphology_inflection_en_tsv[] = {
#embed "../../tables/morphology/inflection/en.tsv"
};
static const unsigned char tables_morphology_inflection_es_tsv[] = {
#embed "../../tables/morphology/inflection/es.tsv"
};
static const unsigned char tables_morphology_inflection_fr_tsv[] = {
#embed "../../tables/morphology/inflection/fr.tsv"
};
static const unsigned char tables_morphology_inflection_it_tsv[] = {
#embed "../../tables/morphology/inflection/it.tsv"
};
static const unsigned char tables_morphology_inflection_nl_tsv[] = {
#embed "../../tables/morphology/inflection/nl.tsv"
};
static const unsigned char tables_morphology_inflection_pl_tsv[] = {
#embed "../../tables/morphology/inflection/pl.tsv"
};
static const unsigned char tables_morphology_inflection_ru_tsv[] = {
#embed "../../tables/morphology/inflection/ru.tsv"
};
static const unsigned char tables_morphology_inflection_uk_tsv[] = {
#embed "../../tables/morphology/inflection/uk.tsv"
};
static const unsigned char tables_morphology_irregular_en_tsv[] = {
#embed "../../tables/morphology/irregular/en.tsv"
};
static const unsigned char tables_morphology_irregular_es_tsv[] = {
#embed "../../tables/morphology/irregular/es.tsv"
};
static const unsigned char tables_morphology_irregular_fr_tsv[] = {
#embed "../../tables/morphology/irregular/fr.tsv"
};
static const unsigned char tables_morphology_irregular_it_tsv[] = {
#embed "../../tables/morphology/irregular/it.tsv"
};
static const unsigned char tables_morphology_irregular_nl_tsv[] = {
#embed "../../tables/morphology/irregular/nl.tsv"
};
static const unsigned char tables_morphology_irregular_pl_tsv[] = {
#embed "../../tables/morphology/irregular/pl.tsv"
};
static const unsigned char tables_morphology_irregular_ru_tsv[] = {
#embed "../../tables/morphology/irregular/ru.tsv"
};
static const unsigned char tables_morphology_irregular_uk_tsv[] = {
#embed "../../tables/morphology/irregular/uk.tsv"
};
static const unsigned char tables_names_chinese_surnames_tsv[] = {
#embed "../../tables/names/chinese-surnames.tsv"
};
static const unsigned char tables_names_cities_tsv[] = {
#embed "../../tables/names/cities.tsv"
};
static const unsigned char tables_names_city_spellings_tsv[] = {
#embed "../../tables/names/city-spellings.tsv"
};
static const unsigned char tables_names_clubs_tsv[] = {
#embed "../../tables/names/clubs.tsv"
};
static const unsigned char tables_names_common_family_names_tsv[] = {
#embed "../../tables/names/common-family-names.tsv"
};
static const unsigned char tables_names_compass_names_tsv[] = {
#embed "../../tables/names/compass-names.tsv"
};
static const unsigned char tables_names_compound_heads_tsv[] = {
#embed "../../tables/names/compound-heads.tsv"
};
static const unsigned char tables_names_consonant_classes_tsv[] = {
#embed "../../tables/names/consonant-classes.tsv"
};
static const unsigned char tables_names_conventions_tsv[] = {
#embed "../../tables/names/conventions.tsv"
};
static const unsigned char tables_names_conventions_afghan_tsv[] = {
#embed "../../tables/names/conventions/afghan.tsv"
};
static const unsigned char tables_names_conventions_arabic_tsv[] = {
#embed "../../tables/names/conventions/arabic.tsv"
};
static const unsigned char tables_names_conventions_armenian_tsv[] = {
#embed "../../tables/names/conventions/armenian.tsv"
};
static const unsigned char tables_names_conventions_azerbaijani_arabic_tsv[] = {
#embed "../../tables/names/conventions/azerbaijani-arabic.tsv"
};
static const unsigned char tables_names_conventions_azerbaijani_tsv[] = {
#embed "../../tables/names/conventions/azerbaijani.tsv"
};
static const unsigned char tables_names_conventions_balochi_tsv[] = {
#embed "../../tables/names/conventions/balochi.tsv"
};
static const unsigned char tables_names_conventions_bashkir_tsv[] = {
#embed "../../tables/names/conventions/bashkir.tsv"
};
static const unsigned char tables_names_conventions_belarusian_tsv[] = {
#embed "../../tables/names/conventions/belarusian.tsv"
};
static const unsigned char tables_names_conventions_bulgarian_tsv[] = {
#embed "../../tables/names/conventions/bulgarian.tsv"
};
static const unsigned char tables_names_conventions_cantonese_tsv[] = {
#embed "../../tables/names/conventions/cantonese.tsv"
};
static const unsigned char tables_names_conventions_chechen_tsv[] = {
#embed "../../tables/names/conventions/chechen.tsv"
};
static const unsigned char tables_names_conventions_chinese_tsv[] = {
#embed "../../tables/names/conventions/chinese.tsv"
};
static const unsigned char tables_names_conventions_georgian_tsv[] = {
#embed "../../tables/names/conventions/georgian.tsv"
};
static const unsigned char tables_names_conventions_greek_ancient_tsv[] = {
#embed "../../tables/names/conventions/greek-ancient.tsv"
};
static const unsigned char tables_names_conventions_greek_tsv[] = {
#embed "../../tables/names/conventions/greek.tsv"
};
static const unsigned char tables_names_conventions_hebrew_tsv[] = {
#embed "../../tables/names/conventions/hebrew.tsv"
};
static const unsigned char tables_names_conventions_kana_tsv[] = {
#embed "../../tables/names/conventions/kana.tsv"
};
static const unsigned char tables_names_conventions_kazakh_tsv[] = {
#embed "../../tables/names/conventions/kazakh.tsv"
};
static const unsigned char tables_names_conventions_korean_tsv[] = {
#embed "../../tables/names/conventions/korean.tsv"
};
static const unsigned char tables_names_conventions_kurdish_tsv[] = {
#embed "../../tables/names/conventions/kurdish.tsv"
};
static const unsigned char tables_names_conventions_kyrgyz_tsv[] = {
#embed "../../tables/names/conventions/kyrgyz.tsv"
};
static const unsigned char tables_names_conventions_macedonian_tsv[] = {
#embed "../../tables/names/conventions/macedonian.tsv"
};
static const unsigned char tables_names_conventions_moldovan_tsv[] = {
#embed "../../tables/names/conventions/moldovan.tsv"
};
static const unsigned char tables_names_conventions_mongolian_tsv[] = {
#embed "../../tables/names/conventions/mongolian.tsv"
};
static const unsigned char tables_names_conventions_persian_tsv[] = {
#embed "../../tables/names/conventions/persian.tsv"
};
static const unsigned char tables_names_conventions_russian_tsv[] = {
#embed "../../tables/names/conventions/russian.tsv"
};
static const unsigned char tables_names_conventions_rusyn_tsv[] = {
#embed "../../tables/names/conventions/rusyn.tsv"
};
static const unsigned char tables_names_conventions_serbian_tsv[] = {
#embed "../../tables/names/conventions/serbian.tsv"
};
static const unsigned char tables_names_conventions_tajik_tsv[] = {
#embed "../../tables/names/conventions/tajik.tsv"
};
static const unsigned char tables_names_conventions_tatar_tsv[] = {
#embed "../../tables/names/conventions/tatar.tsv"
};
static const unsigned char tables_names_conventions_turkmen_tsv[] = {
#embed "../../tables/names/conventions/turkmen.tsv"
};
static const unsigned char tables_names_conventions_ukrainian_tsv[] = {
#embed "../../tables/names/conventions/ukrainian.tsv"
};
static const unsigned char tables_names_conventions_urdu_tsv[] = {
#embed "../../tables/names/conventions/urdu.tsv"
};
static const unsigned char tables_names_conventions_uzbek_tsv[] = {
#embed "../../tables/names/conventions/uzbek.tsv"
};
static const unsigned char tables_names_demonyms_tsv[] = {
#embed "../../tables/names/demonyms.tsv"
};
static const unsigned char tables_names_family_names_tsv[] = {
#embed "../../tables/names/family-names.tsv"
};
static const unsigned char tables_names_feasts_tsv[] = {
#embed "../../tables/names/feasts.tsv"
};
static const unsigned char tables_names_gender_endings_tsv[] = {
#embed "../../tables/names/gender-endings.tsv"
};
static const unsigned char tables_names_german_context_tsv[] = {
#embed "../../tables/names/german-context.tsv"
};
static const unsigned char tables_names_given_name_variants_tsv[] = {
#embed "../../tables/names/given-name-variants.tsv"
};
static const unsigned char tables_names_given_names_tsv[] = {
#embed "../../tables/names/given-names.tsv"
};
static const unsigned char tables_names_han_readings_cantonese_words_tsv[] = {
#embed "../../tables/names/han-readings/cantonese-words.tsv"
};
static const unsigned char tables_names_han_readings_cantonese_tsv[] = {
#embed "../../tables/names/han-readings/cantonese.tsv"
};
static const unsigned char tables_names_han_readings_mandarin_words_tsv[] = {
#embed "../../tables/names/han-readings/mandarin-words.tsv"
};
static const unsigned char tables_names_han_readings_mandarin_tsv[] = {
#embed "../../tables/names/han-readings/mandarin.tsv"
};
static const unsigned char tables_names_historic_persons_tsv[] = {
#embed "../../tables/names/historic-persons.tsv"
};
static const unsigned char tables_names_icu_transforms_tsv[] = {
#embed "../../tables/names/icu-transforms.tsv"
};
static const unsigned char tables_names_kanji_old_forms_tsv[] = {
#embed "../../tables/names/kanji-old-forms.tsv"
};
static const unsigned char tables_names_katakana_names_tsv[] = {
#embed "../../tables/names/katakana-names.tsv"
};
static const unsigned char tables_names_korean_surnames_tsv[] = {
#embed "../../tables/names/korean-surnames.tsv"
};
static const unsigned char tables_names_languages_de_tsv[] = {
#embed "../../tables/names/languages/de.tsv"
};
static const unsigned char tables_names_languages_declension_tsv[] = {
#embed "../../tables/names/languages/declension.tsv"
};
static const unsigned char tables_names_languages_en_tsv[] = {
#embed "../../tables/names/languages/en.tsv"
};
static const unsigned char tables_names_languages_es_tsv[] = {
#embed "../../tables/names/languages/es.tsv"
};
static const unsigned char tables_names_languages_fr_tsv[] = {
#embed "../../tables/names/languages/fr.tsv"
};
static const unsigned char tables_names_languages_it_tsv[] = {
#embed "../../tables/names/languages/it.tsv"
};
static const unsigned char tables_names_languages_nl_tsv[] = {
#embed "../../tables/names/languages/nl.tsv"
};
static const unsigned char tables_names_languages_pl_tsv[] = {
#embed "../../tables/names/languages/pl.tsv"
};
static const unsigned char tables_names_languages_ru_tsv[] = {
#embed "../../tables/names/languages/ru.tsv"
};
static const unsigned char tables_names_languages_uk_tsv[] = {
#embed "../../tables/names/languages/uk.tsv"
};
static const unsigned char tables_names_lexicon_russian_tsv[] = {
#embed "../../tables/names/lexicon-russian.tsv"
};
static const unsigned char tables_names_lexicon_tsv[] = {
#embed "../../tables/names/lexicon.tsv"
};
static const unsigned char tables_names_lookalikes_tsv[] = {
#embed "../../tables/names/lookalikes.tsv"
};
static const unsigned char tables_names_mention_weights_tsv[] = {
#embed "../../tables/names/mention-weights.tsv"
};
static const unsigned char tables_names_name_shapes_tsv[] = {
#embed "../../tables/names/name-shapes.tsv"
};
static const unsigned char tables_names_organization_words_tsv[] = {
#embed "../../tables/names/organization-words.tsv"
};
static const unsigned char tables_names_origins_tsv[] = {
#embed "../../tables/names/origins.tsv"
};
static const unsigned char tables_names_orthographies_tsv[] = {
#embed "../../tables/names/orthographies.tsv"
};
static const unsigned char tables_names_orthographies_arabic_latin_tsv[] = {
#embed "../../tables/names/orthographies/arabic-latin.tsv"
};
static const unsigned char tables_names_orthographies_arabic_tsv[] = {
#embed "../../tables/names/orthographies/arabic.tsv"
};
static const unsigned char tables_names_orthographies_armenian_tsv[] = {
#embed "../../tables/names/orthographies/armenian.tsv"
};
static const unsigned char tables_names_orthographies_baltic_tsv[] = {
#embed "../../tables/names/orthographies/baltic.tsv"
};
static const unsigned char tables_names_orthographies_belarusian_tsv[] = {
#embed "../../tables/names/orthographies/belarusian.tsv"
};
static const unsigned char tables_names_orthographies_bulgarian_tsv[] = {
#embed "../../tables/names/orthographies/bulgarian.tsv"
};
static const unsigned char tables_names_orthographies_caucasian_latin_tsv[] = {
#embed "../../tables/names/orthographies/caucasian-latin.tsv"
};
static const unsigned char tables_names_orthographies_chinese_tsv[] = {
#embed "../../tables/names/orthographies/chinese.tsv"
};
static const unsigned char tables_names_orthographies_cyrillic_tsv[] = {
#embed "../../tables/names/orthographies/cyrillic.tsv"
};
static const unsigned char tables_names_orthographies_dutch_tsv[] = {
#embed "../../tables/names/orthographies/dutch.tsv"
};
static const unsigned char tables_names_orthographies_english_tsv[] = {
#embed "../../tables/names/orthographies/english.tsv"
};
static const unsigned char tables_names_orthographies_french_tsv[] = {
#embed "../../tables/names/orthographies/french.tsv"
};
static const unsigned char tables_names_orthographies_georgian_tsv[] = {
#embed "../../tables/names/orthographies/georgian.tsv"
};
static const unsigned char tables_names_orthographies_german_tsv[] = {
#embed "../../tables/names/orthographies/german.tsv"
};
static const unsigned char tables_names_orthographies_greek_latin_tsv[] = {
#embed "../../tables/names/orthographies/greek-latin.tsv"
};
static const unsigned char tables_names_orthographies_greek_tsv[] = {
#embed "../../tables/names/orthographies/greek.tsv"
};
static const unsigned char tables_names_orthographies_hangul_tsv[] = {
#embed "../../tables/names/orthographies/hangul.tsv"
};
static const unsigned char tables_names_orthographies_hebrew_tsv[] = {
#embed "../../tables/names/orthographies/hebrew.tsv"
};
static const unsigned char tables_names_orthographies_hungarian_tsv[] = {
#embed "../../tables/names/orthographies/hungarian.tsv"
};
static const unsigned char tables_names_orthographies_japanese_tsv[] = {
#embed "../../tables/names/orthographies/japanese.tsv"
};
static const unsigned char tables_names_orthographies_kana_tsv[] = {
#embed "../../tables/names/orthographies/kana.tsv"
};
static const unsigned char tables_names_orthographies_korean_tsv[] = {
#embed "../../tables/names/orthographies/korean.tsv"
};
static const unsigned char tables_names_orthographies_latin_tsv[] = {
#embed "../../tables/names/orthographies/latin.tsv"
};
static const unsigned char tables_names_orthographies_mandarin_hangul_tsv[] = {
#embed "../../tables/names/orthographies/mandarin-hangul.tsv"
};
static const unsigned char tables_names_orthographies_polish_tsv[] = {
#embed "../../tables/names/orthographies/polish.tsv"
};
static const unsigned char tables_names_orthographies_romance_tsv[] = {
#embed "../../tables/names/orthographies/romance.tsv"
};
static const unsigned char tables_names_orthographies_scandinavian_tsv[] = {
#embed "../../tables/names/orthographies/scandinavian.tsv"
};
static const unsigned char tables_names_orthographies_serbian_latin_tsv[] = {
#embed "../../tables/names/orthographies/serbian-latin.tsv"
};
static const unsigned char tables_names_orthographies_serbian_tsv[] = {
#embed "../../tables/names/orthographies/serbian.tsv"
};
static const unsigned char tables_names_orthographies_sino_korean_tsv[] = {
#embed "../../tables/names/orthographies/sino-korean.tsv"
};
static const unsigned char tables_names_orthographies_slavic_tsv[] = {
#embed "../../tables/names/orthographies/slavic.tsv"
};
static const unsigned char tables_names_orthographies_turkic_tsv[] = {
#embed "../../tables/names/orthographies/turkic.tsv"
};
static const unsigned char tables_names_particles_tsv[] = {
#embed "../../tables/names/particles.tsv"
};
static const unsigned char tables_names_patronymics_tsv[] = {
#embed "../../tables/names/patronymics.tsv"
};
static const unsigned char tables_names_places_countries_tsv[] = {
#embed "../../tables/names/places-countries.tsv"
};
static const unsigned char tables_names_places_german_tsv[] = {
#embed "../../tables/names/places-german.tsv"
};
static const unsigned char tables_names_places_japanese_tsv[] = {
#embed "../../tables/names/places-japanese.tsv"
};
static const unsigned char tables_names_places_lands_tsv[] = {
#embed "../../tables/names/places-lands.tsv"
};
static const unsigned char tables_names_places_towns_tsv[] = {
#embed "../../tables/names/places-towns.tsv"
};
static const unsigned char tables_names_places_waters_tsv[] = {
#embed "../../tables/names/places-waters.tsv"
};
static const unsigned char tables_names_places_tsv[] = {
#embed "../../tables/names/places.tsv"
};
static const unsigned char tables_names_possessives_tsv[] = {
#embed "../../tables/names/possessives.tsv"
};
static const unsigned char tables_names_proper_nouns_tsv[] = {
#embed "../../tables/names/proper-nouns.tsv"
};
static const unsigned char tables_names_reading_shapes_tsv[] = {
#embed "../../tables/names/reading-shapes.tsv"
};
static const unsigned char tables_names_region_aliases_tsv[] = {
#embed "../../tables/names/region-aliases.tsv"
};
static const unsigned char tables_names_ruler_words_tsv[] = {
#embed "../../tables/names/ruler-words.tsv"
};
static const unsigned char tables_names_servants_tsv[] = {
#embed "../../tables/names/servants.tsv"
};
static const unsigned char tables_names_sound_costs_tsv[] = {
#embed "../../tables/names/sound-costs.tsv"
};
static const unsigned char tables_names_sounds_tsv[] = {
#embed "../../tables/names/sounds.tsv"
};
static const unsigned char tables_names_source_languages_tsv[] = {
#embed "../../tables/names/source-languages.tsv"
};
static const unsigned char tables_names_surnames_tsv[] = {
#embed "../../tables/names/surnames.tsv"
};
static const unsigned char tables_names_titles_german_tsv[] = {
#embed "../../tables/names/titles-german.tsv"
};
static const unsigned char tables_names_towns_tsv[] = {
#embed "../../tables/names/towns.tsv"
};
static const unsigned char tables_names_transcribed_scripts_tsv[] = {
#embed "../../tables/names/transcribed-scripts.tsv"
};
static const unsigned char tables_names_unvowelled_letters_tsv[] = {
#embed "../../tables/names/unvowelled-letters.tsv"
};
static const unsigned char tables_names_unvowelled_names_tsv[] = {
#embed "../../tables/names/unvowelled-names.tsv"
};
static const unsigned char tables_quantities_de_tsv[] = {
#embed "../../tables/quantities/de.tsv"
};
static const unsigned char tables_quantities_en_tsv[] = {
#embed "../../tables/quantities/en.tsv"
};
static const unsigned char tables_quantities_es_tsv[] = {
#embed "../../tables/quantities/es.tsv"
};
static const unsigned char tables_quantities_fr_tsv[] = {
#embed "../../tables/quantities/fr.tsv"
};
static const unsigned char tables_quantities_it_tsv[] = {
#embed "../../tables/quantities/it.tsv"
};
static const unsigned char tables_quantities_nl_tsv[] = {
#embed "../../tables/quantities/nl.tsv"
};
static const unsigned char tables_quantities_pl_tsv[] = {
#embed "../../tables/quantities/pl.tsv"
};
static const unsigned char tables_quantities_ru_tsv[] = {
#embed "../../tables/quantities/ru.tsv"
};
static const unsigned char tables_quantities_uk_tsv[] = {
#embed "../../tables/quantities/uk.tsv"
};
static const unsigned char tables_quantities_units_tsv[] = {
#embed "../../tables/quantities/units.tsv"
};
static const unsigned char tables_sentences_am_tsv[] = {
#embed "../../tables/sentences/am.tsv"
};
static const unsigned char tables_sentences_any_tsv[] = {
#embed "../../tables/sentences/any.tsv"
};
static const unsigned char tables_sentences_ar_tsv[] = {
#embed "../../tables/sentences/ar.tsv"
};
static const unsigned char tables_sentences_as_tsv[] = {
#embed "../../tables/sentences/as.tsv"
};
static const unsigned char tables_sentences_bg_tsv[] = {
#embed "../../tables/sentences/bg.tsv"
};
static const unsigned char tables_sentences_bn_tsv[] = {
#embed "../../tables/sentences/bn.tsv"
};
static const unsigned char tables_sentences_bs_tsv[] = {
#embed "../../tables/sentences/bs.tsv"
};
static const unsigned char tables_sentences_ca_tsv[] = {
#embed "../../tables/sentences/ca.tsv"
};
static const unsigned char tables_sentences_cs_tsv[] = {
#embed "../../tables/sentences/cs.tsv"
};
static const unsigned char tables_sentences_da_tsv[] = {
#embed "../../tables/sentences/da.tsv"
};
static const unsigned char tables_sentences_de_tsv[] = {
#embed "../../tables/sentences/de.tsv"
};
static const unsigned char tables_sentences_el_tsv[] = {
#embed "../../tables/sentences/el.tsv"
};
static const unsigned char tables_sentences_en_tsv[] = {
#embed "../../tables/sentences/en.tsv"
};
static const unsigned char tables_sentences_es_tsv[] = {
#embed "../../tables/sentences/es.tsv"
};
static const unsigned char tables_sentences_et_tsv[] = {
#embed "../../tables/sentences/et.tsv"
};
static const unsigned char tables_sentences_fa_tsv[] = {
#embed "../../tables/sentences/fa.tsv"
};
static const unsigned char tables_sentences_fi_tsv[] = {
#embed "../../tables/sentences/fi.tsv"
};
static const unsigned char tables_sentences_fr_tsv[] = {
#embed "../../tables/sentences/fr.tsv"
};
static const unsigned char tables_sentences_gu_tsv[] = {
#embed "../../tables/sentences/gu.tsv"
};
static const unsigned char tables_sentences_he_tsv[] = {
#embed "../../tables/sentences/he.tsv"
};
static const unsigned char tables_sentences_hi_tsv[] = {
#embed "../../tables/sentences/hi.tsv"
};
static const unsigned char tables_sentences_hr_tsv[] = {
#embed "../../tables/sentences/hr.tsv"
};
static const unsigned char tables_sentences_hu_tsv[] = {
#embed "../../tables/sentences/hu.tsv"
};
static const unsigned char tables_sentences_hy_tsv[] = {
#embed "../../tables/sentences/hy.tsv"
};
static const unsigned char tables_sentences_id_tsv[] = {
#embed "../../tables/sentences/id.tsv"
};
static const unsigned char tables_sentences_is_tsv[] = {
#embed "../../tables/sentences/is.tsv"
};
static const unsigned char tables_sentences_it_tsv[] = {
#embed "../../tables/sentences/it.tsv"
};
static const unsigned char tables_sentences_ja_tsv[] = {
#embed "../../tables/sentences/ja.tsv"
};
static const unsigned char tables_sentences_kk_tsv[] = {
#embed "../../tables/sentences/kk.tsv"
};
static const unsigned char tables_sentences_kn_tsv[] = {
#embed "../../tables/sentences/kn.tsv"
};
static const unsigned char tables_sentences_ko_tsv[] = {
#embed "../../tables/sentences/ko.tsv"
};
static const unsigned char tables_sentences_languages_tsv[] = {
#embed "../../tables/sentences/languages.tsv"
};
static const unsigned char tables_sentences_lt_tsv[] = {
#embed "../../tables/sentences/lt.tsv"
};
static const unsigned char tables_sentences_lv_tsv[] = {
#embed "../../tables/sentences/lv.tsv"
};
static const unsigned char tables_sentences_ml_tsv[] = {
#embed "../../tables/sentences/ml.tsv"
};
static const unsigned char tables_sentences_mr_tsv[] = {
#embed "../../tables/sentences/mr.tsv"
};
static const unsigned char tables_sentences_my_tsv[] = {
#embed "../../tables/sentences/my.tsv"
};
static const unsigned char tables_sentences_nb_tsv[] = {
#embed "../../tables/sentences/nb.tsv"
};
static const unsigned char tables_sentences_ne_tsv[] = {
#embed "../../tables/sentences/ne.tsv"
};
static const unsigned char tables_sentences_nl_tsv[] = {
#embed "../../tables/sentences/nl.tsv"
};
static const unsigned char tables_sentences_nn_tsv[] = {
#embed "../../tables/sentences/nn.tsv"
};
static const unsigned char tables_sentences_or_tsv[] = {
#embed "../../tables/sentences/or.tsv"
};
static const unsigned char tables_sentences_pa_tsv[] = {
#embed "../../tables/sentences/pa.tsv"
};
static const unsigned char tables_sentences_pl_tsv[] = {
#embed "../../tables/sentences/pl.tsv"
};
static const unsigned char tables_sentences_pt_tsv[] = {
#embed "../../tables/sentences/pt.tsv"
};
static const unsigned char tables_sentences_ro_tsv[] = {
#embed "../../tables/sentences/ro.tsv"
};
static const unsigned char tables_sentences_ru_tsv[] = {
#embed "../../tables/sentences/ru.tsv"
};
static const unsigned char tables_sentences_sk_tsv[] = {
#embed "../../tables/sentences/sk.tsv"
};
static const unsigned char tables_sentences_sl_tsv[] = {
#embed "../../tables/sentences/sl.tsv"
};
static const unsigned char tables_sentences_sr_tsv[] = {
#embed "../../tables/sentences/sr.tsv"
};
static const unsigned char tables_sentences_sv_tsv[] = {
#embed "../../tables/sentences/sv.tsv"
};
static const unsigned char tables_sentences_ta_tsv[] = {
#embed "../../tables/sentences/ta.tsv"
};
static const unsigned char tables_sentences_te_tsv[] = {
#embed "../../tables/sentences/te.tsv"
};
static const unsigned char tables_sentences_tr_tsv[] = {
#embed "../../tables/sentences/tr.tsv"
};
static const unsigned char tables_sentences_uk_tsv[] = {
#embed "../../tables/sentences/uk.tsv"
};
static const unsigned char tables_sentences_ur_tsv[] = {
#embed "../../tables/sentences/ur.tsv"
};
static const unsigned char tables_sentences_vi_tsv[] = {
#embed "../../tables/sentences/vi.tsv"
};
static const unsigned char tables_sentences_zh_tsv[] = {
#embed "../../tables/sentences/zh.tsv"
};
static const unsigned char tables_terminology_categories_tsv[] = {
#embed "../../tables/terminology/categories.tsv"
};
static const unsigned char tables_terminology_columns_tsv[] = {
#embed "../../tables/terminology/columns.tsv"
};
static const unsigned char tables_terminology_entry_words_tsv[] = {
#embed "../../tables/terminology/entry-words.tsv"
};
static const unsigned char tables_terminology_head_senses_tsv[] = {
#embed "../../tables/terminology/head-senses.tsv"
};
static const unsigned char tables_terminology_modifier_senses_tsv[] = {
#embed "../../tables/terminology/modifier-senses.tsv"
};
static const unsigned char tables_terminology_opaque_compounds_tsv[] = {
#embed "../../tables/terminology/opaque-compounds.tsv"
};
static const unsigned char tables_terminology_picklists_tsv[] = {
#embed "../../tables/terminology/picklists.tsv"
};
static const unsigned char tables_terminology_values_tsv[] = {
#embed "../../tables/terminology/values.tsv"
};

static const ctables_file files[] = {
    {"Sources/Presentation/Page/sheet.css", Sources_Presentation_Page_sheet_css, sizeof Sources_Presentation_Page_sheet_css},
    {"Sources/Presentation/Page/sheet.js", Sources_Presentation_Page_sheet_js, sizeof Sources_Presentation_Page_sheet_js},
    {"glossaries/culture.tsv", glossaries_culture_tsv, sizeof glossaries_culture_tsv},
    {"glossaries/diplomacy.tsv", glossaries_diplomacy_tsv, sizeof glossaries_diplomacy_tsv},
    {"glossaries/economy.tsv", glossaries_economy_tsv, sizeof glossaries_economy_tsv},
    {"glossaries/environment.tsv", glossaries_environment_tsv, sizeof glossaries_environment_tsv},
    {"glossaries/health.tsv", glossaries_health_tsv, sizeof glossaries_health_tsv},
    {"glossaries/media.tsv", glossaries_media_tsv, sizeof glossaries_media_tsv},
    {"glossaries/offices.tsv", glossaries_offices_tsv, sizeof glossaries_offices_tsv},
    {"glossaries/organizations.tsv", glossaries_organizations_tsv, sizeof glossaries_organizations_tsv},
    {"glossaries/persons.tsv", glossaries_persons_tsv, sizeof glossaries_persons_tsv},
    {"glossaries/science.tsv", glossaries_science_tsv, sizeof glossaries_science_tsv},
    {"glossaries/security.tsv", glossaries_security_tsv, sizeof glossaries_security_tsv},
    {"glossaries/society.tsv", glossaries_society_tsv, sizeof glossaries_society_tsv},
    {"glossaries/sport.tsv", glossaries_sport_tsv, sizeof glossaries_sport_tsv},
    {"glossaries/transport.tsv", glossaries_transport_tsv, sizeof glossaries_transport_tsv},
    {"tables/checks/doubled-words.tsv", tables_checks_doubled_words_tsv, sizeof tables_checks_doubled_words_tsv},
    {"tables/dictionaries/labels.tsv", tables_dictionaries_labels_tsv, sizeof tables_dictionaries_labels_tsv},
    {"tables/dictionaries/languages.tsv", tables_dictionaries_languages_tsv, sizeof tables_dictionaries_languages_tsv},
    {"tables/dictionaries/placeholders.tsv", tables_dictionaries_placeholders_tsv, sizeof tables_dictionaries_placeholders_tsv},
    {"tables/documents/html-entities.tsv", tables_documents_html_entities_tsv, sizeof tables_documents_html_entities_tsv},
    {"tables/extraction/words.tsv", tables_extraction_words_tsv, sizeof tables_extraction_words_tsv},
    {"tables/morphology/german/adjective-endings.tsv", tables_morphology_german_adjective_endings_tsv, sizeof tables_morphology_german_adjective_endings_tsv},
    {"tables/morphology/german/adjectives.tsv", tables_morphology_german_adjectives_tsv, sizeof tables_morphology_german_adjectives_tsv},
    {"tables/morphology/german/auxiliaries.tsv", tables_morphology_german_auxiliaries_tsv, sizeof tables_morphology_german_auxiliaries_tsv},
    {"tables/morphology/german/bound-modifiers.tsv", tables_morphology_german_bound_modifiers_tsv, sizeof tables_morphology_german_bound_modifiers_tsv},
    {"tables/morphology/german/compound-parts.tsv", tables_morphology_german_compound_parts_tsv, sizeof tables_morphology_german_compound_parts_tsv},
    {"tables/morphology/german/deverbal-nouns.tsv", tables_morphology_german_deverbal_nouns_tsv, sizeof tables_morphology_german_deverbal_nouns_tsv},
    {"tables/morphology/german/deverbal-suffixes.tsv", tables_morphology_german_deverbal_suffixes_tsv, sizeof tables_morphology_german_deverbal_suffixes_tsv},
    {"tables/morphology/german/function-words.tsv", tables_morphology_german_function_words_tsv, sizeof tables_morphology_german_function_words_tsv},
    {"tables/morphology/german/irregular-verb-forms.tsv", tables_morphology_german_irregular_verb_forms_tsv, sizeof tables_morphology_german_irregular_verb_forms_tsv},
    {"tables/morphology/german/linking-elements.tsv", tables_morphology_german_linking_elements_tsv, sizeof tables_morphology_german_linking_elements_tsv},
    {"tables/morphology/german/noun-suffixes.tsv", tables_morphology_german_noun_suffixes_tsv, sizeof tables_morphology_german_noun_suffixes_tsv},
    {"tables/morphology/german/nouns.tsv", tables_morphology_german_nouns_tsv, sizeof tables_morphology_german_nouns_tsv},
    {"tables/morphology/german/strong-verbs.tsv", tables_morphology_german_strong_verbs_tsv, sizeof tables_morphology_german_strong_verbs_tsv},
    {"tables/morphology/german/verbs.tsv", tables_morphology_german_verbs_tsv, sizeof tables_morphology_german_verbs_tsv},
    {"tables/morphology/inflection/en.tsv", tables_morphology_inflection_en_tsv, sizeof tables_morphology_inflection_en_tsv},
    {"tables/morphology/inflection/es.tsv", tables_morphology_inflection_es_tsv, sizeof tables_morphology_inflection_es_tsv},
    {"tables/morphology/inflection/fr.tsv", tables_morphology_inflection_fr_tsv, sizeof tables_morphology_inflection_fr_tsv},
    {"tables/morphology/inflection/it.tsv", tables_morphology_inflection_it_tsv, sizeof tables_morphology_inflection_it_tsv},
    {"tables/morphology/inflection/nl.tsv", tables_morphology_inflection_nl_tsv, sizeof tables_morphology_inflection_nl_tsv},
    {"tables/morphology/inflection/pl.tsv", tables_morphology_inflection_pl_tsv, sizeof tables_morphology_inflection_pl_tsv},
    {"tables/morphology/inflection/ru.tsv", tables_morphology_inflection_ru_tsv, sizeof tables_morphology_inflection_ru_tsv},
    {"tables/morphology/inflection/uk.tsv", tables_morphology_inflection_uk_tsv, sizeof tables_morphology_inflection_uk_tsv},
    {"tables/morphology/irregular/en.tsv", tables_morphology_irregular_en_tsv, sizeof tables_morphology_irregular_en_tsv},
    {"tables/morphology/irregular/es.tsv", tables_morphology_irregular_es_tsv, sizeof tables_morphology_irregular_es_tsv},
    {"tables/morphology/irregular/fr.tsv", tables_morphology_irregular_fr_tsv, sizeof tables_morphology_irregular_fr_tsv},
    {"tables/morphology/irregular/it.tsv", tables_morphology_irregular_it_tsv, sizeof tables_morphology_irregular_it_tsv},
    {"tables/morphology/irregular/nl.tsv", tables_morphology_irregular_nl_tsv, sizeof tables_morphology_irregular_nl_tsv},
    {"tables/morphology/irregular/pl.tsv", tables_morphology_irregular_pl_tsv, sizeof tables_morphology_irregular_pl_tsv},
    {"tables/morphology/irregular/ru.tsv", tables_morphology_irregular_ru_tsv, sizeof tables_morphology_irregular_ru_tsv},
    {"tables/morphology/irregular/uk.tsv", tables_morphology_irregular_uk_tsv, sizeof tables_morphology_irregular_uk_tsv},
    {"tables/names/chinese-surnames.tsv", tables_names_chinese_surnames_tsv, sizeof tables_names_chinese_surnames_tsv},
    {"tables/names/cities.tsv", tables_names_cities_tsv, sizeof tables_names_cities_tsv},
    {"tables/names/city-spellings.tsv", tables_names_city_spellings_tsv, sizeof tables_names_city_spellings_tsv},
    {"tables/names/clubs.tsv", tables_names_clubs_tsv, sizeof tables_names_clubs_tsv},
    {"tables/names/common-family-names.tsv", tables_names_common_family_names_tsv, sizeof tables_names_common_family_names_tsv},
    {"tables/names/compass-names.tsv", tables_names_compass_names_tsv, sizeof tables_names_compass_names_tsv},
    {"tables/names/compound-heads.tsv", tables_names_compound_heads_tsv, sizeof tables_names_compound_heads_tsv},
    {"tables/names/consonant-classes.tsv", tables_names_consonant_classes_tsv, sizeof tables_names_consonant_classes_tsv},
    {"tables/names/conventions.tsv", tables_names_conventions_tsv, sizeof tables_names_conventions_tsv},
    {"tables/names/conventions/afghan.tsv", tables_names_conventions_afghan_tsv, sizeof tables_names_conventions_afghan_tsv},
    {"tables/names/conventions/arabic.tsv", tables_names_conventions_arabic_tsv, sizeof tables_names_conventions_arabic_tsv},
    {"tables/names/conventions/armenian.tsv", tables_names_conventions_armenian_tsv, sizeof tables_names_conventions_armenian_tsv},
    {"tables/names/conventions/azerbaijani-arabic.tsv", tables_names_conventions_azerbaijani_arabic_tsv, sizeof tables_names_conventions_azerbaijani_arabic_tsv},
    {"tables/names/conventions/azerbaijani.tsv", tables_names_conventions_azerbaijani_tsv, sizeof tables_names_conventions_azerbaijani_tsv},
    {"tables/names/conventions/balochi.tsv", tables_names_conventions_balochi_tsv, sizeof tables_names_conventions_balochi_tsv},
    {"tables/names/conventions/bashkir.tsv", tables_names_conventions_bashkir_tsv, sizeof tables_names_conventions_bashkir_tsv},
    {"tables/names/conventions/belarusian.tsv", tables_names_conventions_belarusian_tsv, sizeof tables_names_conventions_belarusian_tsv},
    {"tables/names/conventions/bulgarian.tsv", tables_names_conventions_bulgarian_tsv, sizeof tables_names_conventions_bulgarian_tsv},
    {"tables/names/conventions/cantonese.tsv", tables_names_conventions_cantonese_tsv, sizeof tables_names_conventions_cantonese_tsv},
    {"tables/names/conventions/chechen.tsv", tables_names_conventions_chechen_tsv, sizeof tables_names_conventions_chechen_tsv},
    {"tables/names/conventions/chinese.tsv", tables_names_conventions_chinese_tsv, sizeof tables_names_conventions_chinese_tsv},
    {"tables/names/conventions/georgian.tsv", tables_names_conventions_georgian_tsv, sizeof tables_names_conventions_georgian_tsv},
    {"tables/names/conventions/greek-ancient.tsv", tables_names_conventions_greek_ancient_tsv, sizeof tables_names_conventions_greek_ancient_tsv},
    {"tables/names/conventions/greek.tsv", tables_names_conventions_greek_tsv, sizeof tables_names_conventions_greek_tsv},
    {"tables/names/conventions/hebrew.tsv", tables_names_conventions_hebrew_tsv, sizeof tables_names_conventions_hebrew_tsv},
    {"tables/names/conventions/kana.tsv", tables_names_conventions_kana_tsv, sizeof tables_names_conventions_kana_tsv},
    {"tables/names/conventions/kazakh.tsv", tables_names_conventions_kazakh_tsv, sizeof tables_names_conventions_kazakh_tsv},
    {"tables/names/conventions/korean.tsv", tables_names_conventions_korean_tsv, sizeof tables_names_conventions_korean_tsv},
    {"tables/names/conventions/kurdish.tsv", tables_names_conventions_kurdish_tsv, sizeof tables_names_conventions_kurdish_tsv},
    {"tables/names/conventions/kyrgyz.tsv", tables_names_conventions_kyrgyz_tsv, sizeof tables_names_conventions_kyrgyz_tsv},
    {"tables/names/conventions/macedonian.tsv", tables_names_conventions_macedonian_tsv, sizeof tables_names_conventions_macedonian_tsv},
    {"tables/names/conventions/moldovan.tsv", tables_names_conventions_moldovan_tsv, sizeof tables_names_conventions_moldovan_tsv},
    {"tables/names/conventions/mongolian.tsv", tables_names_conventions_mongolian_tsv, sizeof tables_names_conventions_mongolian_tsv},
    {"tables/names/conventions/persian.tsv", tables_names_conventions_persian_tsv, sizeof tables_names_conventions_persian_tsv},
    {"tables/names/conventions/russian.tsv", tables_names_conventions_russian_tsv, sizeof tables_names_conventions_russian_tsv},
    {"tables/names/conventions/rusyn.tsv", tables_names_conventions_rusyn_tsv, sizeof tables_names_conventions_rusyn_tsv},
    {"tables/names/conventions/serbian.tsv", tables_names_conventions_serbian_tsv, sizeof tables_names_conventions_serbian_tsv},
    {"tables/names/conventions/tajik.tsv", tables_names_conventions_tajik_tsv, sizeof tables_names_conventions_tajik_tsv},
    {"tables/names/conventions/tatar.tsv", tables_names_conventions_tatar_tsv, sizeof tables_names_conventions_tatar_tsv},
    {"tables/names/conventions/turkmen.tsv", tables_names_conventions_turkmen_tsv, sizeof tables_names_conventions_turkmen_tsv},
    {"tables/names/conventions/ukrainian.tsv", tables_names_conventions_ukrainian_tsv, sizeof tables_names_conventions_ukrainian_tsv},
    {"tables/names/conventions/urdu.tsv", tables_names_conventions_urdu_tsv, sizeof tables_names_conventions_urdu_tsv},
    {"tables/names/conventions/uzbek.tsv", tables_names_conventions_uzbek_tsv, sizeof tables_names_conventions_uzbek_tsv},
    {"tables/names/demonyms.tsv", tables_names_demonyms_tsv, sizeof tables_names_demonyms_tsv},
    {"tables/names/family-names.tsv", tables_names_family_names_tsv, sizeof tables_names_family_names_tsv},
    {"tables/names/feasts.tsv", tables_names_feasts_tsv, sizeof tables_names_feasts_tsv},
    {"tables/names/gender-endings.tsv", tables_names_gender_endings_tsv, sizeof tables_names_gender_endings_tsv},
    {"tables/names/german-context.tsv", tables_names_german_context_tsv, sizeof tables_names_german_context_tsv},
    {"tables/names/given-name-variants.tsv", tables_names_given_name_variants_tsv, sizeof tables_names_given_name_variants_tsv},
    {"tables/names/given-names.tsv", tables_names_given_names_tsv, sizeof tables_names_given_names_tsv},
    {"tables/names/han-readings/cantonese-words.tsv", tables_names_han_readings_cantonese_words_tsv, sizeof tables_names_han_readings_cantonese_words_tsv},
    {"tables/names/han-readings/cantonese.tsv", tables_names_han_readings_cantonese_tsv, sizeof tables_names_han_readings_cantonese_tsv},
    {"tables/names/han-readings/mandarin-words.tsv", tables_names_han_readings_mandarin_words_tsv, sizeof tables_names_han_readings_mandarin_words_tsv},
    {"tables/names/han-readings/mandarin.tsv", tables_names_han_readings_mandarin_tsv, sizeof tables_names_han_readings_mandarin_tsv},
    {"tables/names/historic-persons.tsv", tables_names_historic_persons_tsv, sizeof tables_names_historic_persons_tsv},
    {"tables/names/icu-transforms.tsv", tables_names_icu_transforms_tsv, sizeof tables_names_icu_transforms_tsv},
    {"tables/names/kanji-old-forms.tsv", tables_names_kanji_old_forms_tsv, sizeof tables_names_kanji_old_forms_tsv},
    {"tables/names/katakana-names.tsv", tables_names_katakana_names_tsv, sizeof tables_names_katakana_names_tsv},
    {"tables/names/korean-surnames.tsv", tables_names_korean_surnames_tsv, sizeof tables_names_korean_surnames_tsv},
    {"tables/names/languages/de.tsv", tables_names_languages_de_tsv, sizeof tables_names_languages_de_tsv},
    {"tables/names/languages/declension.tsv", tables_names_languages_declension_tsv, sizeof tables_names_languages_declension_tsv},
    {"tables/names/languages/en.tsv", tables_names_languages_en_tsv, sizeof tables_names_languages_en_tsv},
    {"tables/names/languages/es.tsv", tables_names_languages_es_tsv, sizeof tables_names_languages_es_tsv},
    {"tables/names/languages/fr.tsv", tables_names_languages_fr_tsv, sizeof tables_names_languages_fr_tsv},
    {"tables/names/languages/it.tsv", tables_names_languages_it_tsv, sizeof tables_names_languages_it_tsv},
    {"tables/names/languages/nl.tsv", tables_names_languages_nl_tsv, sizeof tables_names_languages_nl_tsv},
    {"tables/names/languages/pl.tsv", tables_names_languages_pl_tsv, sizeof tables_names_languages_pl_tsv},
    {"tables/names/languages/ru.tsv", tables_names_languages_ru_tsv, sizeof tables_names_languages_ru_tsv},
    {"tables/names/languages/uk.tsv", tables_names_languages_uk_tsv, sizeof tables_names_languages_uk_tsv},
    {"tables/names/lexicon-russian.tsv", tables_names_lexicon_russian_tsv, sizeof tables_names_lexicon_russian_tsv},
    {"tables/names/lexicon.tsv", tables_names_lexicon_tsv, sizeof tables_names_lexicon_tsv},
    {"tables/names/lookalikes.tsv", tables_names_lookalikes_tsv, sizeof tables_names_lookalikes_tsv},
    {"tables/names/mention-weights.tsv", tables_names_mention_weights_tsv, sizeof tables_names_mention_weights_tsv},
    {"tables/names/name-shapes.tsv", tables_names_name_shapes_tsv, sizeof tables_names_name_shapes_tsv},
    {"tables/names/organization-words.tsv", tables_names_organization_words_tsv, sizeof tables_names_organization_words_tsv},
    {"tables/names/origins.tsv", tables_names_origins_tsv, sizeof tables_names_origins_tsv},
    {"tables/names/orthographies.tsv", tables_names_orthographies_tsv, sizeof tables_names_orthographies_tsv},
    {"tables/names/orthographies/arabic-latin.tsv", tables_names_orthographies_arabic_latin_tsv, sizeof tables_names_orthographies_arabic_latin_tsv},
    {"tables/names/orthographies/arabic.tsv", tables_names_orthographies_arabic_tsv, sizeof tables_names_orthographies_arabic_tsv},
    {"tables/names/orthographies/armenian.tsv", tables_names_orthographies_armenian_tsv, sizeof tables_names_orthographies_armenian_tsv},
    {"tables/names/orthographies/baltic.tsv", tables_names_orthographies_baltic_tsv, sizeof tables_names_orthographies_baltic_tsv},
    {"tables/names/orthographies/belarusian.tsv", tables_names_orthographies_belarusian_tsv, sizeof tables_names_orthographies_belarusian_tsv},
    {"tables/names/orthographies/bulgarian.tsv", tables_names_orthographies_bulgarian_tsv, sizeof tables_names_orthographies_bulgarian_tsv},
    {"tables/names/orthographies/caucasian-latin.tsv", tables_names_orthographies_caucasian_latin_tsv, sizeof tables_names_orthographies_caucasian_latin_tsv},
    {"tables/names/orthographies/chinese.tsv", tables_names_orthographies_chinese_tsv, sizeof tables_names_orthographies_chinese_tsv},
    {"tables/names/orthographies/cyrillic.tsv", tables_names_orthographies_cyrillic_tsv, sizeof tables_names_orthographies_cyrillic_tsv},
    {"tables/names/orthographies/dutch.tsv", tables_names_orthographies_dutch_tsv, sizeof tables_names_orthographies_dutch_tsv},
    {"tables/names/orthographies/english.tsv", tables_names_orthographies_english_tsv, sizeof tables_names_orthographies_english_tsv},
    {"tables/names/orthographies/french.tsv", tables_names_orthographies_french_tsv, sizeof tables_names_orthographies_french_tsv},
    {"tables/names/orthographies/georgian.tsv", tables_names_orthographies_georgian_tsv, sizeof tables_names_orthographies_georgian_tsv},
    {"tables/names/orthographies/german.tsv", tables_names_orthographies_german_tsv, sizeof tables_names_orthographies_german_tsv},
    {"tables/names/orthographies/greek-latin.tsv", tables_names_orthographies_greek_latin_tsv, sizeof tables_names_orthographies_greek_latin_tsv},
    {"tables/names/orthographies/greek.tsv", tables_names_orthographies_greek_tsv, sizeof tables_names_orthographies_greek_tsv},
    {"tables/names/orthographies/hangul.tsv", tables_names_orthographies_hangul_tsv, sizeof tables_names_orthographies_hangul_tsv},
    {"tables/names/orthographies/hebrew.tsv", tables_names_orthographies_hebrew_tsv, sizeof tables_names_orthographies_hebrew_tsv},
    {"tables/names/orthographies/hungarian.tsv", tables_names_orthographies_hungarian_tsv, sizeof tables_names_orthographies_hungarian_tsv},
    {"tables/names/orthographies/japanese.tsv", tables_names_orthographies_japanese_tsv, sizeof tables_names_orthographies_japanese_tsv},
    {"tables/names/orthographies/kana.tsv", tables_names_orthographies_kana_tsv, sizeof tables_names_orthographies_kana_tsv},
    {"tables/names/orthographies/korean.tsv", tables_names_orthographies_korean_tsv, sizeof tables_names_orthographies_korean_tsv},
    {"tables/names/orthographies/latin.tsv", tables_names_orthographies_latin_tsv, sizeof tables_names_orthographies_latin_tsv},
    {"tables/names/orthographies/mandarin-hangul.tsv", tables_names_orthographies_mandarin_hangul_tsv, sizeof tables_names_orthographies_mandarin_hangul_tsv},
    {"tables/names/orthographies/polish.tsv", tables_names_orthographies_polish_tsv, sizeof tables_names_orthographies_polish_tsv},
    {"tables/names/orthographies/romance.tsv", tables_names_orthographies_romance_tsv, sizeof tables_names_orthographies_romance_tsv},
    {"tables/names/orthographies/scandinavian.tsv", tables_names_orthographies_scandinavian_tsv, sizeof tables_names_orthographies_scandinavian_tsv},
    {"tables/names/orthographies/serbian-latin.tsv", tables_names_orthographies_serbian_latin_tsv, sizeof tables_names_orthographies_serbian_latin_tsv},
    {"tables/names/orthographies/serbian.tsv", tables_names_orthographies_serbian_tsv, sizeof tables_names_orthographies_serbian_tsv},
    {"tables/names/orthographies/sino-korean.tsv", tables_names_orthographies_sino_korean_tsv, sizeof tables_names_orthographies_sino_korean_tsv},
    {"tables/names/orthographies/slavic.tsv", tables_names_orthographies_slavic_tsv, sizeof tables_names_orthographies_slavic_tsv},
    {"tables/names/orthographies/turkic.tsv", tables_names_orthographies_turkic_tsv, sizeof tables_names_orthographies_turkic_tsv},
    {"tables/names/particles.tsv", tables_names_particles_tsv, sizeof tables_names_particles_tsv},
    {"tables/names/patronymics.tsv", tables_names_patronymics_tsv, sizeof tables_names_patronymics_tsv},
    {"tables/names/places-countries.tsv", tables_names_places_countries_tsv, sizeof tables_names_places_countries_tsv},
    {"tables/names/places-german.tsv", tables_names_places_german_tsv, sizeof tables_names_places_german_tsv},
    {"tables/names/places-japanese.tsv", tables_names_places_japanese_tsv, sizeof tables_names_places_japanese_tsv},
    {"tables/names/places-lands.tsv", tables_names_places_lands_tsv, sizeof tables_names_places_lands_tsv},
    {"tables/names/places-towns.tsv", tables_names_places_towns_tsv, sizeof tables_names_places_towns_tsv},
    {"tables/names/places-waters.tsv", tables_names_places_waters_tsv, sizeof tables_names_places_waters_tsv},
    {"tables/names/places.tsv", tables_names_places_tsv, sizeof tables_names_places_tsv},
    {"tables/names/possessives.tsv", tables_names_possessives_tsv, sizeof tables_names_possessives_tsv},
    {"tables/names/proper-nouns.tsv", tables_names_proper_nouns_tsv, sizeof tables_names_proper_nouns_tsv},
    {"tables/names/reading-shapes.tsv", tables_names_reading_shapes_tsv, sizeof tables_names_reading_shapes_tsv},
    {"tables/names/region-aliases.tsv", tables_names_region_aliases_tsv, sizeof tables_names_region_aliases_tsv},
    {"tables/names/ruler-words.tsv", tables_names_ruler_words_tsv, sizeof tables_names_ruler_words_tsv},
    {"tables/names/servants.tsv", tables_names_servants_tsv, sizeof tables_names_servants_tsv},
    {"tables/names/sound-costs.tsv", tables_names_sound_costs_tsv, sizeof tables_names_sound_costs_tsv},
    {"tables/names/sounds.tsv", tables_names_sounds_tsv, sizeof tables_names_sounds_tsv},
    {"tables/names/source-languages.tsv", tables_names_source_languages_tsv, sizeof tables_names_source_languages_tsv},
    {"tables/names/surnames.tsv", tables_names_surnames_tsv, sizeof tables_names_surnames_tsv},
    {"tables/names/titles-german.tsv", tables_names_titles_german_tsv, sizeof tables_names_titles_german_tsv},
    {"tables/names/towns.tsv", tables_names_towns_tsv, sizeof tables_names_towns_tsv},
    {"tables/names/transcribed-scripts.tsv", tables_names_transcribed_scripts_tsv, sizeof tables_names_transcribed_scripts_tsv},
    {"tables/names/unvowelled-letters.tsv", tables_names_unvowelled_letters_tsv, sizeof tables_names_unvowelled_letters_tsv},
    {"tables/names/unvowelled-names.tsv", tables_names_unvowelled_names_tsv, sizeof tables_names_unvowelled_names_tsv},
    {"tables/quantities/de.tsv", tables_quantities_de_tsv, sizeof tables_quantities_de_tsv},
    {"tables/quantities/en.tsv", tables_quantities_en_tsv, sizeof tables_quantities_en_tsv},
    {"tables/quantities/es.tsv", tables_quantities_es_tsv, sizeof tables_quantities_es_tsv},
    {"tables/quantities/fr.tsv", tables_quantities_fr_tsv, sizeof tables_quantities_fr_tsv},
    {"tables/quantities/it.tsv", tables_quantities_it_tsv, sizeof tables_quantities_it_tsv},
    {"tables/quantities/nl.tsv", tables_quantities_nl_tsv, sizeof tables_quantities_nl_tsv},
    {"tables/quantities/pl.tsv", tables_quantities_pl_tsv, sizeof tables_quantities_pl_tsv},
    {"tables/quantities/ru.tsv", tables_quantities_ru_tsv, sizeof tables_quantities_ru_tsv},
    {"tables/quantities/uk.tsv", tables_quantities_uk_tsv, sizeof tables_quantities_uk_tsv},
    {"tables/quantities/units.tsv", tables_quantities_units_tsv, sizeof tables_quantities_units_tsv},
    {"tables/sentences/am.tsv", tables_sentences_am_tsv, sizeof tables_sentences_am_tsv},
    {"tables/sentences/any.tsv", tables_sentences_any_tsv, sizeof tables_sentences_any_tsv},
    {"tables/sentences/ar.tsv", tables_sentences_ar_tsv, sizeof tables_sentences_ar_tsv},
    {"tables/sentences/as.tsv", tables_sentences_as_tsv, sizeof tables_sentences_as_tsv},
    {"tables/sentences/bg.tsv", tables_sentences_bg_tsv, sizeof tables_sentences_bg_tsv},
    {"tables/sentences/bn.tsv", tables_sentences_bn_tsv, sizeof tables_sentences_bn_tsv},
    {"tables/sentences/bs.tsv", tables_sentences_bs_tsv, sizeof tables_sentences_bs_tsv},
    {"tables/sentences/ca.tsv", tables_sentences_ca_tsv, sizeof tables_sentences_ca_tsv},
    {"tables/sentences/cs.tsv", tables_sentences_cs_tsv, sizeof tables_sentences_cs_tsv},
    {"tables/sentences/da.tsv", tables_sentences_da_tsv, sizeof tables_sentences_da_tsv},
    {"tables/sentences/de.tsv", tables_sentences_de_tsv, sizeof tables_sentences_de_tsv},
    {"tables/sentences/el.tsv", tables_sentences_el_tsv, sizeof tables_sentences_el_tsv},
    {"tables/sentences/en.tsv", tables_sentences_en_tsv, sizeof tables_sentences_en_tsv},
    {"tables/sentences/es.tsv", tables_sentences_es_tsv, sizeof tables_sentences_es_tsv},
    {"tables/sentences/et.tsv", tables_sentences_et_tsv, sizeof tables_sentences_et_tsv},
    {"tables/sentences/fa.tsv", tables_sentences_fa_tsv, sizeof tables_sentences_fa_tsv},
    {"tables/sentences/fi.tsv", tables_sentences_fi_tsv, sizeof tables_sentences_fi_tsv},
    {"tables/sentences/fr.tsv", tables_sentences_fr_tsv, sizeof tables_sentences_fr_tsv},
    {"tables/sentences/gu.tsv", tables_sentences_gu_tsv, sizeof tables_sentences_gu_tsv},
    {"tables/sentences/he.tsv", tables_sentences_he_tsv, sizeof tables_sentences_he_tsv},
    {"tables/sentences/hi.tsv", tables_sentences_hi_tsv, sizeof tables_sentences_hi_tsv},
    {"tables/sentences/hr.tsv", tables_sentences_hr_tsv, sizeof tables_sentences_hr_tsv},
    {"tables/sentences/hu.tsv", tables_sentences_hu_tsv, sizeof tables_sentences_hu_tsv},
    {"tables/sentences/hy.tsv", tables_sentences_hy_tsv, sizeof tables_sentences_hy_tsv},
    {"tables/sentences/id.tsv", tables_sentences_id_tsv, sizeof tables_sentences_id_tsv},
    {"tables/sentences/is.tsv", tables_sentences_is_tsv, sizeof tables_sentences_is_tsv},
    {"tables/sentences/it.tsv", tables_sentences_it_tsv, sizeof tables_sentences_it_tsv},
    {"tables/sentences/ja.tsv", tables_sentences_ja_tsv, sizeof tables_sentences_ja_tsv},
    {"tables/sentences/kk.tsv", tables_sentences_kk_tsv, sizeof tables_sentences_kk_tsv},
    {"tables/sentences/kn.tsv", tables_sentences_kn_tsv, sizeof tables_sentences_kn_tsv},
    {"tables/sentences/ko.tsv", tables_sentences_ko_tsv, sizeof tables_sentences_ko_tsv},
    {"tables/sentences/languages.tsv", tables_sentences_languages_tsv, sizeof tables_sentences_languages_tsv},
    {"tables/sentences/lt.tsv", tables_sentences_lt_tsv, sizeof tables_sentences_lt_tsv},
    {"tables/sentences/lv.tsv", tables_sentences_lv_tsv, sizeof tables_sentences_lv_tsv},
    {"tables/sentences/ml.tsv", tables_sentences_ml_tsv, sizeof tables_sentences_ml_tsv},
    {"tables/sentences/mr.tsv", tables_sentences_mr_tsv, sizeof tables_sentences_mr_tsv},
    {"tables/sentences/my.tsv", tables_sentences_my_tsv, sizeof tables_sentences_my_tsv},
    {"tables/sentences/nb.tsv", tables_sentences_nb_tsv, sizeof tables_sentences_nb_tsv},
    {"tables/sentences/ne.tsv", tables_sentences_ne_tsv, sizeof tables_sentences_ne_tsv},
    {"tables/sentences/nl.tsv", tables_sentences_nl_tsv, sizeof tables_sentences_nl_tsv},
    {"tables/sentences/nn.tsv", tables_sentences_nn_tsv, sizeof tables_sentences_nn_tsv},
    {"tables/sentences/or.tsv", tables_sentences_or_tsv, sizeof tables_sentences_or_tsv},
    {"tables/sentences/pa.tsv", tables_sentences_pa_tsv, sizeof tables_sentences_pa_tsv},
    {"tables/sentences/pl.tsv", tables_sentences_pl_tsv, sizeof tables_sentences_pl_tsv},
    {"tables/sentences/pt.tsv", tables_sentences_pt_tsv, sizeof tables_sentences_pt_tsv},
    {"tables/sentences/ro.tsv", tables_sentences_ro_tsv, sizeof tables_sentences_ro_tsv},
    {"tables/sentences/ru.tsv", tables_sentences_ru_tsv, sizeof tables_sentences_ru_tsv},
    {"tables/sentences/sk.tsv", tables_sentences_sk_tsv, sizeof tables_sentences_sk_tsv},
    {"tables/sentences/sl.tsv", tables_sentences_sl_tsv, sizeof tables_sentences_sl_tsv},
    {"tables/sentences/sr.tsv", tables_sentences_sr_tsv, sizeof tables_sentences_sr_tsv},
    {"tables/sentences/sv.tsv", tables_sentences_sv_tsv, sizeof tables_sentences_sv_tsv},
    {"tables/sentences/ta.tsv", tables_sentences_ta_tsv, sizeof tables_sentences_ta_tsv},
    {"tables/sentences/te.tsv", tables_sentences_te_tsv, sizeof tables_sentences_te_tsv},
    {"tables/sentences/tr.tsv", tables_sentences_tr_tsv, sizeof tables_sentences_tr_tsv},
    {"tables/sentences/uk.tsv", tables_sentences_uk_tsv, sizeof tables_sentences_uk_tsv},
    {"tables/sentences/ur.tsv", tables_sentences_ur_tsv, sizeof tables_sentences_ur_tsv},
    {"tables/sentences/vi.tsv", tables_sentences_vi_tsv, sizeof tables_sentences_vi_tsv},
    {"tables/sentences/zh.tsv", tables_sentences_zh_tsv, sizeof tables_sentences_zh_tsv},
    {"tables/terminology/categories.tsv", tables_terminology_categories_tsv, sizeof tables_terminology_categories_tsv},
    {"tables/terminology/columns.tsv", tables_terminology_columns_tsv, sizeof tables_terminology_columns_tsv},
    {"tables/terminology/entry-words.tsv", tables_terminology_entry_words_tsv, sizeof tables_terminology_entry_words_tsv},
    {"tables/terminology/head-senses.tsv", tables_terminology_head_senses_tsv, sizeof tables_terminology_head_senses_tsv},
    {"tables/terminology/modifier-senses.tsv", tables_terminology_modifier_senses_tsv, sizeof tables_terminology_modifier_senses_tsv},
    {"tables/terminology/opaque-compounds.tsv", tables_terminology_opaque_compounds_tsv, sizeof tables_terminology_opaque_compounds_tsv},
    {"tables/terminology/picklists.tsv", tables_terminology_picklists_tsv, sizeof tables_terminology_picklists_tsv},
    {"tables/terminology/values.tsv", tables_terminology_values_tsv, sizeof tables_terminology_values_tsv},
};

const size_t ctables_file_count = sizeof files / sizeof *files;
const ctables_file *const ctables_files = files;
