const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Stand before a name or number: a full stop after one never ends a sentence. Lower case, without the stop. */
export const LEADING_ABBREVIATIONS = words(
  'mr mrs ms messrs mme dr prof rev fr hon st ste mt ft gen lt col maj capt cpt cmdr adm brig sgt cpl pvt sen rep gov ' +
    'pres supt insp amb no nos vol vols pp p pg fig figs ch sec art approx ca c cf vs v viz e.g i.e al op ed eds trans',
)

/** Names of months cut short: no end before a number. */
export const MONTH_ABBREVIATIONS = words('jan feb mar apr jun jul aug sep sept oct nov dec')

/** Stand in a bracket behind a name, before the year: "(b. 1950)", "(r. 1520–1566)". */
export const LIFE_ABBREVIATIONS = words('b d r fl')

/** May stand inside a sentence or at its end: an end only where the next word often begins one. */
export const OPEN_ABBREVIATIONS = words(
  'etc inc ltd corp co bros jr sr dept univ assn est a.d b.c a.m p.m ph.d b.c.e c.e',
)

/** Words that open sentences far more often than they follow an abbreviation inside one. */
export const SENTENCE_OPENERS = words(
  'A After All Although An And Another As At Because Before Beyond Both But By Certainly Consequently Despite During ' +
    'Each Earlier Even Eventually Finally First Following For From Further Furthermore Hence He Her His How However If ' +
    'In Indeed Initially Instead It Its Last Lastly Later Many Meanwhile Moreover More Most Nevertheless Next No Not Now ' +
    'Of On Once One Only Or Other Over Rather She Since So Some Soon Still Subsequently Such That The Their Then There ' +
    'Therefore These They This Those Though Through Throughout Thus To Today Under Until Upon We What When Where Whereas ' +
    'While Who Why With Within Without Yet You',
)
