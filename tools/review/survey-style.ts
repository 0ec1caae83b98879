import { colors, fonts } from './survey-charts.js';

/** The style of the page; tables repeat their head on every printed page and no row or chart is torn. */
export const surveyStyle = `body { font: 15px/1.6 ${fonts}; color: #1c1c1c; background: #fff; max-width: 960px; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 1.6em; } h2 { font-size: 1.25em; border-bottom: 1px solid #999; padding-bottom: .2em; margin-top: 2em; } h3 { font-size: 1em; margin: 1.2em 0 .2em; overflow-wrap: anywhere; }
p { margin: .3em 0; } small { color: #444; } q { quotes: '\\201C' '\\201D'; background: #f4f1e6; }
.tiles { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .6em; }
.tiles li { border: 1px solid #ccc; border-radius: 4px; padding: .3em .9em; } .tiles b { font-size: 1.4em; font-variant-numeric: tabular-nums; }
.tiles .error b, span.error { color: ${colors.error}; } .tiles .warning b, span.warning { color: #8a6100; } .tiles .info b, span.info { color: ${colors.info}; }
span.error, span.warning, span.info { font-weight: bold; }
table { border-collapse: collapse; width: 100%; font-size: .92em; margin: .8em 0; }
th, td { border: 1px solid #bbb; padding: .25em .6em; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #f0f0f0; white-space: nowrap; } td:first-child { white-space: nowrap; } .number { text-align: right; font-variant-numeric: tabular-nums; }
figure { margin: 1em 0; } figcaption { font-weight: bold; } figure svg { max-width: 100%; height: auto; }
@page { size: A4; margin: 16mm 14mm; }
@media print { body { font-size: 10.5pt; margin: 0; padding: 0; max-width: none; } a { color: inherit; text-decoration: none; }
thead { display: table-header-group; } tr, figure, article li { break-inside: avoid; } h2, h3 { break-after: avoid; }
* { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
`;
