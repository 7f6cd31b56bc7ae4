import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { longText } from '../support/long-text'
import { generated } from './text-to-facts'
import { verdict } from './verdict'

const LENGTH = 5_000_000
const MOST = 1.5
const own = fileURLToPath(import.meta.url)

/** The most memory that a process of its own holds while it makes the facts of a text of 5 MB. */
export function memoryBench(): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, own], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  const { kilobytes, facts } = JSON.parse(stdout) as { readonly kilobytes: number; readonly facts: number }
  const gigabytes = kilobytes / 1024 ** 2
  return verdict(
    'peak memory at 5 MB',
    `${gigabytes.toFixed(2)} GB, ${facts} facts`,
    `under ${MOST} GB`,
    gigabytes < MOST,
  )
}

if (process.argv[1] === own) {
  const { facts } = await generated(longText(LENGTH))
  console.log(JSON.stringify({ kilobytes: process.resourceUsage().maxRSS, facts: facts.length }))
}
