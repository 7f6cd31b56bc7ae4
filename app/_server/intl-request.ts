import type {} from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import account from '@/app/_messages/en/account.json'
import admin from '@/app/_messages/en/admin.json'
import classes from '@/app/_messages/en/classes.json'
import deck from '@/app/_messages/en/deck.json'
import documents from '@/app/_messages/en/documents.json'
import errors from '@/app/_messages/en/errors.json'
import game from '@/app/_messages/en/game.json'
import quiz from '@/app/_messages/en/quiz.json'
import site from '@/app/_messages/en/site.json'
import study from '@/app/_messages/en/study.json'
import timeline from '@/app/_messages/en/timeline.json'
import today from '@/app/_messages/en/today.json'

const messages = { account, admin, classes, deck, documents, errors, game, quiz, site, study, timeline, today }

declare module 'next-intl' {
  interface AppConfig {
    Messages: typeof messages
    Locale: 'en'
  }
}

/** One catalogue, a file an area. English is the only language so far; the address carries no prefix. */
export default getRequestConfig(async () => ({ locale: 'en', messages, timeZone: 'UTC' }))
