import type { Batching } from './batching';
import { type Editing } from './editing';
import type { After } from './editors';
import { clear, fillDown } from './gestures';
import type { GridView } from './grid-view';
import { type Command, commandOf } from './keys';
import type { SheetModel } from './model';
import { clamp, heightOf, isSingle, jump, type Place, type Range, step, tabbed, widthOf } from './range';
import type { RowMoves } from './row-moves';
import type { Selection } from './selection';
import type { StatusLine } from './status';
import { fill, type SheetTexts } from './types';

/** The parts of a sheet that its controller plays on. */
export interface SheetParts {
  readonly model: SheetModel;
  readonly view: GridView;
  readonly selection: Selection;
  readonly editing: Editing;
  readonly batching: Batching;
  readonly moves: RowMoves;
  readonly status: StatusLine;
  texts(): SheetTexts;
  focusActive(): void;
  activeChanged(): void;
  givenUp(row: string, column: string): void;
  /** Says something at the active cell. */
  explain(text: string): void;
}

/** Turns keys into moves, selections, editors and batches. */
export class SheetController {
  /** True after Escape: the next Tab leaves the sheet. */
  private leaving = false;
  private readonly parts: SheetParts;

  constructor(parts: SheetParts) {
    this.parts = parts;
  }

  key(event: KeyboardEvent): void {
    const command = this.parts.model.size.rows > 0 ? commandOf(event) : null;
    if (!command) {
      return;
    }
    if (command.kind === 'tab' && this.leaving) {
      this.leaving = false;
      return;
    }
    this.leaving = false;
    if (this.run(command)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (command.kind === 'type') {
      event.stopPropagation();
    }
  }

  /** True when the browser must not act on the key as well. */
  private run(command: Command): boolean {
    const { selection, model, status, batching } = this.parts;
    switch (command.kind) {
      case 'move-row':
        return this.moveRow(command.down, command.repeated);
      case 'tab':
        return this.tab(command.back);
      case 'enter':
        this.enter(command.back ? 'up' : 'down');
        return true;
      case 'select':
        this.select(command.what);
        return true;
      case 'edit':
        this.edit(selection.active, false);
        return true;
      case 'clear':
        batching.apply(clear(model, selection.range));
        return true;
      case 'fill-down':
        batching.apply(fillDown(model, selection.range));
        return true;
      case 'escape':
        this.escape();
        return true;
      case 'help':
        status.showKeys();
        return true;
      case 'next-error':
        this.nextError();
        return true;
      case 'type':
        return this.type(command.key);
      default:
        this.go(this.target(command), command.extend);
        return true;
    }
  }

  /** Where rows have no order of their own, Alt+Down opens the list of choices, as elsewhere in browsers. */
  private moveRow(down: boolean, repeated: boolean): boolean {
    const { model, moves, selection } = this.parts;
    if (model.movable) {
      moves.step(down, repeated);
    } else if (down) {
      this.edit(selection.active, false);
    }
    return model.movable || down;
  }

  private target(command: Extract<Command, { kind: 'move' | 'page' | 'edge' }>): Place {
    const { selection, model, view } = this.parts;
    const from = command.extend ? selection.moving : selection.active;
    const size = model.size;
    switch (command.kind) {
      case 'move':
        return command.jump
          ? jump(from, command.direction, size, (place) => model.text(place) !== '')
          : step(from, command.direction, size);
      case 'page':
        return step(from, command.direction, size, view.pageRows());
      default:
        return clamp(
          { row: command.corner ? (command.end ? size.rows : 0) : from.row, col: command.end ? size.cols : 0 },
          size,
        );
    }
  }

  go(place: Place, extend: boolean): void {
    const { selection, view, status, texts } = this.parts;
    selection.tabOrigin = null;
    this.change(() => (extend ? selection.extendTo(place) : selection.moveTo(place)));
    if (extend) {
      view.reveal(place);
      const range = selection.range;
      status.say(fill(texts()['selected'], { rows: heightOf(range), columns: widthOf(range) }));
    } else {
      this.parts.focusActive();
      status.say(this.meaning(place), false);
    }
  }

  /** What the figure of a level means; screen readers have it in the name of the cell. */
  private meaning(place: Place): string {
    const { model } = this.parts;
    const value = model.text(place);
    const label = model.columns[place.col].editor === 'level' ? model.choiceLabel(place.col, value) : undefined;
    return label === undefined ? '' : `${value} · ${label}`;
  }

  private tab(back: boolean): boolean {
    const { selection, model } = this.parts;
    const next = tabbed(selection.active, back, model.size);
    if (!next) {
      return false;
    }
    const origin = selection.tabOrigin ?? selection.active.col;
    this.go(next, false);
    selection.tabOrigin = origin;
    return true;
  }

  private enter(direction: 'up' | 'down'): void {
    const { selection, model } = this.parts;
    const next = step(selection.active, direction, model.size);
    this.go({ row: next.row, col: selection.tabOrigin ?? next.col }, false);
  }

  private select(what: 'all' | 'row' | 'column'): void {
    const { selection, model } = this.parts;
    const { top, bottom, left, right } = selection.range;
    const all = model.all;
    this.change(() =>
      selection.select({
        top: what === 'row' ? top : all.top,
        bottom: what === 'row' ? bottom : all.bottom,
        left: what === 'column' ? left : all.left,
        right: what === 'column' ? right : all.right,
      }),
    );
  }

  private escape(): void {
    const { selection, model, status, texts } = this.parts;
    if (model.draft(selection.active)?.error !== undefined) {
      model.dropDraft(selection.active);
      this.parts.givenUp(model.rows[selection.active.row].id, model.columns[selection.active.col].id);
      this.repaint([selection.range]);
      status.say(texts()['restored']);
    } else if (!isSingle(selection.range)) {
      this.go(selection.active, false);
    } else {
      this.leaving = true;
      status.say(texts()['leave']);
    }
  }

  private type(key: string): boolean {
    const { selection, model, status, texts } = this.parts;
    const place = selection.active;
    const column = model.columns[place.col];
    const level = column.editor === 'level' && !model.isReadOnly(place);
    if (key === '?' && !level) {
      status.showKeys();
      return true;
    }
    if (level && column.choices?.some((choice) => choice.value === key)) {
      this.parts.batching.applyText(place, key);
      status.say(this.meaning(place), false);
      return true;
    }
    if (level && key !== ' ') {
      status.say(texts()['levels']);
      return true;
    }
    this.edit(place, true);
    // The key itself is left to the browser: it lands in the editor, with accents and input methods.
    return level || !this.parts.editing.open || (key === ' ' && column.editor === 'select');
  }

  edit(place: Place, replacing: boolean, touch = false): void {
    const { model, editing, texts } = this.parts;
    if (model.isReadOnly(place)) {
      this.parts.explain(texts()['locked']);
    } else {
      editing.start(place, replacing, touch);
      this.parts.activeChanged();
    }
  }

  nextError(): void {
    const { model, selection } = this.parts;
    const places = model.refused();
    const { row, col } = selection.active;
    const next = places.find((place) => place.row > row || (place.row === row && place.col > col)) ?? places[0];
    if (next) {
      this.go(next, false);
    }
  }

  /** Where to go when an editor has closed. */
  closed(after: After): void {
    switch (after) {
      case 'leave':
        break;
      case 'tab':
      case 'back-tab':
        if (!this.tab(after === 'back-tab')) {
          this.parts.focusActive();
        }
        break;
      case 'up':
      case 'down':
        this.enter(after);
        break;
      case 'stay':
        this.parts.focusActive();
        break;
      default:
        this.go(step(this.parts.selection.active, after, this.parts.model.size), false);
    }
  }

  private change(move: () => void): void {
    const before = this.parts.selection.range;
    move();
    this.repaint([before, this.parts.selection.range]);
  }

  private repaint(ranges: readonly Range[]): void {
    this.parts.view.paintRanges(ranges);
    this.parts.activeChanged();
  }
}
