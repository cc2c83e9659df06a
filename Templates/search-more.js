// What few searches need: phrases, excluded words, filters, and what stands in for unknown words.

import { Bits, PLACES } from "./client.js";

// Bytes of positions that are read to be sure of all words of a phrase; of the rarest two they are read in any case.
const POSITION_BYTES = 60000;
// Articles whose text is read to be sure of stop words in a phrase; where there are more, these stand for any words.
const CHECKED = 20;

// For each wanted article the positions of a word; none where it is a stop word, which may be anywhere.
async function positionsOf(index, group, wanted) {
  const found = new Map();
  for (const term of group.terms) {
    const { file, offset, length } = term.positions, list = [...await index.list(term, true)].sort((a, b) => a.id - b.id);
    const bits = length && new Bits((await index.file(file)).subarray(offset, offset + length));
    const parameter = bits && bits.int(5), zero = bits && bits.int(1);
    for (const { id } of list) {
      const count = bits && bits.gamma() - zero, k = Math.max(0, parameter - (31 - Math.clz32(count || 1)));
      if (wanted.has(id) && !count) found.set(id, undefined);
      else if (wanted.has(id) && !found.has(id)) found.set(id, new Set());
      for (let left = count, position = -1; left > 0; left--) {
        position += 1 + bits.rice(k);
        found.get(id)?.add(position);
      }
    }
  }
  return found;
}

// Whether an article's text holds words one behind the other, each in one of its forms.
async function holds(index, id, forms) {
  const markdown = await index.text(await index.record(id)).catch(() => undefined);
  if (markdown === undefined) return true;
  const plain = markdown.replace(/\]\([^)]*\)|<[^>]*>|\[\^[^\]]*\]|&\w+;/g, " ");
  const words = (await index.words(plain)).filter(({ kind }) => kind !== "last").map(({ word }) => word);
  return words.some((_, start) => forms.every((known, place) => known.has(words[start + place])));
}

// The articles that hold words one behind the other. Of stop words it is only known in which articles they are, and between
// other words by the room that they take; where few articles are left, their texts tell.
async function phrase(index, words) {
  const inOrder = await Promise.all(words.map(async (found, place) => ({ place, ...await index.group(found, { exact: true }) })));
  const isStop = group => group.terms.length && group.terms.every(term => !term.positions.length);
  const groups = [...inOrder].sort((a, b) => a.count - b.count);
  let ids;
  for (const [rank, group] of groups.entries()) {
    if (rank > 1 && group.count > index.count / 4) continue;
    const found = (await index.articles(group)).map(({ id }) => id);
    ids = new Set(ids ? found.filter(id => ids.has(id)) : found);
    if (!ids.size) return ids;
  }
  let starts = new Map(), bytes = 0;
  const placed = groups.filter(group => !isStop(group));
  for (const [rank, group] of placed.length > 1 ? placed.entries() : []) {
    bytes += group.terms.reduce((sum, term) => sum + term.positions.length, 0);
    if (rank > 1 && bytes > POSITION_BYTES) break;
    const next = new Map();
    for (const [id, places] of await positionsOf(index, group, ids)) {
      const before = starts.get(id), here = places ? [...places].map(place => place - group.place).filter(start => !before || before.has(start)) : before;
      if (!here || here.length || here.size) next.set(id, here && new Set(here));
    }
    starts = next;
    ids = new Set(next.keys());
  }
  if (words.length > 1 && ids.size <= CHECKED && inOrder.some(isStop)) {
    const forms = inOrder.map(({ word, terms }) => new Set([word, ...terms.flatMap(({ forms }) => forms)]));
    const checked = await Promise.all([...ids].map(async id => await holds(index, id, forms) ? [id] : []));
    ids = new Set(checked.flat());
  }
  return ids;
}

// A name as the builder writes it: folded words, with + and # kept.
function folded(name, words) {
  let key = "", end = 0;
  const signs = text => text.replace(/[^+#]/g, "");
  for (const { kind, word, ...place } of words) {
    if (kind === "last") continue;
    key += signs(name.slice(end, Math.max(end, place.start)));
    key += (key && " ") + word;
    end = Math.max(end, place.end);
  }
  return key + signs(name.slice(end));
}

// What an author, a tag, a language, a span of time, phrases and excluded words leave: a test, and all articles of the lists.
export async function filter(index, { author, tag, language, from, to }, phrases, excluded) {
  const names = [["\x01", author], ["\x02", tag], ["\x03", language?.replace(/[-_].*/, "")]].filter(([, name]) => name);
  const lists = names.map(async ([sign, name]) => {
    const [term] = await index.termsOf(sign + folded(name, await index.words(name)));
    return new Set((term ? await index.list(term, true) : []).map(({ id }) => id));
  });
  const required = await Promise.all([...lists, ...phrases.map(words => phrase(index, words))]);
  const forbidden = await Promise.all(excluded.map(words => phrase(index, words)));
  const month = (text, rest) => {
    const [, year, number = rest] = /^(\d+)(?:-(\d+))?/.exec(text) ?? [];
    return year && index.monthOf(year, number) * PLACES;
  };
  // Undated articles come first; they are of no span.
  const low = month(from, 0) ?? (to ? PLACES : 0), high = (month(to, 12) ?? Infinity) + PLACES;
  return {
    fits: id => id >= low && id < high && required.every(ids => ids.has(id)) && !forbidden.some(ids => ids.has(id)),
    all: required[0],
  };
}

// Whether one slip of a finger lies between two words.
function isSlip(a, b) {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [x, y] = [a.slice(start), b.slice(start)];
  return x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1)
    || x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2);
}

// The terms that stand in for an unknown word, and what to say of it.
export async function substitute(index, word) {
  const shard = await index.shard(word);
  const known = [...shard].filter(([, found]) => found.some(term => term.ranked)).map(([other]) => other);
  // Stems of Latin letters say little when they are short.
  const least = /[a-z]/.test(word) ? 4 : 3;
  const [stem] = known.filter(other => other.length >= least && other.length > word.length - 6 && word.startsWith(other))
    .sort((a, b) => b.length - a.length);
  if (stem) return { terms: await index.termsOf(stem, shard) };
  const beginning = async start => known.some(other => other.startsWith(start))
    && { terms: await index.beginning(start, 20), used: start + "…" };
  const longer = await beginning(word);
  if (longer) return longer;
  if (word.length > 3) {
    const near = [[word, 0], [word, -1], [word, 1], [word.slice(0, 2), 0], [word.slice(0, 3), 0]];
    const words = new Map((await Promise.all(near.map(place => index.shard(...place)))).flatMap(shard => [...shard]));
    const slips = [...words].flatMap(([other, found]) => other.slice(0, 2) === word.slice(0, 2) && isSlip(other, word)
      ? found.filter(term => term.ranked && term.forms.includes(other)).map(term => ({ other, term })) : []);
    const [best] = slips.sort((a, b) => b.term.ranked - a.term.ranked);
    if (best) return { terms: [best.term], used: best.other };
  }
  for (let start = word.slice(0, -1); start.length > 3; start = start.slice(0, -1)) {
    const shorter = await beginning(start);
    if (shorter) return shorter;
  }
  return { terms: [] };
}
