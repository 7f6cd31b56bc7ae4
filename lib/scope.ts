import type { ClassId, SessionId, UserId } from './ids'

declare const proof: unique symbol
type Proven = { readonly [proof]: true }

/** How a person set the clock and the buttons. */
export type LearnerSettings = {
  /** IANA name. */
  readonly timeZone: string
  /** 0 to 23: the hour at which a new study day begins. */
  readonly rolloverHour: number
  readonly locale: string
  readonly buttons: 'two' | 'four'
}

/** Somebody who has answered or uploaded nothing yet: may read what is public. */
export type VisitorScope = Proven & { readonly kind: 'visitor' }

/** A guest or an account, proven by a live session. */
export type UserScope = Proven & {
  readonly kind: 'user'
  readonly userId: UserId
  readonly sessionId: SessionId
  readonly guest: boolean
  readonly role: 'member' | 'admin' | 'library'
  readonly name: string | null
  readonly settings: LearnerSettings
}

/** Proof of who is asking. Every query takes one first; only `grant-scope.ts` makes them. */
export type Scope = VisitorScope | UserScope

/** A member of one class. */
export type ClassScope = UserScope & { readonly classId: ClassId; readonly classRole: 'instructor' | 'student' }
