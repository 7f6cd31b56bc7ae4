import 'server-only'
import { v7 } from 'uuid'

/** A random, time-sortable id (UUIDv7, RFC 9562). */
export const newId = <Id extends string>(): Id => v7() as Id
