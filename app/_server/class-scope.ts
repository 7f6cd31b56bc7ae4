import 'server-only'
import { notFound } from 'next/navigation'
import { loadMembership } from '@/db/queries/classes'
import { can, type Deed, openInArchive } from '@/lib/classroom/permissions'
import { grantClassScope } from '@/lib/grant-scope'
import type { ClassId } from '@/lib/ids'
import { err, ok, type Result } from '@/lib/result'
import type { ClassScope, UserScope } from '@/lib/scope'
import { currentScope } from './scope'

/** Proof that the person belongs to the class and may do this there; outsiders learn no more than of an invented id. */
export async function enterClass(
  scope: UserScope,
  classId: ClassId,
  deed: Deed,
): Promise<Result<ClassScope, 'not-found' | 'class-archived'>> {
  const membership = await loadMembership(scope, classId)
  if (!membership || !can(membership.role, deed)) return err('not-found')
  if (membership.archivedAt && !openInArchive(deed)) return err('class-archived')
  return ok(grantClassScope(scope, classId, membership.role))
}

/** The same for a page: whoever may not, sees the page of an address that does not exist. */
export async function requireClassScope(classId: ClassId, deed: Deed = 'view-class'): Promise<ClassScope> {
  const scope = await currentScope()
  const entered = scope.kind === 'user' ? await enterClass(scope, classId, deed) : undefined
  return entered?.ok ? entered.value : notFound()
}
