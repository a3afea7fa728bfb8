/** A sentence in which a day with its hour, an amount, an article and "now: …" stay in one piece, as print would keep them. */
import { For } from 'solid-js'

const wholes = [
  /（现为：[^）]*）。?/,
  /\(now: [^)]*\)\.?/,
  /(?:\d{4}-)?\d{2}-\d{2} \d{2}:\d{2}/,
  /\d{4}-\d{2}-\d{2}/,
  /\d+ ?(?:个月|个工作日|日|天|小时|年)/,
  /\d+ (?:more |calendar |working )?(?:months?|days?|hours?)/,
  /[\d.]+ ?万?元/,
  /CNY \d[\d,.]*\d/,
  /第[一二三四五六七八九十百]+条(?:第[一二三四五六七八九十]+[款项])*/,
  /(?:articles?|Decree|Order) \d+/,
  /\d+ dpi/,
]
const whole = new RegExp(`(${wholes.map(({ source }) => source).join('|')})`)

export function Unbroken(props: { text: string }) {
  return <For each={props.text.split(whole)}>{(part) => (whole.test(part) ? <Whole text={part} /> : part)}</For>
}

/** What was told may be longer than a line. */
function Whole(props: { text: string }) {
  return <span class={/^[（(]/.test(props.text) ? 'part' : 'unbroken'}>{props.text}</span>
}
