import fc from 'fast-check';

/**
 * In CI every property runs over the same values each time: what fails there fails again. Elsewhere each run tries
 * others, and a failure prints the seed by which it is repeated.
 */
const seed = Number(process.env['PROPERTY_SEED'] ?? (process.env['CI'] ? 20_261_126 : Number.NaN));
if (Number.isInteger(seed)) fc.configureGlobal({ seed });
