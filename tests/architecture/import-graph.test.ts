import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

/** The violations that dependency-cruiser finds in the given folders. */
function violations(folders: string[]): string[] {
  const args = ['--config', 'tests/architecture/dependency-cruiser.cjs', '--output-type', 'json', ...folders]
  let output: string
  try {
    output = execFileSync('node_modules/.bin/depcruise', args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  } catch (error) {
    output = String((error as { stdout: string }).stdout)
  }
  const { summary } = JSON.parse(output) as {
    summary: { totalCruised: number; violations: { rule: { name: string }; from: string; to: string }[] }
  }
  if (summary.totalCruised < 20) throw new Error('the graph is empty: the check would pass on nothing')
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)
}

describe('the import graph', () => {
  it('has no arrow that the architecture forbids', () => {
    expect(violations(['app', 'lib', 'db'])).toEqual([])
  })
})
