import { irregularVerbs } from './irregular-verbs'

/** What a bare verb form can be. `ed` = past or past participle, told apart only by its neighbours. */
export type VerbForm = 'base' | 's' | 'ing' | 'past' | 'participle' | 'ed'

const prefix = /^(?:over|under|out|re|mis|un|with|for|fore)(?=[a-z]{3})/
const pasts = new Map(irregularVerbs.map(verb => [verb.past, verb]))
const participles = new Map(irregularVerbs.map(verb => [verb.participle, verb]))

const lookUp = <T>(table: ReadonlyMap<string, T>, form: string): T | undefined =>
  table.get(form) ?? table.get(form.replace(prefix, ''))

export const verbForm = (lower: string): VerbForm => {
  const past = lookUp(pasts, lower)
  const participle = lookUp(participles, lower)
  if (lower === 'were') return 'past'
  if (past && participle) return 'ed'
  if (past) return 'past'
  if (participle) return participle.base === lower ? 'base' : 'participle'
  if (/[a-z]{2}ing$/.test(lower) && !/^(?:bring|sing|ring|spring|swing|cling|fling|wring|king)$/.test(lower))
    return 'ing'
  if (/[a-z]ed$/.test(lower) && !/^(?:need|feed|seed|exceed|succeed|proceed|heed|speed|breed|bleed)$/.test(lower))
    return 'ed'
  return /[^su]s$/.test(lower) ? 's' : 'base'
}

/** True where the form can only be, or can be, a past or a participle. */
export const isPastForm = (lower: string): boolean => ['past', 'participle', 'ed'].includes(verbForm(lower))

/** Spellings before -ed, longest first: what to put in its place. From the orthography of English, not from a word list. */
const edRules: readonly (readonly [RegExp, string])[] = [
  [/^(agree|free|guarantee|decree|referee|oversee)d$/, '$1'],
  [/^(di|ti|vi|li|unti)ed$/, '$1e'],
  [/ied$/, 'y'],
  [
    /(patro|contro|enro|extro|compe|expe|prope|repe|impe|dispe|cance|trave|labe|mode|leve|channe|paralle|signa|equa|tota|riva|marsha|disti)lled$/,
    '$1l',
  ],
  [/^(insta|ca|ki|fi|pu|ro|to|sta|spi|bi|dri|enthra|reca|fulfi|ski|swe|spe|sme|she)lled$/, '$1ll'],
  [/(ss|ff|zz|ll|^add)ed$/, '$1'],
  [/([bdgklmnprtv])\1ed$/, '$1'],
  [/(ck|sh|ch|x|w|[aeo]y|lk|rk|nk|sk|lp|mp|rm|lm|ph|gh)ed$/, '$1'],
  [/(c|v|u|z|s)ed$/, '$1e'],
  [/(h?ea|oa|ee|ai|oo|ou|ei)([dlnprtmk])ed$/, '$1$2'],
  [/(cre|initi|associ|negoti|deline|vari|evalu|situ|appreci|medi|alleg|perme)ated$/, '$1ate'],
  [/([^aeou][aeiou]|[aeiou]{2}|[lr]|^st|qu)?(at|ut|ot)ed$/, '$1$2e'],
  [
    /(vis|ed|orb|lim|prohib|exhib|inher|merit|credit|deposit|profit|recruit|benefit|audit|exploit|inhibit|solicit|submit)ited$/,
    '$1it',
  ],
  [/(lim|vis|orb|inher|prohib|exhib|inhib|ed|mer|cred|depos|prof|benef|aud|solic|spir|forf|edif)ited$/, '$1it'],
  [/(un|inv|exc|c|rec|expl|ign|s|incit|re-?un|wr)ited$/, '$1ite'],
  [/(compl|del|comp|obsol)eted$/, '$1ete'],
  [/([nrlsfpcx]t|nd|rd|ld|ft|nt|pt|ct|et|it)ed$/, '$1'],
  [/(nc|rg|dg|ng?e|l?ng)ed$/, '$1e'],
  [/([aiou])([dg])ed$/, '$1$2e'],
  [/(en|on|er|or|el|al|il|om|op|ip|up|ar)ed$/, '$1'],
  [/([aeiou])([bdgklmnprt])ed$/, '$1$2e'],
  [/([bkp]l|tr)ed$/, '$1e'],
]
const eExceptions: readonly (readonly [RegExp, string])[] = [
  [/^(belong|long|hang|prolong|wrong|throng|bang|gang)ed$/, '$1'],
  [/^(abandon)ed$/, '$1'],
  [/^(focus|bias|gas|canvas|pass|join|pilot)ed$/, '$1'],
  [/(cre)ated$/, '$1ate'],
]
const needsE =
  /^(conven|interven|postpon|ston|clon|zon|phon|restor|explor|ignor|ador|scor|stor|declar|prepar|shar|compar|squar|spar|car|scar|dar|star|handl|settl|fil|compil|exil|til|smil|adher|interfer|persever|rehears|com|hop|cop|scop|devis|typ|wip|strip|eras|cancel|schedul|rul|console?|whol|impal|pol)ed$/

/** The base of any verb form: "awarded" → "award", "took" → "take", "carries" → "carry". */
export const baseOf = (lower: string): string => {
  const irregular = pasts.get(lower) ?? participles.get(lower)
  if (irregular && lower !== irregular.base) return irregular.base
  if (irregular) return lower
  const lead = prefix.exec(lower)?.[0]
  const stem = lead
    ? (lookUp(pasts, lower.slice(lead.length)) ?? lookUp(participles, lower.slice(lead.length)))
    : undefined
  if (lead && stem) return lead + stem.base
  if (/ed$/.test(lower) && verbForm(lower) === 'ed') return regularBase(lower)
  if (lower === 'has') return 'have'
  if (lower === 'does') return 'do'
  if (/(ss|sh|ch|x|zz|o)es$/.test(lower)) return lower.slice(0, -2)
  if (/[^aeiou]ies$/.test(lower)) return `${lower.slice(0, -3)}y`
  return /[^su]s$/.test(lower) ? lower.slice(0, -1) : lower
}

const regularBase = (lower: string): string => {
  if (needsE.test(lower) && !/^(cancel|strip)ed$/.test(lower)) return lower.slice(0, -1)
  for (const [pattern, replacement] of [...eExceptions, ...edRules]) {
    if (pattern.test(lower)) return lower.replace(pattern, replacement)
  }
  return lower.slice(0, -2)
}
