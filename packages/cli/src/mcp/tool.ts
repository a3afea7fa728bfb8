/** 工具 The one contract of the server's tools: what is asked, and an answer that always says for where, as of when, and who says so. */
import type { Day, Text } from '@beian/domain/vocabulary'
import type { z } from 'zod'
import type { Citation } from '../book/cited.ts'
import type { Language } from '../language.ts'
import type { Misuse } from '../verb.ts'

export type Context = { readonly today: Day; readonly language: Language }

export type Told = {
  readonly answer: unknown
  /** `nation`, a province, or several: for where the answer holds. */
  readonly scope: string
  readonly asOf: Day
  readonly citations: readonly Citation[]
}

export type Tool<Shape extends z.ZodRawShape = z.ZodRawShape> = {
  readonly name: string
  readonly title: Text
  readonly about: Text
  readonly input: Shape
  answer(asked: z.infer<z.ZodObject<Shape>>, context: Context): Promise<Told | readonly Misuse[]>
}

export function tool<Shape extends z.ZodRawShape>(definition: Tool<Shape>): Tool {
  // The register holds tools of many shapes; the server has checked the input by the very shape before it calls.
  return definition as unknown as Tool
}
