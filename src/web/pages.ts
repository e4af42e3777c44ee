import type { Page } from './page.ts'

/** THE list of pages. A new page is a new file and a new line here. */
export const pages: readonly Page[] = []
