/** 导出 All quotes as CSV for a spreadsheet: one line a row, fen as yuan with two digits, what the State charges apart. */
import { knownOf } from '@beian/domain/casework'
import * as z from 'zod'
import { command, type SignedAct } from '../command/command.ts'
import { lookInto } from '../deadlines/renew.ts'
import { linesOf } from './fees.queries.ts'
import { endingOf, stateOf, statutoryOf } from './quote.ts'

const heads = {
  zh: ['客户', '案件', '类别', '项目', '金额（元）', '成功才收', '状态', '付款日'],
  en: ['Client', 'Case', 'Kind', 'Item', 'Amount (CNY)', 'On success only', 'State', 'Paid on'],
} as const

const kinds = {
  statutory: { zh: '官方', en: 'statutory' },
  provider: { zh: '接入商', en: 'provider' },
  agency: { zh: '代办', en: 'agency' },
} as const
const states = {
  paid: { zh: '已付', en: 'paid' },
  owed: { zh: '待付', en: 'owed' },
  'on-success': { zh: '成功后付', en: 'on success' },
  lapsed: { zh: '不再收取', en: 'lapsed' },
  open: { zh: '未定', en: 'not agreed' },
} as const
const yes = { zh: '是', en: 'yes' } as const

export const exportFees = command({
  input: z.strictObject({ clientId: z.string().max(64).optional() }),
  by: 'everybody',
  revises: 'nothing',
  run: async (act, { clientId }) => {
    const ids = await act.trx
      .selectFrom('cases')
      .innerJoin('clients', 'clients.id', 'cases.client_id')
      .select(['cases.id', 'clients.name'])
      .where((eb) =>
        eb.exists(eb.selectFrom('fee_lines').select('fee_lines.id').whereRef('fee_lines.case_id', '=', 'cases.id')),
      )
      .$if(clientId !== undefined, (q) => q.where('cases.client_id', '=', clientId ?? ''))
      .orderBy('clients.name')
      .orderBy('cases.opened_at')
      .execute()
    const rows: string[][] = []
    for (const { id, name } of ids) rows.push(...(await rowsOf(act, id, name)))
    await act.journal({ action: 'fees.exported', ...(clientId ? { clientId } : {}), details: { cases: ids.length } })
    return { text: csv([[...heads[act.user.language]], ...rows]), rows: rows.length }
  },
})

async function rowsOf({ trx, house, at, user }: SignedAct, id: string, client: string): Promise<string[][]> {
  const looked = await lookInto({ trx, vault: house.vault, at }, id)
  if (!looked) return []
  const { language } = user
  const known = knownOf(looked.filingCase, looked.context)
  const [title, ending] = [known.procedure.title[language], endingOf(known)]
  const official = statutoryOf(known).map((fee) => [
    client,
    title,
    kinds.statutory[language],
    fee.title[language],
    yuan(fee.amountFen),
    '',
    '',
    '',
  ])
  const lines = await linesOf({ trx, vault: house.vault, rulebook: known.rulebook }, id)
  return [
    ...official,
    ...lines.map((line) => [
      client,
      title,
      kinds[line.kind][language],
      line.title[language],
      yuan(line.amountFen),
      line.onSuccess ? yes[language] : '',
      states[stateOf(line, ending)][language],
      line.paidOn ?? '',
    ]),
  ]
}

/** Digits moved, nothing computed: 123456 is 1234.56. */
export function yuan(fen: number | null): string {
  if (fen === null) return ''
  const digits = String(fen).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** With a mark by which spreadsheets see UTF-8; what they would take for a formula is text. */
export function csv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}
