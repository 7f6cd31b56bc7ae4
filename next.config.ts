import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
]

const config: NextConfig = {
  distDir: process.env.ANNALS_DIST ?? '.next',
  // npm test checks the types; whoever starts Annals need not wait for them.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  reactStrictMode: true,
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: ['@libsql/client', 'libsql', '@node-rs/argon2', 'mammoth', 'unpdf'],
  // A document may have 25 MB; the form around it needs a little room.
  experimental: { serverActions: { bodySizeLimit: '26mb' } },
  headers: async () => [{ source: '/(.*)', headers }],
}

export default createNextIntlPlugin('./app/_server/intl-request.ts')(config)
