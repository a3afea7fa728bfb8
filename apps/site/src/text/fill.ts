/** Words with places to fill: `第 {at} 个`. Plain data, so that a page can hand them to its island. */
export function fill(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}
