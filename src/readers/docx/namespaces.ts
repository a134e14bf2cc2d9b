import { AKN_NAMESPACE, UNITS_NAMESPACE } from '../../../index/export/akn-namespaces.js';

const OFFICE = 'http://schemas.openxmlformats.org/';
const STRICT = 'http://purl.oclc.org/ooxml/';

/** Usual prefix of each namespace; strict and transitional (ECMA-376 parts 1 and 4) are one. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${OFFICE}wordprocessingml/2006/main`, 'w'],
  [`${STRICT}wordprocessingml/main`, 'w'],
  [`${OFFICE}officeDocument/2006/relationships`, 'r'],
  [`${STRICT}officeDocument/relationships`, 'r'],
  [`${OFFICE}package/2006/relationships`, 'rel'],
  [`${OFFICE}package/2006/content-types`, 'ct'],
  [`${OFFICE}markup-compatibility/2006`, 'mc'],
  [`${OFFICE}officeDocument/2006/math`, 'm'],
  [`${STRICT}officeDocument/math`, 'm'],
  [`${OFFICE}drawingml/2006/main`, 'a'],
  [`${STRICT}drawingml/main`, 'a'],
  [`${OFFICE}officeDocument/2006/custom-properties`, 'cp'],
  [`${STRICT}officeDocument/customProperties`, 'cp'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  [AKN_NAMESPACE, 'akn'],
  [UNITS_NAMESPACE, 'y'],
]);

/** `w:p` for an element or attribute of that namespace; without a namespace the bare name; else `?:name`. */
export function prefixOf(uri: string, local: string): string {
  if (uri === '') return local;
  return `${PREFIXES.get(uri) ?? '?'}:${local}`;
}

/** Kind of a relation, the same for strict and transitional: its last part (`footnotes`, `header`). */
export function relationKind(type: string): string {
  return type.slice(type.lastIndexOf('/') + 1);
}
