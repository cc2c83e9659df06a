// Finds articles in the static index beside it: await (await openSearch(root)).search('words "a phrase" -not', options).
// Options: limit, offset, author, tag, language, from, to (1954, 1954-05), sort ("date"), prefix (the last word is being typed).
// The answer has total, results, words (forms found) and notices ({word, used}: what stands in for an unknown word).

export const PLACES = 2 ** 24;
const QUOTIENT = 20, SHORT_LIST = 127, LEVELS = 15, USUAL = 4, FLOOR = 5, WORD = 40, MOST_WORDS = 32;
const ELIDED = "all c coll d dall dell gl j jusqu l lorsqu m n nell o presqu puisqu qu quell quelqu quest s sant sull t un".split(" ");
const text = bytes => new TextDecoder().decode(bytes);

class Bytes {
  constructor(bytes, at = 0) { this.bytes = bytes; this.at = at; }
  int() {
    let value = 0, scale = 1, byte;
    do {
      byte = this.bytes[this.at++];
      value += (byte & 127) * scale;
      scale *= 128;
    } while (byte > 127);
    return value;
  }
  take(count) { return this.bytes.subarray(this.at, this.at += count); }
  name() { return Array.from(this.take(6), byte => byte.toString(16).padStart(2, "0")).join(""); }
  list(read) { return Array.from({ length: this.int() }, read); }
  rest(other, texts = this) {
    const shared = this.int(), length = this.int(), bytes = new Uint8Array(shared + length);
    bytes.set(other.subarray(0, shared));
    bytes.set(texts.take(length), shared);
    return bytes;
  }
}

export class Bits {
  constructor(bytes) { this.bytes = bytes; this.at = 0; }
  // The next 25 bits or more, from the highest down.
  get window() {
    const { bytes, at } = this, byte = at >> 3;
    return (bytes[byte] << 24 | bytes[byte + 1] << 16 | bytes[byte + 2] << 8 | bytes[byte + 3]) << (at & 7);
  }
  int(count) {
    if (count > 16) return this.int(count - 16) * 65536 + this.int(16);
    const value = count && this.window >>> (32 - count);
    this.at += count;
    return value;
  }
  rice(k) {
    const quotient = Math.min(QUOTIENT, Math.clz32(~this.window));
    this.at += quotient;
    if (quotient === QUOTIENT) return this.int(32);
    this.at++;
    return quotient * 2 ** k + this.int(k);
  }
  // Numbers about 0: 0, -1, 1, -2, 2 …
  signed() {
    const value = this.rice(1);
    return value & 1 ? -(value + 1) / 2 : value / 2;
  }
  gamma() {
    let length = 0;
    while (length < 32 && !this.int(1)) length++;
    return 2 ** length + this.int(length);
  }
}

// By code points, as the bytes of UTF-8 are.
function isBefore(a, b) {
  for (let i = 0; ; i++) {
    const x = a.codePointAt(i), y = b.codePointAt(i);
    if (x !== y || x === undefined) return y !== undefined && !(x > y);
  }
}

// The last line whose start is not behind a place, or the first.
export function lineAt(lines, isBehind) {
  let low = 0, high = lines.length;
  while (high - low > 1) {
    const middle = low + high >> 1;
    if (isBehind(lines[middle].start)) high = middle; else low = middle;
  }
  return low;
}

function termLines(reader) {
  let last = new Uint8Array();
  return reader.list(() => ({ start: text(last = reader.rest(last)), name: reader.name() }));
}

const recordLines = reader => reader.list(() => ({ start: reader.int() * PLACES + reader.int(), name: reader.name() }));

// For each word its terms, or the keys of terms elsewhere.
function readShard(bytes) {
  const reader = new Bytes(bytes), files = reader.list(() => reader.name());
  const rows = reader.int(), textLength = reader.int(), numberLength = reader.int();
  const texts = new Bytes(bytes, reader.at), numbers = new Bytes(bytes, reader.at + textLength);
  const lists = new Bytes(bytes, numbers.at + numberLength), words = new Map();
  const add = (word, found) => words.set(word, [...words.get(word) ?? [], found]);
  let bytesOfKey = new Uint8Array(), file = -1, offset = 0;
  for (let row = 0; row < rows; row++) {
    const flags = numbers.int(), rest = () => text(numbers.rest(bytesOfKey, texts));
    const key = text(bytesOfKey = numbers.rest(bytesOfKey, texts));
    if (flags & 1) {
      add(key, rest());
      continue;
    }
    const others = Array.from({ length: flags >> 4 }, rest);
    const term = { key, forms: flags & 2 ? [key, ...others] : others, ranked: numbers.int(), unranked: numbers.int() };
    const length = numbers.int();
    if (flags & 4) {
      term.least = numbers.int();
      term.tail = lists.name();
    }
    if (flags & 8) {
      file++;
      offset = 0;
    }
    term.positions = { file: files[file], offset, length: numbers.int() };
    offset += term.positions.length;
    term.head = lists.take(length);
    for (const word of [key, ...others]) add(word, term);
  }
  return words;
}

function readList(list, bytes, count, high, low) {
  const bits = new Bits(bytes), first = bits.int(5);
  const group = (size, impact) => {
    const months = bits.int(4), gaps = bits.int(4);
    for (let month = 0, place = -1; size > 0; size--) {
      const gap = bits.rice(months);
      place = gap ? bits.rice(first) : place + 1 + bits.rice(gaps);
      month += gap;
      list.push({ id: month * PLACES + place, impact: impact ?? USUAL + bits.signed() });
    }
  };
  if (count <= SHORT_LIST) return group(count);
  for (let impact = high; impact >= low; impact--) {
    const size = bits.gamma() - 1;
    if (size) group(size, impact);
  }
}

// Takes genitive and elided article off a word; `last` and `first` tell of its apostrophes.
export function trimmed(word, start, end, last, first) {
  if (word.length > 2 && word.endsWith("'s")) {
    word = word.slice(0, -2);
    if (last.count === word.length) end = last.end;
  }
  const cut = word.indexOf("'");
  if (cut > 0 && ELIDED.includes(word.slice(0, cut)) && [...word.slice(cut + 1)].length > 1) {
    word = word.slice(cut + 1);
    start = first;
  }
  return { kind: "word", word, start, end };
}

function asciiWords(text) {
  return Array.from(text.toLowerCase().matchAll(/[a-z0-9]+(?:'[a-z0-9]+)*/g), ({ 0: found, index }) => {
    const count = found.lastIndexOf("'");
    return trimmed(found.slice(0, WORD), index, index + found.length, { count, end: index + count }, index + found.indexOf("'") + 1);
  });
}

class Gone extends Error {}

class Search {
  #root; #files = new Map();

  constructor(root) { this.#root = root; }

  async open(mode) {
    this.#files.clear();
    const reader = new Bytes(await this.#load("index", mode));
    if (reader.int() !== 2) throw new Error("The search index is of another version.");
    this.depth = reader.int();
    this.count = reader.int();
    this.firstYear = reader.int();
    this.letters = reader.name();
    this.languages = reader.list(() => text(reader.take(reader.int())));
    this.terms = termLines(reader);
    this.records = recordLines(reader);
    return this;
  }

  async #load(path, cache) {
    const response = await fetch(new URL(`search/${path}.bin`, this.#root), { cache });
    if (!response.ok) throw new Gone(`${response.url}: ${response.status}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes[0] !== 31 || bytes[1] !== 139) return bytes;
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  }

  // The text of an article, from its Markdown; undefined where that cannot be had.
  async text({ url }) {
    const response = await fetch(new URL(url.replace(/\.html$/, ".md"), this.#root));
    return response.ok ? text(await response.arrayBuffer()) : undefined;
  }

  // A file by its name, as `read` makes it, loaded once.
  file(name, read = bytes => bytes) {
    if (!this.#files.has(name)) {
      let path = name;
      for (let depth = this.depth; depth > 0; depth--) path = path.slice(0, depth * 2) + "/" + path.slice(depth * 2);
      const file = this.#load(path).then(read);
      this.#files.set(name, file);
      file.catch(() => this.#files.delete(name));
    }
    return this.#files.get(name);
  }

  // The folded words of a text: word, start, end, kind.
  async words(string) {
    if (!/[^\0-\x7F]/.test(string)) return asciiWords(string);
    const { letterTable, scanWords } = await import("./letters.js");
    return scanWords(string, await this.file(this.letters, bytes => letterTable(text(bytes))), WORD);
  }

  // The shard where a word would stand, or one beside it.
  async shard(word, shift = 0) {
    if (!this.terms.length) return new Map();
    const at = lines => lineAt(lines, start => isBefore(word, start));
    const lines = await this.file(this.terms[at(this.terms)].name, bytes => termLines(new Bytes(bytes)));
    const line = lines[at(lines) + shift];
    return line ? this.file(line.name, readShard) : new Map();
  }

  async termsOf(word, shard) {
    const terms = [];
    for (const found of (shard ?? await this.shard(word)).get(word) ?? [])
      terms.push(...found.key === undefined ? (await this.termsOf(found)).filter(term => term.key === found) : [found]);
    return terms;
  }

  // The terms of words that begin alike, the most frequent first.
  async beginning(word, limit) {
    for (const shift of [0, 1]) {
      const shard = await this.shard(word, shift), words = [...shard.keys()].filter(other => other.startsWith(word));
      if (!words.length) continue;
      const terms = (await Promise.all(words.map(other => this.termsOf(other, shard)))).flat();
      return [...new Set(terms)].sort((a, b) => b.ranked - a.ranked).slice(0, limit);
    }
    return [];
  }

  // A word with its terms: { word, terms, ranked, count, used }.
  async group({ word, kind }, { prefix, exact } = {}) {
    let terms = await this.termsOf(word), used;
    if (prefix || kind === "single") terms.push(...await this.beginning(word, prefix ? 20 : 64));
    if (!terms.length && !exact) ({ terms, used } = await (await import("./more.js")).substitute(this, word));
    terms = [...new Set(terms)];
    const sum = name => terms.reduce((sum, term) => sum + term[name], 0);
    return { word, terms, used, ranked: sum("ranked"), count: sum("ranked") + sum("unranked") };
  }

  // The articles of a term, or those that rank highest.
  async list(term, whole) {
    const count = term.ranked + term.unranked;
    if (!term.list) readList(term.list = [], term.head, count, LEVELS, term.least ?? 0);
    if (whole && term.tail) {
      const bytes = await this.file(term.tail);
      if (term.tail) readList(term.list, bytes, count, term.least - 1, 0);
      term.tail = undefined;
    }
    return term.list;
  }

  // The articles of a word, each once with its highest impact.
  async articles(group, whole = true) {
    const lists = await Promise.all(group.terms.map(term => this.list(term, whole))), best = new Map();
    if (lists.length === 1) return lists[0];
    for (const list of lists) for (const hit of list) if (hit.impact >= (best.get(hit.id)?.impact ?? 0)) best.set(hit.id, hit);
    return [...best.values()];
  }

  monthOf(year, month) { return 1 + (year - this.firstYear) * 13 + +month; }

  async record(id) {
    const at = lines => lines[lineAt(lines, start => start > id)].name;
    const lines = await this.file(at(this.records), bytes => recordLines(new Bytes(bytes)));
    const shard = await this.file(at(lines), bytes => JSON.parse(text(bytes)));
    const { start } = lines[lineAt(lines, start => start > id)];
    let last = Math.floor(start / PLACES), place = start % PLACES - 1;
    for (const [url, title, date, authors, language] of shard) {
      const [year, number = 0] = date.split("-"), month = date ? this.monthOf(year, number) : 0;
      place = month === last ? place + 1 : 0;
      last = month;
      if (month * PLACES + place === id) return { url, title, date, authors, language };
    }
    throw new Gone(`Article ${id}`);
  }

  async search(query, options = {}) {
    try {
      return await this.#search(query, options);
    } catch (error) {
      // The site may have been published anew since the entry was read.
      if (!(error instanceof Gone)) throw error;
      await this.open("reload");
      return this.#search(query, options);
    }
  }

  async #search(query, { limit = 10, offset = 0, sort, prefix, ...wanted }) {
    const plain = new Map(), phrases = [], excluded = [];
    for (const [, minus, quoted, chunk] of query.matchAll(/(-(?<!\S-))?(?:["“”„«»]([^"“”„«»]*)["“”„«»]?|([^\s"“”„«»]+))/g)) {
      const words = (await this.words(quoted ?? chunk)).filter(({ kind }) => kind !== "last");
      if (!words.length) continue;
      if (minus) excluded.push(words);
      else if (quoted !== undefined) phrases.push(words);
      if (!minus) for (const found of words) if (plain.size < MOST_WORDS) plain.set(found.word, found);
    }
    const typed = prefix && /[\p{L}\p{N}]$/u.test(query) && [...plain.keys()].pop();
    let groups = await Promise.all(Array.from(plain.values(), found => this.group(found, { prefix: found.word === typed })));
    const ranked = groups.filter(group => group.ranked);
    // Words that are too common to rank count only where there are no others.
    if (ranked.length) groups = ranked;

    const isFiltered = phrases.length + excluded.length || Object.values(wanted).some(value => value);
    const { fits, all = [] } = isFiltered ? await (await import("./more.js")).filter(this, wanted, phrases, excluded) : {};
    const isSimple = groups.length === 1 && groups[0].terms.length === 1 && !isFiltered && sort !== "date";
    let hits = new Map();
    const find = async whole => {
      for (const [index, articles] of (await Promise.all(groups.map(group => this.articles(group, whole)))).entries()) {
        const { ranked: count } = groups[index], rarity = Math.log(1 + (Math.max(0, this.count - count) + .5) / (count + .5));
        for (const { id, impact } of articles) {
          if (ranked.length && !impact || fits && !fits(id)) continue;
          const hit = hits.get(id) ?? { id, score: 0, words: 0 };
          if (!hit.words++) hits.set(id, hit);
          hit.score += rarity * (impact + FLOOR);
        }
      }
    };
    await find(!isSimple);
    if (isSimple && hits.size < Math.min(offset + limit, groups[0].ranked)) {
      hits = new Map();
      await find(true);
    }
    if (!plain.size) for (const id of all) if (fits(id)) hits.set(id, { id, score: 0 });
    hits = [...hits.values()];
    const isWhole = hit => hit.words === groups.length;
    hits.sort((a, b) => sort !== "date" && (isWhole(b) - isWhole(a) || b.score - a.score) || b.id - a.id);
    return {
      total: isSimple ? Math.max(hits.length, groups[0].ranked) : hits.length,
      results: await Promise.all(hits.slice(offset, offset + limit).map(async ({ id, score }) => ({ ...await this.record(id), score }))),
      words: [...new Set(groups.flatMap(group => group.terms.flatMap(term => term.forms)))],
      notices: groups.filter(({ used }) => used).map(({ word, used }) => ({ word, used })),
    };
  }
}

/** Opens the search index of a site by the address of the site's root. */
export async function openSearch(baseURL) {
  const root = new URL(baseURL, globalThis.location?.href);
  if (!root.pathname.endsWith("/")) root.pathname += "/";
  return new Search(root).open();
}
