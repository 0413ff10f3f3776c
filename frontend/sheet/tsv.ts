/** A block of cells as spreadsheets put it on the clipboard: rows of texts. */
export type Block = string[][];

/**
 * Reads tab separated text as Excel, LibreOffice and Google Sheets write it: cells with a tab, a line break or a
 * quote inside are quoted, quotes are doubled. A quote later in a cell is an ordinary character. One final line
 * break ends the last row and starts no new one.
 */
export function parseTsv(text: string): Block {
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: Block = [[]];
  let at = 0;
  for (;;) {
    const cell = source[at] === '"' ? quoted(source, at) : plain(source, at);
    rows[rows.length - 1].push(cell.text);
    at = cell.end;
    if (at >= source.length) {
      return rows;
    }
    if (source[at] === '\n') {
      rows.push([]);
    }
    at += 1;
  }
}

interface Cell {
  text: string;
  end: number;
}

function plain(source: string, start: number): Cell {
  let end = start;
  while (end < source.length && source[end] !== '\t' && source[end] !== '\n') {
    end += 1;
  }
  return { text: source.slice(start, end), end };
}

/** A quoted cell; what only looks like one (no closing quote before the separator) is taken as it stands. */
function quoted(source: string, start: number): Cell {
  let text = '';
  let at = start + 1;
  for (;;) {
    const quote = source.indexOf('"', at);
    if (quote < 0) {
      return plain(source, start);
    }
    text += source.slice(at, quote);
    const next = source[quote + 1];
    if (next === '"') {
      text += '"';
      at = quote + 2;
    } else if (next === undefined || next === '\t' || next === '\n') {
      return { text, end: quote + 1 };
    } else {
      return plain(source, start);
    }
  }
}

/** The inverse of {@link parseTsv}. */
export function serialiseTsv(block: Block): string {
  return block.map((row) => row.map(escape).join('\t')).join('\r\n');
}

function escape(text: string): string {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
