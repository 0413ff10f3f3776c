export type Mark = 'bold' | 'italic' | 'list' | 'heading' | 'link';

/** Replaces a part of a text and says what is selected afterwards. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly selectFrom: number;
  readonly selectTo: number;
}

const ADDRESS = 'https://';

/** Marks the selected part of a text, or takes its mark away again. */
export function marked(mark: Mark, text: string, from: number, to: number): Edit {
  switch (mark) {
    case 'bold':
      return around('**', text, from, to);
    case 'italic':
      return around('*', text, from, to);
    case 'list':
      return atLines('- ', text, from, to);
    case 'heading':
      return atLines('## ', text, from, to);
    case 'link':
      return link(text, from, to);
  }
}

function around(sign: string, text: string, from: number, to: number): Edit {
  const size = sign.length;
  const before = text.slice(0, from);
  const after = text.slice(to);
  const inside = text.slice(from, to);
  if (stars(before, 'end') === stars(after, 'start') && carries(sign, stars(before, 'end'))) {
    return { from: from - size, to: to + size, text: inside, selectFrom: from - size, selectTo: to - size };
  }
  // a mark beside a space would be no mark
  const lead = inside.length - inside.trimStart().length;
  const start = inside.trim() === '' ? from : from + lead;
  const words = inside.trim();
  const end = start + words.length;
  return { from: start, to: end, text: sign + words + sign, selectFrom: start + size, selectTo: end + size };
}

/** Whether so many stars hold that sign: one is italic, two are bold, three are both. */
function carries(sign: string, count: number): boolean {
  return sign === '*' ? count === 1 || count === 3 : count === 2 || count === 3;
}

function stars(text: string, side: 'start' | 'end'): number {
  return (side === 'end' ? /\**$/ : /^\**/).exec(text)![0].length;
}

function atLines(sign: string, text: string, from: number, to: number): Edit {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const next = text.indexOf('\n', to);
  const end = next < 0 ? text.length : next;
  const lines = text.slice(start, end).split('\n');
  const written = lines.filter((line) => line.trim() !== '');
  const remove = written.length > 0 && written.every((line) => line.startsWith(sign));
  const changed = lines
    .map((line) => {
      if (remove) {
        return line.startsWith(sign) ? line.slice(sign.length) : line;
      }
      return (line.trim() === '' && lines.length > 1) || line.startsWith(sign) ? line : sign + line;
    })
    .join('\n');
  const at = start + changed.length;
  return { from: start, to: end, text: changed, selectFrom: lines.length > 1 ? start : at, selectTo: at };
}

function link(text: string, from: number, to: number): Edit {
  const words = text.slice(from, to);
  const address = /^https?:\/\/\S+$/.test(words) ? words : ADDRESS;
  const start = from + words.length + 3;
  return {
    from,
    to,
    text: `[${words}](${address})`,
    selectFrom: words === '' ? from + 1 : start,
    selectTo: words === '' ? from + 1 : start + address.length,
  };
}
