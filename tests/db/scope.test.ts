import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

// A stranger who knows an id that exists must learn no more than from one that never was. Every exported query stands
// in this table with the file that calls it as a stranger; one that is missing, or that its file does not call, fails.
// To add a query: write its stranger call in a tests/db file (see documents.test.ts, "a stranger"), then name it here.
const strangers: Readonly<Record<string, string>> = {
  // Runs before a scope exists; takes the session id that is itself the proof.
  'identity.findIdentity': 'before-scope',
  'identity.createGuest': 'before-scope',
  'games.loadGame': 'timeline.test.ts',
  'games.savePlay': 'timeline.test.ts',
  'games.startGame': 'timeline.test.ts',
  'timeline.loadTimeline': 'timeline.test.ts',
  'documents.loadDocument': 'documents.test.ts',
  'documents.loadReading': 'documents.test.ts',
  'documents.loadLibrary': 'documents.test.ts',
  'ingest.loadStanding': 'documents.test.ts',
  'ingest.saveIngest': 'documents.test.ts',
  'uploads.loadUsage': 'documents.test.ts',
  'uploads.saveUpload': 'documents.test.ts',
  'corrections.saveCorrection': 'documents.test.ts',
  'jobs.saveProgress': 'documents.test.ts',
  'jobs.cancelJobs': 'documents.test.ts',
  'jobs.requestReading': 'documents.test.ts',
  'original-files.loadOriginal': 'documents.test.ts',
  'original-files.loadOriginalBytes': 'documents.test.ts',
  'uploads.saveVisibility': 'documents.test.ts',
  'uploads.saveBinned': 'documents.test.ts',
  'uploads.saveRestored': 'documents.test.ts',
  'jobs.loadQueuedJobs': 'documents.test.ts',
  'jobs.claimJob': 'documents.test.ts',
  'jobs.endJob': 'documents.test.ts',
  'housekeeping.saveLibraryOwner': 'documents.test.ts',
  'housekeeping.loadContentIndex': 'documents.test.ts',
  'housekeeping.requeueJobs': 'documents.test.ts',
  'housekeeping.expireGuests': 'documents.test.ts',
  'quizzes.findUnfinishedQuiz': 'quizzes.test.ts',
  'quizzes.loadQuizPool': 'quizzes.test.ts',
  'quizzes.loadTaking': 'quizzes.test.ts',
  'quizzes.saveAnswer': 'quizzes.test.ts',
  'quizzes.saveQuiz': 'quizzes.test.ts',
  'identity.releaseThrottles': 'before-scope',
  'identity.saveThrottle': 'before-scope',
  'identity.loadThrottle': 'before-scope',
  'identity.revokeSession': 'before-scope',
  'identity.startSession': 'before-scope',
  'identity.findCredentials': 'before-scope',
  'identity.createAccount': 'before-scope',
  'identity.touchSession': 'before-scope',
  'identity.findLinkOwner': 'before-scope',
  'identity.administratorLinkWorks': 'before-scope',
  'identity.resetPassword': 'before-scope',
  'identity.saveMailedLink': 'before-scope',
  'accounts.claimGuest': 'accounts.test.ts',
  'accounts.loadAccount': 'accounts.test.ts',
  'accounts.saveProfile': 'accounts.test.ts',
  'accounts.savePassword': 'accounts.test.ts',
  'accounts.revokeEverySession': 'accounts.test.ts',
  'administration.loadAccounts': 'one-time-links.test.ts',
  'administration.saveResetLink': 'one-time-links.test.ts',
  'administration.becomeAdministrator': 'one-time-links.test.ts',
  'administration.renewAdministratorLink': 'one-time-links.test.ts',
  'departure.deleteAccount': 'departure.test.ts',
  'merge-guest.loadMerge': 'merge-guest.test.ts',
  'merge-guest.saveMerge': 'merge-guest.test.ts',
  'export.loadEverything': 'export.test.ts',
  'classes.createClass': 'classes.test.ts',
  'classes.loadClasses': 'classes.test.ts',
  'classes.loadMembership': 'classes.test.ts',
  'classes.loadClass': 'classes.test.ts',
  'classes.findClassByLink': 'classes.test.ts',
  'classes.joinClass': 'classes.test.ts',
  'classes.renewJoinLink': 'classes.test.ts',
  'classes.removeStudent': 'classes.test.ts',
  'classes.leaveClass': 'classes.test.ts',
  'classes.archiveClass': 'classes.test.ts',
  'classes.saveConsent': 'classes.test.ts',
  'assignments.loadAssignableDecks': 'classes.test.ts',
  'assignments.saveAssignment': 'classes.test.ts',
  'assignments.changeAssignment': 'classes.test.ts',
  'assignments.withdrawAssignment': 'classes.test.ts',
  'assignments.loadAssignments': 'classes.test.ts',
  'assignments.loadAssignment': 'classes.test.ts',
  'assignments.loadOpenAssignments': 'classes.test.ts',
  'assignments.loadAssignmentWork': 'classes.test.ts',
  'study.isSaved': 'study.test.ts',
  'study.loadAnswersSince': 'study.test.ts',
  'study.loadCandidates': 'study.test.ts',
  'study.loadDurations': 'study.test.ts',
  'study.loadShowing': 'study.test.ts',
  'study.loadStudyDecks': 'study.test.ts',
  'study.saveButtons': 'study.test.ts',
  'study.saveMarks': 'study.test.ts',
  'study.saveReview': 'study.test.ts',
  'study.saveUndo': 'study.test.ts',
  'study-sessions.loadLastAnswer': 'study.test.ts',
  'study-sessions.loadLastSession': 'study.test.ts',
  'study-sessions.loadSessionAnswers': 'study.test.ts',
  'cards.loadFace': 'cards.test.ts',
  'card-wording.dropOverlay': 'card-wording.test.ts',
  'card-wording.loadSuggestions': 'card-wording.test.ts',
  'card-wording.loadWording': 'card-wording.test.ts',
  'card-wording.saveCardVersion': 'card-wording.test.ts',
  'card-wording.saveOverlay': 'card-wording.test.ts',
  'card-wording.settleSuggestion': 'card-wording.test.ts',
  'decks.loadDeckCards': 'decks.test.ts',
  'decks.loadPreset': 'decks.test.ts',
  'decks.savePreset': 'decks.test.ts',
  'decks.loadDeck': 'decks.test.ts',
  'decks.loadDecks': 'decks.test.ts',
  'decks.loadPublicDecks': 'decks.test.ts',
}

const folder = 'db/queries'
const exported = readdirSync(folder).flatMap(file => {
  const text = readFileSync(join(folder, file), 'utf8')
  const names = [...text.matchAll(/^export (?:async )?function (\w+)/gm)]
  return names.map(([, name]) => ({ file: file.replace(/\.ts$/, ''), name: name ?? '' }))
})

/** The text of a test file's parts that call queries as a stranger. */
const strangerParts = (path: string) =>
  readFileSync(join('tests', 'db', path), 'utf8')
    .split(/\n(?=describe\()/)
    .filter(part => /^describe\('a stranger/.test(part))
    .join('\n')

describe('a query', () => {
  it('is known to this table, and the table knows no other', () => {
    expect(exported.map(({ file, name }) => `${file}.${name}`).sort()).toEqual(Object.keys(strangers).sort())
  })

  it.each(exported)('$file.$name is called as a stranger', ({ file, name }) => {
    const where = strangers[`${file}.${name}`]
    if (where === 'before-scope') return expect(file).toBe('identity')
    expect(where && strangerParts(where)).toMatch(new RegExp(`\\b${name}\\(`))
  })
})
