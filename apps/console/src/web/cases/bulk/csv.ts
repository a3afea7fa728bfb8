/** A table as CSV that Excel in China opens rightly: UTF-8 with its mark, lines ended as RFC 4180 says. */
import { type Cell, chinaTime, type Sheet } from './sheet.ts'

const mark = '\uFEFF'

export function csvOf({ head, rows }: Sheet): string {
  const lines = [head.map(({ title }) => quoted(title)), ...rows.map((row) => row.map(written))]
  return `${mark}${lines.map((line) => line.join(',')).join('\r\n')}\r\n`
}

function written(cell: Cell): string {
  if (cell.kind === 'text') return quoted(harmless(cell.value))
  if (cell.kind === 'moment') return chinaTime(cell.value).toISOString().slice(0, 16).replace('T', ' ')
  return cell.value === null ? '' : String(cell.value)
}

/** What begins like a formula would be carried out: https://owasp.org/www-community/attacks/CSV_Injection */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
