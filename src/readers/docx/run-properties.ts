import type { RunLook } from '../word/story.js';
import { child, flag, integerOf, valOf, type XmlElement } from './xml.js';

/** What a `w:rPr` states; absent where it says nothing. */
export interface RunProperties {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly hidden?: boolean;
  /** Superscript, by `w:vertAlign` or a raised baseline in smaller type. */
  readonly raised?: boolean;
  readonly eastAsianFont?: string;
  /** Half-points. */
  readonly size?: number;
  /** Half-points above the line. */
  readonly position?: number;
  readonly characterStyle?: string;
}

/** The properties that styles toggle: on twice is off (ECMA-376 17.7.3). */
const TOGGLES = ['bold', 'italic', 'hidden'] as const;

/** A theme font for Chinese has no name here: the theme's part is not read, and no theme has 楷体 for its text. */
const THEME_FONT = 'theme';

export function readRunProperties(element: XmlElement | undefined): RunProperties {
  if (!element) return {};
  const bold = flag(element, 'w:b');
  const italic = flag(element, 'w:i');
  const hidden = flag(element, 'w:vanish');
  const align = valOf(element, 'w:vertAlign');
  const fonts = child(element, 'w:rFonts')?.attributes;
  const font = fonts?.['w:eastAsia'] ?? (fonts?.['w:eastAsiaTheme'] === undefined ? undefined : THEME_FONT);
  const size = integerOf(valOf(element, 'w:sz'));
  const position = integerOf(valOf(element, 'w:position'));
  const characterStyle = valOf(element, 'w:rStyle');
  return {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(hidden === undefined ? {} : { hidden }),
    ...(align === undefined ? {} : { raised: align === 'superscript' }),
    ...(font === undefined ? {} : { eastAsianFont: font }),
    ...(size === undefined ? {} : { size }),
    ...(position === undefined ? {} : { position }),
    ...(characterStyle === undefined ? {} : { characterStyle }),
  };
}

/** `over` where it says something, else `under`: along one chain of styles, and for direct formatting. */
export function overlay(under: RunProperties, over: RunProperties): RunProperties {
  return { ...under, ...over };
}

/** Style upon style: toggled where both are on; everything else as `overlay`. */
export function toggle(under: RunProperties, over: RunProperties): RunProperties {
  const toggled: { -readonly [Name in keyof RunProperties]: RunProperties[Name] } = { ...under, ...over };
  for (const name of TOGGLES)
    if (under[name] === true && over[name] === true) toggled[name] = false;
    else if (under[name] === true && over[name] === false) toggled[name] = true;
  return toggled;
}

/** How print shows a run with these properties, all styles applied. */
export function lookOf(properties: RunProperties, usualSize: number | undefined): RunLook {
  const { bold = false, italic = false, raised = false, eastAsianFont = '', position = 0, size } = properties;
  const smaller = size !== undefined && usualSize !== undefined && size < usualSize;
  return { bold, italic, eastAsianFont, raised: raised || (position > 0 && smaller) };
}
