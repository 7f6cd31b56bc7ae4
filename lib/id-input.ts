import { z } from 'zod'

/** An id as it comes from outside: a UUID in form, of the kind that the field says. */
export const idInput = <Id extends string>() => z.uuid() as unknown as z.ZodType<Id>
