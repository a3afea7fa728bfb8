/** 归宿 Where a path leads that is no procedure of the book: an answer in itself, or something outside it. */
import type { ProcedureId } from './regime.ts'
import type { Text } from './text.ts'

export const pathEnds = {
  filing: { zh: 'ICP 备案', en: 'ICP filing' },
  'on-record': { zh: '已在案，无须另行备案', en: 'On record already: nothing is filed anew' },
  none: { zh: '无须备案', en: 'No filing' },
  'edi-licence': { zh: 'EDI 许可证（B21）', en: 'EDI licence (B21)' },
  'ask-authority': { zh: '请咨询主管机关', en: 'Ask the authority' },
} as const satisfies Record<string, Text>
type OutsideEnd = keyof typeof pathEnds
/** A procedure; `filing`: a filing, of whichever kind the record leads to; or an end that is no procedure of the book. */
export type PathEnd = ProcedureId | OutsideEnd
