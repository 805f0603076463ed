/** Names, the same in every language. */
const NAMES = [
  'extension_name',
  'share_forms_markdown',
  ...['markdown', 'apa', 'mla', 'chicago', 'bibtex', 'csv'].map((format) => `copy_formats_${format}`),
  // What is printed on keys: many countries' keyboards have the English words.
  ...['home', 'end', 'control', 'escape'].map((cap) => `keys_caps_${cap}`),
]

/** Words that a language shares with English, or has taken over from it. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  de: [
    'reasons_widget',
    'read_video',
    'read_audio',
    'copy_columns_link',
    'error_details',
    'settings_theme_sepia',
    'settings_spacing_normal',
    'settings_version',
  ],
  es: [
    'header_minutes_other',
    'reasons_widget',
    'read_audio',
    'settings_theme_sepia',
    'settings_face_clear',
    'settings_spacing_normal',
  ],
  fr: [
    'header_minutes_other',
    'reasons_date',
    'reasons_navigation',
    'reasons_widget',
    'read_audio',
    'read_note_correction',
    'copy_columns_date',
    'check_answers_exact',
    'check_answers_absent',
    'summary_signs_points',
    'summary_point',
    'settings_spacing_normal',
    'settings_version',
    'speech_pause',
  ],
  it: ['header_minutes_other', 'read_video', 'read_audio', 'read_post', 'copy_columns_link'],
  nl: [
    'header_minutes_other',
    'reasons_ticker',
    'reasons_widget',
    'read_video',
    'read_audio',
    'read_note_update',
    'copy_columns_link',
    'quotes_context',
    'quotes_contextLabel',
    'check_answers_exact',
    'error_details',
    'settings_theme_sepia',
  ],
  pl: ['read_audio', 'copy_columns_link', 'settings_theme_sepia'],
  pt_BR: [
    'header_minutes_other',
    'reasons_navigation',
    'reasons_widget',
    'copy_columns_link',
    'settings_spacing_normal',
  ],
  sv: [
    'header_minutes_other',
    'reasons_byline',
    'read_video',
    'copy_columns_byline',
    'summary_kind_person',
    'settings_theme_sepia',
    'settings_version',
    'share_forms_json',
  ],
  tr: ['read_video'],
}

/** Whether a string may read in a language as it does in English. */
export function mayBeAsInEnglish(key: string, locale: string): boolean {
  return NAMES.includes(key) || (SHARED[locale] ?? []).includes(key)
}
