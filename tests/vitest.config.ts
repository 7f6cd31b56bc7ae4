import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))
const serverOnly = fileURLToPath(new URL('./support/server-only.ts', import.meta.url))
// `server-only` throws outside React's server; tests of db/ and app/_server/ import it as an empty module.
const alias = { '@': root.replace(/\/$/, ''), 'server-only': serverOnly }

export default defineConfig({
  root,
  resolve: { alias },
  test: {
    expect: { requireAssertions: true },
    setupFiles: ['tests/support/seed-properties.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/{architecture,unit,gold}/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: ['tests/db/**/*.test.ts'],
          setupFiles: ['tests/support/seed-properties.ts', 'tests/support/database.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
})
