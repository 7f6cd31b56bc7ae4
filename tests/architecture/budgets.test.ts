import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

// What an import graph cannot see, by plain text search.
type File = { readonly path: string; readonly text: string; readonly lines: number }

const walk = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry =>
    entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)],
  )
const read = (path: string): File => {
  const text = readFileSync(path, 'utf8')
  return { path, text, lines: text.split('\n').length }
}
const files = ['app', 'lib', 'db']
  .flatMap(walk)
  .filter(path => /\.tsx?$/.test(path))
  .map(read)
const sheets = walk('app')
  .filter(path => path.endsWith('.css'))
  .map(read)

type Rule = {
  readonly name: string
  readonly inside: RegExp
  readonly bad: (file: File) => string | boolean | undefined
  readonly sheets?: true
}
const has = (pattern: RegExp) => (file: File) => file.text.match(pattern)?.[0]
const isClient = (file: File) => /^\s*['"]use client['"]/.test(file.text)

const oneWrite = (file: File) =>
  file.text
    .split(/(?=export (?:async )?function )/)
    .filter(body => (body.match(/await\s+save\(/g) ?? []).length > 1)
    .map(body => body.match(/function (\w+)/)?.[1])[0]

const rules: readonly Rule[] = [
  {
    name: 'no-dumping-ground',
    inside: /(^|\/)(utils?|helpers?|common|misc|shared|types|constants)\.tsx?$/,
    bad: () => true,
  },
  { name: 'no-barrel', inside: /(^|\/)index\.tsx?$/, bad: file => file.path !== 'db/schema/index.ts' },
  { name: 'routes-render-on-the-server', inside: /(page|layout|loading|template)\.tsx$/, bad: isClient },
  {
    name: 'clock-and-chance-are-arguments',
    inside: /^lib\//,
    bad: has(/\bDate\.now\(|new Date\(\)|Math\.random\(|crypto\.randomUUID\(|process\.env|Temporal\.Now/),
  },
  { name: 'lib-is-not-async', inside: /^lib\/(?!readers\/|exchange\/)/, bad: has(/\basync\s|\bawait\s/) },
  { name: 'no-interactive-transactions', inside: /^(app|db)\//, bad: has(/\.transaction\(/) },
  {
    name: 'writes-go-through-save',
    inside: /^(app|db\/queries)\//,
    bad: has(/await\s+db\s*\.\s*(insert|update|delete|batch|run)\b/),
  },
  { name: 'one-write-per-query', inside: /^db\/queries\//, bad: oneWrite },
  { name: 'env-read-once', inside: /^(app|db)\/(?!_server\/env\.ts|env\.ts)/, bad: has(/process\.env/) },
  {
    name: 'schemas-live-in-input-files',
    inside: /^(?!lib\/.*input\.ts|app\/_server\/env\.ts|db\/env\.ts)/,
    bad: has(/\bz\.(object|strictObject|discriminatedUnion)\(/),
  },
  {
    name: 'actions-use-the-wrapper',
    inside: /actions\.ts$/,
    bad: file => [...file.text.matchAll(/^export (?!const \w+ = define(?:Form)?Action\()(.+)$/gm)].map(m => m[1])[0],
  },
  { name: 'thin-actions', inside: /actions\.ts$/, bad: file => file.lines > 120 && `${file.lines} lines` },
  {
    name: 'scope-comes-first',
    inside: /^db\/queries\/(?!identity\.ts)/,
    bad: file => [...file.text.matchAll(/export (?:async )?function (\w+)\((?!\s*scope: )/g)].map(m => m[1])[0],
  },
  {
    name: 'queries-are-functions',
    inside: /^db\/queries\//,
    bad: file => [...file.text.matchAll(/^export (?:const|let|default|class) ?(\w*)/gm)].map(m => m[1])[0],
  },
  {
    name: 'server-only-first',
    inside: /^(db\/(client|queries\/.+)|app\/_server\/(?!intl-request).+)\.ts$/,
    bad: file => !/^import 'server-only'/.test(file.text),
  },
  { name: 'types-are-honest', inside: /./, bad: has(/@ts-(ignore|nocheck|expect-error)|\bas any\b|: any\b|<any>/) },
  { name: 'short-files', inside: /^(lib|db\/queries)\//, bad: file => file.lines > 250 && `${file.lines} lines` },
  { name: 'short-components', inside: /^app\/.*\.tsx$/, bad: file => file.lines > 200 && `${file.lines} lines` },
  {
    name: 'logical-css',
    inside: /\.css$/,
    sheets: true,
    bad: has(
      /(?:^|[\s;{])(?:margin|padding|border)-(?:left|right|top|bottom)\b|(?:^|[\s;{])(?:left|right|top|bottom|width|height|min-width|max-width|min-height|max-height)\s*:(?![^{};]*\))|text-align:\s*(?:left|right)/,
    ),
  },
  {
    name: 'colours-are-tokens',
    inside: /\.module\.css$/,
    sheets: true,
    bad: has(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/i),
  },
]

describe('the budgets', () => {
  it('see the project', () => {
    expect(files.length).toBeGreaterThan(30)
  })

  it.each(rules)('$name', ({ inside, bad, sheets: css }) => {
    const found = (css ? sheets : files)
      .filter(file => inside.test(file.path))
      .map(file => ({ path: file.path, why: bad(file) }))
      .filter(({ why }) => why)
      .map(({ path, why }) => `${path}: ${String(why)}`)
    expect(found).toEqual([])
  })
})
