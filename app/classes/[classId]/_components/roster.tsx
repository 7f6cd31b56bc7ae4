import { getFormatter, getTranslations } from 'next-intl/server'
import { FieldsForm } from '@/app/_ui/fields-form'
import page from '@/app/_ui/page.module.css'
import type { ClassId, UserId } from '@/lib/ids'
import { removeStudentAction } from '../../actions'
import styles from './class.module.css'

type Member = { readonly userId: UserId; readonly name: string; readonly role: string; readonly joinedAt: Date }
type Props = {
  readonly classId: ClassId
  readonly members: readonly Member[]
  readonly open: boolean
  readonly timeZone: string
}

/** Who has joined. */
export async function Roster({ classId, members, open, timeZone }: Props) {
  const t = await getTranslations('classes.page')
  const format = await getFormatter()
  const students = members.filter(member => member.role === 'student')
  const day = (at: Date) => format.dateTime(at, { dateStyle: 'long', timeZone })
  return (
    <section aria-labelledby="members">
      <h2 id="members">{t('members')}</h2>
      {students.length === 0 ? <p className="muted">{t('noMembers')}</p> : null}
      <ul className={page.rows}>
        {students.map(({ userId, name, joinedAt }) => (
          <li className={styles.member} key={userId}>
            <span>
              {name}
              <br />
              <span className="muted small">{t('joined', { date: day(joinedAt) })}</span>
            </span>
            {open ? (
              <FieldsForm
                action={removeStudentAction}
                describes={t('removeName', { name })}
                fields={[]}
                hidden={{ classId, userId }}
                submit={t('remove')}
                tone="quiet"
              />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
