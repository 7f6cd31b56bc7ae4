import type { ClassId } from './ids'
import type { ClassScope, UserScope, VisitorScope } from './scope'

type Bare<T> = { readonly [K in keyof T as K extends string ? K : never]: T[K] }

/** The one place where proof is issued; `tests/architecture` names who may call it. */
export const grantVisitorScope = (): VisitorScope => ({ kind: 'visitor' }) as VisitorScope

export const grantUserScope = (user: Omit<Bare<UserScope>, 'kind'>): UserScope =>
  ({ ...user, kind: 'user' }) as UserScope

export const grantClassScope = (scope: UserScope, classId: ClassId, classRole: ClassScope['classRole']): ClassScope =>
  ({ ...scope, classId, classRole }) as ClassScope
