import { readFileSync } from 'node:fs'

/** The rows of a table beside the test: cells parted by tabs, comments with #. */
export const tableRows = (name: string): readonly (readonly [string, ...string[]])[] =>
  readFileSync(new URL(`./${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => line.split('\t') as [string, ...string[]])
