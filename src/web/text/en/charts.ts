import type { Charts } from '../nb/charts.ts'
import { plural } from '../plural.ts'

/** Words of the charts. */
export const charts: Charts = {
  dots: {
    title: {
      fewer: ({ n, of, a, b }) => `On ${n} of ${of} lists a smaller share of ${a} than of ${b} took part`,
      more: ({ n, of, a, b }) => `On ${n} of ${of} lists a larger share of ${a} than of ${b} took part`,
      both: ({ n, of, a, b }, more) => `On ${n} of ${of} lists a smaller share of ${a} than of ${b} took part, on ${more} a larger one`,
      same: ({ of, a, b }) => `On none of ${of} lists does the share that took part differ between ${a} and ${b}`,
    },
    clear: (n, fewer, more) =>
      `; the difference is clear on ${n}: ${[fewer === '0' ? '' : `smaller on ${fewer}`, more === '0' ? '' : `larger on ${more}`].filter(Boolean).join(', ')}`,
    noneClear: ', but the difference is clear on none of them',
    one: {
      fewer: (list, a, b) => `${list}: a smaller share of ${a} than of ${b} took part`,
      more: (list, a, b) => `${list}: a larger share of ${a} than of ${b} took part`,
      unsure: (list, a, b) => `${list}: the figures cannot tell whether a smaller share of ${a} than of ${b} took part`,
    },
    subtitle: (period, confidence) => `Share of the municipalities that took part, each complete list${period}, with ${confidence} intervals, counts and difference in percentage points`,
    description: (n, a, b) =>
      `${n} ${plural(n, 'row', 'rows')}, one for each scheme and year, by scheme design. Each row shows the share of ${a} (filled circle) and of ${b} (open diamond) that took part, with interval, counts and difference.`,
    interval: (confidence) => `line: ${confidence} interval`,
    difference: 'difference',
    clearNote: 'A bold difference is clear, also when all lists are tested together: adjusted p value below 0.05 (Benjamini–Hochberg).',
    eligibleUnknown: '†: it is not known who could take part by the rules; some who did not take part perhaps could not.',
    mostlyNot: '‡: fewer than half of the group could take part by the rules; see the answer among those who could.',
  },
  smallNote: (least) => `Small numbers: on some lists fewer than ${least} took part in all. Read the interval before the share.`,
  waitingNote: (n) => `${n} ${plural(n, 'name', 'names')} on the lists ${plural(n, 'waits', 'wait')} to be settled and ${plural(n, 'is', 'are')} not counted.`,
  period: (from, to) => (from === to ? `, ${from}` : `, ${from}–${to}`),
  until: (to) => `, up to ${to}`,
  since: (from) => `, from ${from}`,
  within: (where) => `, ${where}`,
  meaning: (group, meaning) => `${group}: ${meaning}`,
  ratios: {
    subtitle: (confidence) => `Odds ratio of taking part, with ${confidence} intervals, on an axis where half and double lie equally far from 1`,
    clear: 'the whole interval on one side of 1',
    unsure: 'cannot tell',
    cut: 'Arrow: the interval runs beyond the axis; the figures stand beside it.',
    description: (n) => `${n} ${plural(n, 'odds ratio', 'odds ratios')} with intervals on a logarithmic axis. An interval that crosses 1 decides nothing.`,
    bands: {
      both: (of, higher, lower) => `Of ${of} parts of the country, ${higher} take part more often and ${lower} less often than all others, with the whole interval on one side of 1`,
      none: (of) => `None of ${of} parts has the whole interval on one side of 1`,
    },
    pairs: {
      both: (a, of, higher, lower) => `Against ${of} other groups, ${a} take part more often than ${higher} and less often than ${lower}, with the whole interval on one side of 1`,
      none: (a, of) => `The figures cannot tell whether ${a} take part more or less often than any of ${of} other groups`,
    },
    tests: {
      all: (n, conclusion) => `In all ${n} tests the answer is the same: ${conclusion}`,
      some: (same, n, conclusion) => `In ${same} of ${n} tests the answer is the same: ${conclusion}`,
      none: (n, conclusion) => `None of ${n} tests gives the same answer: ${conclusion}`,
    },
  },
  trend: {
    title: {
      closing: (a, b, slope) => `The difference between ${a} and ${b} has become smaller, by about ${slope} percentage points a year`,
      widening: (a, b, slope) => `The difference between ${a} and ${b} has become larger, by about ${slope} percentage points a year`,
      'cannot-tell': (a, b) => `The figures cannot tell whether the difference between ${a} and ${b} grows or shrinks`,
      'too-few': (a, b) => `There are too few lists to say whether the difference between ${a} and ${b} grows or shrinks`,
    },
    subtitle: (a, b, period) => `Share that took part: ${a} minus ${b}, in percentage points, all complete lists of the year together${period}`,
    description: (n, a, b) => `${n} ${plural(n, 'year', 'years')}, each with the difference in share between ${a} and ${b} and its interval. At the line at zero the shares are equal.`,
    above: (a) => `${a} took part more often`,
    below: (a) => `${a} took part less often`,
    lists: 'Under the year: number of lists. A dash: no complete list with both groups in scope.',
    noInterval: (years) => `No interval in ${years}: nobody, or everybody, took part on the lists, so it cannot be computed.`,
    dot: (confidence) => `the difference, with its ${confidence} interval`,
    open: 'the interval crosses zero',
    within: 'the same scheme from year to year',
    line: (slope, low, high) => `change within the same scheme: ${slope} a year (${low} to ${high})`,
    lineNote: (n) =>
      `The dots mix in new schemes every year; the line follows the same schemes from year to year, and may therefore fall where the dots rise. It rests on ${n} ${plural(n, 'scheme', 'schemes')} with lists from several years, and is laid through the weighted middle of the years. The shaded field shows how steep it may be.`,
    tooFewNote: 'No line is drawn: too few schemes have complete lists from several years.',
  },
  spread: {
    title: {
      more: (top) => `Participation is more gathered than even chance would give: the tenth of the municipalities with most has ${top}`,
      like: (top) => `Participation is spread about as if all had the same chance: the tenth of the municipalities with most has ${top}`,
      less: (top) => `Participation is more evenly spread than even chance would give: the tenth of the municipalities with most has ${top}`,
    },
    subtitle: (gini, year, period) => `Gini ${gini}, where 0 is fully equal and 1 is all with one. Participations on complete lists${period}, in the municipal borders of ${year}`,
    description: (top, none) =>
      `The municipalities stand from those with fewest participations to those with most; the curve shows what part of all participations they have together. ${none} The tenth with most has ${top}.`,
    across: 'share of the municipalities',
    up: 'share of the participations',
    equal: 'fully equal',
    topTenth: (share) => [`${share} of participations`, 'with the tenth that has most'],
    zeros: (n, share) => [`${n} ${plural(n, 'municipality', 'municipalities')}`, `(${share}) ${plural(n, 'has', 'have')} none`],
    noZeros: 'All have at least one.',
    table: { caption: 'How many municipalities have how many participations', count: 'Participations', municipalities: 'Municipalities', units: 'Share of municipalities', total: 'Share of participations' },
    curve: 'the municipalities',
    chance: (gini) => `expected if each participation fell on a municipality at random (Gini ${gini})`,
    unknownAsNone: 'Municipalities that may have taken part under a name that waits to be settled, or as part of a municipality since divided, count as 0 here when no other participation is found; on the map they are unknown.',
    chanceNote: (n) => `With ${n} participations the spread would be uneven even if all had the same chance; that is the dashed curve. Where Gini differs by less than 0.05, the title says “about as”.`,
  },
}
