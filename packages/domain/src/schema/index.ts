/** What crosses a wire, as zod schemas: facts, commands, uploads. The meaning of each value is judged by the casework. */
export { commandSchema, commandSchemas } from './command.ts'
export { askableFacts, factsPatch } from './facts-patch.ts'
export { fileMeta, id, instant, remark, uploadMeta } from './words.ts'
