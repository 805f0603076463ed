/**
 * The most frequent function words of a language that its neighbours do not share, from the author's knowledge;
 * enough to tell which language a news text is in.
 */
export const STOPWORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in that is was for with his they have from this had',
  de: 'der die und das den von ist mit nicht auch sich dem ein eine wird auf',
  fr: 'les des est dans une pour qui sur pas plus avec cette sont aux ont du',
  es: 'los las que una por con para del como más pero sus este fue está',
  pt: 'os que uma para com não dos mais como foi ao das são também pela',
  it: 'che della per con sono gli alla una nel dei anche più delle come è',
  nl: 'het een van dat niet zijn met voor ook aan worden heeft maar naar bij',
  sv: 'och att det som för med inte till har den ett var från också',
  da: 'og det at ikke til er af med har som den også blev der på',
  no: 'og det at ikke til er av med har som den også ble på fra',
  fi: 'on ja että ei se oli mutta hän myös kun ovat kuin joka',
  pl: 'nie się jest że do na to jak przez ale od tym oraz po',
  cs: 'je se že na to by ale jako jsou před podle nebo také který',
  hu: 'hogy nem egy az és volt meg csak már ezt mint is azt',
  ro: 'și în că nu care este din pentru mai sunt fost lui cu',
  tr: 've bir bu için ile olarak daha çok olan gibi kadar sonra',
  id: 'yang dan di dengan untuk dari ini itu tidak pada dalam akan',
  vi: 'và của là có được trong cho không một người với này đã',
}

/** Scripts that are written by one language of news, or nearly so. */
export const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/gu],
  ['ko', /[\uac00-\ud7af]/gu],
  ['zh', /[\u4e00-\u9fff]/gu],
  ['he', /[\u0590-\u05ff]/gu],
  ['ar', /[\u0600-\u06ff]/gu],
  ['hi', /[\u0900-\u097f]/gu],
  ['th', /[\u0e00-\u0e7f]/gu],
  ['el', /[\u0370-\u03ff]/gu],
  ['ru', /[\u0400-\u04ff]/gu],
]

/** Letters that only one language of Cyrillic script has, or one of those before it in this list; the last by default. */
export const CYRILLIC: readonly (readonly [string, RegExp])[] = [
  ['be', /ў/gu],
  ['sr', /[ђћљњ]/gu],
  ['mk', /[ѓќѕ]/gu],
  ['uk', /[їєґ]/gu],
  ['kk', /[әғқңөұүһ]/gu],
  ['ru', /[ыэ]/gu],
  ['bg', /ъ/gu],
]

/** Languages of one script: what is declared is believed where its letters do not speak against it. */
export const FAMILIES: readonly (readonly string[])[] = [
  ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg', 'tt', 'ba', 'cv', 'uz', 'az'],
  ['ar', 'fa', 'ur', 'ps', 'sd', 'ug', 'ku', 'ckb'],
  ['hi', 'mr', 'ne', 'sa', 'bho', 'mai'],
  ['he', 'yi'],
  ['zh', 'yue', 'ja', 'wuu', 'lzh'],
]
