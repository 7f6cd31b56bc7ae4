import type { Field } from '@/app/_ui/form-field'
import { leastRetention, mostRetention } from '@/lib/classroom/plan-assignment'

type Labels = Readonly<Record<'due' | 'dueHint' | 'retention' | 'retentionHint', string>>
type Terms = { readonly due: string; readonly retentionPercent: number }

/** The fields of an assignment that can be changed later too. */
export const termsFields = (labels: Labels, { due, retentionPercent }: Terms): readonly Field[] => [
  {
    name: 'due',
    kind: 'datetime-local',
    label: labels.due,
    hint: labels.dueHint,
    required: true,
    value: due,
    errors: ['time-invalid', 'assignment-due-past'],
  },
  {
    name: 'retentionPercent',
    kind: 'number',
    label: labels.retention,
    hint: labels.retentionHint,
    required: true,
    min: leastRetention,
    max: mostRetention,
    value: String(retentionPercent),
    errors: ['retention-out-of-range'],
  },
]
