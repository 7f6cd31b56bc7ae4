import type { ClassScope } from '../scope'

type Role = ClassScope['classRole']

/** What one may want to do in a class, who may, and whether it is still open once the class is archived. */
const deeds = {
  'view-class': { roles: ['instructor', 'student'], inArchive: true },
  'view-progress': { roles: ['instructor'], inArchive: true },
  'set-own-consent': { roles: ['student'], inArchive: true },
  leave: { roles: ['instructor', 'student'], inArchive: true },
  assign: { roles: ['instructor'], inArchive: false },
  'renew-link': { roles: ['instructor'], inArchive: false },
  'remove-student': { roles: ['instructor'], inArchive: false },
  archive: { roles: ['instructor'], inArchive: false },
} as const satisfies Record<string, { readonly roles: readonly Role[]; readonly inArchive: boolean }>

export type Deed = keyof typeof deeds

/** The whole policy of a class. */
export const can = (role: Role, deed: Deed): boolean => deeds[deed].roles.some(allowed => allowed === role)

export const openInArchive = (deed: Deed): boolean => deeds[deed].inArchive
