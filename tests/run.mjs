// npm test: installs what is missing, then types, lint, architecture, unit, database and browser tests.
// Plain JavaScript, because it runs before node_modules exist. Ends with "N passed, N failed".
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))))
const out = join('tests', '.artifacts')
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', NEXT_TELEMETRY_DISABLED: '1' }
const run = (command, args, more = {}) =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...env, ...more } }).status === 0
const node = (script, args, more) => run(process.execPath, [join('node_modules', ...script), ...args], more)

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
// Not `npm ci`: it stops where a registry lacks a platform's optional package; this keeps to the lockfile as well.
const installArguments = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund']
const installed = join('node_modules', '.annals-lock')
if (!existsSync(installed) || readFileSync(installed, 'utf8') !== lock) {
  if (!run(npm, installArguments)) process.exit(1)
  writeFileSync(installed, lock)
}

/** The environment's browser, then the system's, then Playwright's own; apt only as root with CI set. */
function findBrowser() {
  const onSystem = () =>
    [
      process.env.CHROMIUM_PATH,
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/snap/bin/chromium',
    ].find(path => path && existsSync(path))
  if (onSystem()) return onSystem()
  const playwright = join('node_modules', 'playwright', 'cli.js')
  if (
    spawnSync(process.execPath, [playwright, 'install', 'chromium'], { stdio: 'inherit', env: process.env }).status ===
    0
  )
    return ''
  if (process.env.CI && process.getuid?.() === 0) {
    run('apt-get', ['update'])
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
  }
  return onSystem()
}

let passed = 0
let failed = 0
const count = good => (good ? passed++ : failed++)

console.log('\n— types')
count(node(['next', 'dist', 'bin', 'next'], ['typegen']) && node(['typescript', 'bin', 'tsc'], ['--noEmit']))
console.log('\n— lint')
count(node(['@biomejs', 'biome', 'bin', 'biome'], ['check', '.']))
console.log('\n— dead code')
count(node(['knip', 'bin', 'knip.js'], []))

console.log('\n— architecture, unit and database tests')
const unitReport = join(out, 'vitest.json')
const vitestOk = node(
  ['vitest', 'vitest.mjs'],
  [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  ],
)
if (existsSync(unitReport)) {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(unitReport, 'utf8'))
  passed += numPassedTests
  failed += numFailedTests || (vitestOk ? 0 : Math.max(1, numFailedTestSuites))
} else failed++

console.log('\n— browser tests')
const browser = findBrowser()
if (browser === undefined) {
  console.error(
    'No Chromium was found and none could be installed. Install Chromium, or set CHROMIUM_PATH to one, and run npm test again.',
  )
  failed++
} else if (!run(process.execPath, [join('db', 'start.mjs'), '--build-only'])) failed++
else {
  // Absolute: Playwright reads a relative name from the folder of its configuration.
  const report = resolve(out, 'playwright.json')
  const ok = node(['playwright', 'cli.js'], ['test', '--config', 'tests/playwright.config.ts'], {
    CHROMIUM_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  })
  if (existsSync(report)) {
    const { stats } = JSON.parse(readFileSync(report, 'utf8'))
    passed += stats.expected + stats.flaky
    failed += stats.unexpected || (ok ? 0 : 1)
  } else failed++
}

console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
