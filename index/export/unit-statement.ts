import { type StatedUnit, UNIT_KINDS, type Unit, type UnitKind } from '../model/document.js';
import { asLocator, type Locator } from '../model/locator.js';
import { itemParent, parseLocator } from '../model/place.js';
import { numberOfMark } from './printed-marks.js';

/** What is written of a unit beside its text, so that it is read back as the same: `key="value"` in order. */
export interface UnitStatement {
  readonly locator: Locator;
  readonly kind: UnitKind;
  readonly mark?: string;
  readonly unit: Pick<StatedUnit, 'number' | 'printedNumber' | 'parent' | 'speaker' | 'certainty'>;
}

/** The attributes of a unit that do not follow from its locator and printed mark. */
export function attributesOf(unit: Unit, mark: string | undefined): Readonly<Record<string, string>> {
  const { locator, number, printedNumber, parent, speaker, certainty } = unit;
  return {
    ...(mark === undefined ? {} : { mark }),
    ...(number === numberOfMark(mark) ? {} : { number: number ?? '' }),
    ...(printedNumber === undefined ? {} : { printed: printedNumber }),
    ...(parent === itemParent(locator) ? {} : { parent: parent ?? '' }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(certainty === undefined ? {} : { certainty: String(certainty) }),
  };
}

/** The reverse; undefined where it is not what `attributesOf` writes. */
export function readStatement(
  locator: string,
  kind: string,
  attributes: Readonly<Record<string, string | undefined>>,
): UnitStatement | undefined {
  const known = UNIT_KINDS.find((each) => each === kind);
  if (known === undefined || parseLocator(locator) === undefined) return undefined;
  const own = asLocator(locator);
  const { mark, number, printed, speaker, certainty } = attributes;
  const given = attributes['parent'];
  if (given !== undefined && given !== '' && parseLocator(given) === undefined) return undefined;
  const parent = given === undefined ? itemParent(own) : given === '' ? undefined : asLocator(given);
  return {
    locator: own,
    kind: known,
    ...(mark === undefined ? {} : { mark }),
    unit: {
      number: number === undefined ? numberOfMark(mark) : number === '' ? null : number,
      ...(printed === undefined ? {} : { printedNumber: printed }),
      ...(parent === undefined ? {} : { parent }),
      ...(speaker === undefined ? {} : { speaker }),
      ...(certainty === undefined ? {} : { certainty: Number(certainty) }),
    },
  };
}
