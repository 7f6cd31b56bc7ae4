// `npm run --silent generate -- FILE [--published EDTF] [--json]`: starts the TypeScript beside it.
import { register } from 'tsx/esm/api'

register()
await import('./generate-cli.ts')
