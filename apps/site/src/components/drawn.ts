/** What `Kept.astro` has drawn; a module of its own, since a component begins anew on each page. */
import type { Language } from '@beian/domain/vocabulary'

export const drawn = new WeakMap<object, Map<Language, Promise<string>>>()
