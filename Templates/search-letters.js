// The words of texts beyond ASCII: the same that WordScanner.swift finds, with the same table.

import { lineAt, trimmed } from "./client.js";

/** What a letter table says of a code point; LetterTable.swift describes the table. */
export function letterTable(text) {
  const ranges = [], number = digits => parseInt(digits, 36);
  let point = 128;
  for (const [, gap, operation, value] of text.matchAll(/([0-9a-z]+)([^0-9a-z\s])(\S*)/g)) {
    const items = operation === ">" && value.split(",").map(item =>
      item[0] === "!" ? item.slice(1).split("!").map(number) : Array.from(item, letter => letter.codePointAt()));
    const [count, distance] = value.split(":").map(number), start = point + number(gap);
    point = start + (items ? items.length : count);
    ranges.push({ start, end: point, operation, items, distance: operation === "-" ? -distance : distance });
  }
  return code => {
    const { start, end, operation, items, distance } = ranges[lineAt(ranges, start => start > code)];
    if (code < start || code >= end) return {};
    switch (operation) {
      case ">": return { letters: items[code - start] };
      case "~": return (code - start) % 2 ? { kind: "=" } : { letters: [code + 1] };
      case "+": case "-": return { letters: [code + distance] };
      default: return { kind: operation };
    }
  };
}

// The syllable that loose Hangul letters, or a kana and its voicing mark, make.
function composed(first, second) {
  if (second > 0x1160 && second < 0x1176 && first > 0x10FF && first < 0x1113)
    return 0xAC00 + ((first - 0x1100) * 21 + second - 0x1161) * 28;
  if (second > 0x11A7 && second < 0x11C3 && first > 0xABFF && first < 0xD7A4 && (first - 0xAC00) % 28 === 0)
    return first + second - 0x11A7;
  const kana = first < 0x30A0 ? first : first - 0x60, isH = kana > 0x306E && kana < 0x307C && kana % 3 === 0;
  if (second === 0x309A) return isH && first + 2;
  if (second !== 0x3099) return;
  if (kana === 0x3046) return first + 0x4E;
  if (isH || kana > 0x304A && kana < 0x3063 && kana % 2 || [0x3064, 0x3066, 0x3068].includes(kana)) return first + 1;
}

/** The folded words of a text, of at most `limit` letters. */
export function scanWords(text, table, limit) {
  const found = [];
  let word, start, end, unspaced, before, pending, first, last;
  const clear = () => {
    word = [];
    unspaced = before = pending = first = last = undefined;
  };
  const emit = (kind, points, start) => found.push({ kind, word: String.fromCodePoint(...points), start, end });
  const push = (point, next) => {
    const whole = word.length && composed(word.at(-1), point);
    if (whole) word[word.length - 1] = whole;
    else if (word.length < limit) word.push(point);
    end = next;
  };
  const pair = () => before && emit("pair", [...before.word, ...word], before.start);
  const finish = () => {
    if (word.length && unspaced) {
      pair();
      emit(before ? "last" : "single", word, start);
    } else if (word.length) found.push(trimmed(String.fromCodePoint(...word), start, end, last, first));
    clear();
  };
  const take = (kind, point, at, next) => {
    if (point === 39) {
      if (!word.length || unspaced || pending) finish();
      else pending = true;
    } else if (kind === "_") {
      if (word.length && !pending) push(point, next);
    } else if (kind === "#") {
      if (unspaced) {
        pair();
        before = { word, start };
        word = [];
      } else finish();
      unspaced = true;
      start = at;
      push(point, next);
    } else {
      if (unspaced) finish();
      if (pending) {
        pending = false;
        last = { count: String.fromCodePoint(...word).length, end };
        first ??= at;
        push(39, end);
      } else if (!word.length) start = at;
      push(point, next);
    }
  };
  clear();
  for (let at = 0, next; at < text.length; at = next) {
    const point = text.codePointAt(at);
    next = at + (point > 0xFFFF ? 2 : 1);
    if (point < 128) {
      const letter = text[at].toLowerCase();
      if (/[a-z0-9']/.test(letter)) take("=", letter.codePointAt(), at, next);
      else finish();
      continue;
    }
    const { kind, letters } = table(point);
    if (letters) for (const other of letters) take(other < 128 ? "=" : table(other).kind, other, at, next);
    else if (!kind) finish();
    else if (kind !== ".") take(kind, point, at, next);
    else if (word.length && !pending) end = next;
  }
  finish();
  return found;
}
