/** Layers: app -> db -> lib. Nothing points back. To allow a new arrow, edit the table below, openly. */
const pure = '^lib/'

/** Inside lib/: each concept names the concepts it may know. lib/*.ts (ids, result, scope …) is open to all. */
const mayKnow = {
  text: [],
  edtf: ['generate/generated', 'text'],
  readers: ['text', 'edtf', 'generate/generated'],
  syntax: ['text', 'generate/generated'],
  timex: ['text', 'edtf', 'generate/generated', 'readers'],
  articles: ['text', 'edtf', 'readers', 'timex', 'generate/generated'],
  facts: ['text', 'edtf', 'timex', 'syntax', 'readers', 'generate/generated'],
  cards: ['text', 'edtf', 'timex', 'syntax', 'facts', 'generate/generated'],
  generate: ['text', 'edtf', 'readers', 'timex', 'articles', 'syntax', 'facts', 'cards'],
  ingest: ['text', 'edtf', 'readers', 'facts', 'cards', 'generate'],
  reading: ['text', 'edtf', 'readers', 'generate/generated'],
  grounding: ['text', 'edtf', 'timex', 'readers', 'cards', 'generate'],
  scheduling: [],
  queue: ['scheduling'],
  quiz: ['text', 'edtf', 'generate/generated', 'scheduling'],
  chronology: ['text', 'edtf', 'generate/generated'],
  classroom: ['scheduling'],
  account: ['scheduling'],
}

/** Pure packages only, each with its reason. */
const npmAllowed = {
  'ts-fsrs': 'FSRS-6, in lib/scheduling only',
  zod: 'input schemas (*-input.ts)',
  'temporal-polyfill': 'zones and calendar days without Date (study-day)',
  yaml: 'front matter',
  'mdast-util-from-markdown': 'Markdown with positions',
  'mdast-util-frontmatter': 'front matter as a node',
  'micromark-extension-frontmatter': 'front matter as a node',
  mdast: 'types of the Markdown tree',
  '@types/mdast': 'types of the Markdown tree',
  parse5: 'HTML as browsers read it, in lib/readers only',
  unpdf: 'PDF.js in one pure-JS file for Node, in lib/readers only',
  mammoth: 'Word documents as HTML, in lib/readers only',
  fflate: 'zip and deflate with sizes checked, in lib/readers only',
  '@noble/hashes': 'SHA-256 without node:crypto',
}
const allowed = Object.keys(npmAllowed).join('|')

const conceptRules = Object.entries(mayKnow).map(([concept, known]) => ({
  name: `lib-${concept}-knows-its-place`,
  severity: 'error',
  from: { path: `^lib/${concept}/` },
  to: { path: '^lib/[^/]+/', pathNot: `^lib/(${[concept, ...known].join('|')})(/|\\.ts$)` },
}))

module.exports = {
  forbidden: [
    ...conceptRules,
    {
      name: 'lib-root-knows-no-concept',
      severity: 'error',
      from: { path: '^lib/[^/]+\\.ts$' },
      to: { path: '^lib/[^/]+/' },
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'lib-stays-inside', severity: 'error', from: { path: pure }, to: { path: '^(app|db|content|tests)/' } },
    {
      name: 'lib-npm-allowlist',
      severity: 'error',
      from: { path: pure },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: `node_modules/(${allowed})/` },
    },
    { name: 'lib-no-node', severity: 'error', from: { path: pure }, to: { dependencyTypes: ['core'] } },
    {
      name: 'one-door-to-fsrs',
      severity: 'error',
      from: { pathNot: '^(lib/scheduling|tests)/' },
      to: { path: '(^|node_modules/)ts-fsrs(/|$)' },
    },
    {
      name: 'one-door-to-the-parser',
      comment: 'its memory and its model are made once, by parse-sentence',
      severity: 'error',
      from: { pathNot: '^(lib/syntax|tests)/' },
      to: { path: '^lib/syntax/(parser|model)/' },
    },
    {
      name: 'yardstick-stays-in-tests',
      comment: 'the bench measures against wink-nlp; nothing that people run needs it',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '(^|node_modules/)wink-' },
    },
    { name: 'db-below-app', severity: 'error', from: { path: '^db/' }, to: { path: '^(app|tests)/' } },
    {
      name: 'db-no-framework',
      comment: 'serve.mjs is a launcher: it runs Next, nothing in db/ knows it',
      severity: 'error',
      from: { path: '^db/', pathNot: '^db/serve\\.mjs$' },
      to: { path: '(^|node_modules/)(next|react|react-dom|next-auth)(/|$)' },
    },
    {
      name: 'one-door-to-drizzle',
      severity: 'error',
      from: { pathNot: '^(db/|tests/|drizzle\\.config)' },
      to: { path: '(^|node_modules/)(drizzle-orm|@libsql)(/|$)' },
    },
    {
      name: 'app-uses-queries-only',
      comment: 'app/ may open db/queries and db/env, never a table or the client',
      severity: 'error',
      from: { path: '^app/' },
      to: { path: '^db/', pathNot: '^db/(queries/|env\\.ts$)' },
    },
    {
      name: 'components-take-props',
      severity: 'error',
      from: { path: '^app/(.*_components|_ui)/' },
      to: { path: '^(db/|app/_server/)', pathNot: '^app/_server/action\\.ts$' },
    },
    {
      name: 'queries-do-not-call-queries',
      severity: 'error',
      from: { path: '^db/queries/([^/]+)\\.ts$' },
      to: { path: '^db/queries/', pathNot: '^db/queries/$1\\.ts$' },
    },
    {
      name: 'routes-are-islands',
      comment: 'one route does not reach into another route',
      severity: 'error',
      from: { path: '^app/([^_][^/]*)/' },
      to: { path: '^app/[^_][^/]*/', pathNot: '^app/$1/' },
    },
    { name: 'shared-ui-knows-no-route', severity: 'error', from: { path: '^app/_' }, to: { path: '^app/[^_][^/]*/' } },
    {
      name: 'one-door-to-auth',
      severity: 'error',
      from: { path: '^app/', pathNot: '^app/(_server/auth\\.ts|api/auth/)' },
      to: { path: '(^|node_modules/)next-auth(/|$)' },
    },
    {
      name: 'one-door-to-grant-scope',
      comment: 'a Scope is proof of who is asking; these places may issue it',
      severity: 'error',
      from: { pathNot: '^(app/_server/(scope|class-scope)\\.ts|db/seed\\.ts|tests/)' },
      to: { path: '^lib/grant-scope\\.ts$' },
    },
    { name: 'nothing-imports-tests', severity: 'error', from: { pathNot: '^tests/' }, to: { path: '^tests/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.next' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
