/** A table as a spreadsheet: days as days, moments as moments, every number that names something as text. */
import writeExcelFile from 'write-excel-file/universal'
import { type Cell, chinaTime, type Sheet } from './sheet.ts'

export function xlsxOf({ head, rows }: Sheet, name: string): Promise<Blob> {
  const first = head.map(({ title }) => ({ value: title, type: String, fontWeight: 'bold' as const }))
  const options = { columns: head.map(({ width }) => ({ width })), sheet: name, stickyRowsCount: 1 }
  return writeExcelFile([first, ...rows.map((row) => row.map(cellOf))], options).toBlob()
}

function cellOf(cell: Cell) {
  if (cell.kind === 'text') return cell.value === '' ? null : { value: cell.value, type: String }
  if (cell.kind === 'count') return { value: cell.value, type: Number }
  if (cell.kind === 'moment') return { value: chinaTime(cell.value), type: Date, format: 'yyyy-mm-dd hh:mm' }
  return cell.value === null ? null : { value: new Date(`${cell.value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
}
