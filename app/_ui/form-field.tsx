import type { ErrorCode } from '@/lib/error-code'
import styles from './field.module.css'

type Option = { readonly value: string; readonly label: string }
type Common = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  /** What the field holds at first; `on` for a ticked box. */
  readonly value?: string
  /** The error codes that are about this field. */
  readonly errors?: readonly ErrorCode[]
}
type Typed = Common & {
  readonly kind: 'text' | 'email' | 'password' | 'datetime-local' | 'number'
  readonly autoComplete?: string
  readonly required?: boolean
  readonly minLength?: number
  readonly maxLength?: number
  readonly min?: number
  readonly max?: number
  readonly spellCheck?: boolean
}
export type Field =
  | Typed
  | (Common & { readonly kind: 'select' | 'radio'; readonly options: readonly Option[] })
  | (Common & { readonly kind: 'checkbox' })

type Props = {
  readonly field: Field
  readonly id: string
  readonly value?: string | undefined
  readonly message?: string | undefined
}

/** One labelled field with its hint and, when something is wrong with it, the sentence that says so. */
export function FormField({ field, id, value, message }: Props) {
  const hint = field.hint ? `${id}-hint` : undefined
  const error = message ? `${id}-error` : undefined
  const control = {
    id,
    name: field.name,
    'aria-describedby': [error, hint].filter(Boolean).join(' ') || undefined,
    'aria-invalid': message ? true : undefined,
  }
  return (
    <div className={styles.field}>
      <Control control={control} field={field} value={value} />
      {message ? (
        <p className={styles.error} id={error} role="alert">
          {message}
        </p>
      ) : null}
      {field.hint ? (
        <p className={styles.hint} id={hint}>
          {field.hint}
        </p>
      ) : null}
    </div>
  )
}

type ControlProps = {
  readonly field: Field
  readonly value: string | undefined
  readonly control: { readonly id: string; readonly name: string }
}

function Control({ field, value, control }: ControlProps) {
  if (field.kind === 'radio') return <Radios control={control} field={field} value={value} />
  if (field.kind === 'checkbox')
    return (
      <label className={styles.choice} htmlFor={control.id}>
        <input {...control} defaultChecked={value === 'on'} type="checkbox" />
        <span>{field.label}</span>
      </label>
    )
  if (field.kind === 'select')
    return (
      <>
        <label htmlFor={control.id}>{field.label}</label>
        <select {...control} className={styles.input} defaultValue={value}>
          {field.options.map(option => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </>
    )
  const { kind, name: _name, label, hint: _hint, value: _value, errors: _errors, ...rest } = field
  return (
    <>
      <label htmlFor={control.id}>{label}</label>
      <input {...control} {...rest} className={styles.input} defaultValue={value} type={kind} />
    </>
  )
}

type RadioProps = {
  readonly field: Extract<Field, { kind: 'select' | 'radio' }>
  readonly value: string | undefined
  readonly control: { readonly id: string; readonly name: string }
}

function Radios({ field, value, control }: RadioProps) {
  const { name, id } = control
  return (
    <fieldset className={styles.choices}>
      <legend>{field.label}</legend>
      {field.options.map(option => (
        <label className={styles.choice} key={option.value}>
          <input
            defaultChecked={value === option.value}
            id={`${id}-${option.value}`}
            name={name}
            type="radio"
            value={option.value}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
