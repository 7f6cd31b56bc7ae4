/** Branded ids: a DeckId is not a ClassId. In the database they are UUIDv7 made by the caller. */
declare const brand: unique symbol
type Id<Name extends string> = string & { readonly [brand]: Name }

export type UserId = Id<'user'>
export type SessionId = Id<'session'>
export type DocumentId = Id<'document'>
export type FactId = Id<'fact'>
export type DeckId = Id<'deck'>
export type CardId = Id<'card'>
export type ReviewId = Id<'review'>
export type StudySessionId = Id<'study-session'>
export type QuizId = Id<'quiz'>
export type QuizItemId = Id<'quiz-item'>
export type AttemptId = Id<'attempt'>
export type GameId = Id<'game'>
export type ClassId = Id<'class'>
export type AssignmentId = Id<'assignment'>
export type JobId = Id<'job'>
export type ParametersId = Id<'parameters'>
