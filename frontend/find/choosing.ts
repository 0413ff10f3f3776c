/** Where the keys of a list lead from one of so many entries; undefined for keys that do not lead anywhere. */
export function moved(key: string, at: number, count: number): number | undefined {
  const last = count - 1;
  switch (count === 0 ? '' : key) {
    case 'ArrowDown':
      return at >= last ? 0 : at + 1;
    case 'ArrowUp':
      return at <= 0 ? last : at - 1;
    case 'PageDown':
      return Math.min(last, at + PAGE);
    case 'PageUp':
      return Math.max(0, at - PAGE);
    default:
      return undefined;
  }
}

const PAGE = 8;
