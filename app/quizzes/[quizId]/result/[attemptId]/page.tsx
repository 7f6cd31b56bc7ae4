import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { currentScope } from '@/app/_server/scope'
import button from '@/app/_ui/button.module.css'
import page from '@/app/_ui/page.module.css'
import { loadTaking } from '@/db/queries/quizzes'
import type { QuizId } from '@/lib/ids'
import { scoreOfTaking } from '@/lib/quiz/taking'
import { MakeQuizForm } from '../../../_components/make-quiz-form'
import { AnsweredItem } from './_components/answered-item'
import styles from './result.module.css'

type Props = { readonly params: Promise<{ readonly quizId: string; readonly attemptId: string }> }

async function readResult(params: Props['params']) {
  const { quizId, attemptId } = await params
  const loaded = await loadTaking(await currentScope(), quizId as QuizId)
  if (loaded?.taking.attemptId !== attemptId) notFound()
  return loaded
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title } = await readResult(params)
  const t = await getTranslations('quiz')
  return { title: t('result.title', { deck: title }) }
}

/** Each answer beside its source sentence, and the score with and without what guessing gives. */
export default async function QuizResult({ params }: Props) {
  const { quizId, deckId, title, taking } = await readResult(params)
  if (!taking.submittedAt) redirect(`/quizzes/${quizId}`)
  const [t, format] = await Promise.all([getTranslations('quiz'), getFormatter()])
  const score = scoreOfTaking(taking)
  const percent = format.number(Math.max(0, score.corrected), { style: 'percent' })
  const expected = format.number(score.guess * score.of, { maximumFractionDigits: 1 })
  const options = taking.items[0]?.options.length ?? 0
  return (
    <div className={page.page}>
      <h1>{t('result.title', { deck: title })}</h1>
      <p className={styles.score}>{t('result.right', { right: score.right, of: score.of })}</p>
      <p className={page.lead}>
        {t('result.guessing', { options, expected, of: score.of })}{' '}
        {t(score.corrected < 0 ? 'result.worse' : 'result.corrected', { percent })}
      </p>
      <p className="muted">{t('result.memory')}</p>
      <div className={styles.next}>
        <MakeQuizForm deckId={deckId} label={t('result.again')} />
        <a className={button.button} href={`/study/${deckId}`}>
          {t('result.study')}
        </a>
      </div>
      <h2>{t('result.items')}</h2>
      <ol className={styles.items}>
        {taking.items.map(item => (
          <AnsweredItem
            key={item.itemId}
            item={item}
            choice={taking.answers.find(answer => answer.itemId === item.itemId)?.choice}
            labels={{
              right: t('result.isRight'),
              wrong: t('result.isWrong'),
              chose: date => t('result.chose', { date }),
              none: t('result.none'),
              source: t('result.source'),
            }}
          />
        ))}
      </ol>
    </div>
  )
}
