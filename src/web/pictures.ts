import { concentrationPicture, participationPicture, trendPicture } from './pages/mapping/pictures.ts'
import { explainPicture, gapPicture } from './pages/explain/sheet.ts'
import { municipalityPictures } from './pages/municipality/pictures.ts'
import { needPictures } from './pages/need/pictures.ts'
import { robustnessPicture } from './pages/robustness/sheet.ts'
import { mapPicture, schemeMapPicture, tilesPicture } from './pages/shared/reach-map-picture.ts'
import type { Picture } from './picture.ts'

/** THE list of pictures. A new chart is a new file beside its page and a new line here. */
export const pictures: readonly Picture[] = [
  participationPicture,
  trendPicture,
  concentrationPicture,
  robustnessPicture,
  explainPicture,
  gapPicture,
  ...municipalityPictures,
  ...needPictures,
  mapPicture,
  tilesPicture,
  schemeMapPicture,
]
