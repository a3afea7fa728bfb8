/** YAML: nested settings, one a line, every text in double quotes; a value that is missing leaves its line out. */
import { quoteYaml } from './quoting.ts'

export type Settings = { readonly [key: string]: Settings | string | boolean | undefined }

export function yamlOf(settings: Settings, indent = ''): string {
  return Object.entries(settings)
    .map(([key, value]) => {
      if (value === undefined) return ''
      if (typeof value === 'object') return `${indent}${key}:\n${yamlOf(value, `${indent}  `)}`
      return `${indent}${key}: ${typeof value === 'string' ? quoteYaml(value) : String(value)}\n`
    })
    .join('')
}
