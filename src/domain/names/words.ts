/** Words that stand beside municipalities' names in lists. Patterns have no nested repetition: their time grows linearly with the text. */

/** "Sel kommune", "Fjell, Øygarden og Sund kommunar", "Voss herad": the word and what comes after it. */
export const municipalWord = /^(.+?)\s+(kommunane|kommunene|kommunar|kommuner|kommune|komune|bykommune|herad|suohkan|gielda|tjïelte)(?=$|[\s,.;:()–-])[\s,.;:–-]*(.*)$/iu

/** A county authority, whatever stands before it. */
export const countyAuthority = /fylkeskommun|fylkesmann|statsforvalt|fylkesbibliotek|fylkesting/iu

/** "Alle kommuner i Viken", "40 av 43 kommunar i Vestland", "de seks kommunene i Vestfold", "Grenlandskommuner". */
export const collective = /^(alle|samtlige|samtlege|øvrige|dei|de|\d+ av( dei| de)? \d+|\d+)\s.*kommun(e|er|ar|ene|ane)\b|^\p{L}{4,}(s|-)kommun(er|ar|ene|ane)$/iu

/** Marks of companies, associations, state bodies and inter-municipal bodies. */
export const organisation =
  /(^|[\s,(])(AS|ASA|IKS|SA|KF|FKF|HF|RHF|BA|DA|IPR)($|[\s,)])|samkommune|regionråd|region[a-zæøå]* ?råd|rådet$|stiftels|forening|forum\b|lag$|selskap|universitet|høgskul|høgskole|høyskole|direktorat|departement|forskningsråd|sjukehus|sykehus|helseforetak|næringsutvikling|næringshage|museum|lokalstyre|longyearbyen|sametinget|senter$|klynge|naturvern/iu

/** A public library is a part of its municipality (the library act says every municipality has one). */
export const library = /^(.+?)\s+(folkebibliotek|folkebibliotekar|bibliotek|folkeboksamling)$/iu

/** Bodies that carry a municipality's name and may be independent of it. */
export const perhapsIndependent = /^(.+?)\s+(frivilligsentral|frivilligsentralen|frivilligsentral|frivillighetssentral|frivillegsentral|kulturhus|kirkelige fellesråd|kyrkjelege fellesråd|by|sentrum|næringshage)$/iu

/** A city district: "Bydel Alna", "Bydel Østensjø i Oslo". */
export const districtWord = /^bydel(?:en|ene|ane|er)?\s+(.+)$/iu

/** A municipality that is to come: "Nye Indre Østfold", "Ny kommune Sunnfjord". */
export const newWord = /^(?:nye|ny|nytt|nye kommune|ny kommune)\s+(?:kommune[n]?\s+)?(.+)$/iu

/** Brackets that say something about status, former names or companions. */
export const bracketWithdrawn = /trukket|trekt|trakk seg|trekte seg|withdr/iu
export const bracketFormer = /^(?:tidligere|tidlegare|tidl\.?|før|formerly|forhenværende|nå|no|now)\s+(.+)$/iu
export const bracketCompanions = /^(?:inkl\.?|inkludert|inklusive|med|saman med|sammen med|i samarbeid med|samarbeid med|og|including|with)\s+(.+)$/iu
