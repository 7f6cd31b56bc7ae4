import { getTranslations } from 'next-intl/server'
import { FieldsForm } from '@/app/_ui/fields-form'
import type { LearnerSettings } from '@/lib/scope'
import { saveProfileAction } from '../actions'

const zones = (current: string) =>
  [...new Set([current, 'UTC', ...Intl.supportedValuesOf('timeZone')])].map(zone => ({
    value: zone,
    label: zone.replaceAll('_', ' '),
  }))

const hours = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: `${String(hour).padStart(2, '0')}:00`,
}))

/** Name, clock and buttons. */
export async function Settings({ name, settings }: { name: string | null; settings: LearnerSettings }) {
  const t = await getTranslations('account.settings')
  return (
    <section aria-labelledby="settings">
      <h2 id="settings">{t('title')}</h2>
      <FieldsForm
        action={saveProfileAction}
        done={t('done')}
        fields={[
          {
            name: 'name',
            kind: 'text',
            label: t('name'),
            hint: t('nameHint'),
            value: name ?? '',
            autoComplete: 'name',
            maxLength: 80,
          },
          {
            name: 'timeZone',
            kind: 'select',
            label: t('zone'),
            options: zones(settings.timeZone),
            value: settings.timeZone,
            errors: ['time-zone-unknown'],
          },
          {
            name: 'rolloverHour',
            kind: 'select',
            label: t('rollover'),
            hint: t('rolloverHint'),
            options: hours,
            value: String(settings.rolloverHour),
          },
          {
            name: 'buttons',
            kind: 'radio',
            label: t('buttons'),
            options: [
              { value: 'two', label: t('two') },
              { value: 'four', label: t('four') },
            ],
            value: settings.buttons,
          },
        ]}
        submit={t('submit')}
      />
    </section>
  )
}
