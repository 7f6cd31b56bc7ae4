import { execFile } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { generatedInput } from '../../../lib/generate/generated-input'

const command = fileURLToPath(new URL('../../../db/generate.mjs', import.meta.url))
type Run = { readonly code: number; readonly stdout: string; readonly stderr: string }
const run = (...args: string[]): Promise<Run> =>
  new Promise(resolve => {
    execFile(process.execPath, [command, ...args], { maxBuffer: 1e8 }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
    })
  })

let folder = ''
const file = async (name: string, content: string | Uint8Array): Promise<string> => {
  await writeFile(join(folder, name), content)
  return join(folder, name)
}
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'annals-'))
})

describe('npm run generate', () => {
  it('prints exactly one JSON object of format 1 with --json', async () => {
    const path = await file('a.txt', 'Ruritania joined the union in 1988. The council met on 4 June.')
    const { code, stdout, stderr } = await run(path, '--published', '2003-07', '--json')
    expect([code, stderr]).toEqual([0, ''])
    const generated = generatedInput.parse(JSON.parse(stdout))
    expect(generated.document.published).toBe('2003-07')
    expect(generated.facts.length).toBeGreaterThan(0)
  })

  it('prints a summary to read without it', async () => {
    const { code, stdout } = await run(await file('b.md', '# Union\n\nRuritania joined the union in 1988.\n'))
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Union \(date not known\)\n1 article, 1 time expression, 1 dated fact, \d+ cards?\n/)
  })

  it.each([
    ['a file that is not there', ['/nowhere/a.txt'], /cannot be read\. Check the path/],
    ['no file', [], /^Usage: /],
    ['an unknown option', ['a.txt', '--colour'], /^Usage: /],
    ['two files', ['a.txt', 'b.txt'], /^Usage: /],
  ])('refuses %s', async (_, args, sentence) => {
    const { code, stdout, stderr } = await run(...args)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(sentence)
  })

  it('says what is wrong with a file or a date and what to do', async () => {
    const latin = await run(await file('c.txt', new Uint8Array([0x63, 0xe9, 0x20])))
    expect([latin.code, latin.stdout]).toEqual([1, ''])
    expect(latin.stderr).toMatch(/UTF-8.*save/s)
    const date = await run(await file('d.txt', 'In 1988.'), '--published', 'May')
    expect(date.stderr).toMatch(/--published is not an EDTF date/)
  })

  it('explains itself with -h', async () => {
    const { code, stdout } = await run('-h')
    expect(code).toBe(0)
    expect(stdout).toMatch(/--published EDTF/)
  })
})
