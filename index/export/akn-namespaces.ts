/** Akoma Ntoso 1.0, the OASIS standard of 2018: its namespace is numbered 3.0. */
export const AKN_NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** Attributes that say what a unit is to us, so that it is read back as the same; other readers pass over them. */
export const UNITS_NAMESPACE = 'urn:yinju:units:1';
