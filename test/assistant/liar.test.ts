import { describe, expect, it } from 'vitest';
import { openAiPort } from '../../assistant/openai-port.js';
import { seeded } from '../../bench/accuracy/random.mjs';
import type { AskedItem } from '../../bench/drafting/slot-lies.mjs';
import { honestAnswer, lyingAnswer, slotLies } from '../../bench/drafting/slot-lies.mjs';
import { composeDraft } from '../../tools/draft/compose.js';
import { printDraft } from '../../tools/draft/print.js';
import { draftSection } from '../../tools/draft/section.js';
import type { StoredReport } from '../../tools/store.js';
import { open, sources } from '../draft/reports.js';
import { startEndpoint, streamText } from './endpoint-script.js';

const itemsOf = (user: string): readonly AskedItem[] => JSON.parse(user.slice(user.lastIndexOf('{"items"'))).items;

const templateOf = ({ report, findings }: StoredReport): string =>
  printDraft(draftSection(report, findings('zh'), { section: 'both' }), 'text').text;

const kinds = Object.keys(slotLies);
const cases = 200;

describe('a model that lies', () => {
  it('is honest at first: what it writes is used', async () => {
    const endpoint = await startEndpoint((asked, response) => streamText(response, honestAnswer(itemsOf(asked.user))));
    const port = openAiPort({ model: 'm', baseUrl: endpoint.url, apiKey: null });
    for (const source of sources) {
      const stored = await open(source);
      const { outcomes, fault } = await composeDraft(stored.report, stored.findings('zh'), port);
      expect([source.name, fault, outcomes.filter(({ by }) => by !== 'model')]).toEqual([source.name, null, []]);
    }
  });

  it(`does not reach the user in any of ${cases} seeded cases`, async () => {
    const told: string[] = [];
    let random = seeded('0');
    let kind = '';
    const endpoint = await startEndpoint((asked, response) => {
      const items = itemsOf(asked.user);
      const lie = lyingAnswer(items, kind, random);
      if (lie) told.push(lie.line);
      streamText(response, lie?.answer ?? honestAnswer(items));
    });
    const port = openAiPort({ model: 'm', baseUrl: endpoint.url, apiKey: null });
    const leaks: string[] = [];
    let lies = 0;
    for (let number = 0; lies < cases && number < 4 * cases; number += 1) {
      const source = sources[number % sources.length];
      if (!source) break;
      const stored = await open(source);
      random = seeded(`lie ${number}`);
      kind = kinds[Math.floor(number / sources.length) % kinds.length] ?? '';
      told.length = 0;
      const { wording } = await composeDraft(stored.report, stored.findings('zh'), port);
      if (told.length === 0) continue;
      lies += 1;
      const { text } = printDraft(
        draftSection(stored.report, stored.findings('zh'), { section: 'both', wording }),
        'text',
      );
      if (text !== templateOf(stored)) leaks.push(`${source.name} ${kind}: ${told.join(' / ')}`);
    }
    expect(leaks).toEqual([]);
    expect(lies).toBe(cases);
  }, 120_000);

  it('tells the reasons when it asks once more, and takes the second answer where it is true', async () => {
    const users: string[] = [];
    const endpoint = await startEndpoint((asked, response, turn) => {
      users.push(asked.user);
      const items = itemsOf(asked.user);
      const lie = turn === 1 ? lyingAnswer(items, 'digit', seeded('x')) : null;
      streamText(response, lie?.answer ?? honestAnswer(items));
    });
    const port = openAiPort({ model: 'm', baseUrl: endpoint.url, apiKey: null });
    const [source] = sources.filter(({ name }) => name === 'guizhou-roads');
    if (!source) throw new RangeError('guizhou-roads');
    const stored = await open(source);
    const { outcomes } = await composeDraft(stored.report, stored.findings('zh'), port);
    expect(users).toHaveLength(2);
    expect(users[1]).toContain('没有通过核验');
    expect(outcomes.filter(({ by }) => by === 'rewrite')).toHaveLength(1);
    expect(outcomes.filter(({ by }) => by === 'template')).toHaveLength(0);
  });
});
