// The one barrel: drizzle-kit and the client want all tables in one module.
export * from './classes'
export * from './decks'
export * from './documents'
export * from './jobs'
export * from './quizzes'
export * from './reviews'
export * from './users'
