/** What was tried, one line a site, in columns. */

export type Row = {
  readonly format: string
  readonly tool: string
  readonly version: string
  readonly footer: string
  readonly built: boolean
  readonly seen: boolean
  readonly checked: boolean
  readonly wrong: readonly string[]
}

const head = ['tool', 'version', 'format', 'footer', 'built', 'seen', 'checked']

export function table(rows: readonly Row[]): string {
  const mark = (good: boolean) => (good ? '✓' : '✗')
  const cells = rows.map(({ tool, version, format, footer, built, seen, checked }) => [
    tool,
    version,
    format,
    footer,
    mark(built),
    mark(seen),
    mark(checked),
  ])
  const lines = [head, ...cells]
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
