import type { Page } from './page.ts'
import { findingPage } from './pages/finding.tsx'
import { findingsPage } from './pages/findings.tsx'
import { explain } from './pages/explain.tsx'
import { front } from './pages/front.tsx'
import { mapping } from './pages/mapping.tsx'
import { robustness } from './pages/robustness.tsx'
import { coveragePage } from './pages/coverage.tsx'
import { dataPage } from './pages/data.tsx'
import { methodPage } from './pages/method.tsx'
import { methodsPage } from './pages/methods.tsx'
import { municipalitiesPage } from './pages/municipalities.tsx'
import { municipalityPage } from './pages/municipality.tsx'
import { needPage } from './pages/need.tsx'
import { reviewPage } from './pages/review.tsx'
import { schemePage } from './pages/scheme.tsx'
import { schemesPage } from './pages/schemes.tsx'
import { searchPage } from './pages/search.tsx'

/** THE list of pages. A new page is a new file and a new line here. */
export const pages: readonly Page[] = [
  front,
  mapping,
  robustness,
  explain,
  findingsPage,
  findingPage,
  municipalitiesPage,
  municipalityPage,
  needPage,
  searchPage,
  schemesPage,
  schemePage,
  dataPage,
  coveragePage,
  reviewPage,
  methodsPage,
  methodPage,
]
