import { describe, expect, it } from 'vitest';

import { Flights } from '../../../src/server/answers/flights.js';

const stays = (): AbortSignal => new AbortController().signal;

/** Something that is made when told to. */
function making(): {
  make: () => Promise<string>;
  land: (value: string) => void;
  fail: () => void;
  made: () => number;
} {
  let count = 0;
  let land: (value: string) => void = () => undefined;
  let fail: () => void = () => undefined;
  const make = (): Promise<string> => {
    count++;
    return new Promise((resolve, reject) => {
      land = resolve;
      fail = () => {
        reject(new Error('failed'));
      };
    });
  };
  return { make, land: (value) => land(value), fail: () => fail(), made: () => count };
}

describe('what many ask for at once', () => {
  it('is made once for all of them, and anew for who comes after', async () => {
    const flights = new Flights<string>();
    const { make, land, made } = making();
    const both = [flights.share('a', stays, make), flights.share('a', stays, make)].map(({ value }) => value);
    expect(made()).toBe(1);
    land('one');
    expect(await Promise.all(both)).toEqual(['one', 'one']);
    const next = flights.share('a', stays, make).value;
    expect(made()).toBe(2);
    land('two');
    expect(await next).toBe('two');
  });

  it('is made for each question, and anew for who asks after a parting', async () => {
    const flights = new Flights<string>();
    const one = making();
    const other = making();
    const early = flights.share('a', stays, one.make).value;
    flights.share('b', stays, other.make);
    expect([one.made(), other.made()]).toEqual([1, 1]);
    flights.part();
    const late = flights.share('a', stays, other.make).value;
    expect(other.made()).toBe(2);
    one.land('before');
    other.land('after');
    expect(await Promise.all([early, late])).toEqual(['before', 'after']);
  });

  it('fails for all of them, and is tried again by who comes after', async () => {
    const flights = new Flights<string>();
    const { make, fail, land, made } = making();
    const both = [flights.share('a', stays, make), flights.share('a', stays, make)].map(({ value }) => value);
    fail();
    await expect(Promise.all(both)).rejects.toThrow('failed');
    const next = flights.share('a', stays, make).value;
    land('one');
    expect([await next, made()]).toEqual(['one', 2]);
  });
});

it('says who has joined another one', () => {
  const flights = new Flights<string>();
  const { make } = making();
  const [first, second] = [flights.share('a', stays, make), flights.share('a', stays, make)];
  expect([first.joined, second.joined]).toEqual([false, true]);
});

describe('what is being made', () => {
  it('is told to end when the last of its clients is gone, whenever they came', () => {
    const flights = new Flights<string>();
    const clients = [new AbortController(), new AbortController(), new AbortController()];
    const signalOf = (index: number) => () => clients[index]?.signal ?? stays();
    let signal: AbortSignal | undefined;
    const make = (asked: () => AbortSignal): Promise<string> => {
      signal = asked();
      return new Promise(() => undefined);
    };
    flights.share('a', signalOf(0), make);
    flights.share('a', signalOf(1), make);
    clients[0]?.abort();
    flights.share('a', signalOf(2), make);
    clients[2]?.abort();
    expect(signal?.aborted).toBe(false);
    clients[1]?.abort();
    expect(signal?.aborted).toBe(true);
  });

  it('is not shared any more once it was told to end', () => {
    const flights = new Flights<string>();
    const gone = new AbortController();
    let made = 0;
    const make = (asked: () => AbortSignal): Promise<string> => {
      made++;
      asked();
      return new Promise(() => undefined);
    };
    flights.share('a', () => gone.signal, make);
    gone.abort();
    flights.share('a', stays, make);
    expect(made).toBe(2);
  });

  it('has nobody watched that does not ask for it', () => {
    let watched = 0;
    const client = (): AbortSignal => {
      watched++;
      return stays();
    };
    new Flights<string>().share('a', client, () => Promise.resolve('one'));
    expect(watched).toBe(0);
  });
});
