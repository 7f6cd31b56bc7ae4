import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from 'playwright/test'

/** A running Annals with a data folder of its own. */
export type Server = {
  readonly url: string
  readonly data: string
  /** Moves the server's clock by so many milliseconds from the real one. */
  setClockOffset(milliseconds: number): void
  /** Kills it without warning (SIGKILL). */
  kill(): Promise<void>
  /** Starts it again on the same data and port. */
  start(): Promise<void>
  /** What it printed so far. */
  output(): string
}

const freePort = () =>
  new Promise<number>(resolve => {
    const probe = createServer().listen(0, () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).status < 500
  } catch {
    return false
  }
}

async function startServer(): Promise<Server> {
  const data = mkdtempSync(join(tmpdir(), 'annals-e2e-'))
  const clock = join(data, 'clock-offset')
  writeFileSync(clock, '0')
  const port = await freePort()
  const url = `http://localhost:${port}`
  let child: ChildProcess | undefined
  let printed = ''

  const start = async () => {
    const env = { ...process.env, ANNALS_DATA: data, ANNALS_TEST_CLOCK: clock, PORT: String(port) }
    // A process group of its own: SIGKILL must reach the server below the launcher.
    child = spawn(process.execPath, ['db/start.mjs'], { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout?.on('data', chunk => {
      printed += String(chunk)
    })
    child.stderr?.on('data', chunk => {
      printed += String(chunk)
    })
    for (let tries = 0; tries < 1800; tries++) {
      if (child.exitCode !== null) throw new Error(`the server stopped:\n${printed}`)
      if (await answers(url)) return
      await new Promise(resolve => setTimeout(resolve, 100))
    }
    throw new Error(`the server does not answer:\n${printed}`)
  }
  const kill = async () => {
    const running = child
    if (running?.pid === undefined || running.exitCode !== null) return
    const gone = new Promise(resolve => running.once('exit', resolve))
    process.kill(-running.pid, 'SIGKILL')
    await gone
  }
  await start()
  return {
    url,
    data,
    setClockOffset: milliseconds => writeFileSync(clock, String(milliseconds)),
    kill,
    start,
    output: () => printed,
  }
}

/** `test` with a server shared by the tests of a worker; `baseURL` points at it. */
export const test = base.extend<{ baseURL: string }, { server: Server }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
    async ({}, use) => {
      const server = await startServer()
      await use(server)
      await server.kill()
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  baseURL: async ({ server }, use) => use(server.url),
})

export { expect } from 'playwright/test'
