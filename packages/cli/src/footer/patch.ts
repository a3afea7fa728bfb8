/** 补丁 A file's changes as a unified diff, which `git apply` and `patch -p1` take. The changes keep the lines: none is added or lost. */

const CONTEXT = 3

export function patchOf(path: string, before: string, after: string): string {
  const [old, now] = [linesIn(before), linesIn(after)]
  const changed = old.flatMap((line, index) => (line === now[index] ? [] : [index]))
  if (changed.length === 0) return ''
  const name = path.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '')
  return `--- a/${name}\n+++ b/${name}\n${hunksOf(changed, old.length)
    .map((hunk) => textOf(hunk, old, now))
    .join('')}`
}

/** With their ends, so that a last line without one is seen. */
function linesIn(text: string): readonly string[] {
  return text.split(/(?<=\n)/)
}

type Hunk = { readonly from: number; readonly to: number }

/** Lines `from` up to `to`; changes that lie close share a hunk. */
function hunksOf(changed: readonly number[], count: number): readonly Hunk[] {
  const hunks: Hunk[] = []
  for (const line of changed) {
    const [from, to] = [Math.max(0, line - CONTEXT), Math.min(count, line + CONTEXT + 1)]
    const last = hunks.at(-1)
    if (last !== undefined && from <= last.to) hunks[hunks.length - 1] = { from: last.from, to }
    else hunks.push({ from, to })
  }
  return hunks
}

function textOf({ from, to }: Hunk, old: readonly string[], now: readonly string[]): string {
  const lines: string[] = []
  for (let index = from; index < to; ) {
    let end = index
    while (end < to && old[end] !== now[end]) end += 1
    for (let one = index; one < end; one += 1) lines.push(written('-', old[one] as string))
    for (let one = index; one < end; one += 1) lines.push(written('+', now[one] as string))
    if (end === index) {
      lines.push(written(' ', old[index] as string))
      end += 1
    }
    index = end
  }
  const span = `${from + 1},${to - from}`
  return `@@ -${span} +${span} @@\n${lines.join('')}`
}

function written(sign: string, line: string): string {
  return line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`
}
