/** Mounts the maker on its page; the provinces' forms stand beside it as data, so that the browser need not load the book. */
import type { ProvinceId } from '@beian/domain/vocabulary'
import { type FormAdvice, SnippetMaker } from '@beian/snippet-maker'
import { createComponent } from 'solid-js'
import * as to from '../addresses.ts'
import { mount } from './mount.ts'

const data = document.getElementById('snippet-maker')?.dataset['forms'] ?? '{}'
const forms = JSON.parse(data) as { readonly [P in ProvinceId]?: FormAdvice }

mount('snippet-maker', ({ lang }) =>
  createComponent(SnippetMaker, {
    language: lang,
    formOf: (province) => forms[province],
    inFragment: true,
    checkHref: (numbers) => `${to.check(lang)}${numbers === '' ? '' : `#${numbers}`}`,
  }),
)
