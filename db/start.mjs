// npm start: installs what is missing, builds when stale, migrates, loads content/, serves. Plain JavaScript,
// because it runs before node_modules exist.
import { spawn, spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
process.chdir(root)
const dev = process.argv.includes('--dev')
const buildOnly = process.argv.includes('--build-only')

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Annals needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer Node and run npm start again.`,
  )
  process.exit(1)
}

function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  if (status !== 0) process.exit(status ?? 1)
}

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
// Not `npm ci`: it stops where a registry lacks a platform's optional package; this keeps to the lockfile as well.
const installArguments = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund']
const installed = join('node_modules', '.annals-lock')
if (!existsSync(installed) || readFileSync(installed, 'utf8') !== lock) {
  run(npm, installArguments, { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' })
  writeFileSync(installed, lock)
}

/** Everything that goes into a build, by content: a touched file does not cost a build, a changed one does. */
function fingerprint() {
  const hash = createHash('sha256').update(process.version)
  const visit = path => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name))
    else hash.update(path).update(readFileSync(path))
  }
  for (const path of ['app', 'db', 'lib', 'next.config.ts', 'package-lock.json', 'tsconfig.json']) visit(path)
  return hash.digest('hex')
}

/** A brotli twin beside every static text file; serve.mjs hands it out. */
function compress(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) compress(path)
    else if (/\.(m?js|css|svg|json)$/.test(entry.name))
      writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)))
  }
}

const dist = process.env.ANNALS_DIST ?? '.next'
const next = join('node_modules', 'next', 'dist', 'bin', 'next')
const quiet = { NEXT_TELEMETRY_DISABLED: '1' }
if (!dev) {
  const stamp = join(dist, 'annals-fingerprint')
  const wanted = fingerprint()
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    run(process.execPath, [next, 'build'], { ...quiet, NODE_ENV: 'production' })
    compress(join(dist, 'static'))
    writeFileSync(stamp, wanted)
  }
}
if (buildOnly) process.exit(0)

const data = process.env.ANNALS_DATA ?? join(root, '.data')
mkdirSync(data, { recursive: true, mode: 0o700 })
const secretFile = join(data, 'secret')
if (!process.env.NEXTAUTH_SECRET && !existsSync(secretFile))
  writeFileSync(secretFile, randomBytes(48).toString('base64url'), { mode: 0o600 })
const port = process.env.PORT ?? '3000'
const env = {
  ...quiet,
  NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET ?? readFileSync(secretFile, 'utf8'),
  ...(process.env.NEXTAUTH_URL ? {} : { AUTH_TRUST_HOST: 'true' }),
}
run(process.execPath, ['--conditions=react-server', '--import', 'tsx', 'db/seed.ts'], { ...env, PORT: port })

const server = spawn(process.execPath, dev ? [next, 'dev', '--port', port] : [join('db', 'serve.mjs')], {
  stdio: 'inherit',
  env: { ...process.env, ...env, NODE_ENV: dev ? 'development' : 'production' },
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', code => process.exit(code ?? 0))
