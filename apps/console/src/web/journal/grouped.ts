/** A form saves as one types, a field at a time: what one person filled in within a minute is told in one line. */
import type { Entry } from '../case/shape.ts'

const minute = (at: string) => at.slice(0, 16)

/** Every change of a case carries its revision; more than that is told in a line of its own. */
const saysMore = ({ details }: Entry) => Object.keys(details).some((name) => name !== 'rev')

function goesOn(newer: Entry, older: Entry): boolean {
  return (
    newer.fields.length > 0 &&
    newer.action === older.action &&
    newer.actor.id === older.actor.id &&
    newer.subject === older.subject &&
    minute(newer.at) === minute(older.at) &&
    !saysMore(newer) &&
    !saysMore(older)
  )
}

/** The newest first, as they come; fields in the order in which they were filled in. */
export function grouped(entries: readonly Entry[]): readonly Entry[] {
  const lines: Entry[] = []
  for (const entry of entries) {
    const last = lines.at(-1)
    if (last === undefined || !goesOn(last, entry)) lines.push(entry)
    else lines[lines.length - 1] = { ...last, fields: [...new Set([...entry.fields, ...last.fields])] }
  }
  return lines
}
