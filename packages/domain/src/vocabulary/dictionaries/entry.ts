/** 字典 One word of a ministry's dictionary: our id, the ministry's code, and its name. Codes are text: two exceed 32 bits. */
import type { Text } from '../text.ts'

export type Entry = { readonly code?: string; readonly title: Text }
export type Dictionary = Readonly<Record<string, Entry>>
