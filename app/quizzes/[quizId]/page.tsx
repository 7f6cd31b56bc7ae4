import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { currentScope } from '@/app/_server/scope'
import page from '@/app/_ui/page.module.css'
import { loadTaking } from '@/db/queries/quizzes'
import type { QuizId } from '@/lib/ids'
import { presentItem } from '@/lib/quiz/present-item'
import { nextItem } from '@/lib/quiz/taking'
import { ItemForm } from './_components/item-form'

type Props = { readonly params: Promise<{ readonly quizId: string }> }

async function readTaking(params: Props['params']) {
  const { quizId } = await params
  const loaded = await loadTaking(await currentScope(), quizId as QuizId)
  return loaded ?? notFound()
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title } = await readTaking(params)
  const t = await getTranslations('quiz')
  return { title: t('new.title', { deck: title }) }
}

/** The item at which the attempt stands; a reload or a restart comes back to the same one. */
export default async function TakeQuiz({ params }: Props) {
  const { quizId, taking } = await readTaking(params)
  if (taking.submittedAt) redirect(`/quizzes/${quizId}/result/${taking.attemptId}`)
  const t = await getTranslations('quiz')
  const open = nextItem(taking)
  // Every item has its answer but the attempt was not submitted: the last one is sent again, and stands as it is.
  const item = open ?? taking.items.at(-1)
  if (!item) notFound()
  const presented = presentItem(item, taking.items.length)
  const last = taking.answers.length >= taking.items.length - 1
  return (
    <div className={page.page}>
      <ItemForm
        quizId={quizId}
        item={presented}
        answered={open === undefined}
        labels={{
          blank: t('take.blank'),
          progress: t('take.progress', { ordinal: presented.ordinal, of: presented.of }),
          answer: open ? t(last ? 'take.last' : 'take.answer') : t('take.finish'),
          final: open ? t('take.final') : t('take.finished'),
        }}
      />
    </div>
  )
}
