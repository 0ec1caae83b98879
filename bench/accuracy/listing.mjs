/** What a developer needs to see of one miss. */
import { membersOf, sentenceAt } from './load.mjs';

const quote = (text, span, now = null) => {
  const s = sentenceAt(text, span.start);
  const from = Math.max(s.start, span.start - 60);
  const to = Math.min(Math.max(s.end, span.end), span.end + 60);
  const word = text.slice(span.start, span.end);
  return `${text.slice(from, span.start)}【${now === null ? word : `${word}→${now}`}】${text.slice(span.end, to)}`.trim();
};

/** False alarms always; figures and relations that were not read, when asked for. */
export const listClean = (one, said, measured, { figures, relations = true }, say) => {
  for (const f of said.findings)
    if (f.severity !== 'info')
      say(`${one.id} ALARM ${f.severity} ${f.rule}: ${f.message}\n    ${quote(one.text, f.at)}`);
  if (!figures) return;
  for (const m of measured.missed) {
    const g = m.figure;
    const near = m.near.map((f) => `${f.text} = ${f.value} ${f.unit} ${f.role} ${f.period}`).join(' / ') || 'nothing';
    const what = m.role === undefined ? 'FIGURE' : m.role ? 'PERIOD' : 'ROLE';
    say(
      `${one.id} ${what} ${g.text} = ${g.value} ${g.unit} ${g.role} ${g.period} (${g.metric}); read: ${near}\n    ${quote(one.text, g)}`,
    );
  }
  for (const f of measured.extra)
    say(`${one.id} EXTRA ${f.text} = ${f.value} ${f.unit} ${f.role}\n    ${quote(one.text, f)}`);
  if (!relations) return;
  for (const r of measured.unfound) {
    const members = membersOf(r).map((id) => one.byId.get(id));
    say(
      `${one.id} RELATION ${r.id} ${r.kind} ${members.map((f) => f.text).join(' ; ')}\n    ${quote(one.text, members[0])}`,
    );
  }
};

/** A mutant that was not found, or found without naming the changed figure. */
export const listMissed = (one, result, { missed, unnamed }, say) => {
  const m = result.mutant;
  if (result.found ? !(unnamed && !result.named) : !missed) return;
  const broken = m.broken.map(
    (r) =>
      `${r.kind} ${membersOf(r)
        .map((id) => one.byId.get(id).text)
        .join(' ; ')}`,
  );
  say(`${m.id} ${result.found ? 'UNNAMED' : 'MISSED'} ${quote(one.text, m, m.now)}`);
  for (const line of broken) say(`    breaks ${line}`);
  for (const f of result.fresh)
    say(`    said ${f.severity} ${f.rule}: ${f.message} 〔${m.text.slice(f.at.start, f.at.end)}〕`);
};
