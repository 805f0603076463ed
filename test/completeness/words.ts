/** What sites put over the rest of a story, as readers of each language meet it. Brands and prices are invented. */
export const WALLS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  en: [
    [
      'Keep reading for £1 a week',
      'To continue reading this article, subscribe today.',
      'Already a subscriber? Log in',
    ],
    ['This story is for subscribers', 'Subscribe now to read the rest.', 'Cancel any time.'],
    ['Register for free to continue reading', 'It takes less than a minute.', 'Have an account? Sign in'],
    ['You have reached your limit of free articles', 'Subscribe for unlimited access.', 'From $2 a month'],
    ['The rest of this article is available to members', 'Join us', 'Already a member? Sign in'],
    ['Create a free account to read the full story', 'We will send you nothing without asking.'],
  ],
  de: [
    [
      'Weiterlesen mit dem Digitalabo',
      'Dieser Artikel ist exklusiv für Abonnenten.',
      'Bereits registriert? Hier anmelden',
    ],
    ['Jetzt kostenlos registrieren und weiterlesen', 'Sie haben bereits ein Konto? Anmelden'],
    ['Melden Sie sich an, um weiterzulesen', 'Noch kein Konto? Kostenlos registrieren'],
  ],
  fr: [
    [
      'La suite est réservée aux abonnés',
      'Il vous reste 78 % de cet article à lire.',
      'Déjà abonné ? Se connecter',
    ],
    ['Inscrivez-vous gratuitement pour continuer à lire', 'Vous avez déjà un compte ? Connectez-vous'],
    ['Cet article est réservé aux abonnés', 'Pour lire la suite, abonnez-vous à partir de 1 €.'],
  ],
  es: [
    ['Regístrate gratis para seguir leyendo', '¿Ya tienes cuenta? Inicia sesión'],
    ['Este contenido es exclusivo para suscriptores', 'Suscríbete y sigue leyendo desde 1 € al mes.'],
    ['Para seguir leyendo, inicia sesión', '¿Aún no eres suscriptor?'],
  ],
  it: [
    ['Registrati per continuare a leggere', 'Hai già un account? Accedi'],
    [
      'Questo contenuto è riservato agli abbonati',
      'Per continuare a leggere, abbonati a 1 € al mese.',
      'Sei già abbonato? Accedi',
    ],
  ],
  pt: [
    ['Cadastre-se gratuitamente para continuar lendo', 'Já tem conta? Entre'],
    [
      'Conteúdo exclusivo para assinantes',
      'Para continuar a ler, assine a partir de 1 €.',
      'Já é assinante? Faça login',
    ],
  ],
  nl: [
    ['Verder lezen?', 'Dit artikel is alleen voor abonnees.', 'Al abonnee? Log in'],
    ['Maak een gratis account aan om verder te lezen', 'Heb je al een account? Log in'],
  ],
  pl: [
    ['Zaloguj się, aby czytać dalej', 'Nie masz konta? Zarejestruj się za darmo'],
    [
      'Pozostała część artykułu dostępna dla prenumeratorów',
      'Aby przeczytać całość, wykup dostęp.',
      'Masz już prenumeratę? Zaloguj się',
    ],
  ],
  ja: [
    ['この記事は有料会員限定です', '残り1234文字', '会員の方はログインしてください'],
    ['続きを読むには無料会員登録が必要です', 'すでに会員の方はこちら'],
  ],
}

/** Links that lead from a teaser to the story. */
export const MORE: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Continue reading',
    'Read the full story',
    'Keep reading on our site',
    'Read the rest of this article',
  ],
  de: ['Weiterlesen', 'Weiterlesen auf unserer Seite'],
  fr: ['Lire la suite', 'Lire la suite de l’article'],
  es: ['Seguir leyendo', 'Sigue leyendo'],
  it: ['Continua a leggere'],
  pt: ['Continuar lendo'],
  nl: ['Lees verder'],
  pl: ['Czytaj dalej'],
  ja: ['続きを読む'],
}

/** And from a web page to the app. */
export const APP: readonly string[] = ['Continue reading in the app', 'Open in the app', 'Read it in our app']

/** Pagers: what the link to the next page says. */
export const PAGERS: Readonly<Record<string, readonly string[]>> = {
  en: ['Next page', 'Next »', '2'],
  de: ['Weiter', 'Nächste Seite', '2'],
  fr: ['Page suivante', '2'],
  es: ['Siguiente', '2'],
}

/** Titles and texts of pages that are no story. */
export const ERRORS: readonly (readonly [string, string])[] = [
  [
    '404 – Page not found',
    'The page that you asked for is not here. It may have been moved, or the address may have been mistyped. Try the search, go back to the front page, or tell our readers’ desk which link brought you here, so that we can mend it. Below are the stories that most people are reading.',
  ],
  ['Seite nicht gefunden', 'Die gewünschte Seite gibt es nicht oder nicht mehr.'],
  [
    'Page introuvable',
    'La page que vous cherchez n’existe pas ou n’existe plus. Vous pouvez utiliser la recherche.',
  ],
  [
    'Error 403',
    'You do not have permission to view this page. If you think that this is a mistake, write to the help desk and give the number below.',
  ],
]

export const LOGINS: readonly (readonly [string, string])[] = [
  [
    'Sign in',
    'Sign in to your account to read your saved stories, follow the writers you like and manage your newsletters. Forgot your password? We can send you a new one. By signing in you agree to our terms and have read how we treat your data. New here? Create an account in less than a minute and read five stories a month.',
  ],
  ['Anmelden', 'Melden Sie sich mit Ihrer E-Mail-Adresse und Ihrem Passwort an. Passwort vergessen?'],
  ['Connexion', 'Entrez votre adresse et votre mot de passe. Mot de passe oublié ?'],
]

export const CONSENTS: readonly string[] = [
  'We and our 812 partners store cookies on your device and use them to process personal data, such as addresses and browsing behaviour. With your consent we may use cookies for measuring, for advertising and for research. You may accept cookies, or reject all cookies that are not needed. You can change your mind at any time by clicking on “Cookie settings” in the footer. Some partners do not ask for your consent but rely on their legitimate interest; you may object to that in the privacy settings. Read our cookie policy and our privacy policy for more.',
  'Mit Ihrer Zustimmung verwenden wir und unsere Partner Cookies, um Daten auf Ihrem Gerät zu speichern und zu lesen. Ihre Einwilligung ist freiwillig und kann jederzeit über die Cookie-Einstellungen widerrufen werden. Wenn Sie nicht zustimmen, nutzen wir nur Cookies, die für den Betrieb nötig sind. Näheres steht in der Datenschutzerklärung, in der alle Cookies und ihre Laufzeiten aufgeführt sind.',
]
