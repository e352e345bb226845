import fc from 'fast-check';
import { compareEditions, type Edition } from '@/domain/release/latest';
import { createDevice, DAY, START, type Faults } from './support/device';
import { createEndpoint, serve } from './support/endpoint';
import { readAll, start, wholeOf } from './support/phone';
import { publish, tenPlaces, type Published } from './support/releases';

/** Lives of a phone, drawn at random. LIVES sets how many; `npm run test:long` asks for many more than `npm test`. */
const LIVES = Number(process.env.LIVES ?? 300);

type Event =
  | { readonly do: 'publish'; readonly address: string; readonly epoch: boolean }
  | { readonly do: 'serve an old release'; readonly which: number }
  | { readonly do: 'check'; readonly asked: boolean; readonly network?: { readonly from: number; readonly how: 'no answer' | 'torn' | 'page' | 'missing' | 'tampered' | 'endless' }; readonly store?: { readonly at: number; readonly how: 'kill' | 'tear' | 'full' | 'broken' } }
  | { readonly do: 'clock'; readonly days: number }
  | { readonly do: 'update the app' };

const event = fc.oneof<fc.Arbitrary<Event>[]>(
  fc.record({ do: fc.constant('publish' as const), address: fc.constantFrom('东路', '西路', '南路'), epoch: fc.boolean() }),
  fc.record({ do: fc.constant('serve an old release' as const), which: fc.nat(6) }),
  fc.record(
    {
      do: fc.constant('check' as const),
      asked: fc.boolean(),
      network: fc.record({ from: fc.integer({ min: 1, max: 6 }), how: fc.constantFrom('no answer' as const, 'torn' as const, 'page' as const, 'missing' as const, 'tampered' as const, 'endless' as const) }),
      store: fc.record({ at: fc.integer({ min: 1, max: 60 }), how: fc.constantFrom('kill' as const, 'tear' as const, 'full' as const, 'broken' as const) }),
    },
    { requiredKeys: ['do', 'asked'] },
  ),
  fc.record({ do: fc.constant('clock' as const), days: fc.integer({ min: -400, max: 400 }) }),
  fc.constant({ do: 'update the app' as const }),
);

const FIRST = publish({ version: 1 });
const known = new Map<string, Published>();

/** Releases are made once: the same wishes give the same bytes. */
function release(edition: Edition, address: string): Published {
  const key = `${edition.epoch}.${edition.version}.${address}`;
  const made = known.get(key) ?? publish({ ...edition, created: '2026-11-21', records: { places: tenPlaces((same, number) => (number % 4 === 1 ? { ...same, address, name: `第${edition.version}版` } : same)) } });
  known.set(key, made);
  return made;
}

test(`whatever happens, in ${LIVES} lives: something whole is read, never older, and nothing is called checked that was not`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 14 }), async (life) => {
      const device = createDevice();
      const published: Published[] = [FIRST];
      const endpoint = createEndpoint(FIRST);
      let newest: Published = FIRST;
      let bundle = FIRST;
      let before: Edition = FIRST.latest;

      const look = async (): Promise<Edition> => {
        const phone = start(device, endpoint, bundle);
        const [best] = await phone.releases();
        if (!best) throw new Error('nothing can be read');
        const is = published.find(({ latest }) => compareEditions(latest, best) === 0);
        expect(is).toBeDefined();
        // (a) readable, and (c) exactly one published release
        expect(await readAll(phone)).toBe(is && wholeOf(is));
        return best;
      };

      for (const now of life) {
        switch (now.do) {
          case 'publish': {
            const { epoch, version } = newest.latest;
            newest = release(now.epoch && published.length % 3 === 0 ? { epoch: epoch + 1, version: 1 } : { epoch, version: version + 1 }, now.address);
            published.push(newest);
            serve(endpoint, newest);
            break;
          }
          case 'serve an old release':
            serve(endpoint, published[now.which % published.length] ?? FIRST);
            break;
          case 'clock':
            device.clock = Math.max(0, device.clock + now.days * DAY);
            break;
          case 'update the app':
            if (compareEditions(newest.latest, bundle.latest) > 0) bundle = newest;
            break;
          case 'check': {
            const { network, store } = now;
            const faults: Faults = store ? { at: (count) => (count === store.at || (store.how === 'broken' && count > store.at) ? store.how : undefined) } : {};
            endpoint.requested.length = 0;
            endpoint.fault = (name, request) => {
              if (!network || request < network.from) return undefined;
              const text = endpoint.files.get(name) ?? '';
              switch (network.how) {
                case 'no answer':
                  return 'no answer';
                case 'torn':
                  return { text: text.slice(0, text.length / 2) };
                case 'page':
                  return { status: 200, text: '<html>' };
                case 'missing':
                  return { status: 404 };
                case 'tampered':
                  return { text: text.replace(/[0-9](?=[^0-9]*$)/, (digit) => String((Number(digit) + 1) % 10)) };
                case 'endless':
                  return { text: text + ' '.repeat(50_000) };
              }
            };
            const noted = (await start(device, endpoint, bundle).notes()).lastSuccess;
            const phone = start(device, endpoint, bundle, faults);
            const report = await phone.check({ asked: now.asked });
            const after = await start(device, endpoint, bundle).notes();
            // (d) "last checked" moves only with verified news or verified no news
            if (after.lastSuccess !== noted) expect(['updated', 'up_to_date']).toContain(report.outcome);
            endpoint.fault = undefined;
            // (e) nothing temporary is left by a run that was not killed; one that is not due does nothing
            const faulty = (store !== undefined && phone.operations() >= store.at) || report.outcome === 'not_due';
            if (!faulty) expect([...device.files.keys()].filter((name) => name.startsWith('tmp-'))).toEqual([]);
            if (!faulty && (report.outcome === 'updated' || report.outcome === 'up_to_date')) expect(await strays(bundle)).toEqual([]);
            break;
          }
        }
        const shown = await look();
        // (b) never older
        expect(compareEditions(shown, before)).toBeGreaterThanOrEqual(0);
        before = shown;
      }

      // Whatever happened: with a good network, a good store and a right clock the newest release arrives.
      serve(endpoint, newest);
      device.clock = START;
      const healed = await start(device, endpoint, bundle).check({ asked: true });
      expect(['updated', 'up_to_date']).toContain(healed.outcome);
      expect(await readAll(start(device, endpoint, bundle))).toBe(wholeOf(newest));

      /** Shards that no readable release names. */
      async function strays(base: Published): Promise<readonly string[]> {
        const held = await start(device, endpoint, base).releases();
        const wanted = new Set(held.flatMap(({ slot }) => slot?.manifest.shards.map(({ sha256 }) => `shard-${sha256}`) ?? []));
        return [...device.files.keys()].filter((name) => name.startsWith('shard-') && !wanted.has(name));
      }
    }),
    { numRuns: LIVES },
  );
}, 3_600_000);
